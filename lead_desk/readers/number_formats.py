"""Number formats of spreadsheets: is it a date, and does it show zeros or marks that belong to the value.

`00000` over 451 shows 00451: a postcode, not a number. `000-000-0000` shows a telephone number. Both are handed over
as shown. Amounts (`#,##0.00`, `0 %`, `0.0 "kg"`) stay plain numbers.
"""

import re
from enum import Enum
from functools import lru_cache

from lead_desk.domain.values import dataclass
from lead_desk.readers.cells import number_text, serial_text

# Built-in ids whose codes are not written into the file (ECMA-376 Part 1, 18.8.30), the East Asian ones included.
_BUILT_IN_DATES = frozenset((*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)))
_BUILT_IN_ELAPSED = frozenset((46,))
_LITERAL = re.compile(r'"([^"]*)"|\\(.)|_.|\*.')
_BRACKET = re.compile(r"\[([^\]]*)\]")
_ELAPSED = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)\s*(-?[0-9.]+)")
_DATE_LETTERS = re.compile(r"[dmyhseg]", re.IGNORECASE)
_PLAIN_WORDS = re.compile(r"general|standard|am/pm|a/p", re.IGNORECASE)
_DIGIT_PLACES = "0#?"
_MARKS = " -()/+.:#"


class Kind(Enum):
    """What a number under a format stands for."""

    NUMBER = "number"
    DATE = "date"
    ELAPSED = "elapsed"
    MASK = "mask"


@dataclass(frozen=True, slots=True)
class Section:
    """One mask of a format: literal text and digit places, with the condition under which it applies."""

    places: tuple[str, ...]  # "0", "#" or a literal
    operator: str = ""
    bound: float = 0.0


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """How the numbers of one cell style are shown."""

    kind: Kind
    sections: tuple[Section, ...] = ()

    def text(self, raw: str, *, date1904: bool) -> tuple[str, bool]:
        """Return what the user sees of a stored number, and whether it lost digits before it came here."""
        if self.kind is Kind.NUMBER:
            return number_text(raw)
        if self.kind is Kind.MASK:
            plain, damaged = number_text(raw)
            return _masked(plain, self.sections), damaged
        return serial_text(raw, date1904=date1904, elapsed=self.kind is Kind.ELAPSED), False


PLAIN = NumberFormat(Kind.NUMBER)


def built_in(number: int) -> NumberFormat:
    """Return the format of a built-in id."""
    if number in _BUILT_IN_DATES:
        return NumberFormat(Kind.DATE)
    if number in _BUILT_IN_ELAPSED:
        return NumberFormat(Kind.ELAPSED)
    return PLAIN


@lru_cache(maxsize=4096)
def parse(code: str) -> NumberFormat:
    """Return the meaning of a format code."""
    if len(code) > 1000:
        return PLAIN
    first = code.split(";")[0]
    bare = _LITERAL.sub("", first)
    if _ELAPSED.search(bare):
        return NumberFormat(Kind.ELAPSED)
    bare = _BRACKET.sub("", bare)
    shows_time = bool(re.search(r"am/pm|a/p", bare, re.IGNORECASE))
    bare = _PLAIN_WORDS.sub("", bare)
    if shows_time or (_DATE_LETTERS.search(bare) and not re.search(r"[0#?][.,]?[0#?]*E[+-]", bare)):
        return NumberFormat(Kind.DATE) if _is_date(bare) or shows_time else PLAIN
    sections = _mask_sections(code)
    return NumberFormat(Kind.MASK, sections) if sections else PLAIN


def _is_date(bare: str) -> bool:
    # Letters of a date never stand beside digit places, save for fractions of a second (ss.000).
    if "#" in bare or "?" in bare or "%" in bare:
        return False
    return "0" not in bare or bool(re.search(r"s[.,]0+", bare, re.IGNORECASE))


def _mask_sections(code: str) -> tuple[Section, ...]:
    sections = []
    for part in code.split(";")[:2]:
        section = _section(part)
        if section is None:
            break
        sections.append(section)
    if not any(_is_telling(section) for section in sections[:2]):
        return ()
    # Without conditions the second section is for negative numbers, which no postcode is.
    return tuple(sections) if any(section.operator for section in sections) else tuple(sections[:1])


def _section(part: str) -> Section | None:
    """Return the mask of one section, or None when it is an amount."""
    condition = _CONDITION.search(" ".join(_BRACKET.findall(part)))
    part = _BRACKET.sub("", part)
    places: list[str] = []
    at = 0
    while at < len(part):
        literal = _LITERAL.match(part, at)
        if literal:
            places.append(literal[1] or literal[2] or "")
            at = literal.end()
            continue
        letter = part[at]
        if letter in _DIGIT_PLACES:
            places.append("0" if letter == "0" else "#")
        elif letter in " -()/+:":
            places.append(letter)
        else:
            return None
        at += 1
    if condition:
        try:
            return Section(tuple(places), condition[1], float(condition[2]))
        except ValueError:
            return None
    return Section(tuple(places))


def _is_telling(section: Section) -> bool:
    """Tell whether the mask shows more than a plain whole number would: zeros in front, a plus, marks inside."""
    zeros = sum(place == "0" for place in section.places)
    places = [index for index, place in enumerate(section.places) if place in ("0", "#")]
    if not places:
        return False
    inside = any(section.places[index] not in ("0", "#", "") for index in range(places[0], places[-1]))
    return zeros >= 2 or inside or "+" in "".join(section.places[: places[0]])


_COMPARE = {
    "<": lambda value, bound: value < bound,
    "<=": lambda value, bound: value <= bound,
    ">": lambda value, bound: value > bound,
    ">=": lambda value, bound: value >= bound,
    "=": lambda value, bound: value == bound,
    "<>": lambda value, bound: value != bound,
}


def _masked(plain: str, sections: tuple[Section, ...]) -> str:
    if not plain.isdigit():
        return plain  # negative or broken: no mask of this kind was meant for it
    value = float(plain)
    for section in sections:
        if not section.operator or _COMPARE[section.operator](value, section.bound):
            return _fill(plain, section.places)
    return plain


def _fill(digits: str, places: tuple[str, ...]) -> str:
    shown: list[str] = []
    left = list(digits) if digits != "0" else []
    first = next(index for index, place in enumerate(places) if place in ("0", "#"))
    for index in range(len(places) - 1, -1, -1):
        place = places[index]
        if place not in ("0", "#"):
            # A mark between places is shown when digits are still to come in front of it.
            shown.append(place)
            continue
        if left:
            shown.append(left.pop())
        elif place == "0":
            shown.append("0")
        if index == first:
            shown.extend(reversed(left))
    return "".join(reversed(shown)).strip()
