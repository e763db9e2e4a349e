"""National channel rules: which message may reach whom, and under which condition (LAW 7).

The table is data (`resources/law/channel_rules.csv`), dated and hashed; nothing here decides a case.
"""

import csv
import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Self

from lead_desk import resources
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.values import dataclass
from lead_desk.law.countries import EU_DEFAULT, UNKNOWN_COUNTRY, Countries, countries

PACK = "law/channel_rules.csv"
DEFAULT_SCREENING_DAYS = 30
"""Oldest screening where the law names a duty but no number of days (LAW 8, 6.5)."""
_SHORT_HASH = 12
OLD_AFTER_DAYS = 180
"""Age of the table after which `W_RULES_OLD` is shown (LAW 10)."""


class RuleKind(StrEnum):
    """What a row demands of a first contact."""

    CONSENT = "consent_required"
    IMPLIED = "implied_consent"  # CA, AU: facts stand in for a consent
    PRESUMED = "presumed_consent"  # DE calls to traders
    OPT_OUT = "opt_out_allowed"


class SoftOptInRule(StrEnum):
    """Whether Art. 13(2) of Directive 2002/58 is open for the row; n/a counts as no (READINGS 15)."""

    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "n/a"


class ListCheck(StrEnum):
    """Whether a do-not-contact list must be asked."""

    MANDATORY = "mandatory"
    VOLUNTARY = "voluntary"
    NONE = "none"


class Precedence(StrEnum):
    """What wins when a person consented and is on the list (READINGS 4)."""

    CONSENT = "consent_prevails"
    NEWEST = "newest_wins"


