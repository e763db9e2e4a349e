"""From a dropped list to a vetted file and back, over the real store, without a window."""

import io
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import openpyxl
import pytest

from lead_desk import bootstrap, resources
from lead_desk.app.desk import Desk
from lead_desk.app.errors import ExportRefusedError
from lead_desk.app.imports import demo_story
from lead_desk.app.imports.results import ImportReport, ImportRequest, Tags
from lead_desk.app.results import Override
from lead_desk.cli import stores
from lead_desk.cli.output import Output
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.channel import Channel
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import CancelledError, RefusedError, UsageError
from lead_desk.domain.lead import LeadQuery, LeadStatus
from lead_desk.domain.stop import Stop, StopKind
from lead_desk.store.engine.audit import FIRST_PREV, open_link

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
FAIR = demo_story.SAMPLES[0]


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = bootstrap.demo_desk(filled=False, clock=FixedClock(NOW))
    yield made
    made.close()


@pytest.fixture
def ready(desk: Desk) -> Desk:
    """A desk with the fair's list imported and the assessments signed."""
    _import(desk)
    demo_story.sign(desk)
    return desk


def _request() -> ImportRequest:
    return ImportRequest(path=FAIR.path, tags=FAIR.tags, country=FAIR.country)


def _import(desk: Desk) -> ImportReport:
    return desk.run_import(_request())


def test_the_preview_says_what_the_run_then_does_and_stores_nothing(desk: Desk) -> None:
    preview = desk.preview(_request())
    assert desk.count(LeadQuery()) == 0
    assert desk.batches() == ()
    run = _import(desk)
    assert preview.batch == 0
    assert replace(preview, batch=run.batch) == run
    counts = run.counts
    added = counts.created + counts.updated + counts.unchanged + counts.duplicates + counts.rejected + counts.stopped
    assert counts.rows == added == 19
    assert desk.count(LeadQuery()) == counts.created


def test_nothing_leaves_before_the_assessment_is_signed(desk: Desk, tmp_path: Path) -> None:
    _import(desk)
    target = tmp_path / "out.xlsx"
    with pytest.raises(ExportRefusedError) as caught:
        desk.export("winter-calls", target)
    assert caught.value.exit_code == 3
    assert caught.value.report.reasons["LIA_DRAFT"] > 0
    assert list(tmp_path.iterdir()) == []
    assert desk.events(limit=1)[0].event == "export_refused"


def test_signed_leads_go_out_with_passport_and_left_out_list(ready: Desk, tmp_path: Path) -> None:
    target = tmp_path / "out.xlsx"
    report = ready.gate("winter-calls")
    result = ready.export("winter-calls", target)
    assert (result.written, result.held) == (report.cleared, report.held)
    assert result.reasons == report.reasons
    sheet = openpyxl.load_workbook(target)["Leads"]
    assert sheet.max_row == result.written + 1
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value} == {"s"}
    passport = json.loads(result.passport.read_text())
    assert passport["file"]["sha256"] == result.sha256
    assert passport["counts"]["written"] == result.written
    assert passport["counts"]["left_out"] == result.reasons
    assert passport["counts"]["assessments"] == {"fair-calls v1": result.written}
    assert result.left_out is not None
    left = openpyxl.load_workbook(result.left_out)["Leads"]
    assert left.max_row == result.held + 1
    assert {left.cell(row, 4).value for row in range(2, left.max_row + 1)} == set(result.reasons)
    assert ready.exports()[0].sha256 == result.sha256


def test_the_plan_keeps_its_promise(desk: Desk) -> None:
    _import(desk)
    plan = desk.gate("winter-calls").plan
    single = [act for act in plan if act.act.startswith("Approve the assessment") and ", then" not in act.act]
    promised = single[0].frees
    demo_story.sign(desk)
    assert desk.gate("winter-calls").cleared == promised


def test_an_objection_between_gate_and_export_keeps_the_lead_back(ready: Desk, tmp_path: Path) -> None:
    before = ready.gate("winter-calls").cleared
    ready.add_stops([Stop(StopKind.EMAIL, "ida@vestergaard-soenner.example")])
    result = ready.export("winter-calls", tmp_path / "out.csv")
    assert result.written == before - 1
    assert "Vestergaard" not in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")


