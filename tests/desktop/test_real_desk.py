"""Every page over the real desk and the bundled sample lists: what the fake promises is what the core keeps."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from lead_desk import bootstrap
from lead_desk.desktop import act_words
from lead_desk.desktop.dialogs.sign import SignDialog
from lead_desk.desktop.navigation import PLACES
from lead_desk.desktop.widgets.facets import FILTER_FIELDS
from lead_desk.desktop.workspace import Workspace
from lead_desk.domain.acts import ActKind
from lead_desk.domain.lead import LeadQuery, LeadStatus
from lead_desk.domain.source import Source
from lead_desk.domain.view import SavedView


def test_each_page_reads_the_sample_store(work, settle, qtbot) -> None:
    workspace = work(bootstrap.demo_desk(), demo=True)
    desk = workspace.session.desk
    for place in PLACES:
        workspace.go(place.key)
        settle(workspace)
        page = workspace.current()
        assert page.key == place.key
        shown = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
        assert "That didn't work" not in shown
    leads = workspace.page("leads")
    assert leads.model.rowCount() == desk.count(LeadQuery()) > 50
    for status in ("ready", "check", "blocked"):
        workspace.go(f"leads:{status}")
        settle(workspace)
        assert leads.model.rowCount() == desk.count(leads.query())
    assert workspace.page("review").item() is not None
    exports = workspace.page("exports")
    exports._open(exports._shelf.campaigns[0])
    qtbot.waitUntil(lambda: exports._report is not None, timeout=5000)
    assert exports._report.held > 0


def test_an_assessment_of_the_samples_is_approved_in_the_window(work, settle, qtbot) -> None:
    workspace = work(bootstrap.demo_desk(), demo=True)
    desk = workspace.session.desk
    before = desk.count(LeadQuery(status=LeadStatus.READY))
    workspace.go("assessments")
    settle(workspace)
    workspace.go("assessments:fair-calls", "fair-calls")
    settle(workspace)
    page = workspace.page("assessments")
    page._sign("approve")
    settle(workspace)
    (dialog,) = [made for made in workspace.findChildren(SignDialog) if made.isVisible()]
    assert not [label for label in dialog.findChildren(QLabel) if "Not ready" in label.text()]
    dialog._name.set_value("Erik Solberg")
    dialog._role.set_value("Head of Compliance")
    dialog._look()
    dialog.go.click()
    settle(workspace)
    qtbot.waitUntil(lambda: workspace.session.jobs.idle, timeout=5000)
    assert {row.family: row.status for row in desk.assessments()}["fair-calls"] == "approved"
    assert desk.count(LeadQuery(status=LeadStatus.READY)) > before


def test_a_changed_source_and_a_saved_view_are_undone_by_key_and_listed(work, settle, qtbot) -> None:
    workspace: Workspace = work(bootstrap.demo_desk(), demo=True)
    desk, session = workspace.session.desk, workspace.session
    source = next(iter(desk.all(Source)))
    desk.put(replace(source, name="A clearer name"))
    workspace.go("leads")
    settle(workspace)
    views = workspace.page("leads").views
    views._keep(SavedView("view-1", "Danish", LeadQuery("aarhus")))
    settle(workspace)
    assert "view-1" in views._views
    QTest.keyClick(workspace, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(workspace)
    assert "view-1" not in views._views
    QTest.keyClick(workspace, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(workspace)
    assert desk.get(Source, source.key) == source
    assert session.names.sources[source.key] == source.name
    workspace.go("history")
    settle(workspace)
    page = workspace.page("history")
    told = [(act_words.kind(act.kind), act_words.subject(act)) for act in page.lines.lines[:2]]
    assert told == [("Entry changed", "Saved view"), ("Entry changed", f"Source: {source.key}")]
    page.view.selectRow(1)
    assert page._redo.isEnabled()
    page._redo.click()
    settle(workspace)
    assert desk.get(Source, source.key).name == "A clearer name"


def test_the_history_says_why_an_act_stays(work, settle) -> None:
    workspace: Workspace = work(bootstrap.demo_desk(), demo=True)
    workspace.go("history")
    settle(workspace)
    page = workspace.page("history")
    kinds = {act.kind: row for row, act in enumerate(page.lines.lines)}
    page.view.selectRow(kinds[ActKind.ASSESS])
    assert "proof" in page._why.text()
    assert not page._undo.isEnabled()


def test_every_filter_offers_values_whose_counts_are_true() -> None:
    desk = bootstrap.demo_desk()
    with_values = 0
    for name in (*FILTER_FIELDS, *desk.custom_columns()):
        values = desk.facets(LeadQuery(), name)
        with_values += any(value for value, _count in values)
        for value, count in values[:3]:
            assert desk.count(LeadQuery(filters=((name, (value,)),))) == count, name
    assert with_values > 20
    desk.close()
