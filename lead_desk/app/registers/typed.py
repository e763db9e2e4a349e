"""One entry of a register typed on a line: `key=value` words into the table that a declaration file would have."""

import tomllib
import typing
from collections.abc import Mapping, Sequence

from lead_desk.app.registers.declarations import REGISTERS
from lead_desk.domain.campaign import Organisation
from lead_desk.domain.errors import UsageError

_SINGLE = {"organisation": Organisation}


def kind_of(table: str) -> type:
    """Return the value that a table's entries stand for.

    Raises:
        UsageError: there is no such table.
    """
    found = {**REGISTERS, **_SINGLE}.get(table)
    if found is None:
        known = ", ".join([*_SINGLE, *REGISTERS])
        raise UsageError("There is no such table.", f"Known are: {known}.", code="UNKNOWN_TABLE")
    return found


def document_of(table: str, words: Sequence[str]) -> dict[str, object]:
    """Return the declarations that hold one entry; lists are typed with commas.

    Raises:
        UsageError: there is no such table, or a word is no `key=value`.
    """
    hints = typing.get_type_hints(kind_of(table))
    entry: dict[str, object] = {}
    for word in words:
        name, sign, text = word.partition("=")
        if not sign or not name:
            raise UsageError("Each part of an entry is written as key=value.", "Such as: name=Fair", code="NO_PAIR")
        entry[name] = _value(text, hints.get(name, str))
    return {table: entry} if table in _SINGLE else {table: [entry]}


def _value(text: str, hint: object) -> object:
    """Return a typed text as TOML has it; what the field wants as text stays text."""
    if typing.get_origin(hint) is tuple:
        return [_value(part.strip(), typing.get_args(hint)[0]) for part in text.split(",") if part.strip()]
    if hint is str:
        return text
    try:
        read: Mapping[str, object] = tomllib.loads(f"value = {text}")
    except tomllib.TOMLDecodeError:
        return text
    return read["value"]
