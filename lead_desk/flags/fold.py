"""Bring a cell to the form in which terms are compared: lower case, without accents, cut into words.

Folding keeps one character for one character, so a word's place in the folded text is its place in the cell.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

from lead_desk.domain.patterns import late

# Letters that have no decomposition of their own but are typed without their stroke.
_STROKES = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "ı": "i",
    "ħ": "h",
    "ŧ": "t",
    "’": "'",
    "‘": "'",
    "`": "'",
    "´": "'",
}
# Letters that stay as they are in a folded text; a term that holds one is also known by the two letters people type
# instead.
_DIGRAPHS = {"ß": "ss", "æ": "ae", "œ": "oe"}
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}
_NORDIC = {"å": "aa", "ø": "oe", "ö": "oe", "ä": "ae"}
_SPELLED_OUT = {"de": _UMLAUTS, "da": _NORDIC, "no": _NORDIC, "sv": _NORDIC}

# How notes shorten a language's words; a term that holds some is also known with all of them shortened.
_SHORTENED = {
    "en": {
        "with": "w",
        "without": "w o",
        "points": "pts",
        "weeks": "wks",
        "week": "wk",
        "years": "yrs",
        "year": "yr",
        "months": "mths",
        "month": "mth",
        "hours": "hrs",
        "appointment": "appt",
        "group": "grp",
        "hospital": "hosp",
        "pregnant": "preg",
        "positive": "+ve",
        "medication": "meds",
        "vaccination": "vax",
        "member": "mbr",
        "secretary": "sec",
        "received": "recd",
        "because": "bc",
    },
    "de": {"mit": "m", "wegen": "wg", "jahre": "j", "monate": "mon"},
    "da": {"med": "m", "måneder": "mdr"},
    "no": {"med": "m", "måneder": "mnd"},
    "sv": {"med": "m", "månader": "mån", "på grund av": "pga"},
    "fr": {"avec": "av", "pour": "pr", "rendez vous": "rdv"},
    "nl": {"met": "m", "maanden": "mnd", "jaar": "jr", "wegens": "ivm"},
    "es": {"con": "c", "por": "x", "meses": "mes"},
}
WORD = late(r"[^\W_]+")
_PARTING = late(r"[\W_]")
_DIGIT = late(r"\d")


def _table() -> dict[int, str]:
    table = {ord(mark): plain for mark, plain in _STROKES.items()}
    for code in [*range(0xC0, 0x250), *range(0x1E00, 0x1F00)]:
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base != chr(code) and base.isascii():
            table[code] = base
    return table


_TABLE = _table()


def compose(cell: str) -> str:
    """Return the cell in compatibility form (NFKC), so that one letter is one character."""
    return cell if cell.isascii() else unicodedata.normalize("NFKC", cell)


def fold(composed: str) -> str:
    """Return the composed text in lower case without accents, character for character."""
    if composed.isascii():
        return composed.lower()
    lowered = composed.lower()
    if len(lowered) != len(composed):  # a few capitals grow when lowered; then lower one by one
        lowered = "".join(char.lower()[:1] for char in composed)
    return lowered.translate(_TABLE)


def words(cell: str) -> list[str]:
    """Return the folded words of a cell, in order."""
    return WORD.findall(fold(compose(cell)))


_NOT_WORD, _ODD = ord(" "), 0  # _ODD: a letter that becomes several, or whose folded form is not in Latin-1
_LATIN = range(256)
_CODECS = ("latin-1", "cp1252", "cp1250")  # Western letters; with the signs of typesetters; those of Central Europe


def _letters(codec: str) -> bytes:
    """Return for each letter of a code page its folded one in Latin-1, for what parts words a blank."""
    plain = bytearray()
    for code in _LATIN:
        folded = fold(compose(bytes((code,)).decode(codec, "replace")))
        is_one = len(folded) == 1
        if is_one and not WORD.match(folded):
            plain.append(_NOT_WORD)
        else:
            plain.append(ord(folded) if is_one and ord(folded) < len(_LATIN) else _ODD)
    return bytes(plain)


_LETTERS = tuple((codec, _letters(codec)) for codec in _CODECS)
_ODD_ONLY = bytes((_ODD,))
_END = b"\x1f"  # parts cells that are folded together; in a folded one it is a blank
_NO_DIGITS = bytes(code for code in _LATIN if not chr(_LETTERS[0][1][code]).isdecimal())


def _plain(cell: str) -> bytes:
    """Return a cell's folded text in Latin-1; `_ODD` stands in what must be folded letter by letter."""
    for codec, letters in _LETTERS:
        try:
            return cell.encode(codec).translate(letters)
        except UnicodeEncodeError:
            continue
    return _ODD_ONLY


def flat(cell: str) -> tuple[str, int]:
    """Return a cell's folded text with blanks for all that parts words, and the number of its digits.

    A word stands there where it stands in the composed cell; `split` gives what `words` gives. Nearly all cells are
    written in letters of one code page, where this is one pass over a table.
    """
    plain = _plain(cell)
    if _ODD in plain:
        found = _flat_of_any(cell)
        return found, len(_DIGIT.findall(found))
    return plain.decode("latin-1"), len(plain.translate(None, _NO_DIGITS))


def flat_all(cells: Iterable[str]) -> list[str]:
    """Return the folded texts of many cells, as `flat` gives each."""
    listed = list(cells)
    if not listed:
        return []
    joined = _END.join(map(_plain, listed))
    plain = joined.decode("latin-1").split(_END.decode())
    if _ODD not in joined:
        return plain
    odd = chr(_ODD)
    return [_flat_of_any(cell) if odd in text else text for cell, text in zip(listed, plain, strict=True)]


def _flat_of_any(cell: str) -> str:
    return _PARTING.sub(" ", fold(compose(cell)))


@cache
def _spelled_out(language: str) -> dict[int, str]:
    return str.maketrans(_DIGRAPHS | _SPELLED_OUT.get(language, {}))


def spellings(term: str, language: str) -> tuple[str, ...]:
    """Return the folded forms under which a term may be written in its language, the plain one first."""
    lowered = compose(term).lower()
    forms = [fold(lowered)]
    spelled = fold(lowered.translate(_spelled_out(language)))
    if spelled not in forms:
        forms.append(spelled)
    shortened = _shortened(forms[0], language)
    if shortened not in forms:
        forms.append(shortened)
    return tuple(forms)


@cache
def _long_words(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(fold, _SHORTENED[language]))})\b")


def _shortened(folded: str, language: str) -> str:
    if language not in _SHORTENED:
        return folded
    short = {fold(word): brief for word, brief in _SHORTENED[language].items()}
    return _long_words(language).sub(lambda found: short[found[0]], folded)
