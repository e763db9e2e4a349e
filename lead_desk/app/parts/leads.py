"""The desk's methods about leads."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time

from lead_desk.app.checks import check_basis_of, parsed_value
from lead_desk.app.core import known
from lead_desk.app.leads.view_lead import view_lead
from lead_desk.app.parts.part import DeskPart
from lead_desk.app.results import Hold, LeadView
from lead_desk.app.review.review_flags import need_reason
from lead_desk.app.review.screen_changed import refuse_young, screen_changed
from lead_desk.app.verdicts import standing
from lead_desk.app.verdicts.explain import hold_of_code
from lead_desk.domain.acts import ActKind
from lead_desk.domain.campaign import Notice, Purpose
from lead_desk.domain.errors import UsageError
from lead_desk.domain.evidence import NoticeGiven
from lead_desk.domain.ids import BatchId, LeadId
from lead_desk.domain.lead import LeadQuery, LeadStatus
from lead_desk.domain.progress import NoProgress, Progress
from lead_desk.domain.records import GridRow

_QUIET = NoProgress()


class LeadPart(DeskPart):
    """Reading and changing leads."""

    def count(self, query: LeadQuery) -> int:
        """Count the leads of a query."""
        with self.core.store.read() as unit:
            return unit.leads.count(query)

    def status_counts(self, query: LeadQuery) -> dict[LeadStatus, int]:
        """Count the leads of a query per standing."""
        with self.core.store.read() as unit:
            return unit.leads.status_counts(query)

    def ids(self, query: LeadQuery, offset: int = 0, limit: int | None = None) -> list[LeadId]:
        """Return ids in the query's order."""
        with self.core.store.read() as unit:
            return unit.leads.ids(query, offset=offset, limit=limit)

    def rows(self, ids: Sequence[LeadId], columns: Sequence[str]) -> list[GridRow]:
        """Return the grid's rows of these leads, in their order."""
        with self.core.store.read() as unit:
            return unit.leads.rows(ids, columns)

    def facets(self, query: LeadQuery, name: str, limit: int = 50) -> list[tuple[str, int]]:
        """Return the values of a field with their counts under a query."""
        with self.core.store.read() as unit:
            return unit.leads.facets(query, name, limit)

    def lead(self, lead: LeadId) -> LeadView | None:
        """Return everything about one lead, or None when it is not there."""
        with self.core.store.read() as unit:
            return view_lead(self.core, unit, lead)

    def edit(self, lead: LeadId, values: Mapping[str, str], reason: str = "") -> None:
        """Change values of a lead; each is parsed as at import.

        Raises:
            UsageError: an unknown field, or a text that the field cannot hold.
            RefusedError: the age of a confirmed child under 13 was meant.
        """
        parsed = {name: parsed_value(name, text) for name, text in values.items()}
        with self.core.store.write(self.actor) as unit:
            refuse_young(unit, [lead], set(parsed))
            unit.leads.edit(lead, parsed, reason=reason)
            screen_changed(self.core, unit, [lead], set(parsed))
            unit.commit()
        standing.refresh_if_quick(self.core)

    def set_basis(
        self, query: LeadQuery | Sequence[LeadId], purpose: str, basis: str, assessment: str, reason: str
    ) -> int:
        """Set the lawful basis of many leads for one purpose; return how many.

        Raises:
            UsageError: an unknown purpose, basis or assessment, a basis the purpose does not allow, or no reason.
        """
        need_reason(reason)
        with self.core.store.write(self.actor) as unit:
            known(unit, Purpose, "purpose", purpose)
            check_basis_of(unit.registers.get(Purpose, purpose), basis)
            if assessment and not unit.assessments.versions(assessment):
                raise UsageError("There is no assessment of that name.", code="UNKNOWN_ASSESSMENT")
            count = unit.leads.set_basis(query, purpose, basis, assessment, reason=reason)
            unit.commit()
        standing.refresh_if_quick(self.core)
        return count

    def set_field(self, ids: Sequence[LeadId], field: str, value: str, reason: str = "") -> int:
        """Set one field on many leads, such as their country; return how many.

        Raises:
            UsageError: an unknown field, or a text that the field cannot hold.
            RefusedError: the age of a confirmed child under 13 was meant.
        """
        del reason
        text = parsed_value(field, value)
        with self.core.store.write(self.actor) as unit:
            refuse_young(unit, ids, {field})
            count = unit.leads.attest(ids, field_name=field, value=text)
            screen_changed(self.core, unit, ids, {field})
            unit.commit()
        standing.refresh_if_quick(self.core)
        return count

    def erase(self, ids: Sequence[LeadId], reason: str, stop: bool) -> int:
        """Erase leads for good; with `stop` their fingerprints stay on the do-not-contact list.

        Raises:
            UsageError: no reason.
        """
        need_reason(reason)
        with self.core.store.write(self.actor) as unit:
            count = unit.leads.erase(ids, reason=reason, stop=stop)
            unit.commit()
        standing.refresh_if_quick(self.core)
        return count

    def restrict(self, ids: Sequence[LeadId], restricted: bool, reason: str) -> int:
        """Set or lift the restriction of GDPR Art. 18; return how many leads changed.

        Raises:
            UsageError: no reason.
        """
        need_reason(reason)
        with self.core.store.write(self.actor) as unit:
            count = unit.leads.restrict(ids, restricted=restricted, reason=reason)
            unit.commit()
        standing.refresh_if_quick(self.core)
        return count

    def refresh_standing(self, progress: Progress = _QUIET, only_stale: bool = True) -> int:
        """Take the grid's standing again; return how many leads were looked at.

        Raises:
            CancelledError: the user stopped it.
        """
        return standing.refresh_standing(self.core, progress, only_stale=only_stale)

    def reason(self, code: str) -> Hold:
        """Return the text of a code without a case behind it."""
        return hold_of_code(self.core.gate, code)

    def notice_sent(self, query_or_batch: LeadQuery | BatchId, notice: str, on: date) -> int:
        """Note that people were sent a notice (GDPR Art. 14); return how many leads it covers.

        Args:
            query_or_batch: the leads of a query, or a whole import.
            notice: key of the notice.
            on: the day it went out.

        Raises:
            UsageError: there is no such notice, or the day lies ahead.
        """
        if on > self.clock.today():
            raise UsageError("The day lies ahead.", "Note a notice once it has gone out.")
        sent = datetime.combine(on, time(12), UTC)
        with self.core.store.write(self.actor) as unit:
            known(unit, Notice, "notice", notice)
            if isinstance(query_or_batch, LeadQuery):
                ids = unit.leads.ids(query_or_batch)
                for row in unit.leads.rows(ids, ("email", "phone", "mobile")):
                    identifier = next((cell for cell in row.cells if cell), "")
                    if identifier:
                        key = f"lead-{row.id}-{notice}-{on:%Y%m%d}"
                        unit.registers.put(NoticeGiven(key, identifier=identifier, notice=notice, sent_at=sent))
                count = len(ids)
            else:
                key = f"batch-{query_or_batch}-{notice}-{on:%Y%m%d}"
                unit.registers.put(NoticeGiven(key, batch=query_or_batch, notice=notice, sent_at=sent))
                count = unit.leads.count(LeadQuery(filters=(("batch", (str(query_or_batch),)),)))
            unit.history.note(ActKind.EVIDENCE, count, NoticeGiven.__name__)
            unit.commit()
        standing.refresh_if_quick(self.core)
        return count
