"""Workbooks behind a password: the right one opens them, all else is a sentence."""

import struct
from collections.abc import Callable
from pathlib import Path

import locked_files
import pytest

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import ReadOptions
from lead_desk.readers.desk import FileReader
from lead_desk.readers.passwords import WRITE_PROTECTED

Cells = Callable[..., list[list[str]]]
Make = Callable[..., bytes]
WORD = "Sölv-Ræv 9"


@pytest.fixture
def book(make_workbook: Make, make_sheet: Callable[[str], str]) -> bytes:
    rows = "".join(
        f'<row r="{number}"><c r="A{number}" t="inlineStr"><is><t>row {number} of {"x" * 40}</t></is></c></row>'
        for number in range(1, 400)
    )
    return make_workbook(make_sheet(rows))


@pytest.fixture
def reason(cells: Cells) -> Callable[[bytes, str], str]:
    def refused(data: bytes, password: str = "") -> str:
        with pytest.raises(UnreadableFileError) as met:
            cells(data, options=ReadOptions(password=password))
        assert met.value.sentence.endswith(".")
        assert met.value.remedy
        return met.value.reason

    return refused


@pytest.mark.parametrize(
    "lock",
    [
        lambda book, word: locked_files.agile(book, word),
        lambda book, word: locked_files.agile(book, word, "SHA1", 128),
        lambda book, word: locked_files.agile(book, word, "SHA384", 192),
        lambda book, word: locked_files.agile(book, word, rounds=0),
        lambda book, word: locked_files.standard(book, word),
        lambda book, word: locked_files.standard(book, word, 0x6610, 256),
    ],
    ids=["agile-sha512", "agile-sha1", "agile-sha384", "agile-no-rounds", "standard-128", "standard-256"],
)
def test_the_right_password_opens_and_a_wrong_one_is_named(
    lock: Callable[[bytes, str], bytes], book: bytes, cells: Cells, reason: Callable[..., str]
) -> None:
    data = lock(book, WORD)
    found = cells(data, options=ReadOptions(password=WORD))
    assert len(found) == 399
    assert found[0] == [f"row 1 of {'x' * 40}"]
    assert reason(data) == "ENCRYPTED"
    assert reason(data, WORD.lower()) == "WRONG_PASSWORD"


def test_a_workbook_that_is_only_write_protected_opens_without_asking(book: bytes, cells: Cells) -> None:
    assert len(cells(locked_files.agile(book, WRITE_PROTECTED))) == 399


@pytest.mark.parametrize(
    "info",
    [
        b"",
        struct.pack("<HHI", 4, 4, 0x40) + b"<encryption",
        struct.pack("<HHI", 4, 4, 0x40) + b"<encryption><keyData blockSize='x'/></encryption>",
        struct.pack("<HHII", 3, 2, 0x24, 2_000_000_000),
    ],
)
def test_a_broken_description_of_the_lock_is_no_crash(info: bytes, reason: Callable[..., str]) -> None:
    data = locked_files.compound_of({"EncryptionInfo": info or b"\0", "EncryptedPackage": bytes(600)})
    assert reason(data, WORD) in {"DAMAGED", "ENCRYPTED_OTHERWISE"}


@pytest.mark.parametrize(
    "info",
    [
        struct.pack("<HHI", 3, 3, 0x10) + bytes(200),
        struct.pack("<HHII", 3, 2, 0x24, 32) + struct.pack("<IIIIIIII", 4, 0, 0x6801, 0x8004, 128, 1, 0, 0),
        struct.pack("<HHI", 4, 4, 0x40) + b"<encryption><keyData cipherAlgorithm='DES'/></encryption>",
        struct.pack("<HHI", 4, 4, 0x40) + b"<encryption/>",
    ],
)
def test_kinds_of_lock_that_are_not_known_are_named(info: bytes, reason: Callable[..., str]) -> None:
    data = locked_files.compound_of({"EncryptionInfo": info, "EncryptedPackage": bytes(600)})
    assert reason(data, WORD) == "ENCRYPTED_OTHERWISE"


def test_what_is_inside_must_be_a_workbook(reason: Callable[..., str]) -> None:
    assert reason(locked_files.agile(b"name;email\n" * 40, WORD), WORD) == "DAMAGED"
    assert reason(locked_files.compound_of({"EncryptionInfo": b"x"}), WORD) == "DAMAGED"


def test_the_password_reaches_the_reading_child(tmp_path: Path, book: bytes) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(locked_files.agile(book, WORD))
    options = ReadOptions(password=WORD)
    info = FileReader().describe(path, options)
    assert [sheet.rows for sheet in info.sheets] == [399]
    assert sum(map(len, FileReader().rows(path, 0, options))) == 399
    assert WORD not in repr(options)
