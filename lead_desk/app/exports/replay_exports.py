"""Ask the gate again what it said in past exports, with the facts of that day (GDPR Art. 5(2))."""

from lead_desk import __version__
from lead_desk.app.core import Core
from lead_desk.app.exports.passport import rule_versions
from lead_desk.app.ports import Unit
from lead_desk.app.results import Hold
from lead_desk.app.verdicts.explain import hold_of_code
from lead_desk.domain.errors import UsageError
from lead_desk.domain.ids import ExportId, LeadId
from lead_desk.domain.values import dataclass
from lead_desk.gate.trail import PastVerdict, Said

SAMPLE = 1000


@dataclass(frozen=True, slots=True)
class ReplayDifference:
    """A past verdict that comes out otherwise today.

    Attributes:
        said, says: codes then and now; empty is cleared.
        rules_changed: the rules were others then, which explains it.
        leads: how many of the sample.
    """

    export: int
    said: tuple[str, ...]
    says: tuple[str, ...]
    rules_changed: bool
    leads: int


@dataclass(frozen=True, slots=True)
class ReplayReport:
    """The outcome of a replay.

    Attributes:
        checked: leads whose verdict was asked again.
        same: of these, how many came out the same to the last code.
    """

    checked: int
    same: int
    differences: tuple[ReplayDifference, ...]

    @property
    def unexplained(self) -> int:
        """How many differ although the rules are the same: none, or something is wrong."""
        return sum(difference.leads for difference in self.differences if not difference.rules_changed)


@dataclass(frozen=True, slots=True)
class PastAnswer:
    """What the gate said about one lead in one export: cleared, or the reasons in words, and by which rules."""

    export: int
    cleared: bool
    holds: tuple[Hold, ...]
    warnings: tuple[str, ...]
    rules: dict[str, str]


def replay(core: Core, unit: Unit, sample: int = SAMPLE, export: ExportId | None = None) -> ReplayReport:
    """Ask the gate again about leads drawn at random from past exports.

    Args:
        core: the parts.
        unit: the transaction to look through.
        sample: how many leads are drawn.
        export: only this export.

    Raises:
        UsageError: there is no export of that number.
    """
    if export is not None and all(record.id != export for record in unit.exports.all()):
        raise UsageError("There is no export with that number.", "Look at the export log for the number.")
    past = unit.exports.past_verdicts(sample, export)
    rules = rule_versions(core.gate, core.flagger.version, __version__)
    differences = []
    for verdict in past:
        says = Said.of(core.gate.decide(verdict.case, verdict.waivers))
        if says != verdict.said:
            changed = _deciding(verdict.rules) != _deciding(rules)
            differences.append(ReplayDifference(verdict.export, verdict.said.codes, says.codes, changed, verdict.leads))
    checked = sum(verdict.leads for verdict in past)
    return ReplayReport(checked, checked - sum(one.leads for one in differences), tuple(differences))


def _deciding(rules: dict[str, str]) -> dict[str, str]:
    """The versions that decide a case; the flags' are in its facts already."""
    return {name: version for name, version in rules.items() if name != "flag_rules"}


def past_answer(core: Core, unit: Unit, export: ExportId, lead: LeadId) -> PastAnswer:
    """Return what the gate said about one lead in one export, in words.

    Raises:
        UsageError: the lead was not among those the export asked for, or it was made before verdicts were kept.
    """
    found: PastVerdict | None = unit.exports.past_verdict(export, lead)
    if found is None:
        raise UsageError(
            "Nothing is kept about this lead in that export.",
            "Look at the export log for the number.",
            code="NO_VERDICT",
        )
    codes = [code.partition(":")[0] for code in (*found.said.codes, *found.said.also)]
    holds = tuple(hold_of_code(core.gate, code) for code in dict.fromkeys(codes))
    return PastAnswer(found.export, not found.said.codes, holds, found.said.warnings, found.rules)
