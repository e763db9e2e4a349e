"""Each remedy of the gate leads to the very place where it is done: followed in the window, over the real desk."""

import tomllib
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from lead_desk import bootstrap, resources
from lead_desk.app.imports.results import ImportRequest, Tags
from lead_desk.desktop.dialogs.edit_lead import EditLead
from lead_desk.desktop.dialogs.record_evidence import RecordEvidence
from lead_desk.desktop.dialogs.register_form import RegisterForm
from lead_desk.desktop.dialogs.rules import RulesDialog
from lead_desk.desktop.dialogs.set_basis import SetBasis
from lead_desk.desktop.pages import imports
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.desktop.workspace import Workspace
from lead_desk.domain.campaign import Recipient, RecipientKind
from lead_desk.domain.flag import FlagKind
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.source import BatchState, Source
from lead_desk.gate.acts import acts_for
from lead_desk.gate.gate import gate

REASONS = {
    code: entry
    for code, entry in tomllib.loads(resources.text("law/reasons.toml")).items()
    if isinstance(entry, dict) and "sentence" in entry
}
LINKS = sorted(
    {way["link"] for entry in REASONS.values() for way in (entry, *entry.get("ways", {}).values()) if way["link"]}
)
LEADS = """Name,Email,Country,Date of birth,Notes
Bo Lund,bo@lund.example,DK,,
Ann Berg,ann@berg.example,DK,2012-05-04,
Ida Holm,ida@holm.example,DK,,has diabetes
Eva Krogh,eva@krogh.example,DK,,12 years old
Kai Dam,kai@dam.example,DK,,convicted of fraud in 2019
"""
Look = Callable[[Workspace], bool]


@pytest.fixture
def window(work, settle, monkeypatch, tmp_path) -> Workspace:
    """A small store: a list that nobody stands for, and a vendor without anything on paper."""
    desk = bootstrap.demo_desk(filled=False)
    desk.put(Source("fair", "A fair"))
    path = tmp_path / "list.csv"
    path.write_text(LEADS, encoding="utf-8")
    desk.run_import(ImportRequest(path=path, tags=Tags("fair", "new_customers", "undecided"), attested=False))
    desk.put(Recipient("vendor", "Vendor", RecipientKind.VENDOR, "sends our mails", "US"))
    desk.put(Recipient("client", "Client", RecipientKind.CLIENT, "its order", "DK", processor_project=True))
    desk.refresh_standing()
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (asked.append("file") or "", ""))
    workspace = work(desk, demo=True)
    workspace.asked = asked
    settle(workspace)
    return workspace


def dialogs(workspace: Workspace, kind: type[QDialog] = QDialog) -> list[QDialog]:
    return [made for made in workspace.findChildren(kind) if made.isVisible()]


def shows(page: str) -> Look:
    return lambda workspace: workspace.current().key == page


def form_of(name: str) -> Look:
    return lambda workspace: workspace.current()._register.key == name and bool(dialogs(workspace, RegisterForm))


def part(pick: Callable[[QWidget], QWidget]) -> Look:
    def look(workspace: Workspace) -> bool:
        page = workspace.current()
        wanted, got = pick(page.form), page.form.focusWidget()
        here = got is not None and (got is wanted or wanted.isAncestorOf(got))
        return page.key == "exports" and page.stack.currentIndex() == 1 and here

    return look


def told(workspace: Workspace) -> bool:
    """The leads that wait are on show under a sentence, or a sentence says that none does."""
    page = workspace.current()
    return page.key == "leads" and any(banner.isVisible() for banner in page.findChildren(Banner))


def flagged(kind: str) -> Look:
    """The group on show is of that kind."""

    def look(workspace: Workspace) -> bool:
        page = workspace.current()
        return page.key == "review" and page.groups.current().kind.value == kind

    return look


def finishing(workspace: Workspace) -> bool:
    page = workspace.current()
    return (
        page.key == "imports" and page.view.current_line().state is BatchState.QUARANTINED and page._attest.isVisible()
    )


