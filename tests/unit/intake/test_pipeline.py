"""Rows in, leads out: nothing lost, nothing silent, one bad cell never drops a usable row."""

from collections.abc import Sequence
from datetime import date

import pytest

from lead_desk.domain.channel import RecipientClass
from lead_desk.domain.dates import DateOrder
from lead_desk.domain.flag import Certainty, Finding, FlagKind, FlagState
from lead_desk.domain.lead import PreparedLead, RejectedRow
from lead_desk.domain.rows import RawBlock, RawRow
from lead_desk.flags.engine import Flagger
from lead_desk.intake.assemble import is_warning
from lead_desk.intake.columns import propose
from lead_desk.intake.job import Job
from lead_desk.intake.mapping import ColumnMapping, Settings, Target, date_columns, letter_of
from lead_desk.intake.pipeline import prepare

TODAY = date(2026, 11, 22)


def run(
    fields: dict[str, str], *lines: Sequence[str], settings: Settings | None = None, kinds: dict[str, str] | None = None
) -> list[PreparedLead | RejectedRow]:
    """Prepare lines under a mapping of header to field, columns in the given order."""
    mapping = ColumnMapping(
        tuple(
            Target(place, header, name, (kinds or {}).get(header, ""))
            for place, (header, name) in enumerate(fields.items())
        )
    )
    rows = [RawRow(number, tuple(cells)) for number, cells in enumerate(lines, 2)]
    return [
        item
        for block in prepare([rows], mapping, settings or Settings(sheet="S", country="DK"), None, TODAY)
        for item in block
    ]


def lead(
    fields: dict[str, str], *cells: str, settings: Settings | None = None, kinds: dict[str, str] | None = None
) -> PreparedLead:
    found = run(fields, cells, settings=settings, kinds=kinds)[0]
    assert isinstance(found, PreparedLead)
    return found


def codes(item: PreparedLead | RejectedRow) -> list[tuple[str, str]]:
    return [(problem.column, problem.code) for problem in item.problems]


BASIC = {"Name": "full_name", "E-mail": "email", "Phone": "phone", "Company": "company"}


def test_a_row_becomes_a_lead_with_values_and_originals() -> None:
    found = lead(BASIC, " Ada  Testly ", "ADA@Blank.example", "33 12 34 56", "Blank ApS")
    assert found.values == {
        "full_name": "Ada Testly",
        "first_name": "Ada",
        "last_name": "Testly",
        "email": "ada@blank.example",
        "phone": "+4533123456",
        "company": "Blank ApS",
        "country": "DK",
    }
    assert found.originals == {"full_name": " Ada  Testly ", "email": "ADA@Blank.example", "phone": "33 12 34 56"}
    assert (found.row, found.sheet, found.problems) == (2, "S", ())
    assert (found.recipient_class, found.class_guessed) == (RecipientClass.NAMED, False)
    assert "corporate_subscriber" in found.evidence


def test_one_bad_cell_never_drops_a_usable_row() -> None:
    found = lead(BASIC, "Ada Testly", "ada@@blank.example", "33 12 34 56", "")
    assert "email" not in found.values
    assert found.originals["email"] == "ada@@blank.example"
    assert codes(found) == [("B", "EMAIL_INVALID")]


def test_a_bad_email_and_no_other_way_is_rejected_with_its_cells() -> None:
    found = run(BASIC, ["Ada Testly", "ada@@blank.example", "", ""])[0]
    assert isinstance(found, RejectedRow)
    assert codes(found) == [("", "NO_WAY_TO_REACH"), ("B", "EMAIL_INVALID")]
    assert found.cells == ("Ada Testly", "ada@@blank.example", "", "")
    assert "Ada" not in repr(found)


@pytest.mark.parametrize(("cell", "why"), [("33 12", "PHONE_INVALID"), ("4.512E+09", "PHONE_DAMAGED")])
def test_a_bad_number_and_no_other_way_is_rejected_with_its_cells(cell: str, why: str) -> None:
    found = run(BASIC, ["Ada Testly", "", cell, "Blank ApS"])[0]
    assert isinstance(found, RejectedRow)
    assert codes(found) == [("", "NO_WAY_TO_REACH"), ("C", why)]
    assert found.cells == ("Ada Testly", "", cell, "Blank ApS")
    kept = run(BASIC, ["Ada Testly", "ada@blank.example", cell, ""])[0]
    assert isinstance(kept, PreparedLead)
    assert (codes(kept), kept.originals["phone"]) == ([("C", why)], cell)


