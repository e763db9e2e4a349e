"""The case: the facts about one lead that matter for one campaign, without identity, names or free dates.

Dates become states when the facts are taken ('before/after'), so a million leads share a few hundred cases. Unknown
is a value everywhere and is held (DESIGN promise 1). Sections and numbers are those of the law book, LAW 8.
"""

from enum import StrEnum

from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import RecipientKind
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.values import dataclass


class RequestState(StrEnum):
    """An open request of the person (1.3)."""

    NONE = "none"
    ERASURE = "erasure"
    OBJECTION = "objection"
    RESTRICTION = "restriction"  # accuracy disputed and restriction asked for (READINGS 23)
    UNKNOWN = "unknown"


class FlagFact(StrEnum):
    """The strongest state among the findings of one kind."""

    NONE = "none"
    POSSIBLE = "possible"
    SUSPECTED = "suspected"
    CONFIRMED = "confirmed"
    UNKNOWN = "unknown"


class SourceFact(StrEnum):
    """Whether the lead's source can carry it (1.7, 3.1, 3.2)."""

    COMPLETE = "complete"
    MISSING = "missing"
    INCOMPLETE = "incomplete"  # no kind or no date
    UNATTESTED = "unattested"
    TERMS_UNKNOWN = "terms_unknown"  # READINGS 8a: a hold
    TERMS_FORBID = "terms_forbid"


class RetentionFact(StrEnum):
    """Where the lead stands against its limit (3.3, LAW 6.1)."""

    WITHIN = "within"
    SOON = "soon"  # within 30 days
    EXPIRED = "expired"
    UNKNOWN = "unknown"


class ConsentFact(StrEnum):
    """The consent evidence for this purpose and controller (4.3-4.6); channels are in `ChannelFacts`."""

    NONE = "none"
    INCOMPLETE = "incomplete"
    OUT_OF_SCOPE = "out_of_scope"  # purpose or controller not named in it
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    VALID = "valid"


class ContractFact(StrEnum):
    """The request evidence of basis contract (4.2, 4.15, READINGS 17)."""

    NONE = "none"
    OPEN = "open"
    STALE = "stale"  # older than 90 days or answered


class SoftOptInFact(StrEnum):
    """The soft opt-in evidence (4.7, 4.8, READINGS 16)."""

    NONE = "none"
    INCOMPLETE = "incomplete"
    NOT_OURS = "not_ours"  # not from the person, or the seller is not the sender
    COMPLETE = "complete"


class LiaFact(StrEnum):
    """The state of the family the record points to, resolved to the version valid now (4.9-4.13, READINGS 11-13)."""

    NONE = "none"
    DRAFT = "draft"
    REJECTED = "rejected"
    EXPIRED = "expired"
    REJECTED_AFTER_EXPIRY = "rejected_after_expiry"  # version 1 expired, version 2 rejected (READINGS 13)
    DRAFT_AFTER_EXPIRY = "draft_after_expiry"  # version 1 expired, version 2 still a draft
    INCOMPLETE = "incomplete"
    APPROVED = "approved"


class Dimension(StrEnum):
    """The dimensions of an LIA's scope that do not depend on the channel (4.14)."""

    PURPOSE = "purpose"
    AUDIENCE = "audience"
    SOURCE = "source"
    COUNTRY = "country"
    DATA = "data"
    RECIPIENT = "recipient"


class NoticeFact(StrEnum):
    """The Art. 14 notice of the record (5.1-5.3, READINGS 10)."""

    GIVEN = "given"
    EXEMPT = "exempt"
    DUE = "due"  # not given, still inside the month
    PLANNED_BEFORE = "planned_before"  # a separate letter is planned on or before the disclosure day
    OVERDUE = "overdue"
    UNKNOWN = "unknown"


class ScreeningFact(StrEnum):
    """The do-not-call screening of this identifier for this country's list (6.3-6.5, READINGS 4, 32)."""

    NEVER = "never"
    CLEAR = "clear"  # fresh and not listed
    STALE = "stale"
    LISTED = "listed"
    LISTED_BEFORE_CONSENT = "listed_before_consent"  # newest_wins: the consent is newer than the registration


OWN_SENDING = (RecipientKind.OWN_USE, RecipientKind.VENDOR)
"""Recipients that do not make the message another company's."""


