"""Tell the kinds of text apart: they share bytes, so one place decides for all formats."""

import codecs
import re
from functools import lru_cache

from lead_desk.readers.encodings import wide_encoding

_JSON_OBJECT = re.compile(r'^\s*\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\}\s*(?:[\r\n]|$))')
_JSON_ARRAY = re.compile(r"^\s*\[\s*(?:[\[{\]]|$)")
_JSON_TEXTS = re.compile(r'^\s*\[\s*"(?:[^"\\]|\\.)*"\s*[,\]]')
_XML = re.compile(r"^\s*<(?:\?xml|Workbook\b|ss:Workbook\b|[a-zA-Z]+:Workbook\b)", re.IGNORECASE)
_SPREADSHEET_ML = "urn:schemas-microsoft-com:office:spreadsheet"
_HTML = re.compile(r"<(?:!doctype\s+html|html|table|body|head|meta|style)\b", re.IGNORECASE)
_FLAT_ODS = "office:spreadsheet"
_CONTROL = re.compile("[\x01-\x08\x0e-\x19\x1b-\x1e]")
_BINARY_SHARE = 0.02
_BARE_WORKBOOK = b"\x09\x08"  # a stream of old Excel without its container; one of many texts looks much like a text


@lru_cache(maxsize=4)
def text_kind(head: bytes) -> str:
    """Return what a text is: delimited, json, jsonl, vcf, xml2003, html, xml, or "" when it is no text.

    Args:
        head: the first 64 KiB of the file, which is neither an archive nor a compound file.
    """
    text = _decoded(head)
    start = text.lstrip("\ufeff \t\r\n\0")
    if start[:12].upper().startswith("BEGIN:VCARD"):
        return "vcf"
    if start.startswith("<"):
        return _marked_up(text, start)
    if _JSON_ARRAY.match(start):
        return "json"
    if _JSON_TEXTS.match(start):
        return _json_kind(start, "[", "]")
    if _JSON_OBJECT.match(start):
        return _json_kind(start)
    return "" if _is_binary(head, text) else "delimited"


def _decoded(head: bytes) -> str:
    for mark, name in ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
                       (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):  # fmt: skip
        if head.startswith(mark):
            return head.decode(name, "replace")
    wide = wide_encoding(head)
    return head.decode(wide.name if wide else "utf-8-sig", "replace")


def _marked_up(text: str, start: str) -> str:
    if _XML.match(start):
        if _SPREADSHEET_ML in text:
            return "xml2003"
        if _FLAT_ODS in text:
            return "flat_ods"
    if _HTML.search(start[:4096]):
        return "html"
    # A csv may begin with a tag in its first cell; XML does not go on without one.
    return "xml" if start.startswith("<?xml") or re.match(r"<[\w:]+[^<>]*>\s*<", start) else "delimited"


def _json_kind(start: str, opening: str = "{", closing: str = "}") -> str:
    """One object or array a line, or a single one that holds everything (also on a single line)."""
    first, _, more = start.partition("\n")
    return "jsonl" if first.rstrip("\r ").endswith(closing) and more.lstrip().startswith(opening) else "json"


def _is_binary(head: bytes, text: str) -> bool:
    """Text has next to no control characters, once the NULs of a crashed writer or a bad export are set aside."""
    letters = text.replace("\0", "")
    if head.startswith(_BARE_WORKBOOK) or len(_CONTROL.findall(letters)) > max(1, len(letters) * _BINARY_SHARE):
        return True
    head = head.rstrip(b"\0")
    printable = sum(32 <= byte < 127 or byte in (9, 10, 13) for byte in head)
    return 0 in head and wide_encoding(head) is None and printable < len(head) * 0.01
