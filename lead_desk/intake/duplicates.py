"""Near duplicates: proposals for a person to decide, never a merge. Exact ones are found by the store.

Only leads that share a block (a number, an address, a domain, a company, a mailbox, a town) are compared, and in a
large block only neighbours by name: the work grows with the number of leads, not with its square.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations

from rapidfuzz import fuzz

from lead_desk.domain.names import split_name
from lead_desk.law.classes import classifier

_BLOCK_LIMIT = 40  # a larger block (a big firm, a common name) is compared among neighbours by name only
_NEIGHBOURS = 6
_LIKELY = 90.0
_POSSIBLE = 82.0
_CERTAIN = 100.0
_FREE = 3
_LONG_MAILBOX = 6
SAME_EMAIL = "same_email"


@dataclass(frozen=True, slots=True)
class Candidate:
    """The few facts of one lead that near-matching needs; `repr` shows only the key."""

    key: int
    name: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    company: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    mobile: str = field(default="", repr=False)
    city: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class NearDuplicate:
    """Two leads that may be one person.

    Attributes:
        first, second: keys, the smaller first.
        score: 0 to 100.
        reasons: `same_email`, `same_phone`, `name_and_domain`, `name_and_company`, `name_and_mailbox`,
            `name_and_town`; one at least.
    """

    first: int
    second: int
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """A candidate made ready for comparing."""

    key: int
    name: str
    last: str


def near_duplicates(candidates: Iterable[Candidate], *, least: float = _POSSIBLE) -> Iterator[NearDuplicate]:
    """Propose pairs. A name alone never makes one: it takes a number, a company, a domain, a mailbox or a town as well.

    Args:
        candidates: the leads.
        least: lowest score of the names that is proposed.
    """
    blocks: dict[tuple[str, str], list[_Known]] = defaultdict(list)
    for candidate in candidates:
        name = _plain(candidate.name)
        known = _Known(candidate.key, name, _last(candidate.name, name))
        for block in _blocks(candidate, known):
            blocks[block].append(known)
    reasons: dict[tuple[int, int], set[str]] = {}
    scores: dict[tuple[int, int], float] = {}
    for (kind, _value), members in blocks.items():
        if len(members) > 1:
            for one, two in _pairs(members):
                if one.key == two.key:
                    continue
                pair = (min(one.key, two.key), max(one.key, two.key))
                if pair not in scores:
                    scores[pair] = _alike(one, two)
                if scores[pair] >= least or kind == SAME_EMAIL:
                    reasons.setdefault(pair, set()).add(kind)
    for pair, why in reasons.items():
        yield NearDuplicate(*pair, _CERTAIN if SAME_EMAIL in why else scores[pair], tuple(sorted(why)))


def _blocks(candidate: Candidate, known: _Known) -> Iterator[tuple[str, str]]:
    local, _, domain = candidate.email.rpartition("@")
    if local:
        yield SAME_EMAIL, candidate.email
    if not known.name:
        return
    for number in {candidate.phone, candidate.mobile}:
        if number:
            yield "same_phone", number
    initial = known.last[:1]
    if domain and domain not in classifier().free_mail:
        yield "name_and_domain", f"{domain}|{initial}"
    if len(local) >= _LONG_MAILBOX:
        yield "name_and_mailbox", f"{local}|{initial}"
    company = _firm(candidate.company)
    if len(company) > _FREE:
        yield "name_and_company", f"{company}|{initial}"
    if candidate.city and " " in known.name:
        yield "name_and_town", f"{_firm(candidate.city)}|{known.last}"


def _pairs(members: list[_Known]) -> Iterator[tuple[_Known, _Known]]:
    if len(members) <= _BLOCK_LIMIT:
        yield from combinations(members, 2)
        return
    by_name = sorted(members, key=lambda known: (known.last, known.name))
    for place, one in enumerate(by_name):
        for two in by_name[place + 1 : place + 1 + _NEIGHBOURS]:
            yield one, two


def _alike(one: _Known, two: _Known) -> float:
    if one.name == two.name:
        return _CERTAIN if one.name else 0.0
    if one.last and two.last and fuzz.ratio(one.last, two.last) < _POSSIBLE:
        return 0.0
    return float(max(fuzz.token_sort_ratio(one.name, two.name), _initials_fit(one.name, two.name)))


def _initials_fit(first: str, second: str) -> float:
    """Score `j jensen` beside `jens jensen`: likely, not certain."""
    short, long = sorted((first.split(), second.split()), key=lambda words: len("".join(words)))
    if (
        len(short) >= 2
        and len(long) >= 2
        and short[-1] == long[-1]
        and len(short[0]) == 1
        and long[0].startswith(short[0])
    ):
        return _LIKELY
    return 0.0


def _last(text: str, plain: str) -> str:
    """Return the folded last name; a plain pair of words needs no look at titles and particles."""
    parts = plain.split()
    if len(parts) == 2 and "," not in text:
        return parts[1]
    return _plain(split_name(text).last) or (parts[-1] if parts else "")


@lru_cache(maxsize=1 << 16)
def _firm(text: str) -> str:
    """Return a company's folded name without its legal form."""
    return _plain(classifier().bare_company(text))


def _plain(text: str) -> str:
    if text.isascii():
        bare = text.lower()
        kept = bare if bare.replace(" ", "").isalnum() else "".join(mark if mark.isalnum() else " " for mark in bare)
        return " ".join(kept.split())
    bare = unicodedata.normalize("NFKD", text.lower().replace("ø", "o").replace("æ", "ae").replace("ß", "ss"))
    kept = "".join(mark if mark.isalnum() else " " for mark in bare if not unicodedata.combining(mark))
    return " ".join(kept.split())
