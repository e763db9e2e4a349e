"""In a school's or a club's list the lead is who is reached: the parent, where nobody else has an address or a number.

Such lists name a child and give its family's e-mail and telephone. A child must not become a lead by its name alone
(GDPR recital 38), so its name stays out, and the family's columns are read as the person's.
"""

import tomllib
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from lead_desk import resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.intake.candidate import Candidate
from lead_desk.intake.lexicon import NAME_ANY, OTHER, keys_of, tokens_of
from lead_desk.intake.wording import Reading, read_header

_PACK = "headers/families.toml"
_FAMILY = ("guardian", "mother", "father")
"""Who may be reached, the one preferred first where a list has several."""

_CHILD = "child"
_WAYS = frozenset({"email", "phone", "mobile"})
_NAMES = frozenset({"first_name", "last_name", "full_name"})
_FIELDS = _WAYS | _NAMES | {"job_title"}


@cache
def _words() -> dict[str, frozenset[str]]:
    """Return the words of each member of a family.

    Raises:
        BrokenInstallationError: a member has no words.
    """
    pack = tomllib.loads(resources.text(_PACK))
    if pack.keys() != {*_FAMILY, _CHILD} or not all(pack.values()):
        raise BrokenInstallationError(_PACK)
    return {member: frozenset(key for phrase in pack[member] for key in keys_of(phrase)) for member in pack}


def take_families(columns: Sequence[Candidate], votes: Counter[str]) -> None:
    """Read the columns of the family as the person's, in a list of theirs, and leave the child's name out.

    Args:
        columns: all columns of the list; their readings are changed in place.
        votes: the languages of its headers (`languages_of`).
    """
    if any(column.reading.field in _WAYS for column in columns):
        return
    children = [column for column in columns if column.reading.field in _NAMES and _speaks_of(column, _CHILD)]
    if any(column.reading.field in _NAMES and column not in children for column in columns):
        return  # it has people of its own, whose parents are no leads
    for member in _FAMILY:
        own = {column.index: _as_own(column, member, votes) for column in columns if _speaks_of(column, member)}
        fields = {reading.field for reading in own.values()}
        if fields & _WAYS and (children or fields & _NAMES):
            for place, reading in own.items():
                columns[place].reading = reading
            for column in children:
                column.reading = replace(column.reading, field=OTHER, confidence=0.85, why="words")
            return


def _speaks_of(column: Candidate, member: str) -> bool:
    return not column.by_tool and not _words()[member].isdisjoint(tokens_of(column.header))


def _as_own(column: Candidate, member: str, votes: Counter[str]) -> Reading:
    """Read a header without the words that say whose it is; those words alone are the name's column."""
    rest = " ".join(token for token in tokens_of(column.header) if token not in _words()[member])
    reading = read_header(rest, votes) if rest else Reading(NAME_ANY)
    field = "full_name" if reading.field == NAME_ANY else reading.field
    return replace(reading, field=field if field in _FIELDS else OTHER, confidence=0.8, why="words")
