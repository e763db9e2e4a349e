"""What can be done with ticked leads: change, basis, do not contact, delete. Each shows what will happen, then runs."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from lead_desk.app.desk import Desk
from lead_desk.app.evidence.record_evidence import Record
from lead_desk.app.leads import changes
from lead_desk.app.leads.changes import Change
from lead_desk.app.results import Hold, LeadView
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import AskReason
from lead_desk.desktop.dialogs.bulk_change import BulkChange
from lead_desk.desktop.dialogs.edit_lead import EditLead, MarkTold
from lead_desk.desktop.dialogs.record_evidence import RecordEvidence
from lead_desk.desktop.dialogs.set_basis import SetBasis
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets.change_preview import ChangePreview
from lead_desk.desktop.widgets.inputs import DateInput
from lead_desk.domain.basis import Basis, ConsentText
from lead_desk.domain.campaign import Notice, Purpose
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadQuery, Selection


class LeadActs:
    """The acts on ticked leads; `host` is the page that shows dialogs and errors."""

    def __init__(self, host: QWidget, session: Session, failed: Callable[[Exception], None]) -> None:
        self._host = host
        self._session = session
        self._failed = failed

    def _tr(self, text: str) -> str:
        return texts.translate("LeadActs", text)

    def change(self, chosen: Selection, count: int) -> None:
        """Ask for a field or a tag and change it."""

        def ask(custom: tuple[str, ...]) -> None:
            dialog = BulkChange(self._host, self._session, chosen, count, custom)
            dialog.accepted.connect(lambda: self._change(chosen, dialog.change, dialog.reason))
            dialog.open()

        self._session.jobs.read(self._host, partial(_custom, self._session.desk), ask, self._failed)

    def _change(self, chosen: Selection, change: Change | None, reason: str) -> None:
        if change is not None:
            self._run(
                partial(_change, self._session.desk, chosen, change, reason),
                partial(texts.counted, "LeadActs", "{count} leads changed."),
            )

    def set_basis(self, chosen: Selection, count: int, basis: Basis | None = None) -> None:
        """Ask for purpose, basis and assessment and set them."""

        def ask(purposes: tuple[Purpose, ...]) -> None:
            dialog = SetBasis(self._host, self._session, purposes, chosen, count, basis=basis or "")
            dialog.accepted.connect(partial(self._set_basis, dialog, chosen))
            dialog.open()

        self._session.jobs.read(self._host, partial(_purposes, self._session.desk), ask, self._failed)

    def _set_basis(self, dialog: SetBasis, chosen: Selection) -> None:
        change = changes.SetBasis(dialog.purpose, dialog.basis, dialog.assessment)
        work = partial(_change, self._session.desk, chosen, change, dialog.reason)
        self._run(work, partial(texts.counted, "LeadActs", "Lawful basis set for {count} leads."))

    def evidence(self, chosen: Selection, count: int, kind: str = "") -> None:
        """Ask what is known of the leads' consent, purchase or request and record it."""

        def ask(wordings: tuple[ConsentText, ...]) -> None:
            dialog = RecordEvidence(self._host, wordings, count, self._session.desk.clock.today(), kind)
            dialog.accepted.connect(lambda: self._record(chosen, dialog.record()))
            dialog.open()

        self._session.jobs.read(self._host, partial(_wordings, self._session.desk), ask, self._failed)

    def _record(self, chosen: Selection, what: Record | None) -> None:
        if what is not None:
            self._run(
                partial(_record, self._session.desk, chosen, what),
                partial(texts.counted, "LeadActs", "Recorded for {count} leads."),
            )

    def merge(self, chosen: Selection) -> None:
        """Put the leads side by side on the page of duplicates."""

        def show(leads: tuple[LeadId, ...]) -> None:
            self._session.go("duplicates:merge", leads)

        self._session.jobs.read(self._host, partial(_chosen, self._session.desk, chosen), show, self._failed)

    def edit(self, lead: LeadId, focus: str = "") -> None:
        """Show the form to correct one lead."""

        def ask(view: LeadView | None) -> None:
            if view is None:
                return
            dialog = EditLead(self._host, view.detail.values, focus)
            dialog.accepted.connect(partial(self._edit, dialog, lead))
            dialog.open()

        self._session.jobs.read(self._host, partial(_lead, self._session.desk, lead), ask, self._failed)

    def _edit(self, dialog: EditLead, lead: LeadId) -> None:
        changes = dialog.changes()
        if changes:
            self._run(
                partial(_edit, self._session.desk, lead, changes, dialog.reason), lambda _count: self._tr("Saved.")
            )

    def told(self, query: LeadQuery, count: int) -> None:
        """Ask for notice and day and note that the people of a query were told."""

        def ask(notices: tuple[Notice, ...]) -> None:
            day = DateInput(self._tr("Sent on"), self._session.desk.clock.today())
            dialog = MarkTold(self._host, [(item.key, item.title or item.key) for item in notices], count, day)
            dialog.accepted.connect(partial(self._told, dialog, query))
            dialog.open()

        self._session.jobs.read(self._host, partial(_notices, self._session.desk), ask, self._failed)

    def _told(self, dialog: MarkTold, query: LeadQuery) -> None:
        if isinstance(dialog.day, date):
            work = partial(_notice_sent, self._session.desk, query, dialog.notice, dialog.day)
            self._run(work, partial(texts.counted, "LeadActs", "Noted for {count} people."))

    def stop(self, chosen: Selection, count: int) -> None:
        """Ask why, put the leads on the do-not-contact list, and keep them."""
        dialog = AskReason(
            self._host,
            self._tr("Do not contact"),
            texts.counted(
                "LeadActs", "{count} leads go on the do-not-contact list. This can't be undone by an import.", count
            ),
            self._tr("Do not contact"),
            danger=True,
        )
        self._preview(dialog, chosen, changes.StopContact())
        dialog.accepted.connect(
            lambda: self._run(
                partial(_change, self._session.desk, chosen, changes.StopContact(), dialog.text()),
                partial(texts.counted, "LeadActs", "{count} new entries on the do-not-contact list."),
            )
        )
        dialog.open()

    def delete(self, chosen: Selection, count: int) -> None:
        """Ask why and delete the leads for good."""
        dialog = AskReason(
            self._host,
            self._tr("Delete leads"),
            texts.counted(
                "LeadActs",
                "{count} leads are deleted with everything known about them. Deleting can't be undone.",
                count,
            ),
            texts.counted("LeadActs", "Delete {count} leads", count),
            danger=True,
            tick=self._tr("Also never contact them again (recommended when they asked)"),
        )
        self._preview(dialog, chosen, changes.Erase())
        dialog.accepted.connect(
            lambda: self._run(
                partial(_change, self._session.desk, chosen, changes.Erase(dialog.tick.isChecked()), dialog.text()),
                partial(texts.counted, "LeadActs", "{count} leads deleted."),
            )
        )
        dialog.open()

    def _preview(self, dialog: AskReason, chosen: Selection, change: Change) -> None:
        preview = ChangePreview(self._session, chosen)
        preview.show_change(change, "")
        dialog.add_widget(preview)

    def _run(self, work: Callable[[JobProgress], int], told: Callable[[int], str]) -> None:
        def done(count: int) -> None:
            self._session.tell(told(count))
            self._session.wrote()

        self._session.jobs.write(self._host, work, done, self._failed, title=self._tr("Changing leads"))


