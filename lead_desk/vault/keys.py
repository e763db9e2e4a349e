"""The key of a store: made once, kept in the keyring or under a passphrase, with a recovery key on paper.

There is no plain-text place for it, not even as a fallback. The key material is two random keys: the database's, and
another one for the fingerprints of the do-not-contact list (LAW 5.4).
"""

import hmac
import secrets
import uuid
from dataclasses import replace
from pathlib import Path

from lead_desk.domain.errors import StoreError
from lead_desk.domain.keys import StoreKeys
from lead_desk.vault import header as headers
from lead_desk.vault import keyrings, wrap
from lead_desk.vault.header import Header, KeyringSlot, SealedSlot
from lead_desk.vault.keyrings import KeyringBackend

MIN_PASSPHRASE = 12
_DATABASE = "leads.db"
_NEW_FOLDER_MODE = 0o700


class Vault:
    """Makes and unlocks store keys.

    Args:
        backend: the keyring to use, or None to work with passphrases only. `Vault.of_system()` picks the system's own.
        params: cost of the passphrase derivation for new slots.
    """

    def __init__(
        self,
        backend: KeyringBackend | None,
        *,
        params: wrap.Argon2Params | None = None,
        app_version: str = "",
    ) -> None:
        if backend is not None:
            keyrings.check_allowed(backend)
        self._own, self._asks_system = backend, False
        self._params = params or wrap.Argon2Params()
        self._version = app_version

    @classmethod
    def of_system(cls, app_version: str = "") -> "Vault":
        """Return a vault over this system's keyring, or without one where there is none."""
        vault = cls(None, app_version=app_version)
        vault._asks_system = True
        return vault

    @property
    def _backend(self) -> KeyringBackend | None:
        """The keyring; the system is asked for it when it is needed, which it is not where a passphrase opens all."""
        if self._asks_system:
            self._own, self._asks_system = keyrings.system_backend(), False
        return self._own

    @property
    def has_keyring(self) -> bool:
        """Tell whether there is a keyring; without one a passphrase is needed."""
        return self._backend is not None

    def create_store_key(self, folder: Path, passphrase: str | None = None) -> tuple[StoreKeys, str]:
        """Make the key of a new store and its header file.

        With a passphrase the keyring is not used: the store then opens with the passphrase (or the recovery key) only.

        Returns:
            The keys, and the recovery key as text. It is shown once and kept nowhere.

        Raises:
            StoreError: the folder already has a store (`EXISTS`), no keyring and no passphrase (`NO_KEYRING`), a short
                passphrase (`PASSPHRASE_SHORT`), or the keyring failed (`KEYRING_LOCKED`, `KEYRING_SILENT`).
        """
        _check_new(folder)
        if passphrase is None and self._backend is None:
            raise StoreError(
                "This computer has no keyring to keep the key in.", "Choose a passphrase.", code="NO_KEYRING"
            )
        if passphrase is not None:
            check_passphrase(passphrase)
        folder.mkdir(mode=_NEW_FOLDER_MODE, parents=True, exist_ok=True)
        folder.chmod(_NEW_FOLDER_MODE)
        material = secrets.token_bytes(2 * wrap.KEY_BYTES)
        paper = secrets.token_bytes(wrap.KEY_BYTES)
        header = Header(
            store_id=str(uuid.uuid4()),
            key_id=secrets.token_hex(4),
            created_with=self._version,
            key_check=wrap.key_check(material[: wrap.KEY_BYTES]),
        )
        header = replace(header, recovery=_seal_recovery(header, paper, material))
        if passphrase is not None:
            header = replace(header, passphrase=_seal_passphrase(header, passphrase, material, self._params))
        else:
            header = self._keep_in_keyring(header, material)
        headers.save(folder, header)
        place = "passphrase" if passphrase is not None else "keyring"
        return self._keys(folder, header, material, place), wrap.recovery_text(paper)

    def needs_passphrase(self, folder: Path) -> bool:
        """Tell whether the store opens by passphrase instead of the keyring.

        Raises:
            StoreError: as `unlock` about the header file.
        """
        header = headers.load(folder)
        return header.passphrase is not None and header.keyring is None

    def unlock(self, folder: Path, passphrase: str | None = None, recovery: str | None = None) -> StoreKeys:
        """Return the store's keys from its keyring entry, the passphrase or the recovery key, whichever is given.

        After a recovery the keyring slot is written anew where there is a keyring.

        Raises:
            StoreError: STORE_NONE, HEADER_MISSING, STORE_MISSING, HEADER_DAMAGED, NEWER, WRONG_PASSPHRASE,
                RECOVERY_TYPO, WRONG_RECOVERY, PASSPHRASE_NEEDED, KEYRING_LOCKED, KEYRING_EMPTY, KEYRING_CHANGED or
                WRONG_KEY. No file is changed.
        """
        _check_there(folder)
        header = headers.load(folder)
        if recovery is not None:
            material = _open_recovery(header, recovery)
            self._check_value(header, material)
            return self._keys(folder, self._renew_keyring(folder, header, material), material, "recovery")
        if passphrase is not None and header.passphrase is not None:
            material = _open_passphrase(header, passphrase)
            self._check_value(header, material)
            return self._keys(folder, header, material, "passphrase")
        material = self._from_keyring(header)
        self._check_value(header, material)
        return self._keys(folder, header, material, "keyring")

    def change_passphrase(self, folder: Path, keys: StoreKeys, passphrase: str) -> None:
        """Let an open passphrase store open with another passphrase from now on; the store key stays.

        Raises:
            StoreError: too short (`PASSPHRASE_SHORT`), or the header cannot be written.
        """
        check_passphrase(passphrase)
        header = headers.load(folder)
        material = keys.store + keys.fingerprints
        slot = _seal_passphrase(header, passphrase, material, self._params)
        headers.save(folder, replace(header, passphrase=slot))

    def renew_recovery_key(self, folder: Path, keys: StoreKeys) -> str:
        """Make a new recovery key for an open store; the earlier one opens nothing any more. Shown once.

        Raises:
            StoreError: the header cannot be written.
        """
        header = headers.load(folder)
        paper = secrets.token_bytes(wrap.KEY_BYTES)
        headers.save(folder, replace(header, recovery=_seal_recovery(header, paper, keys.store + keys.fingerprints)))
        return wrap.recovery_text(paper)

    def _from_keyring(self, header: Header) -> bytes:
        if header.keyring is None:
            raise StoreError("This store opens with a passphrase.", "Type it.", code="PASSPHRASE_NEEDED")
        if self._backend is None:
            raise StoreError(
                f"The key of this store is in the keyring '{_short(header.keyring.backend)}', which does not answer"
                " now. Your data are intact.",
                "Start the system's keyring, or open with the recovery key.",
                code="KEYRING_LOCKED",
            )
        here = keyrings.name_of(self._backend)
        if here != header.keyring.backend:
            raise StoreError(
                f"The key of this store is in the keyring '{_short(header.keyring.backend)}', but the system now uses"
                f" '{_short(here)}'. Your data are intact.",
                "Go back to the earlier keyring, or open with the recovery key.",
                code="KEYRING_CHANGED",
            )
        entry = keyrings.read(self._backend, header.keyring.service, header.keyring.user)
        if entry is None:
            raise StoreError(
                "The keyring no longer has the key of this store. Your data are intact.",
                "Open with the recovery key; the keyring gets the key back then.",
                code="KEYRING_EMPTY",
            )
        try:
            material = bytes.fromhex(entry)
        except ValueError:
            material = b""
        if len(material) != 2 * wrap.KEY_BYTES:
            raise wrong_key()
        return material

    def _check_value(self, header: Header, material: bytes) -> None:
        if not hmac.compare_digest(wrap.key_check(material[: wrap.KEY_BYTES]), header.key_check):
            raise wrong_key()

    def _keep_in_keyring(self, header: Header, material: bytes) -> Header:
        backend = self._backend
        if backend is None:
            return header
        slot = KeyringSlot(keyrings.name_of(backend), f"lead-desk.store.{header.store_id}", f"key-{header.key_id}")
        keyrings.write(backend, slot.service, slot.user, material.hex())
        return replace(header, keyring=slot)

    def _renew_keyring(self, folder: Path, header: Header, material: bytes) -> Header:
        if header.keyring is None or self._backend is None:
            return header
        try:
            renewed = self._keep_in_keyring(header, material)
        except StoreError:
            return header  # the recovery itself worked; the keyring may come back by itself
        if renewed != header:
            headers.save(folder, renewed)
        return renewed

    def _keys(self, folder: Path, header: Header, material: bytes, place: str) -> StoreKeys:
        store_key = material[: wrap.KEY_BYTES]
        anchor: _KeyringAnchor | _HeaderAnchor
        if header.keyring is not None and self._backend is not None:
            anchor = _KeyringAnchor(self._backend, header.keyring.service, f"anchor-{header.key_id}")
        else:
            anchor = _HeaderAnchor(folder, wrap.derive(store_key, "lead-desk/anchor/v1"))
        return StoreKeys(header.store_id, store_key, material[wrap.KEY_BYTES :], place, anchor)


