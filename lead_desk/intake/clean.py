"""Mend what copying, saving and pasting did to text; the caller keeps the original."""

import html
import re
import unicodedata

from lead_desk.domain.parsed import INVISIBLE, visible, words
from lead_desk.domain.patterns import late

_QUOTES = {ord(mark): "'" for mark in "‘’‚‛′`´ʼ"} | {ord(mark): '"' for mark in "“”„‟″"}
_SUSPECT = late(
    "[&\t\x00-\x1f\x7f-\xa0‘’‚‛′ʼ“”„‟″`´\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
    + INVISIBLE
    + "ÃÂâÅÄÐÑ\ufb00-\ufb06\uff01-\uff5e]| {2}"
)
_ENTITY = late(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", re.IGNORECASE)
_MOJIBAKE = late(
    r"[ÃÂâÅÄÐÑ][\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
)
_FULLWIDTH = late("[\uff01-\uff5e\ufb00-\ufb06]")
_TWICE = 3  # text that was read wrong more often than this is beyond repair
_SHOUT = late(r"[^\W\d_]{2,}")
_SMALL_WORDS = words(
    """
    von van der den de la le da do dos du af av of and und et y og och & zu zum zur ter ten
    """
)
_KEEP_CAPS = words(
    """
    IT HR CEO CFO CTO COO UK USA EU AG KG SA AB AS BV NV SE AS A/S APS GMBH LLC LTD PLC IBM SAP BMW II III IV
    """
)
_PROPER_FORM = {"APS": "ApS", "GMBH": "GmbH", "LTD": "Ltd", "SARL": "SARL", "MBH": "mbH"}


def mend(text: str) -> str:
    """Return the text as its writer meant it.

    HTML entities and UTF-8 read as Windows text are undone, invisible and control characters dropped, all spaces made
    plain ones, curly quotes straight, compatibility letters (full width, ligatures) ordinary. Case stays.
    """
    bare = text.strip()
    if not _SUSPECT.search(bare):
        return unicodedata.normalize("NFC", bare) if not bare.isascii() else bare
    if "&" in bare and _ENTITY.search(bare):
        bare = html.unescape(html.unescape(bare))
    if not bare.isascii():
        bare = _undo_mojibake(bare)
        if _FULLWIDTH.search(bare):
            bare = unicodedata.normalize("NFKC", bare)
    return unicodedata.normalize("NFC", visible(bare.translate(_QUOTES)))


def mend_column(values: list[str]) -> list[str]:
    """Mend a column at once; a column of plain ASCII text costs next to nothing."""
    joined = "|".join(values)
    if joined.isascii() and joined.isprintable() and not any(mark in joined for mark in _COLUMN_SUSPECTS):
        if " " not in joined:
            return values
        return [value.strip() for value in values]
    mended = {value: mend(value) for value in set(values)}
    return [mended[value] for value in values]


_COLUMN_SUSPECTS = ("&", "`", "  ")


def _undo_mojibake(text: str) -> str:
    """Undo UTF-8 read as Windows-1252, once or several times; text that does not fit exactly is left alone."""
    for _round in range(_TWICE):
        if not _MOJIBAKE.search(text):
            break
        try:
            text = _windows_bytes(text).decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            break
    return text


def _windows_bytes(text: str) -> bytes:
    """Encode as Windows-1252, with its five undefined bytes passed through as most programs do."""
    out = bytearray()
    for letter in text:
        if 0x80 <= ord(letter) < 0xA0:
            out.append(ord(letter))
        else:
            out += letter.encode("cp1252")
    return bytes(out)


def is_shouted(text: str) -> bool:
    """Tell whether a name is written in capitals throughout."""
    return len(text) > 3 and text.isupper() and bool(_SHOUT.search(text))


def unshout(text: str) -> str:
    """Return a name written in capitals with ordinary ones (`JENS VON DER MØLLE` to `Jens von der Mølle`)."""
    if not is_shouted(text):
        return text
    words = []
    for place, word in enumerate(text.split(" ")):
        bare = word.strip(".,")
        if bare in _PROPER_FORM:
            words.append(word.replace(bare, _PROPER_FORM[bare]))
        elif bare in _KEEP_CAPS:
            words.append(word)
        elif place and bare.lower() in _SMALL_WORDS:
            words.append(word.lower())
        else:
            words.append(_capitalise(word.lower()))
    return " ".join(words)


_STARTS = late(r"(?:(?<=^)|(?<=[-'’./(]))[^\W\d_]")


def _capitalise(word: str) -> str:
    raised = _STARTS.sub(lambda found: found.group().upper(), word)
    return re.sub(r"^Mc([a-z])", lambda found: "Mc" + found.group(1).upper(), raised)
