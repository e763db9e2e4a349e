"""Plain sentences for what was wrong with a cell or a row; in the file of rejected rows and on the command line."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final

from lead_desk.domain.lead import CellProblem
from lead_desk.domain.parsed import WARNINGS, CellCode
from lead_desk.intake.junk import RowCode

SENTENCES: Final[dict[str, str]] = {
    CellCode.EMAIL_INVALID: "This is no complete e-mail address.",
    CellCode.EMAIL_MIXED_SCRIPT: "The e-mail address mixes letters of two alphabets that look alike.",
    CellCode.EMAIL_HIDDEN_DIRECTION: "The e-mail address holds hidden marks that turn the text around.",
    CellCode.EMAIL_LOOKALIKE: "The e-mail address was kept, but one letter is easily mistaken for another.",
    CellCode.EMAIL_MENDED: "The e-mail address was kept after signs in it were mended.",
    CellCode.EMAIL_DISPOSABLE: "The e-mail address was kept, but it is a throw-away mailbox.",
    CellCode.PHONE_INVALID: "This is no phone number of its country.",
    CellCode.PHONE_NO_COUNTRY: "The phone number names no country; choose the list's country.",
    CellCode.PHONE_DAMAGED: "Digits of the phone number were lost before the file came here.",
    CellCode.COUNTRY_UNKNOWN: "No country has this name or code.",
    CellCode.POSTCODE_MENDED: "The postcode was kept after the zeros lost at its front were put back.",
    CellCode.DATE_INVALID: "This is no date.",
    CellCode.DATE_AMBIGUOUS: "The date can be read in two ways; choose the order of day and month.",
    CellCode.DATE_PLACEHOLDER: "The date only stands in for a missing one.",
    CellCode.DATE_OUT_OF_RANGE: "The date cannot be right for this column.",
    CellCode.DATE_INCOMPLETE: "A part of the date is missing.",
    CellCode.AGE_INVALID: "This is no age.",
    CellCode.URL_INVALID: "This is no web address.",
    CellCode.YESNO_UNKNOWN: "This is neither a yes nor a no.",
    CellCode.CELL_TOO_LONG: "The text is too long for this column.",
    CellCode.CELL_DAMAGED: "The value was damaged before the file came here.",
    CellCode.QUOTE_OPEN: "A quotation mark in the row is never closed; its cells may be cut in the wrong places.",
    RowCode.TOTALS_ROW: "The row holds totals, not a person or company.",
    RowCode.REPEATED_HEADER: "The row repeats the column names.",
    RowCode.FOOTER_ROW: "The row is a remark below the list.",
    RowCode.NOTHING_TO_IDENTIFY: "The row has no name, e-mail address, phone number or company.",
    RowCode.NO_WAY_TO_REACH: "The row has no usable way to reach anyone.",
}
"""Code -> sentence, for every code that a cell or row can have."""
_OF_ROWS = frozenset(code.value for code in RowCode)
_USABLE = frozenset(code.value for code in WARNINGS)


def not_understood(problems: Iterable[CellProblem]) -> list[tuple[str, int]]:
    """Return why cells came without a usable value, the most frequent reason first, each with the number of cells."""
    codes = Counter(problem.code for problem in problems if problem.column and problem.code not in _USABLE)
    return [(SENTENCES[code], count) for code, count in codes.most_common() if code in SENTENCES]


def rows_rejected(problems: Iterable[CellProblem]) -> list[str]:
    """Return why rows were rejected, the most frequent reason first."""
    codes = Counter(problem.code for problem in problems if not problem.column)
    return [SENTENCES[code] for code, _count in codes.most_common() if code in _OF_ROWS]


def told(problems: Iterable[CellProblem], words: Callable[[str], str]) -> str:
    """Return the problems of one row as text: column, sentence and code of each, the row's own first.

    Args:
        problems: of the row.
        words: say a sentence in the reader's language.
    """
    column = words("Column")
    lines = (
        f"{f'{column} {problem.column}: ' if problem.column else ''}"
        f"{words(SENTENCES.get(problem.code, ''))} [{problem.code}]"
        for problem in problems
    )
    return " ".join(dict.fromkeys(lines))
