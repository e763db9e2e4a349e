"""Texts that are no tables are named, and tables that look a little like them are read."""

from collections.abc import Callable

import pytest

from lead_desk.domain.errors import UnreadableFileError

Cells = Callable[..., list[list[str]]]

LIST = b"Name;Email\nBo;bo@firma.example\n"
HEAD = b"From: Bo <bo@firma.example>\r\nTo: ida@firma.example\r\nSubject: The list\r\n"
PAGE = (
    b'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related; boundary="-"\r\n\r\n'
    b"This document is a Single File Web Page.\r\n"
)
DBASE = bytes((3, 126, 1, 2)) + (1).to_bytes(4, "little") + (65).to_bytes(2, "little") + (21).to_bytes(2, "little")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"TABLE\r\n0,1\r\n\"EXCEL\"\r\nVECTORS\r\n0,2\r\n", "DIF"),
        (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "calendar"),
        (b"version: 1\n\n# book\n\ndn: cn=Bo,mail=bo@firma.example\ncn: Bo\n", "LDIF"),
        (b"dn:: Y249Qm8=\ncn: Bo\n", "LDIF"),
        (b"---\n- name: Bo\n  email: bo@firma.example\n", "YAML"),
        (b"- name: Bo\n  email: bo@firma.example\n", "YAML"),
        (b"-- dump\n/* * x */;\nINSERT INTO `leads` VALUES (1,'Bo');\n", "SQL"),
        (b"[InternetShortcut]\r\nURL=https://firma.example/\r\n", "link to a web page"),
        (b'{"url":"https://docs.example/x","doc_id":"1Ab_cdEFghIJklMNopQRstUVwxYZ-01234"}', "sheet of Google"),
        (HEAD + b"\r\nHello\r\n", "an e-mail"),
        (b"From bo@firma.example Thu Jan  1 00:00:00 2026\nFrom: Bo\nX: y\n", "an e-mail"),
        (PAGE, "web page saved as one file"),
        (DBASE + bytes(20) + b"NAME".ljust(32, b"\0") + b"\r Bo                  \x1a", "dBase"),
        (b"\x09Bo Hansen".ljust(55) + b"\x09\0B\0o\0".ljust(110, b" "), "workbook is open"),
    ],
)  # fmt: skip
def test_it_is_named(cells: Cells, data: bytes, what: str) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        cells(data)
    assert refused.value.reason == "NOT_A_TABLE"
    assert what in refused.value.sentence


@pytest.mark.parametrize(
    "data",
    [
        b"From;To;Subject\na;b;c\n", b"From: Bo\nTown: Ribe\nPhone: 20123456\n", b"- name;email\nBo;bo@firma.example\n",
        b"TABLE;0\nBo;1\n", b"\x03" + LIST, b"Dn;Name\n1;Bo\n", b"Insert into;Name\n1;Bo\n",
        b'[{"doc_id": 7, "name": "Bo"}, {"doc_id": 8, "name": "Ida"}]', LIST.ljust(165),
        b'{"doc_id": 7, "name": "Bo", "email": "bo@firma.example"}', b'{"doc_id": "a-7", "name": "Bo"}',
    ],
)  # fmt: skip
def test_a_table_that_looks_a_little_like_it_is_read(cells: Cells, data: bytes) -> None:
    assert len(cells(data)) >= 2


@pytest.mark.parametrize("data", [b"/**/" * 2_000, b"--\n" * 2_500, b'{"doc_id":' * 800, b"# x\n" * 2_000])
def test_what_never_ends_is_told_at_once(cells: Cells, data: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        cells(data + b"\0\0\1\2\3\4\5" * 3_000)
