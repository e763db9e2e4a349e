"""Stage 0: the request itself. A hit refuses the whole export (LAW 8, 0.1-0.9)."""

from collections.abc import Iterable

from lead_desk.gate.case import RequestFacts
from lead_desk.gate.rule import Hit, rule, when
from lead_desk.law.book import LawBook

STAGE = 0


@rule("EXP_ACTOR_MISSING")
def actor_missing(request: RequestFacts, _law: LawBook) -> Iterable[Hit]:
    """Somebody must answer for the export."""
    return when(not request.actor)


@rule("EXP_PURPOSE_MISSING")
def purpose_missing(request: RequestFacts, _law: LawBook) -> Iterable[Hit]:
    """The purpose must stand in the register and be one that the recipient agreed to (GDPR Art. 5(1)(b))."""
    if not request.purpose:
        return when(True, "none")
    return when(not request.purpose_agreed, "not_agreed")


@rule("EXP_CHANNEL_MISSING")
def channel_missing(request: RequestFacts, _law: LawBook) -> Iterable[Hit]:
    """Only a disclosure to an authority has no channel (READINGS 5)."""
    return when(not request.channels and not request.authority)


@rule("EXP_RECIPIENT_MISSING")
def recipient_missing(request: RequestFacts, _law: LawBook) -> Iterable[Hit]:
    """A recipient needs an entry and a reason; an authority's reason is the law it acts under (READINGS 5)."""
    return when(not (request.recipient and request.recipient_reason))


@rule("EXP_ROLE_NO_INSTRUCTION")
def no_instruction(request: RequestFacts, _law: LawBook) -> Iterable[Hit]:
    """A processor acts within the client's instruction only."""
    return when(request.processor_project and not request.instruction_covers)


@rule("EXP_NO_DPA")
def no_contract(request: RequestFacts, _law: LawBook) -> Iterable[Hit]:
    """A recipient that processes for us needs a signed contract."""
    return when(request.recipient_is_processor and not request.dpa_signed)


@rule("EXP_TRANSFER_UNCOVERED")
def transfer_uncovered(request: RequestFacts, _law: LawBook) -> Iterable[Hit]:
    """The recipient's country must be covered (LAW 6.5); `lead_desk.law.transfers` says so."""
    return when(not request.transfer_covered)


@rule("EXP_FIELDS_NOT_AGREED")
def fields_not_agreed(request: RequestFacts, _law: LawBook) -> Iterable[Hit]:
    """Each surplus column is named (READINGS 19)."""
    return (Hit(detail=name) for name in request.fields_beyond_agreed)


@rule("EXP_FIELD_FORBIDDEN")
def field_forbidden(request: RequestFacts, _law: LawBook) -> Iterable[Hit]:
    """Each forbidden column is named (READINGS 6)."""
    return (Hit(detail=name) for name in request.forbidden_fields)


@rule("CHAIN_BROKEN")
def chain_broken(request: RequestFacts, _law: LawBook) -> Iterable[Hit]:
    """An export that cannot be logged soundly cannot be proved (READINGS 30)."""
    return when(not request.chain_sound)


RULES = (
    actor_missing,
    purpose_missing,
    channel_missing,
    recipient_missing,
    no_instruction,
    no_contract,
    transfer_uncovered,
    fields_not_agreed,
    field_forbidden,
    chain_broken,
)
