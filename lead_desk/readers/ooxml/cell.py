"""The value of one cell of a worksheet, with the strings and styles of its workbook."""

from lead_desk.readers import refusals
from lead_desk.readers.cells import iso_text, number_text, unescape_ooxml
from lead_desk.readers.limits import LIMITS
from lead_desk.readers.number_formats import Kind, NumberFormat
from lead_desk.readers.shared_texts import SharedTexts

_REMEMBERED = 20_000


class CellReader:
    """Turns the stored value of a cell into its text, with the strings and styles of its workbook."""

    def __init__(self, strings: SharedTexts | None, formats: list[NumberFormat], *, date1904: bool) -> None:
        self._strings = strings
        self.formats = formats
        self.date1904 = date1904
        self._seen: dict[tuple[int, str], tuple[str, bool]] = {}

    @property
    def strings(self) -> list[str]:
        """The shared strings that were taken in so far."""
        return self._strings.taken if self._strings else []

    def is_plain(self, style: int) -> bool:
        """Tell whether numbers of a style are shown as they are."""
        return style >= len(self.formats) or self.formats[style].kind is Kind.NUMBER

    def number(self, raw: str, style: int) -> tuple[str, bool]:
        """Return the text of a number under a style, and whether it lost digits before it came here."""
        if self.is_plain(style):
            return number_text(raw)
        known = self._seen.get((style, raw))
        if known is None:
            known = self.formats[style].text(raw, date1904=self.date1904)
            if len(self._seen) < _REMEMBERED:
                self._seen[(style, raw)] = known
        return known

    def shared(self, raw: str) -> str:
        """Return a shared string.

        Raises:
            UnreadableFileError: there is no such string.
        """
        if self._strings is None:
            raise refusals.damaged("the texts of its cells are missing")
        try:
            index = int(raw)
        except ValueError:
            raise refusals.damaged("a cell points nowhere") from None
        return self._strings.at(index)

    def text(self, kind: str, raw: str, inline: str, style: int) -> tuple[str, bool]:
        """Return the text of any cell.

        Args:
            kind: the type mark of the cell.
            raw: its value, references resolved.
            inline: its inline text, references resolved.
            style: its style.
        """
        match kind:
            case "s":
                return (self.shared(raw) if raw else ""), False
            case "" | "n":
                return self.number(raw, style) if raw else ("", False)
            case "inlineStr":
                return unescape_ooxml(inline or raw), False
            case "str":
                return unescape_ooxml(raw), False
            case "b":
                return {"1": "TRUE", "0": "FALSE", "true": "TRUE", "false": "FALSE"}.get(raw.strip(), ""), False
            case "d":
                return iso_text(raw), False
            case _:
                return "", False  # errors (#REF!) are no values


def damage_note(column: int) -> str:
    """Return the code for a number that lost digits before it came here; columns count from 1."""
    return f"damaged_number:{column + 1}"


def check_place(number: int, column: int) -> None:
    """Refuse cells outside any sheet.

    Raises:
        UnreadableFileError: the row or column cannot exist.
    """
    if not 0 < number <= LIMITS.rows or column >= LIMITS.columns:
        raise refusals.damaged("a cell lies outside the sheet")
