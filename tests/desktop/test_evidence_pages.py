"""Stops, answers of lists, a yes with its wording: entered by hand or from files."""

from datetime import date

import pytest
from acting import dialog
from fake_desk import FakeDesk
from PySide6.QtWidgets import QFileDialog

from lead_desk.app.evidence.record_evidence import ConsentGiven
from lead_desk.desktop.dialogs.add_stops import AddStops, parse_stop
from lead_desk.desktop.dialogs.answers_file import AnswersFile
from lead_desk.desktop.dialogs.record_evidence import RecordEvidence
from lead_desk.domain.basis import ConsentText
from lead_desk.domain.channel import Channel
from lead_desk.domain.stop import StopKind


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (" Anna@Firm.example ", (StopKind.EMAIL, "anna@firm.example")),
        ("+45 20 30 40 50", (StopKind.PHONE, "+4520304050")),
        ("@firm.example", (StopKind.DOMAIN, "firm.example")),
        ("20 30 40 50", None),
        ("Anna", None),
    ],
)
def test_pasted_words_become_stops(text, found) -> None:
    assert parse_stop(text) == found


def test_stops_are_added_by_pasting(work, settle, qtbot) -> None:
    desk = FakeDesk(3)
    workspace = work(desk)
    workspace.go("stops:add")
    settle(workspace)
    asked = dialog(workspace, AddStops)
    asked.text.setPlainText("anna@firm.example\n+45 20304050; nonsense")
    asked.go.click()
    settle(workspace)
    (stops,) = desk.called("add_stops")[0]
    assert [stop.value for stop in stops] == ["anna@firm.example", "+4520304050"]


def test_a_file_of_answers_is_looked_at_before_it_is_taken(work, settle, qtbot, monkeypatch, tmp_path) -> None:
    desk = FakeDesk(3)
    workspace = work(desk)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_options: (str(tmp_path / "a.csv"), ""))
    workspace.go("screening:import")
    settle(workspace)
    asked = dialog(workspace, AnswersFile)
    assert not asked.go.isEnabled()
    asked._list.setCurrentIndex(1)
    asked._day.set_value(desk.clock.today())
    asked._look()
    settle(workspace)
    asked.go.click()
    settle(workspace)
    assert desk.called("import_screening")
    workspace.go("stops:import")
    settle(workspace)
    asked = dialog(workspace, AnswersFile)
    settle(workspace)
    asked.go.click()
    settle(workspace)
    assert desk.called("import_stops")


def test_a_yes_is_recorded_with_its_wording_and_day(work, settle, qtbot) -> None:
    workspace = work(FakeDesk(3))
    today = date(2026, 11, 20)
    asked = RecordEvidence(workspace, [ConsentText("form", "Form", channels=(Channel.EMAIL,))], 2, today)
    qtbot.addWidget(asked)
    assert asked.record() is None
    asked._wording.set_value("form")
    asked._given.set_value(date(2026, 11, 21))
    assert asked.record() is None
    asked._given.set_value(today)
    assert asked.record() == ConsentGiven("form", today)
    asked._channels.set_value((Channel.PHONE.value,))
    assert asked.record() is None


@pytest.mark.parametrize("kind", ["soft_opt_in", "request", "channel", "withdraw"])
def test_other_evidence_needs_its_words(work, qtbot, kind) -> None:
    workspace = work(FakeDesk(3))
    today = date(2026, 11, 20)
    asked = RecordEvidence(workspace, [], 2, today, kind)
    qtbot.addWidget(asked)
    assert asked.record() is None
    for field in (asked._sold, asked._asked, asked._withdrawn):
        field.set_value(today)
    for field in (asked._product, asked._asked_for, asked._asked_how, asked._how):
        field.set_value("by phone")
    asked._code.set_value("role_relevant")
    made = asked.record()
    assert made is not None
    assert getattr(made, "identifier", "") == ""
