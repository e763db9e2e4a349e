"""Do not contact: how many, add by typing or pasting, import a file; the entries are unreadable fingerprints."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from lead_desk.app.desk import Desk
from lead_desk.app.evidence.stop_results import StopFileRequest
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.add_stops import AddStops
from lead_desk.desktop.dialogs.answers_file import ANSWERS, REFUSALS, AnswersFile, ListChoice, take
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.models.lines import Lines, LinesView
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.domain.channel import Channel
from lead_desk.domain.stop import Stop

StopLine = tuple[str, str, str, str, date | None, str]
_CHANNELS = {channel.value: channel for channel in Channel}


class StopsPage(Page):
    """The list nobody on it is contacted from."""

    key = "stops"

    def __init__(self, session: Session) -> None:
        super().__init__(session, texts.translate("StopsPage", "Do not contact"))
        self.top.addWidget(basics.button(self.tr("Import a list…"), partial(self._import, REFUSALS), icon="upload"))
        self.top.addWidget(basics.button(self.tr("Add…"), self._add, icon="plus", kind="primary"))
        self._count = basics.label("", bold=True, steps=2)
        self._text = basics.muted(
            self.tr(
                "Everybody here is held back from every export, and left out of every later import. "
                "Entries are kept as fingerprints that can't be read back, also after a person's data are deleted. "
                "No import, undo or restore lifts one."
            )
        )
        self.lines = Lines[StopLine](
            (
                (self.tr("What"), lambda line: texts.stop_kind(line[0])),
                (self.tr("Stops"), lambda line: texts.stop_scope(line[1])),
                (
                    self.tr("Channel"),
                    lambda line: texts.channel(_CHANNELS[line[2]]) if line[2] in _CHANNELS else self.tr("All"),
                ),
                (self.tr("Because"), lambda line: texts.stop_reason(line[3])),
                (self.tr("Since"), lambda line: texts.day(line[4])),
                (self.tr("From"), lambda line: self._origin(line[5])),
            )
        )
        self.view = LinesView(self.lines, self.tr("Do not contact"), (190, 150, 120, 190, 110))
        self.main = self.view
        self.body.addWidget(self._count)
        self.body.addWidget(self._text)
        self.body.addWidget(self.view, 1)

    def _origin(self, origin: str) -> str:
        """Return where a stop is from in words: the number of its import, or what a person wrote."""
        kind, _, number = origin.partition(":")
        return self.tr("Import {number}").format(number=number) if kind == "batch" and number.isdigit() else origin

    def reload(self) -> None:
        """Read the list."""
        self.session.jobs.read(self, partial(_listing, self.session.desk), self._fill, self.failed, slot="stops")

    def act(self, action: str, _payload: object) -> None:
        """Follow `stops:add`, `stops:import` and `stops:screening`."""
        if action == "add":
            self._add()
        elif action == "import":
            self._import()
        elif action == "screening":
            self._import(ANSWERS)

    def _fill(self, answer: tuple[int, list[StopLine]]) -> None:
        count, lines = answer
        self._count.setText(texts.counted(self, "{count} entries", count) if count else self.tr("Nobody yet"))
        self.view.setVisible(bool(lines))
        self.view.show_lines(lines)

    def _add(self) -> None:
        dialog = AddStops(self, self.session.desk.clock.today())
        dialog.accepted.connect(lambda: self._send(partial(_add, self.session.desk, dialog.stops())))
        dialog.open()

    def _import(self, kind: str = REFUSALS) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose an opt-out or do-not-call list"),
            "",
            self.tr("Lists ({endings});;All files (*)").format(endings="*.xlsx *.csv *.txt *.ods *.xls"),
        )
        if name:
            lists = [ListChoice(item.name, item.country, item.days) for item in self.session.desk.dnc_lists()]
            dialog = AnswersFile(self, self.session, Path(name), lists, kind)
            dialog.accepted.connect(partial(self._take, dialog))
            dialog.open()

    def _take(self, dialog: AnswersFile) -> None:
        request = dialog.request()
        if isinstance(request, StopFileRequest):
            self._send(partial(take, self.session.desk, request))
        elif request is not None:
            told = partial(texts.counted, self, "{count} answers of the do-not-call list are on record.")
            self._send(partial(take, self.session.desk, request), told)

    def _send(self, work: "partial[int]", told: Callable[[int], str] | None = None) -> None:
        sentence = told or partial(texts.counted, self, "{count} new entries on the do-not-contact list.")

        def done(count: int) -> None:
            self.session.tell(sentence(count))
            self.session.wrote()

        self.session.jobs.write(self, work, done, self.failed, title=self.tr("Do-not-contact list"))


def _listing(desk: Desk, _progress: JobProgress) -> tuple[int, list[StopLine]]:
    return desk.stops_count(), list(desk.stops_listing())


def _add(desk: Desk, stops: list[Stop], _progress: JobProgress) -> int:
    return desk.add_stops(stops)
