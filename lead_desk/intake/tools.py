"""Recognise the tool that a list was exported from, by its headers as a set; it settles the traps of that tool."""

import tomllib
from collections.abc import Sequence
from functools import cache

from lead_desk import resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.fields import BY_NAME
from lead_desk.domain.values import dataclass
from lead_desk.intake.lexicon import key_of


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
    """Load the known tools.

    Raises:
        BrokenInstallationError: the file is missing, empty or names an unknown field.
    """
    entries = tomllib.loads(resources.text("headers/tools.toml")).get("tool", [])
    loaded = tuple(
        Tool(
            entry["id"],
            frozenset(key_of(header) for header in entry["signature"]),
            int(entry["least"]),
            {key_of(header): str(field) for header, field in entry["map"].items()},
        )
        for entry in entries
    )
    if not loaded or any(field and field not in BY_NAME for tool in loaded for field in tool.fields.values()):
        raise BrokenInstallationError("headers/tools.toml")
    return loaded


def recognise(headers: Sequence[str]) -> Tool | None:
    """Return the tool whose signature these headers carry, the most telling one, or None."""
    keys = {key_of(header) for header in headers}
    scored = [(len(tool.signature & keys) / tool.least, tool) for tool in tools()]
    best = max(scored, key=lambda pair: pair[0])
    return best[1] if best[0] >= 1 else None
