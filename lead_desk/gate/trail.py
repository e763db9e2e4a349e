"""What the gate said in one export, kept so that it can be asked again: cases without identity, and verdicts."""

from collections.abc import Mapping

from lead_desk.domain.values import dataclass
from lead_desk.gate.case import Case
from lead_desk.gate.verdict import Held, Verdict
from lead_desk.gate.waiver import Waiver


@dataclass(frozen=True, slots=True)
class Said:
    """A verdict as its codes.

    Attributes:
        codes: reasons of the first failing stage, each with its channel where it names one; empty when it was cleared.
        also: codes of later stages.
        warnings: codes that did not hold.
    """

    codes: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @classmethod
    def of(cls, verdict: Verdict) -> "Said":
        """Return the codes of a verdict."""
        if not isinstance(verdict, Held):
            return cls(warnings=verdict.warnings)
        codes = tuple(
            f"{reason.code}:{reason.channel.value}" if reason.channel else reason.code for reason in verdict.reasons
        )
        return cls(codes, verdict.also, verdict.warnings)


@dataclass(frozen=True, slots=True)
class VerdictTrail:
    """What one export rested on.

    Attributes:
        cases: case number -> the facts of that moment and what the gate said to them.
        waivers: the overrides of this export.
    """

    cases: Mapping[int, tuple[Case, Said]]
    waivers: tuple[Waiver, ...] = ()


@dataclass(frozen=True, slots=True)
class PastVerdict:
    """One verdict of the past: which export, by which rules, on which facts.

    Attributes:
        rules: versions of everything that had a say.
        leads: how many of the sample it stands for.
    """

    export: int
    rules: dict[str, str]
    case: Case
    said: Said
    waivers: tuple[Waiver, ...]
    leads: int
