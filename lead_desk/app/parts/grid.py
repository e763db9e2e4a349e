"""The desk's methods about the grid: saved views, changes of many leads, cells copied and typed."""

from collections.abc import Sequence

from lead_desk.app.leads.change_leads import change_leads
from lead_desk.app.leads.changes import CellProblem, Change, ChangeReport, CopiedCells
from lead_desk.app.leads.copy_cells import copy_cells
from lead_desk.app.leads.spellings import find_spellings
from lead_desk.app.leads.type_cells import Typed, check_cells, type_cells
from lead_desk.app.parts.part import DeskPart
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadQuery, Selection
from lead_desk.domain.progress import NoProgress, Progress
from lead_desk.domain.spellings import Spellings
from lead_desk.domain.view import SavedView

_QUIET = NoProgress()
_EVERYBODY = LeadQuery()


class GridPart(DeskPart):
    """What the grid can do beyond showing leads."""

    def views(self) -> tuple[SavedView, ...]:
        """Return the saved views, by name."""
        with self.core.store.read() as unit:
            found = unit.registers.all(SavedView)
        return tuple(sorted(found, key=lambda view: view.name.casefold()))

    def keep_view(self, view: SavedView) -> None:
        """Keep a view in the encrypted store, in place of the one with its key.

        Another name or query is an act of the history; where columns stand and how wide they are is none.
        """
        with self.core.store.write(self.actor) as unit:
            known = unit.registers.get(SavedView, view.key)
            named = view.name and (known is None or (known.name, known.query) != (view.name, view.query))
            (unit.history.change_entry if named else unit.registers.put)(view)
            unit.commit()

    def drop_view(self, key: str) -> bool:
        """Remove a view; tell whether there was one."""
        with self.core.store.write(self.actor) as unit:
            found = unit.history.drop_entry(SavedView, key)
            unit.commit()
        return found

    def custom_columns(self) -> tuple[str, ...]:
        """Return the custom columns that imports have brought."""
        with self.core.store.read() as unit:
            return unit.leads.custom_columns()

    def preview_change(self, selection: Selection, change: Change, progress: Progress = _QUIET) -> ChangeReport:
        """Return what `change` would do: the same run, never committed.

        Raises:
            UsageError: an unknown name, or a value the field cannot hold.
            RefusedError: a legal hold forbids it.
            CancelledError: the user stopped it.
        """
        return change_leads(self.core, selection, change, "", progress, commit=False)

    def change(
        self, selection: Selection, change: Change, reason: str = "", progress: Progress = _QUIET
    ) -> ChangeReport:
        """Change the leads of a selection in one transaction.

        Raises:
            UsageError: an unknown name, a value the field cannot hold, or a reason is missing.
            RefusedError: a legal hold forbids it.
            CancelledError: the user stopped it; nothing was changed.
        """
        return change_leads(self.core, selection, change, reason, progress, commit=True)

    def spellings(self, name: str, query: LeadQuery = _EVERYBODY) -> list[Spellings]:
        """Return the values of a field that are written in several ways; nothing is changed.

        Raises:
            UsageError: no field whose values are shared.
        """
        return find_spellings(self.core, name, query)

    def copy_cells(self, ids: Sequence[LeadId], fields: Sequence[str]) -> CopiedCells:
        """Return cells as text for the clipboard: only what the gate lets out; the disclosure is logged.

        Raises:
            UsageError: nothing, or too much, was asked for.
            RefusedError: none of it may leave.
        """
        return copy_cells(self.core, ids, fields)

    def check_cells(self, cells: Sequence[Typed]) -> tuple[CellProblem, ...]:
        """Return the cells that their fields cannot hold; nothing is stored."""
        return check_cells(cells)

    def type_cells(self, cells: Sequence[Typed], reason: str = "") -> int:
        """Keep typed or pasted cells, all or none; return how many leads changed.

        Raises:
            UsageError: too many cells, an unknown field or lead, or a text that a field cannot hold.
        """
        return type_cells(self.core, cells, reason)
