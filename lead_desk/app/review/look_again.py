"""Look at all stored leads again with the rules and own words of now; what people decided stays."""

from typing import TYPE_CHECKING

from lead_desk.app.core import Core, forget_cells
from lead_desk.app.ports import Unit
from lead_desk.app.review.own_lexicon import own_lexicon
from lead_desk.app.verdicts import standing
from lead_desk.domain.flag import CHILD_LIMIT, Finding
from lead_desk.domain.ids import LeadId
from lead_desk.domain.progress import NoProgress, Progress
from lead_desk.domain.records import BatchDraft
from lead_desk.domain.source import Source
from lead_desk.domain.values import dataclass

if TYPE_CHECKING:
    from lead_desk.flags.engine import Flagger, Plan

_BLOCK = 1_000
Screened = tuple[LeadId, tuple[str, ...], frozenset[tuple[str, str, str]]]
"""A lead, its cells, and (kind, category, field) of the flags it has."""


@dataclass(frozen=True, slots=True)
class LookedAgain:
    """What came of it: leads looked at, new flags that wait, undecided flags that are gone."""

    leads: int
    added: int
    dropped: int


def look_again(core: Core, progress: Progress | None = None) -> LookedAgain:
    """Screen every stored cell again, in one transaction.

    Flags that newer rules would not raise stay, as they may rest on columns that were never stored; only own words
    that were removed, and words that are allowed now, take undecided flags away.

    Raises:
        CancelledError: the user stopped it; nothing was changed.
    """
    progress = progress or NoProgress()
    try:
        with core.store.write(core.actor, progress) as unit:
            done = _look(core, unit, progress)
            unit.commit()
    finally:
        forget_cells()
    standing.refresh_standing(core, progress)
    return done


def _look(core: Core, unit: Unit, progress: Progress) -> LookedAgain:
    from lead_desk.flags.own_words import RULE

    own = own_lexicon(unit)
    flagger = core.flagger.with_own(own)
    unit.rescreening.judged_by(flagger.version)
    leads = added = 0
    spared: list[tuple[LeadId, Finding]] = []
    for batch, draft in unit.rescreening.lists():
        fields = {header: field for _letter, header, field in draft.mapping if field}
        plan = plan_for(core, unit, flagger, draft, fields)
        plain = plan_for(core, unit, core.flagger, draft, fields) if own.allowed else None
        last = 0
        while block := unit.rescreening.cells(batch, list(fields.values()), last, _BLOCK):
            last = block[-1][0]
            leads += len(block)
            new = _new(block, fields, plan)
            if plain is not None:
                spared += _spared(block, fields, plan, plain)
            added += unit.rescreening.add(batch, draft, new)
            progress.report(leads, None, "checking")
    spots = [(lead, each.kind, each.category, each.field) for lead, each in spared]
    dropped = unit.rescreening.drop(spots, [f"{RULE}{word.key}" for word in own.words])
    unit.rescreening.note(leads, added, dropped, flagger.version)
    return LookedAgain(leads, added, dropped)


def plan_for(core: Core, unit: Unit, flagger: "Flagger", draft: BatchDraft, fields: dict[str, str]) -> "Plan":
    """Return the plan for stored leads of a list: header -> field, with the child limit of its source."""
    source = unit.registers.get(Source, draft.source) if draft.source else None
    limit = source.child_limit if source else CHILD_LIMIT
    return flagger.plan(list(fields), fields, today=core.clock.today(), child_limit=limit)


def _new(block: list[Screened], fields: dict[str, str], plan: "Plan") -> list[tuple[LeadId, Finding, str]]:
    """Return the flags that a lead has none like, each with its cell's text."""
    rows = [cells for _lead, cells, _known in block]
    return [
        (lead, finding, dict(zip(fields.values(), cells, strict=True))[finding.field])
        for (lead, cells, known), found in zip(block, plan.screen_many(rows), strict=True)
        for finding in (each.in_field(fields[each.field]) for each in found)
        if spot_of(finding) not in known
    ]


def _spared(
    block: list[Screened],
    fields: dict[str, str],
    plan: "Plan",
    plain: "Plan",
) -> list[tuple[LeadId, Finding]]:
    """Return what the shipped rules find and the allowed words take away."""
    rows = [cells for _lead, cells, _known in block]
    found: list[tuple[LeadId, Finding]] = []
    for (lead, _cells, _known), before, after in zip(
        block, plain.screen_many(rows), plan.screen_many(rows), strict=True
    ):
        kept = {(each.kind, each.category, each.field) for each in after}
        found += [
            (lead, each.in_field(fields[each.field]))
            for each in before
            if (each.kind, each.category, each.field) not in kept
        ]
    return found


def spot_of(finding: Finding) -> tuple[str, str, str]:
    """Return (kind, category, field) of a flag: a lead has one of them at most that waits."""
    return finding.kind.value, finding.category.value if finding.category else "", finding.field