def test_who_never_had_a_number_or_address_is_kept() -> None:
    assert isinstance(run(BASIC, ["Ada Testly", "", "-", "Blank ApS"])[0], PreparedLead)


def test_a_postal_address_is_a_way_to_reach() -> None:
    fields = {"Name": "full_name", "E-mail": "email", "Street": "street", "City": "city"}
    assert isinstance(run(fields, ["Ada Testly", "ada@@", "Storegade 1", "Aarhus"])[0], PreparedLead)


def test_nothing_to_identify_is_rejected() -> None:
    found = run({"Name": "full_name", "City": "city"}, ["", "Aarhus"])[0]
    assert codes(found) == [("", "NOTHING_TO_IDENTIFY")]


def test_totals_repeated_headers_and_footers_are_listed_not_stored() -> None:
    items = run(
        BASIC,
        ["Ada Testly", "ada@blank.example", "", ""],
        ["Name", "E-mail", "Phone", "Company"],
        ["Total", "", "", "3000"],
        ["", "", "", ""],
        ["* figures in EUR", "", "", ""],
    )
    assert [type(item).__name__ for item in items] == ["PreparedLead", "RejectedRow", "RejectedRow", "RejectedRow"]
    assert [codes(item)[0][1] for item in items[1:]] == ["REPEATED_HEADER", "TOTALS_ROW", "FOOTER_ROW"]
    assert [item.row for item in items] == [2, 3, 4, 6]


def test_several_emails_and_phones_are_kept_with_kinds() -> None:
    fields = {"Work Email": "email", "Private Email": "email", "Phone": "phone", "Mobile": "mobile", "Other": "phone"}
    found = lead(
        fields,
        "ada@blank.example; a.t@blank.example",
        "ada@home.example",
        "33 12 34 56",
        "+44 7400 123456",
        "33 12 34 57",
        kinds={"Work Email": "work", "Private Email": "home"},
    )
    assert found.values["email"] == "ada@blank.example"
    assert found.more_emails == (("a.t@blank.example", "work"), ("ada@home.example", "home"))
    assert (found.values["phone"], found.values["mobile"]) == ("+4533123456", "+447400123456")
    assert found.more_phones == (("+4533123457", "other"),)
    assert found.mobile_number is True


def test_a_number_that_may_be_either_is_unknown_and_a_landline_is_none() -> None:
    assert lead({"Name": "full_name", "Phone": "phone"}, "Ada", "33 12 34 56").mobile_number is None
    assert lead({"Name": "full_name", "Phone": "phone"}, "Ada", "+44 20 7946 0001").mobile_number is False
    assert lead({"Name": "full_name"}, "Ada").mobile_number is None


def test_each_rows_own_country_reads_its_phone() -> None:
    fields = {"Phone": "phone", "Country": "country"}
    assert lead(fields, "020 7946 0001", "England").values["phone"] == "+442079460001"
    assert lead(fields, "33 12 34 56", "").values == {"phone": "+4533123456", "country": "DK"}


def test_the_country_is_stated_or_marked_as_guessed() -> None:
    fields = {"E-mail": "email", "Phone": "phone", "Country": "country"}
    stated = lead(fields, "ada@blank.de", "", "Denmark")
    assert (stated.values["country"], stated.country_guessed) == ("DK", False)
    by_phone = lead(fields, "ada@blank.de", "+44 20 7946 0001", "")
    assert (by_phone.values["country"], by_phone.country_guessed) == ("GB", True)
    by_domain = lead(fields, "ada@blank.de", "", "")
    assert (by_domain.values["country"], by_domain.country_guessed) == ("DE", True)
    assert "country" not in lead(fields, "ada@blank.example", "", "", settings=Settings()).values


