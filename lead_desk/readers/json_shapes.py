"""Find the records in JSON that is no plain list of objects."""

from collections.abc import Iterator, Mapping
from typing import cast

# What stands in the parts of one contact (`"phones": [{"type": "work", "value": "..."}]`), never in a contact.
_OF_A_PART = frozenset({"value", "type", "label", "kind", "rel", "primary", "is_primary", "isPrimary", "number", "ext"})
_LEVELS = 3
_SEVERAL = 3
_NO_NAME = frozenset("0123456789@-")


def records_in(values: list[object]) -> tuple[list[object], int]:
    """Return the records of a document, and how many other lists stand beside them.

    Args:
        values: all that it holds, one after the other; mostly a single object around a list.

    Returns:
        The longest list of objects or of rows within three levels; several values stand for themselves; else the
        records of an object that holds one under each key, or one column under each; else the one object.
    """
    if len(values) > 1:
        return values, 0
    lists = list(_lists(values))
    if lists:
        return max(lists, key=len), len(lists) - 1
    whole = values[0]
    return (_by_key(whole) or _by_column(whole) if isinstance(whole, dict) else []) or values, 0


def _lists(level: list[object]) -> Iterator[list[object]]:
    for _ in range(_LEVELS):
        inner: list[object] = []
        for each in level:
            if isinstance(each, list) and any(map(_is_record, each)):
                yield each
            elif isinstance(each, dict):
                inner.extend(each.values())
        level = inner


def _is_record(item: object) -> bool:
    """Tell whether an item is an object that is no part of a contact, or a row of several cells."""
    if isinstance(item, list):
        return len(item) > 1 and not any(isinstance(cell, dict | list) for cell in item)
    return isinstance(item, dict) and not item.keys() <= _OF_A_PART


def _by_key(whole: Mapping[str, object]) -> list[object]:
    """Return the records that stand under their keys (`{"-Nx1": {"name": ...}, "-Nx2": ...}`), the key with each."""
    found = {key: value for key, value in whole.items() if isinstance(value, dict)}
    if len(found) < max(2, len(whole)):
        return []
    first = next(iter(found.values()))
    alike = sum(value.keys() == first.keys() for value in found.values())
    numbered = all(_NO_NAME.intersection(key) for key in found)
    if not first or alike * 2 <= len(found) or not (numbered or len(found) >= _SEVERAL):
        return []
    if _by_column(whole):
        return []
    return [{"key": key, **value} for key, value in found.items()]


def _by_column(whole: Mapping[str, object]) -> list[object]:
    """Return the records of columns of one length (`{"name": ["Bo", "Ida"], "city": [...]}`, or numbered values)."""
    columns = [_cells(value) for value in whole.values()]
    sizes = {len(cells) for cells in columns}
    if len(columns) < 2 or len(sizes) != 1 or max(sizes) < 2:
        return []
    return [dict(zip(whole, cells, strict=True)) for cells in zip(*columns, strict=True)]


def _cells(value: object) -> list[object]:
    if isinstance(value, dict) and all(key.isdecimal() for key in value):
        value = list(value.values())
    if not isinstance(value, list) or any(isinstance(cell, dict | list) for cell in value):
        return []
    return cast(list[object], value)
