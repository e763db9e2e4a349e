"""The words that people and tools write above columns, loaded once from `resources/headers`."""

import html
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from functools import cache, lru_cache
from itertools import compress
from typing import cast

from lead_desk import derived, resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.fields import BY_NAME
from lead_desk.domain.parsed import visible
from lead_desk.domain.patterns import late
from lead_desk.domain.values import dataclass

LANGUAGES = ("en", "da", "de", "fr", "es", "nl", "sv", "no", "it", "pt", "pl", "fi")

NAME_ANY = "name_any"
TITLE_ANY = "title_any"
OTHER = "other"
REFUSED = "refused"
_SPECIAL_FIELDS = frozenset({NAME_ANY, TITLE_ANY})

_CAMEL = late(r"(?<=[a-zà-ÿ])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_WORD = late(r"[\W_]+")
_CUSTOM = late(r"(?<=\w)__(?:c|pc|r)\Z", re.IGNORECASE)  # how a CRM marks a field that its customer made
_MADE = late(r"\A(?:cf|cuf|udf|ucf)[_.:](?=\D)", re.IGNORECASE)
_QUESTION_NUMBER = late(r"\A(?:q|question|frage|sporgsmal|spørgsmål|fråga|vraag)?\s*\d{1,2}\s*[):]\s*", re.IGNORECASE)
_SIGNS = (  # abbreviations that would be other words without their marks
    (re.compile(r"\bc/o\b", re.IGNORECASE), "care of"),
    (re.compile(r"\bt/o\b", re.IGNORECASE), "turnover"),
    (re.compile(r"\ba/c\b", re.IGNORECASE), "account"),
    (re.compile(r"\bco\.(?=\W|\Z)", re.IGNORECASE), "company"),
)
_NUMBER_SIGN = late(r"#(?!\s*\d)")  # `Attendee #`, not `Phone #2`
_LETTERS = str.maketrans({"ß": "ss", "ł": "l", "æ": "ae", "đ": "d", "ø": "o"})
_DIGRAPHS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("å", "aa"), ("ø", "oe"), ("æ", "ae"))
_ENDINGS = ("ets", "ens", "es", "er", "en", "s", "e", "n", "r", "a", "i")
_LONG_ENOUGH = 5
_MOST_LETTERS = 255
"""A key's length is kept in a byte."""
_GLUED = {
    ("e", "mail"): "email",
    ("e", "post"): "epost",
    ("e", "mails"): "emails",
    ("e", "mailadresse"): "emailadresse",
    ("web", "site"): "website",
}


@lru_cache(maxsize=16384)
def tokens_of(header: str) -> tuple[str, ...]:
    """Return a header's words in one plain spelling: no case, accents, punctuation; camel case taken apart."""
    text = unicodedata.normalize("NFKC", html.unescape(visible(header).replace("\n", " ")))
    for sign, written in _SIGNS:
        text = sign.sub(written, text)
    text = _NUMBER_SIGN.sub(" nr ", _QUESTION_NUMBER.sub("", _MADE.sub("", _CUSTOM.sub("", text.strip()))))
    if " " not in text.strip() or "." in text:
        text = _CAMEL.sub(" ", text)
    lowered = text.lower().replace("'", "").replace("’", "").translate(_LETTERS)
    bare = "".join(mark for mark in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(mark))
    words = _NOT_WORD.sub(" ", bare).split()
    glued: list[str] = []
    for word in words:
        pair = _GLUED.get((glued[-1], word)) if glued else None
        if pair:
            glued[-1] = pair
        else:
            glued.extend(_split_number(word))
    return tuple(glued)


def _split_number(word: str) -> list[str]:
    found = re.fullmatch(r"([^\d]{3,})(\d{1,2})", word)
    return [found.group(1), found.group(2)] if found else [word]


def key_of(text: str) -> str:
    """Return a header as one comparable word."""
    return "".join(tokens_of(text))


def keys_of(phrase: str) -> set[str]:
    """Return a phrase's key, also as written without umlauts (`ae`, `oe`)."""
    spelled = phrase.lower()
    for letter, pair in _DIGRAPHS:
        spelled = spelled.replace(letter, pair)
    return {key_of(phrase), key_of(spelled)} - {""}


