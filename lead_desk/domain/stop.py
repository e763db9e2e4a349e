"""Stops: entries of the do-not-contact list, kept as keyed fingerprints (LAW 5.4)."""

from dataclasses import field
from datetime import date
from enum import StrEnum

from lead_desk.domain.channel import Channel
from lead_desk.domain.values import dataclass


class StopKind(StrEnum):
    """What a fingerprint was made of."""

    EMAIL = "email"
    PHONE = "phone_e164"
    POST = "post_key"  # surname + house number + postcode + country, folded
    DOMAIN = "domain"  # a company-wide wish; binds subdomains too (READINGS 21)


class StopScope(StrEnum):
    """What a stop forbids."""

    MARKETING = "marketing"
    ALL = "all"
    TOPIC = "topic"


class StopReason(StrEnum):
    """Why a stop was set."""

    OBJECTION = "objection"
    UNSUBSCRIBE = "unsubscribe"
    WITHDRAWAL = "withdrawal"
    ERASURE = "erasure"
    CHILD = "child"
    BOUNCE_COMPLAINT = "bounce_complaint"  # came back, or complained where a tool does not tell the two apart
    COMPLAINT = "complaint"  # reported a mail as spam; over 0.1 % of contacts put the assessment in question (LAW 3.5)
    DNC_LIST = "dnc_list"
    AUTHORITY = "authority"


class StopHashes(StrEnum):
    """How stops travel with a list, so that its recipient can drop these people from what it has."""

    NONE = ""
    SALTED = "salted"  # every kind of stop, under a salt of this one export
    EMAIL_SHA256 = "email_sha256"  # plain SHA-256 of the addresses, the form that mailing and ad tools take


@dataclass(frozen=True, slots=True)
class StopsWanted:
    """Which stops concern the recipient of an export.

    Attributes:
        kinds: those that the list's columns can be compared with.
        channels: of the campaign; a stop for all channels always counts.
        marketing: False leaves stops of marketing at home.
        topic: of the campaign.
    """

    kinds: tuple[StopKind, ...]
    channels: tuple[Channel, ...]
    marketing: bool
    topic: str = ""


@dataclass(frozen=True, slots=True)
class TravellingStop:
    """A stop on its way out.

    Attributes:
        sha256: of the normalised value, hex; empty for one kept before stops could travel.
    """

    kind: StopKind
    channel: Channel | None
    sha256: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A 'no' that a list's own row carries for one channel, such as `HasOptedOutOfEmail` or a bounced address."""

    channel: Channel
    reason: StopReason = StopReason.UNSUBSCRIBE


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop as a user or a file declares it; `value` is fingerprinted at once and not kept.

    Attributes:
        value: e-mail, E.164 number, post key or domain, in the clear.
        channel: the channel it binds, or None for all of them.
        topic: the topic it binds when the scope is topic.
    """

    kind: StopKind
    value: str
    scope: StopScope = StopScope.MARKETING
    channel: Channel | None = None
    topic: str = ""
    reason: StopReason = StopReason.OBJECTION
    since: date | None = None
    origin: str = ""

    def __repr__(self) -> str:
        """Name the kind, never the value."""
        return f"Stop({self.kind}, {self.scope}, {self.channel}, {self.reason})"
