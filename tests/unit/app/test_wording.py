"""Documents in the reader's language: the words, the countries, the days; reports, copies and templates in each."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from html import unescape
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.assessments.start_assessment import OWN_ANSWERS, template_answers
from lead_desk.app.desk import Desk
from lead_desk.app.imports import demo_story
from lead_desk.app.rights.results import NewRequest
from lead_desk.app.wording import Wording
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import UsageError
from lead_desk.domain.evidence import PersonRight
from lead_desk.domain.languages import ENGLISH, LANGUAGES
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.source import Source

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
REVIEW = date(2027, 10, 31)
OTHERS = [language for language in LANGUAGES if language != ENGLISH]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The sample store with an export and a person's request."""
    made = bootstrap.demo_desk(clock=FixedClock(NOW))
    demo_story.sign(made)
    made.export("winter-calls", tmp_path_factory.mktemp("out") / "list.csv")
    yield made
    made.close()


def words_of(html: str) -> set[str]:
    """Return the texts of a page, one for each element."""
    return {unescape(text).strip() for text in re.split(r"<[^>]+>", html) if text.strip()}


def test_english_is_what_the_code_says() -> None:
    words = Wording()
    assert words("Your rights") == "Your rights"
    assert words.day(date(2026, 11, 3)) == "3 November 2026"
    assert words.day(None) == ""
    assert words.number(12480) == "12,480"
    assert words.country("DK") == "Denmark (DK)"
    assert words.country("XX") == "XX"


def test_a_language_brings_its_words_numbers_days_and_countries() -> None:
    assert {language: Wording(language)("Your rights") for language in OTHERS} == {
        "da": "Dine rettigheder",
        "de": "Ihre Rechte",
        "fr": "Vos droits",
    }
    german = Wording("de")
    assert german.day(date(2026, 11, 3)) == "3. November 2026"
    assert german.number(12480) == "12.480"
    assert german.country("DK") == "Dänemark (DK)"
    assert german("What a user wrote") == "What a user wrote"
    assert german.said("The assessment does not cover contact by phone.").startswith("Die Interessenabwägung deckt")


def test_a_language_that_nobody_speaks_is_refused() -> None:
    with pytest.raises(UsageError, match="that language") as caught:
        Wording("xx")
    assert "da, de, fr" in caught.value.remedy


@pytest.mark.parametrize("language", OTHERS)
def test_an_assessment_is_reported_in_each_language(filled: Desk, language: str) -> None:
    words = Wording(language)
    english = words_of(filled.assessment_report("fair-calls"))
    page = filled.assessment_report("fair-calls", None, language)
    assert f'<html lang="{language}">' in page
    said = words_of(page)
    for text in ("Summary", "Proof", "Decision and signatures", "Approved", "What the store says", "Decided by"):
        assert words(text) in said
        assert text == words(text) or text not in said
    version = filled.assessment("fair-calls")
    names = [source.name for source in filled.all(Source)]
    signed = f"{version.family} {version.approver} {version.approver_role}"
    written = f"{version.title} {signed} {version.answers} {names}"
    kept = {text for text in english & said if len(text.split()) > 2 and not re.search(r"[\d(]", text)}
    assert [text for text in kept if any(part not in written for part in re.split(r"[.,;:] ?", text.rstrip(".")))] == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_persons_copy_speaks_the_persons_language(filled: Desk, language: str, tmp_path: Path) -> None:
    who = filled.lead(filled.ids(LeadQuery(text="nordpak"))[0])
    assert who is not None
    key = filled.take_request(NewRequest(who.detail.values["email"], PersonRight.ACCESS, NOW.date(), "e-mail"))
    said, words = words_of(filled.person_page(key, language)), Wording(language)
    for text in ("What we hold on you", "Where they come from", "Who got your data", "Your rights", "Obtained"):
        assert words(text) in said
        assert text not in said
    assert who.detail.values["email"] in " ".join(said)
    filled.save_copy(key, tmp_path / "copy.html", language=language)
    assert words("Your rights") in (tmp_path / "copy.html").read_text(encoding="utf-8")
    filled.save_copy(key, tmp_path / "copy.json", language=language)
    assert '"controller"' in (tmp_path / "copy.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", OTHERS)
def test_what_left_and_what_stayed_is_told_in_each_language(filled: Desk, language: str) -> None:
    words, export = Wording(language), filled.exports()[0]
    passport = words_of(filled.export_report(export.id, language))
    assert {words(text) for text in ("Kept back", "What each lead rests on", "legitimate interest")} <= passport
    stayed = words_of(filled.left_out_report(export.id, language))
    assert words("Why it stays") in stayed
    (code, _count), *_ = export.reasons.items()
    why = next(text for text in stayed if text.endswith(f"({code})"))
    hold = filled.reason(code)
    assert words.said(hold.sentence) != hold.sentence
    assert words.said(hold.sentence) in why


@pytest.mark.parametrize("language", OTHERS)
def test_templates_are_written_and_can_be_signed_in_each_language(filled: Desk, language: str) -> None:
    english = dict(filled.lia_templates())
    for key, title in filled.lia_templates(language):
        assert title != english[key]
        family, sample = f"{language}-{key}", template_answers(key)
        draft = filled.start_assessment(key, family, f"{title} 2026", "Nora Winther", language)
        assert draft.answers["P1"] != sample["P1"]
        assert draft.answers["S2"] == sample["S2"], "choices are keys"
        own = {question: sample[question] for question in OWN_ANSWERS if question in sample}
        filled.save_draft(replace(draft, answers={**own, **draft.answers}))
        filled.approve(family, 1, "Erik Solberg", "Head of Compliance", REVIEW)
        assert filled.lia_problems(filled.assessment(family)) == []


def test_versions_are_compared_in_the_readers_words(filled: Desk) -> None:
    second = filled.renew("fair-calls")
    filled.save_draft(replace(second, answers={**second.answers, "S2": ["post"], "S5": ["SE"], "P8": False}))
    said = {item.question: item.now for item in filled.compare_assessments("fair-calls", language="de").changes}
    assert (said["S2"], said["S5"], said["P8"]) == ("Post", "Schweden (SE)", "Nein")