def _purposes(desk: Desk, _progress: JobProgress) -> tuple[Purpose, ...]:
    return desk.all(Purpose)


def _chosen(desk: Desk, chosen: Selection, _progress: JobProgress) -> tuple[LeadId, ...]:
    if chosen.query is None:
        return tuple(sorted(chosen.leads))
    return tuple(lead for lead in desk.ids(chosen.query) if lead not in chosen.leads)


def _custom(desk: Desk, _progress: JobProgress) -> tuple[str, ...]:
    return desk.custom_columns()


def _change(desk: Desk, chosen: Selection, change: Change, reason: str, progress: JobProgress) -> int:
    return desk.change(chosen, change, reason, progress).changed


def _lead(desk: Desk, lead: LeadId, _progress: JobProgress) -> LeadView | None:
    return desk.lead(lead)


def _edit(desk: Desk, lead: LeadId, changes: dict[str, str], reason: str, _progress: JobProgress) -> int:
    desk.edit(lead, changes, reason)
    return 1


def _notices(desk: Desk, _progress: JobProgress) -> tuple[Notice, ...]:
    return desk.all(Notice)


def _notice_sent(desk: Desk, query: LeadQuery, notice: str, on: date, _progress: JobProgress) -> int:
    return desk.notice_sent(query, notice, on)


def _wordings(desk: Desk, _progress: JobProgress) -> tuple[ConsentText, ...]:
    return desk.all(ConsentText)


def _record(desk: Desk, chosen: Selection, what: Record, _progress: JobProgress) -> int:
    return desk.record_evidence(chosen, what).recorded


def codes_of(desk: Desk, link: str, _progress: JobProgress) -> list[Hold]:
    """Return the reasons of some lead that this link clears."""
    codes = [code for code, _count in desk.facets(LeadQuery(), "reason", 100) if code]
    return [hold for hold in map(desk.reason, codes) if hold.link == link]
