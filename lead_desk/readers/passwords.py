"""Take the password off a workbook of Excel 2007 and later ([MS-OFFCRYPTO] 2.3.4): agile and standard encryption.

Runs in the reading child. The workbook is unlocked into memory; nothing of it is written anywhere.
"""

import base64
import binascii
import hashlib
import hmac
import io
import struct
from dataclasses import dataclass
from typing import BinaryIO

from lead_desk.readers import refusals
from lead_desk.readers.xml_parts import Attributes, Handlers, attribute, parse

WRITE_PROTECTED = "VelvetSweatshop"
"""The password, known to all, with which Excel locks a workbook that is only protected against changes."""

_AGILE, _STANDARD_MINOR = (4, 4), 2
_SEGMENT = 4096
_MOST_ROUNDS = 10_000_000
_STANDARD_ROUNDS = 50_000
_AES = {0x660E: 16, 0x660F: 24, 0x6610: 32}
_HASHES = {"sha1": "sha1", "sha256": "sha256", "sha384": "sha384", "sha512": "sha512"}
_CHECK_INPUT = bytes.fromhex("fea7d2763b4b9e79")
_CHECK_VALUE = bytes.fromhex("d7aa0f6d3061344e")
_KEY_VALUE = bytes.fromhex("146e0be7abacd0d6")
_FAULTS = (struct.error, KeyError, ValueError, binascii.Error, IndexError)


def unlock(info: bytes, package: bytes, password: str) -> BinaryIO:
    """Return the workbook inside an encrypted package.

    Args:
        info: the stream `EncryptionInfo`.
        package: the stream `EncryptedPackage`.
        password: as the user gave it; '' tries the one that everybody knows.

    Raises:
        UnreadableFileError: the password is missing or wrong, the kind of encryption is not known, or it is damaged.
    """
    try:
        major, minor = struct.unpack_from("<HH", info)
        if (major, minor) == _AGILE:
            plain = _agile(_Agile.read(info[8:]), package, password or WRITE_PROTECTED)
        elif minor == _STANDARD_MINOR:
            plain = _standard(info[8:], package, password or WRITE_PROTECTED)
        else:
            raise refusals.encrypted_otherwise()
        size = struct.unpack_from("<Q", package)[0]
    except _FAULTS:
        raise refusals.damaged("its encryption") from None
    if plain is None:
        raise refusals.wrong_password() if password else refusals.encrypted()
    return io.BytesIO(plain[:size])


@dataclass(slots=True)
class _Cipher:
    """What a tag of the agile descriptor says about one use of hash and cipher."""

    salt: bytes
    block: int
    key: int
    hash: str

    @staticmethod
    def read(attributes: Attributes) -> "_Cipher":
        name = attribute(attributes, "hashAlgorithm").lower().replace("-", "")
        chained = attribute(attributes, "cipherChaining") == "ChainingModeCBC"
        if name not in _HASHES or attribute(attributes, "cipherAlgorithm") != "AES" or not chained:
            raise refusals.encrypted_otherwise()
        return _Cipher(
            base64.b64decode(attribute(attributes, "saltValue"), validate=True),
            int(attribute(attributes, "blockSize")),
            int(attribute(attributes, "keyBits")) // 8,
            _HASHES[name],
        )

    def vector(self, seed: bytes) -> bytes:
        """Return a start vector of one block."""
        return seed[: self.block].ljust(self.block, b"\x36")


class _Agile(Handlers):
    """The agile descriptor: how the package and how its key are locked."""

    def __init__(self) -> None:
        self.data: _Cipher | None = None
        self.key: _Cipher | None = None
        self.rounds = 0
        self.locked: dict[str, bytes] = {}

    @staticmethod
    def read(xml: bytes) -> "_Agile":
        found = _Agile()
        parse(io.BytesIO(xml), found, "its encryption")
        return found

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "keyData":
            self.data = _Cipher.read(attributes)
        elif name == "encryptedKey":
            self.key = _Cipher.read(attributes)
            self.rounds = int(attribute(attributes, "spinCount"))
            for part in ("encryptedVerifierHashInput", "encryptedVerifierHashValue", "encryptedKeyValue"):
                self.locked[part] = base64.b64decode(attribute(attributes, part), validate=True)


