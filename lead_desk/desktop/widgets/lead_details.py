"""The pane beside the grid: why a lead is held, what frees it, and everything on file about it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel

from lead_desk.app.desk import Desk
from lead_desk.app.reach_words import PURPOSES
from lead_desk.app.results import ChannelAnswer, Hold, LeadView
from lead_desk.desktop import icons, texts
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.languages import said, said_hold
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.banner import Banner, error_banner
from lead_desk.desktop.widgets.lead_story import LeadStory, origin_words
from lead_desk.domain.fields import CATALOGUE
from lead_desk.domain.flag import FlagState
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadDetail, LeadStatus, ValueOrigin

_WAIT_MS = 60
_ON_A_BUTTON = 30
"""Signs of a remedy that fit on a button of the narrow pane; a longer one stands above it."""
_KEY_WIDTH = 114  # the longest word of a title in any language, in a wide letter
_BESIDE_SHOWN = 50
"""Of further e-mails and numbers; a list with one address for all its rows makes a lead with thousands."""


class LeadDetails(QFrame):
    """Shows one lead; asks the store in the background while one moves through the grid."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setMinimumWidth(300)
        self.setMaximumWidth(460)
        self._session = session
        self._lead: LeadId | None = None
        self._detail: LeadDetail | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_WAIT_MS)
        self._pause.timeout.connect(self._ask)
        self._box = basics.scrolling_card(self, self.tr("Details"))
        self._nothing()

    def show_lead(self, lead: LeadId | None) -> None:
        """Show a lead, or that none is picked."""
        self._lead = lead
        if lead is None:
            self._pause.stop()
            self._nothing()
        else:
            self._pause.start()

    def _nothing(self) -> None:
        basics.clear(self._box)
        self._box.addWidget(
            basics.muted(self.tr("Pick a lead to see why it may or may not be used, and what would free it."))
        )
        self._box.addStretch(1)

    def _ask(self) -> None:
        if self._lead is not None:
            self._session.jobs.read(
                self, partial(_lead, self._session.desk, self._lead), self._show, self._failed, slot="lead"
            )

    def _failed(self, error: Exception) -> None:
        basics.clear(self._box)
        self._box.addWidget(error_banner(error, self.tr("This lead couldn't be read.")))
        self._box.addStretch(1)

    def _show(self, view: LeadView | None) -> None:
        if view is None:
            self._nothing()
            return
        self.setUpdatesEnabled(False)
        basics.clear(self._box)
        self._detail = view.detail
        self._title(view.detail)
        self._box.addWidget(self._verdict(view))
        edit = basics.button(self.tr("Edit…"), partial(self._session.go, "leads:edit", view.detail.id), icon="pencil")
        self._box.addLayout(basics.row(edit, None))
        self._flags(view.detail)
        self._channels(view.channels)
        self._origin(view)
        self._values(view.detail)
        if view.story:
            self._part(self.tr("History of this lead"))
            self._box.addWidget(LeadStory(self._session, view.story))
        self._box.addStretch(1)
        self.setUpdatesEnabled(True)

    def _title(self, detail: LeadDetail) -> None:
        values = detail.values
        name = values.get("full_name") or f"{values.get('first_name', '')} {values.get('last_name', '')}".strip()
        line = (values.get("job_title", ""), values.get("company", ""), values.get("country", ""))
        self._box.addWidget(
            basics.label(name or values.get("email", "") or self.tr("Lead without a name"), bold=True, steps=3)
        )
        self._box.addWidget(basics.muted(" · ".join(part for part in line if part)))

    def _verdict(self, view: LeadView) -> Banner:
        tone = {
            LeadStatus.READY: "ready",
            LeadStatus.CHECK: "check",
            LeadStatus.BLOCKED: "blocked",
            LeadStatus.DO_NOT_CONTACT: "stop",
        }[view.status]
        title = {
            LeadStatus.READY: self.tr("Ready: has what your rules ask for"),
            LeadStatus.CHECK: self.tr("Needs a look before it can go out"),
            LeadStatus.BLOCKED: self.tr("Can't be exported yet"),
            LeadStatus.DO_NOT_CONTACT: self.tr("Do not contact"),
        }[view.status]
        banner = Banner(tone, title)
        for place, hold in enumerate(map(said_hold, view.holds), 1):
            self._hold(banner, hold, place if len(view.holds) > 1 else 0)
        if view.also:
            later = [self._session.hold(code) for code in view.also]
            words = ", ".join(dict.fromkeys(hold.title for hold in later if hold))
            banner.add_text(self.tr("After that: {reasons}").format(reasons=words), tone="muted")
        for code in view.warnings:
            warning = self._session.hold(code)
            if warning is not None:
                banner.add_text(self.tr("Note: {sentence}").format(sentence=warning.sentence), tone="muted")
        return banner

    def _hold(self, banner: Banner, hold: Hold, place: int) -> None:
        text = basics.label(f"{place}. {hold.sentence}" if place else hold.sentence)
        text.setToolTip(hold.law)
        banner.add_widget(text)
        if hold.link:
            brief = len(hold.remedy) <= _ON_A_BUTTON
            if not brief:
                banner.add_text(hold.remedy)
            go = partial(self._session.go, hold.link, self._whom(hold.link))
            words = hold.remedy if brief else self.tr("Do it")
            banner.add_widget(basics.button(words, go, icon="arrow-right", name=hold.remedy))
        elif hold.remedy:
            banner.add_text(hold.remedy, tone="muted")

    def _whom(self, link: str) -> object:
        """Return what a remedy is about: the lead's source or assessment, else the lead itself."""
        if self._detail is None:
            return self._lead
        if link.startswith("sources:"):
            return self._detail.source
        if link.startswith("assessments:"):
            return next(
                (basis.assessment for basis in self._detail.bases if basis.current and basis.assessment), self._lead
            )
        return self._lead

    def _part(self, title: str) -> None:
        self._box.addSpacing(4)
        self._box.addWidget(basics.label(title, tone="muted", bold=True))

    def _fact(self, title: str, value: str, origin: ValueOrigin | None = None) -> None:
        if not value:
            return
        key = basics.label(title, tone="muted")
        key.setFixedWidth(_KEY_WIDTH)
        text = basics.label(texts.breakable(value))
        text.setAccessibleName(value)
        text.setTextInteractionFlags(text.textInteractionFlags().NoTextInteraction)
        line = basics.row(key, text)
        line.setStretch(1, 1)
        if origin is not None:
            brief, whole = origin_words(origin)
            cell = basics.label(brief, tone="muted", wrap=False)
            cell.setToolTip(whole)
            cell.setAccessibleName(whole)
            line.addWidget(cell, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addLayout(line)

    def _flags(self, detail: LeadDetail) -> None:
        open_states = (FlagState.POSSIBLE, FlagState.SUSPECTED, FlagState.CONFIRMED)
        found = [item for item in detail.findings if item.finding.state in open_states]
        if not found:
            return
        self._part(self.tr("Flags"))
        for item in found:
            finding = item.finding
            self._fact(
                texts.field_title(finding.field),
                f"{texts.flag(finding.kind, finding.category)} ({texts.flag_state(finding.state)})",
            )
        for rules in dict.fromkeys(item.rules for item in found if item.rules):
            self._box.addWidget(basics.muted(self.tr("Found with flag rules {rules}").format(rules=rules)))
        first = found[0].finding
        self._box.addWidget(
            basics.button(
                self.tr("Look at it in Review"),
                partial(self._session.go, f"review:{first.kind.value}"),
                icon="shield-alert",
            )
        )

    def _channels(self, channels: tuple[ChannelAnswer, ...]) -> None:
        if not channels:
            return
        self._part(self.tr("May I …"))
        for answer in channels:
            picture = QLabel()
            icons.dress(picture, texts.CHANNEL_ICONS[answer.channel], "muted", 15)
            name = basics.label(texts.channel(answer.channel), wrap=False)
            name.setMinimumWidth(78)
            why = (
                self.tr("yes")
                if answer.allowed
                else ", ".join(said(hold.title) for hold in answer.holds[:2]) or self.tr("no")
            )
            line = basics.row(picture, name, basics.label(why, tone="ready" if answer.allowed else "blocked"))
            line.setStretch(2, 1)
            self._box.addLayout(line)

    def _origin(self, view: LeadView) -> None:
        detail, names = view.detail, self._session.names
        self._part(self.tr("Where from and why"))
        self._fact(self.tr("Source"), names.sources.get(detail.source, detail.source))
        place = self.tr("{file}, row {row}").format(file=detail.file_name, row=detail.row)
        self._fact(self.tr("List"), f"{place} ({detail.sheet})" if detail.sheet else place)
        self._fact(self.tr("Imported"), f"{texts.moment(detail.imported_at)} · {detail.imported_by}")
        if detail.obtained_on:
            self._fact(self.tr("Obtained on"), texts.day(detail.obtained_on))
        for basis in detail.bases:
            if basis.current:
                self._fact(names.purposes.get(basis.purpose, basis.purpose), texts.basis(basis.basis))
                self._fact(self.tr("Assessment"), names.assessments.get(basis.assessment, basis.assessment))
        guessed = self.tr(" (our guess)") if detail.class_guessed else ""
        self._fact(self.tr("Reaches"), texts.recipient_class(detail.recipient_class) + guessed)
        if detail.notice_due:
            self._fact(self.tr("Tell them by"), texts.day(detail.notice_due))
        if detail.keep_until:
            self._fact(self.tr("Keep until"), texts.day(detail.keep_until))
        if detail.restricted:
            self._fact(self.tr("On hold"), self.tr("Use is restricted"))

    def _values(self, detail: LeadDetail) -> None:
        self._part(self.tr("On file, and the cell it came from"))
        origins = {origin.field: origin for origin in detail.origins}
        names = [field.name for field in CATALOGUE if field.name != "source"]
        names += [name for name in detail.values if name.startswith("custom:")]
        for name in names:
            origin = None if name == "country" and detail.country_guessed else origins.get(name)
            self._fact(texts.field_title(name), detail.values.get(name, ""), origin)
        for name, kind, value in detail.more[:_BESIDE_SHOWN]:
            purpose = QCoreApplication.translate("Document", PURPOSES.get(kind, kind))
            self._fact(f"{texts.field_title(name)} ({purpose})" if purpose else texts.field_title(name), value)
        if len(detail.more) > _BESIDE_SHOWN:
            further = texts.counted(self, "… and {count} more", len(detail.more) - _BESIDE_SHOWN)
            self._box.addWidget(basics.label(further, tone="muted"))


def _lead(desk: Desk, lead: LeadId, _progress: JobProgress) -> LeadView | None:
    return desk.lead(lead)
