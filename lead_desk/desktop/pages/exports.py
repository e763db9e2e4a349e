"""Exports: campaigns, the gate, the file with its passport, and what went out before."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QWidget

from lead_desk.app.desk import Desk
from lead_desk.app.results import GateReport, Override
from lead_desk.desktop import texts
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.models.lines import Lines, LinesView
from lead_desk.desktop.pages.export_files import ExportFiles
from lead_desk.desktop.pages.export_overrides import ExportOverrides
from lead_desk.desktop.pages.part_page import PartPage
from lead_desk.desktop.pages.past_exports import PastExports
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.desktop.widgets.campaign_form import CampaignForm
from lead_desk.desktop.widgets.gate_view import GateView
from lead_desk.domain.campaign import Campaign, Notice
from lead_desk.domain.ids import ExportId
from lead_desk.domain.records import CampaignResults, ExportRecord
from lead_desk.domain.source import Batch
from lead_desk.domain.values import dataclass

_PAUSE_MS = 400
_IMPORTS = 12
"""How many of the last imports a campaign can be narrowed to."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the page shows: earlier exports and what came back, campaigns, notices, imports."""

    exports: tuple[ExportRecord, ...]
    results: dict[ExportId, CampaignResults]
    campaigns: tuple[Campaign, ...]
    notices: tuple[Notice, ...]
    batches: tuple[Batch, ...]


