"""The life of an assessment (LAW 3.4)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.assessments.start_assessment import OWN_ANSWERS, template_answers
from lead_desk.app.desk import Desk
from lead_desk.app.errors import DeclarationsRefusedError
from lead_desk.app.imports import demo_story
from lead_desk.domain.assessment import AssessmentStatus
from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import Organisation
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import RefusedError, UnreadableFileError, UsageError
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.records import EventFilter

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
REVIEW = date(2027, 10, 31)
FAMILY = "fair-calls"


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = bootstrap.demo_desk(filled=False, clock=FixedClock(NOW))
    yield made
    made.close()


def _sign(desk: Desk, version: int = 1, approver: str = "Erik Solberg", reason: str = "") -> None:
    desk.approve(FAMILY, version, approver, "Head of Compliance", REVIEW, reason)


def _statuses(desk: Desk) -> list[str]:
    with desk.core.store.read() as unit:
        return [version.status.value for version in unit.assessments.versions(FAMILY)]


def test_a_signed_version_cannot_be_changed(desk: Desk) -> None:
    draft = desk.assessment(FAMILY)
    _sign(desk)
    assert desk.assessment(FAMILY).content_hash
    for act in (lambda: desk.save_draft(draft), lambda: _sign(desk), lambda: desk.reject(FAMILY, 1, "A B", "x", "no")):
        with pytest.raises(RefusedError) as caught:
            act()
        assert caught.value.reason == "ASSESSMENT_SIGNED"


def test_a_new_version_leaves_the_old_one_valid_until_it_is_signed(desk: Desk) -> None:
    _sign(desk)
    second = desk.renew(FAMILY)
    assert second.version == 2
    assert not any(key.startswith("D") for key in second.answers)
    assert _statuses(desk) == ["approved", "draft"]
    assert desk.renew(FAMILY) == second
    first = desk.assessment(FAMILY, 1)
    desk.save_draft(replace(second, answers={**first.answers, "S5": ["DK", "SE"]}))
    _sign(desk, 2)
    assert _statuses(desk) == ["superseded", "approved"]


def test_an_incomplete_draft_is_not_approved(desk: Desk) -> None:
    draft = desk.assessment(FAMILY)
    desk.save_draft(replace(draft, answers={key: value for key, value in draft.answers.items() if key != "P1"}))
    assert "P1" in desk.missing_answers(desk.assessment(FAMILY))
    with pytest.raises(RefusedError) as caught:
        _sign(desk)
    assert caught.value.reason == "V_INCOMPLETE"
    assert _statuses(desk) == ["draft"]


def test_the_author_signs_alone_only_with_a_reason_and_never_where_two_are_asked_for(desk: Desk) -> None:
    with pytest.raises(RefusedError) as caught:
        _sign(desk, approver="nora winther")
    assert caught.value.reason == "SELF_APPROVAL_REASON"
    organisation = desk.get(Organisation, "organisation")
    assert organisation is not None
    desk.put(replace(organisation, two_person_approval=True))
    with pytest.raises(RefusedError) as caught:
        _sign(desk, approver="Nora Winther", reason="Nobody else works here in November.")
    assert caught.value.reason == "TWO_PERSONS"
    desk.put(organisation)
    _sign(desk, approver="Nora Winther", reason="Nobody else works here in November.")
    assert desk.assessment(FAMILY).self_approval_reason


def test_rejecting_and_withdrawing_need_a_name_and_a_reason(desk: Desk) -> None:
    with pytest.raises(UsageError):
        desk.withdraw(FAMILY, "Erik Solberg", "Owner", "none approved yet")
    with pytest.raises(UsageError):
        desk.reject(FAMILY, 1, "Erik Solberg", "Owner", " ")
    _sign(desk)
    desk.withdraw(FAMILY, "Erik Solberg", "Owner", "The facts were wrong.")
    assert desk.assessment(FAMILY).status is AssessmentStatus.REJECTED
    with pytest.raises(UsageError):
        desk.assessment("nope")


def test_the_list_shows_what_a_family_lacks(desk: Desk) -> None:
    rows = {row.family: row for row in desk.assessments()}
    assert rows[FAMILY].status == "draft"
    assert rows[FAMILY].problems
    _sign(desk)
    rows = {row.family: row for row in desk.assessments()}
    assert (rows[FAMILY].status, rows[FAMILY].problems, rows[FAMILY].review_on) == ("approved", (), REVIEW)


def test_an_approved_one_past_its_review_shows_as_expired(desk: Desk) -> None:
    _sign(desk)
    later = Desk(replace(desk.core, clock=FixedClock(datetime(2027, 11, 1, tzinfo=UTC))))
    assert {row.family: row.status for row in later.assessments()}[FAMILY] == "expired"


def test_a_new_draft_takes_a_template_and_what_the_store_knows(desk: Desk) -> None:
    for key, title in desk.lia_templates():
        draft = desk.start_assessment(key, f"new-{key}", title, "Nora Winther")
        assert draft.answers["P1"]
        assert "fair-aarhus" in draft.answers["S4"]
        assert "DK" in draft.answers["S5"]
    empty = desk.start_assessment(None, "empty", "Empty one", "Nora Winther")
    assert "P1" in desk.missing_answers(empty)
    with pytest.raises(UsageError):
        desk.start_assessment(None, "empty", "Again", "Nora Winther")
    with pytest.raises(UsageError):
        desk.start_assessment("nope", "other", "Other", "Nora Winther")


def test_every_template_can_be_signed_once_the_scope_is_filled(desk: Desk) -> None:
    for key, title in desk.lia_templates():
        family = f"t-{key}"
        draft = desk.start_assessment(key, family, f"{title} in autumn", "Nora Winther")
        assert {"D1", "D3", "D7", "B1", "P8"} <= set(desk.missing_answers(draft)), "a template decides nothing"
        own = {
            question: template_answers(key)[question] for question in OWN_ANSWERS if question in template_answers(key)
        }
        desk.save_draft(replace(draft, answers={**own, **draft.answers}))
        desk.approve(family, 1, "Erik Solberg", "Head of Compliance", REVIEW)
        assert desk.lia_problems(desk.assessment(family)) == []


def test_declared_changes_make_a_new_version_and_the_same_file_none(desk: Desk, tmp_path: Path) -> None:
    demo_story.sign(desk)
    assert _statuses(desk) == ["approved"]
    demo_story.sign(desk)
    assert _statuses(desk) == ["approved"]
    text = demo_story.resources.text("samples/demo-approved.toml").replace('S5 = ["DK"]', 'S5 = ["DK", "NO"]')
    changed = tmp_path / "changed.toml"
    changed.write_text(text, encoding="utf-8")
    assert desk.apply(changed).updated == 1
    assert _statuses(desk) == ["superseded", "approved"]


def test_a_declared_approval_that_fails_names_the_answers(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "thin.toml"
    path.write_text(
        '[[assessments]]\nfamily = "thin"\ntitle = "A thin assessment"\nauthor = "Nora Winther"\n'
        '[assessments.approve]\napprover = "Erik Solberg"\nrole = "Owner"\nreview_on = 2027-10-31\n'
    )
    with pytest.raises(DeclarationsRefusedError) as caught:
        desk.apply(path)
    assert "assessments 1 (thin)" in caught.value.problems[0]
    assert "P1" in caught.value.problems[0]
    with pytest.raises(UsageError):
        desk.assessment("thin")


@pytest.mark.parametrize(
    ("content", "code"), [(b"a = ", "NOT_TOML"), (b"\xff\xfe\x00", "NOT_TEXT"), (None, "NOT_FOUND")]
)
def test_a_file_that_is_no_declaration_is_unreadable(
    desk: Desk, tmp_path: Path, content: bytes | None, code: str
) -> None:
    path = tmp_path / "x.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UnreadableFileError) as caught:
        desk.apply(path)
    assert caught.value.reason == code


def test_a_campaign_that_names_what_is_not_there_is_not_applied(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_text(
        '[[campaigns]]\nkey = "c"\nname = "C"\npurpose = "nope"\nnotice = "nope"\n'
        'recipient = "nope"\nfields = ["shoe"]\n'
    )
    with pytest.raises(DeclarationsRefusedError) as caught:
        desk.apply(path)
    assert len(caught.value.problems) == 4


@pytest.fixture
def waiting() -> Iterator[Desk]:
    """The samples, with the leads of the fair's assessment waiting for one again."""
    made = bootstrap.demo_desk(clock=FixedClock(NOW))
    resting = LeadQuery(filters=(("assessment", (FAMILY,)),))
    for purpose, _count in made.facets(resting, "purpose"):
        made.set_basis(resting, purpose, Basis.LEGITIMATE_INTEREST, "", "taken off for the test")
    yield made
    made.close()


