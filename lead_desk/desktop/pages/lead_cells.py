"""Cells of the grid: kept when typed into, copied through the gate, pasted after a check."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from lead_desk.app.desk import Desk
from lead_desk.app.leads.changes import CellProblem, CopiedCells
from lead_desk.app.leads.type_cells import MOST_CELLS, Typed
from lead_desk.desktop import clipboard, texts
from lead_desk.desktop.dialogs.paste_cells import PasteCells
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.models.lead_table import LeadTable, may_be_typed
from lead_desk.desktop.session import Session
from lead_desk.desktop.texts import translate
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.desktop.widgets.lead_grid import LeadGrid
from lead_desk.domain.ids import LeadId


class LeadCells:
    """The acts on single cells; `host` shows dialogs, `say` banners, `failed` errors."""

    def __init__(
        self,
        host: QWidget,
        session: Session,
        grid: LeadGrid,
        model: LeadTable,
        say: Callable[[Banner], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._host, self._session, self._grid, self._model = host, session, grid, model
        self._say, self._failed = say, failed
        model.typed.connect(self._keep)
        grid.copy_asked.connect(self.copy)
        grid.paste_asked.connect(self.paste)

    # ---- typing

    def _keep(self, lead: int, name: str, text: str) -> None:
        cells: list[Typed] = [(LeadId(lead), name, text)]

        def failed(error: Exception) -> None:
            self._failed(error)
            self._model.show_query(self._model.query)

        work = partial(_type, self._session.desk, cells)
        self._session.jobs.write(self._host, work, lambda _count: self._session.wrote(), failed)

    # ---- copying

    def copy(self) -> None:
        """Copy the picked cells of leads that may be used; the gate decides, the log knows."""
        rows, names = self._grid.picked()
        found = [self._model.row_at(row) for row in rows[: MOST_CELLS * 2]]
        ids = [row.id for row in found if row is not None]
        if len(ids) < len(rows):
            self._say(
                Banner(
                    "info",
                    translate("LeadCells", "That is too much to copy, or it is still being read."),
                    translate("LeadCells", "Pick fewer rows, or export them: the file then carries its passport."),
                )
            )
        elif ids and names:
            work = partial(_copy, self._session.desk, ids, names)
            self._session.jobs.write(self._host, work, self._copied, self._failed)

    def _copied(self, cells: CopiedCells) -> None:
        clipboard.put(cells.text)
        held = sum(cells.held.values())
        said = [texts.counted("LeadCells", "{count} rows copied; the audit log has it.", cells.copied)]
        if held:
            said.append(
                texts.counted(
                    "LeadCells", "{count} stayed behind: they may not be used yet. Copying counts as exporting.", held
                )
            )
        if cells.blanked:
            said.append(
                texts.counted(
                    "LeadCells", "{count} addresses were left empty: that way is not open for them.", cells.blanked
                )
            )
        if held or cells.blanked:
            self._say(Banner("check", said[0], " ".join(said[1:])))
        else:
            self._session.tell(said[0])
        self._session.changed.emit()

    # ---- pasting

    def paste(self) -> None:
        """Put lines of the clipboard into the cells from the cursor on, after showing which of them will do."""
        lines = QGuiApplication.clipboard().text().rstrip("\r\n").replace("\r\n", "\n").split("\n")
        rows, names = self._grid.picked()
        if not rows or not any(lines):
            return
        table = [line.split("\t") for line in lines]
        if len(table) == 1 and len(table[0]) == 1:
            table = [table[0] * len(names) for _row in rows]  # one text fills all cells that are picked
        cells, places = self._cells(table, rows[0], self._fields_from(names))
        if not cells or len(cells) > MOST_CELLS:
            self._say(self._refusal(len(cells)))
            return
        work = partial(_check, self._session.desk, cells)
        self._session.jobs.read(self._host, work, partial(self._ask, cells, places), self._failed)

    def _fields_from(self, names: list[str]) -> list[str]:
        start = self._model.columns.index(names[0]) if names else 0
        return list(self._model.columns[start:])

    def _cells(self, table: list[list[str]], first: int, fields: list[str]) -> tuple[list[Typed], list[int]]:
        """Return the typed cells and the rows they belong to, counted from 1."""
        cells: list[Typed] = []
        places: list[int] = []
        for at, line in enumerate(table):
            row = self._model.row_at(first + at) if first + at < self._model.rowCount() else None
            if row is None:
                break
            for name, text in zip(fields, line, strict=False):
                if may_be_typed(name):
                    cells.append((row.id, name, text))
                    places.append(first + at + 1)
        return cells, places

    def _refusal(self, count: int) -> Banner:
        if count:
            title = texts.counted("LeadCells", "At most {count} cells can be pasted at once.", MOST_CELLS)
            return Banner(
                "info", title, translate("LeadCells", "Import the list instead; an import can be undone as a whole.")
            )
        title = translate("LeadCells", "Nothing can be pasted here.")
        return Banner(
            "info",
            title,
            translate("LeadCells", "Status, basis and source are changed by acts. Pick a cell of a field."),
        )

    def _ask(self, cells: list[Typed], places: list[int], problems: Sequence[CellProblem]) -> None:
        bad = {problem.place for problem in problems}
        good = [cell for place, cell in enumerate(cells) if place not in bad]
        shown = [(places[problem.place], problem) for problem in problems]
        dialog = PasteCells(self._host, len(cells), len({lead for lead, _name, _text in good}), shown)
        dialog.accepted.connect(lambda: self._paste(good))
        dialog.open()

    def _paste(self, cells: list[Typed]) -> None:
        def done(count: int) -> None:
            self._session.tell(texts.counted("LeadCells", "{count} leads changed.", count))
            self._session.wrote()

        self._session.jobs.write(self._host, partial(_type, self._session.desk, cells), done, self._failed)


def _type(desk: Desk, cells: list[Typed], _progress: JobProgress) -> int:
    return desk.type_cells(cells)


def _copy(desk: Desk, ids: list[LeadId], names: list[str], _progress: JobProgress) -> CopiedCells:
    return desk.copy_cells(ids, names)


def _check(desk: Desk, cells: list[Typed], _progress: JobProgress) -> tuple[CellProblem, ...]:
    return desk.check_cells(cells)