def test_a_failed_commit_leaves_no_file(ready: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from lead_desk.store.unit import Unit

    def broken(_self: Unit) -> None:
        raise RefusedError("The disk is full.", code="DISK_FULL")

    monkeypatch.setattr(Unit, "commit", broken)
    with pytest.raises(RefusedError):
        ready.export("winter-calls", tmp_path / "out.xlsx")
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "out.xlsx").write_bytes(b"an earlier file")
    with pytest.raises(RefusedError):
        ready.export("winter-calls", tmp_path / "out.xlsx")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"an earlier file"]
    monkeypatch.undo()
    assert ready.exports() == ()
    ready.export("winter-calls", tmp_path / "out.xlsx")
    assert len(list(tmp_path.iterdir())) == 3


def test_cancelling_stores_nothing(desk: Desk, tmp_path: Path) -> None:
    class Stop:
        def report(self, done: int, total: int | None, stage: str) -> None:
            if stage == "storing":
                raise CancelledError

    with pytest.raises(CancelledError):
        desk.run_import(_request(), Stop())
    assert desk.batches() == ()
    assert desk.count(LeadQuery()) == 0
    assert desk.verify() == []


def test_a_field_that_was_not_agreed_is_refused(ready: Desk, tmp_path: Path) -> None:
    campaign = ready.get(Campaign, "winter-calls")
    assert campaign is not None
    wide = replace(campaign, fields=(*campaign.fields, "notes"))
    with pytest.raises(ExportRefusedError) as caught:
        ready.export(wide, tmp_path / "out.xlsx")
    assert caught.value.reason == "EXP_FIELDS_NOT_AGREED"
    birthday = replace(campaign, fields=(*campaign.fields, "date_of_birth"), confirmed_fields=("date_of_birth",))
    assert "EXP_FIELD_FORBIDDEN" in [hold.code for hold in ready.gate(birthday).refusals]


def test_an_override_needs_a_registered_owner_and_a_reason(ready: Desk, tmp_path: Path) -> None:
    wish = Override("CHANNEL_CONSENT_REQUIRED", "DK", Channel.PHONE, "nobody", "x" * 50)
    with pytest.raises(UsageError):
        ready.export("winter-calls", tmp_path / "out.xlsx", overrides=[wish])
    with pytest.raises(UsageError):
        ready.export("winter-calls", tmp_path / "out.xlsx", overrides=[replace(wish, person="nora")])
    with pytest.raises(UsageError):
        ready.export("winter-calls", tmp_path / "out.xlsx", overrides=[replace(wish, person="erik", reason="short")])


def test_recheck_finds_erased_people_and_keeps_the_others(ready: Desk, tmp_path: Path) -> None:
    result = ready.export("winter-calls", tmp_path / "out.xlsx")
    first = ready.recheck(result.path)
    assert (first.rows, first.fine) == (result.written, result.written)
    gone = ready.ids(LeadQuery(filters=(("email", ("mette.kjaersgaard@blaahoj-emballage.example",)),)))
    ready.erase(gone, "asked for it", stop=True)
    again = ready.recheck(result.path, tmp_path / "clean.xlsx")
    assert again.rows == first.rows
    assert again.fine == first.fine - 1
    assert again.reasons == {"SUP_OBJECTED": 1}
    clean = openpyxl.load_workbook(tmp_path / "clean.xlsx")["Leads"]
    assert clean.max_row == again.fine + 1
    assert [cell.value for cell in clean[1]] == [cell.value for cell in openpyxl.load_workbook(result.path)["Leads"][1]]


def test_rows_that_nobody_knows_are_held(ready: Desk, tmp_path: Path) -> None:
    strange = tmp_path / "strange.csv"
    strange.write_text("Name,Email\nUna Known,una@unknown.example\n")
    assert ready.recheck(strange).reasons == {"SOURCE_MISSING": 1}


