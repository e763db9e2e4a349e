"""The line at the bottom: counts of the store, the job under way with Cancel, where the data are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from lead_desk.desktop import icons, texts
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics


class StatusLine(QWidget):
    """Counts on the left; work and the lock on the right."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._counts = basics.label(wrap=False, tone="muted")
        self._work = basics.label(wrap=False)
        self._bar = QProgressBar()
        self._bar.setFixedWidth(150)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = basics.button(self.tr("Cancel"), session.jobs.cancel_shown, kind="link")
        lock = QLabel()
        icons.dress(lock, "lock", "ready", 14)
        safe = basics.label(self.tr("Encrypted · on this computer"), wrap=False, tone="muted")
        box = basics.row(self._counts, None, self._work, self._bar, self._cancel, lock, safe)
        box.setContentsMargins(12, 3, 12, 3)
        self.setLayout(box)
        self.setFixedHeight(34)
        self._show_work("", 0, 0)
        session.jobs.busy.connect(self._show_work)

    def show_counts(self, leads: int, ready: int, blocked: int, check: int) -> None:
        """Show the counts of the store."""
        self._counts.setText(
            texts.counted(
                self,
                "{count} leads · {ready} ready · {blocked} blocked · {check} to check",
                leads,
                ready=texts.number(ready),
                blocked=texts.number(blocked),
                check=texts.number(check),
            )
        )

    def _show_work(self, title: str, done: int, total: int) -> None:
        for widget in (self._work, self._bar, self._cancel):
            widget.setVisible(bool(title))
        if not title:
            return
        known = total > 0
        self._bar.setRange(0, total if known else 0)
        self._bar.setValue(done if known else 0)
        counted = self.tr("{title}: {done} of {total}") if known else self.tr("{title}: {done}")
        self._work.setText(
            counted.format(title=title, done=texts.number(done), total=texts.number(total)) if done else f"{title} …"
        )
