"""The rarer ways through intake: broken installations, odd cells, evidence at its edges."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from lead_desk import resources
from lead_desk.domain.answers import parse_age
from lead_desk.domain.channel import Channel
from lead_desk.domain.countries import parse_country
from lead_desk.domain.dates import DateOrder, DateRules, parse_date
from lead_desk.domain.emails import parse_email
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.lead import PreparedLead
from lead_desk.domain.parsed import CellCode
from lead_desk.domain.rows import RawRow
from lead_desk.intake import lexicon, mailboxes, refusals, tools
from lead_desk.intake.clean import mend
from lead_desk.intake.columns import propose
from lead_desk.intake.dates import rules_for
from lead_desk.intake.duplicates import Candidate, near_duplicates
from lead_desk.intake.header import find_header
from lead_desk.intake.mapping import ColumnMapping, Settings, Target
from lead_desk.intake.pipeline import prepare

CACHED: tuple[Callable[..., object], ...] = (lexicon.lexicon, tools.tools, mailboxes.disposable_domains)


@pytest.fixture
def damaged(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, str], None]]:
    """Let one resource have another text while a test runs."""
    intact = resources.text

    def damage(name: str, text: str) -> None:
        monkeypatch.setattr(resources, "text", lambda asked: text if asked == name else intact(asked))
        for cached in CACHED:
            cached.cache_clear()  # type: ignore[attr-defined]

    yield damage
    monkeypatch.undo()
    for cached in CACHED:
        cached.cache_clear()  # type: ignore[attr-defined]


def test_a_damaged_word_list_is_a_broken_installation(damaged: Callable[[str, str], None]) -> None:
    damaged("headers/en.toml", '[fields]\nshoe = ["shoe size"]\n[other]\nphrases = []\n[refused]\nphrases = []')
    with pytest.raises(BrokenInstallationError):
        lexicon.lexicon()


@pytest.mark.parametrize("text", ["", '[[tool]]\nid = "x"\nsignature = ["a"]\nleast = 1\nmap = { "A" = "shoe" }'])
def test_damaged_tools_are_a_broken_installation(damaged: Callable[[str, str], None], text: str) -> None:
    damaged("headers/tools.toml", text)
    with pytest.raises(BrokenInstallationError):
        tools.tools()


def test_an_empty_mailbox_list_is_a_broken_installation(damaged: Callable[[str, str], None]) -> None:
    damaged("headers/mailboxes.toml", "disposable = []")
    with pytest.raises(BrokenInstallationError):
        mailboxes.disposable_domains()


def test_odd_cells() -> None:
    assert parse_age("n/a").problem is None
    assert parse_country("DK.").value == "DK"
    assert parse_email("ada@blank.example, ADA@blank.example").more == ()
    assert parse_email("ada@" + "blаnk".encode("idna").decode() + ".example").problem is CellCode.EMAIL_MIXED_SCRIPT
    assert parse_email("<bo@blank.example> ada@blank.example.").value == "bo@blank.example"
    assert parse_email("ada@blank.example.; bo@blank.example").problem is CellCode.EMAIL_MENDED


def test_odd_dates() -> None:
    assert parse_date("84/03/02", DateRules(DateOrder.YMD, pivot=2026)).value == "1984-03-02"
    assert parse_date("02031984", DateRules(DateOrder.DMY)).value == "1984-03-02"
    assert parse_date("020384", DateRules(DateOrder.DMY, pivot=2026)).value == "1984-03-02"
    assert parse_date("1984 March 2").value == "1984-03-02"
    assert parse_date("March 123 456").problem is CellCode.DATE_INVALID
    assert parse_date("Xday 2 March 1984 foo").problem is CellCode.DATE_INVALID
    assert rules_for("date_of_birth", DateOrder.UNKNOWN, date(2026, 11, 22)).last_year == 2026


def test_text_read_wrong_too_often_is_left_after_three_rounds() -> None:
    text = "ü"
    for _round in range(4):
        text = text.encode().decode("cp1252")
    assert mend(text) != text


def column_of(header: str, *cells: str) -> str | None:
    return propose(["Zzz", header], [["", cell] for cell in cells]).columns[1].field


def test_evidence_at_its_edges() -> None:
    assert column_of("Zzz1", *[f"linkedin.com/in/ada{number}" for number in range(4)]) == "linkedin_url"
    assert column_of("Birthday", "yes", "no", "yes", "no") is None
    assert column_of("City", "ada@blank.example", "bo@blank.example", "cy@blank.example") == "email"
    assert column_of("Id", "12-345-678", "12-345-679", "12-345-680") is None
    assert column_of("Zzz2", "12-345-678", "12-345-679", "12-345-680") is None
    assert column_of("Zzz3", "+45 33 12 34 56", "+45 33 12 34 57", "+45 33 12 34 58") == "phone"
    assert column_of("Speaker Email") == "email"
    assert column_of("Speaker Title") == "job_title"
    assert column_of("Company Notes") is None
    assert column_of("Phone, city and shoe") is None


def test_a_sentence_among_headers_counts_little() -> None:
    long = "Please tell us in your own words what you expect from our company in the next years"
    rows = [RawRow(1, ("Name", "E-mail", long)), RawRow(2, ("Ada Testly", "ada@blank.example", "nothing"))]
    assert find_header(rows).row == 1


def test_the_same_lead_is_no_pair_and_a_pair_is_proposed_once() -> None:
    twice = Candidate(1, "Ada Testly", "ada@blank.example", "Blank ApS", "+4533123456")
    other = Candidate(2, "Ada Testly", "a.testly@blank.example", "Blank ApS", "+4533123456")
    assert list(near_duplicates([twice, twice])) == []
    assert len(list(near_duplicates([twice, other]))) == 1


def test_colleagues_of_one_firm_with_one_initial_are_no_pair() -> None:
    one, two = Candidate(1, "Ada Testly", "a@blank.example"), Candidate(2, "Bo Tvilum", "b@blank.example")
    assert list(near_duplicates([one, two])) == []


def lead(fields: dict[str, str], *cells: str) -> PreparedLead:
    mapping = ColumnMapping(tuple(Target(place, header, name) for place, (header, name) in enumerate(fields.items())))
    rows = [RawRow(2, cells)]
    found = next(item for block in prepare([rows], mapping, Settings(), None, date(2026, 11, 22)) for item in block)
    assert isinstance(found, PreparedLead)
    return found


def test_a_second_value_of_a_single_field_gives_way() -> None:
    found = lead(
        {"Name": "full_name", "Born": "date_of_birth", "Birthday": "date_of_birth"}, "Ada", "1984-03-02", "1985-01-01"
    )
    assert found.values["date_of_birth"] == "1984-03-02"
    assert (found.more_emails, found.more_phones) == ((), ())


def test_an_ambiguous_date_of_opting_in_is_a_problem_not_a_yes() -> None:
    found = lead({"Name": "full_name", "Opt-in": "opt_in"}, "Ada", "02/03/2024")
    assert "opt_in" not in found.values
    assert [problem.code for problem in found.problems] == ["YESNO_UNKNOWN"]


def test_a_name_that_looks_like_a_stand_in_stays() -> None:
    assert lead({"First": "first_name", "Last": "last_name"}, "Nan", "Null").values["full_name"] == "Nan Null"


def test_companies_of_other_letters_are_one_by_their_folded_names() -> None:
    one = Candidate(1, "Søren Østergård", company="Ærø Bådebyggeri ApS")
    two = Candidate(2, "Soren Ostergard", company="Aero Badebyggeri")
    assert [(found.first, found.second) for found in near_duplicates([one, two])] == [(1, 2)]


WORDLESS = "".join(f"[{channel.value}]\nwords = []\n" for channel in Channel)


@pytest.mark.parametrize("text", ["", "email = 1", WORDLESS])
def test_words_of_channels_that_are_damaged_do_not_start(damaged: Callable[[str, str], None], text: str) -> None:
    damaged("headers/channels.toml", text)
    refusals._words.cache_clear()
    with pytest.raises(BrokenInstallationError):
        refusals._words()


def test_a_refusal_said_twice_in_a_row_is_one() -> None:
    mapping = ColumnMapping(
        (Target(0, "Mail", "email"), Target(1, "HasOptedOutOfEmail", "refused"), Target(2, "Email opt out", "refused"))
    )
    rows = [RawRow(2, ("ida@skovbo.example", "yes", "yes"))]
    (lead,) = (item for block in prepare([rows], mapping, Settings(), None, date(2026, 11, 22)) for item in block)
    assert isinstance(lead, PreparedLead)
    assert len(lead.refusals) == 1
