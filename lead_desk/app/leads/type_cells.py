"""Typing and pasting into cells: every text is checked as at import before one of them is kept."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from lead_desk.app.checks import parsed_value
from lead_desk.app.core import Core
from lead_desk.app.leads.changes import CellProblem
from lead_desk.app.review.screen_changed import refuse_young, screen_changed
from lead_desk.app.verdicts import standing
from lead_desk.domain.errors import UsageError
from lead_desk.domain.ids import LeadId

MOST_CELLS = 1_000
Typed = tuple[LeadId, str, str]
"""A lead, a field's name and the text for that cell."""


def problem_of(name: str, text: str) -> str:
    """Return why a field cannot hold a text, or an empty sentence when it can."""
    try:
        parsed_value(name, text)
    except UsageError as error:
        return f"{error.sentence} {error.remedy}".strip()
    return ""


def check_cells(cells: Sequence[Typed]) -> tuple[CellProblem, ...]:
    """Return the cells that their fields cannot hold."""
    found = ((place, name, problem_of(name, text)) for place, (_lead, name, text) in enumerate(cells))
    return tuple(CellProblem(place, name, sentence) for place, name, sentence in found if sentence)


def type_cells(core: Core, cells: Sequence[Typed], reason: str) -> int:
    """Keep texts in cells, all in one transaction; return how many leads changed.

    Raises:
        UsageError: too many cells, an unknown field or lead, or a text that a field cannot hold; nothing was changed.
        RefusedError: the age of a confirmed child under 13 was meant; nothing was changed.
    """
    if len(cells) > MOST_CELLS:
        raise UsageError(
            f"At most {MOST_CELLS} cells can be pasted at once.", "Import the list instead; an import can be undone."
        )
    values: dict[LeadId, dict[str, str]] = defaultdict(dict)
    for lead, name, text in cells:
        values[lead][name] = parsed_value(name, text)
    with core.store.write(core.actor) as unit:
        for fields, leads in _by_fields(values).items():
            refuse_young(unit, leads, fields)
        for lead, changes in values.items():
            unit.leads.edit(lead, changes, reason=reason)
        screen_changed(core, unit, list(values), {name for changes in values.values() for name in changes})
        unit.commit()
    standing.refresh_if_quick(core)
    return len(values)


def _by_fields(values: Mapping[LeadId, Mapping[str, str]]) -> dict[frozenset[str], list[LeadId]]:
    """Return fields -> the leads in which just those are written; a pasted block has the same for all its rows."""
    found: dict[frozenset[str], list[LeadId]] = defaultdict(list)
    for lead, changes in values.items():
        found[frozenset(changes)].append(lead)
    return found
