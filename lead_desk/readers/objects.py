"""Turn objects (JSON) into rows: the first row holds the keys as they first appear, nested values become text."""

import json
from collections.abc import Callable, Iterator
from itertools import islice
from typing import TypeVar

from lead_desk.domain.rows import ReadOptions
from lead_desk.readers import refusals
from lead_desk.readers.cells import clean, number_text
from lead_desk.readers.limits import FIRST_LOOK_ROWS, LIMITS
from lead_desk.readers.shape import Row

Value = "str | bool | None | list[Value] | dict[str, Value] | Number"
Item = TypeVar("Item")
_DEPTH = 20


class Number(str):
    """A number as written in the file, so that no digit is lost on the way."""

    __slots__ = ()


def decoder() -> json.JSONDecoder:
    """Return a decoder that keeps the digits of numbers."""
    return json.JSONDecoder(parse_int=Number, parse_float=Number, parse_constant=lambda _name: None, strict=False)


def flatten(item: object, prefix: str = "", depth: int = 0) -> Iterator[tuple[str, object]]:
    """Yield the columns of an object: `{"address": {"city": ...}}` becomes `address city`; lists stay together."""
    if not isinstance(item, dict):
        yield prefix or "value", item
        return
    if depth > _DEPTH:
        raise refusals.hostile("nests its values far deeper than any list does")
    for key, value in item.items():
        name = f"{prefix} {clean(str(key))}" if prefix else clean(str(key))
        if isinstance(value, dict) and value:
            yield from flatten(value, name, depth + 1)
        else:
            yield name, value


def text_of(value: object) -> tuple[str, bool]:
    """Return the text of a value, and whether it is a number that lost digits before it came here."""
    match value:
        case None:
            return "", False
        case bool():
            return ("TRUE" if value else "FALSE"), False
        case Number():
            digits = value.removeprefix("-")
            # JSON keeps every digit of a whole number; only those written with an exponent were rounded.
            return (str(value), False) if digits.isdigit() else number_text(str(value))
        case str():
            return clean(value), False
        case list():
            return "; ".join(part for part in (_nested(each) for each in value) if part), False
        case dict():
            return _nested(value), False
        case _:
            return clean(str(value)), False


def _nested(value: object) -> str:
    if isinstance(value, dict):
        parts = [f"{name}: {text_of(each)[0]}" for name, each in flatten(value, "", 1)]
        return ", ".join(part for part in parts if not part.endswith(": "))
    return text_of(value)[0]


def looked_at(items: Iterator[Item], options: ReadOptions) -> Iterator[Item]:
    """Yield the records of a file that the wanted look takes in: all, or at a first look those at its beginning."""
    return islice(items, FIRST_LOOK_ROWS) if options.first_look else items


def counted(records: int, options: ReadOptions) -> int | None:
    """Return how many rows a header and so many records are; None where a first look ended before the file."""
    return None if options.first_look and records == FIRST_LOOK_ROWS else records + 1


def header_of(items: Iterator[tuple[int, object]]) -> tuple[list[str], int]:
    """Return the keys of all objects in order of first appearance, and the number of objects.

    Raises:
        UnreadableFileError: more keys than a sheet has columns.
    """
    names: dict[str, None] = {}
    count = 0
    for _, item in items:
        count += 1
        for name, _value in flatten(item):
            names.setdefault(name)
        if len(names) > LIMITS.columns:
            raise refusals.too_large("This file has more columns than a sheet can hold.")
    return list(names), count


def rows_of(header: list[str], items: Callable[[], Iterator[tuple[int, object]]]) -> Iterator[Row]:
    """Yield the header as row 1 and each object as the row after its place in the file.

    Args:
        header: from `header_of`.
        items: yields the objects with their 1-based places, each time from the beginning.
    """
    yield Row(1, list(header))
    place = {name: index for index, name in enumerate(header)}
    for number, item in items():
        cells = [""] * len(header)
        notes: list[str] = []
        for name, value in flatten(item):
            index = place[name]
            cells[index], damaged = text_of(value)
            if damaged:
                notes.append(f"damaged_number:{index + 1}")
        yield Row(number + 1, cells, notes=tuple(notes))
