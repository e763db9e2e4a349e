"""The words of documents in the reader's language, and sentences of the app recognised by their templates.

Reports, copies for people and passports are written in English here and leave in any language of the window. The words
are those of the window, `resources/translations/*.ts`, read without Qt, so that the command line has them too.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache

from lead_desk import resources
from lead_desk.domain.errors import UsageError
from lead_desk.domain.languages import ENGLISH, LANGUAGES
from lead_desk.law.places import located, named

_LOCALES = {ENGLISH: "en_GB"}
"""Where a language alone would write dates as its largest country does."""
_CONTEXTS = ("Document", "Template", "Lia", "LiaFacts", "Said", "Requests", "Words", "Fields")
"""Where a document's words are looked for, first to last."""
_COUNTRY, _IN_COUNTRY = "{country}", "{in_country}"
"""A translation may take a country with its preposition: `im Vereinigten Königreich`."""
_FILLED = re.compile(r"\{\w+\}")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
"""A number as English sentences write it."""
_LEAST = 8
"""Letters of its own that a template needs to be recognised; fewer would fit anything."""

Translate = Callable[[str], str]
"""Returns a text's translation, or the text itself where there is none."""


class Wording:
    """The words of one language: called with an English text it returns the text to print.

    Args:
        language: one of `domain.languages.LANGUAGES`.

    Raises:
        UsageError: there are no words in that language.
    """

    def __init__(self, language: str = ENGLISH) -> None:
        if language not in LANGUAGES:
            known = ", ".join(LANGUAGES)
            raise UsageError("Documents are not written in that language.", f"Known are: {known}.")
        self.language = language
        self._words = _read(language)

    def __call__(self, text: str) -> str:
        """Return a text in the language; what nobody translated, such as what a user wrote, comes back as it is."""
        return self._words.get(text, text)

    def said(self, text: str) -> str:
        """Return a sentence of the app with what was filled in."""
        return recognised(text, self, self.language)

    def number(self, value: int) -> str:
        """Return a whole number as the language writes it."""
        return _number(value, self._locale)

    def day(self, value: date | None) -> str:
        """Return a day with its month by name, empty for none."""
        from babel.dates import format_date

        return "" if value is None else format_date(value, "long", locale=self._locale)

    def country(self, code: str) -> str:
        """Return a country's name and its ISO code, the code alone where it names no country."""
        return country(code, self.language)

    @property
    def _locale(self) -> str:
        return _locale(self.language)


def _locale(language: str) -> str:
    return _LOCALES.get(language, language)


def _number(value: int, locale: str) -> str:
    from babel.numbers import format_decimal

    return format_decimal(value, locale=locale)


def country(code: str, language: str) -> str:
    """Return a country's name in a language and its ISO code, the code alone where it names no country."""
    from babel import Locale

    name = Locale.parse(language).territories.get(code)
    return f"{name} ({code})" if name else code


def recognised(text: str, translate: Translate, language: str) -> str:
    """Return a sentence of the app in another language.

    What was filled in is found by the sentence's template and kept, itself translated where it is a known word or a
    country.

    Args:
        text: the sentence in English.
        translate: looks up whole texts and templates.
        language: code of the language, for the names of countries.
    """
    if not text:
        return text
    whole = translate(text)
    if whole != text:
        return whole
    for template, names, pattern in _templates():
        found = pattern.fullmatch(text)
        if found and (words := translate(template)) != template:
            for name, value in zip(names, found.groups(), strict=True):
                if name == _COUNTRY:
                    words = words.replace(_IN_COUNTRY, located(value, language))
                word = _word(value, translate, language)
                words = words.replace(name, named(word, language) if name == _COUNTRY else word)
            return words[:1].upper() + words[1:] if text[:1].isupper() else words
    return text


def _word(value: str, translate: Translate, language: str) -> str:
    if _GROUPED.fullmatch(value):
        return _number(int(value.replace(",", "")), _locale(language))
    whole = recognised(value, translate, language)
    if whole != value or not value[:1].isupper():
        return whole
    lower = value[:1].lower() + value[1:]
    inner = recognised(lower, translate, language)
    return inner if inner != lower else named(value, language)


@cache
def _templates() -> tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...]:
    """Return each template with its names and what finds it, those with most words of their own first."""
    found = []
    for line in resources.text("translations/sentences.txt").splitlines():
        parts = _FILLED.split(line)
        if sum(map(len, parts)) >= _LEAST:
            names = tuple(_FILLED.findall(line))
            found.append((line, names, re.compile("(.+?)".join(map(re.escape, parts)), re.DOTALL)))
    return tuple(sorted(found, key=lambda entry: -len(_FILLED.sub("", entry[0]))))


@cache
def _read(language: str) -> Mapping[str, str]:
    """Return the finished translations of a language; a text that stands in several contexts has the first one's."""
    if language == ENGLISH:
        return {}
    import xml.etree.ElementTree as ET

    root = ET.fromstring(resources.text(f"translations/{language}.ts"))  # noqa: S314 - our own file
    contexts = {context.findtext("name", ""): context for context in root.iter("context")}
    words: dict[str, str] = {}
    for name in _CONTEXTS:
        for message in contexts[name].iter("message") if name in contexts else ():
            source, words_now = message.findtext("source", ""), message.findtext("translation", "")
            if source and words_now.strip():
                words.setdefault(source, words_now)
    return words
