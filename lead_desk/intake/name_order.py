"""In which order a header says that the names below it are written."""

import re
from itertools import pairwise

from lead_desk.domain.patterns import late
from lead_desk.intake.lexicon import NAME_ANY, lexicon, tokens_of

_BETWEEN = frozenset({"and", "und", "et", "y", "e", "og", "och", "en"})
_ORDER = late(
    r"\b(?:surname|last\s?name|family\s?name|nachname|familienname|efternavn|etternavn|efternamn|achternaam|apellidos?|"
    r"cognome|nom de famille|nom|apelidos?|sobrenome|nazwisko)\s+"
    r"(?:first|zuerst|voran|vorne|først|först|eerst|primero|prima|d['’]abord|en premier|primeiro|najpierw)\b",
    re.IGNORECASE,
)
"""What somebody writes beside a header to tell the order: `Contact (SURNAME first)`."""


def without_order(header: str) -> str:
    """Return a header without the remark that tells the order of the names; one that says no more stays as it is."""
    if not _ORDER.search(header):
        return header
    return _ORDER.sub(" ", header).strip(" ()[]-–,:/") or header


def last_name_first(header: str) -> bool:
    """Tell whether a header says that names below it begin with the last name: `Nachname Vorname`, `Apellidos, Nombre`.

    `Nom et prénom` asks for both and leaves people their order.
    """
    if _ORDER.search(header):
        return True
    tokens, known = tokens_of(header), lexicon()
    meant = [known.meanings.get("".join(words), {}) for words in (*((token,) for token in tokens), *pairwise(tokens))]
    first, last, either = (
        [at % len(tokens) for at, found in enumerate(meant) if name in found]
        for name in ("first_name", "last_name", NAME_ANY)
    )
    first, last = first or either, last or either
    return bool(first and last) and min(last) < min(first) and not _BETWEEN.intersection(tokens)
