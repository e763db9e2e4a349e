"""Frozen dataclasses to JSON text and back, by their type annotations."""

import dataclasses
import json
import types
from collections.abc import Hashable, Mapping
from datetime import date, datetime
from enum import Enum
from functools import cache, lru_cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

Item = TypeVar("Item")


def dumps(value: object) -> str:
    """Return a dataclass (or a plain value) as compact JSON text with sorted keys."""
    return json.dumps(_plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def loads(kind: type[Item], text: str) -> Item:
    """Build a dataclass from the text `dumps` made; fields that are not there keep their default."""
    made: Item = _build(kind, json.loads(text))
    return made


@lru_cache(maxsize=512)
def _kept(kind: Any, text: str) -> Any:
    return _build(kind, json.loads(text))


def loads_kept(kind: type[Item], text: str) -> Item:
    """Return what `loads` returns, built once for each text: for what is read again for every lead that is looked at.

    Not for what is about a person: the newest texts stay in memory as long as the program runs.
    """
    made: Item = _kept(cast(Hashable, kind), text)
    return made


def loads_many(kind: type[Item], text: str) -> tuple[Item, ...]:
    """Build dataclasses from a list that `dumps` made."""
    return tuple(_build(kind, raw) for raw in json.loads(text))


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, frozenset | set):
        return sorted(str(_plain(item)) for item in value)
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _build(kind: Any, raw: Any) -> Any:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        inner = [option for option in get_args(kind) if option is not type(None)]
        return None if raw is None else _build(inner[0], raw)
    if origin in (tuple, frozenset, list):
        return _build_many(origin, get_args(kind), raw)
    if origin is dict:
        return dict(raw)
    if isinstance(kind, type):
        return _build_one(kind, raw)
    return raw


def _build_many(origin: Any, arguments: tuple[Any, ...], raw: Any) -> Any:
    if (origin is tuple and len(arguments) != 2) or (origin is tuple and arguments[1] is not Ellipsis):
        return tuple(_build(argument, item) for argument, item in zip(arguments, raw, strict=True))
    return origin(_build(arguments[0], item) for item in raw)


def _build_one(kind: type, raw: Any) -> Any:
    if dataclasses.is_dataclass(kind):
        hints = _hints(kind)
        names = {field.name for field in dataclasses.fields(kind)}
        return kind(**{name: _build(hints[name], item) for name, item in raw.items() if name in names})
    if issubclass(kind, Enum):
        return kind(raw)
    if kind is datetime:
        return datetime.fromisoformat(raw)
    if kind is date:
        return date.fromisoformat(raw)
    return raw
