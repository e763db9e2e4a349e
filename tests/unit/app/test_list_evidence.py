"""What a list's own columns prove or forbid: consents with their gaps, stops for one channel, stops lifted."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports.results import ImportReport, ImportRequest, Tags
from lead_desk.domain.basis import Consent, ConsentMethod, ConsentText
from lead_desk.domain.campaign import Organisation, Purpose
from lead_desk.domain.channel import Channel
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.source import Source, SourceKind, SourceTerms
from lead_desk.domain.stop import Stop, StopKind, StopReason, StopScope

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
WORDING = ConsentText(
    "spring",
    "Spring form",
    "Yes, Havnefront may write to me about packaging.",
    "2026-03",
    "da",
    ConsentMethod.WEB_FORM,
    "havnefront.example/news",
    ("Havnefront ApS",),
    ("news",),
    (Channel.EMAIL, Channel.PHONE),
    told_right_to_withdraw=True,
)


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = bootstrap.demo_desk(filled=False, clock=FixedClock(NOW))
    made.put(Organisation(name="Havnefront ApS", country="DK"))
    made.put(Purpose("news", "News"))
    made.put(WORDING)
    made.put(
        Source(
            "form", "Form", SourceKind.WEBSITE_FORM, terms=SourceTerms.ALLOWED, obtained_on=date(2026, 11, 1),
            from_person=True, attested_by="Ann", consent_text="spring",
        )
    )  # fmt: skip
    yield made
    made.close()


def take(desk: Desk, folder: Path, text: str, source: str = "form") -> ImportReport:
    path = folder / f"list{len(desk.batches())}.csv"
    path.write_text(text)
    return desk.run_import(ImportRequest(path=path, tags=Tags(source, "news", "consent"), country="DK"))


def channels(desk: Desk) -> dict[str, dict[Channel, str]]:
    """Return e-mail -> channel -> first reason's code, empty when it may be used."""
    found = {}
    for row in desk.rows(desk.ids(LeadQuery()), ("email",)):
        view = desk.lead(row.id)
        assert view is not None
        found[row.cells[0]] = {a.channel: a.holds[0].code if a.holds else "" for a in view.channels}
    return found


def test_a_dated_yes_under_a_known_wording_is_complete(desk: Desk, tmp_path: Path) -> None:
    report = take(desk, tmp_path, "Name,Email,Opt-in,Opt-in date\nBo Lund,bo@lund.example,yes,2026-10-01\n")
    assert (report.evidence.consents, report.evidence.incomplete) == (1, 0)
    kept = desk.all(Consent)[0]
    assert kept.key == f"import-{report.batch}-row-2"
    assert (kept.given_at, kept.text_version) == (datetime(2026, 10, 1, tzinfo=UTC), "2026-03")
    answers = channels(desk)["bo@lund.example"]
    assert answers[Channel.EMAIL] == ""
    assert answers[Channel.SMS] != ""


def test_a_plain_yes_says_what_it_lacks_and_holds(desk: Desk, tmp_path: Path) -> None:
    desk.put(Source("bare", "Bare", SourceKind.VENDOR, terms=SourceTerms.ALLOWED, obtained_on=date(2026, 11, 1),
                    attested_by="Ann"))  # fmt: skip
    report = take(desk, tmp_path, "Name,Email,Opt-in\nBo Lund,bo@lund.example,yes\n", "bare")
    lacking = {name for name, _rows in report.evidence.lacking}
    assert report.evidence.incomplete == 1
    assert {"given_at", "text_version", "controllers", "channels", "evidence_hash"} <= lacking
    assert channels(desk)["bo@lund.example"][Channel.EMAIL] == "CONSENT_INCOMPLETE"


def test_no_and_nothing_prove_nothing(desk: Desk, tmp_path: Path) -> None:
    report = take(desk, tmp_path, "Name,Email,Opt-in\nBo Lund,bo@lund.example,no\nAnn Eg,ann@eg.example,\n")
    assert report.evidence.consents + report.evidence.incomplete == 0
    assert desk.all(Consent) == ()


def test_the_lists_own_columns_narrow_the_wording(desk: Desk, tmp_path: Path) -> None:
    take(
        desk,
        tmp_path,
        "Name,Email,Opt-in,Opt-in date,Opt-in channel,Opt-in source,Consent text\n"
        "Bo Lund,bo@lund.example,yes,2026-10-01,e-mail and SMS,fair stand,I agree to mail\n",
    )
    kept = desk.all(Consent)[0]
    assert kept.channels == (Channel.EMAIL,)
    assert kept.place == "fair stand"
    assert kept.text_hash


