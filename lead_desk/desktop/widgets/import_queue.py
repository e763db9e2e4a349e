"""The lists dropped together: which is at hand, which wait, and which have the same columns and may go with it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame

from lead_desk.app.desk import Desk
from lead_desk.app.imports.results import ImportRequest, SheetColumns
from lead_desk.desktop import texts
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.domain.errors import LeadDeskError
from lead_desk.domain.rows import FileInfo, ReadOptions, SheetInfo
from lead_desk.domain.values import dataclass

_NAMED = 3


@dataclass(frozen=True, slots=True)
class Waiting:
    """One list of a drop: a file, and which of its sheets once that is known."""

    path: Path
    sheet: int | None = None
    sheet_name: str = ""

    @property
    def title(self) -> str:
        """The list's name for the screen."""
        return f"{self.path.name} · {self.sheet_name}" if self.sheet_name else self.path.name


@dataclass(frozen=True, slots=True)
class Surveyed:
    """A waiting list after a first look; `columns` is None when it could not be read."""

    entry: Waiting
    columns: SheetColumns | None


class ImportQueue(QFrame):
    """The bar above the form, hidden while a single list was dropped.

    Signals:
        changed: more or other lists go with the one at hand.
        same_wanted: source and basis of the list before are to be taken again.
    """

    changed = Signal()
    same_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("card")
        self._session = session
        self.entries: list[Waiting] = []
        self.place = 0
        self._at_hand: SheetColumns | None = None
        self._surveyed: list[Surveyed] = []
        self._left_out = 0
        self._text = basics.label()
        self._tick = QCheckBox()
        self._tick.toggled.connect(lambda _on: self.changed.emit())
        self._tick.setToolTip(
            self.tr("What will happen is counted for each list by itself: who is on two counts twice.")
        )
        self._same = basics.button(
            self.tr("Same source and basis as the list before"), self.same_wanted.emit, icon="redo-2", kind="link"
        )
        self._same.hide()
        row = basics.row(self._text, self._tick, self._same, spacing=12, margins=8)
        row.setStretch(0, 1)
        self.setLayout(row)
        self.hide()

    # ---- the order

    def start(self, files: Sequence[Path]) -> None:
        """Begin with a new drop."""
        self.entries, self.place = [Waiting(path) for path in files], 0
        self._surveyed, self._left_out = [], 0
        self._same.hide()

    def add(self, files: Sequence[Path]) -> None:
        """Let further files wait."""
        self.entries.extend(Waiting(path) for path in files)
        self._survey()

    @property
    def current(self) -> Waiting:
        """The list at hand."""
        return self.entries[self.place]

    @property
    def more(self) -> bool:
        """Whether a list waits behind the one at hand."""
        return self.place + 1 < len(self.entries)

    def following(self, *, imported: bool) -> None:
        """Go to the next list."""
        self.place += 1
        self._surveyed = []
        self._same.setVisible(imported or self._same.isVisibleTo(self))
        self._tick.setChecked(False)

    def drop_done(self, done: Sequence[Waiting]) -> None:
        """Take lists that went with the one at hand out of the waiting ones."""
        head = self.entries[: self.place + 1]
        self.entries = head + [entry for entry in self.entries[self.place + 1 :] if entry not in done]

    # ---- the look ahead

    def looked(self, info: FileInfo, columns: SheetColumns) -> None:
        """Know the list at hand; look at the ones that wait, and at further sheets of this file, beside the window."""
        entry, first = self.current, self.current.sheet is None
        self._at_hand = columns
        if first:
            others = [sheet for sheet in info.sheets if sheet.index != columns.index and _filled(sheet)]
            name = columns.sheet if others else ""
            self.entries[self.place] = Waiting(entry.path, columns.index, name)
            extra = [Waiting(entry.path, sheet.index, sheet.name) for sheet in others]
            self.entries[self.place + 1 : self.place + 1] = extra
        self._survey()

    def further(self, sheets: Sequence[SheetInfo]) -> None:
        """Let the sheets wait which only the whole of the file at hand showed."""
        path = self.current.path
        waiting = {entry.sheet for entry in self.entries if entry.path == path}
        extra = [Waiting(path, each.index, each.name) for each in sheets if _filled(each) and each.index not in waiting]
        if extra:
            last = max(at for at, entry in enumerate(self.entries) if entry.path == path)
            self.entries[last + 1 : last + 1] = extra
            self._survey()

    def _survey(self) -> None:
        waiting = self.entries[self.place + 1 :]
        self._surveyed = []
        self._show()
        if waiting and self._at_hand is not None:
            work = partial(survey, self._session.desk, waiting)
            self._session.jobs.read(self, work, partial(self._take, waiting), slot="survey")

    def _take(self, asked: list[Waiting], found: list[Surveyed]) -> None:
        """Keep the lists that hold people; a sheet of notes is left out, and the bar says so.

        An answer about lists that no longer wait is passed over: those that do have a look of their own.
        """
        if self.entries[self.place + 1 :] != asked:
            return
        kept = [item for item in found if item.columns is None or item.columns.reaches_people]
        self._left_out += len(found) - len(kept)
        self.entries[self.place + 1 :] = [item.entry for item in kept]
        self._surveyed = kept
        self._show()
        self.changed.emit()

    @property
    def same_columns(self) -> list[Surveyed]:
        """The waiting lists whose header is that of the list at hand."""
        mark = self._at_hand.header_fingerprint if self._at_hand is not None else None
        return [item for item in self._surveyed if item.columns and item.columns.header_fingerprint == mark]

    @property
    def together(self) -> list[Surveyed]:
        """The lists that go with the one at hand."""
        return self.same_columns if self._tick.isChecked() else []

    def requests(self, own: ImportRequest) -> list[tuple[Waiting, ImportRequest]]:
        """Return the request for the list at hand, and the same for each list that goes with it.

        Args:
            own: the request for the list at hand; how its file is read (a password, an encoding) holds for that file.
        """
        found = [(self.current, own)]
        for item in self.together:
            if item.columns is not None:
                options = own.options if item.entry.path == own.path else item.columns.options
                sheet, row = item.columns.index, item.columns.header_row
                found.append(
                    (
                        item.entry,
                        replace(own, path=item.entry.path, sheet=sheet, header_row=row, options=options, counted=0),
                    )
                )
        return found

    def _show(self) -> None:
        waiting = [entry.title for entry in self.entries[self.place + 1 :]]
        self.setVisible(bool(waiting) or self._left_out > 0 or self._same.isVisibleTo(self))
        parts = []
        if waiting:
            names = ", ".join(waiting[:_NAMED]) + (f" +{len(waiting) - _NAMED}" if len(waiting) > _NAMED else "")
            parts.append(self.tr("Waiting: {names}.").format(names=names))
        if self._left_out:
            count = texts.number(self._left_out)
            parts.append(self.tr("Left out, because they hold no people: {count}.").format(count=count))
        self._text.setText(" ".join(parts))
        same = self.same_columns
        rows = sum(item.columns.rows for item in same if item.columns)
        self._tick.setVisible(bool(same))
        self._tick.setText(
            self.tr("Import the waiting ones with the same columns too (lists: {count}, rows: {rows})").format(
                count=texts.number(len(same)), rows=texts.number(rows)
            )
        )


def _filled(sheet: SheetInfo) -> bool:
    return sheet.state == "visible" and (sheet.rows is None or sheet.rows > 1)


def survey(desk: Desk, waiting: Sequence[Waiting], _progress: JobProgress) -> list[Surveyed]:
    """Take the first look at waiting lists; a file with several filled sheets becomes several lists."""
    found: list[Surveyed] = []
    for entry in waiting:
        try:
            found += _looks(desk, entry)
        except LeadDeskError:  # its turn will come, and say why
            found.append(Surveyed(entry, None))
    return found


def _looks(desk: Desk, entry: Waiting) -> list[Surveyed]:
    if entry.sheet is not None:
        return [Surveyed(entry, desk.columns(entry.path, entry.sheet, as_before=True))]
    info = desk.describe(entry.path, ReadOptions())
    main = desk.main_sheet(info)
    indexes = [main, *(sheet.index for sheet in info.sheets if sheet.index != main and _filled(sheet))]
    names = {sheet.index: sheet.name for sheet in info.sheets}
    several = len(indexes) > 1
    return [
        Surveyed(
            Waiting(entry.path, index, names.get(index, "") if several else ""),
            desk.columns(entry.path, index, as_before=True),
        )
        for index in indexes
    ]
