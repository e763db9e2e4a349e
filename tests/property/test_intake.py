"""Properties of intake: nothing raises, nothing is lost, normal forms are stable, quick ways agree with libraries."""

from datetime import date

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lead_desk.domain.cells import parse_cell, parse_column
from lead_desk.domain.dates import DateOrder, DateRules, parse_date
from lead_desk.domain.emails import parse_email
from lead_desk.domain.fields import CATALOGUE
from lead_desk.domain.lead import PreparedLead
from lead_desk.domain.phone_plans import NO_NUMBER, quick
from lead_desk.domain.phones import parse_phone
from lead_desk.domain.rows import RawRow
from lead_desk.intake.clean import mend, mend_column
from lead_desk.intake.columns import propose
from lead_desk.intake.header import find_header
from lead_desk.intake.mapping import ColumnMapping, Settings, Target
from lead_desk.intake.pipeline import prepare

TODAY = date(2026, 11, 22)
NAMES = [field.name for field in CATALOGUE]
TEXT = st.text(max_size=60)
CELLS = st.one_of(
    TEXT,
    st.sampled_from(
        [
            "",
            "n/a",
            "Ada Testly",
            "ada@blank.example",
            "+45 33 12 34 56",
            "Denmark",
            "02/03/1984",
            "Total",
            "yes",
            "Blank ApS",
            "=1+1",
            "4.5E+09",
            "\u202eabc",
            "\ud7ff",
        ]
    ),
)
LOCALS = st.text("abcz09.+-_'!#", min_size=1, max_size=12)
DOMAINS = st.lists(st.text("abz09-", min_size=1, max_size=6), min_size=1, max_size=4).map(".".join)


@given(st.sampled_from(NAMES), CELLS)
@settings(deadline=None)
def test_no_cell_makes_a_parser_raise_and_values_are_stable(name: str, cell: str) -> None:
    found = parse_cell(name, cell, region="DK")
    assert bool(found.value) or not found.more
    if found.value:
        again = parse_cell(name, found.value, region="DK")
        assert again.value == found.value
    assert len(cell.strip()) < 9 or cell not in repr(found)


@given(LOCALS, DOMAINS)
@example("a", "xn--a.com")
@example("a", "b.test")
@example("a" * 64, "b.example")
@settings(deadline=None, max_examples=300)
def test_the_quick_email_way_agrees_with_the_validator(local: str, domain: str) -> None:
    address = f"{local}@{domain}"
    try:
        # `.test` passes: it is the domain of invented people, and no mail can leave for it.
        checked = validate_email(address, check_deliverability=False, test_environment=True)
        wanted = f"{checked.local_part}@{checked.ascii_domain}".lower() if "." in (checked.ascii_domain or "") else ""
    except EmailNotValidError:
        wanted = ""
    if address.strip("'\"<>()[]{}.,;:") == address:
        assert parse_email(address).value == wanted


@given(
    st.sampled_from(["DK", "DE", "GB", "US", "FR", "IT", "SE", "NL", "NO", "ES", "PL", "BR", "RU", "MU"]),
    st.text("0123456789", min_size=4, max_size=14),
    st.booleans(),
)
@settings(deadline=None, max_examples=500)
def test_the_quick_phone_way_agrees_with_the_library(region: str, digits: str, international: bool) -> None:
    found = quick(digits, region, international=international)
    if found is NO_NUMBER:
        try:
            number = phonenumbers.parse(("+" if international else "") + digits, region)
        except phonenumbers.NumberParseException:
            return
        assert not phonenumbers.is_valid_number(number)
    elif found is not None:
        number = phonenumbers.parse(("+" if international else "") + digits, region)
        assert phonenumbers.is_valid_number(number)
        assert phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) == found.e164
        assert phonenumbers.region_code_for_number(number) == found.region
        kind = phonenumbers.number_type(number)
        assert found.mobile == {1: True, 2: None}.get(kind, False)


@given(TEXT)
@settings(deadline=None)
def test_an_e164_number_is_its_own_normal_form(cell: str) -> None:
    found = parse_phone(cell, "GB")
    assert not found.value or parse_phone(found.value).value == found.value


@given(
    st.dates(date(1901, 1, 1), date(2026, 11, 22)),
    st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d %B %Y", "%B %d, %Y", "%d-%b-%Y", "%Y/%m/%d", "%Y%m%d"]),
)
@settings(deadline=None)
def test_a_date_written_plainly_is_read_back(day: date, form: str) -> None:
    found = parse_date(day.strftime(form))
    assert found.value == day.isoformat() or found.problem == "DATE_PLACEHOLDER"


@given(st.dates(date(1950, 1, 1), date(2026, 11, 22)))
@settings(deadline=None)
def test_the_settled_order_decides(day: date) -> None:
    assert parse_date(day.strftime("%d/%m/%Y"), DateRules(DateOrder.DMY)).value in {day.isoformat(), ""}
    assert parse_date(day.strftime("%m/%d/%Y"), DateRules(DateOrder.MDY)).value in {day.isoformat(), ""}


@given(TEXT)
@settings(deadline=None)
def test_mending_twice_changes_nothing_more(text: str) -> None:
    once = mend(text)
    assert mend(once) == once or "&" in once  # an entity spelled out on purpose may unfold further


@given(st.lists(TEXT, max_size=8))
@settings(deadline=None)
def test_a_column_is_mended_like_its_cells(cells: list[str]) -> None:
    assert mend_column(cells) == [mend(cell) for cell in cells]


@given(st.lists(CELLS, max_size=8))
@settings(deadline=None)
def test_a_column_is_parsed_like_its_cells(cells: list[str]) -> None:
    assert parse_column("phone", cells, region="DK") == [parse_cell("phone", cell, region="DK") for cell in cells]


@given(
    st.lists(st.lists(CELLS, min_size=1, max_size=6), max_size=12),
    st.lists(st.sampled_from(["", "refused", "custom:X", *NAMES]), min_size=6, max_size=6),
)
@settings(deadline=None, max_examples=150)
def test_every_row_that_is_not_blank_comes_out_once(lines: list[list[str]], fields: list[str]) -> None:
    mapping = ColumnMapping(tuple(Target(place, f"H{place}", name) for place, name in enumerate(fields)))
    rows = [RawRow(number, tuple(cells)) for number, cells in enumerate(lines, 2)]
    items = [item for block in prepare([rows], mapping, Settings(country="DK"), None, TODAY) for item in block]
    filled = [row.number for row in rows if any(cell and not cell.isspace() for cell in row.cells)]
    assert [item.row for item in items] == filled
    for item in items:
        if isinstance(item, PreparedLead):
            assert all(item.values.values())
            assert set(item.values) <= {
                *fields,
                "first_name",
                "last_name",
                "full_name",
                "country",
                "postcode",
                "city",
                "region",
                "opt_in_at",
            }


@given(st.lists(st.lists(CELLS, max_size=6), max_size=10))
@settings(deadline=None, max_examples=100)
def test_any_sheet_gets_a_header_guess_and_a_proposal(lines: list[list[str]]) -> None:
    rows = [RawRow(number, tuple(cells)) for number, cells in enumerate(lines, 1)]
    guess = find_header(rows)
    proposal = propose(guess.headers, [row.cells for row in rows[guess.first_data :]])
    assert guess.first_data <= len(rows)
    assert len(proposal.columns) >= len(guess.headers)
    assert all(0 <= column.confidence <= 1 and 0 <= column.fill <= 1 for column in proposal.columns)
