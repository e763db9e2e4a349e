"""What a change of many leads would do, worked out beside the dialog while it is filled in."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame

from lead_desk.app.desk import Desk
from lead_desk.app.leads.changes import Change, ChangeReport, SetField, StopContact
from lead_desk.desktop import texts
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.languages import said
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.domain.errors import CancelledError, LeadDeskError
from lead_desk.domain.lead import LeadStatus, Selection

_PAUSE_MS = 250


class ChangePreview(QFrame):
    """The card 'What will happen'; asks again a moment after the last change of the form."""

    def __init__(self, session: Session, selection: Selection) -> None:
        super().__init__()
        self.setObjectName("card")
        self._session, self._selection = session, selection
        self._change: Change | None = None
        self.report: ChangeReport | None = None
        self._lines = basics.column(spacing=4)
        self.setLayout(
            basics.column(basics.label(self.tr("What will happen"), bold=True), self._lines, spacing=6, margins=12)
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)

    def show_change(self, change: Change | None, hint: str) -> None:
        """Preview a change; None shows only the hint."""
        if change is not None and change == self._change:
            return
        self._change, self.report = change, None
        self._say(hint if change is None else self.tr("Working it out…"))
        if change is None:
            self._pause.stop()
        else:
            self._pause.start()

    def _ask(self) -> None:
        if self._change is not None:
            work = partial(_preview, self._session.desk, self._selection, self._change)
            self._session.jobs.write(self, work, self._show, self._failed, slot="preview")

    def _say(self, *lines: str) -> None:
        basics.clear(self._lines)
        for line in lines:
            self._lines.addWidget(basics.label(line))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, CancelledError):
            return
        if isinstance(error, LeadDeskError):
            self._say(f"{said(error.sentence)} {said(error.remedy)}")
        else:
            self._say(self.tr("It couldn't be worked out."))

    def _show(self, report: ChangeReport) -> None:
        self.report = report
        lines = [self._counts(report)]
        if report.overwritten:
            lines.append(
                texts.counted(
                    self,
                    "{count} of them hold something else now, which is written over: {values}",
                    report.overwritten,
                    values=self._held(report),
                )
            )
        if report.before is not None and report.after is not None:
            lines += self._standing(report.before, report.after)
        else:
            lines.append(self.tr("Their standing is worked out afterwards, in the background."))
        self._say(*lines)

    def _counts(self, report: ChangeReport) -> str:
        if isinstance(self._change, StopContact):
            return texts.counted(
                self,
                "{count} new entries on the do-not-contact list (leads: {leads}).",
                report.changed,
                leads=texts.number(report.leads),
            )
        return texts.counted(
            self, "{changed} of {count} leads change.", report.leads, changed=texts.number(report.changed)
        )

    def _held(self, report: ChangeReport) -> str:
        own = self._change.value if isinstance(self._change, SetField) else ""
        shown = [(value, count) for value, count in report.values if value and value != own][:3]
        return ", ".join(f"{value} ({texts.number(count)})" for value, count in shown)

    def _standing(self, before: dict[LeadStatus, int], after: dict[LeadStatus, int]) -> list[str]:
        moved = [
            f"{texts.status(status)}: {texts.number(before[status])} → {texts.number(after[status])}"
            for status in LeadStatus
            if before[status] != after[status]
        ]
        return [" · ".join(moved)] if moved else [self.tr("Who is ready or blocked stays the same.")]


def _preview(desk: Desk, selection: Selection, change: Change, progress: JobProgress) -> ChangeReport:
    return desk.preview_change(selection, change, progress)
