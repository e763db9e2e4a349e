"""What an import will do: counts from the preview, live, before anything is stored."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel

from lead_desk.app.imports.results import ImportReport
from lead_desk.desktop import icons, texts
from lead_desk.desktop.languages import said
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.domain.errors import CancelledError, LeadDeskError
from lead_desk.domain.flag import Category, FlagKind
from lead_desk.domain.lead import EvidenceCounts, LeadStatus

_MOST = 3


class Consequences(basics.Card):
    """The card; shows the counts, or that they are being counted, or why they cannot be.

    Signals:
        told: the counts that matter most, in few words; empty while there are none.
    """

    told = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__("3  " + texts.translate("Consequences", "What will happen"))
        self._session = session
        self._bar = basics.progress_bar(self.tr("Counting"))
        self._state = basics.muted()
        self._grid = QGridLayout()
        self._grid.setColumnStretch(2, 1)
        self._grid.setVerticalSpacing(7)
        self._notes = basics.muted()
        self._notes.hide()
        self.add(self._bar, self._state, self._grid, self._notes)
        self.wait()

    def wait(self) -> None:
        """Say that the list is being looked through."""
        self._bar.setVisible(True)
        self._bar.setRange(0, 0)
        self._state.setText(self.tr("Looking through the whole list…"))
        self._state.show()
        self.told.emit("")

    def progress(self, done: int, total: int | None, _stage: str) -> None:
        """Show how far the preview is."""
        self._bar.setRange(0, total or 0)
        self._bar.setValue(done)
        self._state.setText(texts.counted(self, "{count} rows looked at so far…", done))

    def hint(self, text: str) -> None:
        """Say what is missing before the counts can be made."""
        self._bar.hide()
        self._state.setText(text)
        self._state.show()
        basics.clear(self._grid)
        self._notes.hide()
        self.told.emit("")

    def failed(self, error: Exception) -> None:
        """Say why there are no counts."""
        if isinstance(error, CancelledError):
            return
        if isinstance(error, LeadDeskError):
            self.hint(f"{said(error.sentence)} {said(error.remedy)}".strip())
        else:
            self.hint(self.tr("The counts couldn't be made. You can still import; nothing goes out unchecked."))

    def show_report(self, report: ImportReport, notes: Sequence[str] = ()) -> None:
        """Show the counts.

        Args:
            report: of the list, or of several that go together.
            notes: what is to be said of each of several lists.
        """
        from lead_desk.app.imports.problem_words import rows_rejected

        self._bar.hide()
        self._state.hide()
        basics.clear(self._grid)
        counts, statuses = report.counts, report.statuses
        ready = statuses.get(LeadStatus.READY, 0)
        self._line("circle-check", "ready", ready, self.tr("ready to export"), "")
        self._line(
            "circle-x", "blocked", statuses.get(LeadStatus.BLOCKED, 0), self.tr("blocked"), self._reasons(report)
        )
        self._line(
            "triangle-alert", "check", statuses.get(LeadStatus.CHECK, 0), self.tr("need a look"), self._flags(report)
        )
        self._line(
            "ban",
            "stop",
            counts.stopped + statuses.get(LeadStatus.DO_NOT_CONTACT, 0),
            self.tr("left out: on your do-not-contact list"),
            "",
        )
        self.told.emit(self._brief(statuses))
        self._grid.addWidget(basics.line(), self._grid.rowCount(), 0, 1, 3)
        self._line("plus", "muted", counts.created, texts.counted(self, "new people", counts.created), "")
        words = texts.counted(self, "people you have, updated", counts.updated)
        self._line("refresh-cw", "muted", counts.updated, words, "")
        self._line(
            "users", "muted", counts.unchanged + counts.duplicates, self.tr("already there or twice in the list"), ""
        )
        self._line(
            "x",
            "blocked" if counts.rejected else "muted",
            counts.rejected,
            texts.counted(self, "rows that can't be read as a person", counts.rejected),
            " ".join(map(said, rows_rejected(report.problems)[:_MOST])),
        )
        asked = texts.counted(self, "values that differ from yours: you are asked afterwards", counts.asked)
        self._line("list-checks", "check", counts.asked, asked, "")
        self._cells(report)
        self._evidence(report.evidence)
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))

    def _brief(self, statuses: Mapping[LeadStatus, int]) -> str:
        words = (
            (LeadStatus.READY, self.tr("ready to export")),
            (LeadStatus.BLOCKED, self.tr("blocked")),
            (LeadStatus.CHECK, self.tr("need a look")),
        )
        told = [f"{texts.number(statuses[status])} {word}" for status, word in words if statuses.get(status)]
        return " · ".join(told)

    def _cells(self, report: ImportReport) -> None:
        """Show which cells come without a usable value, and why."""
        from lead_desk.app.imports.problem_words import not_understood

        for sentence, cells in not_understood(report.problems)[:_MOST]:
            words = texts.counted(self, "cells not understood", cells)
            self._line("circle-help", "check", cells, words, said(sentence))

    def _evidence(self, found: EvidenceCounts) -> None:
        """Show what the list's own opt-in and opt-out columns prove."""
        self._line("check", "muted", found.consents, self.tr("opt-ins with everything the law asks for"), "")
        lacking = [texts.consent_gap(name) for name, _rows in found.lacking[:_MOST]]
        words = self.tr("opt-ins that prove too little; they lack")
        self._line("circle-help", "check", found.incomplete, words, ", ".join(lacking))
        words = self.tr("come back: their own opt-in is newer than their stop")
        self._line("undo-2", "muted", found.lifted, words, "")
        self._line("ban", "muted", found.channel_stops, self.tr("said no to one channel: stopped there"), "")

    def _line(self, picture: str, role: str, count: int, words: str, detail: str) -> None:
        if not count and role != "ready":
            return
        row = self._grid.rowCount()
        image = QLabel()
        icons.dress(image, picture, role, 17)
        number = basics.label(texts.number(count), bold=True, wrap=False)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        image.setAlignment(Qt.AlignmentFlag.AlignTop)
        text = basics.label(f"{words}: {detail}" if detail else words)
        for place, widget in enumerate((image, number, text)):
            self._grid.addWidget(widget, row, place)

    def _reasons(self, report: ImportReport) -> str:
        parts = []
        for code, count in sorted(report.blocked_by.items(), key=lambda item: -item[1]):
            hold = self._session.hold(code)
            if hold is not None and count:
                parts.append(f"{hold.title} ({texts.number(count)})")
        return ", ".join(parts[:_MOST])

    def _flags(self, report: ImportReport) -> str:
        parts = [
            f"{texts.flag(FlagKind(kind), Category(category) if category else None)} ({texts.number(count)})"
            for (kind, category), count in sorted(report.flags.items(), key=lambda item: -item[1])
        ]
        return ", ".join(parts)
