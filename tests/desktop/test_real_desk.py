"""Every page over the real desk and the bundled sample lists: what the fake promises is what the core keeps."""

from PySide6.QtWidgets import QLabel

from lead_desk import bootstrap
from lead_desk.desktop.dialogs.sign import SignDialog
from lead_desk.desktop.navigation import PLACES
from lead_desk.domain.lead import LeadQuery, LeadStatus


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
