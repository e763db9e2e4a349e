"""What parsing one cell gives: a value, or a code that says why there is none."""

from enum import StrEnum
from typing import NamedTuple

from lead_desk.domain.patterns import late


class CellCode(StrEnum):
    """Why a cell gave no value, or what had to be done to it. Stable; shown with a sentence by the front ends."""

    EMAIL_INVALID = "EMAIL_INVALID"
    EMAIL_MIXED_SCRIPT = "EMAIL_MIXED_SCRIPT"  # letters of two alphabets that look alike
    EMAIL_HIDDEN_DIRECTION = "EMAIL_HIDDEN_DIRECTION"  # marks that turn the text around on screen
    EMAIL_LOOKALIKE = "EMAIL_LOOKALIKE"  # kept, but a letter that is easily mistaken (dotless i)
    EMAIL_MENDED = "EMAIL_MENDED"  # kept, after characters were replaced
    EMAIL_DISPOSABLE = "EMAIL_DISPOSABLE"  # kept, a throw-away mailbox
    PHONE_INVALID = "PHONE_INVALID"
    PHONE_NO_COUNTRY = "PHONE_NO_COUNTRY"  # no prefix in the cell and no country to assume
    PHONE_DAMAGED = "PHONE_DAMAGED"  # digits lost at the source (4.5E+09, ####)
    COUNTRY_UNKNOWN = "COUNTRY_UNKNOWN"
    POSTCODE_MENDED = "POSTCODE_MENDED"  # kept, after zeros lost at its front were put back
    DATE_INVALID = "DATE_INVALID"
    DATE_AMBIGUOUS = "DATE_AMBIGUOUS"  # two readings (02/03/2024)
    DATE_PLACEHOLDER = "DATE_PLACEHOLDER"  # 1900-01-01, 1970-01-01 and their kind
    DATE_OUT_OF_RANGE = "DATE_OUT_OF_RANGE"
    DATE_INCOMPLETE = "DATE_INCOMPLETE"  # a year alone, or day and month without a year
    AGE_INVALID = "AGE_INVALID"
    URL_INVALID = "URL_INVALID"
    YESNO_UNKNOWN = "YESNO_UNKNOWN"
    CELL_TOO_LONG = "CELL_TOO_LONG"
    CELL_DAMAGED = "CELL_DAMAGED"  # an error value of the spreadsheet (#REF!, ####)
    QUOTE_OPEN = "QUOTE_OPEN"  # the row's quotation mark was never closed, so its cells may be cut wrong


WARNINGS = frozenset(
    {CellCode.EMAIL_LOOKALIKE, CellCode.EMAIL_MENDED, CellCode.EMAIL_DISPOSABLE, CellCode.POSTCODE_MENDED}
)
"""Codes that come with a usable value."""


class Parsed(NamedTuple):
    """The reading of one cell; a tuple, since a list has millions of them. `repr` shows no part of the cell.

    Attributes:
        value: the normal form, or '' when there is nothing usable.
        problem: why not, or what was mended; None for a clean value and for an empty cell.
        more: further values of the same cell, in normal form.
        aside: what stood beside the value (display name of an e-mail, extension of a phone).
        mobile: for phones: a mobile number; None when the plan does not tell.
        region: for phones: ISO code of the number's country.
    """

    value: str = ""
    problem: CellCode | None = None
    more: tuple[str, ...] = ()
    aside: str = ""
    mobile: bool | None = None
    region: str = ""

    def __repr__(self) -> str:
        """Name what was found out, never the text."""
        return f"Parsed(problem={self.problem!r}, mobile={self.mobile!r}, region={self.region!r})"


def clean_value(value: str, mobile: bool | None = None, region: str = "") -> Parsed:
    """Return a reading with nothing amiss; made in one step, since nearly all cells of a list are read so."""
    return _MAKE(Parsed, (value, None, (), "", mobile, region))


_MAKE = tuple.__new__
NOTHING = Parsed()
"""An empty cell: no value and no problem."""


def words(text: str) -> frozenset[str]:
    """Return the words of a list written as running text; how the small vocabularies here stay readable."""
    return frozenset(text.split())


TEXT_LIMIT = 32_767
"""Longest text kept in one cell: what a spreadsheet cell can hold."""

BLANK_WORDS = words(
    """
    - -- --- – — . .. ... / ? ?? * 0 x xx xxx n/a n.a. n.a na #n/a #na none null nil nan unknown undefined
    missing empty no-email noemail ikke ingen ukendt ukjent okänd okand saknas inget ingen keine kein keines
    unbekannt k.a. entfällt aucun aucune inconnu inconnue néant neant ninguno ninguna desconocido s/d sin
    geen onbekend nvt n.v.t. nessuno nessuna sconosciuto nenhum nenhuma desconhecido brak nieznany nd n.d. n/d
    tbd tba (blank) (none) (null) [null] \\n
    """
)
"""What people and tools write for 'nothing', lower case."""

INVISIBLE = "".join(
    map(
        chr,
        [
            0xAD,
            0x34F,
            0x61C,
            0x180E,
            0x200B,
            0x200C,
            0x200D,
            0x200E,
            0x200F,
            *range(0x202A, 0x202F),
            *range(0x2060, 0x2070),
            0xFEFF,
        ],
    )
)
"""Characters that show nothing and only spoil comparison."""

DIRECTION = late("[\u202a-\u202e\u2066-\u2069]")
"""Embeddings and overrides that turn text around; their presence in an address is a trick."""

_DROP = {ord(mark): None for mark in INVISIBLE} | {
    code: None for code in (*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F, *range(0x80, 0xA0)) if code != 0x85
}
_SPACES = {
    ord(mark): " "
    for mark in "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t"
}
_TRANSLATE = {**_DROP, **_SPACES, 0x85: "\n", 0x2028: "\n", 0x2029: "\n"}
_RUNS = late(r"[ ]{2,}")


def is_blank(text: str) -> bool:
    """Tell whether a cell says nothing: empty, or a stand-in such as `n/a`, `-`, `unbekannt`."""
    return not text or text.strip().lower() in BLANK_WORDS or text.isspace()


def visible(text: str) -> str:
    """Return the text without invisible and control characters, with plain spaces, trimmed."""
    if text.isascii() and text.isprintable():
        return _RUNS.sub(" ", text).strip() if "  " in text else text.strip()
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _RUNS.sub(" ", text.translate(_TRANSLATE)).strip()
