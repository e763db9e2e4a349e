"""An approver's Ed25519 key: the private half in the keyring or sealed under a passphrase, beside the store.

It is made once, never leaves this computer and is never shown. `approver.json` holds the public half, the name and
the slot the private half can be had from.
"""

import base64
import json
import secrets
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from lead_desk.domain.approver import ApproverCard
from lead_desk.domain.errors import StoreError
from lead_desk.vault import header, keyrings, wrap
from lead_desk.vault.header import KeyringSlot, SealedSlot
from lead_desk.vault.keyrings import KeyringBackend
from lead_desk.vault.keys import check_passphrase

NAME = "approver.json"
FORMAT = 1
_ABOUT = "lead-desk/approver/v1"


class ApproverVault:
    """Makes an approver's key in a store's folder and signs with it.

    Args:
        folder: the store's folder.
        backend: returns the keyring to use, or None to work with passphrases only; asked when first needed. The
            system's own when not given.
        params: cost of the passphrase derivation for new keys.
    """

    def __init__(
        self,
        folder: Path,
        backend: Callable[[], KeyringBackend | None] | None = None,
        params: wrap.Argon2Params | None = None,
    ) -> None:
        self._path = folder / NAME
        self._backend = backend or keyrings.system_backend
        self._params = params or wrap.Argon2Params()

    def card(self) -> ApproverCard | None:
        """Return the public card of the key here, None where none was made.

        Raises:
            StoreError: the key's file is damaged (`APPROVER_DAMAGED`).
        """
        found = self._load()
        return None if found is None else _card(found)

    def needs_passphrase(self) -> bool:
        """Tell whether signing asks for a passphrase."""
        found = self._load()
        return found is not None and bool(found.get("passphrase"))

    def create(self, name: str, role: str, passphrase: str | None = None, *, replace: bool = False) -> ApproverCard:
        """Make a key and keep its private half in the keyring, or sealed where a passphrase is given.

        Args:
            name: the approver's first and last name.
            role: their job.
            passphrase: at least 12 characters, or None to use the keyring.
            replace: a key that is here already may be given up for the new one.

        Raises:
            StoreError: there is a key already (`APPROVER_EXISTS`), no keyring and no passphrase (`NO_KEYRING`), a short
                passphrase (`PASSPHRASE_SHORT`), the keyring failed, or the folder cannot be written (`NOT_WRITABLE`).
        """
        if self._path.exists() and not replace:
            raise StoreError("There is an approver's key here already.", "Use it.", code="APPROVER_EXISTS")
        private = Ed25519PrivateKey.generate()
        public = private.public_key().public_bytes_raw().hex()
        content: dict[str, object] = {"format": FORMAT, "name": name, "role": role, "public_key": public}
        if passphrase is not None:
            check_passphrase(passphrase)
            content["passphrase"] = asdict(self._seal(passphrase, private.private_bytes_raw(), public))
        else:
            content["keyring"] = asdict(self._keep(private.private_bytes_raw(), public))
        try:
            header.write_private(self._path, json.dumps(content, indent=1, ensure_ascii=False).encode())
        except OSError:
            raise StoreError(
                "The store's folder cannot be written.", "Check the disk's free space and rights.", code="NOT_WRITABLE"
            ) from None
        return ApproverCard(name, role, public)

    def sign(self, message: bytes, passphrase: str | None = None) -> str:
        """Return the signature of a message, base64.

        Raises:
            StoreError: no key here (`APPROVER_NONE`), PASSPHRASE_NEEDED, WRONG_PASSPHRASE, KEYRING_LOCKED,
                KEYRING_EMPTY or APPROVER_DAMAGED.
        """
        found = self._load()
        if found is None:
            raise StoreError(
                "There is no approver's key here.",
                "Make one in Settings or with 'lia key create'.",
                code="APPROVER_NONE",
            )
        seed = self._unseal(found, passphrase) if found.get("passphrase") else self._fetch(found)
        private = Ed25519PrivateKey.from_private_bytes(seed)
        if private.public_key().public_bytes_raw().hex() != found["public_key"]:
            raise _damaged()
        return base64.b64encode(private.sign(message)).decode()

    def verify(self, public_key: str, message: bytes, signature: str) -> bool:
        """Tell whether a signature of a message was made by the private half of a public key (hex)."""
        try:
            key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key))
            key.verify(base64.b64decode(signature, validate=True), message)
        except (InvalidSignature, ValueError):
            return False
        return True

    def _load(self) -> dict[str, Any] | None:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError):
            raise _damaged() from None
        if not isinstance(found, dict) or found.get("format") != FORMAT or not _card(found).fingerprint:
            raise _damaged()
        return found

    def _seal(self, passphrase: str, seed: bytes, public: str) -> SealedSlot:
        salt = secrets.token_bytes(16)
        nonce, sealed = wrap.seal(wrap.stretch(passphrase, salt, self._params), seed, self._about(public, self._params))
        costs = self._params
        return SealedSlot(nonce.hex(), sealed.hex(), salt.hex(), costs.memory_kib, costs.rounds, costs.lanes)

    def _unseal(self, found: dict[str, Any], passphrase: str | None) -> bytes:
        if passphrase is None:
            raise StoreError("The approver's key opens with its passphrase.", "Type it.", code="PASSPHRASE_NEEDED")
        try:
            slot = SealedSlot(**found["passphrase"])
            salt, nonce, sealed = (bytes.fromhex(text) for text in (slot.salt, slot.nonce, slot.sealed))
            params = wrap.Argon2Params(slot.memory_kib, slot.rounds, slot.lanes)
        except (TypeError, ValueError):
            raise _damaged() from None
        about = self._about(str(found["public_key"]), params)
        seed = wrap.unseal(wrap.stretch(passphrase, salt, params), nonce, sealed, about)
        if seed is None:
            raise StoreError(
                "That passphrase does not open the approver's key.", "Type it again.", code="WRONG_PASSPHRASE"
            )
        return seed

    def _keep(self, seed: bytes, public: str) -> KeyringSlot:
        backend = self._backend()
        if backend is None:
            raise StoreError(
                "This computer has no keyring to keep the key in.", "Choose a passphrase.", code="NO_KEYRING"
            )
        keyrings.check_allowed(backend)
        slot = KeyringSlot(keyrings.name_of(backend), f"lead-desk.approver.{public[:16]}", "signing-key")
        keyrings.write(backend, slot.service, slot.user, seed.hex())
        return slot

    def _fetch(self, found: dict[str, Any]) -> bytes:
        try:
            slot = KeyringSlot(**found["keyring"])
        except (KeyError, TypeError):
            raise _damaged() from None
        backend = self._backend()
        if backend is None or keyrings.name_of(backend) != slot.backend:
            raise keyrings.keyring_locked()
        entry = keyrings.read(backend, slot.service, slot.user)
        if entry is None:
            raise StoreError(
                "The keyring no longer has the approver's key.",
                "Make a new key and hand its card out.",
                code="KEYRING_EMPTY",
            )
        try:
            seed = bytes.fromhex(entry)
        except ValueError:
            seed = b""
        if len(seed) != wrap.KEY_BYTES:
            raise _damaged()
        return seed

    @staticmethod
    def _about(public: str, params: wrap.Argon2Params) -> str:
        return f"{_ABOUT},{public},{params.text()}"


def _card(found: dict[str, Any]) -> ApproverCard:
    return ApproverCard(str(found.get("name", "")), str(found.get("role", "")), str(found.get("public_key", "")))


def _damaged() -> StoreError:
    return StoreError(
        "The file of the approver's key is damaged.", "Make a new key and hand its card out.", code="APPROVER_DAMAGED"
    )
