"""The words of files that mailing tools and do-not-call services give back (`resources/headers/files.toml`)."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from types import MappingProxyType

from lead_desk import resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.intake.columns import ColumnProposal
from lead_desk.intake.lexicon import key_of

_PACK = "headers/files.toml"
_BETWEEN_WORDS = re.compile(r"\W+")


@cache
def _words() -> MappingProxyType[str, frozenset[str]]:
    """Read the words.

    Raises:
        BrokenInstallationError: the file is missing or holds none.
    """
    pack = tomllib.loads(resources.text(_PACK))
    found = {
        f"{part}.{name}": frozenset(key_of(word) for word in words) - {""}
        for part, lists in pack.items()
        for name, words in lists.items()
    }
    if not found or not all(found.values()):
        raise BrokenInstallationError(_PACK)
    return MappingProxyType(found)


def columns_named(columns: Iterable[ColumnProposal], name: str) -> list[int]:
    """Return the positions of the columns whose header is one of a list's words (`status`, `since`, `result` ...)."""
    words = _words()[f"headers.{name}"]
    return [column.index for column in columns if key_of(column.header) in words]


def columns_called(columns: Iterable[ColumnProposal], names: Iterable[str]) -> list[int]:
    """Return the positions of the columns whose header is one of these names."""
    words = {key_of(name) for name in names} - {""}
    return [column.index for column in columns if key_of(column.header) in words]


def says(cell: str, name: str) -> bool:
    """Tell whether a cell is one of a list's words (`refused`, `complained`, `bounced`, `fine`, `listed`, `clear`)."""
    return key_of(cell) in _words()[f"cells.{name}"]


def tells_listed(cell: str) -> bool:
    """Tell whether a cell says that somebody is on a list, in one of its words or several (`TPS listed`, `on CTPS`)."""
    listed, joints = _words()["cells.listed"], _words()["cells.joints"]
    words = {key_of(word) for word in _BETWEEN_WORDS.split(cell)} - {""}
    return key_of(cell) in listed or (words <= listed | joints and not words <= joints)
