"""Packages and records of binary workbooks, byte by byte."""

import io
import struct
import zipfile


def zipped(parts: dict[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def record12(kind: int, body: bytes) -> bytes:
    """One record of a binary workbook (xlsb)."""
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, length = b"", len(body)
    while True:
        size += bytes([length & 0x7F | (0x80 if length > 127 else 0)])
        length >>= 7
        if not length:
            return head + size + body


def text12(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def record8(kind: int, body: bytes = b"") -> bytes:
    """One record of an old workbook (xls)."""
    return struct.pack("<HH", kind, len(body)) + body
