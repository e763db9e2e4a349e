"""Signed assessments between laptops: what is let in, what is refused and why, and that nothing is lost."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.domain.approver import ApproverKey
from lead_desk.domain.assessment import AssessmentStatus
from lead_desk.domain.campaign import Organisation
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import LeadDeskError, RefusedError, StoreError, UnreadableFileError, UsageError
from lead_desk.law.lia_answers import content_hash

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
REVIEW = date(2027, 10, 31)
FAMILY = "fair-calls"
PASSPHRASE = "four words not together"

Opened = Callable[..., Desk]


@pytest.fixture
def laptop() -> Iterator[Opened]:
    """Return a maker of laptops: each has the firm's drafts in a store of its own."""
    made: list[Desk] = []

    def open_one(now: datetime = NOW) -> Desk:
        made.append(bootstrap.demo_desk(filled=False, clock=FixedClock(now)))
        return made[-1]

    yield open_one
    for desk in made:
        desk.close()


@pytest.fixture
def owner(laptop: Opened) -> Desk:
    desk = laptop()
    desk.make_approver_key("Erik Solberg", "Head of Compliance", PASSPHRASE)
    return desk


@pytest.fixture(scope="module")
def signed() -> Iterator[bytes]:
    """Return a signed file, made once, for tests that only change and read it."""
    owner = bootstrap.demo_desk(filled=False, clock=FixedClock(NOW))
    owner.make_approver_key("Erik Solberg", "Head of Compliance", PASSPHRASE)
    path = _signed(owner, owner.info().folder / "fair.ldassess")
    yield path.read_bytes()
    owner.close()


@pytest.fixture(scope="module")
def reader() -> Iterator[Desk]:
    """Return a laptop that only refuses, so that many tests may share it."""
    desk = bootstrap.demo_desk(filled=False, clock=FixedClock(NOW))
    yield desk
    desk.close()


@pytest.fixture
def sent(signed: bytes, reader: Desk, tmp_path: Path) -> Path:
    """Return a fresh copy of the signed file, its key trusted by the reader."""
    path = tmp_path / "fair.ldassess"
    path.write_bytes(signed)
    reader.trust_approver(path, reader.read_approver_card(path).fingerprint)
    return path


def _signed(owner: Desk, path: Path) -> Path:
    if owner.assessment(FAMILY).status is AssessmentStatus.DRAFT:
        owner.approve_signed(FAMILY, owner.assessment(FAMILY).version, REVIEW, passphrase=PASSPHRASE)
    owner.send_assessment(FAMILY, path)
    return path


def _trust(desk: Desk, owner: Desk, path: Path) -> ApproverKey:
    card = owner.approver_card()
    assert card is not None
    return desk.trust_approver(path, card.fingerprint.lower())


def _code(act: Callable[[], object]) -> str:
    with pytest.raises(LeadDeskError) as caught:
        act()
    assert caught.value.sentence.endswith(".")
    return caught.value.reason


def _changed(path: Path, **changes: object) -> Path:
    content = json.loads(path.read_text())
    content["assessment"].update(changes)
    path.write_text(json.dumps(content))
    return path


def test_one_approval_serves_many_laptops(laptop: Opened, owner: Desk, tmp_path: Path) -> None:
    path = _signed(owner, tmp_path / "fair.ldassess")
    for _ in range(2):
        rep = laptop()
        _trust(rep, owner, path)
        received = rep.receive_assessment(path)
        assert (received.outcome, received.approver) == ("approved", "Erik Solberg")
        kept = rep.assessment(FAMILY)
        assert (kept.status, kept.approver, kept.review_on) == (AssessmentStatus.APPROVED, "Erik Solberg", REVIEW)
        assert rep.lia_problems(kept) == []
        assert rep.verify() == []
        assert rep.receive_assessment(path).outcome == "unchanged"
        assert any(event.event == "assessment_received" for event in rep.events())


