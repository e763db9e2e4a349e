"""The table of what was learnt: features, the weight of each, and what its words say together.

Of its ten thousands of features a list asks for few, so a line is read when it is asked for. Whether all can be read is
looked at once for a table, and kept with what must be known of all its pairs.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, KeysView, Mapping
from typing import Self, cast

from lead_desk import derived, resources
from lead_desk.domain.errors import BrokenInstallationError

NAME = "lexicons/learnt.tsv"
Weights = tuple[int, int, int]
"""Of each kind, in hundredths of a logit."""
Followers = Mapping[str, Mapping[str, Weights]]
"""Word -> word behind it -> what the pair says."""
_NONE: Weights = (0, 0, 0)
_NOTHING = (_NONE, _NONE)
_Plain = tuple[Weights, dict[str, dict[str, Weights]], dict[str, Weights]]


class Table:
    """The weights of features.

    Args:
        text: the table.
        plain: what must be known of all its lines.

    Attributes:
        features: those that have any.
        bias: what is said of an empty cell.
        followers: of pairs.
        beside: the most that words can say by what stands beside them.
        digest: the first digits of the table's hash, part of the rule pack's version.
    """

    def __init__(self, text: str, plain: _Plain) -> None:
        self._lines = dict(_parted(text))
        self._read: dict[str, Weights] = {}
        self.features: KeysView[str] = self._lines.keys()
        self.bias, self.followers, self.beside = plain
        self.digest = digest_of(text)

    @classmethod
    def of(cls, text: str) -> Self:
        """Return the table that a text holds.

        Raises:
            BrokenInstallationError: it cannot be read.
        """
        return cls(text, _plain(text))

    def weight(self, feature: str) -> Weights:
        """Return what a feature says, nothing of one that it does not have."""
        return self[feature] if feature in self.features else _NONE

    def __getitem__(self, feature: str) -> Weights:
        """Return what one of the features says."""
        known = self._read.get(feature)
        if known is None:
            child, special, criminal, *_said = self._lines[feature].split("\t")
            known = self._read[feature] = int(child), int(special), int(criminal)
        return known

    def categories(self) -> dict[str, str]:
        """Return feature -> what it says of the Art. 9 categories, as written: `health=12 genetic=-4`."""
        parts = ((feature, line.split("\t", len(_NONE))) for feature, line in self._lines.items())
        return {feature: said[-1] for feature, said in parts if len(said) > len(_NONE)}


def load() -> Table:
    """Return the table that ships with the app.

    Raises:
        BrokenInstallationError: it is missing or cannot be read.
    """
    text = resources.text(NAME)
    plain = derived.kept("learnt", (text.encode(), derived.code_of(__name__)), lambda: _plain(text))
    return Table(text, cast(_Plain, plain))


def digest_of(text: str) -> str:
    """Return the first digits of a table's hash, part of the rule pack's version."""
    return hashlib.sha256(text.encode()).hexdigest()[:6]


def _larger(one: Weights, other: Weights) -> Weights:
    return max(one[0], other[0]), max(one[1], other[1]), max(one[2], other[2])


def summed(listed: Iterable[Weights]) -> Weights:
    """Return the sum of each kind."""
    child = special = criminal = 0
    for a, b, c in listed:
        child, special, criminal = child + a, special + b, criminal + c
    return child, special, criminal


def _parted(text: str) -> Iterator[list[str]]:
    """Return each line's feature, and the rest of the line."""
    return (line.split("\t", 1) for line in text.splitlines())


def _plain(text: str) -> _Plain:
    """Return what must be known of all lines; read every one of them on the way."""
    weights: dict[str, Weights] = {}
    try:
        for line in text.splitlines():
            feature, child, special, criminal, *_said = line.split("\t")
            weights[feature] = int(child), int(special), int(criminal)
        bias = weights.pop("")
    except (KeyError, ValueError):
        raise BrokenInstallationError(NAME) from None
    followers: dict[str, dict[str, Weights]] = {}
    for feature, weight in weights.items():
        if " " in feature and feature[0] != "@":
            first, _, second = feature.partition(" ")
            followers.setdefault(first, {})[second] = weight
    return bias, followers, _beside(followers)


def _beside(followers: Followers) -> dict[str, Weights]:
    """Return the most that words can say by what stands beside them; a pair is laid to its rarer word."""
    counts = Counter(word for first, behind in followers.items() for second in behind for word in (first, second))
    laid: dict[str, tuple[Weights, Weights]] = {}  # with the word before it, with the word behind
    for first, listed in followers.items():
        for second, weights in listed.items():
            before, behind = laid.get(second, _NOTHING), laid.get(first, _NOTHING)
            if counts[second] <= counts[first]:
                laid[second] = _larger(weights, before[0]), before[1]
            else:
                laid[first] = behind[0], _larger(weights, behind[1])
    return {word: summed(both) for word, both in laid.items()}
