"""Write out words that a header cuts short with a dot: `Tel. dienstl.`, `Tel. stacj.`, `Bem.`."""

from bisect import bisect_left
from functools import cache, lru_cache

from lead_desk.domain.patterns import late
from lead_desk.intake.lexicon import Lexicon, key_of, lexicon

_CUT = late(r"([^\W\d_]{3,})\.")
_LONGEST = "\uffff"


@cache
def _known_words() -> list[str]:
    """Return every word that has a meaning around a head or as one, in order."""
    known = lexicon()
    return sorted({*known.meanings, *known.kinds, *known.entities})


def _role(known: Lexicon, word: str) -> str:
    """Return what a word does in a header, to tell whether two words do the same."""
    if word in known.kinds:
        return f"kind {known.kinds[word]}"
    if word in known.entities:
        return f"entity {known.entities[word]}"
    return " ".join(sorted(known.meanings[word]))


@lru_cache(maxsize=4096)
def _whole(cut: str) -> str:
    """Return the shortest known word that begins so if all that do mean the same, else the word as it is."""
    known, words = lexicon(), _known_words()
    alike = words[bisect_left(words, cut) : bisect_left(words, cut + _LONGEST)]
    if not alike or len({_role(known, word) for word in alike}) > 1:
        return cut
    return min(alike, key=len)


def written_out(header: str, tokens: tuple[str, ...]) -> tuple[str, ...]:
    """Return a header's words with those cut short by a dot written out, where only one thing can be meant.

    Args:
        header: as delivered.
        tokens: its words as `tokens_of` gives them.
    """
    known = lexicon()
    cut = {key_of(word) for word in _CUT.findall(header)}
    cut = {word for word in cut if known.is_local(word) or not known.knows(word)}
    return tuple(_whole(token) if token in cut else token for token in tokens)
