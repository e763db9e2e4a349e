"""Stops that travel with a list as hashes, and lists that leave behind a passphrase; checked as a recipient would."""

import csv
import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from lead_desk import bootstrap, resources
from lead_desk.app.desk import Desk
from lead_desk.app.exports.extras import ExportExtras
from lead_desk.app.exports.parcel import check_passphrase
from lead_desk.app.imports import demo_story
from lead_desk.app.results import ExportResult
from lead_desk.domain.basis import Consent, ConsentMethod
from lead_desk.domain.campaign import Campaign, Organisation
from lead_desk.domain.channel import Channel
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import UsageError
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.stop import Stop, StopHashes, StopKind, StopReason, StopScope

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
SALTED = ExportExtras(stop_hashes=StopHashes.SALTED)
PLAIN_MAIL = ExportExtras(stop_hashes=StopHashes.EMAIL_SHA256)
WORDS = "four words of a kind"
STOPS = [
    Stop(StopKind.EMAIL, " Gone@Fjord.example "),
    Stop(StopKind.EMAIL, "tag+news@fjord.example", scope=StopScope.ALL, reason=StopReason.ERASURE),
    Stop(StopKind.EMAIL, "calls-only@fjord.example", channel=Channel.PHONE),
    Stop(StopKind.EMAIL, "other-topic@fjord.example", scope=StopScope.TOPIC, topic="summer"),
    Stop(StopKind.EMAIL, "same-topic@fjord.example", scope=StopScope.TOPIC, topic="winter range"),
    Stop(StopKind.DOMAIN, "never.example"),
    Stop(StopKind.PHONE, "+4532999999"),
    Stop(StopKind.POST, "lund|4|8000|dk"),
]


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    made = bootstrap.demo_desk(clock=FixedClock(NOW))
    demo_story.sign(made)
    made.add_stops(STOPS)
    yield made
    made.close()


def exported(desk: Desk, target: Path, extras: ExportExtras, **changes: object) -> ExportResult:
    saved = desk.get(Campaign, "winter-mail")
    assert saved is not None
    return desk.export(replace(saved, **changes), target, extras=extras)  # type: ignore[arg-type]


def lines(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))


def passport(result: ExportResult) -> dict[str, dict[str, object]]:
    return dict(json.loads(result.passport.read_text(encoding="utf-8")))


def sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def run(script: str, *given: object) -> tuple[int, str]:
    """Run a program that ships for recipients, with Python alone."""
    command = [sys.executable, "-I", "-S", str(resources.path(f"verify/{script}.py")), *map(str, given)]
    ran = subprocess.run(command, check=False, capture_output=True, text=True)
    return ran.returncode, ran.stdout


def test_salted_stops_hold_what_the_recipient_can_compare(desk: Desk, tmp_path: Path) -> None:
    result = exported(desk, tmp_path / "list.csv", SALTED)
    said = passport(result)["stops"]
    salt = str(said["salt"])
    found = {(line["kind"], line["channel"], line["hash"]) for line in lines(tmp_path / "list.stops.csv")}
    for kind, value in (
        ("email", "gone@fjord.example"),
        ("email", "tag+news@fjord.example"),
        ("email", "tag@fjord.example"),
        ("email", "same-topic@fjord.example"),
        ("domain", "never.example"),
    ):
        assert (kind, "", sha(f"{salt}:{sha(value)}")) in found
    assert {kind for kind, _channel, _hash in found} == {"email", "domain"}
    assert not {sha(f"{salt}:{sha(name)}@fjord.example") for name in ("calls-only", "other-topic")} & {
        each for _kind, _channel, each in found
    }
    assert result.stops is not None
    assert result.stops.count == said["count"] == len(found)
    assert said["left_behind"] == 0
    events = [event for event in desk.events(limit=4) if event.event == "stops_travel"]
    assert (
        events[0].data["sha256"]
        == said["sha256"]
        == hashlib.sha256((tmp_path / "list.stops.csv").read_bytes()).hexdigest()
    )


def test_each_export_has_a_salt_of_its_own_and_numbers_go_with_numbers(desk: Desk, tmp_path: Path) -> None:
    first, second = (exported(desk, tmp_path / f"{name}.csv", SALTED) for name in "ab")
    assert passport(first)["stops"]["salt"] != passport(second)["stops"]["salt"]
    hashes = [{line["hash"] for line in lines(tmp_path / f"{name}.stops.csv")} for name in "ab"]
    assert not hashes[0] & hashes[1]
    calls = desk.export("winter-calls", tmp_path / "calls.csv", extras=SALTED)
    assert {line["kind"] for line in lines(tmp_path / "calls.stops.csv")} == {"phone_e164"}
    salt = passport(calls)["stops"]["salt"]
    assert sha(f"{salt}:{sha('+4532999999')}") in {line["hash"] for line in lines(tmp_path / "calls.stops.csv")}


