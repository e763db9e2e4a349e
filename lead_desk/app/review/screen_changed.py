"""Cells that a person writes over: screened like a list's, and what the old text gave away goes with it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from typing import TYPE_CHECKING

from lead_desk.app.core import Core, forget_cells
from lead_desk.app.ports import Unit
from lead_desk.app.review.own_lexicon import own_lexicon
from lead_desk.domain.errors import RefusedError
from lead_desk.domain.fields import BY_NAME
from lead_desk.domain.flag import Finding, FlagState
from lead_desk.domain.ids import LeadId
from lead_desk.domain.records import BatchDraft, WrittenLead

if TYPE_CHECKING:
    from lead_desk.flags.engine import Flagger

TELLS_AGE = frozenset({"date_of_birth", "age"})
_BLOCK = 1_000
_CLOSED = (FlagState.DISMISSED, FlagState.STRIPPED)


def refuse_young(unit: Unit, leads: Sequence[LeadId], fields: Set[str]) -> None:
    """Refuse to write over what tells the age of a confirmed child under 13: such a lead can only be deleted.

    Raises:
        RefusedError: one of the leads is such a child's, and a field of its flag or of its age is meant.
    """
    flagged = unit.rescreening.young(leads)
    if flagged and (flagged & fields or fields & TELLS_AGE):
        raise RefusedError(
            "A child under 13 is among these leads; such a lead cannot be corrected.", "Delete it.", code="CHILD_YOUNG"
        )


def screen_changed(core: Core, unit: Unit, leads: Sequence[LeadId], fields: Set[str]) -> None:
    """Screen leads after a person wrote over some of their fields, in the same transaction.

    New flags wait for a look. Flags of the written fields that the new text does not raise are gone: the words are no
    longer there, and a child's wrong birth date has been corrected.

    Args:
        core: the parts.
        unit: the transaction, after the change.
        leads: the leads.
        fields: names of the fields that were written.
    """
    flagger = core.flagger.with_own(own_lexicon(unit))
    unit.rescreening.judged_by(flagger.version)
    try:
        for at in range(0, len(leads), _BLOCK):
            _screen(core, unit, flagger, leads[at : at + _BLOCK], fields)
    finally:
        forget_cells()


def _screen(core: Core, unit: Unit, flagger: "Flagger", leads: Sequence[LeadId], fields: Set[str]) -> None:
    from lead_desk.app.review.look_again import spot_of  # brings the flagger, which a start can do without

    lists: dict[int, list[WrittenLead]] = defaultdict(list)
    for lead in unit.rescreening.written(leads):
        lists[lead.batch].append(lead)
    drafts = unit.rescreening.drafts(list(lists))
    for batch, rows in lists.items():
        gone: list[tuple[LeadId, Finding]] = []
        new: list[tuple[LeadId, Finding, str]] = []
        for lead, found in _found(core, unit, flagger, drafts[batch], rows, fields):
            raised = {spot_of(each) for each in found}
            known = {spot_of(each) for each in lead.flags if each.field not in fields or each.state not in _CLOSED}
            new += [(lead.id, each, lead.values.get(each.field, "")) for each in found if spot_of(each) not in known]
            gone += [
                (lead.id, each)
                for each in lead.flags
                if each.field in fields and each.state not in _CLOSED and spot_of(each) not in raised
            ]
        unit.rescreening.correct([(lead, each.kind, each.category, each.field) for lead, each in gone])
        unit.rescreening.add(batch, drafts[batch], new)
    unit.rescreening.close_act()


def _found(
    core: Core, unit: Unit, flagger: "Flagger", draft: BatchDraft, rows: Sequence[WrittenLead], fields: Set[str]
) -> Iterator[tuple[WrittenLead, list[Finding]]]:
    """Yield each lead with what its cells raise, under the list's own headers and the titles of further fields."""
    from lead_desk.app.review.look_again import plan_for

    mapped = {header: field for _letter, header, field in draft.mapping if field}
    further = sorted(fields - set(mapped.values()))
    mapped |= {BY_NAME[name].title if name in BY_NAME else name.partition(":")[2]: name for name in further}
    plan = plan_for(core, unit, flagger, draft, mapped)
    cells = [tuple(lead.values.get(name, "") for name in mapped.values()) for lead in rows]
    for lead, found in zip(rows, plan.screen_many(cells), strict=True):
        yield lead, [each.in_field(mapped[each.field]) for each in found]
