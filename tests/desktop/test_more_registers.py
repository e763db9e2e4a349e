"""Registers that remedies lead to: notices for whole sources, exclusive leads, a client's instruction."""

from datetime import UTC, date, datetime

import pytest
from fake_desk import FakeDesk

from lead_desk.desktop.dialogs.register_form import RegisterForm
from lead_desk.desktop.dialogs.register_specs import BY_KEY
from lead_desk.desktop.notice_words import covered_words, exemption_words, notice_words
from lead_desk.domain.campaign import Recipient, RecipientKind
from lead_desk.domain.evidence import Exclusivity, NoticeExemption, NoticeGiven


@pytest.fixture
def form(work, settle):
    desk = FakeDesk(10)
    desk.put(Recipient("client", "Client", RecipientKind.CLIENT, "They ordered it"))
    workspace = work(desk)
    workspace.go("sources")
    settle(workspace)
    page = workspace.page("sources")

    def open_form(key, item=None):
        return RegisterForm(page, page.session, BY_KEY[key], item)

    open_form.page, open_form.settle, open_form.workspace, open_form.desk = page, settle, workspace, desk
    return open_form


def test_a_notice_for_a_whole_source_says_when_or_why_not(form) -> None:
    made = form("notices_given")
    source = made._inputs["source"].itemData(1)
    made._inputs["source"].set_value(source)
    made._look()
    assert not made.save.isEnabled()  # neither a day nor a reason
    made._inputs["sent_at"].set_value(date(2026, 11, 2))
    made._look()
    assert made.save.isEnabled()
    item = made.item()
    assert (item.source, item.sent_at, item.exemption) == (source, datetime(2026, 11, 2, 12, tzinfo=UTC), None)
    assert item.key
    again = form("notices_given", item)
    assert again.item() == item
    again._inputs["sent_at"].set_value(None)
    again._inputs["exemption"].set_value("law")
    assert (again.item().sent_at, again.item().exemption) == (None, NoticeExemption.LAW)


def test_leads_made_for_one_client(form) -> None:
    made = form("exclusivities")
    assert not made.save.isEnabled()
    made._inputs["client"].set_value("client")
    made._inputs["source"].set_value(made._inputs["source"].itemData(1))
    made._look()
    assert made.save.isEnabled()
    item = made.item()
    assert isinstance(item, Exclusivity)
    assert (item.client, bool(item.source), bool(item.key)) == ("client", True, True)


def test_a_clients_instruction_has_its_purposes_and_columns(form) -> None:
    client = form.desk.get(Recipient, "client")
    made = form("recipients", client)
    purpose = next(iter(form.page.session.names.purposes))
    made._inputs["instruction_purposes"].set_value((purpose,))
    made._inputs["instruction_fields"].set_value(("email",))
    item = made.item()
    assert (item.instruction_purposes, item.instruction_fields) == ((purpose,), ("email",))


def test_the_new_registers_are_listed(form) -> None:
    source = next(iter(form.page.session.names.sources))
    form.desk.put(NoticeGiven("n", source=source, sent_at=datetime(2026, 11, 2, tzinfo=UTC), notice="privacy"))
    form.desk.put(NoticeGiven("p", identifier="bo@lund.example", sent_at=datetime(2026, 11, 2, tzinfo=UTC)))
    form.desk.put(Exclusivity("x", "client", batch=7))
    shown = {}
    for key in ("notices_given", "exclusivities"):
        form.page._pick(BY_KEY[key])
        form.settle(form.workspace)
        model = form.page.lines
        shown[key] = [[model.data(model.index(row, column)) for column in range(3)] for row in range(model.rowCount())]
    assert len(shown["notices_given"]) == 1  # what concerns one person is with the person
    assert shown["notices_given"][0][0] == form.page.session.names.sources[source]
    assert shown["exclusivities"][0][0] == "Import 7"
    assert shown["exclusivities"][0][1] == form.page.session.names.recipients.get("client", "client")


def test_words(qapp) -> None:
    assert len({exemption_words(kind) for kind in NoticeExemption}) == len(NoticeExemption)
    assert notice_words(NoticeGiven("n", planned_on=date(2026, 12, 1))).startswith("Planned for")
    lawful = NoticeGiven("n", exemption=NoticeExemption.LAW, exemption_reason="Art. 5")
    assert notice_words(lawful) == "A law orders the collection · Art. 5"
    assert covered_words("Fair", 0) == "Fair"


def test_the_remedy_for_a_missing_instruction_opens_that_client(form) -> None:
    form.desk.put(Recipient("whole", "Whole", RecipientKind.CLIENT, "why", processor_project=False))
    form.desk.put(
        Recipient("bare", "Bare", RecipientKind.CLIENT, "why", processor_project=True, instruction="By letter")
    )
    form.workspace.go("recipients:instruction")
    form.settle(form.workspace)
    shown = form.workspace.findChildren(RegisterForm)
    assert [made.windowTitle() for made in shown] == ["Bare"]