def test_undo_takes_all_back_and_redo_brings_it_again(ready: Desk) -> None:
    before = ready.count(LeadQuery())
    batch = ready.batches()[0].number
    assert ready.undo(batch).removed == before
    assert ready.count(LeadQuery()) == 0
    ready.redo(batch)
    assert ready.count(LeadQuery()) == before


def test_the_standing_follows_every_change(ready: Desk) -> None:
    counts = ready.status_counts(LeadQuery())
    assert counts[LeadStatus.READY] > 0
    lead = ready.ids(LeadQuery(status=LeadStatus.READY), 0, 1)[0]
    view = ready.lead(lead)
    assert view is not None
    assert view.status is LeadStatus.READY
    assert any(answer.allowed for answer in view.channels)
    ready.restrict([lead], True, "disputes the address")
    assert ready.status_counts(LeadQuery())[LeadStatus.READY] == counts[LeadStatus.READY] - 1
    held = ready.lead(lead)
    assert held is not None
    assert [hold.code for hold in held.holds] == ["REQ_RESTRICTED"]


def test_dismissing_a_flag_frees_the_lead_and_stripping_keeps_it(ready: Desk) -> None:
    items = ready.review_items()
    assert items
    assert all(item.cell and item.sentence for item in items)
    with pytest.raises(UsageError):
        ready.dismiss([items[0].finding.id], " ")
    before = len(items)
    assert ready.strip([items[0].finding.id], "not needed").changed == 1
    assert len(ready.review_items()) < before
    assert ready.lead(items[0].finding.lead) is not None


