"""Values that leads hold in several spellings: found for a person to settle; a list may be written as the leads are."""

from collections.abc import Iterable
from dataclasses import replace

from lead_desk.app.checks import parsed_value
from lead_desk.app.core import Core
from lead_desk.app.leads.changes import Respell
from lead_desk.app.ports import Unit
from lead_desk.domain import garbage
from lead_desk.domain.errors import UsageError
from lead_desk.domain.lead import LeadQuery, Selection
from lead_desk.domain.spellings import Spellings


def find_spellings(core: Core, name: str, query: LeadQuery) -> list[Spellings]:
    """Return a field's values that are written in several ways among the leads of a query, most leads first.

    Raises:
        UsageError: no field whose values are shared.
    """
    from lead_desk.intake import spellings  # the window paints before anything of the kind is loaded

    _check(name)
    with core.store.read() as unit:
        counts = unit.leads.facets(query, name, spellings.MOST)
    with garbage.resting():
        return spellings.spellings(name, [(text, leads) for text, leads in counts if text])


def spellings_of_leads(unit: Unit, names: Iterable[str]) -> dict[str, dict[str, str]]:
    """Return how the store writes its values: field -> key -> the spelling of most leads."""
    from lead_desk.intake import spellings

    return {
        name: spellings.proposed_spellings(name, unit.leads.facets(LeadQuery(), name, spellings.MOST))
        for name in names
        if spellings.may_be_respelt(name)
    }


def checked(change: Respell) -> Respell:
    """Return the change with its new texts in the field's normal form, without words that change nothing.

    Raises:
        UsageError: no field whose values are shared, or a text that is empty or that the field cannot hold.
    """
    _check(change.field)
    texts = {text: parsed_value(change.field, text) for text in {text for _held, text in change.words}}
    if not all(texts.values()):
        raise UsageError("A spelling needs a text.", "Clear a field by setting it to nothing instead.")
    return Respell(change.field, tuple((held, texts[text]) for held, text in change.words if held != texts[text]))


def holders(selection: Selection, change: Respell) -> Selection:
    """Return those of a selection that hold one of the texts, as far as a query can tell; ticked leads stay all."""
    if selection.query is None:
        return selection
    held = {text for text, _instead in change.words}
    others = []
    for name, accepted in selection.query.filters:
        if name == change.field:
            held &= set(accepted)
        else:
            others.append((name, accepted))
    filters = (*others, (change.field, tuple(sorted(held))))
    return replace(selection, query=replace(selection.query, filters=filters))


def _check(name: str) -> None:
    from lead_desk.intake.spellings import may_be_respelt

    if not may_be_respelt(name):
        raise UsageError(
            "Values of this field are each lead's own.", "Such as: company, job_title, city, industry, custom:NAME."
        )
