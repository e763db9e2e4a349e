"""National identity, bank, card and passport numbers, proved by their checksums; and the minors that they betray."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from lead_desk.domain.flag import Certainty, Finding, FlagKind
from lead_desk.domain.patterns import late
from lead_desk.flags import dates
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.numbers import NUMBERS, TELLING, Number

_PECULIAR = frozenset(
    {"codice_fiscale", "personnummer", "nir", "curp", "rijksregister"}
)  # no order number looks like that
_NAMED_NUMBER = late(r"cpr|pers\.?nr|personn|pesel|fnr|f.dselsn|id")
_DATED = late(r"\b(?:rsa|sa id|south african|chi|cpr|personn|pesel|f.dselsn|rodn|kennitala|amka|jmbg|cnp|nric)")
"""Headers of numbers that begin with a birth date."""
_OLDEST = 105  # years


def _rough(code: int) -> int:
    sign = chr(code)
    return ord("0" if sign.isdecimal() else "a" if sign.isalpha() else "_")


_DIGITS = late(r"\d(?:[ .-]?\d){4}|\d\d[A-Za-z]\d\d[A-Za-z]\d{3}")
# What `_DIGITS` looks for, roughly and many times faster: of a text's bytes digits as 0, letters as a, all else as _.
_ROUGH, _JOINING = bytes(map(_rough, range(256))), b" .-"
_MANY_DIGITS, _LETTERED = b"00000", b"00a00a000"


@lru_cache(maxsize=64)  # the headers of the lists at hand
def _in_order(header: str) -> tuple[Number, ...]:
    """Return the kinds of number, those that a header names in front: it knows best."""
    named = header.casefold()
    return tuple(sorted(NUMBERS, key=lambda one: one.name not in named))


class NationalId:
    """A flag of its own (GDPR Art. 87): such a field never leaves. A birth date in a number may confirm a child."""

    rule = "national_id.number"

    def watch(self, column: Column) -> Watch:
        """See columns made for such numbers, and all free text."""
        if column.role is Role.NATIONAL_ID:
            return Watch.ALWAYS
        return Watch.DIGITS if column.role in (Role.FREE, Role.BIRTH_DATE) else Watch.NEVER

    def glance(self, column: Column, value: str, _listed: Sequence[str] = ()) -> bool:
        """Tell whether there is a long number, of one of the shapes that need no header if the column is for others."""
        if not _seems_to_hold_digits(value):
            return False
        told = column.role is Role.NATIONAL_ID or TELLING.search(value) is not None
        return told and _DIGITS.search(value) is not None

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield the number's own flag, and the child flag where its birth date makes a minor."""
        named = cell.column.role is Role.NATIONAL_ID
        if not self.glance(cell.column, cell.value):
            return
        from lead_desk.flags.checksums import BORN, VALID  # it takes a while to load

        known = False
        for number in _in_order(cell.column.header):
            if not (named or number.telling):
                continue
            found = number.shape.search(cell.value)
            if found and (VALID[number.proof](found[0]) or (named and number.telling and number.name in BORN)):
                known = True
                yield cell.finding(f"{self.rule}", FlagKind.NATIONAL_ID, certainty=Certainty.CERTAIN, words=found[0])
                if named or number.name in _PECULIAR or _NAMED_NUMBER.search(cell.value.casefold()):
                    yield from self._child(cell, number, found[0])
                break
        if named and not known:
            yield cell.finding(self.rule, FlagKind.NATIONAL_ID, certainty=Certainty.PROBABLE)
            yield from self._hidden(cell)

    def _hidden(self, cell: Cell) -> Iterator[Finding]:
        """Yield a minor whose birth date begins a number whose end is hidden or, suspected only, mistyped."""
        value, today, limit = cell.value, cell.record.today, cell.record.limit
        youth = dates.judge(dates.of_hidden_number(value, today), today, limit)
        if youth and youth.minor:
            yield cell.minor("child.national_id", youth)
        elif (digits := re.sub(r"[\s/.-]", "", value)).isdecimal() and _DATED.search(cell.column.header.casefold()):
            mistyped = dates.judge(dates.of_number(digits[:6], today), today, limit)
            if mistyped and mistyped.minor:
                yield cell.finding("child.national_id", FlagKind.CHILD)

    def _child(self, cell: Cell, number: Number, digits: str) -> Iterator[Finding]:
        from lead_desk.flags.checksums import BORN

        today = cell.record.today
        read = BORN.get(number.name)
        try:
            told = read(re.sub(r"\s", "", digits)) if read is not None else None
        except ValueError:  # a date that cannot be: then the number proves no age
            return
        if told is not None and number.name == "cpr":
            told = _of_somebody_alive(told, today)
        born = [told] if told is not None else []
        if number.six >= 0:
            born = dates.day_first(re.sub(r"\D", "", digits)[number.six :], today)
        youth = dates.judge(born, today, cell.record.limit)
        if youth and youth.minor:
            yield cell.minor("child.national_id", youth, words=digits)


def _seems_to_hold_digits(value: str) -> bool:
    """Tell whether `_DIGITS` may fit a text; it fits no other."""
    try:
        rough = value.encode("latin-1").translate(_ROUGH, _JOINING)
    except UnicodeEncodeError:
        return True
    return rough.find(_MANY_DIGITS) >= 0 or rough.find(_LETTERED) >= 0


def _of_somebody_alive(born: date, today: date) -> date:
    """Return a birth date, a century later if nobody could be so old: a mistyped digit makes a child a centenarian."""
    if today.year - born.year <= _OLDEST:
        return born
    return date(born.year + 100, born.month, min(born.day, 28))


DETECTOR = NationalId()
