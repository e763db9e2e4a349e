"""National identity, bank, card and passport numbers: their shapes, their checksums, the births that they tell.

Shapes and checksums are those of python-stdnum; what it does not read a birth date from is read here.
"""

import re
from collections.abc import Callable
from datetime import date

from stdnum import iban, luhn
from stdnum.at import vnr
from stdnum.be import nn
from stdnum.bg import egn
from stdnum.cn import ric
from stdnum.cz import rc
from stdnum.de import idnr
from stdnum.dk import cpr
from stdnum.ee import ik
from stdnum.es import dni, nie
from stdnum.fi import hetu
from stdnum.fr import nir
from stdnum.gb import nhs
from stdnum.gr import amka
from stdnum.is_ import kennitala
from stdnum.it import codicefiscale
from stdnum.kr import rrn
from stdnum.mx import curp
from stdnum.my import nric
from stdnum.nl import bsn
from stdnum.no import fodselsnummer
from stdnum.pl import pesel
from stdnum.pt import nif
from stdnum.ro import cnp
from stdnum.se import personnummer
from stdnum.si import emso
from stdnum.za import idnr as za_idnr

from lead_desk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Number:
    """A kind of number.

    Attributes:
        shape: finds it in a cell.
        valid: whether its checksum is right.
        born: reads the birth date from it; raises ValueError for a date that cannot be. None when it tells none.
        telling: so peculiar a shape that it needs no header.
        six: where in its digits day, month and year stand in two digits each, below 0 if nowhere.
    """

    name: str
    shape: re.Pattern[str]
    valid: Callable[[str], bool]
    born: Callable[[str], date | None] | None = None
    telling: bool = False
    six: int = -1


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


_CENTURIES = {"+": 1800, **dict.fromkeys("-YXWVU", 1900), **dict.fromkeys("ABCDEF", 2000)}


def _hetu_born(number: str) -> date:
    return date(_CENTURIES[number[6].upper()] + int(number[4:6]), int(number[2:4]), int(number[:2]))


def _kennitala_born(number: str) -> date:
    digits = re.sub(r"\D", "", number)
    year = int(digits[4:6]) + (2000 if digits[9] == "0" else 1900)
    return date(year, int(digits[2:4]), int(digits[:2]))


