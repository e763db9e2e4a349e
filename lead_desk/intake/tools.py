"""Recognise the tool that a list was exported from, by its headers as a set; it settles the traps of that tool."""

import tomllib
from collections.abc import Sequence
from functools import cache
from typing import cast

from lead_desk import derived, resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.fields import BY_NAME
from lead_desk.domain.values import dataclass
from lead_desk.intake.lexicon import code_of_keys, key_of

_PACK = "headers/tools.toml"
_Plain = list[tuple[str, list[str], int, dict[str, str]]]


@dataclass(frozen=True, slots=True)
class Tool:
    """One tool's export.

    Attributes:
        key: stable word, such as `apollo`.
        signature: keys of the headers that give it away.
        least: how many of them must be there.
        fields: key of a header to its field; '' keeps it unmapped.
    """

    key: str
    signature: frozenset[str]
    least: int
    fields: dict[str, str]


@cache
def tools() -> tuple[Tool, ...]:
    """Return the known tools, worked out once for a file of them and kept from one start to the next.

    Raises:
        BrokenInstallationError: the file is missing, empty or names an unknown field.
    """
    text = resources.text(_PACK)
    plain = cast(_Plain, derived.kept("tools", [text.encode(), code_of_keys(__name__)], lambda: _read(text)))
    return tuple(Tool(key, frozenset(signature), least, fields) for key, signature, least, fields in plain)


def _read(text: str) -> _Plain:
    """Return what the file says of each tool, in the order of the attributes of `Tool`."""
    plain: _Plain = [
        (
            entry["id"],
            sorted({key_of(header) for header in entry["signature"]}),
            int(entry["least"]),
            {key_of(header): str(field) for header, field in entry["map"].items()},
        )
        for entry in tomllib.loads(text).get("tool", [])
    ]
    if not plain or any(field and field not in BY_NAME for *_, fields in plain for field in fields.values()):
        raise BrokenInstallationError(_PACK)
    return plain


def recognise(headers: Sequence[str]) -> Tool | None:
    """Return the tool whose signature these headers carry, the most telling one, or None."""
    keys = {key_of(header) for header in headers}
    scored = [(len(tool.signature & keys) / tool.least, tool) for tool in tools()]
    best = max(scored, key=lambda pair: pair[0])
    return best[1] if best[0] >= 1 else None
