"""Recognise a header that asks for a yes in a sentence: `I agree to receive updates`, `Dürfen wir Sie anrufen?`."""

import tomllib
from functools import cache

from lead_desk import resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.values import dataclass

_PACK = "headers/consents.toml"
_WHOLE = "="
_I_WOULD_LIKE = ("id", "like")


@dataclass(frozen=True, slots=True)
class _Stems:
    """Beginnings of words, and words that count only as a whole."""

    begin: tuple[str, ...]
    whole: frozenset[str]

    def among(self, tokens: tuple[str, ...]) -> bool:
        """Tell whether one of them stands in a header; a stem may run over several words."""
        rest = ["".join(tokens[start:]) for start in range(len(tokens))]
        pairs = {"".join(tokens[start : start + 2]) for start in range(len(tokens))}
        return any(text.startswith(self.begin) for text in rest) or not self.whole.isdisjoint(pairs.union(tokens))


@cache
def _words() -> tuple[_Stems, _Stems, _Stems]:
    """Read the words: of agreement, of what is agreed to, of something else.

    Raises:
        BrokenInstallationError: one of the three is missing.
    """
    pack = tomllib.loads(resources.text(_PACK))
    lists = [pack.get(name, []) for name in ("agree", "targets", "never")]
    if not all(lists):
        raise BrokenInstallationError(_PACK)
    agree, targets, never = (
        _Stems(
            tuple(word for word in words if not word.startswith(_WHOLE)),
            frozenset(word.removeprefix(_WHOLE) for word in words if word.startswith(_WHOLE)),
        )
        for words in lists
    )
    return agree, targets, never


def asks_for_a_yes(tokens: tuple[str, ...]) -> bool:
    """Tell whether a header's words ask for consent to be contacted, and for nothing else.

    Args:
        tokens: the header's words as `tokens_of` gives them.
    """
    agree, targets, never = _words()
    if tokens[:2] == _I_WOULD_LIKE:
        tokens = ("i", "would", *tokens[1:])  # `I'd like to ...`, which is no id
    return agree.among(tokens) and targets.among(tokens) and not never.among(tokens)
