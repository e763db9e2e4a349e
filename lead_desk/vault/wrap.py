"""Wrapping of key material: Argon2id for passphrases, AES-256-GCM for slots, base32 with check characters for paper.

A slot's associated data names the store, the key and the slot's own parameters, so that slots cannot be swapped
between stores or weakened unseen.
"""

import base64
import hashlib
import hmac
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from lead_desk.domain.errors import StoreError
from lead_desk.domain.values import dataclass

KEY_BYTES = 32
_NONCE_BYTES = 12
_MAX_MEMORY_KIB = 1024 * 1024  # a forged header must not eat the machine's memory
_MAX_ROUNDS = 20
_MIN_MEMORY_KIB = 19 * 1024  # OWASP ASVS 5.0, appendix C
_MIN_ROUNDS = 1
_RECOVERY_CHARS = 52
_CHECK_CHARS = 4
_GROUP = 4


@dataclass(frozen=True, slots=True)
class Argon2Params:
    """Cost of turning a passphrase into a key; kept in the header beside the slot."""

    memory_kib: int = 64 * 1024
    rounds: int = 3
    lanes: int = 4

    def text(self) -> str:
        """Return the parameters as they enter the slot's associated data."""
        return f"argon2id,{self.memory_kib},{self.rounds},{self.lanes}"


def stretch(passphrase: str, salt: bytes, params: Argon2Params) -> bytes:
    """Derive a 32-byte key from a passphrase.

    Raises:
        StoreError: the header asks for an impossible or unsafe cost (`HEADER_DAMAGED`).
    """
    memory_ok = _MIN_MEMORY_KIB <= params.memory_kib <= _MAX_MEMORY_KIB
    if not (memory_ok and _MIN_ROUNDS <= params.rounds <= _MAX_ROUNDS and 1 <= params.lanes <= 16):
        raise StoreError(
            "The store's header file was changed: its passphrase settings are not possible.",
            "Put store.json.bak or a backup in its place.",
            code="HEADER_DAMAGED",
        )
    kdf = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=params.rounds,
        lanes=params.lanes,
        memory_cost=params.memory_kib,
    )
    return kdf.derive(passphrase.encode("utf-8"))


def derive(key: bytes, info: str) -> bytes:
    """Derive a key for one use from a random key (HKDF-SHA-256)."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info.encode()).derive(key)


def seal(kek: bytes, payload: bytes, about: str) -> tuple[bytes, bytes]:
    """Encrypt `payload` under `kek`; return (nonce, ciphertext). `about` is authenticated, not encrypted."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce, AESGCM(kek).encrypt(nonce, payload, about.encode())


def unseal(kek: bytes, nonce: bytes, sealed: bytes, about: str) -> bytes | None:
    """Decrypt a slot; None when the key is not the right one or the slot was changed."""
    try:
        return AESGCM(kek).decrypt(nonce, sealed, about.encode())
    except (InvalidTag, ValueError):
        return None


def key_check(key: bytes) -> str:
    """Return the short value in the header that tells a wrong key from a damaged database."""
    return hmac.digest(key, b"lead-desk/kcv/v1", "sha256")[:8].hex()


def recovery_text(key: bytes) -> str:
    """Write a recovery key for paper: 52 base32 characters and 4 check characters, in groups of four."""
    body = base64.b32encode(key).decode().rstrip("=")
    whole = body + _check_chars(body)
    return "-".join(whole[at : at + _GROUP] for at in range(0, len(whole), _GROUP))


def recovery_key(text: str) -> bytes:
    """Read a recovery key as a person typed it: any grouping, any case, and 0, 1 and 8 for the letters they look like.

    Raises:
        StoreError: a character is missing or mistyped (`RECOVERY_TYPO`).
    """
    plain = "".join(char for char in text.upper() if char.isalnum())
    plain = plain.translate(str.maketrans("018", "OIB"))
    body, check = plain[:_RECOVERY_CHARS], plain[_RECOVERY_CHARS:]
    if len(body) != _RECOVERY_CHARS or not hmac.compare_digest(check.encode(), _check_chars(body).encode()):
        raise StoreError(
            "The recovery key is mistyped: its check characters do not fit.",
            "Type it again from the paper, 56 letters and digits.",
            code="RECOVERY_TYPO",
        )
    try:
        return base64.b32decode(body + "====")
    except ValueError:
        raise StoreError(
            "The recovery key is mistyped.", "Type it again from the paper.", code="RECOVERY_TYPO"
        ) from None


def _check_chars(body: str) -> str:
    digest = hashlib.sha256(b"lead-desk/recovery/v1" + body.encode()).digest()
    return base64.b32encode(digest).decode()[:_CHECK_CHARS]
