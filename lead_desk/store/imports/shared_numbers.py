# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Who has a telephone number: of all the colleagues behind a switchboard, only whom a row may be is looked at.

A number that a row shares with a lead tells that the two are one person only where their names agree, or where one of
them has no name and not both have an e-mail (`working.same_person`). So a few bits of each lead, kept in memory, tell
which of a number's leads must be loaded. Where numbers have many leads, these would have to be gone through again for
each block: then number and bits together are kept among the keys met, and most rows are settled without a look.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from lead_desk.intake.identity import NAMELESS, sort_key, sort_name
from lead_desk.intake.shelf import RECORD
from lead_desk.store.context import Context
from lead_desk.store.imports.known_keys import KnownKeys
from lead_desk.store.imports.new_keys import NewKeys
from lead_desk.store.imports.working import WorkingLead

_NAME, _EMAIL = RECORD.index("sort_name"), RECORD.index("email")
_MAIL = 1
"""The bit of whoever has an e-mail; all others are of the name, `_NOBODY` without one."""
_NOBODY = 2
_NO_MAIL = 4
"""What all without an e-mail have in common."""
_PATIENCE = 20_000
"""So many leads of numbers may be gone through, and one for each lead there is, before all are remembered."""


def bits_of(values: Mapping[str, str]) -> int:
    """Return the bits of a lead; the same within one run of the program only, as texts are hashed anew in each."""
    return _who(sort_name(values), values.get("email", ""))


def _who(name: str, email: str) -> int:
    """Return the bits of a sort key, which is that of the e-mail where there is no name, and of an e-mail."""
    nameless = name == NAMELESS or ("@" in name and name == sort_key(email))
    return (_NOBODY if nameless else hash(name) & ~_MAIL) | (_MAIL if email else 0)


def _shown(who: int) -> tuple[int, ...]:
    """Return what may be asked of a lead."""
    if who & _MAIL:
        return (who,) if who & ~_MAIL == _NOBODY else (who & ~_MAIL,)
    return who, _NO_MAIL


def _asked(who: int) -> tuple[int, ...] | None:
    """Return what leads show that a row may be; None where it may be any."""
    if who & ~_MAIL == _NOBODY:
        return (_NO_MAIL,) if who & _MAIL else None
    name = who & ~_MAIL
    return (name, _NOBODY) if who & _MAIL else (name, _NOBODY, _NOBODY | _MAIL)


def alike(whos: Sequence[int]) -> Iterator[int]:
    """Yield the places of those rows of one number that may be one person with another of them."""
    shown = Counter(sign for who in whos for sign in _shown(who))
    for at, who in enumerate(whos):
        asked = _asked(who)
        if asked is None or sum(shown[sign] for sign in asked) > sum(sign in asked for sign in _shown(who)):
            yield at


class SharedNumbers:
    """The leads of telephone numbers, as far as rows of an import ask for them.

    Args:
        context: the transaction.
        placed: the keys of all leads.
        first: the first id that the import gives.
        by_email: rows with the e-mail of a lead are that lead whatever their numbers are.
    """

    __slots__ = ("_context", "_first", "_met", "_new", "_older", "_placed", "_seen", "_unless")

    def __init__(self, context: Context, placed: NewKeys, first: int, *, by_email: bool) -> None:
        self._context, self._placed, self._first = context, placed, first
        self._unless = ~0 if by_email else ~_MAIL
        self._new, self._older = array("q"), array("q")
        self._seen = 0
        self._met: KnownKeys | None = None

    def bits(self, record: Sequence[str]) -> int:
        """Return the bits of a row, 0 for a rejected one."""
        return _who(record[_NAME], record[_EMAIL]) & self._unless if record else 0

    def take(self, records: Sequence[Sequence[str]]) -> None:
        """Take note of new leads, in the order of their ids."""
        names = "".join([record[_NAME] for record in records])
        if "@" in names or NAMELESS in names:
            self._new.extend([_who(record[_NAME], record[_EMAIL]) for record in records])
        else:  # all have a name: most blocks are so
            self._new.extend([hash(record[_NAME]) & ~_MAIL | (record[_EMAIL] != "") for record in records])

    def bits_of(self, lead: WorkingLead) -> int:
        """Return the bits of a lead as they were noted, or worked out where they were not."""
        number = lead.id
        if number >= self._first:
            return self._new[number - self._first]
        return (self._older[number] if number < len(self._older) else 0) or bits_of(lead.values)

    def change(self, lead: int, who: int, numbers: Iterable[int]) -> None:
        """Take note of what a lead is now, and of hashes of numbers that it has."""
        if lead >= self._first:
            self._new[lead - self._first] = who
        elif lead < len(self._older):
            self._older[lead] = who
        if self._met is not None:
            self._met.add([number ^ sign for number in numbers for sign in _shown(who & self._unless)])

    def pass_by(self, numbers: Iterable[tuple[int, int]], records: Sequence[Sequence[str]]) -> None:
        """Take note of the numbers of a block's rows, each with its row's place, where all must be known."""
        if self._met is not None:
            bits = self.bits
            self._met.add([number ^ sign for number, at in numbers for sign in _shown(bits(records[at]))])

    def may_have(self, number: int, who: int) -> bool:
        """Tell whether a row may be one of the leads with a number, as far as memory tells."""
        asked = _asked(who) if self._met is not None else None
        return asked is None or self._met is None or bool(self._met.among([number ^ sign for sign in asked]))

    def leads(self, wanted: dict[int, set[int]]) -> list[tuple[int, int]]:
        """Return (number, lead) of leads that rows may be, by lead.

        Args:
            wanted: hash of a number to the bits of the rows that have it.
        """
        found = self._placed.leads([*wanted])
        self._learn({lead for _, lead in found if lead < self._first})
        signs = {number: _signs(whos) for number, whos in wanted.items()}
        of, unless = self._of, self._unless
        kept = []
        for number, lead in found:
            asked, who = signs[number], of(lead) & unless
            if asked is None or not who or not asked.isdisjoint(_shown(who)):
                kept.append((number, lead))
        self._seen += len(found)
        if self._met is None and self._seen > self._first + len(self._new) + _PATIENCE:
            self._remember()
        return kept

    def _of(self, lead: int) -> int:
        return self._new[lead - self._first] if lead >= self._first else self._older[lead]

    def _learn(self, leads: set[int]) -> None:
        """Read the bits of leads that were there before, once each."""
        if not leads:
            return
        if not self._older:
            self._older = array("q", bytes(8 * self._first))
        unknown = [lead for lead in leads if not self._older[lead]]
        if unknown:
            self._context.choose(unknown, "holder")
            self._read("temp.holder h CROSS JOIN lead l ON l.id = h.lead_id")

    def _read(self, leads: str) -> None:
        for block in self._context.db.blocks(f"SELECT l.id, l.sort_name, l.email FROM {leads}"):
            for lead, name, email in block:
                self._older[lead] = _who(name, email)

    def _remember(self) -> None:
        """Keep every number with the bits of its leads from here on. Other keys go in as well: nobody asks for them."""
        if self._first > 1:
            self._older = array("q", bytes(8 * self._first))
            self._read(f"lead l WHERE l.id < {self._first:d}")
        self._met, of, unless = KnownKeys(), self._of, self._unless
        for block in self._placed.all():
            self._met.add([key ^ sign for key, lead in block for sign in _shown(of(lead) & unless)])


def _signs(whos: set[int]) -> frozenset[int] | None:
    """Return what leads show that any of the rows may be; None where one of them may be any lead."""
    each = [_asked(who) for who in whos]
    return None if None in each else frozenset(sign for asked in each if asked for sign in asked)
