"""The channel rules as a person reads them: what a country's law asks of a channel (LAW 7)."""

from datetime import date
from enum import StrEnum

from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.errors import UsageError
from lead_desk.domain.values import dataclass
from lead_desk.law.book import law_book
from lead_desk.law.channels import ChannelRule, Confidence, ListCheck


class Demand(StrEnum):
    """What a row demands of a first contact."""

    CONSENT = "consent_required"
    IMPLIED = "implied_consent"
    PRESUMED = "presumed_consent"
    OPT_OUT = "opt_out_allowed"


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One row.

    Attributes:
        requires: evidence codes that must be true.
        own_customers: a soft opt-in is open.
        must_ask: the list has to be asked.
        days: how long an answer of the list counts.
        uncertain: the law book is not sure of the row.
    """

    country: str
    country_name: str
    channel: Channel
    recipient_class: RecipientClass
    demand: Demand
    requires: tuple[str, ...]
    own_customers: bool
    list_name: str
    must_ask: bool
    days: int
    condition: str
    law: str
    uncertain: bool
    as_of: date


def rule_lines(country: str = "") -> tuple[RuleLine, ...]:
    """Return a country's rows, all where none is given.

    Raises:
        UsageError: the table has no rows of its own for it.
    """
    code = country.strip().upper()
    found = tuple(_line(rule) for rule in law_book().rules.rows.values() if code in ("", rule.country))
    if not found:
        remedy = "Countries of the EEA without rows follow EU, all others ZZ."
        raise UsageError("The table has no rows for this country.", remedy, code="NO_RULES")
    return found


def _line(rule: ChannelRule) -> RuleLine:
    return RuleLine(
        country=rule.country,
        country_name=rule.country_name,
        channel=rule.channel,
        recipient_class=rule.recipient_class,
        demand=Demand(rule.rule.value),
        requires=rule.requires,
        own_customers=rule.soft_opt_in_open,
        list_name=rule.list_name,
        must_ask=rule.list_check is ListCheck.MANDATORY,
        days=rule.screening_days,
        condition=rule.condition,
        law=rule.statute,
        uncertain=rule.confidence is Confidence.LOW,
        as_of=rule.as_of,
    )
