"""Rows of a list that are no leads: totals, repeated headers, footers."""

import re
from collections.abc import Sequence
from enum import StrEnum

from lead_desk.domain.patterns import late
from lead_desk.intake.lexicon import key_of


class RowCode(StrEnum):
    """Why a whole row does not become a lead. Stable."""

    TOTALS_ROW = "TOTALS_ROW"
    REPEATED_HEADER = "REPEATED_HEADER"
    FOOTER_ROW = "FOOTER_ROW"
    NOTHING_TO_IDENTIFY = "NOTHING_TO_IDENTIFY"  # no name, no e-mail, no phone, no company
    NO_WAY_TO_REACH = "NO_WAY_TO_REACH"  # the only way to reach the person was an unusable e-mail or phone


_TOTAL_WORDS = (
    r"grand total|sub-?total|totals?|sum|i alt|ialt|mellemregning|mellemtotal|gesamt(?:summe|betrag)?|summe",
    r"zwischensumme|total g[ée]n[ée]ral|sous-total|totaux|somme|totaal|subtotaal|totaalbedrag|totalt|summa|delsumma",
    r"delsum|suma|suma całkowita|razem|ogółem|łącznie|totale|subtotale|somma|totais|soma|total general",
    r"average|mean|count|gennemsnit|durchschnitt|anzahl|antal|moyenne|nombre|promedio|gemiddelde?|aantal",
    r"medel(?:värde)?|gjennomsnitt|media|liczba|średnia",
)
_TOTALS = late(rf"^\W*(?:{'|'.join(_TOTAL_WORDS)})\b\s*[:=.]?(?=\s|$|\d|\()", re.IGNORECASE)
_FOOTER_WORDS = (
    r"generated|exported|created|printed|prepared|compiled|downloaded|filtered|sorted|source|copyright|confidential",
    r"notes?:|note :|remarks?:|figures|end of|data as of|as of|last updated|report",
    r"erstellt|exportiert|stand:|quelle|vertraulich|hinweis|g[ée]n[ée]r[ée]|export[ée]|imprim[ée]|confidentiel",
    r"udskrevet|genereret|eksporteret|kilde|fortroligt|trukket|generado|exportado|fuente|confidencial",
    r"gegenereerd|ge[eë]xporteerd|bron|vertrouwelijk|genererad|exporterad|källa|konfidentiellt|generert|eksportert",
    r"generato|esportato|fonte|riservato|gerado|wygenerowano|źródło|poufne",
)
_FOOTER = late(
    r"^\s*(?:[-*†‡©•–—=_#~]+(?=\s|\w|$)|\(\s*\w\s*\)\s|(?:page|seite|side|sida|p[aá]gina|strona) \d|"
    r"\(?\d+ (?:rows?|records?)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day, .*\b(?:19|20)\d\d\b|"
    rf"(?:{'|'.join(_FOOTER_WORDS)})(?:\b|(?<=:)).*)",
    re.IGNORECASE,
)
_COUNTED = late(r"[\d.,\s]+[^\W\d]+")
_SENTENCE = 60
_RULED = late(r"[-=_+|:*~.\s]*")
_LEAST_RULE = 3


def junk_code(cells: Sequence[str], header_keys: Sequence[str]) -> RowCode | None:
    """Return why a row is no lead, judged by its cells alone, or None.

    Args:
        cells: the row's cells.
        header_keys: keys of the headers, for repeated header rows (`lexicon.key_of`).
    """
    filled = [(place, cell.strip()) for place, cell in enumerate(cells) if cell and not cell.isspace()]
    if not filled:
        return None
    first = filled[0][1]
    if any("@" in cell for _place, cell in filled):
        return None  # whoever has an address is a person, even one named Total
    if is_ruled([cell for _place, cell in filled]):
        return RowCode.FOOTER_ROW
    if _is_repeated(filled, header_keys):
        return RowCode.REPEATED_HEADER
    if _TOTALS.match(first) and _are_figures([cell for _place, cell in filled[1:]]):
        return RowCode.TOTALS_ROW
    if len(filled) == 1 and max(len(cells), len(header_keys)) > 1 and (_FOOTER.match(first) or len(first) > _SENTENCE):
        return RowCode.FOOTER_ROW
    return None


def stands_alone(cells: Sequence[str]) -> bool:
    """Tell whether a row has one cell and no address in it: under a footer, more of it (`Ask Inc` under a report)."""
    filled = [cell for cell in cells if cell and not cell.isspace()]
    return len(filled) == 1 and "@" not in filled[0]


def is_ruled(cells: Sequence[str]) -> bool:
    """Tell whether a row is a line drawn under the header, between rows or below them (`------+-----`)."""
    return max(map(len, cells), default=0) >= _LEAST_RULE and all(map(_RULED.fullmatch, cells))


def _is_repeated(filled: Sequence[tuple[int, str]], header_keys: Sequence[str]) -> bool:
    if len(filled) < 2 and len([key for key in header_keys if key]) > 1:
        return False
    return all(place < len(header_keys) and key_of(cell) == header_keys[place] for place, cell in filled)


def _are_figures(cells: Sequence[str]) -> bool:
    """Tell whether the cells beside a word for totals are figures; reports name them too (`Subtotal | Count | 2`)."""
    figures = [cell for cell in cells if not _TOTALS.fullmatch(cell)]
    return all(map(_is_figure, figures)) and bool(figures or not cells)


def _is_figure(cell: str) -> bool:
    digits = sum(letter.isdigit() for letter in cell)
    letters = sum(letter.isalpha() for letter in cell)
    counted = letters <= 4 or _COUNTED.fullmatch(cell) is not None  # `18 scans` under `Total`
    return digits > 0 and counted and not cell.startswith("+")
