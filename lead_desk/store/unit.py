"""One transaction over the store: the registers, the leads and the rest, sharing one connection."""

from collections.abc import Callable

from lead_desk.store.cases.cases import Cases
from lead_desk.store.context import Context
from lead_desk.store.exports.exports import Exports
from lead_desk.store.findings.findings import Findings
from lead_desk.store.findings.rescreening import Rescreening
from lead_desk.store.findings.vendor_columns import VendorColumns
from lead_desk.store.history.takeback import History
from lead_desk.store.imports.batches import Batches
from lead_desk.store.leads.leads import Leads
from lead_desk.store.leads.picking import Picking
from lead_desk.store.merging.conflicts import Conflicts
from lead_desk.store.merging.duplicates import Duplicates
from lead_desk.store.merging.merging import Merging
from lead_desk.store.registers.assessments import Assessments
from lead_desk.store.registers.papers import Papers
from lead_desk.store.registers.registers import Registers
from lead_desk.store.registers.scores import Scores
from lead_desk.store.registers.stops import Stops


class Unit:
    """One transaction; `lead_desk.app.ports.Unit` says what its parts promise.

    Args:
        keep: ends the transaction so that everything written stays.
    """

    def __init__(self, context: Context, keep: Callable[[], None]) -> None:
        self.context = context
        self.registers = Registers(context)
        self.assessments = Assessments(context)
        self.batches = Batches(context)
        self.leads = Leads(context)
        self.picking = Picking(context)
        self.findings = Findings(context)
        self.rescreening = Rescreening(context)
        self.vendor_columns = VendorColumns(context, self.registers)
        self.stops = Stops(context)
        self.scores = Scores(context)
        self.cases = Cases(context)
        self.papers = Papers(context)
        self.exports = Exports(context)
        self.history = History(context)
        self.merges = Merging(context)
        self.duplicates = Duplicates(context)
        self.conflicts = Conflicts(context)
        self.audit = context.audit
        self._keep = keep

    def commit(self) -> None:
        """Keep everything written so far; without it, leaving the unit rolls back.

        Raises:
            StoreError: the file was moved or replaced, or the disk is full; nothing was kept.
        """
        self._keep()
