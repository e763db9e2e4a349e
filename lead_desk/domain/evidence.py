"""Evidence that the gate asks for beside bases: screenings, notices, requests, holds, evidence codes.

Each value has a `key` and goes into the registers. Values with an `identifier` (an e-mail or an E.164 number) bind
every lead that has it, also leads that come in later.
"""

from datetime import date, datetime
from enum import StrEnum

from lead_desk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Screening:
    """What a do-not-call list said about one number, address or household (LAW 7.1, stages 6.3 to 6.6).

    Attributes:
        list_name: the list, as the channel rules name it.
        listed: the identifier stands on the list.
        registered_on: when it was put there; None counts as later than any consent.
        campaign: key of the campaign the screening was made for, or empty.
    """

    key: str
    identifier: str
    list_name: str
    country: str
    checked_on: date
    listed: bool = False
    registered_on: date | None = None
    campaign: str = ""

    def __repr__(self) -> str:
        """Name the record, never the person."""
        return f"Screening({self.key!r})"


class NoticeExemption(StrEnum):
    """Why no notice is owed (GDPR Art. 14(5))."""

    ALREADY_INFORMED = "already_informed"
    DISPROPORTIONATE = "impossible_or_disproportionate"
    LAW = "law"
    SECRECY = "secrecy"


@dataclass(frozen=True, slots=True)
class NoticeGiven:
    """A notice sent, planned or not owed, for one person, a whole source or a whole batch (LAW 2.4).

    Attributes:
        identifier: binds the leads with this e-mail or number; empty when `source` or `batch` says whom it covers.
        planned_on: a separate letter goes out that day.
    """

    key: str
    identifier: str = ""
    source: str = ""
    batch: int = 0
    notice: str = ""
    sent_at: datetime | None = None
    planned_on: date | None = None
    exemption: NoticeExemption | None = None
    exemption_reason: str = ""

    def __repr__(self) -> str:
        """Name the record, never the person."""
        return f"NoticeGiven({self.key!r})"


class PersonRight(StrEnum):
    """The rights of GDPR chapter III that a person may exercise (LAW 5.1)."""

    ACCESS = "access"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    PORTABILITY = "portability"
    OBJECTION_MARKETING = "objection_marketing"
    OBJECTION_GENERAL = "objection_general"
    SOURCE_QUESTION = "source_question"


class RequestOutcome(StrEnum):
    """How a request was answered."""

    DONE = "done"
    PARTLY = "partly"
    REFUSED = "refused"


class RefusalGround(StrEnum):
    """Why a request was refused, wholly or partly; the law knows no other grounds (LAW 5.3)."""

    NOT_IDENTIFIED = "not_identified"  # Art. 11(2), 12(6)
    UNFOUNDED = "unfounded_or_excessive"  # Art. 12(5)
    OTHER_PERSONS = "other_persons_rights"  # Art. 15(4), 20(4)
    LEGAL_CLAIMS = "legal_claims"  # Art. 17(3)(e), 18(2)
    LEGAL_OBLIGATION = "legal_obligation"  # Art. 17(3)(b)
    COMPELLING = "compelling_grounds"  # Art. 21(1), never for marketing
    NOT_APPLICABLE = "not_applicable_basis"  # Art. 20(1)
    FORWARDED = "processor_forwarded"  # Art. 28(3)(e): the client answers


@dataclass(frozen=True, slots=True)
class PersonRequest:
    """A person exercising a right (LAW 5.3). Open until answered.

    Attributes:
        identifier: e-mail or E.164 number; empty when a letter gives a name only.
        asks_restriction: the person disputes the data and asks for restriction meanwhile (READINGS 23).
        identity: `asked`, `proved`, `refused`, or empty when nobody had a doubt (Art. 12(6)).
        outcome: `done`, `partly`, `refused`, or empty while open.
        refusal_reason: a `RefusalGround`, or empty.
        name: the person as the letter names them.
        note: what was said or done, in the user's words.
        leads: numbers of the leads found at first, so that who got them can still be named after an erasure.
        copy_sha256: hash of the copy that was made for the person.
        recipients_told: everybody who got the data was told (Art. 19).
    """

    key: str
    identifier: str
    right: PersonRight
    received_at: datetime
    received_via: str = ""
    country: str = ""
    asks_restriction: bool = False
    identity: str = ""
    extended_until: date | None = None
    answered_at: datetime | None = None
    outcome: str = ""
    refusal_reason: str = ""
    name: str = ""
    note: str = ""
    leads: tuple[int, ...] = ()
    copy_sha256: str = ""
    recipients_told: bool = False

    def __repr__(self) -> str:
        """Name the record, never the person."""
        return f"PersonRequest({self.key!r})"


@dataclass(frozen=True, slots=True)
class LegalHold:
    """Keeps a person's data from erasure and from every export (READINGS 9)."""

    key: str
    identifier: str
    reason: str = ""
    until: date | None = None

    def __repr__(self) -> str:
        """Name the record, never the person."""
        return f"LegalHold({self.key!r})"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A channel evidence code (LAW 7.1) that is true of one person, of a source's leads or of a campaign's message.

    Attributes:
        scope: `lead` (then `identifier` says whose), `source` or `campaign` (then `target` is its key).
    """

    key: str
    scope: str
    code: str
    identifier: str = ""
    target: str = ""
    note: str = ""

    def __repr__(self) -> str:
        """Name the record, never the person."""
        return f"Evidence({self.key!r}, {self.scope!r}, {self.code!r})"


@dataclass(frozen=True, slots=True)
class Exclusivity:
    """Leads of a source or a batch made for one client only (seed L7, READINGS 24)."""

    key: str
    client: str
    source: str = ""
    batch: int = 0


@dataclass(frozen=True, slots=True)
class SaleOptOut:
    """A US person's opt-out of sale or sharing (Cal. Civ. Code 1798.120)."""

    key: str
    identifier: str
    since: date | None = None

    def __repr__(self) -> str:
        """Name the record, never the person."""
        return f"SaleOptOut({self.key!r})"
