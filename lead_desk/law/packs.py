"""Read a TOML pack without losing types: a wrong or missing key means a broken installation, never a default."""

import hashlib
import tomllib
from datetime import date
from functools import cache

from lead_desk import resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.values import dataclass

_SHORT_HASH = 12
FOLDER = "law"
"""Where the packs lie below the resources."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a pack; every reading says which type it expects.

    Attributes:
        place: the pack's name and the keys that lead here, for the error.
    """

    place: str
    values: dict[str, object]

    def _get(self, key: str, default: object | None) -> object:
        found = self.values.get(key, default)
        if found is None:
            raise BrokenInstallationError(f"{self.place}.{key}")
        return found

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text.

        Raises:
            BrokenInstallationError: it is missing or of another type.
        """
        found = self._get(key, default)
        if not isinstance(found, str):
            raise BrokenInstallationError(f"{self.place}.{key}")
        return found

    def number(self, key: str, default: int | None = None) -> int:
        """Return a whole number.

        Raises:
            BrokenInstallationError: it is missing or of another type.
        """
        found = self._get(key, default)
        if not isinstance(found, int) or isinstance(found, bool):
            raise BrokenInstallationError(f"{self.place}.{key}")
        return found

    def flag(self, key: str, default: bool | None = None) -> bool:
        """Return a yes or no.

        Raises:
            BrokenInstallationError: it is missing or of another type.
        """
        found = self._get(key, default)
        if not isinstance(found, bool):
            raise BrokenInstallationError(f"{self.place}.{key}")
        return found

    def day(self, key: str) -> date | None:
        """Return a date, or None where the pack has none.

        Raises:
            BrokenInstallationError: it is of another type.
        """
        found = self.values.get(key)
        if found is not None and not isinstance(found, date):
            raise BrokenInstallationError(f"{self.place}.{key}")
        return found

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Return a list of texts.

        Raises:
            BrokenInstallationError: it is missing or of another type.
        """
        found = self._get(key, default)
        if not isinstance(found, list | tuple) or not all(isinstance(item, str) for item in found):
            raise BrokenInstallationError(f"{self.place}.{key}")
        return tuple(str(item) for item in found)

    def table(self, key: str) -> "Table":
        """Return a table within this one.

        Raises:
            BrokenInstallationError: it is missing or of another type.
        """
        found = self._get(key, None)
        if not isinstance(found, dict):
            raise BrokenInstallationError(f"{self.place}.{key}")
        return Table(f"{self.place}.{key}", found)

    def tables(self, key: str) -> tuple["Table", ...]:
        """Return a list of tables, empty where the key is missing.

        Raises:
            BrokenInstallationError: it is of another type.
        """
        found = self.values.get(key, [])
        if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
            raise BrokenInstallationError(f"{self.place}.{key}")
        return tuple(Table(f"{self.place}.{key}[{index}]", item) for index, item in enumerate(found))


@cache
def read(name: str) -> Table:
    """Read `resources/law/<name>`.

    Raises:
        BrokenInstallationError: the pack is missing or no TOML.
    """
    try:
        return Table(name, tomllib.loads(resources.text(f"{FOLDER}/{name}")))
    except tomllib.TOMLDecodeError:
        raise BrokenInstallationError(name) from None


@cache
def digest() -> str:
    """Return the SHA-256 over every law pack: what passports and audit events quote as the state of the law.

    Raises:
        BrokenInstallationError: there is no folder of packs.
    """
    folder = resources.path(FOLDER)
    total = hashlib.sha256()
    for pack in sorted(folder.rglob("*")):
        if pack.suffix in {".csv", ".toml"}:
            body = pack.read_bytes().replace(b"\r\n", b"\n")
            total.update(f"{pack.relative_to(folder).as_posix()}\n{len(body)}\n".encode())
            total.update(body)
    return total.hexdigest()


@cache
def digests() -> dict[str, str]:
    """Return name -> short hash of each pack that rules something by itself; the channel table tells its own rows.

    Raises:
        BrokenInstallationError: there is no folder of packs.
    """
    found = sorted(resources.path(FOLDER).glob("*.toml"))
    return {
        pack.name: hashlib.sha256(pack.read_bytes().replace(b"\r\n", b"\n")).hexdigest()[:_SHORT_HASH] for pack in found
    }
