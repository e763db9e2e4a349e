"""The compiled lexicons: what the flagger looks words up in, worked out once for a set of files and then kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from lead_desk import derived
from lead_desk.domain.flag import Category, FlagKind
from lead_desk.flags import lexicon
from lead_desk.flags.keys import Keys, PlainKeys
from lead_desk.flags.lexicon import HeaderTerm, Lexicons, Part
from lead_desk.flags.shelf import Shelves, arranged, parts_of, written
from lead_desk.flags.vocabulary import tagged_phrases

_MADE_BY = tuple(f"lead_desk.flags.{name}" for name in ("fold", "lexicon", "shelf", "vocabulary", "keys", "compiled"))

_Plain = tuple[
    list[dict[str, str]],
    PlainKeys,
    list[tuple[str, str, str, bool, str]],
    dict[str, list[str]],
    dict[str, list[str]],
]


@dataclass(frozen=True, slots=True)
class Compiled:
    """All that the lexicons say, arranged for looking up.

    Attributes:
        shelves: terms and phrases of the grammar by their first word.
        loud: the words that make a cell worth a close reading.
        headers: headers that ask for a kind of data.
        roles: role name -> headers of columns of that role.
        names: `male` and `female` first names, folded.
        digest: SHA-256 over the files, part of the rule pack's version.
    """

    shelves: Shelves
    loud: Keys
    headers: tuple[HeaderTerm, ...]
    roles: Mapping[str, tuple[tuple[Part, ...], ...]]
    names: Mapping[str, frozenset[str]]
    digest: str


@cache
def load() -> Compiled:
    """Return the compiled lexicons of the rule pack.

    Raises:
        BrokenInstallationError: a file is missing or cannot be read; without rules the app must not start.
    """
    digest = lexicon.digest_of(lexicon.files())
    plain = derived.kept("flags", (digest.encode(), derived.code_of(*_MADE_BY)), lambda: _plain(lexicon.load()))
    shelves, loud, headers, roles, names = cast(_Plain, plain)
    return Compiled(
        shelves=Shelves(*shelves),
        loud=Keys.from_plain(*loud),
        headers=tuple(
            HeaderTerm(term_id, FlagKind(kind), Category(category) if category else None, weak, parts_of(parts))
            for term_id, kind, category, weak, parts in headers
        ),
        roles={role: tuple(map(parts_of, listed)) for role, listed in roles.items()},
        names={gender: frozenset(listed) for gender, listed in names.items()},
        digest=digest,
    )


def _plain(read: Lexicons) -> _Plain:
    phrases = tagged_phrases(read)
    return (
        list(map(dict, arranged((*read.terms, *phrases)))),
        Keys.of(read.terms, phrases).plain(),
        [(term.id, term.kind, term.category or "", term.weak, written(term.parts)) for term in read.headers],
        {role: list(map(written, listed)) for role, listed in read.roles.items()},
        {gender: sorted(listed) for gender, listed in read.names.items()},
    )