def test_a_draft_goes_to_the_approver_and_comes_back_signed(laptop: Opened, owner: Desk, tmp_path: Path) -> None:
    rep, path = laptop(), tmp_path / "draft.ldassess"
    rep.start_assessment("trade_fair", "LI-9", "Fair in Odense", "Nora Winther")
    rep.send_assessment("LI-9", path)
    received = owner.receive_assessment(path)
    assert (received.outcome, received.approver) == ("draft", "")
    assert owner.receive_assessment(path).outcome == "unchanged"
    draft = owner.assessment("LI-9")
    assert draft.author == "Nora Winther"
    complete = owner.assessment(FAMILY).answers
    owner.save_draft(replace(draft, answers={**draft.answers, **complete}))
    owner.approve_signed("LI-9", 1, REVIEW, passphrase=PASSPHRASE)
    owner.send_assessment("LI-9", path)
    rep.save_draft(replace(rep.assessment("LI-9"), answers={**draft.answers, "P1": "Words that nobody has approved"}))
    _trust(rep, owner, path)
    assert rep.receive_assessment(path).outcome == "approved"
    first, second = rep.assessment_versions("LI-9")
    assert content_hash(first.answers) == content_hash(owner.assessment("LI-9").answers)
    assert second.status is AssessmentStatus.DRAFT
    assert second.answers["P1"] == "Words that nobody has approved"


def test_a_colleagues_draft_never_replaces_ones_own(laptop: Opened, tmp_path: Path) -> None:
    rep, colleague, path = laptop(), laptop(), tmp_path / "draft.ldassess"
    changed = {**rep.assessment(FAMILY).answers, "P1": "Another reason, and one that is long enough to count"}
    colleague.save_draft(replace(colleague.assessment(FAMILY), answers=changed))
    colleague.send_assessment(FAMILY, path)
    assert rep.receive_assessment(path).version == 2
    own, theirs = rep.assessment_versions(FAMILY)
    assert own.answers["P1"] != theirs.answers["P1"]


@pytest.mark.parametrize(
    "changes",
    [
        {"review_on": "2028-10-31"}, {"approver": "Nora Winther"}, {"title": "Anything"}, {"family": "b2b-mail"},
        {"version": 2}, {"signature": "AAAA"}, {"signer": "AAAA"}, {"answers": {}}, {"author": "Somebody Else"},
    ],
)  # fmt: skip
def test_a_changed_file_is_refused(reader: Desk, sent: Path, changes: dict[str, object]) -> None:
    assert _code(lambda: reader.receive_assessment(_changed(sent, **changes))) == "SIGNATURE_WRONG"
    assert reader.assessment(FAMILY).status is AssessmentStatus.DRAFT
    refusal = next(event for event in reader.events() if event.event == "assessment_refused")
    assert refusal.data == {"code": "SIGNATURE_WRONG"}


def test_one_changed_letter_of_an_answer_is_refused(reader: Desk, sent: Path) -> None:
    text = sent.read_text()
    sent.write_text(text.replace("one e-mail", "two e-mail", 1))
    assert text != sent.read_text()
    assert _code(lambda: reader.receive_assessment(sent)) == "SIGNATURE_WRONG"


def test_a_key_nobody_trusts_and_one_that_was_revoked(laptop: Opened, owner: Desk, tmp_path: Path) -> None:
    rep, path = laptop(), _signed(owner, tmp_path / "fair.ldassess")
    assert _code(lambda: rep.receive_assessment(path)) == "SIGNER_UNKNOWN"
    assert _code(lambda: rep.trust_approver(path, "")) == "FINGERPRINT_NEEDED"
    assert _code(lambda: rep.trust_approver(path, "AAAA-BBBB")) == "FINGERPRINT_WRONG"
    key = _trust(rep, owner, path)
    assert _trust(rep, owner, path) == key
    rep.receive_assessment(path)
    assert _code(lambda: rep.revoke_approver(key.key, " ")) == "REASON_MISSING"
    assert _code(lambda: rep.revoke_approver("AAAA", "lost")) == "UNKNOWN_KEY"
    assert rep.revoke_approver(key.key, "left the firm") == (FAMILY,)
    assert rep.assessment(FAMILY).status is AssessmentStatus.APPROVED
    assert _code(lambda: _trust(rep, owner, path)) == "SIGNER_REVOKED"
    assert rep.revoke_approver(key.key, "laptop stolen", take_back=True) == (FAMILY,)
    assert rep.assessment(FAMILY).status is AssessmentStatus.REJECTED
    assert rep.verify() == []
    other = laptop()
    _trust(other, owner, path)
    other.revoke_approver(key.key, "left the firm")
    assert _code(lambda: other.receive_assessment(path)) == "SIGNER_REVOKED"