class Confidence(StrEnum):
    """How sure the law book is of the row."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class ChannelRule:
    """One row: country, channel, class of recipient.

    Attributes:
        country: ISO code, `EU` for unlisted EEA states, `ZZ` for unknown.
        mobile_rule: replaces `rule` for mobile numbers (Ireland), or None.
        requires: evidence codes that must all be true where consent is not demanded.
        exceptions: evidence codes of which one lifts the demand for consent.
        list_name: the do-not-contact list, or empty.
        statute: citation, shown as the law of a hold.
        as_of: the day the row was last checked.
    """

    country: str
    country_name: str
    channel: Channel
    recipient_class: RecipientClass
    rule: RuleKind
    mobile_rule: RuleKind | None
    requires: tuple[str, ...]
    exceptions: tuple[str, ...]
    soft_opt_in: SoftOptInRule
    list_name: str
    list_check: ListCheck
    list_max_age_days: int | None
    precedence: Precedence
    condition: str
    statute: str
    confidence: Confidence
    status: str
    source: str
    as_of: date

    def effective(self, mobile: bool | None) -> RuleKind:
        """Return the rule for a number; one that cannot be told apart counts as mobile, the stricter reading."""
        if self.mobile_rule is not None and mobile is not False:
            return self.mobile_rule
        return self.rule

    @property
    def soft_opt_in_open(self) -> bool:
        """Whether a soft opt-in can carry this channel at all."""
        return self.soft_opt_in is SoftOptInRule.YES

    @property
    def screening_days(self) -> int:
        """Days a screening result stays fresh."""
        return DEFAULT_SCREENING_DAYS if self.list_max_age_days is None else self.list_max_age_days

    @property
    def can_be_lifted(self) -> bool:
        """Whether something other than consent may open the row (READINGS 1)."""
        return bool(self.exceptions) or self.mobile_rule is not None or self.soft_opt_in_open


Key = tuple[str, Channel, RecipientClass]


@dataclass(frozen=True, slots=True)
class ChannelRules:
    """The whole table with its date and hash.

    Attributes:
        rows: every row by country, channel and class.
        as_of: the oldest `as_of` of its rows.
        sha256: hash of the table's text.
    """

    rows: dict[Key, ChannelRule]
    as_of: date
    sha256: str

    @classmethod
    def load(cls) -> Self:
        """Read the table that ships with the app.

        Raises:
            BrokenInstallationError: it is missing, damaged, or lacks rows for a country, a channel or a class.
        """
        return cls.parse(resources.text(PACK))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a table from its text.

        Raises:
            BrokenInstallationError: a row cannot be read, comes twice, or a country is not whole.
        """
        try:
            found = [_rule(row) for row in csv.DictReader(text.splitlines())]
        except (KeyError, ValueError, AttributeError):
            raise BrokenInstallationError(PACK) from None
        rows = {(rule.country, rule.channel, rule.recipient_class): rule for rule in found}
        if len(rows) != len(found) or not _whole(rows):
            raise BrokenInstallationError(PACK)
        return cls(rows, min(rule.as_of for rule in found), hashlib.sha256(text.encode()).hexdigest())

    @property
    def version(self) -> str:
        """Date and short hash, as a passport quotes it."""
        return f"{self.as_of.isoformat()}-{self.sha256[:12]}"

    def fingerprints(self) -> dict[str, str]:
        """Return `DK/email/consumer` -> short hash of what that row rules; its date and its source do not count."""
        found = {}
        for (country, channel, who), rule in self.rows.items():
            text = repr(replace(rule, as_of=date.min, source="", status=""))
            found[f"{country}/{channel.value}/{who.value}"] = hashlib.sha256(text.encode()).hexdigest()[:_SHORT_HASH]
        return found

    def row_country(self, country: str, groups: Countries | None = None) -> str:
        """Return the code whose rows speak for `country`: itself, `EU`, or `ZZ` (LAW 7.2; READINGS 36)."""
        groups = groups or countries()
        code = groups.code(country)
        if (code, Channel.EMAIL, RecipientClass.CONSUMER) in self.rows:
            return code
        return EU_DEFAULT if code in groups.eea else UNKNOWN_COUNTRY

    def lookup(self, country: str, channel: Channel, recipient_class: RecipientClass) -> ChannelRule:
        """Return the row for a recipient; an unlisted country falls back, it is never left without a rule."""
        direct = self.rows.get((country, channel, recipient_class))
        return direct or self.rows[self.row_country(country), channel, recipient_class]

    def is_old(self, today: date) -> bool:
        """Tell whether the table was last checked more than 180 days ago (`W_RULES_OLD`)."""
        return (today - self.as_of).days > OLD_AFTER_DAYS

    def name_of(self, country: str) -> str:
        """Return the English name of a listed country, else the code itself."""
        rule = self.rows.get((country, Channel.EMAIL, RecipientClass.CONSUMER))
        return country if rule is None else rule.country_name

    def triples(
        self, places: Iterable[str], channels: Iterable[Channel], classes: Iterable[RecipientClass]
    ) -> tuple[ChannelRule, ...]:
        """Return the row of every combination, as the derived question S9 of an LIA shows them."""
        return tuple(
            self.lookup(country, channel, who)
            for country in sorted(places)
            for channel in sorted(channels)
            for who in sorted(classes)
        )


def _rule(row: dict[str, str]) -> ChannelRule:
    return ChannelRule(
        country=row["country"],
        country_name=row["country_name"],
        channel=Channel(row["channel"]),
        recipient_class=RecipientClass(row["recipient_class"]),
        rule=RuleKind(row["rule"]),
        mobile_rule=RuleKind(row["mobile_rule"]) if row["mobile_rule"] else None,
        requires=_codes(row["requires"]),
        exceptions=_codes(row["exception"]),
        soft_opt_in=SoftOptInRule(row["soft_opt_in"]),
        list_name=row["dnc_list"],
        list_check=ListCheck(row["dnc_check"]),
        list_max_age_days=int(row["dnc_max_age_days"]) if row["dnc_max_age_days"] else None,
        precedence=Precedence(row["consent_vs_list"] or Precedence.CONSENT),
        condition=row["condition"],
        statute=row["statute"],
        confidence=Confidence(row["confidence"]),
        status=row["status"],
        source=row["source"],
        as_of=date.fromisoformat(row["as_of"]),
    )


def _codes(cell: str) -> tuple[str, ...]:
    return tuple(code.strip() for code in cell.split(";") if code.strip())


def _whole(rows: dict[Key, ChannelRule]) -> bool:
    """A table in which a country lacks a channel or a class would let the stricter row go unseen."""
    places = {country for country, _, _ in rows}
    wanted = len(places) * len(Channel) * len(RecipientClass)
    return len(rows) == wanted and {EU_DEFAULT, UNKNOWN_COUNTRY} <= places
