"""Which value a merge proposes for each field: filled over empty, newest over older, both for notes and tags."""

from collections.abc import Sequence
from dataclasses import field

from lead_desk.domain import tags
from lead_desk.domain.acts import JOINABLE, JOINED
from lead_desk.domain.ids import LeadId
from lead_desk.domain.values import dataclass

_BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class Offer:
    """One lead's value of a field; `since` is the moment from which the lead has it, as ISO text."""

    lead: LeadId
    value: str = field(repr=False)
    since: str = ""


def pick(name: str, offers: Sequence[Offer]) -> LeadId:
    """Return the lead whose value is best; the first of several as new, so that nothing moves without need."""
    filled = [offer for offer in offers if offer.value]
    if not filled:
        return offers[0].lead
    if name in JOINABLE and len({offer.value for offer in filled}) > 1:
        return JOINED
    newest = max(offer.since for offer in filled)
    return next(offer.lead for offer in filled if offer.since == newest)


def joined(name: str, values: Sequence[str]) -> str:
    """Return several texts as one, each of them once."""
    filled = [value for value in values if value]
    if name == "tags":
        return "; ".join(dict.fromkeys(tag for value in filled for tag in tags.split(value)))
    return _BETWEEN.join(dict.fromkeys(filled))