def test_a_country_nobody_knows_is_a_problem_and_kept_as_original() -> None:
    found = lead({"E-mail": "email", "Country": "country"}, "ada@blank.example", "Atlantis", settings=Settings())
    assert codes(found) == [("B", "COUNTRY_UNKNOWN")]
    assert found.originals["country"] == "Atlantis"


def test_names_are_split_or_joined_as_needed() -> None:
    assert lead({"First": "first_name", "Last": "last_name"}, "Ada", "Testly").values["full_name"] == "Ada Testly"
    turned = lead({"Name": "full_name"}, "von der Heide, Dr. Anna")
    assert (turned.values["full_name"], turned.values["last_name"]) == ("Anna von der Heide", "von der Heide")
    assert turned.originals["full_name"] == "von der Heide, Dr. Anna"
    assert lead({"E-mail": "email"}, "Ada Testly <ada@blank.example>").values["full_name"] == "Ada Testly"
    assert lead({"Name": "full_name"}, "Dr. Testly").values["last_name"] == "Testly"


def test_places_are_taken_apart_only_where_parts_are_missing() -> None:
    city = lead({"Name": "full_name", "City": "city"}, "Ada", "8000 Aarhus")
    assert (city.values["city"], city.values["postcode"], city.originals["city"]) == ("Aarhus", "8000", "8000 Aarhus")
    whole = lead({"Name": "full_name", "Address": "street"}, "Ada", "Storegade 1, 8000 Aarhus")
    assert (whole.values["street"], whole.values["postcode"], whole.values["city"]) == ("Storegade 1", "8000", "Aarhus")
    plain = lead({"Name": "full_name", "Address": "street"}, "Ada", "Storegade 1, 2. tv")
    assert plain.values["street"] == "Storegade 1, 2. tv"
    kept = lead({"Name": "full_name", "City": "city", "Zip": "postcode"}, "Ada", "Springfield, IL 62704", "62704")
    assert kept.values["city"] == "Springfield, IL 62704"


def test_negative_columns_and_words_refuse() -> None:
    fields = {"E-mail": "email", "Unsubscribed": "refused", "Opt-in": "opt_in"}
    assert lead(fields, "ada@blank.example", "TRUE", "").refused
    assert lead(fields, "ada@blank.example", "2024-01-01", "").refused
    assert not lead(fields, "ada@blank.example", "FALSE", "yes").refused
    left = lead(fields, "ada@blank.example", "", "unsubscribed")
    assert (left.refused, left.values["opt_in"]) == (True, "no")


def test_a_date_in_an_opt_in_column_is_when_not_whether() -> None:
    found = lead({"E-mail": "email", "OPTIN_TIME": "opt_in"}, "ada@blank.example", "2024-03-02 10:15")
    assert found.values["opt_in_at"] == "2024-03-02"
    assert "opt_in" not in found.values
    assert found.problems == ()


def test_dates_follow_the_columns_order_and_ages_their_word() -> None:
    fields = {"Name": "full_name", "Born": "date_of_birth", "Age": "age"}
    ordered = lead(fields, "Ada", "02/03/1984", "42 years", settings=Settings(date_orders={1: DateOrder.DMY}))
    assert (ordered.values["date_of_birth"], ordered.values["age"]) == ("1984-03-02", "42")
    open_question = lead(fields, "Ada", "02/03/1984", "")
    assert codes(open_question) == [("B", "DATE_AMBIGUOUS")]
    assert open_question.originals["date_of_birth"] == "02/03/1984"
    assert codes(lead(fields, "Ada", "2030-01-01", "")) == [("B", "DATE_OUT_OF_RANGE")]


def test_the_recipient_class_follows_the_law_book() -> None:
    fields = {"E-mail": "email", "Company": "company", "Name": "full_name"}
    assert lead(fields, "info@blank.example", "Blank ApS", "").recipient_class is RecipientClass.GENERIC
    assert lead(fields, "ada@blank.example", "Blank e.K.", "Ada Testly").recipient_class is RecipientClass.SOLE_TRADER
    assert lead(fields, "ada@gmail.com", "", "Ada Testly").recipient_class is RecipientClass.CONSUMER


