"""The tables of an OpenDocument spreadsheet with what is hidden or merged in them, from its raw bytes.

Parsing all cells for a list of names would take seconds.
"""

import html
import re
from dataclasses import replace

from lead_desk.domain.rows import SheetInfo

_TABLE = re.compile(rb"<(?:[\w.-]+:)?table\s([^>]*?)/?>")
_STYLE = re.compile(rb"<(?:[\w.-]+:)?style\s([^>]*)>\s*(?:<(?:[\w.-]+:)?table-properties\s([^>]*)>)?")
_ATTRIBUTE = re.compile(rb"""(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_OUT_OF_SIGHT = rb"""\s[^>]*\bvisibility\s*=\s*["'](?:collapse|filter)["']"""
_HIDDEN_COLUMN = re.compile(rb"<(?:[\w.-]+:)?table-column" + _OUT_OF_SIGHT)
_HIDDEN_ROW = re.compile(rb"<(?:[\w.-]+:)?table-row" + _OUT_OF_SIGHT + rb"[^>]*>")
_ROW_ENDS = b"table-row>"
_VALUE = re.compile(rb"value-type\s*=|<(?:[\w.-]+:)?p[\s/>]")
_MERGED = re.compile(rb"""-spanned\s*=\s*["'](?!1["'])""")


class Tables:
    """Collects the tables while the text passes by, in pieces that cut no tag."""

    def __init__(self) -> None:
        self._hidden_styles: set[bytes] = set()
        self._found: list[SheetInfo] = []
        self._notes: dict[str, None] = {}
        self._in_hidden_row = False

    def feed(self, text: bytes) -> None:
        """Take in the next piece."""
        for style in _STYLE.finditer(text):
            if style[2] and _attributes(style[2]).get(b"display") == b"false":
                self._hidden_styles.add(_attributes(style[1]).get(b"name", b""))
        seen = 0
        for table in _TABLE.finditer(text):
            named = _attributes(table[1])
            if b"name" in named:
                self._look(text[seen : table.start()])
                seen = table.end()
                self._begin(named)
        self._look(text[seen:] if seen else text)

    def sheets(self) -> tuple[SheetInfo, ...]:
        """Return the tables so far, in their order."""
        if not self._found:
            return ()
        return (*self._found[:-1], replace(self._found[-1], notes=tuple(self._notes)))

    def _begin(self, named: dict[bytes, bytes]) -> None:
        self._found = list(self.sheets())
        self._notes, self._in_hidden_row = {}, False
        state = "hidden" if named.get(b"style-name") in self._hidden_styles else "visible"
        name = html.unescape(named[b"name"].decode("utf-8", "replace"))
        self._found.append(SheetInfo(name, len(self._found), state))

    def _look(self, text: bytes) -> None:
        """Note what is hidden or merged in the table at hand; hidden rows count where they hold a value."""
        if b"visibility" in text or self._in_hidden_row:
            if _HIDDEN_COLUMN.search(text):
                self._notes["hidden_columns"] = None
            if "hidden_rows" not in self._notes and self._hides_a_value(text):
                self._notes["hidden_rows"] = None
        if b"-spanned" in text and _MERGED.search(text):
            self._notes["merged_cells"] = None

    def _hides_a_value(self, text: bytes) -> bool:
        starts = [row.end() for row in _HIDDEN_ROW.finditer(text) if not row[0].endswith(b"/>")]
        if self._in_hidden_row:
            starts.insert(0, 0)
        end = len(text)
        for start in starts:
            end = text.find(_ROW_ENDS, start)
            if _VALUE.search(text, start, end if end >= 0 else len(text)):
                return True
        self._in_hidden_row = end < 0
        return False


def _attributes(text: bytes) -> dict[bytes, bytes]:
    return {found[1]: found[2] or found[3] or b"" for found in _ATTRIBUTE.finditer(text)}
