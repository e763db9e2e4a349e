"""Each dialog of the window, made as a page makes it: for the tests that look at all of them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from lead_desk.app.imports.results import Column
from lead_desk.app.verdicts.rule_change import RulesInForce
from lead_desk.app.verdicts.rule_table import rule_lines
from lead_desk.desktop.dialogs import register_specs
from lead_desk.desktop.dialogs.add_stops import AddStops
from lead_desk.desktop.dialogs.answer_request import AnswerRequest, MoreTime
from lead_desk.desktop.dialogs.answers_file import AnswersFile, ListChoice
from lead_desk.desktop.dialogs.approver_key import MakeKey, TrustKey
from lead_desk.desktop.dialogs.ask import AskReason, Confirm
from lead_desk.desktop.dialogs.bulk_change import BulkChange
from lead_desk.desktop.dialogs.edit_lead import EditLead, MarkTold
from lead_desk.desktop.dialogs.help import HelpSheet
from lead_desk.desktop.dialogs.list_words import ListWords
from lead_desk.desktop.dialogs.name_company import NameCompany
from lead_desk.desktop.dialogs.name_view import NameView
from lead_desk.desktop.dialogs.new_assessment import NewAssessment
from lead_desk.desktop.dialogs.new_request import NewRequestDialog
from lead_desk.desktop.dialogs.palette import Palette
from lead_desk.desktop.dialogs.paste_cells import PasteCells
from lead_desk.desktop.dialogs.record_evidence import RecordEvidence
from lead_desk.desktop.dialogs.register_form import RegisterForm
from lead_desk.desktop.dialogs.rules import RulesDialog
from lead_desk.desktop.dialogs.set_basis import SetBasis
from lead_desk.desktop.dialogs.sign import SignDialog
from lead_desk.desktop.widgets.inputs import DateInput
from lead_desk.domain.approver import ApproverCard
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.lead import LeadQuery, Selection
from lead_desk.domain.rules_seen import RulesSeen

TODAY = date(2026, 11, 21)
COLUMNS = (Column("A", "Typ", "tags", 0.9, "header", ("Kd.", "Int.")),)
ALL = Selection(LeadQuery())
RULES = rule_lines()

DIALOGS: dict[str, Callable[[QWidget, object], QDialog]] = {
    "add stops": lambda host, _session: AddStops(host, TODAY),
    "answers file": lambda host, session: AnswersFile(host, session, Path("x.csv"), [ListChoice("TPS", "GB", 28)]),
    "make key": lambda host, _session: MakeKey(host, "Sam Rep", replaces=True),
    "name company": lambda host, _session: NameCompany(host),
    "trust key": lambda host, _session: TrustKey(host, ApproverCard("Sam Rep", "Lead", "ab" * 32)),
    "new request": lambda host, session: NewRequestDialog(host, session),
    "answer request": lambda host, _session: AnswerRequest(host),
    "more time": lambda host, _session: MoreTime(host, TODAY),
    "reason": lambda host, _session: AskReason(host, "Delete", "Why?", "Delete", danger=True, tick="Stop them too"),
    "confirm": lambda host, _session: Confirm(host, "Stop", "Stop the work?", "Stop", danger=True),
    "change leads": lambda host, session: BulkChange(host, session, ALL, 12, ("Stand",)),
    "edit lead": lambda host, _session: EditLead(host, {"given_name": "Mette"}),
    "told": lambda host, _session: MarkTold(host, [("n", "Notice")], 3, DateInput("Sent on", TODAY)),
    "help": lambda host, _session: HelpSheet(host, [("Ctrl+K", "Do or find")]),
    "list words": lambda host, _session: ListWords(host, COLUMNS, (("tags", "Kd.", "customer"),)),
    "name a view": lambda host, _session: NameView(host, frozenset(), "Danish"),
    "new assessment": lambda host, _session: NewAssessment(host, (("b2b", "Mail"),), "Sam Rep", 2026, frozenset()),
    "palette": lambda host, session: Palette(host, session, []),
    "paste": lambda host, _session: PasteCells(host, 3, 2, []),
    "evidence": lambda host, _session: RecordEvidence(host, [], 2, TODAY),
    "basis": lambda host, session: SetBasis(host, session, (Purpose("new", "New customers"),), ALL, 2),
    "rules": lambda host, _session: RulesDialog(host, RulesInForce("1", TODAY, old=True, seen=RulesSeen("r")), RULES),
    "approve": lambda host, _session: SignDialog(host, "approve", "Fair", "Mia Other", TODAY, ("One is open.",)),
}
DIALOGS |= {
    f"form {register.key}": lambda host, session, register=register: RegisterForm(host, session, register)
    for register in register_specs.REGISTERS
}
