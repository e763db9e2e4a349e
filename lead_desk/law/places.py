"""A country as it stands inside a sentence: with its article in English, with its preposition in other languages."""

import tomllib
from functools import cache

from lead_desk import resources
from lead_desk.domain.countries import parse_country
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.languages import ENGLISH

_PACK = "names/places.toml"
_PREPOSITIONS = {"da": "i", "de": "in", "fr": "en"}


def with_article(country: str, name: str) -> str:
    """Return a country's English name as it follows "in" or "of": `the United Kingdom`.

    Args:
        country: ISO code.
        name: its English name, or the code where no row of the law has one.
    """
    return _words(ENGLISH).get(country) or (_name(country, ENGLISH) if name == country else name)


def located(phrase: str, language: str) -> str:
    """Return where something is, in another language: `im Vereinigten Königreich` for `the United Kingdom`.

    Args:
        phrase: what `with_article` returned, or `this country`; what is no country comes back as it is.
        language: code of one of the window's languages but English.
    """
    code = _code(phrase)
    return _words(language).get(code) or f"{_PREPOSITIONS[language]} {_name(code, language)}" if code else phrase


def named(phrase: str, language: str) -> str:
    """Return the bare name of a country in another language, for places where no preposition stands."""
    code = _code(phrase)
    return _name(code, language) if code else phrase


def _code(phrase: str) -> str:
    """Return the key of what stands in an English sentence: an ISO code or one of the pack; empty for no country."""
    keys = {words: key for key, words in _words(ENGLISH).items()}
    inside = phrase[:1].lower() + phrase[1:]  # it may have begun the sentence
    return keys.get(inside) or parse_country(phrase).value


def _name(code: str, language: str) -> str:
    from babel import Locale

    return str(Locale.parse(language).territories.get(code, code))


@cache
def _words(language: str) -> dict[str, str]:
    """Read how countries stand in a language.

    Raises:
        BrokenInstallationError: the pack is missing, or has nothing for that language.
    """
    found = tomllib.loads(resources.text(_PACK)).get(language)
    if not found:
        raise BrokenInstallationError(_PACK)
    return dict(found)