def test_the_plain_form_holds_addresses_only(desk: Desk, tmp_path: Path) -> None:
    result = exported(desk, tmp_path / "list.csv", PLAIN_MAIL)
    found = {line["email_sha256"] for line in lines(tmp_path / "list.stops.csv")}
    assert sha("gone@fjord.example") in found
    assert not found & {sha("never.example"), sha("+4532999999"), sha("lund|4|8000|dk")}
    assert passport(result)["stops"]["salt"] == ""


def test_the_campaign_may_ask_for_it_and_an_export_may_not_want_it(desk: Desk, tmp_path: Path) -> None:
    asked = exported(desk, tmp_path / "a.csv", ExportExtras(), stop_hashes=StopHashes.SALTED)
    assert asked.stops is not None
    refused = exported(
        desk, tmp_path / "b.csv", ExportExtras(stop_hashes=StopHashes.NONE), stop_hashes=StopHashes.SALTED
    )
    assert refused.stops is None
    assert "stops" not in passport(refused)
    assert not (tmp_path / "b.stops.csv").exists()


def test_who_came_back_is_in_the_list_and_not_among_the_stops(desk: Desk, tmp_path: Path) -> None:
    """Two people of one list say no; one of them consents later (READINGS 22)."""
    mails = [line["Email"] for line in _list(exported(desk, tmp_path / "before.csv", SALTED))][:2]
    desk.add_stops([Stop(StopKind.EMAIL, mail, since=date(2026, 6, 1)) for mail in mails])
    desk.put(
        Consent(
            "back", mails[0], datetime(2026, 11, 1, tzinfo=UTC), ConsentMethod.DOUBLE_OPT_IN, "form", "1", "", "da",
            (desk.all(Organisation)[0].name,), ("new_customers",), (Channel.EMAIL,), told_right_to_withdraw=True,
            confirmed_at=datetime(2026, 11, 1, tzinfo=UTC), evidence_hash="ab",
        )
    )  # fmt: skip
    result = exported(desk, tmp_path / "list.csv", SALTED)
    salt = passport(result)["stops"]["salt"]
    stopped = {line["hash"] for line in lines(tmp_path / "list.stops.csv")}
    back, gone = (sha(f"{salt}:{sha(mail.casefold())}") for mail in mails)
    listed = {line["Email"] for line in _list(result)}
    assert (mails[0] in listed, back in stopped) == (True, False)
    assert (mails[1] in listed, gone in stopped) == (False, True)


def test_who_said_no_by_mail_is_found_by_number_as_well(desk: Desk, tmp_path: Path) -> None:
    """The recipient of a list of numbers has no e-mail to compare."""
    query = LeadQuery(filters=(("source", ("fair-aarhus",)),))
    rows = [row.cells for row in desk.rows(desk.ids(query), ("email", "phone", "mobile"))]
    mail, number = next((mail, phone or mobile) for mail, phone, mobile in rows if mail and (phone or mobile))
    desk.add_stops([Stop(StopKind.EMAIL, mail)])
    result = desk.export("winter-calls", tmp_path / "calls.csv", extras=SALTED)
    salt = passport(result)["stops"]["salt"]
    found = {(line["kind"], line["hash"]) for line in lines(tmp_path / "calls.stops.csv")}
    assert ("phone_e164", sha(f"{salt}:{sha(number)}")) in found
    assert {kind for kind, _hash in found} == {"phone_e164"}
    sent = {line["Phone"] or line["Mobile"] for line in _list(result)}
    assert not {("phone_e164", sha(f"{salt}:{sha(each)}")) for each in sent} & found


def _list(result: ExportResult) -> list[dict[str, str]]:
    return list(csv.DictReader(result.path.read_text("utf-8-sig").splitlines()))


