"""Audit log: what happened in sentences, narrowed by kind, person and day; and whether the chain is unbroken."""

from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFormLayout, QFrame, QLayout, QWidget

from lead_desk.app.desk import Desk
from lead_desk.app.exports.audit_file import CHAIN, TABLE
from lead_desk.app.exports.replay_exports import ReplayReport
from lead_desk.desktop import audit_words, texts
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.models.lines import Lines, LinesView
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics, inputs
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.domain.records import AuditEvent, EventFilter

_PAGE = 200
Answer = tuple[tuple[AuditEvent, ...], tuple[str, ...]]


class AuditPage(Page):
    """The log, newest first."""

    key = "audit"

    def __init__(self, session: Session) -> None:
        super().__init__(session, texts.translate("AuditPage", "Audit log"))
        self._add_acts()
        self.lines = Lines[AuditEvent](
            (
                (self.tr("No."), lambda event: str(event.seq)),
                (self.tr("When"), lambda event: texts.moment(event.at)),
                (self.tr("Who"), lambda event: event.actor),
                (self.tr("What"), audit_words.sentence),
            )
        )
        self.view = LinesView(self.lines, self.tr("Audit log"), (64, 140, 120, 300))
        self.main = self.view
        self._more = basics.button(self.tr("Show older entries"), self._older, kind="link")
        self._none = basics.muted(self.tr("No entry of this kind."))
        self._detail = _EventCard()
        self.body.addWidget(
            basics.muted(
                self.tr(
                    "Each entry seals the one before it, so that nothing can be changed or "
                    "taken out unseen. Entries hold numbers and codes, never people's data."
                )
            )
        )
        self.body.addLayout(self._filters())
        work = basics.row(spacing=12)
        work.addWidget(self.view, 3)
        work.addWidget(self._detail, 1)
        self.body.addWidget(self._none)
        self.body.addLayout(work, 1)
        self.body.addWidget(self._more)
        self.view.picked.connect(lambda: self._detail.show_event(self.view.current_line()))

    def _add_acts(self) -> None:
        self.top.addWidget(
            basics.button(
                self.tr("Replay past verdicts"),
                self._replay,
                icon="refresh-cw",
                tip=self.tr("Ask the gate again what it said in past exports, with the facts of that day"),
            )
        )
        self._save = basics.button(
            self.tr("Save…"),
            self._ask_name,
            icon="download",
            tip=self.tr("Save the whole log for the checker that needs no Lead Desk, or what is on show as a table"),
        )
        self.top.addWidget(self._save)
        self.top.addWidget(basics.button(self.tr("Verify"), self._verify, icon="shield-check", kind="primary"))

    def _filters(self) -> QLayout:
        """Return the line of choices that narrow the log."""
        everything = [("", self.tr("Everything")), *audit_words.groups()]
        today = self.session.desk.clock.today()
        self.kind = basics.combo(self.tr("Kind"), everything)
        self.who = basics.combo(self.tr("Who"), [("", self.tr("Everybody"))])
        self.first = inputs.DateInput(self.tr("From"), today)
        self.last = inputs.DateInput(self.tr("To"), today)
        for box in (self.kind, self.who):
            box.activated.connect(lambda _place: self.reload())
        for day in (self.first, self.last):
            day.edited.connect(self.reload)
        parts: list[QWidget | QLayout | int | None] = []
        for title, made in (
            (self.tr("Kind"), self.kind),
            (self.tr("Who"), self.who),
            (self.tr("From"), self.first),
            (self.tr("To"), self.last),
        ):
            parts += [basics.label(title, wrap=False), made, 6]
        return basics.row(*parts, None)

    def wanted(self) -> EventFilter:
        """Return what the choices ask for."""
        _name, codes = audit_words.GROUPS.get(basics.chosen(self.kind), ("", ()))
        first, last = self.first.value(), self.last.value()
        return EventFilter(
            frozenset(codes),
            basics.chosen(self.who),
            _midnight(first) if isinstance(first, date) else None,
            _midnight(last + timedelta(days=1)) if isinstance(last, date) else None,
        )

    def reload(self) -> None:
        """Read the newest entries."""
        work = partial(_events, self.session.desk, None, self.wanted())
        self.session.jobs.read(self, work, self._fill, self.failed, slot="events")

    def act(self, action: str, _payload: object) -> None:
        """Follow `audit:verify`."""
        if action == "verify":
            self._verify()

    def _fill(self, answer: Answer) -> None:
        events, actors = answer
        chosen = basics.chosen(self.who)
        basics.fill(self.who, [("", self.tr("Everybody")), *((name, name) for name in actors)], chosen)
        self._none.setVisible(not events)
        self._show(events, len(events))

    def _show(self, events: tuple[AuditEvent, ...], new: int) -> None:
        self.view.show_lines(events)
        self._more.setVisible(new >= _PAGE)

    def _older(self) -> None:
        known = self.lines.lines

        def add(answer: Answer) -> None:
            self._show((*known, *answer[0]), len(answer[0]))

        before = known[-1].seq if known else None
        work = partial(_events, self.session.desk, before, self.wanted())
        self.session.jobs.read(self, work, add, self.failed, slot="events")

    def _ask_name(self) -> None:
        chain, table = self.tr("Whole log for the checker"), self.tr("What is on show, as a table")
        name, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the audit log"), f"audit{CHAIN}", f"{chain} (*{CHAIN});;{table} (*{TABLE})"
        )
        if name:
            ending = TABLE if kind.startswith(table) else CHAIN
            self.save_as(Path(name) if Path(name).suffix else Path(f"{name}{ending}"))

    def save_as(self, target: Path) -> None:
        """Save the log; the ending of the name tells whether whole or as a table of what is on show."""
        self.session.jobs.write(
            self,
            partial(_save, self.session.desk, target, self.wanted()),
            lambda count: self.session.tell(texts.counted(self, "{count} entries saved.", count)),
            self.failed,
        )

    def _verify(self) -> None:
        self.note(Banner("info", self.tr("Checking the store and every entry…")))
        self.session.jobs.read(self, partial(_verify, self.session.desk), self._verified, self.failed, slot="verify")

    def _replay(self) -> None:
        self.note(Banner("info", self.tr("Asking the gate again about past exports…")))
        self.session.jobs.read(self, partial(_replay, self.session.desk), self._replayed, self.failed, slot="verify")

    def _replayed(self, report: ReplayReport) -> None:
        counts = {"checked": texts.number(report.checked), "same": texts.number(report.same)}
        if not report.checked:
            self.note(Banner("info", self.tr("There is no export yet whose verdicts are kept.")))
        elif report.unexplained:
            title = self.tr("Some past verdicts come out otherwise under the same rules. Ask for help.")
            self.note(Banner("blocked", title, self.tr("{same} of {checked} came out the same.").format(**counts)))
        else:
            title = self.tr("{same} of {checked} past verdicts come out the same to the last code.").format(**counts)
            changed = report.same < report.checked
            self.note(Banner("ready", title, self.tr("The others were judged by earlier rules.") if changed else ""))

    def _verified(self, problems: list[str]) -> None:
        if not problems:
            self.note(Banner("ready", self.tr("All entries are unbroken and the store is sound.")))
            return
        banner = Banner("blocked", self.tr("The log does not add up. Don't export; restore a backup or ask for help."))
        for problem in problems[:6]:
            banner.add_text(problem)
        self.note(banner)


