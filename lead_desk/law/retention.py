"""How long a lead may be kept, and when its notice is due (GDPR Arts. 5(1)(e), 14(3); LAW 6.1; READINGS 10, 33)."""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from typing import Self

from lead_desk.domain.values import dataclass
from lead_desk.law import packs
from lead_desk.law.dates import add_months


class Standing(StrEnum):
    """Where a lead stands against its limit; the values are those of the gate's retention fact."""

    WITHIN = "within"
    SOON = "soon"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class LeadDates:
    """The dates a limit is counted from; None = it did not happen.

    Attributes:
        collected_on: the day the data were obtained; without it no limit can be worked out.
        last_outgoing: our last contact with the person.
        last_incoming: the person's last contact with us; for customers the last purchase or talk.
        told: the Art. 14 notice was given or is not owed.
        delivered_on: own copy of a lead made for a client: the day of delivery.
        client_closed_on: the day the client's account was closed.
        quarantined_on: the day of an import whose flags nobody has reviewed.
        purpose_months: the purpose's own limit, or None; the shorter wins.
    """

    collected_on: date | None
    last_outgoing: date | None = None
    last_incoming: date | None = None
    told: bool = False
    delivered_on: date | None = None
    client_closed_on: date | None = None
    quarantined_on: date | None = None
    purpose_months: int | None = None


@dataclass(frozen=True, slots=True)
class Retention:
    """The default limits, in months or days."""

    never_contacted_months: int
    no_reaction_months: int
    no_reaction_cap_months: int
    reacted_months: int
    notice_months: int
    notice_grace_days: int
    delivered_days: int
    client_closed_days: int
    quarantined_days: int
    soon_days: int
    consent_evidence_years: int
    consent_evidence_by_country: dict[str, int]
    records_years: int
    audit_years: int
    backup_days: int

    @classmethod
    def load(cls) -> Self:
        """Read the pack.

        Raises:
            BrokenInstallationError: it is missing or damaged.
        """
        pack = packs.read("retention.toml")
        exceptions = (entry.split(":") for entry in pack.texts("consent_evidence_years_by_country"))
        numbers = {key: pack.number(key) for key in pack.values if key != "consent_evidence_years_by_country"}
        return cls(**numbers, consent_evidence_by_country={country: int(years) for country, years in exceptions})

    def keep_until(self, dates: LeadDates) -> date | None:
        """Return the last day the lead may be kept, None where nothing says when it was obtained."""
        if dates.collected_on is None:
            return None
        return min(self._limits(dates, dates.collected_on))

    def _limits(self, dates: LeadDates, collected: date) -> Iterator[date]:
        if dates.last_incoming is not None:
            yield add_months(dates.last_incoming, self._months(self.reacted_months, dates))
        elif dates.last_outgoing is not None:
            yield add_months(dates.last_outgoing, self._months(self.no_reaction_months, dates))
            yield add_months(collected, self.no_reaction_cap_months)
        else:
            yield add_months(collected, self._months(self.never_contacted_months, dates))
        if not dates.told:
            yield self.notice_due(collected) + timedelta(days=self.notice_grace_days)
        days = (
            (dates.delivered_on, self.delivered_days),
            (dates.client_closed_on, self.client_closed_days),
            (dates.quarantined_on, self.quarantined_days),
        )
        yield from (start + timedelta(days=length) for start, length in days if start is not None)

    def _months(self, default: int, dates: LeadDates) -> int:
        return default if dates.purpose_months is None else min(default, dates.purpose_months)

    def standing(self, keep_until: date | None, today: date) -> Standing:
        """Return where a limit stands today; its last day is included."""
        if keep_until is None:
            return Standing.UNKNOWN
        if today > keep_until:
            return Standing.EXPIRED
        return Standing.SOON if (keep_until - today).days <= self.soon_days else Standing.WITHIN

    def notice_due(self, obtained: date) -> date:
        """Return the last day for the Art. 14 notice: the same day next month, no rolling to a working day."""
        return add_months(obtained, self.notice_months)

    def consent_evidence_until(self, last: date, country: str) -> date:
        """Return how long consent evidence is kept after its withdrawal or last use."""
        years = self.consent_evidence_by_country.get(country, self.consent_evidence_years)
        return add_months(last, years * 12)


@cache
def retention() -> Retention:
    """Return the limits, read once.

    Raises:
        BrokenInstallationError: the pack is missing or damaged.
    """
    return Retention.load()