class ExportsPage(PartPage):
    """The history with the campaigns; a campaign opens the gate."""

    key = "exports"

    def __init__(self, session: Session) -> None:
        title = texts.translate("ExportsPage", "Exports")
        super().__init__(session, title, texts.translate("ExportsPage", "All exports"))
        self._shelf = Shelf((), {}, (), (), ())
        self._report: GateReport | None = None
        self._wanted: tuple[str, object] | None = None
        self._files = ExportFiles(self, self.close_part)
        self.past = PastExports(self, self._files.recheck)
        new = basics.button(self.tr("New export…"), partial(self._open, None), icon="plus", kind="primary")
        recheck = basics.button(
            self.tr("Check an old list…"),
            self._files.ask_recheck,
            icon="refresh-cw",
            tip=self.tr("Which people of a list that left earlier may still be used?"),
        )
        self.add_list_buttons(recheck, new)
        self.form = CampaignForm(session)
        self.overrides = ExportOverrides(self, self._judge)
        self.gate = GateView(session, self.form.confirm_fields, self.form.look_at, self.overrides.ask)
        self.stack.addWidget(self._make_list())
        self.stack.addWidget(self._make_gate())
        self.body.addWidget(self.stack, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._judge)
        self.form.changed.connect(self._pause.start)
        self.close_part()

    def _make_list(self) -> QWidget:
        self._make_tables()
        self._no_campaigns = basics.muted(
            self.tr("None yet. A campaign says what for, by which channels and to whom; it can be used again.")
        )
        self._open_button = basics.button(self.tr("Open the campaign"), self._open_picked, icon="arrow-right")
        self._open_holder = QWidget()
        self._open_holder.setLayout(basics.row(self._open_button, None))
        holder = QWidget()
        box = basics.column(
            basics.subheading(self.tr("Campaigns")),
            self._no_campaigns,
            self.campaign_view,
            self._open_holder,
            6,
            spacing=8,
        )
        box.addWidget(self.past, 1)
        holder.setLayout(box)
        return holder

    def _make_tables(self) -> None:
        self.campaigns = Lines[Campaign](
            (
                (self.tr("Campaign"), lambda item: item.name or item.key),
                (self.tr("What for"), lambda item: self.session.names.purposes.get(item.purpose, item.purpose)),
                (self.tr("By"), lambda item: ", ".join(texts.channel(channel) for channel in item.channels)),
                (self.tr("Goes to"), lambda item: self.session.names.recipients.get(item.recipient, item.recipient)),
            )
        )
        self.campaign_view = LinesView(self.campaigns, self.tr("Campaigns"), (300, 240, 200, 220))
        self.main = self.campaign_view
        self.campaign_view.setMaximumHeight(220)
        self.campaign_view.opened.connect(self._open_picked)

    def _make_gate(self) -> QWidget:
        inner = basics.column(self.form, None)
        inner.setContentsMargins(0, 0, 6, 0)
        area = basics.scrolled(inner, self.tr("The campaign"))
        area.setMinimumWidth(400)
        area.setMaximumWidth(480)
        middle = basics.row(spacing=12)
        middle.addWidget(area, 1)
        middle.addWidget(self.gate, 2)
        self._go = basics.button(self.tr("Export…"), self._export, icon="download", kind="primary")
        self._foot = basics.muted(
            self.tr("Every lead is judged again in the moment of the export. A passport goes beside the file.")
        )
        self._encrypt = QCheckBox(self.tr("Encrypt the file"))
        bottom = basics.row(
            self._foot, self._encrypt, basics.button(self.tr("Save the campaign"), self._save, icon="save"), self._go
        )
        bottom.setStretch(0, 1)
        holder = QWidget()
        box = basics.column(spacing=10)
        box.addLayout(middle, 1)
        box.addLayout(bottom)
        holder.setLayout(box)
        return holder

    # ---- reading

    def reload(self) -> None:
        """Read history and registers; an open campaign is judged again."""
        self.session.jobs.read(self, partial(_shelf, self.session.desk), self._fill, self.failed, slot="shelf")
        if self.stack.currentIndex() == 1:
            self._pause.start()

    def act(self, action: str, _payload: object) -> None:
        """Follow `exports:new` (payload: number of an import), `exports:recheck`, or a campaign's part."""
        if action == "new":
            self._wanted = (action, _payload)
            self.reload()
        elif action == "recheck":
            self._files.ask_recheck()
        elif action:
            if self.stack.currentIndex() == 0:
                self._open_picked()
            self.form.look_at(action)

    def _fill(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.campaign_view.setVisible(bool(shelf.campaigns))
        self._no_campaigns.setVisible(not shelf.campaigns)
        self.campaign_view.show_lines(shelf.campaigns)
        self.past.show_exports(shelf.exports, shelf.results)
        self._open_holder.setVisible(bool(shelf.campaigns))
        names = self.session.names
        self.form.offer(
            list(names.purposes.items()),
            list(names.recipients.items()),
            [(item.key, item.title or item.key) for item in shelf.notices],
            [(batch.number, batch.file_name) for batch in shelf.batches],
        )
        if self._wanted is not None:
            batch = self._wanted[1]
            self._wanted = None
            self._start(batch if isinstance(batch, int) else 0)

    def _start(self, batch: int) -> None:
        """Open the campaign of last time, or a new one; an import's number narrows it to that import."""
        last = self._shelf.exports[0].campaign if self._shelf.exports else ""
        first = self._shelf.campaigns[0] if self._shelf.campaigns else None
        known = next((item for item in self._shelf.campaigns if item.key == last), first)
        self._open(known)
        if batch:
            self.form.choose_batch(batch)
            self._judge()

    # ---- the campaign

    def _open_picked(self) -> None:
        self._open(self.campaign_view.current_line())

    def _open(self, campaign: Campaign | None) -> None:
        self.clear_notes()
        self.overrides.forget()
        self.form.show_campaign(campaign or Campaign("", "", purpose=self._only_purpose(), notice=self._only_notice()))
        self.show_part((campaign.name or campaign.key) if campaign else self.tr("New export"))
        first = self.form.name if campaign is None else self._go
        first.setFocus(Qt.FocusReason.OtherFocusReason)  # a campaign that is known needs nothing typed
        self._judge()

    def _only_purpose(self) -> str:
        keys = list(self.session.names.purposes)
        return keys[0] if len(keys) == 1 else ""

    def _only_notice(self) -> str:
        return self._shelf.notices[-1].key if len(self._shelf.notices) == 1 else ""

    def _campaign(self) -> Campaign:
        return self.form.campaign(frozenset(item.key for item in self._shelf.campaigns))

    def _judge(self) -> None:
        campaign = self._campaign()
        self.gate.recipient = campaign.recipient
        self._report = None
        self._go.setText(self.tr("Export…"))
        missing = [
            word
            for value, word in (
                (campaign.purpose, self.tr("what for")),
                (campaign.channels, self.tr("at least one channel")),
            )
            if not value
        ]
        if missing:
            self.gate.ask(self.tr("Choose {what}.").format(what=self.tr(" and ").join(missing)))
            return
        self.gate.wait()
        self.session.jobs.read(
            self,
            partial(_gate, self.session.desk, campaign, self.overrides.given),
            self._judged,
            self.gate.failed,
            slot="gate",
        )

    def _judged(self, report: GateReport) -> None:
        self._report = report
        self._go.setText(
            self.tr("Export {count}…").format(count=texts.number(report.cleared))
            if report.cleared
            else self.tr("Export…")
        )
        self.gate.show_report(report, self.overrides.banner())

    def _save(self) -> None:
        campaign = self._campaign()
        if not campaign.name:
            self.note(Banner("check", self.tr("Give the campaign a name first.")))
            return

        def done(_answer: str) -> None:
            self.form.show_campaign(campaign)
            self.session.tell(self.tr("Campaign saved."))
            self.session.wrote()

        self.session.jobs.write(self, partial(_put, self.session.desk, campaign), done, self.failed)

    # ---- the file

    def _export(self) -> None:
        if self._report is None or not self._report.cleared:
            self.note(
                Banner(
                    "info",
                    self.tr("Nothing can go out yet"),
                    self.tr("The reasons and the quickest ways out stand on the right."),
                )
            )
            return
        campaign = self._campaign()
        if not campaign.name:
            self.note(
                Banner(
                    "check",
                    self.tr("Give the campaign a name first."),
                    self.tr("It stands in the log and in the passport."),
                )
            )
            self.form.name.setFocus()
            return
        self._files.export(campaign, self.overrides.given, encrypt=self._encrypt.isChecked())


def _shelf(desk: Desk, _progress: JobProgress) -> Shelf:
    return Shelf(desk.exports(), desk.export_results(), desk.all(Campaign), desk.all(Notice), desk.batches()[:_IMPORTS])


def _gate(desk: Desk, campaign: Campaign, overrides: tuple[Override, ...], progress: JobProgress) -> GateReport:
    return desk.gate(campaign, progress, overrides)


def _put(desk: Desk, campaign: Campaign, _progress: JobProgress) -> str:
    return desk.put(campaign)
