"""Home: drop a list, what needs you today, how ready the store is, the last imports."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from lead_desk.app.results import HomeBoard, Reminder, ReminderKind
from lead_desk.desktop import icons, texts
from lead_desk.desktop.languages import said_hold
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.bar_chart import Bar, BarChart
from lead_desk.desktop.widgets.bars import StatusBar
from lead_desk.desktop.widgets.drop_zone import DropZone
from lead_desk.domain.lead import LeadStatus

_LINE = 66
_MOST = 6
_REMINDED = 6
_HAPPENED = (ReminderKind.RULES, ReminderKind.RULES_LIST)
"""Reminders whose day says when something came about, not by when it is to be done."""


class HomePage(Page):
    """The board; every number is a button that leads to what it counts."""

    key = "home"

    def __init__(self, session: Session) -> None:
        super().__init__(session, texts.translate("HomePage", "Home"))
        self.drop_zone = DropZone(
            self.tr("Drop a lead list here"),
            self.tr(
                "Excel, OpenDocument or CSV. You see what it holds, and what may be used, before anything is stored."
            ),
            partial(session.go, "imports:choose"),
        )
        self._board = basics.column(spacing=12)
        content = basics.column(self.drop_zone, spacing=12)
        self.board = QWidget()
        self.board.setLayout(self._board)
        content.addWidget(self.board)
        content.addStretch(1)
        content.setContentsMargins(0, 0, 6, 0)
        self.body.addWidget(basics.scrolled(content, self.tr("Home")))
        session.counted.connect(self._counted)
        session.uncounted.connect(self.failed)

    def reload(self) -> None:
        """Show the board that the session keeps, if it was read already."""
        if self.session.board is not None:
            self._show(self.session.board)

    def _changed(self) -> None:
        """Wait for the new board; the old one is on show."""

    def _counted(self, board: HomeBoard) -> None:
        self._stale = not self.isVisible()
        if not self._stale:
            self._show(board)

    def _show(self, board: HomeBoard) -> None:
        self.drop_zone.set_small(board.leads > 0)
        basics.clear(self._board)
        if board.leads:
            self._board.addWidget(self._ready_card(board))
        left = basics.column(self._today_card(board), None, spacing=12)
        right = basics.column(self._imports_card(board), None, spacing=12)
        if board.reasons:
            left.insertWidget(1, self._reasons_card(board))
        if board.by_source:
            right.insertWidget(1, self._sources_card(board))
        columns = basics.row(spacing=12)
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
        self._board.addLayout(columns)

    def _ready_card(self, board: HomeBoard) -> QWidget:
        card = basics.Card(texts.counted(self, "How ready your {count} leads are", board.leads))
        card.add(StatusBar(board.statuses, 14))
        line = basics.row(spacing=18)
        for status in LeadStatus:
            picture = QLabel()
            role = "stop" if status is LeadStatus.DO_NOT_CONTACT else status.value
            icons.dress(picture, texts.STATUS_ICONS[status], role, 18)
            count = texts.number(board.statuses.get(status, 0))
            act = basics.button(
                f"{count}  {texts.status(status)}", partial(self.session.go, f"leads:{status.value}"), kind="link"
            )
            line.addLayout(basics.row(picture, act, spacing=2))
        line.addStretch(1)
        ready = board.statuses.get(LeadStatus.READY, 0)
        if ready:
            line.addWidget(
                basics.button(
                    self.tr("Export the ready ones…"),
                    partial(self.session.go, "exports:new"),
                    icon="send",
                    kind="primary",
                )
            )
        card.add(line)
        return card

    def _today_card(self, board: HomeBoard) -> QWidget:
        card = basics.Card(self.tr("What needs you"))
        blank = board.leads == 0
        entries = (
            (board.to_review, self.tr("Flags to look at"), "review", "shield-alert"),
            (board.assessments_waiting, self.tr("Assessments to finish or approve"), "assessments", "scale"),
            (
                board.conflicts,
                self.tr("Values of a list that differ from yours"),
                "duplicates:conflicts",
                "list-checks",
            ),
            (board.duplicates, self.tr("Pairs of leads that look alike"), "duplicates:pairs", "users"),
            (board.requests, self.tr("People who wait for an answer"), "requests", "inbox"),
            (board.notices_due, self.tr("People to tell that you have their data"), "notices:send", "bell"),
        )
        shown = [entry for entry in entries if entry[0]]
        for count, sentence, link, picture in shown:
            card.add(self._entry(sentence, count, link, picture))
        for reminder in board.reminders[:_REMINDED]:
            card.add(self._reminder(reminder))
        if not shown and not board.reminders:
            text = (
                self.tr("Start with a list: drop a spreadsheet above.")
                if blank
                else self.tr("Nothing right now. All flags are checked and the assessments are in date.")
            )
            card.add(basics.muted(text))
        if board.last_export is not None:
            card.add(basics.muted(self.tr("Last export: {when}").format(when=texts.moment(board.last_export))))
        return card

    def _reminder(self, item: Reminder) -> QWidget:
        """Return a reminder as a button to the place where it is done."""
        words = self._words(item.kind)
        pictures = {
            ReminderKind.NOTICE: "bell",
            ReminderKind.RECHECK: "refresh-cw",
            ReminderKind.RULES_LIST: "refresh-cw",
        }
        today = self.session.desk.clock.today()
        over = item.due is None or (item.due < today and item.kind not in _HAPPENED)
        text = words(item.count, name=item.name, day=texts.day(item.due))
        picture = "triangle-alert" if over else pictures.get(item.kind, "clock")
        name = basics.shortened(item.name, max(16, _LINE - len(text) + len(item.name)))
        brief = words(item.count, name=name, day=texts.day(item.due))
        act = basics.button(brief.replace("&", "&&"), partial(self.session.go, item.link), icon=picture, tip=text)
        act.setAccessibleName(self.tr("Overdue: {what}").format(what=text) if over else text)
        act.setProperty("side", "left")
        return act

    def _words(self, kind: ReminderKind) -> Callable[..., str]:
        """Return what makes the sentence of a reminder of its count, name and day."""
        return {
            ReminderKind.REVIEW: partial(
                texts.counted, self, "Review the assessment “{name}” by {day}: {count} leads rest on it"
            ),
            ReminderKind.NOTICE: partial(
                texts.counted, self, "Tell {count} people of “{name}” by {day} that you have their data"
            ),
            ReminderKind.RETENTION: partial(
                texts.counted, self, "{count} leads of “{name}” may be kept until {day} only"
            ),
            ReminderKind.EXPIRED: partial(texts.counted, self, "{count} leads are past their last day: delete them"),
            ReminderKind.REQUEST: partial(texts.counted, self, "Answer the request {name} by {day}"),
            ReminderKind.RECHECK: partial(
                texts.counted,
                self,
                "Check the exported list “{name}” ({count} leads) again before you use it after {day}",
            ),
            ReminderKind.RULES: partial(
                texts.counted, self, "The rules changed on {day}: {count} leads are held now that were free"
            ),
            ReminderKind.RULES_LIST: partial(
                texts.counted,
                self,
                "Check the exported list “{name}” again: under the rules of {day} {count} people in it are held",
            ),
            ReminderKind.COMPLAINTS: partial(
                texts.counted,
                self,
                "{count} people of {name} reported your mails as spam in 90 days: more than 1 in 1,000",
            ),
            ReminderKind.COMPLAINT: partial(
                texts.counted,
                self,
                "{count} people of {name} reported your mails as spam in 90 days: look at what you sent",
            ),
        }[kind]

    def _entry(self, text: str, count: int, link: str, picture: str) -> QWidget:
        number = texts.number(count)
        act = basics.button(f"{number}   {text}", partial(self.session.go, link), icon=picture)
        act.setProperty("side", "left")
        return act

    def _reasons_card(self, board: HomeBoard) -> QWidget:
        card = basics.Card(self.tr("What holds leads back"))
        bars = [
            Bar(hold.title, {LeadStatus.BLOCKED: count}, self._leads(f"reason={hold.code}"), hold.sentence)
            for hold, count in ((said_hold(reason), count) for reason, count in board.reasons[:_MOST])
        ]
        card.add(BarChart(bars))
        return card

    def _sources_card(self, board: HomeBoard) -> QWidget:
        card = basics.Card(self.tr("Where your leads come from"))
        known, unnamed = self.session.names.sources, self.tr("No source named")
        bars = [
            Bar(known.get(key, key) or unnamed, counts, self._leads(f"source={key}"))
            for key, counts in board.by_source[:_MOST]
        ]
        card.add(BarChart(bars))
        return card

    def _leads(self, action: str) -> Callable[[], None]:
        return partial(self.session.go, f"leads:{action}")

    def _imports_card(self, board: HomeBoard) -> QWidget:
        card = basics.Card(self.tr("Last imports"))
        for batch in board.last_imports[:5]:
            name = basics.label(batch.file_name, wrap=False)
            name.setTextFormat(Qt.TextFormat.PlainText)
            counts = self.tr("{when} · {created} new, {rejected} rejected").format(
                when=texts.moment(batch.imported_at),
                created=texts.number(batch.created),
                rejected=texts.number(batch.rejected),
            )
            act = basics.button(
                self.tr("Show"),
                partial(self.session.go, f"leads:batch={batch.number}"),
                kind="link",
                name=self.tr("Show the leads of {file}").format(file=batch.file_name),
            )
            line = basics.row(spacing=8)
            line.addLayout(basics.column(name, basics.muted(counts), spacing=1), 1)
            line.addWidget(act)
            card.add(line)
        if not board.last_imports:
            card.add(basics.muted(self.tr("None yet.")))
        return card