def test_a_recipient_drops_them_and_checks_the_file(desk: Desk, tmp_path: Path) -> None:
    result = exported(desk, tmp_path / "list.csv", SALTED)
    own = tmp_path / "own.csv"
    own.write_text(
        "Name;Mail\nA;gone@fjord.example\nB;tag@FJORD.example\nC;someone@never.example\nD;x@sub.never.example\n"
        "E;fine@fjord.example\nF;calls-only@fjord.example\n"
    )
    given = (own, tmp_path / "list.stops.csv", result.passport, "-o", tmp_path / "clean.csv")
    assert run("drop_stopped", *given) == (0, "4 of 7 rows taken out.\n")
    assert [line.partition(";")[0] for line in (tmp_path / "clean.csv").read_text().splitlines()] == ["Name", "E", "F"]
    assert run("verify_passport", result.path)[0] == 0
    (tmp_path / "list.stops.csv").write_text("kind,channel,hash\n")
    assert run("verify_passport", result.path) == (1, "STOPS: list.stops.csv is not what was exported.\n")
    (tmp_path / "list.stops.csv").unlink()
    assert "missing beside" in run("verify_passport", result.path)[1]
    assert run("drop_stopped", *given)[0] == 2


def test_plain_hashes_are_dropped_the_same_way(desk: Desk, tmp_path: Path) -> None:
    result = exported(desk, tmp_path / "list.csv", PLAIN_MAIL)
    own = tmp_path / "own.csv"
    own.write_text("Mail,Phone\ngone@fjord.example,1\nfine@fjord.example,2\n")
    given = (own, tmp_path / "list.stops.csv", result.passport, "-o", tmp_path / "clean.csv")
    assert run("drop_stopped", *given) == (0, "1 of 3 rows taken out.\n")


def test_a_stop_kept_before_stops_could_travel_is_counted_and_said_again_travels(desk: Desk, tmp_path: Path) -> None:
    old = Stop(StopKind.EMAIL, "old@fjord.example", since=date(2026, 1, 1))
    desk.add_stops([old])
    with desk.core.store.write("test") as unit:
        unit.context.db.run("UPDATE stop SET sealed = '' WHERE id = (SELECT max(id) FROM stop)")  # type: ignore[attr-defined]
        unit.commit()
    result = exported(desk, tmp_path / "list.csv", SALTED)
    assert result.stops is not None
    assert result.stops.left_behind == 1
    desk.add_stops([old])
    again = exported(desk, tmp_path / "again.csv", SALTED).stops
    assert again is not None
    assert (again.left_behind, again.count) == (0, result.stops.count + 1)


def test_an_encrypted_list(desk: Desk, tmp_path: Path) -> None:
    extras = replace(SALTED, passphrase=WORDS)
    result = exported(desk, tmp_path / "list.zip", extras)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "list.left-out.xlsx",
        "list.zip",
        "list.zip.passport.json",
    ]
    said = passport(result)
    assert said["inside"]["name"] == "list.xlsx"
    assert said["stops"]["inside"] is True
    assert said["file"]["sha256"] == result.sha256 == desk.exports()[0].sha256
    assert run("verify_passport", result.path)[0] == 0
    data = bytearray(result.path.read_bytes())
    assert b"worksheets" not in data
    data[200] ^= 1
    result.path.write_bytes(data)
    assert "byte 200 was changed" in run("verify_passport", result.path)[1]


def test_the_list_taken_out_is_checked_with_the_same_passport(desk: Desk, tmp_path: Path) -> None:
    """In the clear and encrypted, one campaign gives the same bytes of text."""
    plain = exported(desk, tmp_path / "list.csv", ExportExtras())
    saved = desk.get(Campaign, "winter-mail")
    assert saved is not None
    result = desk.export(saved, tmp_path / "list.zip", kind="csv", extras=ExportExtras(passphrase=WORDS))
    assert result.sealed is not None
    assert (result.sealed.name, result.sealed.sha256) == ("list.csv", plain.sha256)
    assert run("verify_passport", plain.path, result.passport)[0] == 0
    plain.path.write_bytes(plain.path.read_bytes() + b" ")
    assert run("verify_passport", plain.path, result.passport)[0] == 1


@pytest.mark.parametrize(
    ("name", "words", "code"),
    [
        ("list.zip", "too short", "PASSPHRASE_SHORT"),
        ("list.zip", "fünf Wörter für dich", "PASSPHRASE_LETTERS"),
        ("list.xlsx", WORDS, "NOT_A_ZIP"),
    ],
)
def test_what_would_not_protect_is_refused(desk: Desk, tmp_path: Path, name: str, words: str, code: str) -> None:
    with pytest.raises(UsageError) as caught:
        exported(desk, tmp_path / name, ExportExtras(passphrase=words))
    assert caught.value.reason == code
    assert words not in f"{caught.value.sentence} {caught.value.remedy} {ExportExtras(passphrase=words)!r}"
    assert not list(tmp_path.iterdir())
    check_passphrase(WORDS)
