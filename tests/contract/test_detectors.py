"""What every detector must keep: its place in the lock, a case that it finds, a look-alike that it leaves alone."""

from datetime import date

import pytest

from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.flag import Certainty, FlagState
from lead_desk.flags import catalogue
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Detector, Watch
from lead_desk.flags.engine import Flagger

TODAY = date(2026, 11, 21)
# rule -> a record that it finds, a look-alike that nothing may find
CASES: dict[str, tuple[dict[str, str], dict[str, str]]] = {
    "child.birth_date": ({"Date of birth": "2010-05-01"}, {"Date of birth": "1979-05-01"}),
    "child.age": ({"Alder": "16"}, {"Alder": "44"}),
    "child.school": ({"Klasse": "7.b", "Firma": "Søndervangskolen"}, {"Klasse": "A-Kunde", "Firma": "Huber GmbH"}),
    "child.guardian": ({"Parent/guardian": "Inga Moll"}, {"Parent/guardian": "n/a"}),
    "national_id.number": ({"BSN": "123456782"}, {"Order no": "120571-4412"}),
    "column.answer": ({"Religion": "Methodist"}, {"Religion": "not asked"}),
    "special.terms": ({"Notes": "He has epilepsy"}, {"Notes": "Sells epilepsy monitors"}),
    "special.member": ({"Notizen": "Seit 2011 Mitglied der SPD"}, {"Notizen": "Vermietet Räume an die SPD"}),
    "special.partner": ({"Notes": "Came with his husband"}, {"Notes": "Came with his wife"}),
    "special.former_name": (
        {"Notes": "formerly Robert, now Roberta"},
        {"Notes": "formerly with Robert Hill, now with Peter"},
    ),
    "criminal.terms": ({"Notes": "Convicted of arson in 2015"}, {"Notes": "Argues with conviction"}),
    "child.words": ({"Notes": "She is 15 years old"}, {"Notes": "In business for 15 years"}),
    "child.by_name": (
        {"Notes": "Half-term with Otto, back on the 3rd"},
        {"Notes": "Term sheet with Otto, back on the 3rd"},
    ),
    "learnt.words": (
        {"Notes": "Gave up the pub after rehab in spring"},
        {"Notes": "Gave up the pub after rent rose in spring"},
    ),
    "child.described": ({"Notes": "Daughter Freya loves ballet"}, {"Notes": "The daughter company pays"}),
}


@pytest.fixture(scope="module")
def flagger() -> Flagger:
    return Flagger.load()


def test_the_lock_names_what_is_there() -> None:
    assert set(catalogue.found()) == set(catalogue.locked_rules()) == set(CASES)


@pytest.mark.parametrize("rules", [(), ("child.age",), (*CASES, "child.unheard_of")])
def test_an_empty_or_other_set_is_refused(monkeypatch: pytest.MonkeyPatch, rules: tuple[str, ...]) -> None:
    monkeypatch.setattr(catalogue, "locked_rules", lambda: rules)
    catalogue.load.cache_clear()
    with pytest.raises(BrokenInstallationError):
        catalogue.load()
    catalogue.load.cache_clear()


@pytest.mark.parametrize("rule", CASES)
def test_finds_its_case(flagger: Flagger, rule: str) -> None:
    record = CASES[rule][0]
    findings = flagger.screen(list(record.items()), today=TODAY)
    mine = [finding for finding in findings if finding.rule == rule]
    assert mine
    for finding in mine:
        assert finding.field in record
        assert finding.words in record[finding.field]
        assert (finding.state is FlagState.POSSIBLE) == (finding.certainty is Certainty.POSSIBLE)


@pytest.mark.parametrize("rule", CASES)
def test_leaves_the_look_alike_alone(flagger: Flagger, rule: str) -> None:
    assert flagger.screen(list(CASES[rule][1].items()), today=TODAY) == ()


@pytest.mark.parametrize("detector", catalogue.load(), ids=lambda detector: detector.rule)
def test_never_looks_at_firms_and_places(detector: Detector) -> None:
    for role in (Role.IGNORED, Role.COMPANY):
        assert detector.watch(Column("any", 0, role)) is Watch.NEVER


@pytest.mark.parametrize("detector", catalogue.load(), ids=lambda detector: detector.rule)
def test_names_are_no_text(detector: Detector) -> None:
    """An age may stand behind a name; the name itself tells nothing."""
    assert detector.watch(Column("any", 0, Role.FIRST_NAME)) in (Watch.NEVER, Watch.DIGITS)
