"""People's requests: found, held, stopped, erased, copied, answered in time."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.app.rights.results import NewRequest, Step
from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import Campaign, Organisation, Purpose
from lead_desk.domain.channel import Channel
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.domain.evidence import LegalHold, PersonRight, RefusalGround, RequestOutcome
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.source import Source, SourceKind, SourceTerms
from lead_desk.law.request_clock import request_clock

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
TODAY = NOW.date()
BO = "bo@lund.example"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = bootstrap.demo_desk(filled=False, clock=FixedClock(NOW))
    made.put(Organisation(name="Havnefront ApS", country="DK", email="privacy@havnefront.example"))
    made.put(Purpose("news", "News", bases=(Basis.CONSENT,)))
    made.put(Source("fair", "Harbour fair", SourceKind.EVENT, terms=SourceTerms.ALLOWED, obtained_on=date(2026, 11, 1),
                    from_person=True, attested_by="Ann"))  # fmt: skip
    made.put(Campaign("autumn", "Autumn letter", "news", (Channel.EMAIL,), fields=("email",)))
    bring(made, tmp_path / "list.csv")
    yield made
    made.close()


def bring(desk: Desk, path: Path) -> None:
    path.write_text(
        "Name,Email,Phone,Company,Notes\n"
        f"Bo Lund,{BO},+45 20 30 40 51,Lund ApS,met at the harbour\n"
        "Ann Eg,ann@eg.example,,Eg ApS,\n"
        "Post Only,,,Paper ApS,\n",
        encoding="utf-8",
    )
    desk.run_import(ImportRequest(path=path, tags=Tags("fair", "news", "consent"), country="DK"))


def take(desk: Desk, right: PersonRight, who: str = BO, **more: object) -> str:
    return desk.take_request(NewRequest(who, right, TODAY, "e-mail", **more))  # type: ignore[arg-type]


def codes(desk: Desk, text: str = "lund") -> set[str]:
    view = desk.lead(desk.ids(LeadQuery(text=text))[0])
    assert view is not None
    return {hold.code for hold in view.holds} | set(view.also)


def at(desk: Desk, day: date) -> None:
    desk.core = replace(desk.core, clock=FixedClock(datetime.combine(day, NOW.timetz())))


@pytest.mark.parametrize("who", [BO, "BO@Lund.example ", "+45 20304051", "Bo Lund", "lund"])
def test_a_person_is_found_by_address_number_and_name(desk: Desk, who: str) -> None:
    (found,) = desk.find_people(who)
    assert (found.name, found.identifier, found.source) == ("Bo Lund", BO, "fair")
    assert "Lund" not in repr(found)


@pytest.mark.parametrize("who", ["", "bo@", "+45 12"])
def test_who_is_said_in_a_way_that_can_be_read(desk: Desk, who: str) -> None:
    if who == "+45 12":
        assert desk.find_people(who) == ()
        return
    with pytest.raises(UsageError) as failure:
        desk.find_people(who)
    assert "bo@" not in f"{failure.value}"


def test_an_open_request_holds_the_person_until_it_is_answered(desk: Desk) -> None:
    assert "REQ_OPEN" not in codes(desk)
    key = take(desk, PersonRight.ERASURE)
    assert "REQ_OPEN" in codes(desk)
    assert "REQ_OPEN" not in codes(desk, "eg")
    desk.answer_request(key, RequestOutcome.REFUSED, "could not tell who asks", RefusalGround.NOT_IDENTIFIED)
    assert "REQ_OPEN" not in codes(desk)


def test_an_access_request_holds_nobody_back(desk: Desk) -> None:
    take(desk, PersonRight.ACCESS)
    assert "REQ_OPEN" not in codes(desk)


def test_an_objection_to_marketing_stops_at_once_by_every_way(desk: Desk, tmp_path: Path) -> None:
    key = take(desk, PersonRight.OBJECTION_MARKETING)
    assert "SUP_OBJECTED" in codes(desk)
    assert {line[0] for line in desk.stops_listing()} == {"email", "phone_e164"}
    desk.answer_request(key, RequestOutcome.DONE, "wrote that we stopped")
    assert "SUP_OBJECTED" in codes(desk)
    other = take(desk, PersonRight.OBJECTION_MARKETING, "ann@eg.example")
    with pytest.raises(RefusedError):
        desk.answer_request(other, RequestOutcome.REFUSED, "we would rather not", RefusalGround.COMPELLING)


def test_an_erasure_takes_the_data_keeps_the_stop_and_the_file_of_the_request(desk: Desk, tmp_path: Path) -> None:
    key = take(desk, PersonRight.ERASURE)
    with pytest.raises(RefusedError, match="still here"):
        desk.answer_request(key, RequestOutcome.DONE, "told them")
    assert desk.erase_for_request(key) == 1
    assert desk.find_people(BO) == ()
    desk.answer_request(key, RequestOutcome.DONE, "told them")
    bring(desk, tmp_path / "again.csv")
    assert desk.find_people(BO) == (), "a later list does not bring them back"
    (row,) = desk.requests()
    assert row.request.outcome == "done"
    assert not row.is_open


def test_somebody_unknown_is_stopped_all_the_same(desk: Desk) -> None:
    before = desk.stops_count()
    key = take(desk, PersonRight.ERASURE, "stranger@far.example")
    assert desk.request(key).leads == ()
    assert desk.erase_for_request(key) == 0
    assert desk.stops_count() == before + 1
    desk.answer_request(key, RequestOutcome.DONE, "told them we hold nothing")


def test_a_letter_with_a_name_only_is_kept_too(desk: Desk) -> None:
    key = take(desk, PersonRight.ACCESS, "Nobody Known")
    view = desk.request(key)
    assert (view.row.request.name, view.row.request.identifier, view.leads) == ("Nobody Known", "", ())


def test_a_lead_without_address_is_held_by_restriction(desk: Desk) -> None:
    (found,) = desk.find_people("Post Only")
    key = take(desk, PersonRight.RESTRICTION, "", lead=found.lead)
    assert "REQ_RESTRICTED" in codes(desk, "paper")
    assert [state.step for state in desk.request(key).steps if state.done] == [Step.RESTRICT]
    desk.restrict_for_request(key, restricted=False)
    assert "REQ_RESTRICTED" not in codes(desk, "paper")


def test_a_legal_hold_keeps_the_data_and_says_so(desk: Desk) -> None:
    desk.put(LegalHold("claim", BO, "claim of 2026"))
    key = take(desk, PersonRight.ERASURE)
    with pytest.raises(RefusedError, match="legal hold"):
        desk.erase_for_request(key)
    desk.answer_request(key, RequestOutcome.PARTLY, "kept for the claim", RefusalGround.LEGAL_CLAIMS)


def test_the_copy_says_what_where_from_why_and_who_got_it(desk: Desk, tmp_path: Path) -> None:
    key = take(desk, PersonRight.ACCESS)
    with pytest.raises(RefusedError, match="copy"):
        desk.answer_request(key, RequestOutcome.DONE, "sent")
    page = desk.person_page(key)
    for words in (BO, "met at the harbour", "Harbour fair", "list.csv", "Your consent", "Havnefront", "Nobody."):
        assert words in page
    assert "ann@eg.example" not in page
    desk.save_copy(key, tmp_path / "copy.json")
    facts = json.loads((tmp_path / "copy.json").read_text(encoding="utf-8"))
    assert facts["leads"][0]["data"]["email"] == BO
    with pytest.raises(UsageError):
        desk.save_copy(key, tmp_path / "copy.docx")
    desk.answer_request(key, RequestOutcome.DONE, "sent by e-mail")
    events = {event.event: event.data for event in desk.events()}
    assert events["request_copy"]["request"] == key
    assert BO not in str(events)


def test_an_asked_for_proof_is_waited_for(desk: Desk, tmp_path: Path) -> None:
    key = take(desk, PersonRight.ACCESS)
    desk.save_copy(key, tmp_path / "copy.html")
    desk.request_identity(key, "asked")
    with pytest.raises(RefusedError, match="prove"):
        desk.answer_request(key, RequestOutcome.DONE, "sent")
    desk.request_identity(key, "proved")
    desk.answer_request(key, RequestOutcome.DONE, "sent")


def test_the_clock_runs_a_month_and_may_be_extended_once_told(desk: Desk) -> None:
    key = take(desk, PersonRight.ACCESS)
    (row,) = desk.requests()
    assert (row.target, row.due, row.late, row.soon) == (date(2026, 12, 20), date(2026, 12, 20), False, False)
    with pytest.raises(UsageError, match="two more months"):
        desk.extend_request(key, date(2027, 2, 21), "many requests")
    at(desk, TODAY + timedelta(days=24))
    assert desk.requests()[0].soon
    desk.extend_request(key, date(2027, 2, 20), "many requests at once")
    at(desk, date(2027, 2, 20))
    assert not desk.requests()[0].late
    at(desk, date(2027, 2, 21))
    assert desk.requests()[0].late


@pytest.mark.parametrize(
    ("received", "target", "due"),
    [
        (date(2026, 7, 1), date(2026, 7, 31), date(2026, 8, 1)),
        (date(2026, 1, 31), date(2026, 2, 28), date(2026, 2, 28)),
        (date(2028, 1, 31), date(2028, 2, 29), date(2028, 2, 29)),
        (date(2026, 12, 15), date(2027, 1, 14), date(2027, 1, 15)),
    ],
)
def test_a_month_is_the_same_day_or_the_last(received: date, target: date, due: date) -> None:
    clock = request_clock(received)
    assert (clock.target, clock.due) == (target, due)
    assert clock.left(target) == 0
    assert not clock.is_late(due)
    assert clock.is_late(due + timedelta(days=1))


def test_what_is_missing_or_ahead_is_said(desk: Desk) -> None:
    with pytest.raises(UsageError):
        desk.take_request(NewRequest(BO, PersonRight.ACCESS, TODAY + timedelta(days=1)))
    with pytest.raises(UsageError):
        take(desk, PersonRight.ACCESS, " ")
    with pytest.raises(UsageError):
        desk.request("R-2026-999")
    key = take(desk, PersonRight.ACCESS)
    with pytest.raises(UsageError):
        desk.answer_request(key, RequestOutcome.REFUSED, "no")
    desk.answer_request(key, RequestOutcome.REFUSED, "no", RefusalGround.UNFOUNDED)
    with pytest.raises(UsageError, match="answered already"):
        desk.answer_request(key, RequestOutcome.REFUSED, "no", RefusalGround.UNFOUNDED)


def test_open_ones_come_first_and_numbers_go_on(desk: Desk) -> None:
    first, second = take(desk, PersonRight.ACCESS), take(desk, PersonRight.ERASURE, "ann@eg.example")
    assert (first, second) == ("R-2026-001", "R-2026-002")
    desk.answer_request(first, RequestOutcome.REFUSED, "no", RefusalGround.UNFOUNDED)
    assert [row.request.key for row in desk.requests()] == [second, first]
