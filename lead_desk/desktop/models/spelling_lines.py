"""Spellings with what is written instead of each: ticked, corrected, turned round."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from lead_desk.desktop import texts
from lead_desk.desktop.models.lines import Index, Lines
from lead_desk.domain.spellings import Spellings

INSTEAD: Final = 2
_CHECK, _EDIT = int(Qt.ItemDataRole.CheckStateRole), int(Qt.ItemDataRole.EditRole)


@dataclass(slots=True)
class SpellingRow:
    """One way to write a value, and the way that is proposed for it.

    Attributes:
        group: place of the value it belongs to.
        text, leads: as so many leads hold it.
        sure: nothing but case, spaces, accents, marks and the writing of a legal form differs.
        held: the leads' own text that is proposed instead, with `held_by` leads.
        instead: what is written, as long as nobody says otherwise the same.
        ticked: it shall be written.
    """

    group: int
    text: str = field(repr=False)
    leads: int
    sure: bool
    held: str = field(repr=False)
    held_by: int
    instead: str = field(repr=False)
    ticked: bool


class SpellingLines(Lines[SpellingRow]):
    """The lines of one field.

    Signals:
        changed: something was ticked or corrected.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                (self._tr("Written so"), lambda row: row.text),
                (self._tr("Leads"), lambda row: texts.number(row.leads)),
                (self._tr("Write instead"), lambda row: row.instead),
                (self._tr("Leads that have it"), lambda row: texts.number(row.held_by)),
                (self._tr("What differs"), self._difference),
            ),
            parent,
        )

    @staticmethod
    def _tr(text: str) -> str:
        return QCoreApplication.translate("SpellingLines", text)

    def _difference(self, row: SpellingRow) -> str:
        return self._tr("capitals, spaces, marks") if row.sure else self._tr("letters or words")

    def rows_of(self, found: Sequence[Spellings]) -> list[SpellingRow]:
        """Return the lines of what was found; what is surely the same is ticked, unless the user said otherwise."""
        rows = [
            SpellingRow(place, way.text, way.leads, way.sure, group.proposed, group.leads, group.proposed, way.sure)
            for place, group in enumerate(found)
            for way in group.others
        ]
        said = {(row.text, row.held): row for row in self.lines}
        for row in rows:
            before = said.get((row.text, row.held))
            if before is not None:
                row.instead, row.ticked = before.instead, before.ticked
        return rows

    def words(self) -> tuple[tuple[str, str], ...]:
        """Return the ticked (text held, text instead); where the proposal itself was corrected, that one, too."""
        found: dict[str, str] = {}
        for row in self.lines:
            if row.ticked:
                found[row.text] = row.instead
                if row.instead not in (row.held, row.text):
                    found.setdefault(row.held, row.instead)
        return tuple((held, instead) for held, instead in found.items() if held != instead)

    def turn_round(self, place: int) -> None:
        """Propose the spelling of a line for all of its value, in place of the one proposed before."""
        new = self.lines[place]
        before, count = new.held, new.held_by
        for row in self.lines:
            if row.group == new.group and row is not new:
                row.held, row.held_by, row.instead = new.text, new.leads, new.text
                row.sure = row.sure and new.sure
        new.text, new.held, new.instead, new.leads, new.held_by = before, new.text, new.text, count, new.leads
        new.ticked = True
        self._tell()

    def tick_all(self, *, sure_only: bool) -> None:
        """Tick all lines, or those alone that are surely the same."""
        for row in self.lines:
            row.ticked = row.sure or not sure_only
        self._tell()

    def _tell(self) -> None:
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.changed.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell: the first has a tick, what is written instead can be corrected."""
        flags = super().flags(index)
        if index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == INSTEAD else flags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return a cell."""
        if role == _CHECK:
            ticked = Qt.CheckState.Checked if self.lines[index.row()].ticked else Qt.CheckState.Unchecked
            return ticked if index.column() == 0 else None
        if role == _EDIT:
            return self.lines[index.row()].instead if index.column() == INSTEAD else None
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        """Take a tick, or what shall be written instead; that ticks the line."""
        row = self.lines[index.row()]
        text = str(value or "").strip()
        if role == _CHECK and index.column() == 0:
            row.ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        elif role == _EDIT and index.column() == INSTEAD and text and text != row.instead:
            for other in self.lines:
                if other.group == row.group:
                    other.instead = text
            row.ticked = True
        else:
            return False
        self._tell()
        return True