def code_of_keys(*modules: str) -> bytes:
    """Return the sources that keys of headers are made by, and those of further modules, for `derived.kept`."""
    return derived.code_of(__name__, "lead_desk.domain.parsed", "lead_desk.domain.fields", *modules)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Meanings by key.

    Attributes:
        meanings: key of a whole header to {meaning: languages}; a meaning is a catalogue field, `name_any`,
            `title_any`, `other` or `refused`. Keys that mean the same share what they mean.
        kinds, entities: key of a word around a head to `work`, `home` ... or `person`, `site`, `foreign`, `system`.
        fillers: words without meaning of their own.
        lesser: (field, key) of headers that give way to a rival of the same field.
        marks: words that say no as a word of their own (`NIX`, `TPS`).
        stems: beginnings of words that say no.
        negations: words that turn a consent into a refusal.
        _lengths: of the keys in `meanings`, a byte each.
    """

    meanings: dict[str, dict[str, frozenset[str]]]
    kinds: dict[str, str]
    entities: dict[str, str]
    fillers: frozenset[str]
    lesser: frozenset[tuple[str, str]]
    marks: frozenset[str]
    stems: tuple[str, ...]
    negations: frozenset[str]
    _lengths: bytes = field(repr=False)
    _by_length: dict[int, list[str]] = field(default_factory=dict, repr=False, compare=False)

    def heads(self, key: str) -> dict[str, frozenset[str]]:
        """Return what a key may mean as a field."""
        return {
            meaning: langs for meaning, langs in self.meanings.get(key, {}).items() if meaning not in {OTHER, REFUSED}
        }

    def heads_among(self, key: str, ranking: tuple[str, ...]) -> dict[str, frozenset[str]]:
        """Return what a key may mean as a field in a list of these languages.

        Args:
            key: of a word or a phrase.
            ranking: languages, the likeliest first; an empty entry divides the list's own from others.
        """
        found = self.heads(key)
        if self.is_local(key) and "" in ranking[1:]:
            own = ranking[: ranking.index("")]
            return {meaning: langs for meaning, langs in found.items() if not langs.isdisjoint(own)}
        return found

    def is_local(self, key: str) -> bool:
        """Tell whether a key names a field only in lists of its own language."""
        return ("local", key) in self.lesser

    def as_long_as(self, length: int, share: float) -> list[str]:
        """Return the keys whose length lets them be alike, in their order: only these need be compared.

        Args:
            length: letters of the key that they are compared with.
            share: of 100, how much of the two together must be common.
        """
        found = self._by_length.get(length)
        if found is None:
            # What two have in common is at most the shorter of them, twice, of both together.
            least, most = (share * length - 1) / (200 - share), (200 * length + 1) / share - length
            fit = bytes(least <= size <= most for size in range(_MOST_LETTERS + 1))
            found = self._by_length[length] = list(compress(self.meanings, self._lengths.translate(fit)))
        return found

    def knows(self, key: str) -> bool:
        """Tell whether a key has any meaning, also as a word around a head."""
        return key in self.meanings or key in self.kinds or key in self.entities or key in self.fillers

    def known_form(self, word: str) -> str:
        """Return a word as the lexicon has it: itself, or without the ending of a plural or of an adjective."""
        if len(word) < _LONG_ENOUGH or self.knows(word):
            return word
        for ending in _ENDINGS:
            stem = word.removesuffix(ending)
            if stem != word and len(stem) >= _LONG_ENOUGH - 1 and self.knows(stem):
                return stem
        return word

    def refuses(self, word: str) -> bool:
        """Tell whether a word says no, whatever stands around it."""
        return word in self.marks or word.startswith(self.stems)


_Plain = tuple[
    list[str],
    list[int],
    list[dict[str, Sequence[str]]],
    dict[str, str],
    dict[str, str],
    list[str],
    list[tuple[str, str]],
    list[str],
    list[str],
    list[str],
]
_FILES = (*LANGUAGES, "lesser", "refusals")


@cache
def lexicon() -> Lexicon:
    """Return the words of all languages, worked out once for a set of files and kept from one start to the next.

    Raises:
        BrokenInstallationError: a language is missing or names a field that the catalogue lacks.
    """
    files = {name: resources.text(f"headers/{name}.toml") for name in _FILES}
    sources = [*(text.encode() for text in files.values()), code_of_keys()]
    plain = derived.kept("headers", sources, lambda: _read(files))
    keys, places, told, kinds, entities, fillers, lesser, marks, stems, negations = cast(_Plain, plain)
    alike = [{name: frozenset(languages) for name, languages in meaning.items()} for meaning in told]
    return Lexicon(
        meanings=dict(zip(keys, map(alike.__getitem__, places), strict=True)),
        kinds=kinds,
        entities=entities,
        fillers=frozenset(fillers),
        lesser=frozenset((name, key) for name, key in lesser),
        marks=frozenset(marks),
        stems=tuple(stems),
        negations=frozenset(negations),
        _lengths=bytes([min(length, _MOST_LETTERS) for length in map(len, keys)]),
    )


def _read(files: Mapping[str, str]) -> _Plain:
    """Return what the files say, in the order of the attributes of `Lexicon`.

    Of ten thousand keys most mean one of some hundred things: each is told once, and each key has the place of its own.
    """
    meanings: dict[str, dict[str, list[str]]] = {}
    kinds: dict[str, str] = {}
    entities: dict[str, str] = {}
    fillers: list[str] = []
    for language in LANGUAGES:
        data = tomllib.loads(files[language])
        for name, phrases in data["fields"].items():
            if name not in BY_NAME and name not in _SPECIAL_FIELDS:
                raise BrokenInstallationError(f"headers/{language}.toml")
            _index(meanings, name, phrases, language)
        _index(meanings, OTHER, data["other"]["phrases"], language)
        _index(meanings, REFUSED, data["refused"]["phrases"], language)
        for target, section in ((kinds, "kinds"), (entities, "entities")):
            for name, phrases in data[section].items():
                for key in _keys(phrases):
                    target.setdefault(key, name)
        fillers += _keys(data["fillers"]["words"])
    weaker = tomllib.loads(files["lesser"])
    lesser = [(name, key) for name, phrases in weaker.items() for key in _keys(phrases)]
    no = tomllib.loads(files["refusals"])
    told: dict[tuple[tuple[str, tuple[str, ...]], ...], int] = {}
    places = [
        told.setdefault(tuple((name, tuple(spoken)) for name, spoken in meaning.items()), len(told))
        for meaning in meanings.values()
    ]
    no_words = _keys(no["marks"]), no["stems"], _keys(no["negations"])
    return list(meanings), places, list(map(dict, told)), kinds, entities, fillers, lesser, *no_words


def _keys(phrases: Iterable[str]) -> list[str]:
    return [key for phrase in phrases for key in sorted(keys_of(phrase))]


def _index(meanings: dict[str, dict[str, list[str]]], name: str, phrases: list[str], language: str) -> None:
    for key in _keys(phrases):
        languages = meanings.setdefault(key, {}).setdefault(name, [])
        if language not in languages:
            languages.append(language)
