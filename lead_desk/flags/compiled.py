"""The compiled lexicons: what the flagger looks words up in, worked out once for a set of files and then kept."""

from collections.abc import Mapping
from functools import cache
from typing import cast

from lead_desk import derived
from lead_desk.derived import Texts
from lead_desk.domain.values import dataclass
from lead_desk.flags import columns, lexicon
from lead_desk.flags.columns import PlainHeaders
from lead_desk.flags.keys import Keys, PlainKeys
from lead_desk.flags.lexicon import Lexicons
from lead_desk.flags.shelf import Shelves, arranged
from lead_desk.flags.vocabulary import tagged_phrases

_MADE_BY = tuple(
    f"lead_desk.flags.{name}" for name in ("fold", "lexicon", "shelf", "vocabulary", "keys", "columns", "compiled")
)

_Plain = tuple[
    list[Texts],
    PlainKeys,
    PlainHeaders,
    dict[str, list[str]],
]


@dataclass(frozen=True, slots=True)
class Compiled:
    """All that the lexicons say, arranged for looking up.

    Attributes:
        shelves: terms and phrases of the grammar by their first word.
        loud: the words that make a cell worth a close reading.
        headings: what they say of headers.
        names: `male` and `female` first names, folded.
        digest: SHA-256 over the files, part of the rule pack's version.
    """

    shelves: Shelves
    loud: Keys
    headings: PlainHeaders
    names: Mapping[str, frozenset[str]]
    digest: str


@cache
def load() -> Compiled:
    """Return the compiled lexicons of the rule pack.

    Raises:
        BrokenInstallationError: a file is missing or cannot be read; without rules the app must not start.
    """
    digest = lexicon.digest()
    plain = derived.kept("flags", (digest.encode(), derived.code_of(*_MADE_BY)), lambda: _plain(lexicon.load()))
    shelves, loud, headers, names = cast(_Plain, plain)
    return Compiled(
        shelves=Shelves(*shelves),
        loud=Keys.from_plain(*loud),
        headings=headers,
        names={gender: frozenset(listed) for gender, listed in names.items()},
        digest=digest,
    )


def _plain(read: Lexicons) -> _Plain:
    phrases = tagged_phrases(read)
    return (
        list(arranged((*read.terms, *phrases))),
        Keys.of(read.terms, phrases).plain(),
        columns.arranged(read),
        {gender: sorted(listed) for gender, listed in read.names.items()},
    )
