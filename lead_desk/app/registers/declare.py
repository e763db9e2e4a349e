"""Declared tables into domain values: each problem is named by table, entry and key, never by what the cell holds."""

import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any, TypeVar, cast

Item = TypeVar("Item")

Table = Mapping[str, object]
"""One table as TOML gives it."""


class DeclarationError(Exception):
    """One key of a declared table is wrong; the text names the place and what is expected there."""


def place_of(table: str, entry: Table, number: int) -> str:
    """Return how an entry is named in a problem: `sources 2 (fair)` or `sources 2`."""
    key = entry.get("key") or entry.get("family")
    named = f" ({key})" if isinstance(key, str) and key.replace("-", "").replace("_", "").isalnum() else ""
    return f"{table} {number}{named}"


def build(kind: type[Item], entry: Table, place: str) -> Item:
    """Return a value of a domain dataclass from a declared table.

    Args:
        kind: the dataclass; its field names are the keys of the table.
        entry: the table.
        place: how the entry is named in a problem.

    Raises:
        DeclarationError: an unknown key, a missing key, or a value of the wrong kind.
    """
    known = {field.name: field for field in fields(cast(Any, kind))}
    for key in entry:
        if key not in known:
            raise DeclarationError(f"{place}: '{key}' is not a key here; known are {', '.join(sorted(known))}.")
    hints = typing.get_type_hints(kind)
    values: dict[str, object] = {}
    for name, field in known.items():
        if name in entry:
            values[name] = _convert(entry[name], hints[name], f"{place}: '{name}'")
        elif field.default is MISSING and field.default_factory is MISSING:
            raise DeclarationError(f"{place}: '{name}' is missing.")
    return kind(**values)


def _convert(value: object, hint: object, place: str) -> object:
    """Return the value as the field's type, or say what is expected."""
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        inner = [part for part in typing.get_args(hint) if part is not type(None)]
        return None if value == "" else _convert(value, inner[0], place)
    if origin is tuple:
        if not isinstance(value, list):
            raise DeclarationError(f'{place} must be a list, such as ["a", "b"].')
        return tuple(_convert(part, typing.get_args(hint)[0], place) for part in value)
    return _plain(value, hint, place)


def _plain(value: object, hint: object, place: str) -> object:
    """Return a value that is not a list."""
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _choice(value, hint, place)
    if hint is datetime:
        return _moment(value, place)
    if hint is date:
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        raise DeclarationError(f"{place} must be a date, such as 2026-03-31 (without quotes).")
    if hint in (str, int, bool) and type(value) is hint:
        return value
    names = {str: 'a text in quotes, such as "abc"', int: "a whole number", bool: "true or false"}
    raise DeclarationError(f"{place} must be {names.get(cast(type, hint), 'something else')}.")


def _choice(value: object, hint: type[StrEnum], place: str) -> StrEnum:
    try:
        return hint(cast(str, value))
    except ValueError:
        raise DeclarationError(f"{place} must be one of {', '.join(member.value for member in hint)}.") from None


def _moment(value: object, place: str) -> datetime:
    """Return a moment in UTC; a plain date is its first moment."""
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=UTC)
    if isinstance(value, date):
        return datetime.combine(value, time.min, UTC)
    raise DeclarationError(f"{place} must be a date or a moment, such as 2026-03-31T10:00:00Z.")
