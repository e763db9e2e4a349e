"""Linking the leads that wait for an assessment: after an approval, from a remedy, or by the page's button."""

from collections.abc import Callable
from functools import partial

from lead_desk.app.desk import Desk
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import AskReason
from lead_desk.desktop.dialogs.link_assessment import LinkOrWrite
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.pages.page import Page
from lead_desk.domain.assessment import OPEN

Offers = tuple[tuple[str, str, int], ...]
"""(family, title, waiting leads that it could carry)."""


def _tr(text: str) -> str:
    return texts.translate("AssessmentLinks", text)


class AssessmentLinks:
    """The linking acts of the assessments page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._session = page.session

    def link_or_write(self, write: Callable[[], None]) -> None:
        """Offer the families that could carry the waiting leads; without any, go straight to writing one."""

        def ask(offers: Offers) -> None:
            if not offers:
                write()
                return
            dialog = LinkOrWrite(self._page, offers)
            dialog.accepted.connect(lambda: self._chosen(dialog.family, offers, write))
            dialog.open()

        self._session.jobs.read(self._page, partial(_offers, self._session.desk), ask, self._page.failed, slot="links")

    def _chosen(self, family: str, offers: Offers, write: Callable[[], None]) -> None:
        offer = next((offer for offer in offers if offer[0] == family), None)
        if offer is None:
            write()
        else:
            self._ask(offer)

    def offer(self, family: str, title: str, *, say_none: bool) -> None:
        """Ask whether the waiting leads that a family covers shall be linked to it.

        Args:
            family: key of the family.
            title: its title.
            say_none: tell the user when no lead waits; else nothing happens then.
        """

        def ask(waiting: int) -> None:
            if waiting:
                self._ask((family, title, waiting))
            elif say_none:
                self._session.tell(_tr("No lead of its purposes and sources waits for an assessment."))

        work = partial(_waiting, self._session.desk, family)
        self._session.jobs.read(self._page, work, ask, self._page.failed, slot="links")

    def _ask(self, offer: tuple[str, str, int]) -> None:
        family, title, waiting = offer
        dialog = AskReason(
            self._page,
            _tr("Link leads to “{title}”").format(title=title),
            _tr(
                "Leads that rest on legitimate interest, name no assessment, and have a purpose and a source "
                "that this one covers: {count}. It can be undone."
            ).format(count=texts.number(waiting)),
            _tr("Link them"),
        )
        dialog.reason.setPlainText(_tr("The assessment covers their purpose and source"))
        dialog.accepted.connect(lambda: self._link(family, dialog.text()))
        dialog.open()

    def _link(self, family: str, reason: str) -> None:
        work = partial(_link, self._session.desk, family, reason)
        self._session.jobs.write(self._page, work, self._linked, self._page.failed)

    def _linked(self, count: int) -> None:
        self._session.tell(_tr("Leads linked: {count}. They are judged again now.").format(count=texts.number(count)))
        self._session.wrote()


def _offers(desk: Desk, _progress: JobProgress) -> Offers:
    rows = (row for row in desk.assessments() if row.status in OPEN)
    counted = ((row.family, row.title, desk.waiting_leads(row.family)) for row in rows)
    return tuple(offer for offer in counted if offer[2])


def _waiting(desk: Desk, family: str, _progress: JobProgress) -> int:
    return desk.waiting_leads(family)


def _link(desk: Desk, family: str, reason: str, _progress: JobProgress) -> int:
    return desk.link_waiting(family, reason)
