"""Lawful bases (GDPR Art. 6(1)) and their evidence, as LAW 2 lists them."""

from datetime import date, datetime
from enum import StrEnum

from lead_desk.domain.channel import Channel
from lead_desk.domain.values import dataclass


class Basis(StrEnum):
    """Why a lead may be used for one purpose; exactly one per lead and purpose."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    VITAL_INTERESTS = "vital_interests"
    PUBLIC_TASK = "public_task"
    LEGITIMATE_INTEREST = "legitimate_interest"
    SOFT_OPT_IN = "soft_opt_in"  # Directive 2002/58 Art. 13(2); replaces Art. 6 for that sending (C-654/23)
    NOT_PERSONAL = "not_personal"  # GDPR rec. 14; generic corporate mailboxes only
    UNDECIDED = "undecided"


STRICTEST_FIRST = (
    Basis.UNDECIDED,
    Basis.LEGITIMATE_INTEREST,
    Basis.SOFT_OPT_IN,
    Basis.CONSENT,
    Basis.CONTRACT,
    Basis.LEGAL_OBLIGATION,
    Basis.PUBLIC_TASK,
    Basis.VITAL_INTERESTS,
    Basis.NOT_PERSONAL,
)
"""Which basis a merged lead keeps where the leads differ: the one that holds more back.

Undecided holds everything; legitimate interest and soft opt-in open the fewest channels; `not_personal` is last, since
what is about a person anywhere is about a person.
"""


class ConsentMethod(StrEnum):
    """The clear act by which consent was given (GDPR Art. 4(11))."""

    WEB_FORM = "web_form"
    DOUBLE_OPT_IN = "double_opt_in"
    PAPER = "paper"
    PHONE_RECORDED = "phone_recorded"
    IN_PERSON = "in_person"
    EMAIL = "e-mail"
    EVENT_FORM = "event_form"
    IMPORTED_THIRD_PARTY = "imported_third_party"


@dataclass(frozen=True, slots=True)
class Consent:
    """Evidence of one consent (GDPR Art. 7(1)); fields as in LAW 2.2. `identifier` is never shown by repr."""

    key: str
    identifier: str
    given_at: datetime | None = None
    method: ConsentMethod | None = None
    place: str = ""
    text_version: str = ""
    text_hash: str = ""
    language: str = ""
    controllers: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    channels: tuple[Channel, ...] = ()
    told_right_to_withdraw: bool = False
    confirmed_at: datetime | None = None
    evidence_hash: str = ""
    expires_on: date | None = None
    last_used_on: date | None = None
    withdrawn_at: datetime | None = None
    withdrawn_how: str = ""
    explicit_statement: str = ""  # Art. 9(2)(a): the person's own words or a separate box
    explicit_category: str = ""

    def __repr__(self) -> str:
        """Name the record, never the person."""
        return f"Consent({self.key!r})"


@dataclass(frozen=True, slots=True)
class ConsentText:
    """A wording under which people consented, stated once for all who said yes to it (GDPR Art. 7(2)).

    A list's own columns (yes, date, channel, place) say who agreed and when; what they agreed to stands here.

    Attributes:
        text: what people read or heard, word for word.
        controllers: companies named in it; a consent holds for these only (rec. 42).
        evidence_hash: SHA-256 of the kept proof (form, recording, contract with the supplier), or empty.
    """

    key: str
    name: str
    text: str = ""
    version: str = ""
    language: str = ""
    method: ConsentMethod | None = None
    place: str = ""
    controllers: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    channels: tuple[Channel, ...] = ()
    told_right_to_withdraw: bool = False
    evidence_hash: str = ""


class SaleKind(StrEnum):
    """How the address came up in a soft opt-in (LAW 2.3)."""

    SALE = "sale"
    NEGOTIATION = "negotiation"
    FREE_ACCOUNT = "free_account_leading_to_paid"


@dataclass(frozen=True, slots=True)
class SoftOptIn:
    """Evidence of a soft opt-in (Directive 2002/58 Art. 13(2)); fields as in LAW 2.3."""

    key: str
    identifier: str
    obtained_from_person: bool = False
    sale_or_negotiation: SaleKind | None = None
    event_date: date | None = None
    product: str = ""
    seller_is_sender: bool = False
    similar_products: str = ""
    refusal_offered_at_collection: bool = False
    refusal_in_each_message: bool = False
    last_used_on: date | None = None
    channel: Channel = Channel.EMAIL

    def __repr__(self) -> str:
        """Name the record, never the person."""
        return f"SoftOptIn({self.key!r})"


@dataclass(frozen=True, slots=True)
class ContractRequest:
    """What a person asked for before a contract (GDPR Art. 6(1)(b)); valid for that reply, 90 days (LAW 2.1)."""

    key: str
    identifier: str
    what: str = ""
    how: str = ""
    asked_on: date | None = None
    answered_on: date | None = None

    def __repr__(self) -> str:
        """Name the record, never the person."""
        return f"ContractRequest({self.key!r})"
