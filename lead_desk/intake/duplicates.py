"""Near duplicates: proposals for a person to decide, never a merge. Exact ones are found by the store."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations

from rapidfuzz import fuzz

from lead_desk.domain.names import split_name

_BLOCK_LIMIT = 60  # a block larger than this (a big firm, a common name) is compared within its first letters only
_LIKELY = 90.0
_POSSIBLE = 82.0
_FREE = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """The few facts of one lead that near-matching needs; `repr` shows only the key."""

    key: int
    name: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    company: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class NearDuplicate:
    """Two leads that may be one person.

    Attributes:
        first, second: keys, the smaller first.
        score: 0 to 100.
        why: `same_phone`, `name_and_domain`, `name_and_company`.
    """

    first: int
    second: int
    score: float
    why: str


def near_duplicates(candidates: Iterable[Candidate], *, least: float = _POSSIBLE) -> Iterator[NearDuplicate]:
    """Propose pairs, compared only where they share a phone, a company domain, a company name or a last name.

    A name alone never makes a pair: it takes a company, a domain or a phone as well.

    Args:
        candidates: the leads.
        least: lowest score of the names that is proposed.
    """
    blocks: dict[tuple[str, str], list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        for block in _blocks(candidate):
            blocks[block].append(candidate)
    seen: set[tuple[int, int]] = set()
    for (kind, _value), members in blocks.items():
        for one, two in _pairs(members):
            pair = (min(one.key, two.key), max(one.key, two.key))
            if pair in seen or one.key == two.key:
                continue
            score = _alike(one, two)
            if score >= least:
                seen.add(pair)
                yield NearDuplicate(*pair, score, kind)


def _blocks(candidate: Candidate) -> Iterator[tuple[str, str]]:
    if not candidate.name:
        return
    if candidate.phone:
        yield "same_phone", candidate.phone
    domain = candidate.email.rpartition("@")[2]
    if domain:
        yield "name_and_domain", f"{domain}|{_initial(candidate.name)}"
    company = _plain(candidate.company)
    if len(company) > _FREE:
        yield "name_and_company", f"{company}|{_initial(candidate.name)}"


def _pairs(members: list[Candidate]) -> Iterator[tuple[Candidate, Candidate]]:
    if len(members) <= _BLOCK_LIMIT:
        yield from combinations(members, 2)
        return
    by_name: dict[str, list[Candidate]] = defaultdict(list)
    for member in members:
        by_name[_plain(member.name)[:4]].append(member)
    for group in by_name.values():
        yield from combinations(group[:_BLOCK_LIMIT], 2)


def _alike(one: Candidate, two: Candidate) -> float:
    first, second = _plain(one.name), _plain(two.name)
    if first == second:
        return 100.0
    last_one, last_two = _last(one.name), _last(two.name)
    if last_one and last_two and fuzz.ratio(last_one, last_two) < _POSSIBLE:
        return 0.0
    return float(max(fuzz.token_sort_ratio(first, second), _initials_fit(first, second)))


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


def _initial(name: str) -> str:
    last = _last(name)
    return last[:1]


def _last(name: str) -> str:
    return _plain(split_name(name).last or name.rpartition(" ")[2])


def _plain(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.lower().replace("ø", "o").replace("æ", "ae").replace("ß", "ss"))
    kept = "".join(mark if mark.isalnum() else " " for mark in bare if not unicodedata.combining(mark))
    return " ".join(kept.split())
