"""The mapping that a header is known by: of the newest import of such a list here, else of the firm's declarations."""

from collections.abc import Sequence

from lead_desk.app.imports.results import Tags
from lead_desk.app.ports import Unit
from lead_desk.domain.layout import ListLayout
from lead_desk.domain.recipe import Recipe
from lead_desk.domain.values import dataclass
from lead_desk.intake import recipes


@dataclass(frozen=True, slots=True)
class KnownList:
    """A list seen before or declared.

    Attributes:
        name: file name of the earlier import, or name of the layout.
        fields: column position to field, '' for a column that is left out.
        tags: of the earlier import; a declaration has none.
        recipe: of the earlier import, or what a declaration says of letters and separator.
    """

    name: str
    fields: dict[int, str]
    tags: Tags | None = None
    recipe: Recipe | None = None


def known_list(unit: Unit, fingerprint: str, headers: Sequence[str]) -> KnownList | None:
    """Return what is known of a list with this header, None when nothing is.

    Args:
        unit: the transaction.
        fingerprint: of the header, '' for a sheet without one.
        headers: one text a column.
    """
    if not fingerprint:
        return None
    recipe = unit.batches.recipe(fingerprint)
    if recipe is not None:
        earlier = [(header, field) for _letter, header, field in recipe.mapping]
        tags = Tags(recipe.source, recipe.purpose, recipe.basis, recipe.assessment)
        return KnownList(recipe.file_name, recipes.carried_over(earlier, headers), tags, recipe.recipe)
    wanted = recipes.columns_known(headers)
    for layout in unit.registers.all(ListLayout):
        if recipes.columns_known([header for header, _field in layout.pairs]) == wanted:
            fields = recipes.carried_over(layout.pairs, headers)
            return KnownList(layout.name or layout.key, fields, recipe=_recipe(layout))
    return None


def ways_of_reading(unit: Unit) -> tuple[Recipe, ...]:
    """Return the recipes in which letters or separator were set by hand, the newest import first."""
    declared = (_recipe(layout) for layout in unit.registers.all(ListLayout))
    return (*unit.batches.ways_of_reading(), *(recipe for recipe in declared if recipe is not None))


def _recipe(layout: ListLayout) -> Recipe | None:
    if not (layout.encoding or layout.delimiter):
        return None
    return Recipe(encoding=layout.encoding, delimiter=layout.delimiter)
