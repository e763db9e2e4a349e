"""After an import: what came of it, and the next best acts."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desk.app.results import ImportReport
from lead_desk.desktop import texts
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.desktop.widgets.bars import StatusBar
from lead_desk.domain.lead import LeadStatus

Act = Callable[[], None]


class ImportResult(QWidget):
    """The result page; the buttons that apply are shown, the best one first."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._box: QVBoxLayout = basics.column(spacing=12)
        self.setLayout(self._box)

    def show_report(self, report: ImportReport, file_name: str, rejects: Act, undo: Act, following: Act | None) -> None:
        """Show what an import did.

        Args:
            report: the outcome.
            file_name: the list's name.
            rejects: saves the rejected rows.
            undo: takes the import back.
            following: goes on with the next dropped file, None when there is none.
        """
        basics.clear(self._box)
        counts, statuses = report.counts, report.statuses
        ready, check = statuses.get(LeadStatus.READY, 0), statuses.get(LeadStatus.CHECK, 0)
        blocked = statuses.get(LeadStatus.BLOCKED, 0)
        title = self.tr("{file} is in: {ready} ready").format(file=file_name, ready=texts.number(ready))
        sentence = self.tr(
            "{rows} rows: {created} new, {updated} updated, {same} already there, {rejected} "
            "rejected, {stopped} stopped."
        ).format(
            rows=texts.number(counts.rows),
            created=texts.number(counts.created),
            updated=texts.number(counts.updated),
            same=texts.number(counts.unchanged + counts.duplicates),
            rejected=texts.number(counts.rejected),
            stopped=texts.number(counts.stopped),
        )
        self._box.addWidget(Banner("ready" if ready else "check", title, sentence))
        card = basics.Card(self.tr("What now?"), spacing=10)
        card.add(StatusBar(statuses, 14))
        go = self._session.go
        if following is not None:
            card.add(self._act(self.tr("Look at the next file"), following, "arrow-right", primary=True))
        if ready:
            card.add(
                self._act(
                    self.tr("Export the {count} ready").format(count=texts.number(ready)),
                    lambda: go("exports:new", int(report.batch)),
                    "send",
                    primary=following is None,
                )
            )
        if check:
            card.add(
                self._act(
                    self.tr("Check the {count} that need a look").format(count=texts.number(check)),
                    lambda: go("review"),
                    "shield-alert",
                    primary=not ready,
                )
            )
        for code, count in sorted(report.reasons.items(), key=lambda item: -item[1])[:3]:
            hold = self._session.hold(code)
            if hold is not None and hold.link and not hold.link.startswith("review"):
                words = self.tr("{remedy}: frees up to {count}").format(remedy=hold.remedy, count=texts.number(count))
                card.add(self._act(words, partial(go, hold.link), "target"))
        card.add(self._act(self.tr("Show these leads"), lambda: go(f"leads:batch={report.batch}"), "users"))
        if counts.rejected:
            card.add(
                self._act(
                    self.tr("Save the rejected rows, with reasons ({count})").format(
                        count=texts.number(counts.rejected)
                    ),
                    rejects,
                    "file-down",
                )
            )
        card.add(self._act(self.tr("Undo this import"), undo, "undo-2"))
        if blocked and not ready:
            card.add(basics.muted(self.tr("Blocked leads are safe in the store; they only can't leave it yet.")))
        self._box.addWidget(card)
        self._box.addStretch(1)

    def _act(self, text: str, act: Act, icon: str, *, primary: bool = False) -> QWidget:
        holder = QWidget()
        holder.setLayout(basics.row(basics.button(text, act, icon=icon, kind="primary" if primary else ""), None))
        return holder
