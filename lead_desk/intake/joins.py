"""Columns that hold a part of a value (of a birth date, a phone number, a last name, a street) put together again."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lead_desk.domain.fields import ADDRESS_LINES, PARTS
from lead_desk.domain.values import dataclass
from lead_desk.intake.mapping import Target

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True, slots=True)
class Join:
    """One value that stands in several columns.

    Attributes:
        whole: the column it is stored as; its place is the value's place.
        parts: name of the part to the position of its column.
    """

    whole: Target
    parts: dict[str, int]

    def cells(self, columns: Sequence[Sequence[str]]) -> list[str]:
        """Return the joined cells of a block given by its columns."""
        found = {name: columns[index] for name, index in self.parts.items()}
        if self.whole.field == "date_of_birth":
            return _dates(*(found.get(name, ()) for name in ("birth_day", "birth_month", "birth_year")))
        own = columns[self.whole.index]
        if self.whole.field == "last_name":
            return [
                f"{before} {name}" if before and name else name
                for before, name in zip(found["name_prefix"], own, strict=True)
            ]
        blank = [""] * len(own)
        if self.whole.field == "street":
            numbers, letters = found.get("house_number", blank), found.get("house_letter", blank)
            in_front = self.parts.get("house_number", self.whole.index) < self.whole.index
            first = [_street(*cells, in_front=in_front) for cells in zip(own, numbers, letters, strict=True)]
            further = [found[name] for name in ADDRESS_LINES if name in found]
            return [_lines(cells) for cells in zip(first, *further, strict=True)] if further else first
        countries, areas = found.get("phone_country", blank), found.get("phone_area", blank)
        return [_number(*cells) for cells in zip(countries, areas, own, strict=True)]


def joins_of(targets: Sequence[Target]) -> tuple[Join, ...]:
    """Return what has to be joined under a mapping; parts whose whole is not stored are left out of it."""
    parts: dict[str, dict[str, int]] = {}
    for target in targets:
        if target.field in PARTS:
            parts.setdefault(PARTS[target.field].whole, {}).setdefault(target.field, target.index)
    joins = []
    for field, found in parts.items():
        if field == "date_of_birth":
            carrier = found.get("birth_year", min(found.values()))
            joins.append(Join(replace(targets[carrier], field=field), found))
            continue
        whole = [target for target in targets if target.field == field]
        if whole:
            # A part goes with the column of its whole that stands nearest: `Area code`, `Phone`, `Fax`, `Phone 2`.
            place = min(found.values())
            joins.append(Join(min(whole, key=lambda target: abs(target.index - place)), found))
    return tuple(joins)


def stored_targets(targets: Sequence[Target], joins: Sequence[Join]) -> list[Target]:
    """Return the columns that become values: without the parts, with the wholes that have no column of their own."""
    own = [target for target in targets if target.field not in PARTS]
    return own + [join.whole for join in joins if join.whole.field == "date_of_birth"]


def _dates(days: Sequence[str], months: Sequence[str], years: Sequence[str]) -> list[str]:
    count = max(len(days), len(months), len(years))
    pad = [""] * count
    return [
        " ".join(piece for piece in (day.strip(" ."), _month(month), year.strip()) if piece)
        for day, month, year in zip(days or pad, months or pad, years or pad, strict=True)
    ]


def _month(text: str) -> str:
    """Return a month in letters, so that no order of day and month has to be known."""
    bare = text.strip(" .")
    return _MONTHS[int(bare) - 1] if bare.isdecimal() and 1 <= int(bare) <= len(_MONTHS) else bare


def _street(street: str, number: str, letter: str, *, in_front: bool) -> str:
    """Return a street with its number on the side where the list has it; one that ends in it already stays as it is."""
    house = f"{number} {letter}".strip() if number else ""
    if not house or not street or street.endswith(f" {house}") or street.startswith(f"{house} "):
        return street
    return f"{house} {street}" if in_front else f"{street} {house}"


def _lines(lines: Sequence[str]) -> str:
    """Return the lines of an address as one; a line that an earlier one has already is not said twice."""
    kept: list[str] = []
    for line in (each.strip(" ,") for each in lines):
        if line and not any(re.search(rf"(?<!\w){re.escape(line)}(?!\w)", earlier, re.IGNORECASE) for earlier in kept):
            kept.append(line)
    return ", ".join(kept)


def _number(country: str, area: str, number: str) -> str:
    """Return a number with its codes in front; one that has them already stays as it is."""
    bare, code = number.strip(), country.strip().removeprefix("+").removeprefix("00")
    if not bare or bare.startswith(("+", "00")):
        return number
    digits = area.strip()
    if digits.startswith(("+", "00")):  # `Vorwahl` may hold the country's
        code, digits = code or digits.removeprefix("+").removeprefix("00"), ""
    if digits and bare.replace(" ", "").startswith(digits):
        digits = ""
    if not code.isdecimal():
        return f"{digits} {bare}".strip()
    local = f"{digits} {bare}".strip()
    if not digits and bare.startswith(code) and len(bare) > _LONG_WITH_CODE:
        return f"+{bare}"
    return f"+{code} {local}"


_LONG_WITH_CODE = 10  # a number of more digits that begins with its country's code has it already
