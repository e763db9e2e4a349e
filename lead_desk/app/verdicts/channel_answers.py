"""can_mail, can_call, can_text, can_post for many leads: the gate's verdict for each channel alone (READINGS 2)."""

from collections.abc import Iterator, Sequence

from lead_desk.app.core import Core
from lead_desk.app.ports import Unit
from lead_desk.app.verdicts.judge import channel_verdicts, first_code
from lead_desk.domain.channel import Channel
from lead_desk.domain.ids import LeadId
from lead_desk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Reachable:
    """Which channels may reach one lead.

    Attributes:
        why: channel -> first reason's code, empty where it may be used.
    """

    lead: LeadId
    why: dict[Channel, str]

    def may(self, channel: Channel) -> bool:
        """Tell whether a channel may be used."""
        return self.why.get(channel) == ""


def channel_answers(core: Core, unit: Unit, leads: Sequence[LeadId]) -> Iterator[Reachable]:
    """Yield the answer for each lead, in lead order; each distinct case is decided once."""
    gathered = unit.cases.gather(core.standing_frame(), leads)
    answers = {
        number: {channel: first_code(verdict) for channel, verdict in channel_verdicts(core.gate, case)}
        for number, case, _size in gathered
    }
    for block in unit.cases.leads(list(answers)):
        for lead, number in block:
            yield Reachable(lead, answers[number])