def test_throw_away_mailboxes_are_named() -> None:
    found = lead({"E-mail": "email"}, "ada@mailinator.com")
    assert ("", "EMAIL_DISPOSABLE") in codes(found)
    assert is_warning("EMAIL_DISPOSABLE")
    assert not is_warning("EMAIL_INVALID")


def test_text_is_mended_and_stand_ins_vanish() -> None:
    found = lead(
        {"Name": "full_name", "Company": "company", "City": "city"}, "Ã…se Testly", "Blank &amp; S\u00f8n", "n/a"
    )
    assert found.values["full_name"] == "Åse Testly"
    assert found.values["company"] == "Blank & Søn"
    assert "city" not in found.values
    assert found.originals["full_name"] == "Ã…se Testly"
    assert codes(lead({"Name": "full_name", "City": "city"}, "Ada", "#REF!")) == [("B", "CELL_DAMAGED")]


def test_stand_ins_vanish_in_every_row_of_a_block() -> None:
    items = run({"Name": "full_name", "City": "city"}, ["Ada", "n/a"], ["Bo", "-"], ["Cy", "Aarhus"])
    assert [item.values.get("city") for item in items if isinstance(item, PreparedLead)] == [None, None, "Aarhus"]


def test_names_are_unshouted_only_when_asked() -> None:
    fields = {"Name": "full_name", "Company": "company"}
    assert lead(fields, "ADA TESTLY", "BLANK GMBH").values["full_name"] == "ADA TESTLY"
    asked = lead(fields, "ADA TESTLY", "BLANK GMBH", settings=Settings(unshout=True))
    assert (asked.values["full_name"], asked.values["company"]) == ("Ada Testly", "Blank GmbH")
    assert asked.originals["company"] == "BLANK GMBH"


def test_a_vendors_words_are_translated() -> None:
    found = lead(
        {"Name": "full_name", "Type": "tags"},
        "Ada",
        "Cust.",
        settings=Settings(value_words={"tags": {"cust": "customer"}}),
    )
    assert (found.values["tags"], found.originals["tags"]) == ("customer", "Cust.")


def test_two_note_columns_lose_nothing_and_other_twins_keep_the_first_filled() -> None:
    fields = {"Name": "full_name", "Notes": "notes", "Remarks": "notes", "City": "city", "Town": "city"}
    found = lead(fields, "Ada", "met at fair", "wants demo", "", "Aarhus")
    assert (found.values["notes"], found.values["city"]) == ("met at fair | wants demo", "Aarhus")
    assert lead(fields, "Ada", "", "", "Odense", "Aarhus").values["city"] == "Odense"


def test_columns_left_out_are_not_stored_and_custom_ones_are() -> None:
    found = lead({"Name": "full_name", "Secret": "", "Shoe": "custom:Shoe size"}, "Ada", "do not store", "44")
    assert found.values["custom:Shoe size"] == "44"
    assert "do not store" not in str(found.values) + str(found.originals)


class ChildAndHealth:
    """A stand-in for the flagger: a child by its age, health in the notes."""

    def screen_columns(self, columns: Sequence[Sequence[str]], count: int) -> list[tuple[Finding, ...]]:
        found = (
            Finding(FlagKind.CHILD, None, "Age", FlagState.CONFIRMED, "child.age", Certainty.CERTAIN),
            Finding(FlagKind.SPECIAL, None, "Notes", FlagState.SUSPECTED, "special.term", Certainty.PROBABLE),
        )
        return [found] * count


def test_a_flagged_column_that_is_left_out_takes_its_flag_along_but_never_a_child() -> None:
    rows = [RawRow(2, ("Ada", "14", "ill"))]
    kept = ColumnMapping((Target(0, "Name", "full_name"), Target(1, "Age", "age"), Target(2, "Notes", "notes")))
    left = kept.with_fields({1: "", 2: ""})
    all_kinds = [
        found.kind
        for block in prepare([rows], kept, Settings(), ChildAndHealth(), TODAY)
        for item in block
        if isinstance(item, PreparedLead)
        for found in item.findings
    ]
    child_only = [
        found.kind
        for block in prepare([rows], left, Settings(), ChildAndHealth(), TODAY)
        for item in block
        if isinstance(item, PreparedLead)
        for found in item.findings
    ]
    assert all_kinds == [FlagKind.CHILD, FlagKind.SPECIAL]
    assert child_only == [FlagKind.CHILD]
    assert left.not_stored == ("Age", "Notes")


