"""Make workbooks behind a password for the tests: the encrypting half of what `lead_desk.readers.passwords` undoes."""

import base64
import hashlib
import struct

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

SALT, OTHER_SALT, KEY = bytes(range(16)), bytes(range(16, 32)), bytes(range(32, 64))
_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def compound_of(streams: dict[str, bytes]) -> bytes:
    """A compound file with these streams, all in ordinary sectors."""
    head = bytearray(512)
    head[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HHHHH", head, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIIII", head, 44, 1, 1, 0, 0, _END, 0, _END, 0, 0)
    struct.pack_into("<109I", head, 76, 0, *([_FREE] * 108))
    table, directory, sectors = [_TABLE, _END], b"", b""
    for name, data in streams.items():
        first, count = len(table), -(-len(data) // 512)
        table += [*range(first + 1, first + count), _END]
        sectors += data.ljust(count * 512, b"\0")
        raw = name.encode("utf-16-le") + b"\0\0"
        directory += raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw), 2, 0) + bytes(48)
        directory += struct.pack("<IQ", first, len(data))
    fat = struct.pack("<128I", *(table + [_FREE] * 128)[:128])
    return bytes(head) + fat + directory.ljust(512, b"\0") + sectors


def _encrypt(key: bytes, plain: bytes, vector: bytes | None = None) -> bytes:
    mode = modes.ECB() if vector is None else modes.CBC(vector)  # noqa: S305 - the format's own way
    work = Cipher(algorithms.AES(key), mode).encryptor()
    return work.update(plain.ljust(-(-len(plain) // 16) * 16, b"\0")) + work.finalize()


def _spun(name: str, password: str, rounds: int) -> bytes:
    digest = hashlib.new(name, SALT + password.encode("utf-16-le")).digest()
    for count in range(rounds):
        digest = hashlib.new(name, struct.pack("<I", count) + digest).digest()
    return digest


def agile(workbook: bytes, password: str, name: str = "SHA512", bits: int = 256, rounds: int = 1000) -> bytes:
    """Lock a workbook as Excel 2010 and later do."""
    plain_name, size = name.lower(), bits // 8
    spun, key = _spun(plain_name, password, rounds), KEY[:size]

    def sealed(plain: bytes, purpose: str) -> str:
        own = hashlib.new(plain_name, spun + bytes.fromhex(purpose)).digest()[:size].ljust(size, b"\x36")
        return base64.b64encode(_encrypt(own, plain, SALT)).decode()

    asked = bytes(range(100, 116))
    how = (
        f'saltSize="16" blockSize="16" keyBits="{bits}" hashSize="{hashlib.new(plain_name).digest_size}" '
        f'cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="{name}"'
    )
    xml = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        '<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" '
        'xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password">'
        f'<keyData {how} saltValue="{base64.b64encode(OTHER_SALT).decode()}"/><keyEncryptors>'
        f'<keyEncryptor><p:encryptedKey spinCount="{rounds}" {how} saltValue="{base64.b64encode(SALT).decode()}" '
        f'encryptedVerifierHashInput="{sealed(asked, "fea7d2763b4b9e79")}" '
        f'encryptedVerifierHashValue="{sealed(hashlib.new(plain_name, asked).digest(), "d7aa0f6d3061344e")}" '
        f'encryptedKeyValue="{sealed(key, "146e0be7abacd0d6")}"/></keyEncryptor></keyEncryptors></encryption>'
    )
    package = struct.pack("<Q", len(workbook))
    for number, at in enumerate(range(0, len(workbook), 4096)):
        vector = hashlib.new(plain_name, OTHER_SALT + struct.pack("<I", number)).digest()[:16]
        package += _encrypt(key, workbook[at : at + 4096], vector)
    info = struct.pack("<HHI", 4, 4, 0x40) + xml.encode()
    return compound_of({"EncryptionInfo": info, "EncryptedPackage": package})


def standard(workbook: bytes, password: str, algorithm: int = 0x660E, bits: int = 128) -> bytes:
    """Lock a workbook as Excel 2007 does."""
    seed = hashlib.sha1(_spun("sha1", password, 50_000) + bytes(4), usedforsecurity=False).digest()
    padded = seed.ljust(64, b"\0")
    stretched = b"".join(
        hashlib.sha1(bytes(byte ^ pad for byte in padded), usedforsecurity=False).digest() for pad in (0x36, 0x5C)
    )
    key, asked = stretched[: bits // 8], bytes(range(100, 116))
    provider = "Provider\0".encode("utf-16-le")
    header = struct.pack("<IIIIIIII", 0x24, 0, algorithm, 0x8004, bits, 24, 0, 0) + provider
    check = struct.pack("<I", 16) + SALT + _encrypt(key, asked) + struct.pack("<I", 20)
    check += _encrypt(key, hashlib.sha1(asked, usedforsecurity=False).digest())
    info = struct.pack("<HHII", 3, 2, 0x24, len(header)) + header + check
    package = struct.pack("<Q", len(workbook)) + _encrypt(key, workbook)
    return compound_of({"EncryptionInfo": info, "EncryptedPackage": package})
