"""The language of a list, told by its headers, and of a cell, told by its small words.

`Bemerkungen` above a column says that German stands in it.
"""

from collections.abc import Iterable
from typing import NamedTuple

from lead_desk.flags.fold import words
from lead_desk.flags.lexicon import ALL_LANGUAGES, LANGUAGES, language_bit
from lead_desk.flags.vocabulary import FULL, Vocabulary, Word, scores

_EVIDENCE = 0.9 * FULL  # one header that only this language has, or several that it shares
_CLOSE = 0.7  # Danish and Norwegian lists share most of their headers
_LANGUAGES = tuple(map(language_bit, LANGUAGES))
_ENGLISH = language_bit("en")
_SIBLINGS = language_bit("da") | language_bit("no")  # who writes one is read in the other
_TOLD, _CERTAIN = 2 * FULL // 5, 3 * FULL // 2  # weights of small words as witnesses of a cell's language
_HINT = 6 * FULL // 5  # weight of the list's own language
LONG_WORD = 8  # so long a word means the same in any language that shares it


class Spoken(NamedTuple):
    """The bits of the languages a cell may be in.

    Attributes:
        languages: those of its small words.
        heard: those whose terms count in it; of English too, where a list may be English.
        certain: whether its words tell so surely.
    """

    languages: int
    heard: int
    certain: bool


def of_words(known: Iterable[Word], hint: int = 0) -> Spoken:
    """Return the languages that a cell of these words may be in.

    Args:
        known: what is known of each, which tells how surely it is of a language.
        hint: the bits of the languages of the cell's list, 0 if they are not known.
    """
    found = scores(known)
    best = max(found)
    certain = best >= _CERTAIN
    if hint and hint != ALL_LANGUAGES:
        found = tuple(score + _HINT if hint >> bit & 1 else score for bit, score in enumerate(found))
        best = max(found)
    if best < _TOLD:
        return Spoken(ALL_LANGUAGES, ALL_LANGUAGES, certain)
    likely = sum(bit for bit, score in zip(_LANGUAGES, found, strict=True) if 2 * score >= best)
    heard = likely | _SIBLINGS if likely & _SIBLINGS else likely
    return Spoken(likely, heard if certain or hint else heard | _ENGLISH, certain)


def of_headers(headers: Iterable[str], vocabulary: Vocabulary) -> int:
    """Return the bits of the languages that a list is likely to be written in, 0 when its headers do not tell.

    English headers tell nothing: systems of all countries export them.
    """
    found = scores(vocabulary[word] for header in headers for word in words(header))
    best = max(found)
    if best < _EVIDENCE:
        return 0
    likely = sum(bit for bit, score in zip(_LANGUAGES, found, strict=True) if score >= best * _CLOSE)
    return 0 if likely & _ENGLISH else likely
