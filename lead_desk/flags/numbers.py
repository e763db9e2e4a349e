"""What national identity, bank, card and passport numbers look like; `checksums` proves them and reads their dates."""

import re

from lead_desk.domain.patterns import late
from lead_desk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Number:
    """A kind of number.

    Attributes:
        body: what it looks like.
        shape: finds it in a cell.
        proof: what its checksum goes by in `checksums.VALID`.
        telling: so peculiar a shape that it needs no header.
        six: where in its digits day, month and year stand in two digits each, below 0 if nowhere.
    """

    name: str
    body: str
    shape: re.Pattern[str]
    proof: str
    telling: bool
    six: int


def _shape(body: str) -> re.Pattern[str]:
    return late(rf"(?<![\w.+/-])(?:{body})(?![\w/-])", re.IGNORECASE)


def _number(name: str, body: str, *, proof: str = "", telling: bool = False, six: int = -1) -> Number:
    return Number(name, body, _shape(body), proof or name, telling, six)


NUMBERS = (
    _number("cpr", r"\d{6}-\d{4}", telling=True, proof="plain_cpr"),
    _number("cpr", r"\d{10}"),
    _number("personnummer", r"(?:19|20)?\d{6}[-+]\d{4}", telling=True),
    _number("personnummer", r"(?:19|20)\d{10}", telling=True),
    _number("fodselsnummer", r"\d{6}\s?\d{5}"),
    _number("hetu", r"\d{6}[-+A-FU-Y]\d{3}[0-9A-Z]", telling=True),
    _number("pesel", r"\d{11}"),
    _number("egn", r"\d{10}"),
    _number("codice_fiscale", r"[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]", telling=True),
    _number("nir", r"[12]\s?\d\d\s?\d\d\s?\d[\dAB]\s?\d{3}\s?\d{3}\s?\d\d", telling=True),
    _number("nie", r"[XYZ]-?\d{7}-?[A-Z]", telling=True),
    _number("dni", r"\d{8}-?[A-Z]", telling=True),
    _number("nino", r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d\d\s?\d\d\s?\d\d\s?[A-D]", telling=True),
    _number("iban", r"[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,3})?", telling=True),
    _number("card", r"\d{4}[ -]?\d{4,6}[ -]?\d{4,5}(?:[ -]?\d{4})?", telling=True),
    _number("curp", r"[A-Z]{4}\d{6}[HM][A-Z]{5}[0-9A-Z]\d", telling=True),
    _number("rijksregister", r"\d\d\.\d\d\.\d\d-\d{3}[.-]\d\d", telling=True),
    _number("rijksregister", r"\d{11}"),
    _number("rodne_cislo", r"\d{6}/\d{3,4}", telling=True),
    _number("kennitala", r"\d{6}-?\d{4}"),
    _number("versicherungsnummer", r"\d{2}\s?\d{6}\s?[A-Z]\s?\d{3}", telling=True, six=2),
    _number("svnr", r"\d{4}\s?\d{6}", six=4),
    _number("za_id", r"\d{6}\s?\d{4}\s?\d{2}\s?\d"),
    _number("cnp", r"\d{13}"),
    _number("emso", r"\d{13}"),
    _number("amka", r"\d{11}"),
    _number("isikukood", r"\d{11}"),
    _number("nric", r"\d{6}-\d{2}-\d{4}", telling=True),
    _number("rrn", r"\d{6}-\d{7}", telling=True),
    _number("ric", r"\d{17}[0-9X]", telling=True),
    _number("chi", r"[0-3]\d[01]\d{3}\s?\d{4}", six=0),
    _number("idnr", r"\d{2}\s?\d{3}\s?\d{3}\s?\d{3}"),
    _number("bsn", r"\d{9}"),
    _number("nif", r"\d{9}"),
    _number("nhs", r"\d{3}\s?\d{3}\s?\d{4}"),
)
TELLING = _shape("|".join(number.body for number in NUMBERS if number.telling))
"""Finds any number that needs no header."""
