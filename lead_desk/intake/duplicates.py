"""Near duplicates: proposals for a person to decide, never a merge. Exact ones are found by the store.

Only leads that share a block (a number, an address, a domain, a company, a mailbox, a town) are compared, and in a
large block only neighbours by name: the work grows with the number of leads, not with its square.
"""

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import field
from functools import lru_cache
from itertools import combinations, groupby
from typing import NamedTuple

from lead_desk.domain.names import split_name
from lead_desk.domain.values import dataclass
from lead_desk.intake.plain_text import plain
from lead_desk.intake.same_name import POSSIBLE, alike, renamed
from lead_desk.law.classes import classifier

_BLOCK_LIMIT = 40  # a larger block (a big firm, a common name) is compared among neighbours by name only
_NEIGHBOURS = 6
_OF_FEW = 4  # people on one number; more have a switchboard in common
_CERTAIN = 100.0
_FREE = 3
_LONG_MAILBOX = 6
SAME_EMAIL = "same_email"
_REASONS = (
    "name_and_company", "name_and_domain", "name_and_mailbox", "name_and_town", SAME_EMAIL, "same_phone",
)  # fmt: skip
_COMPANY, _DOMAIN, _MAILBOX, _TOWN, _EMAIL, _PHONE = range(len(_REASONS))
_REASON_BITS = 7
_KEY_BITS = 40
_KEYS = (1 << _KEY_BITS) - 1
"""A pair is held as one number, and verdicts that are alike but once: there may be more pairs than leads."""
_PARTS = 16
"""Parts that the work is done in: sorting all marks at once would double what is held."""
_PART_FROM = 3  # the bit of a mark from which on it is by chance


@dataclass(frozen=True, slots=True)
class Candidate:
    """The few facts of one lead that near-matching needs; `repr` shows only the key, a number below 2 ** 40."""

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


class _Known(NamedTuple):
    """A candidate made ready for comparing."""

    key: int
    name: str
    last: str


class Comparison:
    """Compares leads that share something, in little memory: of each lead it keeps its name alone.

    What leads may share (an address, a number, a firm and an initial) is kept as a hash with its place. Sorted,
    those with the same hash stand together; of the pairs compared only those worth proposing are kept.
    """

    def __init__(self) -> None:
        self._known: list[_Known] = []
        self._shared = [array("q") for _ in range(_PARTS)]
        self._places = [array("L") for _ in range(_PARTS)]
        self._found: dict[int, tuple[float, int]] = {}
        self._verdicts: dict[tuple[float, int], tuple[float, int]] = {}

    def add(self, candidates: Iterable[Candidate]) -> None:
        """Take leads to compare."""
        for candidate in candidates:
            name = plain(candidate.name)
            known = _Known(candidate.key, name, _last(candidate.name, name))
            for reason, value in _blocks(candidate, known):
                mark = (hash(value) & ~_REASON_BITS) | reason
                part = (mark >> _PART_FROM) % _PARTS
                self._shared[part].append(mark)
                self._places[part].append(len(self._known))
            self._known.append(known)

    def compare(self, *, least: float = POSSIBLE) -> Iterator[int]:
        """Compare all; yield how many of a hundred parts of the work are done.

        Args:
            least: lowest score of the names that is proposed.
        """
        for done, (shared, places) in enumerate(zip(self._shared, self._places, strict=True), 1):
            order = sorted(range(len(shared)), key=shared.__getitem__)
            for mark, group in groupby(order, key=shared.__getitem__):
                members = [self._known[places[at]] for at in group]
                if len(members) > 1:
                    self._compare_block(members, mark & _REASON_BITS, least)
            yield done * 100 // _PARTS

    def pairs(self) -> Iterator[NearDuplicate]:
        """Yield what was found, by the leads' keys."""
        for pair in sorted(self._found):
            score, reasons = self._found[pair]
            keys = pair >> _KEY_BITS, pair & _KEYS
            why = tuple(name for bit, name in enumerate(_REASONS) if reasons >> bit & 1)
            yield NearDuplicate(*keys, _CERTAIN if SAME_EMAIL in why else score, why)

    def _compare_block(self, members: list[_Known], reason: int, least: float) -> None:
        found, bit = self._found, 1 << reason
        certain = _REASONS[reason] == SAME_EMAIL
        of_few = reason == _PHONE and len(members) <= _OF_FEW
        for one, two in _pairs(members):
            if one.key == two.key:
                continue
            pair = min(one.key, two.key) << _KEY_BITS | max(one.key, two.key)
            score, reasons = found.get(pair) or (alike(one.name, one.last, two.name, two.last), 0)
            if of_few and score < least:
                score = renamed(one.name, one.last, two.name, two.last)
            if certain or score >= least:
                verdict = (score, reasons | bit)
                found[pair] = self._verdicts.setdefault(verdict, verdict)


def near_duplicates(candidates: Iterable[Candidate], *, least: float = POSSIBLE) -> Iterator[NearDuplicate]:
    """Propose pairs. A name alone never makes one: it takes a number, a company, a domain, a mailbox or a town as well.

    Args:
        candidates: the leads.
        least: lowest score of the names that is proposed.
    """
    comparison = Comparison()
    comparison.add(candidates)
    for _done in comparison.compare(least=least):
        pass
    yield from comparison.pairs()


def _blocks(candidate: Candidate, known: _Known) -> Iterator[tuple[int, str]]:
    """Yield what the lead may share with others, each with the place of its reason in `_REASONS`."""
    local, _, domain = candidate.email.rpartition("@")
    if local:
        yield _EMAIL, candidate.email
    if not known.name:
        return
    for number in {candidate.phone, candidate.mobile}:
        if number:
            yield _PHONE, number
    initial = known.last[:1]
    if domain and domain not in classifier().free_mail:
        yield _DOMAIN, f"{domain}|{initial}"
    if len(local) >= _LONG_MAILBOX:
        yield _MAILBOX, f"{local}|{initial}"
    company = _firm(candidate.company)
    if len(company) > _FREE:
        yield _COMPANY, f"{company}|{initial}"
    if candidate.city and " " in known.name:
        yield _TOWN, f"{_firm(candidate.city)}|{known.last}"


def _pairs(members: list[_Known]) -> Iterator[tuple[_Known, _Known]]:
    if len(members) <= _BLOCK_LIMIT:
        yield from combinations(members, 2)
        return
    by_name = sorted(members, key=lambda known: (known.last, known.name))
    for place, one in enumerate(by_name):
        for two in by_name[place + 1 : place + 1 + _NEIGHBOURS]:
            yield one, two


def _last(text: str, folded: str) -> str:
    """Return the folded last name; a plain pair of words needs no look at titles and particles."""
    parts = folded.split()
    if len(parts) == 2 and "," not in text:
        return parts[1]
    return plain(split_name(text).last) or (parts[-1] if parts else "")


@lru_cache(maxsize=1 << 16)
def _firm(text: str) -> str:
    """Return a company's folded name without its legal form."""
    return plain(classifier().bare_company(text))
