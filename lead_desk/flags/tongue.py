"""The language of a list, told by its headers: `Bemerkungen` above a column says that German stands in it."""

from collections.abc import Iterable

from lead_desk.flags.fold import words
from lead_desk.flags.lexicon import language_bit
from lead_desk.flags.vocabulary import Vocabulary, scores

_EVIDENCE = 0.9  # one header that only this language has, or several that it shares
_CLOSE = 0.7  # Danish and Norwegian lists share most of their headers
_ENGLISH = language_bit("en")


def of_headers(headers: Iterable[str], vocabulary: Vocabulary) -> int:
    """Return the bits of the languages that a list is likely to be written in, 0 when its headers do not tell.

    English headers tell nothing: systems of all countries export them.
    """
    found = scores(vocabulary[word] for header in headers for word in words(header))
    best = max(found)
    if best < _EVIDENCE:
        return 0
    likely = sum(1 << bit for bit, score in enumerate(found) if score >= best * _CLOSE)
    return 0 if likely & _ENGLISH else likely
