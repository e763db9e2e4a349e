"""Checksums of national, bank, card and passport numbers, and the births that these tell, as far as python-stdnum does.

What it does not read a birth date from is read here. It takes a while to load, and few lists hold such a number at all:
what they look like stands in `numbers`.
"""

import re
from collections.abc import Callable, Mapping
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


def _unchecked(_number: str) -> bool:
    return True


VALID: Mapping[str, Callable[[str], bool]] = {
    "plain_cpr": _plain_cpr,
    "cpr": cpr.is_valid,
    "personnummer": personnummer.is_valid,
    "fodselsnummer": fodselsnummer.is_valid,
    "hetu": hetu.is_valid,
    "pesel": pesel.is_valid,
    "egn": egn.is_valid,
    "codice_fiscale": codicefiscale.is_valid,
    "nir": nir.is_valid,
    "nie": nie.is_valid,
    "dni": dni.is_valid,
    "nino": _unchecked,
    "iban": iban.is_valid,
    "card": _card,
    "curp": curp.is_valid,
    "rijksregister": nn.is_valid,
    "rodne_cislo": rc.is_valid,
    "kennitala": kennitala.is_valid,
    "versicherungsnummer": _unchecked,
    "svnr": vnr.is_valid,
    "za_id": za_idnr.is_valid,
    "cnp": cnp.is_valid,
    "emso": emso.is_valid,
    "amka": amka.is_valid,
    "isikukood": ik.is_valid,
    "nric": nric.is_valid,
    "rrn": rrn.is_valid,
    "ric": ric.is_valid,
    "chi": nhs.is_valid,
    "idnr": idnr.is_valid,
    "bsn": bsn.is_valid,
    "nif": nif.is_valid,
    "nhs": nhs.is_valid,
}
"""Proof of a number (`numbers.Number.proof`) -> whether its checksum is right."""

BORN: Mapping[str, Callable[[str], date | None]] = {
    "cpr": _cpr_born,
    "personnummer": _personnummer_born,
    "fodselsnummer": fodselsnummer.get_birth_date,
    "hetu": _hetu_born,
    "pesel": pesel.get_birth_date,
    "egn": egn.get_birth_date,
    "codice_fiscale": codicefiscale.get_birth_date,
    "nir": _nir_born,
    "curp": curp.get_birth_date,
    "rijksregister": nn.get_birth_date,
    "rodne_cislo": rc.get_birth_date,
    "kennitala": _kennitala_born,
    "za_id": za_idnr.get_birth_date,
    "cnp": cnp.get_birth_date,
    "emso": emso.get_birth_date,
    "amka": amka.get_birth_date,
    "isikukood": ik.get_birth_date,
    "nric": nric.get_birth_date,
    "rrn": rrn.get_birth_date,
    "ric": ric.get_birth_date,
}
"""Name of a number -> reads the birth date from it; they raise ValueError for a date that cannot be."""
