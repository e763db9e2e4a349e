"""Columns that tell by which other ways a lead of an export may be reached, with the reason where not (READINGS 2)."""

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from lead_desk.app.core import Core
from lead_desk.app.ports import Unit
from lead_desk.app.verdicts.explain import hold_of
from lead_desk.app.verdicts.gate_campaign import is_marketing
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import RefusedError
from lead_desk.domain.ids import LeadId
from lead_desk.domain.values import dataclass
from lead_desk.gate.case import Case
from lead_desk.gate.verdict import Held
from lead_desk.gate.waiver import Waiver

_VERBS: Final = {Channel.EMAIL: "mail", Channel.PHONE: "call", Channel.SMS: "text", Channel.POST: "post"}
HEADERS: Final = tuple(header for verb in _VERBS.values() for header in (f"can_{verb}", f"can_{verb}_why_not"))
"""The columns, in the order of the cells."""


@dataclass(frozen=True, slots=True)
class ChannelColumns:
    """The answers for all leads in a campaign's reach: two numbers a lead, so that memory stays small.

    Attributes:
        leads: ids, ascending.
        numbers: place of each lead's cells in `cells`.
        cells: the distinct answers; a million leads share a few dozen.
    """

    leads: "array[int]"
    numbers: "array[int]"
    cells: tuple[tuple[str, ...], ...]

    def of(self, lead: LeadId) -> tuple[str, ...]:
        """Return `yes` or `no` and why not, for mail, call, text and post.

        Raises:
            RefusedError: the lead was not asked about; nothing is guessed.
        """
        at = bisect_left(self.leads, lead)
        if at == len(self.leads) or self.leads[at] != lead:
            raise RefusedError("A lead came in while the list was written.", "Export again.", code="LEADS_CHANGED")
        return self.cells[self.numbers[at]]


def channel_columns(core: Core, unit: Unit, campaign: Campaign, waivers: Sequence[Waiver] = ()) -> ChannelColumns:
    """Ask the gate about each channel alone, for this campaign's purpose; each distinct case once.

    Takes the place of the unit's last gathering of facts, so it comes before the campaign's own.

    Args:
        core: the parts.
        unit: the transaction to look through.
        campaign: the request; its purpose, notice and message are those of the answers.
        waivers: overrides of this one export.
    """
    asked = replace(campaign, channels=tuple(_VERBS))
    gathered = unit.cases.gather(core.frame(asked, marketing=is_marketing(unit, campaign)))
    known: dict[tuple[str, ...], int] = {}
    places = {number: known.setdefault(_cells(core, case, waivers), len(known)) for number, case, _size in gathered}
    leads, numbers = array("q"), array("L")
    for block in unit.cases.leads(list(places)):
        leads.extend(lead for lead, _number in block)
        numbers.extend(places[number] for _lead, number in block)
    return ChannelColumns(leads, numbers, tuple(known))


def _cells(core: Core, case: Case, waivers: Sequence[Waiver]) -> tuple[str, ...]:
    cells: list[str] = []
    for channel in _VERBS:
        verdict = core.gate.decide_channel(case, channel, waivers)
        held = isinstance(verdict, Held)
        why = hold_of(core.gate, verdict.reasons[0], case.country).title if isinstance(verdict, Held) else ""
        cells += ["no" if held else "yes", why]
    return tuple(cells)