def _agile(found: _Agile, package: bytes, password: str) -> bytes | None:
    """Return the unlocked package with what fills its last block, None for a wrong password."""
    if found.data is None or found.key is None or not 0 <= found.rounds <= _MOST_ROUNDS:
        raise refusals.encrypted_otherwise()
    data, own = found.data, found.key
    spun = _spin(own.hash, own.salt, password, found.rounds)

    def opened(part: str, purpose: bytes) -> bytes:
        key = hashlib.new(own.hash, spun + purpose).digest()[: own.key].ljust(own.key, b"\x36")
        return _decrypt(key, found.locked[part], own.vector(own.salt))

    asked = opened("encryptedVerifierHashInput", _CHECK_INPUT)[: len(own.salt)]
    answer = hashlib.new(own.hash, asked).digest()
    if not hmac.compare_digest(answer, opened("encryptedVerifierHashValue", _CHECK_VALUE)[: len(answer)]):
        return None
    key = opened("encryptedKeyValue", _KEY_VALUE)[: data.key]
    plain = bytearray()
    for number, at in enumerate(range(8, len(package), _SEGMENT)):
        segment = package[at : at + _SEGMENT]
        vector = hashlib.new(data.hash, data.salt + struct.pack("<I", number)).digest()
        plain += _decrypt(key, segment[: len(segment) // data.block * data.block], data.vector(vector))
    return bytes(plain)


def _standard(header: bytes, package: bytes, password: str) -> bytes | None:
    """Return the unlocked package with what fills its last block, None for a wrong password."""
    size = struct.unpack_from("<I", header)[0]
    kind = struct.unpack_from("<I", header, 12)[0]
    if kind not in _AES:
        raise refusals.encrypted_otherwise()
    check = header[4 + size :]
    salt_size = struct.unpack_from("<I", check)[0]
    salt, asked = check[4 : 4 + salt_size], check[4 + salt_size : 20 + salt_size]
    answer = check[24 + salt_size : 56 + salt_size]
    seed = hashlib.sha1(_spin("sha1", salt, password, _STANDARD_ROUNDS) + bytes(4), usedforsecurity=False).digest()
    halves = (hashlib.sha1(bytes(seed[at] ^ pad if at < 20 else pad for at in range(64)), usedforsecurity=False)
              for pad in (0x36, 0x5C))  # fmt: skip
    key = b"".join(half.digest() for half in halves)[: _AES[kind]]
    right = hashlib.sha1(_decrypt(key, asked), usedforsecurity=False).digest()
    if not hmac.compare_digest(right, _decrypt(key, answer)[:20]):
        return None
    whole = len(package) - (len(package) - 8) % 16
    return _decrypt(key, package[8:whole])


def _spin(name: str, salt: bytes, password: str, rounds: int) -> bytes:
    digest = hashlib.new(name, salt + password.encode("utf-16-le"), usedforsecurity=False).digest()
    for count in range(rounds):
        digest = hashlib.new(name, count.to_bytes(4, "little") + digest, usedforsecurity=False).digest()
    return digest


def _decrypt(key: bytes, locked: bytes, vector: bytes | None = None) -> bytes:
    """Decrypt whole blocks: chained from a vector, or each by itself as standard encryption has it."""
    # Imported here: no other file needs it, and every reading child would pay for it.
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    mode = modes.ECB() if vector is None else modes.CBC(vector)  # noqa: S305 - the file's own way
    work = Cipher(algorithms.AES(key), mode).decryptor()
    return work.update(locked) + work.finalize()
