"""A file of people who said no, or of a do-not-call list's answers: what it holds, with a look before it is taken."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from lead_desk.app.desk import Desk
from lead_desk.app.evidence.screening_files import Holds, ScreeningReport, ScreeningRequest
from lead_desk.app.evidence.stop_results import StopFileReport, StopFileRequest
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import answers
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics, inputs
from lead_desk.desktop.widgets.banner import error_banner
from lead_desk.domain.channel import Channel
from lead_desk.domain.stop import StopReason
from lead_desk.domain.values import dataclass

REFUSALS, ANSWERS = "refusals", "answers"
_REASONS = (
    StopReason.UNSUBSCRIBE,
    StopReason.COMPLAINT,
    StopReason.BOUNCE_COMPLAINT,
    StopReason.OBJECTION,
    StopReason.ERASURE,
    StopReason.AUTHORITY,
    StopReason.DNC_LIST,
)
Request = StopFileRequest | ScreeningRequest
Report = StopFileReport | ScreeningReport


@dataclass(frozen=True, slots=True)
class ListChoice:
    """A do-not-call list to choose: its name, its country, how long an answer counts."""

    name: str
    country: str
    days: int


class AnswersFile(QDialog):
    """The dialog; `request()` after it was accepted.

    A look at the whole file follows each change: how many rows count, and which can't be read.
    """

    def __init__(
        self, parent: QWidget, session: Session, path: Path, lists: Sequence[ListChoice], kind: str = REFUSALS
    ) -> None:
        super().__init__(parent)
        self._session, self._path, self._lists = session, path, list(lists)
        self.setWindowTitle(self.tr("Import a list"))
        self.setMinimumWidth(540)
        self._kind = basics.combo(
            self.tr("The file holds"),
            [
                (REFUSALS, self.tr("People who said no: opt-outs, bounces, objections")),
                (ANSWERS, self.tr("Answers of a do-not-call list (TPS, Robinson, NIX …)")),
            ],
            kind,
        )
        self._country = inputs.LineInput(self.tr("Country of phone numbers"), self.tr("DK, if numbers lack +45"))
        self._build_refusals()
        self._build_answers()
        self._found = basics.column(spacing=4)
        self.go = basics.button(self.tr("Import"), self.accept, kind="primary")
        top = QFormLayout()
        top.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        top.addRow(self.tr("The file &holds"), self._kind)
        top.addRow(self.tr("C&ountry of phones"), self._country)
        self.setLayout(
            basics.column(
                basics.subheading(path.name),
                top,
                self._refusals,
                self._answers,
                self._found,
                answers(self, self.go),
                spacing=12,
                margins=18,
            )
        )
        self._kind.currentIndexChanged.connect(self._look)
        self._country.edited.connect(self._look)
        self._look()

    def _build_refusals(self) -> None:
        said = ("", self.tr("As the file says"))
        self._reason = basics.combo(
            self.tr("Because"), [said, *((item.value, texts.stop_reason(item.value)) for item in _REASONS)]
        )
        self._channel = basics.combo(
            self.tr("Channel"),
            [("", self.tr("As the file says, else all")), *((item.value, texts.channel(item)) for item in Channel)],
        )
        self._topic = inputs.LineInput(self.tr("Only this kind of mail"), self.tr("leave empty for all marketing"))
        self._all = inputs.TickInput(self.tr("Service messages too"), self.tr("Service messages end as well"))
        form = _form()
        form.addRow(self.tr("&Because"), self._reason)
        form.addRow(self.tr("&Channel"), self._channel)
        form.addRow(self.tr("&Topic"), self._topic)
        form.addRow("", self._all)
        self._refusals = QWidget()
        self._refusals.setLayout(form)
        for box in (self._reason, self._channel):
            box.currentIndexChanged.connect(self._look)
        self._topic.edited.connect(self._look)
        self._all.edited.connect(self._look)

    def _build_answers(self) -> None:
        named = [(str(at), f"{item.country} · {item.name}") for at, item in enumerate(self._lists)]
        self._list = basics.combo(self.tr("Which list"), [("", self.tr("Choose…")), *named])
        self._day = inputs.DateInput(self.tr("Asked on"), self._session.desk.clock.today())
        self._holds = basics.combo(
            self.tr("It says"),
            [
                (Holds.ANSWERS.value, self.tr("for each row whether it is on the list")),
                (Holds.LISTED.value, self.tr("everybody in it is on the list")),
                (Holds.CLEAR.value, self.tr("those left after the listed were taken out")),
                (Holds.MARKED.value, self.tr("only those listed are marked in a column")),
                (Holds.REGISTER.value, self.tr("it is the whole list: who is not in it is not listed")),
            ],
        )
        form = _form()
        form.addRow(self.tr("Which &list"), self._list)
        form.addRow(self.tr("&Asked on"), self._day)
        form.addRow(self.tr("It &says"), self._holds)
        self._answers = QWidget()
        self._answers.setLayout(form)
        for box in (self._list, self._holds):
            box.currentIndexChanged.connect(self._look)
        self._day.edited.connect(self._look)

    def request(self) -> Request | None:
        """Return what was chosen, or None while something is missing."""
        country = str(self._country.value() or "").strip().upper()
        if basics.chosen(self._kind) == REFUSALS:
            reason, channel = basics.chosen(self._reason), basics.chosen(self._channel)
            return StopFileRequest(
                self._path,
                StopReason(reason) if reason else None,
                Channel(channel) if channel else None,
                str(self._topic.value() or "").strip(),
                country,
                bind_all=bool(self._all.value()),
            )
        at, day = basics.chosen(self._list), self._day.value()
        if not at or not isinstance(day, date):
            return None
        asked = self._lists[int(at)]
        return ScreeningRequest(self._path, asked.name, day, asked.country, Holds(basics.chosen(self._holds)))

    def _look(self) -> None:
        """Look at the file in the light of the choices; nothing is kept."""
        is_refusals = basics.chosen(self._kind) == REFUSALS
        self._refusals.setVisible(is_refusals)
        self._answers.setVisible(not is_refusals)
        self._country.setEnabled(is_refusals)
        self.go.setEnabled(False)
        basics.clear(self._found)
        request = self.request()
        if request is None:
            self._found.addWidget(basics.muted(self.tr("Say which list was asked, and when.")))
            return
        self._found.addWidget(basics.muted(self.tr("Looking at the file …")))
        self._session.jobs.write(
            self, partial(preview, self._session.desk, request), self._show, self._failed, slot="answers"
        )

    def _failed(self, error: Exception) -> None:
        basics.clear(self._found)
        self._found.addWidget(error_banner(error, self.tr("The file couldn't be read.")))

    def _show(self, report: Report) -> None:
        basics.clear(self._found)
        for line in _lines(report):
            self._found.addWidget(basics.label(line))
        useful = report.added if isinstance(report, StopFileReport) else report.taken
        self.go.setEnabled(useful > 0)


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _lines(report: Report) -> list[str]:
    """Return what a look at the file found, a sentence a line."""
    lines = _stop_lines(report) if isinstance(report, StopFileReport) else _screening_lines(report)
    if report.rejected:
        places = ", ".join(str(row) for _sheet, row, _code in report.rejected[:8])
        lines.append(
            texts.counted(
                "AnswersFile",
                "{count} rows can't be used (rows {places}): no address or number, or no clear answer.",
                len(report.rejected),
                places=places,
            )
        )
    return lines


def _stop_lines(report: StopFileReport) -> list[str]:
    lines = [
        texts.counted(
            "AnswersFile",
            "{count} rows: {added} new, {known} there already.",
            report.rows,
            added=texts.number(report.added),
            known=texts.number(report.known),
        )
    ]
    if report.leads:
        lines.append(
            texts.counted("AnswersFile", "{count} of your leads are stopped now that were not before.", report.leads)
        )
    if report.fine:
        lines.append(
            texts.counted("AnswersFile", "{count} rows say that they may be contacted: left alone.", report.fine)
        )
    return lines


def _screening_lines(report: ScreeningReport) -> list[str]:
    lines = [
        texts.counted(
            "AnswersFile",
            "{count} rows: {listed} on the list, {clear} not on it.",
            report.rows,
            listed=texts.number(report.listed),
            clear=texts.number(report.clear),
        ),
        texts.counted("AnswersFile", "An answer of this list counts {count} days.", report.valid_days),
    ]
    if report.unchanged:
        lines.append(
            texts.counted("AnswersFile", "{count} are on record already, or newer ones are.", report.unchanged)
        )
    return lines


def preview(desk: Desk, request: Request, _progress: JobProgress) -> Report:
    """Look at a file without keeping anything."""
    if isinstance(request, StopFileRequest):
        return desk.preview_stops(request)
    return desk.preview_screening(request)


def take(desk: Desk, request: Request, _progress: JobProgress) -> int:
    """Take a file; return how many entries or answers are new."""
    if isinstance(request, StopFileRequest):
        return desk.import_stops(request).added
    return desk.import_screening(request).taken
