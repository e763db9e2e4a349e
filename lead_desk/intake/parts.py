"""Recognise columns that hold only a part of a value: of a birth date, a phone number, a last name, a street."""

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from typing import cast

from lead_desk import derived, resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.fields import ADDRESS_LINES, PARTS
from lead_desk.intake.lexicon import code_of_keys, keys_of

_PACK = "headers/parts.toml"
_BIRTH = ("birth_day", "birth_month", "birth_year")
_SHAPES = {
    "birth_day": re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.?\Z"),
    "birth_month": re.compile(r"(?:0?[1-9]|1[0-2])\Z|[^\W\d_]{3,}\.?\Z"),
    "birth_year": re.compile(r"(?:1[89]|20)\d\d\Z|\d\d\Z"),
    "phone_country": re.compile(r"(?:\+|00)?\s?[1-9]\d{0,2}\Z"),
    "phone_area": re.compile(r"(?:\+|00)?\(?\d{1,5}\)?\Z"),
    "name_prefix": re.compile(r"[^\W\d_]['’]?[^\W\d_]{0,4}['’]?(?:[ ./-][^\W\d_]['’]?[^\W\d_]{0,4}['’]?){0,3}\Z"),
    "house_number": re.compile(r"\d{1,5}\s?[a-zA-Z]{0,3}(?:\s?[-/–+]\s?\d{0,5}\s?[a-zA-Z]?)?\Z"),
    "house_letter": re.compile(r"[-/]?\s?\w{1,5}(?:[ ./-]\w{1,5})?\.?\Z"),
    **dict.fromkeys(ADDRESS_LINES, re.compile(r"[^@]{1,80}\Z")),
}
_RARELY_FILLED = (*_BIRTH, *ADDRESS_LINES)
_MOST = 0.9  # share of the filled cells that must be of the part's shape


@cache
def _keys() -> dict[str, frozenset[str]]:
    """Return the headers of each part, worked out once for a file of them and kept from one start to the next.

    Raises:
        BrokenInstallationError: a part has none.
    """
    text = resources.text(_PACK)
    plain = derived.kept("parts", [text.encode(), code_of_keys(__name__)], lambda: _read(text))
    return {name: frozenset(keys) for name, keys in cast(dict[str, list[str]], plain).items()}


def _read(text: str) -> dict[str, list[str]]:
    pack = tomllib.loads(text)
    if pack.keys() != PARTS.keys():
        raise BrokenInstallationError(_PACK)
    return {name: sorted({key for phrase in phrases for key in keys_of(phrase)}) for name, phrases in pack.items()}


def parts_among(keys: Sequence[str], columns: Sequence[Sequence[str]], fields: Sequence[str]) -> dict[int, str]:
    """Return the position of each column that holds a part, and which.

    Args:
        keys: the headers as comparable words.
        columns: sample cells of each column.
        fields: what each column is taken for so far; a code needs a phone beside it, a house number a street.
    """
    found: dict[int, str] = {}
    for name in PARTS:
        places = [
            place
            for place, key in enumerate(keys)
            if place not in found and key in _keys()[name] and _fits(name, columns[place])
        ]
        if places and (name in _BIRTH or PARTS[name].whole in fields):
            found[places[0]] = name
    if not set(_BIRTH) <= set(found.values()):
        return {place: name for place, name in found.items() if name not in _BIRTH}
    return found


def _fits(name: str, cells: Sequence[str]) -> bool:
    """Tell whether the filled cells have the part's shape; what is rarely filled may be judged by its header alone."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if not filled:
        return name in _RARELY_FILLED
    return sum(1 for cell in filled if _SHAPES[name].match(cell)) >= _MOST * len(filled)