PLACES: dict[str, Look] = {
    "settings:people": lambda w: w.current().key == "sources" and w.current()._register.key == "people",
    "settings:organisation": lambda w: w.current().key == "sources" and w.current()._register.key == "organisation",
    "settings:verify": shows("audit"),
    "campaigns:purpose": part(lambda form: form.purpose),
    "campaigns:channels": part(lambda form: next(iter(form.channels.values()))),
    "campaigns:fields": part(lambda form: form.fields),
    "campaigns:notice": part(lambda form: form.notice),
    "campaigns:sender": part(lambda form: form.sender_name),
    "recipients:new": form_of("recipients"),
    "recipients:instruction": form_of("recipients"),
    "recipients:purposes": form_of("recipients"),
    "recipients:contract": form_of("recipients"),
    "recipients:transfer": form_of("recipients"),
    "requests:open": shows("requests"),
    "leads:restriction": told,
    "leads:basis": told,
    "leads:contact": told,
    "leads:country": told,
    "leads:class": told,
    "leads:verify": told,
    "leads:edit": told,
    "leads:birth_date": told,
    "leads:origins": told,
    "evidence:consent": told,
    "evidence:soft_opt_in": told,
    "evidence:request": told,
    "evidence:channel": told,
    "notices:send": told,
    "cleanup:expired": told,
    "cleanup:soon": told,
    "imports:finish": finishing,
    "review:child": flagged("child"),
    "review:special": flagged("special"),
    "review:criminal": flagged("criminal"),
    "review:possible": shows("review"),
    "sources:edit": lambda w: w.current().key == "sources" and w.current()._register.key == "sources",
    "sources:terms": lambda w: w.current().key == "sources" and w.current()._register.key == "sources",
    "assessments:new": lambda w: w.current().key == "assessments" and bool(dialogs(w)),
    "assessments:approve": shows("assessments"),
    "assessments:complete": shows("assessments"),
    "assessments:renew": shows("assessments"),
    "assessments:new_version": shows("assessments"),
    "assessments:show": shows("assessments"),
    "screening:import": lambda w: w.current().key == "stops" and w.asked == ["file"],
    "rules:show": lambda w: bool(dialogs(w, RulesDialog)),
    "help:about": lambda w: w.current().key == "settings" and w.current().about.isVisible(),
    "help:law": lambda w: w.current().key == "settings" and w.current().about.isVisible(),
}


def test_no_link_of_a_reason_or_a_planned_act_is_without_its_place() -> None:
    assert set(LINKS) == set(PLACES)
    assert {act.link for act in acts_for((), gate())} <= set(PLACES)


def test_each_reason_has_its_words_its_law_and_a_place_or_is_a_dead_end() -> None:
    assert len(REASONS) > 70
    for code, entry in REASONS.items():
        assert all(entry[part] for part in ("title", "sentence", "law", "remedy")), code
        assert entry["link"] or entry["dead_end"], code


def test_each_remedy_leads_to_its_place(window: Workspace, settle) -> None:
    lost = []
    for link in LINKS:
        window.go("home")
        settle(window)
        window.go(link)
        settle(window)
        if not PLACES[link](window):
            lost.append(link)
        for made in dialogs(window):
            made.reject()
        window.page("exports").close_part()
        settle(window)
    assert lost == []


FORMS = {
    "leads:edit": EditLead,
    "leads:contact": EditLead,
    "leads:country": EditLead,
    "leads:basis": SetBasis,
    "evidence:consent": RecordEvidence,
    "evidence:request": RecordEvidence,
}


def test_a_remedy_of_one_lead_opens_its_form(window: Workspace, settle) -> None:
    (lead, *_rest) = window.session.desk.ids(LeadQuery())
    for link, kind in FORMS.items():
        window.go(link, int(lead))
        settle(window)
        (form,) = dialogs(window, kind)
        form.reject()


