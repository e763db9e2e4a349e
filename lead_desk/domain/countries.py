"""Countries by name in many languages, by code and by common alias, to ISO 3166-1 alpha-2."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import cast

from lead_desk import derived
from lead_desk.domain.parsed import NOTHING, CellCode, Parsed, is_blank, visible
from lead_desk.domain.patterns import late

_LANGUAGES = (
    *("en", "da", "de", "fr", "es", "nl", "sv", "nb", "nn", "it", "pt", "pl", "fi", "is", "cs", "sk", "hu", "ro", "bg"),
    *("hr", "sl", "et", "lv", "lt", "el", "tr", "ru", "uk", "ja", "zh", "ca", "eu", "cy", "ga", "mt"),
)  # English last to be indexed: it wins a clash

_ALIASES: dict[str, str] = {
    "uk": "GB", "u k": "GB", "great britain": "GB", "britain": "GB", "england": "GB", "scotland": "GB", "wales": "GB",
    "northern ireland": "GB", "united kingdom of great britain and northern ireland": "GB", "storbritannien": "GB",
    "england uk": "GB", "grossbritannien": "GB", "vk": "GB", "schottland": "GB", "engeland": "GB", "angleterre": "GB",
    "inglaterra": "GB", "skotland": "GB", "skottland": "GB", "ecosse": "GB", "groot brittannie": "GB",
    "regno unito": "GB", "grande bretagne": "GB", "gran bretagna": "GB", "gran bretana": "GB", "gra bretanha": "GB",
    "wielka brytania": "GB", "usa": "US", "u s a": "US", "u s": "US", "us of a": "US", "united states of america": "US",
    "america": "US", "the united states": "US", "etats unis": "US", "etats unis d amerique": "US",
    "vereinigte staaten von amerika": "US", "estados unidos": "US", "estados unidos de america": "US", "eeuu": "US",
    "ee uu": "US", "verenigde staten": "US", "vs": "US", "amerikas forenede stater": "US", "stati uniti": "US",
    "stati uniti d america": "US", "forenta staterna": "US", "holland": "NL", "the netherlands": "NL",
    "nederland": "NL", "pays bas": "NL", "olanda": "NL", "hollande": "NL", "kingdom of denmark": "DK",
    "dk danmark": "DK", "brd": "DE", "deutschland brd": "DE", "federal republic of germany": "DE",
    "bundesrepublik deutschland": "DE", "czech republic": "CZ", "tschechische republik": "CZ", "tjekkiet": "CZ",
    "tjeckien": "CZ", "republique tcheque": "CZ", "republica checa": "CZ", "slovak republic": "SK",
    "republic of ireland": "IE", "eire": "IE", "irish republic": "IE", "ireland republic of": "IE",
    "russian federation": "RU", "russia": "RU", "south korea": "KR", "korea": "KR", "republic of korea": "KR",
    "korea south": "KR", "korea republic of": "KR", "north korea": "KP", "vietnam": "VN", "viet nam": "VN",
    "iran": "IR", "iran islamic republic of": "IR", "syria": "SY", "laos": "LA", "tanzania": "TZ",
    "tanzania united republic of": "TZ", "moldova": "MD", "moldova republic of": "MD", "bolivia": "BO",
    "venezuela": "VE", "macedonia": "MK", "north macedonia": "MK", "fyrom": "MK", "taiwan": "TW",
    "taiwan province of china": "TW", "hong kong": "HK", "hong kong sar": "HK", "macau": "MO", "macao": "MO",
    "palestine": "PS", "uae": "AE", "u a e": "AE", "emirates": "AE", "vae": "AE", "ivory coast": "CI",
    "cote d ivoire": "CI", "burma": "MM", "swaziland": "SZ", "cape verde": "CV", "east timor": "TL", "turkey": "TR",
    "turkiye": "TR", "prc": "CN", "china pr": "CN", "people s republic of china": "CN", "mainland china": "CN",
    "ksa": "SA", "rsa": "ZA", "republic of south africa": "ZA", "republic of poland": "PL",
    "rzeczpospolita polska": "PL", "republic of mauritius": "MU", "ile maurice": "MU", "bosnia": "BA", "vatican": "VA",
    "holy see": "VA", "suisse": "CH", "svizzera": "CH", "confoederatio helvetica": "CH", "osterreich": "AT",
    "oesterreich": "AT", "espana": "ES", "sverige": "SE", "norge": "NO", "suomi": "FI", "danmark": "DK", "kosovo": "XK",
    "republic of cyprus": "CY", "congo kinshasa": "CD", "drc": "CD", "democratic republic of the congo": "CD",
    "congo brazzaville": "CG", "st lucia": "LC", "trinidad": "TT", "antigua": "AG", "faeroe islands": "FO",
    "faroerne": "FO", "gronland": "GL", "kanalinseln": "JE", "channel islands": "JE",
}  # fmt: skip
_NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"})
_ARTICLES = late(
    r"^(?:the|la|le|les|el|los|las|die|der|das|de|het|il|lo|a|o|os|as|republic of|kingdom of|republik|republique)\s+"
)
_CODE_TAIL = late(r"^(.{3,}?)\s*[\(\[,/-]\s*([a-z]{2,3})\s*[\)\]]?$", re.IGNORECASE)
_WORD = late(r"[^\w]+|_")
_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "å": "a", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})


def _fold(text: str) -> str:
    if text.isascii():
        return _WORD.sub(" ", text.lower()).strip()
    lowered = unicodedata.normalize("NFKC", text).lower().translate(_LETTERS)
    bare = "".join(mark for mark in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(mark))
    return _WORD.sub(" ", bare).strip()


_Tables = tuple[dict[str, str], dict[str, str]]


@cache
def _tables() -> _Tables:
    """Codes and names to alpha-2; Babel reads megabytes for them, so they are kept from one start to the next."""
    return cast(_Tables, derived.kept("countries", [derived.code_of("babel", __name__)], _read))


def _codes() -> dict[str, str]:
    return _tables()[0]


def _names() -> dict[str, str]:
    return _tables()[1]


def _read() -> _Tables:
    codes = _read_codes()
    return codes, _read_names(frozenset(codes.values()))


def _read_codes() -> dict[str, str]:
    """Alpha-2, alpha-3 and numeric codes to alpha-2."""
    from babel import Locale
    from babel.core import get_global

    territories = [str(code) for code in Locale.parse("en").territories]
    known = {code for code in territories if len(code) == 2 and code.isalpha()} - _NO_COUNTRIES
    codes = {code: code for code in sorted(known)} | {"UK": "GB", "EL": "GR"}
    for alias, targets in get_global("territory_aliases").items():
        if len(targets) == 1 and targets[0] in known and len(alias) == 3:
            codes.setdefault(alias, targets[0])
    return codes


def _read_names(known: frozenset[str]) -> dict[str, str]:
    """Folded names in all languages to alpha-2; English and the aliases win over a clash elsewhere."""
    from babel import Locale

    names: dict[str, str] = {}
    for language in reversed(_LANGUAGES):
        for code, name in Locale.parse(language).territories.items():
            if code in known:
                names[_fold(str(name))] = str(code)
    names.update(_ALIASES)
    names.pop("", None)
    return names


@lru_cache(maxsize=4096)
def parse_country(text: str) -> Parsed:
    """Read a country by name, alias or code; the value is the ISO 3166-1 alpha-2 code in upper case."""
    if is_blank(text):  # `NA` too: far more often 'not available' than Namibia
        return NOTHING
    clean = visible(text)
    code = _codes().get(clean.upper()) if len(clean) in {2, 3} else None
    code = code or _by_name(clean)
    return Parsed(code) if code else Parsed(problem=CellCode.COUNTRY_UNKNOWN)


def _by_name(clean: str) -> str | None:
    folded = _fold(clean)
    names = _names()
    found = names.get(folded) or names.get(_ARTICLES.sub("", folded))
    if found:
        return found
    upper = clean.upper().strip(" .")
    if upper in _codes():
        return _codes()[upper]
    tail = _CODE_TAIL.match(clean)
    if tail:
        by_code, by_name = _codes().get(tail.group(2).upper()), names.get(_fold(tail.group(1)))
        # 'Denmark (DK)' says it twice; two different answers are none.
        return by_name if by_name and by_code in {None, by_name} else None
    return None


@cache
def regions() -> frozenset[str]:
    """Return all alpha-2 codes."""
    return frozenset(_codes().values())
