"""The verdict on a campaign without a file: who goes, who stays and why, and what would free most."""

from collections import Counter
from collections.abc import Sequence

from lead_desk.app.core import Core, campaign_of, purpose_of
from lead_desk.app.ports import Unit
from lead_desk.app.results import GateReport, Hold, Override, PlannedAct
from lead_desk.app.verdicts.explain import hold_of
from lead_desk.app.verdicts.judge import Judged, judge
from lead_desk.app.verdicts.overrides import waivers_of
from lead_desk.app.verdicts.request_facts import request_facts
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.progress import NoProgress, Progress
from lead_desk.domain.source import Source
from lead_desk.gate import planner
from lead_desk.gate.acts import About
from lead_desk.gate.case import RequestFacts

NAMED_UP_TO = 20_000


def gate_campaign(
    core: Core, campaign: str | Campaign, progress: Progress | None = None, overrides: Sequence[Override] = ()
) -> GateReport:
    """Judge a campaign now and plan what would free most leads.

    Args:
        core: the parts.
        campaign: its key, or a campaign not yet saved.
        progress: told the stage.
        overrides: as an export would take them.

    Raises:
        UsageError: no campaign of that key, or an override by nobody who may.
        CancelledError: the user stopped it.
    """
    with core.store.read() as unit:
        (progress or NoProgress()).report(0, None, "judging")
        request = campaign_of(unit, campaign)
        frame = core.frame(request, marketing=is_marketing(unit, request))
        judged = judge(core, unit, frame, waivers=waivers_of(unit, overrides))
        return report_of(core, unit, request, facts_of(core, unit, request, judged), judged)


def facts_of(core: Core, unit: Unit, campaign: Campaign, judged: Judged) -> RequestFacts:
    """Return the facts about the request as a whole, the countries of its leads included."""
    return request_facts(core, unit, campaign, {case.country for case in judged.cases.values()})


def is_marketing(unit: Unit, campaign: Campaign) -> bool:
    """Tell whether the marketing rules bind; an unknown purpose counts as marketing (READINGS 5)."""
    purpose = purpose_of(unit, campaign)
    return purpose is None or purpose.marketing


def report_of(core: Core, unit: Unit, campaign: Campaign, facts: RequestFacts, judged: Judged) -> GateReport:
    """Return a judgement as the front ends show it; a refused request clears nobody."""
    refusals = tuple(hold_of(core.gate, reason) for reason in core.gate.judge_request(facts))
    plan = planner.plan(core.gate, _plan_items(unit, campaign, judged))
    return GateReport(
        campaign=campaign.key,
        cleared=0 if refusals else judged.written,
        held=judged.written + judged.held if refusals else judged.held,
        reasons=judged.reasons(),
        refusals=refusals,
        holds=_holds(core, judged),
        warnings=all_warnings(facts, judged),
        plan=tuple(PlannedAct(act.title, act.frees, act.link) for act in plan.acts),
        dead_ends=tuple((hold_of(core.gate, reason), count) for reason, count in plan.dead_ends),
    )


def all_warnings(facts: RequestFacts, judged: Judged) -> dict[str, int]:
    """Return warning code -> leads concerned; a warning about the request concerns all that may pass."""
    return {**dict.fromkeys(sorted(facts.warnings), judged.written), **judged.warnings()}


def _holds(core: Core, judged: Judged) -> tuple[tuple[Hold, int], ...]:
    """Return the first reasons in words; what reads alike is one line, whatever country it came from."""
    counts: dict[Hold, int] = {}
    for reason, country, count in judged.first_reasons():
        hold = hold_of(core.gate, reason, country)
        counts[hold] = counts.get(hold, 0) + count
    return tuple(sorted(counts.items(), key=lambda item: -item[1]))


def _plan_items(unit: Unit, campaign: Campaign, judged: Judged) -> list[planner.Item]:
    """Return the cases for the planner, told apart by assessment and source so that an act can name them.

    Beyond `NAMED_UP_TO` held leads the acts are said in general: naming would cost a look at each lead.
    """
    held = list(judged.first_codes())
    if not held or judged.held > NAMED_UP_TO:
        return [planner.Item(judged.cases[number], size) for number, size in judged.sizes.items()]
    counts: Counter[tuple[int, str, str]] = Counter()
    for block in unit.cases.leads(held):
        tags = unit.exports.tags([lead for lead, _number in block], campaign.purpose)
        for lead, number in block:
            _basis, family, _version, source = tags[lead]
            counts[(number, family, source)] += 1
    titles = {family: unit.assessments.versions(family)[-1].title for family in unit.assessments.families()}
    names = {source.key: source.name for source in unit.registers.all(Source)}
    items = [planner.Item(judged.cases[number], judged.sizes[number]) for number in judged.cleared]
    for (number, family, source), count in counts.items():
        about = About(assessment=titles.get(family, ""), source=names.get(source, source))
        items.append(planner.Item(judged.cases[number], count, about))
    return items