def test_a_wrong_birth_date_is_mended_where_a_lead_has_one(window: Workspace, settle) -> None:
    """It is not there to be collected, so a lead without one is not asked."""
    desk = window.session.desk
    offered = {}
    for lead in desk.ids(LeadQuery()):
        window.go("leads:birth_date", int(lead))
        settle(window)
        (form,) = dialogs(window, EditLead)
        offered[desk.lead(lead).detail.values["full_name"]] = "date_of_birth" in form._inputs
        form.reject()
    assert [name for name, asked in offered.items() if asked] == ["Ann Berg"]


def test_a_remedy_of_a_campaigns_recipient_opens_that_recipient(window: Workspace, settle) -> None:
    gate_view = window.page("exports").gate
    gate_view.recipient = "client"
    gate_view._go("recipients:instruction")
    settle(window)
    (form,) = dialogs(window, RegisterForm)
    assert form.item().name == "Client"


def test_somebody_stands_for_a_list(window: Workspace, settle, monkeypatch) -> None:
    monkeypatch.setattr(imports, "confirmed", lambda *_a, **_k: True)
    window.go("imports:finish")
    settle(window)
    page = window.current()
    page._attest.click()
    settle(window)
    assert BatchState.QUARANTINED not in {batch.state for batch in window.session.desk.batches()}
    assert not page._attest.isVisible()


def test_the_rules_of_a_country_are_told(window: Workspace, settle) -> None:
    window.go("rules:show")
    settle(window)
    (shown,) = dialogs(window, RulesDialog)
    shown.country.setCurrentIndex(shown.country.findData("GB"))
    assert shown.lines.rowCount() == 16
    place = next(at for at, rule in enumerate(shown.lines.lines) if rule.list_name == "TPS and CTPS")
    shown.view.selectRow(place)
    assert "TPS and CTPS, every 28 days" in shown.whole.text()
    assert "PECR 2003 regs. 19, 21, 24" in shown.whole.text()


def test_what_was_confirmed_is_reached_by_the_same_remedy(window: Workspace, settle) -> None:
    """An offence that was confirmed holds until its cell is removed; nothing of it waits for a decision any more."""
    desk = window.session.desk
    (flag,) = desk.review_items(FlagKind.CRIMINAL)
    desk.confirm([flag.finding.id])
    for item in desk.review_items(FlagKind.SPECIAL):
        desk.dismiss([item.finding.id], "another word")
    window.go("review:criminal")
    settle(window)
    page = window.current()
    assert (page.groups.current().kind, page.groups.current().confirmed) == (FlagKind.CRIMINAL, True)
    assert page.item().finding.id == flag.finding.id
    assert not page.acts.buttons["confirm"].isEnabled()
    page.decide("strip")
    settle(window)
    assert [group.kind for group in desk.review_groups(confirmed=True)] == [FlagKind.CHILD]


def test_a_checked_queue_still_shows_what_was_confirmed(window: Workspace, settle) -> None:
    desk = window.session.desk
    for item in desk.review_items():
        desk.confirm([item.finding.id])
    window.go("review")
    settle(window)
    page = window.current()
    assert page.groups.current() is None
    assert page._stack.currentIndex() == 0
    page._see_confirmed.click()
    settle(window)
    assert page._stack.currentIndex() == 1
    assert page.groups.current().confirmed


@pytest.mark.parametrize(
    ("link", "name"), [("purposes", "agreed_purposes"), ("transfer", "tool"), ("instruction", "instruction")]
)
def test_a_recipients_remedy_shows_the_very_input(window: Workspace, settle, qtbot, link: str, name: str) -> None:
    window.go(f"recipients:{link}", "client")
    settle(window)
    assert form_of("recipients")(window)
    (form,) = dialogs(window, RegisterForm)
    field = form._inputs[name]
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty(), timeout=3000)
    assert form.focusWidget() is field or field.isAncestorOf(form.focusWidget())
