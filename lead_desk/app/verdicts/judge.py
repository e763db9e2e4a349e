"""Facts to verdicts: gather the cases of a campaign or of the grid, decide each distinct one once."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from lead_desk.app.core import Core
from lead_desk.app.ports import Unit
from lead_desk.domain.channel import Channel
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadQuery, LeadStatus
from lead_desk.domain.records import Frame
from lead_desk.domain.values import dataclass
from lead_desk.gate.case import Case
from lead_desk.gate.gate import Gate, status_of
from lead_desk.gate.verdict import Cleared, Held, Reason, Verdict
from lead_desk.gate.waiver import Waiver

_BEST_FIRST = (LeadStatus.READY, LeadStatus.CHECK, LeadStatus.BLOCKED, LeadStatus.DO_NOT_CONTACT)


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdicts of one gathering of facts.

    Attributes:
        cases: case number -> case.
        sizes: case number -> how many leads share it.
        verdicts: case number -> verdict.
    """

    cases: dict[int, Case]
    sizes: dict[int, int]
    verdicts: dict[int, Verdict]

    @property
    def cleared(self) -> list[int]:
        """Numbers of the cases that may pass."""
        return [number for number, verdict in self.verdicts.items() if isinstance(verdict, Cleared)]

    @property
    def written(self) -> int:
        """How many leads may pass."""
        return sum(self.sizes[number] for number in self.cleared)

    @property
    def held(self) -> int:
        """How many leads are kept back."""
        return sum(self.sizes.values()) - self.written

    def first_codes(self) -> dict[int, str]:
        """Return the first reason's code of each held case."""
        return {
            number: verdict.reasons[0].code for number, verdict in self.verdicts.items() if isinstance(verdict, Held)
        }

    def reasons(self, status: LeadStatus | None = None) -> dict[str, int]:
        """Return first reason's code -> leads held, the largest first; the numbers add up to `held`.

        Args:
            status: count only the leads of this standing.
        """
        counts: dict[str, int] = {}
        for number, code in self.first_codes().items():
            if status is None or status_of(self.verdicts[number]) is status:
                counts[code] = counts.get(code, 0) + self.sizes[number]
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))

    def first_reasons(self) -> list[tuple[Reason, str, int]]:
        """Return (first reason, country, leads), equal ones added up, the largest first."""
        counts: dict[tuple[Reason, str], int] = {}
        for number, verdict in self.verdicts.items():
            if isinstance(verdict, Held):
                key = (verdict.reasons[0], self.cases[number].country)
                counts[key] = counts.get(key, 0) + self.sizes[number]
        ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0][0].code))
        return [(reason, country, count) for (reason, country), count in ordered]

    def warnings(self) -> dict[str, int]:
        """Return warning code -> leads among those that may pass."""
        counts: dict[str, int] = {}
        for number in self.cleared:
            for code in self.verdicts[number].warnings:
                counts[code] = counts.get(code, 0) + self.sizes[number]
        return dict(sorted(counts.items()))


def judge(
    core: Core,
    unit: Unit,
    frame: Frame,
    leads: Sequence[LeadId] | LeadQuery | None = None,
    waivers: Iterable[Waiver] = (),
) -> Judged:
    """Gather the facts afresh and decide each distinct case.

    Args:
        core: the parts.
        unit: the transaction to look through.
        frame: the campaign, or the standing question.
        leads: only these; None for all in the campaign's reach.
        waivers: overrides of this one export.
    """
    gathered = unit.cases.gather(frame, leads)
    gate, lifted = core.gate, tuple(waivers)
    return Judged(
        cases={number: case for number, case, _size in gathered},
        sizes={number: size for number, _case, size in gathered},
        verdicts={
            number: stand(gate, case) if frame.standing else gate.decide(case, lifted)
            for number, case, _size in gathered
        },
    )


def stand(gate: Gate, case: Case) -> Verdict:
    """Return a lead's standing: its verdict on the best of its channels, each judged by itself (READINGS 2).

    A lead that may be reached by one channel is ready; one that no channel may reach shows the reason of its best
    channel, a usable one before an unusable one.
    """
    return gate.decide(best_way(gate, case))


def best_way(gate: Gate, case: Case) -> Case:
    """Return the case with its best channel alone, by which the lead's standing is told; without any as it has none."""
    best = min(channel_verdicts(gate, case), key=lambda answer: _rank(case, *answer), default=None)
    way = best[0] if best else None
    return replace(case, channels=tuple(facts for facts in case.channels if facts.channel is way))


def channel_verdicts(gate: Gate, case: Case) -> list[tuple[Channel, Verdict]]:
    """Return the verdict for each channel of the case alone."""
    return [(facts.channel, gate.decide_channel(case, facts.channel)) for facts in case.channels]


def _rank(case: Case, channel: Channel, verdict: Verdict) -> tuple[int, bool, int]:
    usable = any(facts.usable for facts in case.channels if facts.channel is channel)
    order = list(Channel).index(channel)
    return (_BEST_FIRST.index(status_of(verdict)), not usable, order)


def first_code(verdict: Verdict) -> str:
    """Return the first reason's code, empty when it may pass."""
    return verdict.reasons[0].code if isinstance(verdict, Held) else ""