def test_waiting_leads_are_linked_to_the_family_that_covers_them(waiting: Desk) -> None:
    """One act for all, which one undo takes back; a reason is needed."""
    count = waiting.waiting_leads(FAMILY)
    unlinked = waiting.count(LeadQuery(filters=(("assessment", ("",)), ("basis", ("legitimate_interest",)))))
    assert 0 < count <= unlinked
    with pytest.raises(UsageError):
        waiting.link_waiting(FAMILY, " ")
    assert waiting.link_waiting(FAMILY, "the fair's own list") == count
    assert waiting.waiting_leads(FAMILY) == 0
    assert waiting.count(LeadQuery(filters=(("assessment", (FAMILY,)),))) == count
    waiting.undo_act()
    assert waiting.waiting_leads(FAMILY) == count


def test_a_family_takes_no_leads_of_sources_and_purposes_it_does_not_cover(waiting: Desk) -> None:
    version = waiting.assessment(FAMILY)
    waiting.renew(FAMILY)
    narrow = replace(waiting.assessment(FAMILY), answers={**version.answers, "S4": ["elsewhere"]})
    waiting.save_draft(narrow)
    assert waiting.waiting_leads(FAMILY) == 0
    waiting.save_draft(replace(narrow, answers={**version.answers, "S1": ["newsletter"]}))
    assert waiting.link_waiting(FAMILY, "none of them") == 0