def test_a_list_collected_by_others_counts_as_third_party(desk: Desk, tmp_path: Path) -> None:
    desk.put(Source("bought", "Bought", SourceKind.VENDOR, terms=SourceTerms.ALLOWED, obtained_on=date(2026, 11, 1),
                    attested_by="Ann", consent_text="spring"))  # fmt: skip
    report = take(desk, tmp_path, "Email,Opt-in,Opt-in date\nbo@lund.example,yes,2026-10-01\n", "bought")
    assert desk.all(Consent)[0].method is ConsentMethod.IMPORTED_THIRD_PARTY
    assert dict(report.evidence.lacking) == {"evidence_hash": 1}


@pytest.mark.parametrize(
    ("header", "cell", "stopped"),
    [
        ("DoNotCall", "1", {Channel.PHONE}),
        ("HasOptedOutOfEmail", "true", {Channel.EMAIL}),
        ("Bounced", "2026-10-02", {Channel.EMAIL}),
        ("SMS opt out", "yes", {Channel.SMS}),
    ],
)
def test_a_no_for_one_channel_stops_that_channel(
    desk: Desk, tmp_path: Path, header: str, cell: str, stopped: set[Channel]
) -> None:
    report = take(desk, tmp_path, f"Name,Email,Phone,{header}\nBo Lund,bo@lund.example,+4530111111,{cell}\n")
    assert (report.counts.created, report.counts.stopped, report.evidence.channel_stops) == (1, 0, 1)
    answers = channels(desk)["bo@lund.example"]
    assert {channel for channel, code in answers.items() if code == "SUP_CHANNEL"} == stopped


@pytest.mark.parametrize("header", ["Unsubscribed", "robinson_flag", "Do not contact"])
def test_a_no_to_everything_stops_the_person(desk: Desk, tmp_path: Path, header: str) -> None:
    report = take(desk, tmp_path, f"Name,Email,{header}\nBo Lund,bo@lund.example,1\n")
    assert (report.counts.created, report.counts.stopped) == (0, 1)
    again = take(desk, tmp_path, "Name,Email\nBo Lund,bo@lund.example\n")
    assert again.counts.stopped == 1


LATER = "Name,Email,Opt-in,Opt-in date\nBo Lund,bo@lund.example,yes,2026-10-01\n"


@pytest.mark.parametrize(
    ("stop", "source", "let_in"),
    [
        (Stop(StopKind.EMAIL, "bo@lund.example", since=date(2026, 9, 1)), "form", True),
        (Stop(StopKind.EMAIL, "bo@lund.example", since=date(2026, 10, 1)), "form", False),
        (Stop(StopKind.EMAIL, "bo@lund.example", StopScope.ALL, since=date(2026, 9, 1)), "form", False),
        (Stop(StopKind.DOMAIN, "lund.example", StopScope.ALL, since=date(2026, 9, 1)), "form", False),
        (Stop(StopKind.EMAIL, "bo@lund.example", since=date(2026, 9, 1)), "bought", False),
    ],
)
def test_only_a_newer_complete_consent_of_ones_own_comes_past_a_stop(
    desk: Desk, tmp_path: Path, stop: Stop, source: str, let_in: bool
) -> None:
    desk.put(Source("bought", "Bought", SourceKind.VENDOR, terms=SourceTerms.ALLOWED, obtained_on=date(2026, 11, 1),
                    attested_by="Ann", consent_text="spring"))  # fmt: skip
    desk.add_stops([stop])
    report = take(desk, tmp_path, LATER, source)
    assert (report.evidence.lifted, report.counts.stopped) == ((1, 0) if let_in else (0, 1))
    if let_in:
        answers = channels(desk)["bo@lund.example"]
        assert answers[Channel.EMAIL] == ""
        assert answers[Channel.SMS] in {"SUP_OBJECTED", "SUP_CHANNEL"}


def test_undo_takes_the_consents_back_and_redo_brings_them(desk: Desk, tmp_path: Path) -> None:
    first = take(desk, tmp_path, "Name,Email\nBo Lund,bo@lund.example\n")
    assert channels(desk)["bo@lund.example"][Channel.EMAIL] == "CONSENT_INCOMPLETE"
    second = take(desk, tmp_path, LATER)
    assert channels(desk)["bo@lund.example"][Channel.EMAIL] == ""
    desk.undo(second.batch)
    assert desk.all(Consent) == ()
    assert channels(desk)["bo@lund.example"][Channel.EMAIL] == "CONSENT_INCOMPLETE"
    desk.redo(second.batch)
    assert channels(desk)["bo@lund.example"][Channel.EMAIL] == ""
    assert first.batch != second.batch


def test_a_bounce_says_so_on_the_list(desk: Desk, tmp_path: Path) -> None:
    take(desk, tmp_path, "Name,Email,Bounced\nBo Lund,bo@lund.example,true\n")
    assert StopReason.BOUNCE_COMPLAINT in {line[3] for line in desk.stops_listing()}
