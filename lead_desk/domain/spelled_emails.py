"""Addresses spelled so that no machine should read them: `bo (at) firma dot example`, `bo @ firma.example`."""

import re

from lead_desk.domain.patterns import late

_AT_WORDS = r"at|ät|æt|snabel[- ]?a|arroba|chiocciola|klammeraffe|apenstaartje|arobase|małpa|kr[øo]llalfa"
_DOT_WORDS = r"dot|punkt|punktum|prik|point|punto|ponto|punt|kropka"
_OPEN, _CLOSE = r"\s*[\[({<*_]+\s*", r"\s*[\])}>*_]+\s*"
_AT = late(rf"{_OPEN}(?:{_AT_WORDS}|@){_CLOSE}", re.IGNORECASE)
_DOT = late(rf"{_OPEN}(?:{_DOT_WORDS}|\.){_CLOSE}", re.IGNORECASE)
_BARE_AT = late(rf"(?<=[\w.])\s+(?:{_AT_WORDS})\s+(?=[\w-]+(?:\.|\s+(?:{_DOT_WORDS})\s))", re.IGNORECASE)
_BARE_DOT = late(rf"(?<=[\w-])\s+(?:{_DOT_WORDS})\s+(?=\w)", re.IGNORECASE)
_SPACED = late(r"(?<=[\w.])\s*@\s*(?=\w)")
_COMMA = late(r"([^\s@,;]+@[\w-]+),([a-z]{2,})\Z", re.IGNORECASE)


def spelled_out(text: str) -> str:
    """Return the text with spelled signs put back, or as it was when nothing in it is spelled.

    The caller tries it only on a cell in which no address was found, and names the value as mended.
    """
    plain = _AT.sub("@", text)
    if "@" not in plain:
        plain = _BARE_AT.sub("@", plain, count=1)
    if "@" not in plain:
        return text
    plain = _BARE_DOT.sub(".", _DOT.sub(".", plain)) if plain != text else _DOT.sub(".", plain)
    if plain.count("@") == 1:
        plain = _SPACED.sub("@", plain)
    return _COMMA.sub(r"\1.\2", plain)
