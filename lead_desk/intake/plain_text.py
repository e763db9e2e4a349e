"""Texts made comparable: small letters without accents, marks as blanks."""

import unicodedata


def plain(text: str, kept: str = "") -> str:
    """Return a text's letters and digits, small and without accents; whatever else stands there parts words.

    Args:
        text: a name, a company, a title.
        kept: marks that tell values apart (`C#`, `C++`) and therefore stay.
    """
    if text.isascii():
        bare = text.lower()
        if bare.replace(" ", "").isalnum():
            return " ".join(bare.split())
    else:
        letters = text.lower().replace("ø", "o").replace("æ", "ae").replace("ß", "ss")
        bare = "".join(mark for mark in unicodedata.normalize("NFKD", letters) if not unicodedata.combining(mark))
    return " ".join("".join(mark if mark.isalnum() or mark in kept else " " for mark in bare).split())
