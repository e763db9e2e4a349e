"""Saved views of the grid: what is shown, in which order, in which columns."""

from dataclasses import field

from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.values import dataclass

STANDARD_VIEW = "standard"
"""Key of the columns that the grid has without a view of the user's own."""


@dataclass(frozen=True, slots=True)
class SavedView:
    """One view. It lives in the encrypted store: a search or a filter may hold a person's name.

    Attributes:
        key: says nothing about the name, since keys stand in logs.
        query: search words, standing, filters and order.
        columns: field names from left to right; empty takes the grid's own choice.
        widths: field name to width in pixels, where the user changed it.
        frozen: how many of the columns stay in sight when one scrolls sideways.
    """

    key: str
    name: str = field(default="", repr=False)
    query: LeadQuery = field(default_factory=LeadQuery)
    columns: tuple[str, ...] = field(default=(), repr=False)
    widths: tuple[tuple[str, int], ...] = field(default=(), repr=False)
    frozen: int = 1