class _EventCard(QFrame):
    """Everything that the log holds about one entry."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setMinimumWidth(300)
        self.setMaximumWidth(380)
        self._box = basics.scrolling_card(self, self.tr("The entry"))

    def show_event(self, event: AuditEvent | None) -> None:
        """Show an entry, or nothing."""
        basics.clear(self._box)
        if event is not None:
            self._box.addWidget(basics.label(audit_words.sentence(event), bold=True))
            when = self.tr("No. {number}, {when}, {who}")
            told = when.format(number=event.seq, when=texts.moment(event.at), who=event.actor)
            self._box.addWidget(basics.muted(told))
            form = QFormLayout()
            form.setVerticalSpacing(4)
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
            for name, value in audit_words.details(event):
                form.addRow(basics.label(name, tone="muted", wrap=False), basics.label(texts.breakable(value)))
            self._box.addLayout(form)
            seal = self.tr("Seal {seal}").format(seal=f"{event.mac[:16]}…")
            self._box.addWidget(basics.muted(seal))
        self._box.addStretch(1)


def _midnight(day: date) -> datetime:
    """Return the beginning of a day here, as the log counts time."""
    return datetime.combine(day, time()).astimezone(UTC)


def _events(desk: Desk, before: int | None, wanted: EventFilter, _progress: JobProgress) -> Answer:
    return desk.events(before=before, limit=_PAGE, wanted=wanted), desk.event_actors()


def _save(desk: Desk, target: Path, wanted: EventFilter, _progress: JobProgress) -> int:
    return desk.save_log(target, wanted)


def _verify(desk: Desk, _progress: JobProgress) -> list[str]:
    return desk.verify()


def _replay(desk: Desk, _progress: JobProgress) -> ReplayReport:
    return desk.replay_exports()