def test_a_closed_family_takes_no_leads(desk: Desk) -> None:
    desk.reject(FAMILY, 1, "Erik Solberg", "Head of Compliance", "too broad")
    with pytest.raises(RefusedError) as caught:
        desk.link_waiting(FAMILY, "it covers them")
    assert caught.value.reason == "ASSESSMENT_CLOSED"


def _logged(desk: Desk) -> list[tuple[str, str]]:
    """Who the events about the draft name, and the contents they quote, oldest first."""
    wanted = EventFilter(frozenset({"assessment"}))
    return [(event.actor, str(event.data["content"])) for event in reversed(desk.events(wanted=wanted))]


def test_a_draft_that_saves_itself_is_logged_once_a_sitting(desk: Desk) -> None:
    draft = desk.assessment(FAMILY)
    before = _logged(desk)
    for count in range(5):
        desk.save_draft(replace(draft, answers={**draft.answers, "P1": f"Words of a sentence, number {count}"}))
    assert len(_logged(desk)) == len(before) + 5  # without a sitting each is an act of its own
    desk.end_sitting(FAMILY, 1)
    said = _logged(desk)
    assert len(said) == len(before) + 5
    for count in range(5, 10):
        answers = {**draft.answers, "P1": f"Words of a sentence, number {count}"}
        desk.save_draft(replace(draft, answers=answers), sitting=True)
    assert _logged(desk) == said  # this person's sitting over this draft is in the log
    desk.end_sitting(FAMILY, 1)
    after = _logged(desk)
    assert len(after) == len(said) + 1
    assert after[-1][1] not in {content for _actor, content in said}
    desk.end_sitting(FAMILY, 1)
    desk.end_sitting("nobody-knows", 1)
    assert _logged(desk) == after
    assert desk.assessment(FAMILY).answers["P1"].endswith("number 9")
    assert desk.verify() == []


def test_a_refused_approval_names_the_questions(desk: Desk) -> None:
    draft = desk.assessment(FAMILY)
    answers = {key: value for key, value in draft.answers.items() if key not in ("P1", "N2")}
    desk.save_draft(replace(draft, answers=answers))
    with pytest.raises(RefusedError) as caught:
        _sign(desk)
    assert caught.value.remedy == "Complete the form: P1, N2."
