"""Facts that change under an approved assessment: it is due for review, and out of date 30 days later (LAW 3.5)."""

from collections.abc import Collection

from lead_desk.app.core import Core
from lead_desk.app.ports import Unit
from lead_desk.domain.assessment import Assessment, AssessmentStatus, ReviewDue, ReviewTrigger
from lead_desk.domain.errors import UsageError
from lead_desk.domain.source import Source, SourceTerms
from lead_desk.gate.assessments import source_names
from lead_desk.law.lia import scope_of


def note_change(core: Core, unit: Unit, family: str, trigger: ReviewTrigger, note: str = "") -> ReviewDue:
    """Note that facts changed under a family's approved version; the first day a thing was noted stays.

    Args:
        core: the parts.
        unit: the open transaction.
        family: key of the family.
        trigger: what changed.
        note: in the user's own words.

    Raises:
        UsageError: the family has no approved version, which alone can fall due.
    """
    approved = _approved(unit, family)
    if approved is None:
        raise UsageError(
            "This assessment has no approved version.",
            "Only an approved one falls due for review.",
            code="NOT_APPROVED",
        )
    key = f"{family}-v{approved.version}-{trigger.value}"
    known = unit.registers.get(ReviewDue, key)
    due = ReviewDue(key, family, approved.version, trigger, known.since if known else core.clock.today(), note)
    unit.registers.put(due)
    return due


def note_if_approved(core: Core, unit: Unit, family: str, trigger: ReviewTrigger, note: str) -> None:
    """Note that facts changed under a family's approved version, where it has one."""
    if _approved(unit, family) is not None:
        note_change(core, unit, family, trigger, note)


def note_new_rules(core: Core, unit: Unit, rows: Collection[str]) -> None:
    """Note a change of law for each assessment whose countries and channels changed rows speak of (LAW 10).

    Args:
        core: the parts.
        unit: the open transaction.
        rows: `DK/email/consumer` of each row.
    """
    changed = {tuple(row.split("/")[:2]) for row in rows}
    rules = core.gate.law.rules
    for family in unit.assessments.families():
        approved = _approved(unit, family)
        if approved is None:
            continue
        scope = scope_of(approved)
        covered = {(rules.row_country(country), channel) for country in scope.countries for channel in scope.channels}
        if covered & changed:
            places = sorted({country for country, _channel in covered & changed})
            note_change(core, unit, family, ReviewTrigger.LAW_CHANGE, ", ".join(places))


def put_entry(core: Core, unit: Unit, item: object, *, as_act: bool = False) -> str:
    """Create or change a register entry; return `created`, `updated` or `unchanged`.

    With `as_act` the history lists it, so that it can be undone; a file that declares many is its own record.
    Where a source's stated terms or licence become others, the assessments that cover the source fall due.
    """
    before = unit.registers.get(Source, item.key) if isinstance(item, Source) else None
    outcome = unit.history.change_entry(item) if as_act else unit.registers.put(item)
    if isinstance(item, Source) and before is not None:
        _note_new_terms(core, unit, before, item)
    return outcome


def _note_new_terms(core: Core, unit: Unit, before: Source, after: Source) -> None:
    if not (_changed_terms(before, after) or _changed_licence(before, after)):
        return
    for family in unit.assessments.families():
        approved = _approved(unit, family)
        if approved is not None and scope_of(approved).sources & source_names(after):
            note_change(core, unit, family, ReviewTrigger.NEW_SOURCE_TERMS, after.name)


def _changed_terms(before: Source, after: Source) -> bool:
    return before.terms is not SourceTerms.UNKNOWN and before.terms is not after.terms


def _changed_licence(before: Source, after: Source) -> bool:
    return bool(before.licence.strip()) and before.licence.strip() != after.licence.strip()


def _approved(unit: Unit, family: str) -> Assessment | None:
    versions = [item for item in unit.assessments.versions(family) if item.status is AssessmentStatus.APPROVED]
    return versions[-1] if versions else None
