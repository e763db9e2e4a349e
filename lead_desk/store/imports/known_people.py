"""Which rows of a block may be people who are there already, and which leads those may be."""

from collections.abc import Collection, Sequence
from operator import itemgetter

from lead_desk.domain.recipe import KnownBy
from lead_desk.intake.identity import EMAIL, FIRM, NAME, PERSON, PHONE
from lead_desk.intake.shelf import Shelf
from lead_desk.store.context import Context
from lead_desk.store.imports.known_keys import KnownKeys
from lead_desk.store.imports.new_keys import NewKeys
from lead_desk.store.imports.row_keys import BlockKeys
from lead_desk.store.imports.shared_numbers import SharedNumbers, alike

_WORTH_KNOWING = 8
"""Once a list has brought one new lead for so many that were there before, all keys are read into memory: to look each
key of each further row up in the store takes longer. A list of people who are there already never comes to that."""

_KINDS = {EMAIL: KnownBy.EMAIL, PHONE: KnownBy.PHONE, NAME: KnownBy.NAME, FIRM: KnownBy.NAME, PERSON: KnownBy.NAME}
"""Kinds of keys, each with what it is recognised by; nobody is by an address without its plus tag (`BARE`)."""
_LEAD = itemgetter(1)
_Touched = Sequence[tuple[int, int, str]]
"""Row, key and kind of what may be known."""
_Found = list[tuple[int, int]]
"""Keys, each with a lead that has it."""


class KnownPeople:
    """Whom the rows of an import may be.

    Args:
        context: the transaction.
        placed: the keys of all leads.
        first: the first id that the import gives.
        known_by: what the list's people are recognised by.

    Attributes:
        numbers: who has which telephone number; wants to be told of new leads and of changed ones.
    """

    def __init__(self, context: Context, placed: NewKeys, first: int, known_by: Collection[KnownBy]) -> None:
        self._placed, self._first = placed, first
        self._asked = {kind for kind, by in _KINDS.items() if by in known_by}
        self._known = KnownKeys() if first == 1 else None  # an empty store: all keys will pass by here
        self.numbers = SharedNumbers(context, placed, first, by_email=EMAIL in self._asked)

    def meet(self, shelf: Shelf, keys: BlockKeys, created: int) -> tuple[set[int], _Found]:
        """Return the places of rows that may be somebody, and (key, lead) of those they may be, oldest first.

        Args:
            shelf: the rows.
            keys: of the rows.
            created: how many leads the import has made so far.
        """
        if self._known is None and created * _WORTH_KNOWING > self._first:
            self._known = KnownKeys()
            for block in self._placed.all():
                self._known.add([key for key, _ in block])
        known = {*(keys.hashes if self._known is None else self._known.meet(keys.hashes))}
        repeated = {*keys.repeated()}
        touched = keys.among(known | repeated, self._asked)
        looked, found = self._before(shelf, [each for each in touched if each[1] in known])
        looked |= self._in_block(shelf, [each for each in touched if each[1] in repeated])
        self.numbers.pass_by(keys.numbers(), shelf.parts.records)
        return looked, found

    def _before(self, shelf: Shelf, touched: _Touched) -> tuple[set[int], _Found]:
        """Return what `meet` does, of leads from before this block. Who has the e-mail of a lead is that lead."""
        emails = {key for _, key, kind in touched if kind == EMAIL}
        found = self._placed.leads([*emails]) if emails else []
        held = {key for key, _ in found}
        looked = {at for at, key, _ in touched if key in held}
        others: set[int] = set()
        wanted: dict[int, set[int]] = {}
        for at, key, kind in touched:
            if at in looked or kind == EMAIL:
                continue
            if kind != PHONE:
                others.add(key)
            elif self.numbers.may_have(key, bits := self.numbers.bits(shelf.parts.records[at])):
                wanted.setdefault(key, set()).add(bits)
        more = (self._placed.leads([*others]) if others else []) + (self.numbers.leads(wanted) if wanted else [])
        held = {key for key, _ in more}
        looked.update(at for at, key, _ in touched if key in held)
        return looked, sorted(found + more, key=_LEAD)

    def _in_block(self, shelf: Shelf, touched: _Touched) -> set[int]:
        """Return the places of rows that may be the same as another row of their block."""
        looked: set[int] = set()
        sharing: dict[int, list[int]] = {}
        for at, key, kind in touched:
            if kind == PHONE:
                sharing.setdefault(key, []).append(at)
            else:
                looked.add(at)
        bits, records = self.numbers.bits, shelf.parts.records
        for places in sharing.values():
            looked.update(places[each] for each in alike([bits(records[at]) for at in places]))
        return looked

    def note(self, key: int) -> None:
        """Take note of a key that no row had."""
        if self._known is not None:
            self._known.add([key])