def test_an_approval_out_of_date_or_from_the_future(laptop: Opened, owner: Desk, tmp_path: Path) -> None:
    path = _signed(owner, tmp_path / "fair.ldassess")
    late, early = laptop(datetime(2027, 11, 1, 9, 0, tzinfo=UTC)), laptop(NOW - timedelta(days=3))
    for desk, code in ((late, "V_EXPIRED"), (early, "V_DATE")):
        _trust(desk, owner, path)
        assert _code(lambda desk=desk: desk.receive_assessment(path)) == code


def test_an_approval_that_is_overtaken_or_decided_otherwise(laptop: Opened, owner: Desk, tmp_path: Path) -> None:
    first = _signed(owner, tmp_path / "first.ldassess")
    second = owner.renew(FAMILY)
    answers = {**owner.assessment(FAMILY, 1).answers, "B18": 2}
    owner.save_draft(replace(second, answers=answers))
    newest = _signed(owner, tmp_path / "second.ldassess")
    rep = laptop()
    _trust(rep, owner, first)
    rep.receive_assessment(first)
    rep.receive_assessment(newest)
    assert [version.status.value for version in rep.assessment_versions(FAMILY)] == ["superseded", "approved"]
    jumped = laptop()
    _trust(jumped, owner, first)
    jumped.receive_assessment(newest)
    assert _code(lambda: jumped.receive_assessment(first)) == "OVERTAKEN"
    turned_down = laptop()
    _trust(turned_down, owner, first)
    turned_down.reject(FAMILY, 1, "Nora Winther", "Sales", "not now")
    assert _code(lambda: turned_down.receive_assessment(first)) == "ASSESSMENT_DECIDED"


def test_the_approver_named_must_own_the_key(laptop: Opened, owner: Desk, tmp_path: Path) -> None:
    path = _signed(owner, tmp_path / "fair.ldassess")
    rep = laptop()
    key = _trust(rep, owner, path)
    rep.put(replace(key, name="Somebody Else"))
    assert _code(lambda: rep.receive_assessment(path)) == "SIGNER_OTHER"


def test_two_persons_and_a_reason(laptop: Opened, tmp_path: Path) -> None:
    alone, path = laptop(), tmp_path / "alone.ldassess"
    alone.make_approver_key("Nora Winther", "Founder", PASSPHRASE)
    act = lambda reason: alone.approve_signed(FAMILY, 1, REVIEW, reason, PASSPHRASE)  # noqa: E731
    assert _code(lambda: act("")) == "SELF_APPROVAL_REASON"
    act("There is nobody else in the firm")
    alone.send_assessment(FAMILY, path)
    strict = laptop()
    card = strict.get(Organisation, "organisation") or Organisation()
    strict.put(replace(card, two_person_approval=True))
    _trust(strict, alone, path)
    assert _code(lambda: strict.receive_assessment(path)) == "TWO_PERSONS"


def test_an_organisation_may_ask_for_signed_approvals(owner: Desk) -> None:
    owner.put(replace(owner.get(Organisation, "organisation") or Organisation(), signed_approval=True))
    assert _code(lambda: owner.approve(FAMILY, 1, "Erik Solberg", "Head", REVIEW)) == "SIGNATURE_NEEDED"
    assert _code(lambda: owner.approve_signed(FAMILY, 1, REVIEW)) == "PASSPHRASE_NEEDED"
    assert _code(lambda: owner.approve_signed(FAMILY, 1, REVIEW, passphrase="wrong words here")) == "WRONG_PASSPHRASE"
    assert owner.assessment(FAMILY).status is AssessmentStatus.DRAFT
    approved = owner.approve_signed(FAMILY, 1, REVIEW, passphrase=PASSPHRASE)
    assert owner.assessment(FAMILY) == approved


