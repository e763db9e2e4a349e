"""Warnings of LAW 8 about a request as a whole, worked out from its registers. None of them holds anything."""

from collections.abc import Collection
from datetime import date

from lead_desk.domain.campaign import Campaign, Organisation, Recipient, RecipientKind
from lead_desk.law.channels import ChannelRules
from lead_desk.law.countries import Countries
from lead_desk.law.regions import CALIFORNIA, plain_region
from lead_desk.law.transfers import UK, Transfers

THIRD_PARTIES = (RecipientKind.CLIENT, RecipientKind.CONTROLLER)


def request_warnings(
    campaign: Campaign,
    recipient: Recipient | None,
    organisation: Organisation,
    places: Collection[str],
    rules: ChannelRules,
    transfers: Transfers,
    today: date,
) -> frozenset[str]:
    """Return the codes of all warnings about a request.

    Args:
        campaign: the request.
        recipient: who gets the export, None where nobody is registered.
        organisation: the organisation's card.
        places: ISO codes of the countries of the leads.
        rules: the channel table.
        transfers: the transfer rules.
        today: the day of the export.
    """
    confirmed = set(campaign.fields) & set(campaign.confirmed_fields)
    sender = campaign.sender_identity and campaign.sender_address and campaign.unsubscribe
    checks = (
        ("W_MINIMISE", bool(confirmed)),
        ("W_SENDER_BLOCK", bool(campaign.channels) and not sender),
        ("W_RULES_OLD", rules.is_old(today)),
        ("W_REPRESENTATIVE", _lacks_representative(organisation, places, transfers.groups)),
    )
    found = {code for code, shown in checks if shown}
    if recipient is not None:
        found.update(transfers.check(organisation.country, recipient, today).warnings)
    return frozenset(found)


def _lacks_representative(organisation: Organisation, places: Collection[str], groups: Countries) -> bool:
    """Whom one addresses in the EEA or the UK from outside, one needs a representative there (GDPR Art. 27)."""
    home = groups.code(organisation.country)
    eea = home not in groups.eea and not organisation.eu_representative.strip()
    uk = home != UK and not organisation.uk_representative.strip()
    return (eea and not groups.eea.isdisjoint(places)) or (uk and UK in places)


def is_broker_case(region: str, recipient: Recipient | None) -> bool:
    """Tell whether a Californian's data go to a third party (`W_BROKER`); nobody registered counts as one.

    Args:
        region: of `region_with_rules`.
        recipient: who gets the data.
    """
    return plain_region(region) == CALIFORNIA and (recipient is None or recipient.kind in THIRD_PARTIES)
