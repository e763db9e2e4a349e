"""Leave out the columns of somebody else than the list's own people: who paid for the ticket, whose assistant it is."""

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from lead_desk import resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.intake.candidate import Candidate
from lead_desk.intake.lexicon import OTHER, keys_of, tokens_of

_PACK = "headers/roles.toml"
_ROLES = ("beside", "payer")
"""From the one who may be meant to the one who hardly is."""

_WAYS = (
    frozenset({"first_name", "last_name", "full_name"}),
    frozenset({"email"}),
    frozenset({"phone", "mobile"}),
)
"""What tells or reaches one person."""


@cache
def _words() -> dict[str, int]:
    """Return how far each word stands from the list's own people.

    Raises:
        BrokenInstallationError: a role has no words.
    """
    pack = tomllib.loads(resources.text(_PACK))
    if pack.keys() != set(_ROLES) or not all(pack.values()):
        raise BrokenInstallationError(_PACK)
    return {key: place for place, role in enumerate(_ROLES, 1) for phrase in pack[role] for key in keys_of(phrase)}


def _distance(column: Candidate) -> int:
    return max((_words().get(token, 0) for token in tokens_of(column.header)), default=0)


def leave_out_others(columns: Sequence[Candidate]) -> None:
    """Take the buyer's address out of a list that has the attendee's, and the like; alone it is the person's.

    Args:
        columns: all columns of the list; their readings are changed in place.
    """
    far = {column.index: _distance(column) for column in columns}
    reached = [far[column.index] for column in columns if column.reading.field == "email"]
    for fields in _WAYS:
        same = [column for column in columns if column.reading.field in fields and not column.by_tool]
        # Whose address the list has is its person: the buyer, where only they gave one.
        nearest = max(min((far[column.index] for column in same), default=0), min(reached, default=0))
        for column in same:
            if far[column.index] > nearest:
                column.reading = replace(column.reading, field=OTHER, confidence=0.85, why="words")
