"""Change many leads at once: one run for preview and act, in blocks, so that a million leads need no list of them."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from lead_desk.app.checks import check_basis_of, parsed_value
from lead_desk.app.core import Core, known
from lead_desk.app.leads import spellings
from lead_desk.app.leads.changes import (
    AddTag,
    Change,
    ChangeReport,
    Erase,
    RemoveTag,
    Respell,
    SetBasis,
    SetField,
    StopContact,
)
from lead_desk.app.ports import Unit
from lead_desk.app.review.review_flags import need_reason
from lead_desk.app.review.screen_changed import refuse_young, screen_changed
from lead_desk.app.verdicts import standing
from lead_desk.domain import tags
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.errors import UsageError
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import Selection
from lead_desk.domain.progress import NoProgress, Progress
from lead_desk.domain.stop import Stop, StopKind

BLOCK = 20_000
_JUDGED_UP_TO = 20_000
"""A preview judges up to this many leads again; beyond it would keep the store busy for long."""
_VALUES_SHOWN = 6
_REACH = {"email": StopKind.EMAIL, "phone": StopKind.PHONE, "mobile": StopKind.PHONE}


def change_leads(
    core: Core, selection: Selection, change: Change, reason: str, progress: Progress | None = None, *, commit: bool
) -> ChangeReport:
    """Change the leads of a selection, or show what that would do.

    Args:
        core: the parts.
        selection: the leads.
        change: what to do.
        reason: why, in the user's words; a change of basis, a stop and an erasure need one.
        progress: told in leads; may cancel.
        commit: False takes everything back.

    Raises:
        UsageError: an unknown field, purpose, basis or assessment, a value the field cannot hold, or no reason.
        RefusedError: a legal hold forbids an erasure, or the age of a confirmed child under 13 was meant.
        CancelledError: the user stopped it; nothing was changed.
    """
    progress = progress or NoProgress()
    if commit and isinstance(change, SetBasis | StopContact | Erase):
        need_reason(reason)
    with core.store.write(core.actor, progress) as unit:
        change = _checked(unit, change)
        if isinstance(change, Respell):
            selection = spellings.holders(selection, change)
        leads = unit.picking.pick(selection)
        values, differ, overwritten = _before(unit, change, leads)
        judged = not commit and leads <= _JUDGED_UP_TO
        before = unit.picking.statuses() if judged else None
        done = changed = 0
        with unit.picking.changing():
            for block in _blocks(unit):
                changed += _apply(core, unit, block, change, reason or "changed in bulk")
                done += len(block)
                progress.report(done, leads, "changing")
        if judged:
            standing.keep_standing(core, unit, only_stale=True)
        after = unit.picking.statuses() if judged else None
        if commit:
            unit.commit()
    if commit:
        standing.refresh_if_quick(core)
    return ChangeReport(leads, changed if differ is None else differ, overwritten, values, before, after)


def _checked(unit: Unit, change: Change) -> Change:
    """Return the change with its value in the field's normal form."""
    if isinstance(change, SetField):
        if change.field == "tags":
            return SetField("tags", "; ".join(tags.split(change.value)))
        return SetField(change.field, parsed_value(change.field, change.value))
    if isinstance(change, Respell):
        return spellings.checked(change)
    if isinstance(change, AddTag | RemoveTag):
        names = tags.split(change.tag)
        if len(names) != 1 or len(names[0]) > tags.LONGEST:
            raise UsageError(
                "A tag is one short label.", f"Give one of at most {tags.LONGEST} signs, without ; , or |."
            )
        return type(change)(names[0])
    if isinstance(change, SetBasis):
        known(unit, Purpose, "purpose", change.purpose)
        check_basis_of(unit.registers.get(Purpose, change.purpose), change.basis)
        if change.assessment and not unit.assessments.versions(change.assessment):
            raise UsageError("There is no assessment of that name.", code="UNKNOWN_ASSESSMENT")
    return change