class _KeyringAnchor:
    """Keeps the anchor in an entry of its own, so that the key's entry is never overwritten."""

    def __init__(self, backend: KeyringBackend, service: str, user: str) -> None:
        self._backend, self._service, self._user = backend, service, user

    def load(self) -> str:
        return keyrings.read(self._backend, self._service, self._user) or ""

    def save(self, line: str) -> None:
        keyrings.write(self._backend, self._service, self._user, line)


class _HeaderAnchor:
    """Keeps the anchor sealed in the header file: weaker than a keyring, since both files may be put back together."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._folder, self._key = folder, key

    def load(self) -> str:
        header = headers.load(self._folder)
        if header.anchor is None:
            return ""
        opened = _unseal(self._key, header.anchor, header.store_id)
        return "damaged" if opened is None else opened.decode()

    def save(self, line: str) -> None:
        header = headers.load(self._folder)
        nonce, sealed = wrap.seal(self._key, line.encode(), header.store_id)
        headers.save(self._folder, replace(header, anchor=SealedSlot(nonce.hex(), sealed.hex())))


def wrong_key() -> StoreError:
    """Say that a key is not this store's; the database itself is fine."""
    return StoreError(
        "The key does not belong to this store. The store itself is not damaged.",
        "Open with the passphrase or the recovery key of this store.",
        code="WRONG_KEY",
    )


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase that is too easy to guess.

    Raises:
        StoreError: it is shorter than `MIN_PASSPHRASE` (`PASSPHRASE_SHORT`).
    """
    if len(passphrase) < MIN_PASSPHRASE:
        raise StoreError(
            f"The passphrase is too short: it needs {MIN_PASSPHRASE} characters or more.",
            "Four words that do not belong together are easy to keep.",
            code="PASSPHRASE_SHORT",
        )


def _check_new(folder: Path) -> None:
    if headers.exists(folder) or (folder / _DATABASE).exists():
        raise StoreError(
            "There is already a store in this folder.", "Open it, or choose another folder.", code="EXISTS"
        )


def _check_there(folder: Path) -> None:
    has_header, has_database = headers.exists(folder), (folder / _DATABASE).exists()
    if not has_header and not has_database:
        raise StoreError("There is no store in this folder.", "Make one, or choose another folder.", code="STORE_NONE")
    if not has_header:
        raise headers.header_missing()
    if not has_database:
        raise StoreError(
            "The store's file leads.db is missing. Nothing was made in its place.",
            "Bring it back from a backup, or find where it was moved.",
            code="STORE_MISSING",
        )


def _about(header: Header, slot: str) -> str:
    return f"{header.store_id}|{header.key_id}|{slot}"


def _seal_recovery(header: Header, paper: bytes, material: bytes) -> SealedSlot:
    nonce, sealed = wrap.seal(paper, material, _about(header, "recovery"))
    return SealedSlot(nonce.hex(), sealed.hex())


def _seal_passphrase(header: Header, passphrase: str, material: bytes, params: wrap.Argon2Params) -> SealedSlot:
    salt = secrets.token_bytes(16)
    kek = wrap.stretch(passphrase, salt, params)
    nonce, sealed = wrap.seal(kek, material, _about(header, f"passphrase|{params.text()}"))
    return SealedSlot(nonce.hex(), sealed.hex(), salt.hex(), params.memory_kib, params.rounds, params.lanes)


def _open_recovery(header: Header, typed: str) -> bytes:
    paper = wrap.recovery_key(typed)
    slot = header.recovery
    opened = _unseal(paper, slot, _about(header, "recovery")) if slot is not None else None
    if opened is None:
        raise StoreError(
            "This recovery key belongs to another store.", "Look for the paper of this store.", code="WRONG_RECOVERY"
        )
    return opened


def _open_passphrase(header: Header, typed: str) -> bytes:
    slot = header.passphrase
    opened = None
    if slot is not None:
        params = wrap.Argon2Params(slot.memory_kib, slot.rounds, slot.lanes)
        kek = wrap.stretch(typed, bytes.fromhex(slot.salt), params)
        opened = _unseal(kek, slot, _about(header, f"passphrase|{params.text()}"))
    if opened is None:
        raise StoreError(
            "The passphrase is not right. Your data are intact.",
            "Type it again, or open with the recovery key.",
            code="WRONG_PASSPHRASE",
        )
    return opened


def _unseal(kek: bytes, slot: SealedSlot, about: str) -> bytes | None:
    try:
        return wrap.unseal(kek, bytes.fromhex(slot.nonce), bytes.fromhex(slot.sealed), about)
    except ValueError:
        return None


def _short(backend: str) -> str:
    return backend.removeprefix("keyring.backends.")
