"""The header file `store.json` beside the database: which store it is and the slots its key can be had from.

No personal data and no key in the clear. Written beside, flushed and put in place in one step; the earlier one stays as
`store.json.bak`.
"""

import json
import os
from dataclasses import asdict, field
from pathlib import Path

from lead_desk.domain.errors import StoreError
from lead_desk.domain.values import dataclass

NAME = "store.json"
BACKUP_NAME = "store.json.bak"
FORMAT = 1
_SLOTS = ("passphrase", "recovery", "anchor")


@dataclass(frozen=True, slots=True)
class KeyringSlot:
    """Where the operating system's keyring keeps the key."""

    backend: str
    service: str
    user: str


@dataclass(frozen=True, slots=True)
class SealedSlot:
    """The key material sealed under a passphrase (with its Argon2id parameters) or under the recovery key."""

    nonce: str
    sealed: str
    salt: str = ""
    memory_kib: int = 0
    rounds: int = 0
    lanes: int = 0


@dataclass(frozen=True, slots=True)
class Header:
    """The content of `store.json`.

    Attributes:
        key_check: short value that only the right key yields.
        anchor: sealed line about the audit chain, used when no keyring can keep it.
    """

    store_id: str
    key_id: str
    created_with: str
    key_check: str
    keyring: KeyringSlot | None = None
    passphrase: SealedSlot | None = None
    recovery: SealedSlot | None = None
    anchor: SealedSlot | None = None
    format: int = field(default=FORMAT)


def exists(folder: Path) -> bool:
    """Tell whether the folder has a header file."""
    return (folder / NAME).is_file()


def load(folder: Path) -> Header:
    """Read the header.

    Raises:
        StoreError: missing (`HEADER_MISSING`), damaged (`HEADER_DAMAGED`) or of a newer version (`NEWER`).
    """
    try:
        raw = json.loads((folder / NAME).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise header_missing() from None
    except (OSError, ValueError):
        raise _damaged() from None
    if not isinstance(raw, dict):
        raise _damaged()
    if isinstance(raw.get("format"), int) and raw["format"] > FORMAT:
        raise StoreError(
            "This store was made by a newer version of Lead Desk.",
            "Install the newer version; the store is untouched.",
            code="NEWER",
        )
    try:
        slots = {name: SealedSlot(**raw[name]) if raw.get(name) else None for name in _SLOTS}
        return Header(
            store_id=str(raw["store_id"]),
            key_id=str(raw["key_id"]),
            created_with=str(raw["created_with"]),
            key_check=str(raw["key_check"]),
            keyring=KeyringSlot(**raw["keyring"]) if raw.get("keyring") else None,
            passphrase=slots["passphrase"],
            recovery=slots["recovery"],
            anchor=slots["anchor"],
        )
    except (KeyError, TypeError):
        raise _damaged() from None


def save(folder: Path, header: Header) -> None:
    """Write the header in one step, the earlier one kept beside it.

    Raises:
        StoreError: the folder cannot be written (`NOT_WRITABLE`).
    """
    content = json.dumps(asdict(header), indent=1, sort_keys=True).encode()
    target = folder / NAME
    try:
        if target.exists():
            write_private(folder / BACKUP_NAME, target.read_bytes())
        write_private(target, content)
    except OSError:
        raise StoreError(
            "The store's folder cannot be written.", "Check the disk's free space and rights.", code="NOT_WRITABLE"
        ) from None


def write_private(target: Path, content: bytes) -> None:
    """Write a file that only its owner may read, whole or not at all.

    Raises:
        OSError: it cannot be written there.
    """
    part = target.with_name(target.name + ".part")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    part.replace(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def header_missing() -> StoreError:
    """Say that the database stands alone."""
    return StoreError(
        "The store's header file store.json is missing. Your data are intact, but cannot be opened without it.",
        f"Rename {BACKUP_NAME} to {NAME}, or bring the file back from a backup.",
        code="HEADER_MISSING",
    )


def _damaged() -> StoreError:
    return StoreError(
        "The store's header file store.json is damaged. Your data are intact.",
        f"Put {BACKUP_NAME} or a backup in its place.",
        code="HEADER_DAMAGED",
    )
