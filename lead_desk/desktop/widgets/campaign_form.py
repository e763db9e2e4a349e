"""The campaign: what for, by which channels, to whom, which columns, which notice."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QWidget

from lead_desk.app.exports.presets import presets
from lead_desk.desktop import evidence, texts
from lead_desk.desktop.dialogs.register_form import slug
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics, inputs
from lead_desk.desktop.widgets.flow import FlowLayout
from lead_desk.desktop.widgets.fold import Fold
from lead_desk.domain.campaign import OWN_USE, Campaign
from lead_desk.domain.channel import Channel
from lead_desk.domain.fields import CATALOGUE
from lead_desk.domain.stop import StopHashes

_SHORT = {
    Channel.EMAIL: ("full_name", "email", "company", "job_title", "country"),
    Channel.SMS: ("full_name", "mobile", "company", "country"),
    Channel.PHONE: ("full_name", "phone", "company", "job_title", "country"),
    Channel.POST: ("full_name", "company", "street", "postcode", "city", "country"),
}
"""What a channel needs and no more; ticking a channel proposes these columns."""
Rows = tuple[tuple[str, QWidget], ...]
"""Titles and fields of a form."""
_OWN_REACH = "own"
"""Key of the entry for several sources or imports at once."""


class CampaignForm(basics.Card):
    """The form.

    Signals:
        changed: something else is asked for now.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(texts.translate("CampaignForm", "What is it for?"), spacing=10)
        self._session = session
        self._campaign = Campaign("", "")
        self._confirmed: tuple[str, ...] = ()
        self.name = inputs.LineInput(self.tr("Name"), self.tr("Autumn mail to fair visitors"))
        self.purpose = inputs.ChoiceInput(self.tr("What for"), ())
        self.recipient = basics.combo(self.tr("Goes to"), [])
        self.notice = inputs.ChoiceInput(self.tr("Privacy notice"), ())
        self.channels = {channel: QCheckBox(texts.channel(channel)) for channel in Channel}
        self.reach = basics.combo(self.tr("Leads of"), [])
        self.fields = inputs.ManyInput(
            self.tr("Columns that go out"),
            [(f.name, texts.field_title(f.name)) for f in CATALOGUE if f.exportable],
            116,
        )
        self.preset = basics.combo(
            self.tr("File laid out for"),
            [("", self.tr("Columns as ticked")), *((key, preset.name) for key, preset in presets().items())],
        )
        self.answers = QCheckBox(self.tr("Other ways, and why not"))
        self.stops = basics.combo(
            self.tr("People who said no"),
            [
                (StopHashes.NONE.value, self.tr("Stay here")),
                (StopHashes.SALTED.value, self.tr("Go along as salted hashes")),
                (StopHashes.EMAIL_SHA256.value, self.tr("Go along as SHA-256 of e-mails")),
            ],
        )
        self.sender_name = inputs.LineInput(self.tr("Sender"), self.tr("Name in the message"))
        self.address = inputs.LineInput(self.tr("Sender's address"), self.tr("Postal address in the message"))
        self.unsubscribe = inputs.LineInput(self.tr("How to say stop"), self.tr("Reply STOP, link in each message, …"))
        self.topic = inputs.LineInput(self.tr("Topic"), self.tr("Only if people can stop single topics"))
        self.evidence = inputs.ManyInput(self.tr("True of this message"), evidence.statements("campaign"), 170)
        self.file_part = Fold(self.tr("The file: layout, other ways, who said no"), self._rows(self._of_file()))
        self.message_part = Fold(self.tr("The message: sender, how to stop"), self._rows(self._of_message()))
        self.add(self._rows(self._of_campaign()), self.file_part, self.message_part)
        self._connect()

    def _connect(self) -> None:
        """Tell of every change."""
        for made in (
            self.name,
            self.purpose,
            self.notice,
            self.fields,
            self.sender_name,
            self.address,
            self.unsubscribe,
            self.topic,
            self.evidence,
        ):
            made.edited.connect(self.changed)
        self.answers.clicked.connect(lambda _on: self.changed.emit())
        for box in (self.recipient, self.reach, self.preset, self.stops):
            box.activated.connect(lambda _place: self.changed.emit())
        for channel, tick in self.channels.items():
            tick.clicked.connect(lambda on, chosen=channel: self._ticked(chosen, on))

    def _of_campaign(self) -> Rows:
        ticks = QWidget()
        flow = FlowLayout(10)
        for tick in self.channels.values():
            flow.addWidget(tick)
        ticks.setLayout(flow)
        return (
            (self.tr("&Name"), self.name),
            (self.tr("What &for"), self.purpose),
            (self.tr("By"), ticks),
            (self.tr("Goes &to"), self.recipient),
            (self.tr("&Leads of"), self.reach),
            (self.tr("Privacy notice"), self.notice),
            (self.tr("Columns"), self.fields),
        )

    def _of_file(self) -> Rows:
        return (
            (self.tr("Made for"), self.preset),
            (self.tr("Also"), self.answers),
            (self.tr("Who said no"), self.stops),
        )

    def _of_message(self) -> Rows:
        return (
            (self.tr("Sender"), self.sender_name),
            (self.tr("Address"), self.address),
            (self.tr("How to stop"), self.unsubscribe),
            (self.tr("Topic"), self.topic),
            (self.tr("The message"), self.evidence),
        )

    def _rows(self, rows: Rows) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(8)
        for title, made in rows:
            form.addRow(title, made)
        return form

    def look_at(self, part: str) -> None:
        """Give the keyboard to the part of the campaign that a remedy names: `channels`, `sender` and so on."""
        places: dict[str, QWidget] = {
            "purpose": self.purpose,
            "channels": next(iter(self.channels.values())),
            "fields": self.fields,
            "notice": self.notice,
            "sender": self.sender_name,
        }
        if part == "sender":
            self.message_part.open()
        places.get(part, self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def _ticked(self, channel: Channel, on: bool) -> None:
        if on:
            known = self.fields.value()
            wanted = list(known) if isinstance(known, list) else []
            self.fields.set_value([*wanted, *(name for name in _SHORT[channel] if name not in wanted)])
        self.changed.emit()

    def offer(
        self,
        purposes: list[tuple[str, str]],
        recipients: list[tuple[str, str]],
        notices: list[tuple[str, str]],
        imports: list[tuple[int, str]],
    ) -> None:
        """Offer the registers' entries and the last imports."""
        sources = [
            (f"source:{key}", self.tr("Source: {name}").format(name=name))
            for key, name in self._session.names.sources.items()
        ]
        batches = [
            (f"batch:{number}", self.tr("Import {number}: {file}").format(number=number, file=file))
            for number, file in imports
        ]
        basics.fill(
            self.reach, [("", self.tr("All sources and imports")), *sources, *batches], basics.chosen(self.reach)
        )
        keep = [("", self.tr("Choose…"))]
        basics.fill(self.purpose, [*keep, *purposes], str(self.purpose.value()))
        basics.fill(self.notice, [("", self.tr("None attached")), *notices], str(self.notice.value()))
        basics.fill(
            self.recipient,
            [(OWN_USE, self.tr("Our own use")), *(item for item in recipients if item[0] != OWN_USE)],
            basics.chosen(self.recipient),
        )

    def show_campaign(self, campaign: Campaign) -> None:
        """Show a campaign."""
        self._campaign = campaign
        self._confirmed = campaign.confirmed_fields
        for made, value in (
            (self.name, campaign.name),
            (self.purpose, campaign.purpose),
            (self.notice, campaign.notice),
            (self.sender_name, campaign.sender_identity),
            (self.address, campaign.sender_address),
            (self.unsubscribe, campaign.unsubscribe),
            (self.topic, campaign.topic),
        ):
            made.set_value(value)
        self.recipient.setCurrentIndex(max(0, self.recipient.findData(campaign.recipient)))
        self.preset.setCurrentIndex(max(0, self.preset.findData(campaign.preset)))
        self.answers.setChecked(campaign.channel_answers)
        self.stops.setCurrentIndex(max(0, self.stops.findData(campaign.stop_hashes.value)))
        self._show_reach(campaign)
        for channel, tick in self.channels.items():
            tick.setChecked(channel in campaign.channels)
        self.fields.set_value(campaign.fields)
        self.evidence.set_value(campaign.evidence)

    def _show_reach(self, campaign: Campaign) -> None:
        """Show which leads are meant; several sources or imports are one entry of their own."""
        place = self.reach.findData(_OWN_REACH)
        if place >= 0:
            self.reach.removeItem(place)
        keys = [f"source:{key}" for key in campaign.sources] + [f"batch:{number}" for number in campaign.batches]
        wanted = keys[0] if len(keys) == 1 and self.reach.findData(keys[0]) >= 0 else _OWN_REACH if keys else ""
        if wanted == _OWN_REACH:
            names = [self._session.names.sources.get(key, key) for key in campaign.sources]
            words = [*names, *(self.tr("import {number}").format(number=number) for number in campaign.batches)]
            self.reach.addItem(", ".join(words), _OWN_REACH)
        self.reach.setCurrentIndex(max(0, self.reach.findData(wanted)))

    def choose_batch(self, number: int) -> None:
        """Narrow the campaign to one import, if it is offered."""
        place = self.reach.findData(f"batch:{number}")
        if place >= 0:
            self.reach.setCurrentIndex(place)

    def _reach(self) -> tuple[tuple[str, ...], tuple[int, ...]]:
        kind, _, key = basics.chosen(self.reach).partition(":")
        if kind == _OWN_REACH:
            return self._campaign.sources, self._campaign.batches
        return ((key,) if kind == "source" else (), (int(key),) if kind == "batch" else ())

    def confirm_fields(self) -> None:
        """Take the ticked columns as looked at and needed, beyond the channels' short list."""
        value = self.fields.value()
        self._confirmed = tuple(str(name) for name in value) if isinstance(value, list) else ()
        self.changed.emit()

    def campaign(self, taken: frozenset[str] = frozenset()) -> Campaign:
        """Return the campaign as the form has it; a new one gets a key from its name."""
        fields, codes = self.fields.value(), self.evidence.value()
        named = tuple(str(name) for name in fields) if isinstance(fields, list) else ()
        sources, batches = self._reach()
        return replace(
            self._campaign,
            sources=sources,
            batches=batches,
            key=self._campaign.key or slug(str(self.name.value()) or "campaign", taken),
            name=str(self.name.value()),
            purpose=str(self.purpose.value()),
            channels=tuple(channel for channel, tick in self.channels.items() if tick.isChecked()),
            recipient=basics.chosen(self.recipient) or OWN_USE,
            fields=named,
            confirmed_fields=tuple(name for name in self._confirmed if name in named),
            notice=str(self.notice.value()),
            evidence=tuple(str(code) for code in codes) if isinstance(codes, list) else (),
            topic=str(self.topic.value()),
            sender_identity=str(self.sender_name.value()),
            sender_address=str(self.address.value()),
            unsubscribe=str(self.unsubscribe.value()),
            preset=basics.chosen(self.preset),
            channel_answers=self.answers.isChecked(),
            stop_hashes=StopHashes(basics.chosen(self.stops)),
        )
