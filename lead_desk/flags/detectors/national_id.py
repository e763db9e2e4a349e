"""National identity, bank, card and passport numbers, proved by their checksums; and the minors that they betray."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from stdnum import iban, luhn
from stdnum.bg import egn
from stdnum.de import idnr
from stdnum.dk import cpr
from stdnum.es import dni, nie
from stdnum.fi import hetu
from stdnum.fr import nir
from stdnum.gb import nhs
from stdnum.it import codicefiscale
from stdnum.nl import bsn
from stdnum.no import fodselsnummer
from stdnum.pl import pesel
from stdnum.pt import nif
from stdnum.se import personnummer

from lead_desk.domain.flag import Certainty, Finding, FlagKind
from lead_desk.flags import dates
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Watch


@dataclass(frozen=True, slots=True)
class _Number:
    name: str
    shape: re.Pattern[str]
    valid: Callable[[str], bool]
    born: Callable[[str], date] | None = None
    telling: bool = False  # so peculiar a shape that it needs no header


def _shape(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.+/-]){pattern}(?![\w/-])", re.IGNORECASE)


def _cpr_born(number: str) -> date:
    born: date = cpr.get_birth_date(number)
    return born


def _plain_cpr(number: str) -> bool:
    """CPR numbers given since 2007 need not keep the check digit: a birth date is proof enough."""
    try:
        cpr.get_birth_date(re.sub(r"\D", "", number))
    except ValueError:  # stdnum's errors are ValueErrors
        return False
    return True


def _card(number: str) -> bool:
    digits = re.sub(r"\D", "", number)
    known = digits[:1] in "3456" and len(digits) in (15, 16)
    return known and len(set(digits)) > 3 and bool(luhn.is_valid(digits))


_LONG_NUMBER = 12  # with its century
_COORDINATED = 60  # added to the day in numbers of people who are not registered


def _nir_born(number: str) -> date:
    digits = re.sub(r"\s", "", number)
    year, month = int(digits[1:3]), int(digits[3:5])
    return date(2000 + year if year <= 26 else 1900 + year, month if 1 <= month <= 12 else 1, 1)


def _personnummer_born(number: str) -> date:
    """Read the birth date even where the check digit is mistyped: the age is the same."""
    digits = re.sub(r"\D", "", number)
    if len(digits) == _LONG_NUMBER:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]) % _COORDINATED)
    born: date = personnummer.get_birth_date(number)
    return born


_NUMBERS = (
    _Number("cpr", _shape(r"\d{6}-\d{4}"), _plain_cpr, _cpr_born, telling=True),
    _Number("cpr", _shape(r"\d{10}"), lambda n: bool(cpr.is_valid(n)), _cpr_born),
    _Number(
        "personnummer",
        _shape(r"(?:19|20)?\d{6}[-+]\d{4}"),
        lambda n: bool(personnummer.is_valid(n)),
        _personnummer_born,
        telling=True,
    ),
    _Number(
        "personnummer",
        _shape(r"(?:19|20)\d{10}"),
        lambda n: bool(personnummer.is_valid(n)),
        _personnummer_born,
        telling=True,
    ),
    _Number(
        "fodselsnummer",
        _shape(r"\d{6}\s?\d{5}"),
        lambda n: bool(fodselsnummer.is_valid(n)),
        fodselsnummer.get_birth_date,
    ),
    _Number("hetu", _shape(r"\d{6}[-+A]\d{3}[0-9A-Z]"), lambda n: bool(hetu.is_valid(n)), telling=True),
    _Number("pesel", _shape(r"\d{11}"), lambda n: bool(pesel.is_valid(n)), pesel.get_birth_date),
    _Number("egn", _shape(r"\d{10}"), lambda n: bool(egn.is_valid(n)), egn.get_birth_date),
    _Number(
        "codice_fiscale",
        _shape(r"[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]"),
        lambda n: bool(codicefiscale.is_valid(n)),
        codicefiscale.get_birth_date,
        telling=True,
    ),
    _Number(
        "nir",
        _shape(r"[12]\s?\d\d\s?\d\d\s?\d[\dAB]\s?\d{3}\s?\d{3}\s?\d\d"),
        lambda n: bool(nir.is_valid(n)),
        _nir_born,
        telling=True,
    ),
    _Number("nie", _shape(r"[XYZ]-?\d{7}-?[A-Z]"), lambda n: bool(nie.is_valid(n)), telling=True),
    _Number("dni", _shape(r"\d{8}-?[A-Z]"), lambda n: bool(dni.is_valid(n)), telling=True),
    _Number(
        "nino",
        _shape(r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d\d\s?\d\d\s?\d\d\s?[A-D]"),
        lambda _: True,
        telling=True,
    ),
    _Number(
        "iban",
        _shape(r"[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,3})?"),
        lambda n: bool(iban.is_valid(n)),
        telling=True,
    ),
    _Number("card", _shape(r"\d{4}[ -]?\d{4,6}[ -]?\d{4,5}(?:[ -]?\d{4})?"), _card, telling=True),
    _Number("idnr", _shape(r"\d{2}\s?\d{3}\s?\d{3}\s?\d{3}"), lambda n: bool(idnr.is_valid(n))),
    _Number("bsn", _shape(r"\d{9}"), lambda n: bool(bsn.is_valid(n))),
    _Number("nif", _shape(r"\d{9}"), lambda n: bool(nif.is_valid(n))),
    _Number("nhs", _shape(r"\d{3}\s?\d{3}\s?\d{4}"), lambda n: bool(nhs.is_valid(n))),
)
_PECULIAR = frozenset({"codice_fiscale", "personnummer", "nir"})  # no order number looks like that
_NAMED_NUMBER = re.compile(r"cpr|pers\.?nr|personn|pesel|fnr|f.dselsn|id")
_DIGITS = re.compile(r"\d(?:[ .-]?\d){4}")
_TELLING = re.compile("|".join(number.shape.pattern for number in _NUMBERS if number.telling), re.IGNORECASE)


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
        if not _DIGITS.search(value):
            return False
        return column.role is Role.NATIONAL_ID or _TELLING.search(value) is not None

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield the number's own flag, and the child flag where its birth date makes a minor."""
        named = cell.column.role is Role.NATIONAL_ID
        if not self.glance(cell.column, cell.value):
            return
        known = False
        for number in _NUMBERS:
            if not (named or number.telling):
                continue
            found = number.shape.search(cell.value)
            if found and (number.valid(found[0]) or (named and number.telling and number.born)):
                known = True
                yield cell.finding(f"{self.rule}", FlagKind.NATIONAL_ID, certainty=Certainty.CERTAIN, words=found[0])
                if named or number.name in _PECULIAR or _NAMED_NUMBER.search(cell.value.casefold()):
                    yield from self._child(cell, number, found[0])
                break
        if named and not known:
            yield cell.finding(self.rule, FlagKind.NATIONAL_ID, certainty=Certainty.PROBABLE)
            youth = dates.judge(
                dates.of_hidden_number(cell.value, cell.record.today), cell.record.today, cell.record.limit
            )
            if youth and youth.minor:
                yield cell.minor("child.national_id", youth)

    def _child(self, cell: Cell, number: _Number, digits: str) -> Iterator[Finding]:
        if number.born is None:
            return
        try:
            born = number.born(re.sub(r"[\s]", "", digits))
        except ValueError:  # a date that cannot be: then the number proves no age
            return
        youth = dates.judge([born], cell.record.today, cell.record.limit)
        if youth and youth.minor:
            yield cell.minor("child.national_id", youth, words=digits)


DETECTOR = NationalId()
