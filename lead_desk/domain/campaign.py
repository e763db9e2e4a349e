"""The registers a request to export draws on: organisation, people, purposes, notices, recipients, campaigns."""

from datetime import date
from enum import StrEnum

from lead_desk.domain.basis import Basis
from lead_desk.domain.channel import Channel
from lead_desk.domain.stop import StopHashes
from lead_desk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Organisation:
    """The user's own organisation: the controller named in letters, passports and notices.

    Attributes:
        two_person_approval: the author of an assessment may not approve it.
        signed_approval: an assessment is approved only by the signature of a trusted approver's key.
    """

    key: str = "organisation"
    name: str = ""
    country: str = ""
    address: str = ""
    email: str = ""
    dpo: str = ""
    eu_representative: str = ""
    uk_representative: str = ""
    two_person_approval: bool = False
    two_person_review: bool = False
    signed_approval: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """A colleague who acts in the app; `roles` among rep, reviewer, owner (the compliance owner)."""

    key: str
    name: str
    role: str = ""
    roles: tuple[str, ...] = ("rep",)


@dataclass(frozen=True, slots=True)
class Purpose:
    """What data may be used for (GDPR Art. 5(1)(b)); there is no sale or rental purpose (seeds L6, N5).

    Attributes:
        marketing: False rests the marketing rules of the gate (READINGS 5).
        bases: the bases this purpose allows.
        retention_months: own limit, or None for the defaults of LAW 6.1; the shorter wins.
        retention_reason: why data are kept that long (seed E9).
    """

    key: str
    name: str
    description: str = ""
    marketing: bool = True
    bases: tuple[Basis, ...] = (Basis.CONSENT, Basis.LEGITIMATE_INTEREST, Basis.SOFT_OPT_IN, Basis.NOT_PERSONAL)
    retention_months: int | None = None
    retention_reason: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A version of the information given to people (GDPR Arts. 13, 14, 21(4))."""

    key: str
    version: str
    title: str = ""
    text: str = ""
    effective_on: date | None = None
    has_objection: bool = True


class RecipientKind(StrEnum):
    """Who gets an export. Own use is built in (READINGS 40)."""

    OWN_USE = "own_use"
    CLIENT = "client"
    VENDOR = "vendor"  # a processor: needs a contract under Art. 28(3)
    CONTROLLER = "controller"  # another controller, a partner
    AUTHORITY = "authority"


class TransferTool(StrEnum):
    """Safeguard for a transfer to a third country (LAW 6.5)."""

    NONE = "none"
    EEA = "eea"
    ADEQUACY = "adequacy"
    DPF = "dpf"
    SCC_M1 = "scc_m1"
    SCC_M2 = "scc_m2"
    SCC_M3 = "scc_m3"
    SCC_M4 = "scc_m4"
    UK_IDTA = "uk_idta"
    UK_ADDENDUM = "uk_addendum"
    UK_EXTENSION = "uk_extension"
    BCR = "bcr"
    ART49_CONSENT = "art49_consent"


OWN_USE = "own_use"
"""Key of the built-in recipient."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom an export goes to (GDPR Art. 30(1)(d)).

    Attributes:
        reason: why they get data; mandatory (seed N6), for an authority the legal reference (seed M10).
        agreed_fields: clients: the only fields they get (seed M9).
        agreed_purposes: the only purposes they get data for; clients need one (outside a processor project), for others
            none written down means no limit.
        closed_on: clients: the day their account was closed; leads that are theirs alone go 90 days later (seed O12).
        exclusive: clients: leads made for them serve only their order (seed L7).
        instruction: processor project: the client's written instruction; `instruction_purposes`, `instruction_fields`
            bound it.
    """

    key: str
    name: str
    kind: RecipientKind
    reason: str = ""
    country: str = ""
    tool: TransferTool = TransferTool.NONE
    tool_date: date | None = None
    tool_expires: date | None = None
    assessment_date: date | None = None
    dpa_signed_on: date | None = None
    agreed_fields: tuple[str, ...] = ()
    agreed_purposes: tuple[str, ...] = ()
    exclusive: bool = False
    processor_project: bool = False
    instruction: str = ""
    instruction_purposes: tuple[str, ...] = ()
    instruction_fields: tuple[str, ...] = ()
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Campaign:
    """The request that the gate judges: purpose + channels + recipient + fields + notice + date.

    Attributes:
        fields: catalogue names of the columns that go out.
        confirmed_fields: fields beyond the short list of the channels, confirmed once for this campaign (READINGS 19).
        notice: key of the notice attached to the first message, or empty.
        evidence: channel evidence codes true of the campaign's message, such as `postal_address_in_message`.
        selects_by: special categories the campaign selects people by (never lawful without explicit consent).
        planned_on: the day it goes out; a future day gives a best-before, the gate judges today (READINGS 31).
        preset: key of the layout its file gets, empty for the fields as they are.
        channel_answers: its file also tells by which other ways each lead may be reached.
        stop_hashes: the form in which stops travel beside its file.
    """

    key: str
    name: str
    purpose: str = ""
    channels: tuple[Channel, ...] = ()
    recipient: str = OWN_USE
    fields: tuple[str, ...] = ()
    confirmed_fields: tuple[str, ...] = ()
    notice: str = ""
    evidence: tuple[str, ...] = ()
    topic: str = ""
    sender_identity: str = ""
    sender_address: str = ""
    unsubscribe: str = ""
    selects_by: tuple[str, ...] = ()
    planned_on: date | None = None
    screened_for: date | None = None
    sources: tuple[str, ...] = ()
    batches: tuple[int, ...] = ()
    preset: str = ""
    channel_answers: bool = False
    stop_hashes: StopHashes = StopHashes.NONE
