"""After an import: what came of it, and the next best acts."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget

from lead_desk.app.desk import Desk
from lead_desk.app.imports.results import ImportReport
from lead_desk.desktop import icons, texts
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.desktop.widgets.bars import StatusBar
from lead_desk.desktop.widgets.told_of_list import told_of_list
from lead_desk.domain.lead import LeadStatus

Act = Callable[[], None]
_MOST = 3
_TONES = {
    LeadStatus.READY: "ready",
    LeadStatus.CHECK: "check",
    LeadStatus.BLOCKED: "blocked",
    LeadStatus.DO_NOT_CONTACT: "stop",
}


class ImportResult(QWidget):
    """The result page; the buttons that apply are shown, the best one first."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._box: QVBoxLayout = basics.column(spacing=12)
        self.setLayout(self._box)

    def show_report(
        self,
        report: ImportReport,
        file_name: str,
        rejects: Act,
        undo: Act,
        following: Act | None,
        batches: Sequence[int],
        notes: Sequence[str] = (),
    ) -> None:
        """Show what an import did.

        Args:
            report: the outcome.
            file_name: the list's name.
            rejects: saves the rejected rows.
            undo: takes the import back.
            following: goes on with the next dropped file, None when there is none.
            batches: numbers of the imports; several when lists went together.
            notes: what is to be said of each of several lists.
        """
        basics.clear(self._box)
        numbers = ",".join(map(str, batches))
        ready = report.statuses.get(LeadStatus.READY, 0)
        title = texts.counted(
            self,
            "Imported {file}: {ready} of {count} leads are ready to export",
            sum(report.statuses.values()),
            file=file_name,
            ready=texts.number(ready),
        )
        self._box.addWidget(Banner("ready" if ready else "check", title, self._counts(report)))
        card = basics.Card(self.tr("What now?"), spacing=10)
        card.add(StatusBar(report.statuses, 14), self._legend(report), told_of_list(report, notes))
        if following is not None:
            card.add(self._act(self.tr("Look at the next file"), following, "arrow-right", primary=True))
        self._add_next_acts(card, report, batches, first=following is None)
        card.add(self._act(self.tr("Show these leads"), partial(self._session.go, f"leads:batch={numbers}"), "users"))
        if report.counts.asked:
            words = texts.counted(self, "Answer {count} values that differ from yours", report.counts.asked)
            card.add(self._act(words, partial(self._session.go, "duplicates:conflicts"), "list-checks"))
        self._look_for_duplicates(card)
        rejected = report.counts.rejected
        if rejected:
            words = texts.counted(self, "Save the rejected rows, with reasons ({count})", rejected)
            card.add(self._act(words, rejects, "file-down"))
        card.add(
            self._act(
                self.tr("Undo this import") if len(batches) == 1 else self.tr("Undo these imports"), undo, "undo-2"
            )
        )
        if not ready and report.statuses.get(LeadStatus.BLOCKED, 0):
            card.add(basics.muted(self.tr("Blocked leads are safe in the store; they only can't leave it yet.")))
        self._box.addWidget(card)
        self._box.addStretch(1)

    def _look_for_duplicates(self, card: basics.Card) -> None:
        """Look for look-alikes beside the window; once there are any, offer to compare them."""
        holder = QWidget()
        place = basics.column(spacing=0)
        holder.setLayout(place)
        card.add(holder)
        holder.hide()  # an empty line would stand as a gap

        def found(count: int) -> None:
            self._session.load_board()
            if count:
                holder.show()
                words = texts.counted(self, "Compare {count} pairs that look alike", count)
                place.addWidget(self._act(words, partial(self._session.go, "duplicates:pairs"), "users"))

        title = self.tr("Looking for duplicates")
        self._session.jobs.write(holder, partial(_find, self._session.desk), found, lambda _error: None, title=title)

    def _legend(self, report: ImportReport) -> QLayout:
        """Say in words what the bar shows."""
        line = basics.row(spacing=6)
        for status in LeadStatus:
            if count := report.statuses.get(status, 0):
                picture = QLabel()
                icons.dress(picture, texts.STATUS_ICONS[status], _TONES[status], 16)
                line.addWidget(picture)
                line.addWidget(basics.label(f"{texts.status(status)} {texts.number(count)}", wrap=False))
                line.addSpacing(12)
        line.addStretch(1)
        return line

    def _counts(self, report: ImportReport) -> str:
        counts = report.counts
        told = [texts.counted(self, "{count} rows", counts.rows)]
        for count, words in (
            (counts.created, partial(texts.counted, self, "{count} new")),
            (counts.updated, partial(texts.counted, self, "{count} updated")),
            (counts.unchanged + counts.duplicates, partial(texts.counted, self, "{count} already there")),
            (counts.rejected, partial(texts.counted, self, "{count} rejected")),
            (counts.stopped, partial(texts.counted, self, "{count} stopped")),
        ):
            if count:
                told.append(words(count))
        return " · ".join(told)

    def _add_next_acts(self, card: basics.Card, report: ImportReport, batches: Sequence[int], *, first: bool) -> None:
        """Add what helps most: export what is ready, look at what is flagged, clear the most frequent reasons."""
        go = self._session.go
        ready, check = report.statuses.get(LeadStatus.READY, 0), report.statuses.get(LeadStatus.CHECK, 0)
        if ready:
            words = texts.counted(self, "Export the {count} ready", ready)
            card.add(
                self._act(
                    words, partial(go, "exports:new", batches[0] if len(batches) == 1 else None), "send", primary=first
                )
            )
        if check:
            words = texts.counted(self, "Check the {count} that need a look", check)
            card.add(self._act(words, partial(go, "review"), "shield-alert", primary=first and not ready))
        for code, count in sorted(report.reasons.items(), key=lambda item: -item[1])[:_MOST]:
            hold = self._session.hold(code)
            if hold is not None and hold.link and not hold.link.startswith("review"):
                words = self.tr("{reason}: {remedy} (frees up to {count})").format(
                    reason=hold.title, remedy=hold.remedy, count=texts.number(count)
                )
                card.add(self._act(words, partial(go, hold.link), "target"))

    def _act(self, text: str, act: Act, icon: str, *, primary: bool = False) -> QWidget:
        holder = QWidget()
        holder.setLayout(basics.row(basics.button(text, act, icon=icon, kind="primary" if primary else ""), None))
        return holder


def _find(desk: Desk, progress: JobProgress) -> int:
    return desk.find_duplicates(progress)