@dataclass(frozen=True, slots=True)
class ChannelFacts:
    """What matters for one channel.

    Attributes:
        usable: a valid identifier for the channel is on record (6.7).
        mobile: phone and sms: the number is a mobile one (`mobile_rule`); None when not told apart.
        stopped: a stop binds this channel or this campaign's topic (1.2).
        barred: a stop of scope all binds this channel: service messages end as well (1.2).
        consent: a complete, valid consent covers this channel (4.5 and stage 6).
        soft_opt_in: complete soft opt-in evidence covers this channel.
        lia_covers: the effective scope of the LIA has this channel (4.14 S2).
        evidence: channel evidence codes true on record, source or campaign (LAW 7.1).
    """

    channel: Channel
    usable: bool = False
    mobile: bool | None = None
    stopped: bool = False
    barred: bool = False
    consent: bool = False
    soft_opt_in: bool = False
    lia_covers: bool = False
    evidence: frozenset[str] = frozenset()
    screening: ScreeningFact = ScreeningFact.NEVER


@dataclass(frozen=True, slots=True)
class Case:
    """The facts about one lead for one campaign. Every default is the one that holds.

    Attributes:
        country: ISO code of the recipient, or `ZZ` when unknown (LAW 7.2).
        stop: a stop of scope marketing binds all channels (1.1; rests when the purpose is not marketing).
        stop_all: a stop of scope all.
        restricted: restricted, or under any legal hold (READINGS 9).
        exclusive_elsewhere: made for another client who has exclusivity (1.5).
        sale_opt_out: a US person opted out of sale or sharing and the recipient markets for itself (1.6).
        quarantined: the import was not attested or its preview not finished (1.7).
        special_exported: a confirmed special-category field is among the campaign's fields, or the campaign selects by
            it.
        special_consent: explicit consent for each such category and this purpose is on record.
        basis: the basis for this purpose, None when none is set.
        basis_allowed: the purpose's register entry allows that basis.
        generic_ok: the record is a generic corporate mailbox, so `not_personal` may stand.
        lia_misses: dimensions of the LIA's scope that this record or export lies outside of.
        client_lia: processor project: the LIA is the client's.
        notice_attached: the campaign carries a notice version with the right to object.
        silence_ordered: recipient kind authority: the law orders that the person is not told (READINGS 5).
        dk_screened: a Robinson result not older than 90 days is on record (6.6).
        warnings: codes of section 8's warnings that the facts already show (`W_DATA_OLD` ...).
    """

    marketing: bool
    recipient: RecipientKind
    country: str
    recipient_class: RecipientClass
    channels: tuple[ChannelFacts, ...]
    stop: bool = True
    stop_all: bool = True
    request: RequestState = RequestState.UNKNOWN
    restricted: bool = True
    exclusive_elsewhere: bool = True
    sale_opt_out: bool = True
    quarantined: bool = True
    child: FlagFact = FlagFact.UNKNOWN
    special: FlagFact = FlagFact.UNKNOWN
    special_exported: bool = True
    special_consent: bool = False
    criminal: FlagFact = FlagFact.UNKNOWN
    source: SourceFact = SourceFact.MISSING
    retention: RetentionFact = RetentionFact.UNKNOWN
    basis: Basis | None = None
    basis_allowed: bool = False
    generic_ok: bool = False
    consent: ConsentFact = ConsentFact.NONE
    contract: ContractFact = ContractFact.NONE
    soft_opt_in: SoftOptInFact = SoftOptInFact.NONE
    lia: LiaFact = LiaFact.NONE
    lia_misses: frozenset[Dimension] = frozenset(Dimension)
    client_lia: bool = False
    notice: NoticeFact = NoticeFact.UNKNOWN
    notice_attached: bool = False
    silence_ordered: bool = False
    dk_screened: bool = False
    warnings: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class RequestFacts:
    """The facts about the export as a whole that stage 0 judges (LAW 8, 0.1-0.9). Every default refuses.

    Attributes:
        purpose: the purpose stands in the register.
        purpose_agreed: the recipient's entry does not speak against the purpose; a client's must name it (seed CLI).
        fields_beyond_agreed: client recipients: names of fields outside the agreed set; others: fields beyond the
            channels' short list that were not confirmed (READINGS 19). Catalogue names, never cells.
        forbidden_fields: national id, biometric fields and columns with an open column verdict (READINGS 6).
    """

    actor: bool = False
    purpose: bool = False
    purpose_agreed: bool = False
    channels: bool = False
    recipient: bool = False
    recipient_reason: bool = False
    authority: bool = False
    processor_project: bool = False
    instruction_covers: bool = False
    recipient_is_processor: bool = False
    dpa_signed: bool = False
    transfer_covered: bool = False
    fields_beyond_agreed: tuple[str, ...] = ()
    forbidden_fields: tuple[str, ...] = ()
    chain_sound: bool = False
    warnings: frozenset[str] = frozenset()
