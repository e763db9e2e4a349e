"""Overrides of the export on show: a hold of an uncertain rule for which the compliance owner answers (LAW 8, 6.1)."""

from collections.abc import Callable
from functools import partial

from lead_desk.app.desk import Desk
from lead_desk.app.results import Hold, Override
from lead_desk.app.verdicts.overrides import LEAST_REASON, may_answer
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import AskReason
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.domain.campaign import Person


class ExportOverrides:
    """Keeps the overrides of one export; they end with it, or with another campaign.

    Args:
        page: the page that asks.
        judge: called when one came or went.
    """

    def __init__(self, page: Page, judge: Callable[[], None]) -> None:
        self._page, self._judge = page, judge
        self.given: tuple[Override, ...] = ()

    def forget(self) -> None:
        """Begin without any."""
        self.given = ()

    def ask(self, hold: Hold) -> None:
        """Ask who answers for a hold, and why."""
        desk = self._page.session.desk
        self._page.session.jobs.read(
            self._page, partial(_owners, desk), partial(self._ask, hold), self._page.failed, slot="owners"
        )

    def _ask(self, hold: Hold, owners: tuple[Person, ...]) -> None:
        if not owners:
            banner = Banner("info", _tr("Only a registered compliance owner may answer for a hold"))
            banner.add_button(_tr("Colleagues…"), partial(self._page.session.go, "people:"), icon="users")
            self._page.note(banner)
            return
        dialog = AskReason(
            self._page,
            _tr("Answer for this hold"),
            f"{hold.sentence} "
            + _tr("The law book is not certain of this rule. Whoever lets these leads out answers for it, this once."),
            _tr("I answer for it"),
            least=LEAST_REASON,
            hint=_tr("Why it is lawful, in at least 40 letters; the passport shows it"),
        )
        who = basics.combo(_tr("Who answers"), [(person.key, person.name) for person in owners])
        dialog.add_widget(who)
        dialog.accepted.connect(lambda: self._take(hold, basics.chosen(who), dialog.text()))
        dialog.open()

    def _take(self, hold: Hold, person: str, reason: str) -> None:
        if hold.channel is not None:
            self.given = (*self.given, Override(hold.code, hold.country, hold.channel, person, reason))
            self._judge()

    def banner(self) -> Banner | None:
        """Return what is overridden, with the way back; None where nothing is."""
        if not self.given:
            return None
        banner = Banner("check", texts.counted("ExportOverrides", "{count} holds are answered for", len(self.given)))
        for wish in self.given:
            banner.add_text(f"{wish.country} · {texts.channel(wish.channel)}: {wish.reason}", tone="muted")
        banner.add_button(_tr("Take back"), self._take_back, icon="undo-2")
        return banner

    def _take_back(self) -> None:
        self.forget()
        self._judge()


def _tr(text: str) -> str:
    return texts.translate("ExportOverrides", text)


def _owners(desk: Desk, _progress: JobProgress) -> tuple[Person, ...]:
    return tuple(filter(may_answer, desk.all(Person)))
