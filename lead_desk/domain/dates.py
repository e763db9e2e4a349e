"""Parse a cell that should hold a date, in the spellings that lists use. Nothing ambiguous is guessed."""

import re
import unicodedata
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import cache, lru_cache
from typing import cast

from lead_desk import derived
from lead_desk.domain.parsed import NOTHING, CellCode, Parsed, is_blank, visible, words
from lead_desk.domain.patterns import late
from lead_desk.domain.values import dataclass


class DateOrder(StrEnum):
    """In which order an all-digit date is written."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class DateRules:
    """What a column's dates may be.

    Attributes:
        order: order of day and month where both readings are possible.
        first_year, last_year: years outside are out of range.
        pivot: two-digit years above it (its last two digits) are of the century before.
    """

    order: DateOrder = DateOrder.UNKNOWN
    first_year: int = 1900
    last_year: int = 2100
    pivot: int = 2030


_LANGUAGES = ("en", "da", "de", "fr", "es", "nl", "sv", "nb", "it", "pt", "pl", "fi", "cs")
_EXTRA_MONTHS = {
    "sept": 9, "mrz": 3, "mrt": 3, "maerz": 3, "okt": 10, "dez": 12, "dec": 12, "mai": 5, "may": 5, "maj": 5, "mei": 5,
    "mag": 5, "janv": 1, "fevr": 2, "avr": 4, "juil": 7, "aout": 8, "ene": 1, "abr": 4, "ago": 8, "dic": 12, "gen": 1,
    "giu": 6, "lug": 7, "set": 9, "ott": 10, "fev": 2, "out": 10, "aug": 8, "jun": 6, "jul": 7, "juni": 6, "juli": 7,
    "june": 6, "july": 7, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "sep": 9, "oct": 10, "nov": 11, "des": 12,
    "janner": 1, "jaenner": 1, "feber": 2,
}  # fmt: skip
_NUMERIC = late(r"(\d{1,4})\s?([./\-\s])\s?(\d{1,2})\s?[./\-\s]\s?(\d{2,4})\.?")
_ISO_HEAD = late(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?\Z")
_TIME = late(
    r"[T,\s]+(?:at\s+|um\s+|kl\.?\s*|à\s+)?\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}|[A-Z]{3,4})?\s*\Z",
    re.IGNORECASE,
)
_TIME_ONLY = late(r"\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]m)?\Z", re.IGNORECASE)
_WORDS = late(r"[^\W\d_]+|\d+")
_ORDINALS = words(
    """
    st nd rd th er e den de del of o the am le il el d
    """
)
_PLACEHOLDERS = frozenset(
    {
        (1899, 12, 30),
        (1899, 12, 31),
        (1900, 1, 0),
        (1900, 1, 1),
        (1904, 1, 1),
        (1970, 1, 1),
        (1, 1, 1),
        (1753, 1, 1),
        (9999, 12, 31),
        (1601, 1, 1),
    }
)
_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "å": "a", "ł": "l", "ß": "ss"})
_EPOCH = date(1899, 12, 30)


@cache
def _months() -> dict[str, int]:
    """Month names and abbreviations, folded, of all languages, kept from one start to the next."""
    return cast(dict[str, int], derived.kept("months", [derived.code_of("babel", __name__)], _read_months))


def _read_months() -> dict[str, int]:
    from babel import Locale

    names: dict[str, int] = {}
    for language in _LANGUAGES:
        months = Locale.parse(language).months
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in months[context][width].items():
                    names.setdefault(_fold(name).strip("."), number)
    return {name: number for name, number in {**names, **_EXTRA_MONTHS}.items() if name.isalpha()}


def _fold(text: str) -> str:
    if text.isascii():
        return text.lower()
    lowered = text.lower().translate(_LETTERS)
    return "".join(mark for mark in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(mark))


def parse_date(text: str, rules: DateRules | None = None) -> Parsed:
    """Read a date; the value is ISO `YYYY-MM-DD`.

    Args:
        text: the cell as delivered: ISO, `2.3.1984`, `2-Mar-84`, `March 2, 1984`, an Excel serial, seconds since 1970.
        rules: order and range of the column; without an order `02/03/1984` is ambiguous.
    """
    return _parse(text, rules or DateRules())


@lru_cache(maxsize=8192)
def _parse(text: str, rules: DateRules) -> Parsed:
    if is_blank(text):
        return NOTHING
    clean = unicodedata.normalize("NFKC", visible(text)).strip("'\" ,;")
    if len(clean) > 60:
        return Parsed(problem=CellCode.DATE_INVALID)
    iso = _ISO_HEAD.match(clean)
    if iso:
        return _build(int(iso.group(1)), int(iso.group(2)), int(iso.group(3)), rules)
    if _TIME_ONLY.match(clean) and ":" in clean:
        return Parsed(problem=CellCode.DATE_INVALID)
    bare = _TIME.sub("", clean)
    if bare.replace(".0", "").isdigit():
        return _digits(bare.replace(".0", ""), rules)
    numeric = _NUMERIC.fullmatch(bare)
    if numeric:
        return _numeric(numeric.group(1), numeric.group(2), numeric.group(3), numeric.group(4), rules)
    return _worded(bare, rules)


def _build(year: int, month: int, day: int, rules: DateRules) -> Parsed:
    if (year, month, day) in _PLACEHOLDERS or (month, day) == (0, 0):
        return Parsed(problem=CellCode.DATE_PLACEHOLDER)
    try:
        found = date(year, month, day)
    except ValueError:
        return Parsed(problem=CellCode.DATE_INVALID)
    if not rules.first_year <= year <= rules.last_year:
        return Parsed(problem=CellCode.DATE_OUT_OF_RANGE)
    return Parsed(found.isoformat())


def _year(text: str, rules: DateRules) -> int:
    if len(text) > 2:
        return int(text)
    century = rules.pivot // 100 * 100
    return century + int(text) if int(text) <= rules.pivot % 100 else century - 100 + int(text)


def _numeric(first: str, mark: str, second: str, third: str, rules: DateRules) -> Parsed:
    if len(first) > 2:
        return (
            _build(int(first), int(second), int(third), rules)
            if len(third) <= 2 and len(first) == 4
            else Parsed(problem=CellCode.DATE_INVALID)
        )
    if len(third) == 3:
        return Parsed(problem=CellCode.DATE_INVALID)
    if rules.order is DateOrder.YMD and len(third) == 2:
        return _build(_year(first, rules), int(second), int(third), rules)
    year, one, two = _year(third, rules), int(first), int(second)
    order = DateOrder.DMY if mark == "." and rules.order is DateOrder.UNKNOWN else rules.order
    if order is DateOrder.DMY:
        return _build(year, two, one, rules)
    if order is DateOrder.MDY:
        return _build(year, one, two, rules)
    readings = {found.value for found in (_build(year, two, one, rules), _build(year, one, two, rules)) if found.value}
    if len(readings) > 1:
        return Parsed(problem=CellCode.DATE_AMBIGUOUS)
    return Parsed(readings.pop()) if readings else _build(year, two, one, rules)


def _digits(digits: str, rules: DateRules) -> Parsed:
    number = int(digits)
    if len(digits) == 8:
        found = _build(number // 10000, number // 100 % 100, number % 100, rules)
        return found if found.value else _ddmmyyyy(digits, rules)
    if len(digits) == 4 and 1900 <= number <= 2100:
        return Parsed(problem=CellCode.DATE_INCOMPLETE)
    if (3000 <= number <= 80000 and len(digits) == 5) or 3000 <= number < 1900:
        serial = _EPOCH + timedelta(days=number)
        return _build(serial.year, serial.month, serial.day, rules)
    if len(digits) == 6:
        return _six(digits, rules)
    if len(digits) in {10, 13} and number > 0:
        seconds = number if len(digits) == 10 else number // 1000
        moment = datetime.fromtimestamp(min(seconds, 32_503_680_000), UTC).date()
        return _build(moment.year, moment.month, moment.day, rules)
    return Parsed(problem=CellCode.DATE_PLACEHOLDER if number <= 1 else CellCode.DATE_INVALID)


def _ddmmyyyy(digits: str, rules: DateRules) -> Parsed:
    return _numeric(digits[:2], "/", digits[2:4], digits[4:], rules)


def _six(digits: str, rules: DateRules) -> Parsed:
    """Read `840302` and its kind where only one order gives a date."""
    one, two, three = digits[:2], digits[2:4], digits[4:]
    readings = {
        DateOrder.YMD: _build(_year(one, rules), int(two), int(three), rules),
        DateOrder.DMY: _build(_year(three, rules), int(two), int(one), rules),
        DateOrder.MDY: _build(_year(three, rules), int(one), int(two), rules),
    }
    if rules.order in readings and readings[rules.order].value:
        return readings[rules.order]
    values = {found.value for found in readings.values() if found.value}
    if len(values) == 1:
        return Parsed(values.pop())
    return Parsed(problem=CellCode.DATE_AMBIGUOUS if values else CellCode.DATE_INVALID)


def _worded(text: str, rules: DateRules) -> Parsed:
    """Read a date with the month in letters, in any order, with or without a weekday."""
    words = [word for word in _WORDS.findall(_fold(text)) if word not in _ORDINALS]
    months = [number for word in words if (number := _month(word))]
    numbers = [word for word in words if word.isdigit()]
    letters = [word for word in words if not word.isdigit() and not _month(word)]
    if len(months) != 1 or len(letters) > 1:
        return Parsed(problem=CellCode.DATE_INVALID)
    if len(numbers) < 2:
        return Parsed(problem=CellCode.DATE_INCOMPLETE if numbers else CellCode.DATE_INVALID)
    if len(numbers) > 2:
        return Parsed(problem=CellCode.DATE_INVALID)
    first, second = numbers
    if len(first) == 4:
        return _build(int(first), months[0], int(second), rules)
    if len(second) in {2, 4} and len(first) <= 2:
        return _build(_year(second, rules), months[0], int(first), rules)
    return Parsed(problem=CellCode.DATE_INVALID)


def _month(word: str) -> int | None:
    return _months().get(word)


def looks_like_date(text: str) -> bool:
    """Tell whether a cell is written as a date, whichever the order."""
    clean = visible(text)
    if not any(letter.isdigit() for letter in clean) or clean.isdigit():
        return False
    found = _parse(clean, DateRules(first_year=1, last_year=9999))
    return bool(found.value) or found.problem in {CellCode.DATE_AMBIGUOUS, CellCode.DATE_PLACEHOLDER}