def test_rejected_rows_come_out_with_their_reason_and_can_be_dropped_back(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "rejects.xlsx"
    count = desk.save_rejects(_request(), target)
    assert count == _import(desk).counts.rejected == 1
    sheet = openpyxl.load_workbook(target)["Leads"]
    assert str(sheet.cell(2, sheet.max_column).value).endswith("[TOTALS_ROW]")


def test_the_same_file_again_is_recognised_and_changes_nothing(desk: Desk) -> None:
    first = _import(desk)
    again = desk.preview(_request())
    assert again.same_file is not None
    assert again.same_file.number == first.batch
    assert again.counts.created == 0
    remembered = desk.columns(FAIR.path)
    assert remembered.recipe == FAIR.file
    assert remembered.remembered == FAIR.tags


@pytest.mark.parametrize(
    ("tags", "code"),
    [
        (Tags("nope", "event_follow_up", "consent"), "UNKNOWN_SOURCE"),
        (Tags("fair-aarhus", "nope", "consent"), "UNKNOWN_PURPOSE"),
        (Tags("fair-aarhus", "event_follow_up", "nope"), "UNKNOWN_BASIS"),
        (Tags("fair-aarhus", "event_follow_up", ""), "BASIS_MISSING"),
        (Tags("fair-aarhus", "event_follow_up", "contract"), "BASIS_NOT_ALLOWED"),
        (Tags("fair-aarhus", "event_follow_up", "legitimate_interest", "nope"), "UNKNOWN_ASSESSMENT"),
    ],
)
def test_unknown_tags_are_refused_with_the_known_ones(desk: Desk, tags: Tags, code: str) -> None:
    with pytest.raises(UsageError) as caught:
        desk.run_import(replace(_request(), tags=tags))
    assert caught.value.reason == code
    assert desk.batches() == ()


def test_the_home_board_counts_what_is_there(ready: Desk, tmp_path: Path) -> None:
    ready.export("winter-calls", tmp_path / "out.xlsx")
    board = ready.home()
    assert board.leads == ready.count(LeadQuery())
    assert sum(board.statuses.values()) == board.leads
    assert board.last_export == NOW
    assert board.stops >= 1
    assert board.to_review > 0


def test_the_stand_alone_verifier_names_a_flipped_byte(ready: Desk, tmp_path: Path) -> None:
    result = ready.export("winter-calls", tmp_path / "out.xlsx")
    events = _printed_log(ready)
    log = tmp_path / "audit.jsonl"
    log.write_text("\n".join(events))
    assert _verify(result.path, "--audit", str(log)) == (0, "")
    data = bytearray(result.path.read_bytes())
    data[1500] ^= 1
    result.path.write_bytes(bytes(data))
    code, out = _verify(result.path)
    assert code == 1
    assert "byte 1500 was changed" in out
    data[1500] ^= 1
    result.path.write_bytes(bytes(data))
    log.write_text("\n".join(events[:3] + events[5:]))
    code, out = _verify(result.path, "--audit", str(log))
    assert code == 1
    assert "is missing" in out
    text = result.passport.read_text()
    result.passport.write_text(text.replace('"held": ', '"held": 1'))
    code, out = _verify(result.path)
    assert code == 1
    assert "PASSPORT" in out


def test_each_change_of_a_printed_log_is_named_by_its_line(ready: Desk, tmp_path: Path) -> None:
    result = ready.export("winter-calls", tmp_path / "out.xlsx")
    sound = _printed_log(ready)
    log = tmp_path / "audit.jsonl"
    assert json.loads(result.passport.read_text())["audit"]["link"] == json.loads(sound[0])["link"]

    def said(lines: list[str]) -> str:
        log.write_text("\n".join(lines), encoding="utf-8")
        return _verify(result.path, "--audit", str(log))[1]

    assert said(sound) == said(sound[::-1]) == ""
    for at in (0, 4, len(sound) - 1):
        line = sound[at]
        word = json.loads(line)["event"]
        flipped = line.replace(f'"{word}"', f'"{chr(ord(word[0]) ^ 1)}{word[1:]}"')
        assert f"line {at + 1}, event {len(sound) - at}, was changed" in said([*sound[:at], flipped, *sound[at + 1 :]])
        dropped = said([*sound[:at], *sound[at + 1 :]])
        assert f"event {len(sound) - at}" in dropped
        assert "missing" in dropped if at else "is not in the log" in dropped
        torn = [*sound[:at], line[:-1], *sound[at + 1 :]]
        assert f"line {at + 1} is not an event" in said(torn)
    swapped = [*sound[:3], sound[4], sound[3], *sound[5:]]
    assert "line 5 is not in its place" in said(swapped)
    assert "event" in said([])


def test_a_log_that_was_written_anew_fits_no_passport_that_left(ready: Desk, tmp_path: Path) -> None:
    result = ready.export("winter-calls", tmp_path / "out.xlsx")
    log = tmp_path / "audit.jsonl"
    before, anew = FIRST_PREV, []
    for line in reversed(_printed_log(ready)):
        event = json.loads(line)
        if event["seq"] == 2:
            event["actor"] = "Somebody else"
        told = [event[name] for name in ("seq", "at", "actor", "event", "data", "mac")]
        before = event["link"] = open_link(before, *told)
        anew.append(json.dumps(event))
    log.write_text("\n".join(anew))
    code, out = _verify(result.path, "--audit", str(log))
    assert (code, "or one before it is not what it was" in out) == (1, True)


def _printed_log(desk: Desk) -> list[str]:
    """Return the lines that `lead-desk audit --json --limit 0` prints."""
    args = SimpleNamespace(limit=0, event=[], who="", since="", until="", output=None)
    with redirect_stdout(io.StringIO()) as out:
        stores.audit(SimpleNamespace(args=args, output=Output(as_json=True), desk=desk))
    return out.getvalue().splitlines()


def _verify(path: Path, *options: str) -> tuple[int, str]:
    script = resources.path("verify/verify_passport.py")
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(script), str(path), *options], capture_output=True, text=True, check=False
    )
    assert not done.stderr
    return done.returncode, "" if done.returncode == 0 else done.stdout


def test_the_demo_desk_is_gone_when_it_is_closed() -> None:
    desk = bootstrap.demo_desk()
    folder = desk.info().folder
    assert desk.count(LeadQuery()) > 50
    assert sum(desk.status_counts(LeadQuery()).values()) == desk.count(LeadQuery())
    desk.close()
    assert not folder.exists()
    shutil.rmtree(folder, ignore_errors=True)
