"""An assessment filled in, drawn, signed."""

from datetime import date

from acting import dialog
from fake_desk import FakeDesk

from lead_desk.desktop.dialogs.sign import SignDialog


def test_an_assessment_is_filled_in_saved_and_signed(work, settle, qtbot) -> None:
    desk = FakeDesk(10)
    workspace = work(desk)
    workspace.go("assessments")
    settle(workspace)
    workspace.go("assessments:LI-2026-01")
    settle(workspace)
    page = workspace.page("assessments")
    editor = page.editor
    assert "H1" in editor.boxes
    editor.boxes["H1"].inputs["value"].selectAll()
    qtbot.keyClicks(editor.boxes["H1"].inputs["value"], "Fair Aarhus, LI-2026-01")
    settle(workspace)
    assert desk.lia["LI-2026-01", 1].answers["H1"] == "Fair Aarhus, LI-2026-01"
    assert "H1" not in editor.missing
    editor.approve.click()
    settle(workspace)
    asked = dialog(workspace, SignDialog)
    assert not asked.go.isEnabled()
    asked._name.set_value("Clara Owner")
    asked._role.set_value("Compliance")
    asked._look()
    asked.go.click()
    settle(workspace)
    assert desk.called("approve")[0][:4] == ("LI-2026-01", 1, "Clara Owner", "Compliance")


def test_every_question_of_the_form_can_be_drawn_and_read_back(work, settle) -> None:
    desk = FakeDesk(10)
    workspace = work(desk)
    workspace.go("assessments")
    settle(workspace)
    workspace.go("assessments:LI-2026-01")
    settle(workspace)
    editor = workspace.page("assessments").editor
    samples: dict[str, object] = {"text": "A long enough answer", "line": "A line", "person": "Clara Owner"}
    samples |= {"bool": False, "number": 3, "date": "2026-12-01"}
    drawn = 0
    for key, _title in desk.lia_form().sections:
        editor.show_section(key)
        for box in list(editor.boxes.values()):
            for part in box.question.parts:
                made = box.inputs.get(part.id)
                if made is None:
                    assert part.type == "derived"
                    continue
                drawn += 1
                if part.type in samples:
                    made.set_value(samples[part.type])
                    assert made.value() == samples[part.type], box.question.id
                elif part.type == "enum":
                    made.set_value(part.options[0])
                    assert made.value() == part.options[0]
                elif part.type == "multi":
                    made.set_value(["own word"])
                    assert made.value() == ["own word"]
                elif part.type == "list":
                    value = [dict.fromkeys(part.columns, "x")] if part.columns else ["x"]
                    made.set_value(value)
                    assert made.value() == value
    assert drawn > 60


def test_the_author_signing_alone_must_say_why(qapp, qtbot) -> None:
    made = SignDialog(None, "approve", "Fair", "Sam Rep", date(2026, 11, 21))
    qtbot.addWidget(made)
    made._name.set_value("Sam Rep")
    made._role.set_value("Sales")
    made._look()
    assert not made.go.isEnabled()
    made._reason.set_value("I am the only one in the firm")
    assert made.go.isEnabled()
