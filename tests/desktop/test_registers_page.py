"""Sources and the other registers, entered and changed."""

from datetime import date

from acting import click, dialog, opened
from fake_desk import FakeDesk

from lead_desk.desktop.dialogs.register_form import RegisterForm, slug
from lead_desk.desktop.dialogs.register_specs import BY_KEY
from lead_desk.domain.source import Source, SourceKind


def test_a_source_is_entered_and_vouched_for(work, settle, qtbot) -> None:
    desk = FakeDesk(3)
    workspace = work(desk)
    workspace.go("sources:new")
    settle(workspace)
    form = dialog(workspace, RegisterForm)
    assert not form.save.isEnabled()
    form._inputs["name"].set_value("Expo Köln 2027")
    form._inputs["kind"].set_value("event")
    form._inputs["countries"].set_value("de, at")
    form._look()
    form.save.click()
    settle(workspace)
    made = desk.get(Source, "expo-koln-2027")
    assert made.kind is SourceKind.EVENT
    assert made.countries == ("DE", "AT")
    assert made.attested_by == "Sam Rep"
    assert made.child_limit == 18


def test_changing_an_entry_keeps_its_key(work, settle, qtbot) -> None:
    desk = FakeDesk(3)
    workspace, page = opened(work, settle, desk, "sources")
    page.view.selectRow(0)
    click(qtbot, page, "Open")
    form = dialog(workspace, RegisterForm)
    form._inputs["name"].set_value("Another name")
    form.save.click()
    settle(workspace)
    assert desk.get(Source, "fair26").name == "Another name"
    assert desk.get(Source, "fair26").obtained_on == date(2026, 11, 12)


def test_keys_from_names() -> None:
    assert slug("Expo Hannover 2026!") == "expo-hannover-2026"
    assert slug("x", frozenset({"x", "x-2"})) == "x-3"
    assert slug("名前") == "entry"


def test_a_register_is_not_opened_with_another_registers_entry(work, desk, settle) -> None:
    workspace, page = opened(work, settle, desk, "sources")
    page._pick(BY_KEY["organisation"])
    page._open()  # before the answer is there
    assert not workspace.findChildren(RegisterForm)
    settle(workspace)
    page._open()
    assert workspace.findChildren(RegisterForm)