NUMBERS = (
    Number("cpr", _shape(r"\d{6}-\d{4}"), _plain_cpr, _cpr_born, telling=True),
    Number("cpr", _shape(r"\d{10}"), lambda n: bool(cpr.is_valid(n)), _cpr_born),
    Number(
        "personnummer",
        _shape(r"(?:19|20)?\d{6}[-+]\d{4}"),
        lambda n: bool(personnummer.is_valid(n)),
        _personnummer_born,
        telling=True,
    ),
    Number(
        "personnummer",
        _shape(r"(?:19|20)\d{10}"),
        lambda n: bool(personnummer.is_valid(n)),
        _personnummer_born,
        telling=True,
    ),
    Number(
        "fodselsnummer",
        _shape(r"\d{6}\s?\d{5}"),
        lambda n: bool(fodselsnummer.is_valid(n)),
        fodselsnummer.get_birth_date,
    ),
    Number("hetu", _shape(r"\d{6}[-+A-FU-Y]\d{3}[0-9A-Z]"), lambda n: bool(hetu.is_valid(n)), _hetu_born, telling=True),
    Number("pesel", _shape(r"\d{11}"), lambda n: bool(pesel.is_valid(n)), pesel.get_birth_date),
    Number("egn", _shape(r"\d{10}"), lambda n: bool(egn.is_valid(n)), egn.get_birth_date),
    Number(
        "codice_fiscale",
        _shape(r"[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]"),
        lambda n: bool(codicefiscale.is_valid(n)),
        codicefiscale.get_birth_date,
        telling=True,
    ),
    Number(
        "nir",
        _shape(r"[12]\s?\d\d\s?\d\d\s?\d[\dAB]\s?\d{3}\s?\d{3}\s?\d\d"),
        lambda n: bool(nir.is_valid(n)),
        _nir_born,
        telling=True,
    ),
    Number("nie", _shape(r"[XYZ]-?\d{7}-?[A-Z]"), lambda n: bool(nie.is_valid(n)), telling=True),
    Number("dni", _shape(r"\d{8}-?[A-Z]"), lambda n: bool(dni.is_valid(n)), telling=True),
    Number(
        "nino",
        _shape(r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d\d\s?\d\d\s?\d\d\s?[A-D]"),
        lambda _: True,
        telling=True,
    ),
    Number(
        "iban",
        _shape(r"[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,3})?"),
        lambda n: bool(iban.is_valid(n)),
        telling=True,
    ),
    Number("card", _shape(r"\d{4}[ -]?\d{4,6}[ -]?\d{4,5}(?:[ -]?\d{4})?"), _card, telling=True),
    Number(
        "curp",
        _shape(r"[A-Z]{4}\d{6}[HM][A-Z]{5}[0-9A-Z]\d"),
        lambda n: bool(curp.is_valid(n)),
        curp.get_birth_date,
        telling=True,
    ),
    Number(
        "rijksregister",
        _shape(r"\d\d\.\d\d\.\d\d-\d{3}[.-]\d\d"),
        lambda n: bool(nn.is_valid(n)),
        nn.get_birth_date,
        telling=True,
    ),
    Number("rijksregister", _shape(r"\d{11}"), lambda n: bool(nn.is_valid(n)), nn.get_birth_date),
    Number("rodne_cislo", _shape(r"\d{6}/\d{3,4}"), lambda n: bool(rc.is_valid(n)), rc.get_birth_date, telling=True),
    Number("kennitala", _shape(r"\d{6}-?\d{4}"), lambda n: bool(kennitala.is_valid(n)), _kennitala_born),
    Number("versicherungsnummer", _shape(r"\d{2}\s?\d{6}\s?[A-Z]\s?\d{3}"), lambda _: True, telling=True, six=2),
    Number(
        "svnr",
        _shape(r"\d{4}\s?\d{6}"),
        lambda n: bool(vnr.is_valid(n)),
        six=4,
    ),
    Number("za_id", _shape(r"\d{6}\s?\d{4}\s?\d{2}\s?\d"), lambda n: bool(za_idnr.is_valid(n)), za_idnr.get_birth_date),
    Number("cnp", _shape(r"\d{13}"), lambda n: bool(cnp.is_valid(n)), cnp.get_birth_date),
    Number("emso", _shape(r"\d{13}"), lambda n: bool(emso.is_valid(n)), emso.get_birth_date),
    Number("amka", _shape(r"\d{11}"), lambda n: bool(amka.is_valid(n)), amka.get_birth_date),
    Number("isikukood", _shape(r"\d{11}"), lambda n: bool(ik.is_valid(n)), ik.get_birth_date),
    Number("nric", _shape(r"\d{6}-\d{2}-\d{4}"), lambda n: bool(nric.is_valid(n)), nric.get_birth_date, telling=True),
    Number("rrn", _shape(r"\d{6}-\d{7}"), lambda n: bool(rrn.is_valid(n)), rrn.get_birth_date, telling=True),
    Number("ric", _shape(r"\d{17}[0-9X]"), lambda n: bool(ric.is_valid(n)), ric.get_birth_date, telling=True),
    Number("chi", _shape(r"[0-3]\d[01]\d{3}\s?\d{4}"), lambda n: bool(nhs.is_valid(n)), six=0),
    Number("idnr", _shape(r"\d{2}\s?\d{3}\s?\d{3}\s?\d{3}"), lambda n: bool(idnr.is_valid(n))),
    Number("bsn", _shape(r"\d{9}"), lambda n: bool(bsn.is_valid(n))),
    Number("nif", _shape(r"\d{9}"), lambda n: bool(nif.is_valid(n))),
    Number("nhs", _shape(r"\d{3}\s?\d{3}\s?\d{4}"), lambda n: bool(nhs.is_valid(n))),
)