def _before(unit: Unit, change: Change, leads: int) -> tuple[tuple[tuple[str, int], ...], int | None, int]:
    """Return (values held now, leads that will differ or None, leads whose value is written over)."""
    if isinstance(change, SetField):
        held = unit.picking.values(change.field, leads + 1)
        same = sum(count for value, count in held if value == change.value)
        empty = sum(count for value, count in held if not value)
        others = leads - same - (empty if change.value else 0)
        return tuple(held[:_VALUES_SHOWN]), leads - same, others
    if isinstance(change, Respell):
        words = dict(change.words)
        told = [(value, count) for value, count in unit.picking.values(change.field, leads + 1) if value in words]
        differ = sum(count for _value, count in told)
        return tuple(told[:_VALUES_SHOWN]), differ, differ
    if isinstance(change, AddTag | RemoveTag):
        held = unit.picking.values("tags", leads + 1)
        turn = _retag(change)
        return tuple(held[:_VALUES_SHOWN]), sum(count for cell, count in held if turn(cell) is not None), 0
    return (), None, 0


def _blocks(unit: Unit) -> Iterator[list[LeadId]]:
    last = 0
    while block := unit.picking.block(last, BLOCK):
        last = block[-1]
        yield block


def _apply(core: Core, unit: Unit, ids: Sequence[LeadId], change: Change, reason: str) -> int:
    if isinstance(change, SetField):
        refuse_young(unit, ids, {change.field})
        changed = unit.leads.attest(ids, field_name=change.field, value=change.value)
        screen_changed(core, unit, ids, {change.field})
        return changed
    if isinstance(change, Respell):
        words = dict(change.words)
        refuse_young(unit, ids, {change.field})
        held = [row.id for row in unit.leads.rows(ids, (change.field,)) if row.cells[0] in words]
        changed = unit.leads.respell(held, field_name=change.field, words=words)
        screen_changed(core, unit, held, {change.field})
        return changed
    if isinstance(change, AddTag | RemoveTag):
        changed = _tag(unit, ids, change)
        screen_changed(core, unit, ids, {"tags"})
        return changed
    if isinstance(change, SetBasis):
        return unit.leads.set_basis(ids, change.purpose, change.basis, change.assessment, reason=reason)
    if isinstance(change, StopContact):
        return unit.stops.add(_stops(core, unit, ids, change, reason))
    return unit.leads.erase(ids, reason=reason, stop=change.stop)


def _tag(unit: Unit, ids: Sequence[LeadId], change: AddTag | RemoveTag) -> int:
    """Change the tags of a block: leads with the same tags get the same new ones."""
    turn = _retag(change)
    alike: dict[str, list[LeadId]] = defaultdict(list)
    for row in unit.leads.rows(ids, ("tags",)):
        cell = turn(row.cells[0])
        if cell is not None:
            alike[cell].append(row.id)
    return sum(unit.leads.attest(group, field_name="tags", value=cell) for cell, group in alike.items())


def _retag(change: AddTag | RemoveTag) -> Callable[[str], str | None]:
    """Return what turns a tags cell into the new one, or into None when nothing changes."""

    def turn(cell: str) -> str | None:
        there = change.tag.casefold() in {tag.casefold() for tag in tags.split(cell)}
        if isinstance(change, AddTag):
            return None if there else tags.added(cell, change.tag)
        return tags.removed(cell, change.tag) if there else None

    return turn


def _stops(core: Core, unit: Unit, ids: Sequence[LeadId], change: StopContact, reason: str) -> list[Stop]:
    """Return a stop for every address and number of the leads; the reason goes into the entries' origin."""
    today = core.clock.today()
    return [
        Stop(_REACH[name], cell, reason=change.why, since=today, origin=reason)
        for row in unit.leads.rows(ids, tuple(_REACH))
        for name, cell in zip(_REACH, row.cells, strict=True)
        if cell
    ]
