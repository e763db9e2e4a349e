"""Encrypted files: a reader written from the format's description opens ours, and one that another program made."""

import base64
import hashlib
import hmac
import io
import struct
import zipfile
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import given, settings
from hypothesis import strategies as st

from lead_desk.domain.errors import RefusedError
from lead_desk.writers import sealed_zip
from lead_desk.writers.desk import FileWriter
from lead_desk.writers.sealed_zip import SealedZip

WORDS = "four words of a kind"
MADE_ELSEWHERE = (
    "UEsDBBQAAQBjAPdCdl0AAAAA5AAAAMgAAAAIAAsAbGlzdC5jc3YBmQcAAgBBRQMAAPvyDftCTszS348rtlp/5vPtca1HFjnGYm4Q"
    "kgch0iGZV/ERWRDrniaXcXPLmHPoyd74uNvbk5R0HvXb/VUPSAgihYzGU04700W+ripxAVH5kwDFzehEXfQXz1gQ0f7X7wc0s/qq"
    "2FVVby+MiChd0aScm2KAuOZqCO33mIOMvFwjHHu4h9Y5W3R7mZeXpwCPWe9XqQIHg0ZwKG2vyJ7duMjfhEJBsXJG0YgdoVIK9Tx1"
    "Fm+OB75g3fvOWQ/h99F2ztWuLK6u6jViiFr0+Z6H3L+OGm6W0QQyTFKufSzYRvxNHQg4r1BLAQIUAxQAAQBjAPdCdl0AAAAA5AAA"
    "AMgAAAAIAAsAAAAAAAAAAACAAQAAAABsaXN0LmNzdgGZBwACAEFFAwAAUEsFBgAAAAABAAEAQQAAABUBAAAAAA=="
)
"""Two columns of invented text, stored with AES-256 (AE-2) by a zip program in its own right, opened by `WORDS`."""


def opened(data: bytes, passphrase: str) -> dict[str, bytes]:
    """Open an AE-2 file step by step as the format is described, block by block; wrong passphrases raise ValueError."""
    found = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:  # it reads the directory, and cannot decrypt
        for entry in archive.infolist():
            assert entry.compress_type == 99
            assert entry.flag_bits & 1
            (_mark, _size, version, vendor, strength, method) = struct.unpack("<HHH2sBH", entry.extra[:11])
            assert (version, vendor, strength, method, entry.CRC) == (2, b"AE", 3, 0, 0)
            name, extra = struct.unpack_from("<HH", data, entry.header_offset + 26)
            at = entry.header_offset + 30 + name + extra
            packed = data[at : at + entry.compress_size]
            salt, check, body, code = packed[:16], packed[16:18], packed[18:-10], packed[-10:]
            keys = hashlib.pbkdf2_hmac("sha1", passphrase.encode(), salt, 1000, 66)
            if keys[64:] != check:
                raise ValueError("wrong passphrase")
            assert hmac.new(keys[32:64], body, "sha1").digest()[:10] == code
            blocks = [body[place : place + 16] for place in range(0, len(body), 16)]
            plain = b"".join(_block(keys[:32], number, block) for number, block in enumerate(blocks, 1))
            assert len(plain) == entry.file_size
            found[entry.filename] = plain
    return found


def _block(key: bytes, number: int, block: bytes) -> bytes:
    return Cipher(algorithms.AES(key), modes.CTR(number.to_bytes(16, "little"))).encryptor().update(block)


def sealed(files: dict[str, list[tuple[int, bytes]]], passphrase: str = WORDS) -> tuple[bytes, SealedZip]:
    """Seal files given as writes: (place to go to or -1, bytes)."""
    out = io.BytesIO()
    archive = SealedZip(out, passphrase)
    for name, writes in files.items():
        with archive.open(name) as stream:
            for place, content in writes:
                if place >= 0:
                    stream.seek(place)
                stream.write(content)
    archive.close()
    return out.getvalue(), archive


def test_the_reader_opens_what_another_program_made() -> None:
    assert opened(base64.b64decode(MADE_ELSEWHERE), WORDS) == {"list.csv": b"Name\r\nBo\r\n" * 20}


def test_several_files_open_again() -> None:
    data, archive = sealed(
        {"list.csv": [(-1, b"x" * 70_000)], "stops \u00e6.csv": [(-1, b"a"), (-1, b"b")], "none": []}
    )
    assert opened(data, WORDS) == {"list.csv": b"x" * 70_000, "stops \u00e6.csv": b"ab", "none": b""}
    for done in archive.files:
        content = opened(data, WORDS)[done.name]
        assert (done.size, done.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    with pytest.raises(ValueError, match="wrong"):
        opened(data, WORDS + "!")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(-1, 90), st.binary(min_size=1, max_size=40)), max_size=8))
def test_any_place_may_be_written_again(writes: list[tuple[int, bytes]]) -> None:
    plain = io.BytesIO()
    whole = [(-1, bytes(100)), *writes]  # a file has no holes
    for place, content in whole:
        if place >= 0:
            plain.seek(place)
        plain.write(content)
    assert opened(sealed({"a": whole})[0], WORDS) == {"a": plain.getvalue()}


def test_a_workbook_inside_is_a_workbook(tmp_path: Path) -> None:
    with FileWriter().together() as files:
        with files.sealed(tmp_path / "list.zip", WORDS) as inside:
            inside.plain_table(tmp_path / "stops.csv", ("hash",), [("ab",)])
            inside._table(tmp_path / "list.xlsx", "xlsx", ("Name",), [("Bo",)] * 3_000, [("Organisation", "Us")])
            size, digest = inside.facts(tmp_path / "list.xlsx")
        assert not list(tmp_path.glob("*.zip"))
        files.place()
    data = (tmp_path / "list.zip").read_bytes()
    found = opened(data, WORDS)
    assert (size, digest) == (len(found["list.xlsx"]), hashlib.sha256(found["list.xlsx"]).hexdigest())
    with zipfile.ZipFile(io.BytesIO(found["list.xlsx"])) as book:
        assert book.testzip() is None
        assert all(entry.flag_bits & 8 == 0 for entry in book.infolist()), (
            "sizes stand before each part, as Excel likes"
        )
    assert found["stops.csv"] == b'"hash"\r\n"ab"\r\n'


def test_a_failure_midway_leaves_nothing(tmp_path: Path) -> None:
    def torn() -> None:
        rows = ((str(1 // (3 - at)),) for at in range(9))
        with FileWriter().together() as files, files.sealed(tmp_path / "list.zip", WORDS) as inside:
            inside.plain_table(tmp_path / "stops.csv", ("hash",), rows)

    with pytest.raises(ZeroDivisionError):
        torn()
    assert not list(tmp_path.iterdir())


def test_what_the_format_cannot_hold_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed_zip, "_LARGEST", 1_000)
    with pytest.raises(RefusedError) as caught:
        sealed({"a": [(-1, bytes(1_001))]})
    assert caught.value.reason == "TOO_LARGE_TO_ENCRYPT"