def test_rows_of_any_width_are_read() -> None:
    items = run(BASIC, ["Ada Testly"], ["Bo Mockford", "bo@blank.example", "", "", "surplus"])
    assert [item.row for item in items] == [2, 3]


def test_a_mapping_knows_its_letters_roles_and_dates() -> None:
    assert [letter_of(number) for number in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
    mapping = ColumnMapping.proposed(propose(["Name", "Born on", "Unsubscribed", "Zzz"], []))
    assert mapping.roles == {"Name": "full_name", "Born on": "date_of_birth"}
    assert mapping.headers == ("Name", "Born on", "Unsubscribed", "Zzz")
    assert list(date_columns(mapping)) == [1]
    assert all(ColumnMapping.known(name) for name in ("", "email", "refused", "custom:X"))
    assert not ColumnMapping.known("shoe")


def test_blocks_of_any_size_give_the_same_leads() -> None:
    rows = [RawRow(number, (f"Ada{number} Testly", f"a{number}@blank.example")) for number in range(2, 2600)]
    mapping = ColumnMapping((Target(0, "Name", "full_name"), Target(1, "E-mail", "email")))
    whole = [item for block in prepare([rows], mapping, Settings(), None, TODAY) for item in block]
    parts = [item for block in prepare([rows[:7], [], rows[7:]], mapping, Settings(), None, TODAY) for item in block]
    assert [(item.row, item.values) for item in whole if isinstance(item, PreparedLead)] == [
        (item.row, item.values) for item in parts if isinstance(item, PreparedLead)
    ]
    assert len(whole) == len(rows)


def test_a_job_prepares_blocks_as_readers_hand_them_over() -> None:
    rows = [RawRow(number, (f"Ada{number} Testly", f"a{number}@blank.example")) for number in range(2, 9)]
    mapping = ColumnMapping((Target(0, "Name", "full_name"), Target(1, "E-mail", "email")))
    job = Job(mapping, Settings(), TODAY, 18)
    (shelf,) = job.prepare([RawBlock.of(rows)], Flagger.load())
    again = job.work(Flagger.load()).block(RawBlock.of(rows))
    for made in (shelf, again):
        assert [item.row for item in made if isinstance(item, PreparedLead)] == [row.number for row in rows]


def test_a_row_number_that_comes_twice_loses_nothing() -> None:
    """Old workbooks may tell the cells of a row in two runs."""
    mapping = ColumnMapping((Target(0, "Name", "full_name"), Target(1, "E-mail", "email")))
    for more in ([], [RawRow(3, ("Total", "12"))]):
        rows = [RawRow(2, ("Ada Testly", "")), RawRow(2, ("", "a2@blank.example")), *more]
        found = [item for block in prepare([rows], mapping, Settings(), None, TODAY) for item in block]
        assert [item.values.get("email", "") for item in found if isinstance(item, PreparedLead)] == [
            "",
            "a2@blank.example",
        ]
        assert len(found) == len(rows)


def test_marks_that_show_nothing_are_mended_in_a_plain_column_too() -> None:
    found = lead(BASIC, "Ada\x1fTestly", "ada@blank.example", "33 12 34 56", "Blank\x1fApS")
    assert found.values["company"] == "BlankApS"
    assert found.originals["company"] == "Blank\x1fApS"


def test_names_of_a_list_that_has_last_names_in_front_are_turned_and_the_cell_is_kept() -> None:
    found = lead(BASIC, "Testly Ada", "ada@blank.example", "", "", settings=Settings(family_first=True))
    assert (found.values["first_name"], found.values["last_name"]) == ("Ada", "Testly")
    assert (found.values["full_name"], found.originals["full_name"]) == ("Ada Testly", "Testly Ada")
