"""What a store needs to open: its keys, and the place outside the store where the audit chain is anchored."""

from typing import Protocol

from lead_desk.domain.values import dataclass


class AnchorPlace(Protocol):
    """Keeps one short line outside the database, so that an older copy of the database can be told from the newest."""

    def load(self) -> str:
        """Return the line kept last, or an empty string when there is none."""
        ...

    def save(self, line: str) -> None:
        """Keep a line instead of the earlier one.

        Raises:
            StoreError: it could not be kept or not be read back.
        """
        ...


@dataclass(frozen=True, slots=True, repr=False)
class StoreKeys:
    """The secrets of one open store. Never shown, never logged, never put into an error.

    Attributes:
        store: 32 random bytes, the raw key of the database.
        fingerprints: 32 random bytes of their own for the do-not-contact list (LAW 5.4: apart from the store key).
        place: where the key came from: `keyring`, `passphrase`, `recovery` or `memory`.
    """

    store_id: str
    store: bytes
    fingerprints: bytes
    place: str
    anchor: AnchorPlace

    def __repr__(self) -> str:
        """Name the store, never a key."""
        return f"StoreKeys({self.store_id!r}, {self.place!r})"


class MemoryAnchor:
    """An anchor that lives as long as the process: for throw-away stores and tests."""

    def __init__(self) -> None:
        self._line = ""

    def load(self) -> str:
        """Return the line kept last."""
        return self._line

    def save(self, line: str) -> None:
        """Keep a line."""
        self._line = line
