"""Files of people who must not be contacted."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.evidence import stop_files
from lead_desk.app.evidence.stop_results import StopFileReport, StopFileRequest
from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.stop import Stop, StopKind, StopReason, StopScope


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = bootstrap.demo_desk(filled=False)
    yield made
    made.close()


def found_in(desk: Desk, path: Path, **given: Any) -> list[Stop]:
    return list(stop_files.read(desk.core, StopFileRequest(path, **given)).stops.values())


def test_identifiers_are_found_wherever_they_stand(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "stops.csv"
    path.write_text(
        "Name,Email,Phone,Domain,Website,Customer number,Date\n"
        "Ann,Ann.Lee@Firm.example,22 10 00 01,,www.keep.example,20112233,2026-01-02\n"
        "Bo,,,never.example,,20112234,2026-01-03\n"
        "Co,@never2.example,,,,20112235,\n"
    )
    found = {(stop.kind, stop.value) for stop in found_in(desk, path, country="DK")}
    assert found == {
        (StopKind.EMAIL, "ann.lee@firm.example"),
        (StopKind.PHONE, "+4522100001"),
        (StopKind.DOMAIN, "never.example"),
        (StopKind.DOMAIN, "never2.example"),
    }


def test_a_bare_list_is_taken_for_what_each_cell_looks_like(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "stops.txt"
    path.write_text("a@x.example\n+45 22 10 00 01\nnever.example\n")
    found = {(stop.kind, stop.value) for stop in found_in(desk, path)}
    assert found == {
        (StopKind.EMAIL, "a@x.example"),
        (StopKind.PHONE, "+4522100001"),
        (StopKind.DOMAIN, "never.example"),
    }


@pytest.mark.parametrize("header", ["REAADI", "Result", "Listed"])
def test_of_a_do_not_call_list_that_no_rule_names_those_listed_are_stopped(
    desk: Desk, tmp_path: Path, header: str
) -> None:
    path = tmp_path / "answers.csv"
    path.write_text(f"Phone;{header}\n+34612345678;S\u00ed\n+34612345679;No\n+34612345670;\n", encoding="utf-8")
    found = stop_files.read(desk.core, StopFileRequest(path, StopReason.DNC_LIST, Channel.PHONE))
    assert [(stop.value, stop.reason, stop.channel) for stop in found.stops.values()] == [
        ("+34612345678", StopReason.DNC_LIST, Channel.PHONE)
    ]
    assert (found.rows, found.fine) == (3, 2)


def test_a_bare_list_is_read_and_counted_once(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "stops.txt"
    path.write_text("a@x.example\nb@x.example\na@x.example\n")
    before = desk.stops_count()
    assert desk.import_stops(StopFileRequest(path, channel=Channel.EMAIL)).added == 2
    assert desk.import_stops(StopFileRequest(path, channel=Channel.EMAIL)).added == 0
    assert desk.stops_count() == before + 2


def test_erasure_binds_everything(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "stops.txt"
    path.write_text("a@x.example\nb@x.example\n")
    scopes = {stop.scope for stop in found_in(desk, path, reason=StopReason.ERASURE)}
    assert scopes == {StopScope.ALL}


def test_a_file_without_identifiers_says_so(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "stops.txt"
    path.write_text("Name,Town\nAnn,Aarhus\n")
    with pytest.raises(UnreadableFileError) as caught:
        desk.import_stops(StopFileRequest(path))
    assert caught.value.reason == "NO_IDENTIFIERS"


def taken(desk: Desk, folder: Path, text: str, **given: Any) -> tuple[StopFileReport, list[Stop]]:
    path = folder / "file.csv"
    path.write_text(text)
    request = StopFileRequest(path, **given)
    return desk.preview_stops(request), found_in(desk, path, **given)


def test_mailchimp_unsubscribes_have_their_day(desk: Desk, tmp_path: Path) -> None:
    text = (
        "Email Address,First Name,MEMBER_RATING,OPTIN_TIME,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_REASON\n"
        "a@x.example,Ann,2,2020-01-02 10:00:00,2025-03-04 10:00:00,Spring,NORMAL\n"
    )
    _report, stops = taken(desk, tmp_path, text)
    assert [(s.reason, s.scope, s.channel, s.since) for s in stops] == [
        (StopReason.UNSUBSCRIBE, StopScope.MARKETING, None, date(2025, 3, 4))
    ]


def test_mailchimp_cleaned_addresses_are_bounces(desk: Desk, tmp_path: Path) -> None:
    text = (
        "Email Address,First Name,MEMBER_RATING,CLEAN_TIME,CLEAN_CAMPAIGN_TITLE,LEID,EUID\n"
        "a@x.example,Ann,2,2025-03-04 10:00:00,Spring,1,2\n"
    )
    _report, stops = taken(desk, tmp_path, text)
    assert [(s.reason, s.channel, s.since) for s in stops] == [
        (StopReason.BOUNCE_COMPLAINT, Channel.EMAIL, date(2025, 3, 4))
    ]


def test_subscribers_of_an_audience_are_left_alone(desk: Desk, tmp_path: Path) -> None:
    text = (
        "EMAIL,STATUS\na@x.example,unsubscribed\nb@x.example,subscribed\nc@x.example,Hard bounce\n"
        "d@x.example,soft bounce\n,unsubscribed\n"
    )
    report, stops = taken(desk, tmp_path, text)
    assert {(s.value, s.reason) for s in stops} == {
        ("a@x.example", StopReason.UNSUBSCRIBE),
        ("c@x.example", StopReason.BOUNCE_COMPLAINT),
    }
    assert (report.rows, report.fine, report.rejected) == (5, 2, (("", 6, "NO_IDENTIFIER"),))


def test_hubspot_topics_bind_that_kind_of_mail_only(desk: Desk, tmp_path: Path) -> None:
    text = (
        "Record ID,First Name,Email,Unsubscribed from all email,Opted out of email: Monthly news\n"
        "1,Ann,a@x.example,,true\n2,Bo,b@x.example,true,\n3,Cy,c@x.example,,\n"
    )
    report, stops = taken(desk, tmp_path, text)
    assert {(s.value, s.scope, s.topic, s.channel) for s in stops} == {
        ("a@x.example", StopScope.TOPIC, "Monthly news", Channel.EMAIL),
        ("b@x.example", StopScope.MARKETING, "", Channel.EMAIL),
    }
    assert report.fine == 1


def test_what_the_user_says_wins_and_a_preview_keeps_nothing(desk: Desk, tmp_path: Path) -> None:
    before = desk.stops_count()
    report, stops = taken(desk, tmp_path, "a@x.example\n", reason=StopReason.OBJECTION, channel=Channel.PHONE)
    assert [(s.reason, s.channel) for s in stops] == [(StopReason.OBJECTION, Channel.PHONE)]
    assert (report.added, report.reasons) == (1, {"objection": 1})
    assert desk.stops_count() == before


def test_a_stop_said_again_is_no_longer_lifted_by_a_consent_in_between(desk: Desk) -> None:
    desk.add_stops([Stop(StopKind.EMAIL, "a@x.example", since=date(2025, 1, 1))])
    assert desk.add_stops([Stop(StopKind.EMAIL, "a@x.example", since=date(2025, 6, 1))]) == 0
    assert desk.add_stops([Stop(StopKind.EMAIL, "a@x.example", since=date(2025, 2, 1))]) == 0
    assert date(2025, 6, 1) in {line[4] for line in desk.stops_listing()}
    assert date(2025, 1, 1) not in {line[4] for line in desk.stops_listing()}
