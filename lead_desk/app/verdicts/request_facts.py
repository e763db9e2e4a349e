"""The facts about an export as a whole, which stage 0 of the gate judges (LAW 8, 0.1-0.9)."""

from collections.abc import Collection

from lead_desk.app.core import Core, organisation_of, purpose_of, recipient_of
from lead_desk.app.evidence.complaints import complaints_now
from lead_desk.app.ports import Unit
from lead_desk.domain.campaign import OWN_USE, Campaign, Organisation, Recipient, RecipientKind
from lead_desk.domain.channel import Channel
from lead_desk.domain.fields import ALWAYS_NEEDED, BY_NAME, CHANNEL_FIELDS, is_custom
from lead_desk.domain.flag import Certainty
from lead_desk.gate.case import RequestFacts
from lead_desk.law.transfers import transfers
from lead_desk.law.warnings import request_warnings


def request_facts(core: Core, unit: Unit, campaign: Campaign, places: Collection[str] = ()) -> RequestFacts:
    """Gather what stage 0 needs to know about a campaign.

    Args:
        core: the parts; an empty actor fails 0.1.
        unit: the transaction to look through.
        campaign: the request.
        places: ISO codes of the countries of the leads it reaches, for warnings.
    """
    recipient, organisation = recipient_of(unit, campaign), organisation_of(unit)
    return RequestFacts(
        actor=bool(core.actor.strip()),
        purpose=purpose_of(unit, campaign) is not None,
        purpose_agreed=_purpose_agreed(campaign, recipient),
        channels=bool(campaign.channels),
        recipient=recipient is not None,
        recipient_reason=bool(recipient and recipient.reason.strip()),
        authority=bool(recipient and recipient.kind is RecipientKind.AUTHORITY),
        processor_project=bool(recipient and recipient.processor_project),
        instruction_covers=bool(recipient and _instruction_covers(recipient, campaign)),
        recipient_is_processor=bool(recipient and recipient.kind is RecipientKind.VENDOR),
        dpa_signed=bool(recipient and recipient.dpa_signed_on and recipient.dpa_signed_on <= core.clock.today()),
        transfer_covered=bool(recipient and _covered(core, organisation, recipient)),
        fields_beyond_agreed=_beyond_agreed(campaign, recipient),
        forbidden_fields=_forbidden(unit, campaign),
        chain_sound=unit.audit.is_sound(),
        warnings=request_warnings(
            campaign, recipient, organisation, places, core.gate.law.rules, transfers(), core.clock.today()
        )
        | _of_results(core, unit, campaign),
    )


def _of_results(core: Core, unit: Unit, campaign: Campaign) -> frozenset[str]:
    """What earlier mailings brought back counts for the next one."""
    if Channel.EMAIL in campaign.channels and complaints_now(core, unit).too_many:
        return frozenset({"W_COMPLAINTS"})
    return frozenset()


def _covered(core: Core, organisation: Organisation, recipient: Recipient) -> bool:
    """Own use is no transfer, wherever the staff sits (READINGS 37)."""
    if recipient.key == OWN_USE:
        return True
    return transfers().covered(organisation.country, recipient, core.clock.today())


def _instruction_covers(recipient: Recipient, campaign: Campaign) -> bool:
    """A processor project stays inside the client's written instruction: purpose and fields (GDPR Art. 28(3)(a))."""
    return (
        bool(recipient.instruction.strip())
        and campaign.purpose in recipient.instruction_purposes
        and set(campaign.fields) <= set(recipient.instruction_fields)
    )


def _purpose_agreed(campaign: Campaign, recipient: Recipient | None) -> bool:
    """Clients get data for the purposes written down with them only; others for any, unless some are written down.

    In a processor project the client's instruction names the purposes, and has its own code.
    """
    if recipient is None or campaign.purpose in recipient.agreed_purposes:
        return True
    bound_to_name = recipient.kind is RecipientKind.CLIENT and not recipient.processor_project
    return not (recipient.agreed_purposes or bound_to_name)


def _beyond_agreed(campaign: Campaign, recipient: Recipient | None) -> tuple[str, ...]:
    """Clients get the agreed set; others the channels' short list and what was confirmed for this campaign."""
    if recipient is not None and recipient.kind is RecipientKind.CLIENT:
        allowed = frozenset(recipient.agreed_fields)
    else:
        needed = {field for channel in campaign.channels for field in CHANNEL_FIELDS[channel]}
        allowed = ALWAYS_NEEDED | needed | frozenset(campaign.confirmed_fields)
    return tuple(field for field in campaign.fields if field not in allowed)


def _forbidden(unit: Unit, campaign: Campaign) -> tuple[str, ...]:
    """Fields that never leave, and columns whose header verdict is still open (READINGS 6, 29)."""
    never = {
        field for field in campaign.fields if not (is_custom(field) or (field in BY_NAME and BY_NAME[field].exportable))
    }
    for verdict, field in unit.findings.column_verdicts():
        if field in campaign.fields and verdict.certainty is not Certainty.POSSIBLE:
            never.add(field)
    return tuple(field for field in campaign.fields if field in never)