def test_only_what_others_can_check_travels(laptop: Opened, tmp_path: Path) -> None:
    rep, path = laptop(), tmp_path / "fair.ldassess"
    rep.approve(FAMILY, 1, "Erik Solberg", "Head of Compliance", REVIEW)
    assert _code(lambda: rep.send_assessment(FAMILY, path)) == "NOT_SIGNED"
    assert not path.exists()
    rep.renew(FAMILY)
    rep.send_assessment(FAMILY, path)
    for status in ("approved", "rejected"):
        assert _code(lambda status=status: rep.receive_assessment(_changed(path, status=status))) == "NOT_SIGNED"


def test_a_new_key_takes_the_place_of_the_old(owner: Desk) -> None:
    with pytest.raises(StoreError):
        owner.make_approver_key("Erik Solberg", "Head of Compliance", PASSPHRASE)
    assert _code(lambda: owner.make_approver_key("Compliance team", "Head", PASSPHRASE)) == "NO_FULL_NAME"
    owner.make_approver_key("Erik Solberg", "Head of Compliance", PASSPHRASE, replace_old=True)
    assert sorted(bool(key.revoked_on) for key in owner.approver_keys()) == [False, True]
    assert owner.approver_needs_passphrase()


def test_a_store_without_a_key_cannot_sign(laptop: Opened, tmp_path: Path) -> None:
    rep = laptop()
    assert rep.approver_card() is None
    for act in (lambda: rep.approve_signed(FAMILY, 1, REVIEW), lambda: rep.write_approver_card(tmp_path / "x.ldkey")):
        with pytest.raises(UsageError):
            act()


def test_the_card_of_a_key_as_a_file(laptop: Opened, owner: Desk, tmp_path: Path) -> None:
    path = tmp_path / "erik.ldkey"
    card = owner.write_approver_card(path)
    assert laptop().read_approver_card(path) == card
    draft = tmp_path / "draft.ldassess"
    owner.send_assessment(FAMILY, draft)
    with pytest.raises(UnreadableFileError):
        owner.read_approver_card(draft)


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b"\xff\xfe", b'{"format": "something"}', b'{"format": "lead-desk-assessment"}',
        b'{"format": "lead-desk-assessment", "format_version": 2}',
        b'{"format": "lead-desk-assessment", "format_version": 1, "assessment": 7}',
        b"[" * 5000, b" " * (2 * 1024 * 1024 + 1),
    ],
)  # fmt: skip
def test_a_file_that_is_none_is_named_so(reader: Desk, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd.ldassess"
    path.write_bytes(content)
    for act in (reader.receive_assessment, reader.read_approver_card):
        with pytest.raises(UnreadableFileError):
            act(path)
    with pytest.raises(UnreadableFileError):
        reader.receive_assessment(tmp_path / "missing.ldassess")


@pytest.mark.parametrize(
    "changes",
    [
        {"version": 0}, {"version": True}, {"title": " "}, {"family": 3}, {"status": "gone"}, {"answers": []},
        {"review_on": "soon"}, {"created_at": "2026-11-20T09:00:00"}, {"signature": None},
    ],
)  # fmt: skip
def test_an_assessment_file_with_odd_values(reader: Desk, sent: Path, changes: dict[str, object]) -> None:
    with pytest.raises(UnreadableFileError):
        reader.receive_assessment(_changed(sent, **changes))


@pytest.mark.parametrize(
    "card",
    [
        7,
        {"name": "A B"},
        {"name": "", "role": "x", "public_key": "11" * 32},
        {"name": "A", "role": "x", "public_key": "11"},
    ],
)
def test_a_card_with_odd_values(reader: Desk, sent: Path, card: object) -> None:
    sent.write_text(json.dumps({**json.loads(sent.read_text()), "approver": card}))
    for act in (reader.receive_assessment, reader.read_approver_card):
        with pytest.raises(UnreadableFileError):
            act(sent)


def test_a_seal_broken_in_the_store_is_found(owner: Desk, tmp_path: Path) -> None:
    _signed(owner, tmp_path / "fair.ldassess")
    approved = owner.assessment(FAMILY)
    with owner.core.store.write("Mallory Mann") as unit:
        unit.assessments.save(replace(approved, review_on=date(2027, 11, 19)), None, ())
        unit.commit()
    assert owner.verify() == ["ASSESSMENT_SEAL_BROKEN"]
    with pytest.raises(RefusedError):
        owner.save_draft(approved)
