"""The gate's answer: who goes, who stays and why, what would free most."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desk.app.results import GateReport, Hold, PlannedAct
from lead_desk.desktop import texts
from lead_desk.desktop.languages import said_act, said_hold
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.banner import Banner, error_banner
from lead_desk.desktop.widgets.bars import ShareBar
from lead_desk.domain.errors import CancelledError

_MOST = 8


class GateView(QWidget):
    """Shows a report; buttons lead to what helps. Export is never greyed out without an explanation.

    Args:
        session: what pages share.
        confirm_fields: called when the user looked at the columns and needs them.
        look_at: called with the part of the campaign's form that a remedy names.
        answer_for: called with a hold that the compliance owner may override.

    Attributes:
        recipient: key of the campaign's recipient, whom a remedy about recipients is about.
    """

    def __init__(
        self,
        session: Session,
        confirm_fields: Callable[[], None],
        look_at: Callable[[str], None],
        answer_for: Callable[[Hold], None],
    ) -> None:
        super().__init__()
        self._session = session
        self._confirm_fields, self._look_at, self._answer_for = confirm_fields, look_at, answer_for
        self.recipient = ""
        self._box: QVBoxLayout = basics.column(spacing=10)
        self._box.setContentsMargins(0, 0, 4, 0)
        outer = basics.column(basics.scrolled(self._box, self.tr("What the gate says")))
        self.setLayout(outer)

    def wait(self) -> None:
        """Say that the leads are being judged."""
        if self._box.count() == 0:
            self._box.addWidget(basics.muted(self.tr("Judging every lead…")))

    def ask(self, sentence: str) -> None:
        """Say what must be chosen first."""
        basics.clear(self._box)
        self._box.addWidget(Banner("info", self.tr("Nobody is judged yet"), sentence))
        self._box.addStretch(1)

    def failed(self, error: Exception) -> None:
        """Say why there is no answer."""
        if isinstance(error, CancelledError):
            return
        basics.clear(self._box)
        self._box.addWidget(error_banner(error, self.tr("The leads couldn't be judged. Nothing goes out.")))
        self._box.addStretch(1)

    def show_report(self, report: GateReport, overridden: Banner | None = None) -> None:
        """Show the answer, and what somebody answers for."""
        basics.clear(self._box)
        if overridden is not None:
            self._box.addWidget(overridden)
        tone = "ready" if report.cleared else "blocked"
        title = " ".join(
            (
                texts.counted(self, "{count} leads go out.", report.cleared),
                texts.counted(self, "{count} stay behind.", report.held),
            )
        )
        self._box.addWidget(Banner(tone, title, self._way_on(report)))
        for refusal in report.refusals:
            self._box.addWidget(self._refusal(refusal))
        if report.plan:
            card = basics.Card(self.tr("What frees most"))
            for act in report.plan[:_MOST]:
                card.add(self._act(act))
            self._box.addWidget(card)
        ended = {(hold.code, hold.channel) for hold, _count in report.dead_ends}
        if waiting := [(hold, count) for hold, count in report.holds if (hold.code, hold.channel) not in ended]:
            self._box.addWidget(self._holds(report, waiting))
        if report.warnings:
            self._box.addWidget(self._warnings(report.warnings))
        if report.dead_ends:
            card = basics.Card(self.tr("Stay behind for good"))
            for hold, count in report.dead_ends:
                card.add(self._line(hold, count, report.held))
            self._box.addWidget(card)
        self._box.addStretch(1)

    def _way_on(self, report: GateReport) -> str:
        """Return what to do where nothing goes out."""
        if report.cleared or report.refusals:
            return ""
        if report.plan:
            return self.tr("Start with the first act below: it frees most.")
        return self.tr("No act here frees them for this campaign. Another channel or other leads may do.")

    def _refusal(self, hold: Hold) -> Banner:
        hold = said_hold(hold)
        banner = Banner("blocked", hold.title, hold.sentence)
        if hold.link == "campaigns:fields":
            banner.add_button(self.tr("I looked at these columns: they are needed"), self._confirm_fields, icon="check")
        elif hold.link:
            banner.add_button(hold.remedy, partial(self._go, hold.link), icon="arrow-right")
        elif hold.remedy:
            banner.add_text(hold.remedy, tone="muted")
        banner.setToolTip(hold.law)
        return banner

    def _go(self, link: str) -> None:
        """Follow a link; one to the campaign itself leads to the part of the form that it names."""
        page, _, part = link.partition(":")
        if page == "campaigns":
            self._look_at(part)
        else:
            self._session.go(link, (self.recipient or None) if page == "recipients" else None)

    def _act(self, act: PlannedAct) -> QWidget:
        text = basics.label(said_act(act.act))
        frees = basics.label(
            self.tr("frees {count}").format(count=texts.number(act.frees)), tone="ready", bold=True, wrap=False
        )
        line = basics.row(text, frees, spacing=10)
        line.setStretch(0, 1)
        if act.link:
            line.addWidget(
                basics.button(
                    self.tr("Do it"),
                    partial(self._go, act.link),
                    icon="arrow-right",
                    name=self.tr("Do it: {act}").format(act=said_act(act.act)),
                )
            )
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _holds(self, report: GateReport, waiting: list[tuple[Hold, int]]) -> QWidget:
        card = basics.Card(self.tr("Staying behind, and why"))
        for hold, count in waiting[: _MOST * 2]:
            card.add(self._line(hold, count, report.held))
        return card

    def _line(self, hold: Hold, count: int, held: int) -> QWidget:
        hold = said_hold(hold)
        channel = f"  ·  {texts.channel(hold.channel)}" if hold.channel else ""
        name = basics.label(f"{hold.title}{channel}", bold=True)
        sentence = basics.muted(hold.sentence)
        bar = ShareBar(count / held if held else 0.0, "blocked")
        bar.setFixedWidth(70)
        bar.setAccessibleName(hold.title)
        number = basics.label(texts.number(count), bold=True, wrap=False)
        show = basics.button(
            self.tr("Show"),
            partial(self._session.go, f"leads:reason={hold.code}"),
            kind="link",
            name=self.tr("Show: {reason}").format(reason=hold.title),
        )
        words = basics.column(name, sentence, spacing=1)
        line = basics.row(spacing=10)
        line.addLayout(words, 1)
        for part in (bar, number, show):
            line.addWidget(part)
        if hold.override:
            line.addWidget(basics.button(self.tr("Answer for it…"), partial(self._answer_for, hold), kind="link"))
        holder = QWidget()
        holder.setLayout(line)
        holder.setToolTip(hold.law)
        return holder

    def _warnings(self, warnings: dict[str, int]) -> QWidget:
        card = basics.Card(self.tr("Good to know"))
        for code, count in warnings.items():
            hold = self._session.hold(code)
            if hold is None:
                continue
            line = basics.row(basics.muted(f"{texts.number(count)}  {hold.sentence}" if count else hold.sentence))
            line.setStretch(0, 1)
            if hold.link.startswith("campaigns:"):
                name = self.tr("Show: {reason}").format(reason=hold.title)
                line.addWidget(basics.button(self.tr("Show"), partial(self._go, hold.link), kind="link", name=name))
            card.add(line)
        return card
