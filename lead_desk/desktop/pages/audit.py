"""Audit log: what happened, and whether the chain of entries is unbroken."""

from functools import partial

from lead_desk.app.desk import Desk
from lead_desk.app.exports.replay_exports import ReplayReport
from lead_desk.desktop import texts
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.models.lines import Lines, LinesView
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.domain.records import AuditEvent

_PAGE = 200


class AuditPage(Page):
    """The log, newest first."""

    key = "audit"

    def __init__(self, session: Session) -> None:
        super().__init__(session, texts.translate("AuditPage", "Audit log"))
        self.top.addWidget(
            basics.button(
                self.tr("Replay past verdicts"),
                self._replay,
                icon="refresh-cw",
                tip=self.tr("Ask the gate again what it said in past exports, with the facts of that day"),
            )
        )
        self.top.addWidget(basics.button(self.tr("Verify"), self._verify, icon="shield-check", kind="primary"))
        self.lines = Lines[AuditEvent](
            (
                (self.tr("No."), lambda event: str(event.seq)),
                (self.tr("When"), lambda event: texts.moment(event.at)),
                (self.tr("Who"), lambda event: event.actor),
                (self.tr("What"), _event),
                (self.tr("Details"), _details),
            )
        )
        self.view = LinesView(self.lines, self.tr("Audit log"), (70, 150, 150, 210, 400))
        self._more = basics.button(self.tr("Show older entries"), self._older, kind="link")
        self.body.addWidget(
            basics.muted(
                self.tr(
                    "Each entry seals the one before it, so that nothing can be changed or "
                    "taken out unseen. Entries hold numbers and codes, never people's data."
                )
            )
        )
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self._more)

    def reload(self) -> None:
        """Read the newest entries."""
        self.session.jobs.read(self, partial(_events, self.session.desk, None), self._fill, self.failed, slot="events")

    def act(self, action: str, _payload: object) -> None:
        """Follow `audit:verify`."""
        if action == "verify":
            self._verify()

    def _fill(self, events: tuple[AuditEvent, ...]) -> None:
        self.view.show_lines(events)
        self._more.setVisible(len(events) >= _PAGE)

    def _older(self) -> None:
        known = self.lines.lines

        def add(events: tuple[AuditEvent, ...]) -> None:
            self.view.show_lines((*known, *events))
            self._more.setVisible(len(events) >= _PAGE)

        self.session.jobs.read(
            self, partial(_events, self.session.desk, known[-1].seq if known else None), add, self.failed, slot="events"
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


def _details(event: AuditEvent) -> str:
    parts = ((key, _plain(value)) for key, value in event.data.items() if key != "content")
    return "  ·  ".join(f"{key.replace('_', ' ')} {value}" for key, value in parts if value)


def _plain(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_plain(part)}" for key, part in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(_plain(part) for part in value)
    return "" if value is None else str(value)


def _event(event: AuditEvent) -> str:
    return event.event.replace("_", " ").replace(".", " ").capitalize()


def _events(desk: Desk, before: int | None, _progress: JobProgress) -> tuple[AuditEvent, ...]:
    return desk.events(before=before, limit=_PAGE)


def _verify(desk: Desk, _progress: JobProgress) -> list[str]:
    return desk.verify()


def _replay(desk: Desk, _progress: JobProgress) -> ReplayReport:
    return desk.replay_exports()
