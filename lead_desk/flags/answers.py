"""Empty answers, noes and placeholders in the languages of the lists."""

from lead_desk.flags.fold import compose, fold
from lead_desk.flags.lexicon import word_set

# Cells that say nothing, whatever the column asks.
_PLACEHOLDERS = word_set("placeholders")

# Noes: an answer, but in a yes-no column on membership or condition it is no data of this record by our policy.
_NOES = word_set("noes")
_YESES = word_set("yeses")


def _folded(known: frozenset[str]) -> frozenset[str]:
    return frozenset(fold(compose(word)) for word in known)


_FOLDED_PLACEHOLDERS, _FOLDED_NOES, _FOLDED_YESES = _folded(_PLACEHOLDERS), _folded(_NOES), _folded(_YESES)


def normal(cell: str) -> str:
    """Return the cell as the lists hold answers: folded, with single spaces, without closing marks and brackets."""
    text = " ".join(fold(compose(cell)).split())
    return text if text in _FOLDED_PLACEHOLDERS else text.strip(" .!;,()[]<>")


def is_placeholder(cell: str) -> bool:
    """Tell whether the cell is blank or only stands in for an answer."""
    text = normal(cell)
    return not text or text in _FOLDED_PLACEHOLDERS or not any(char.isalnum() or char in "✓✔" for char in text)


def is_no(cell: str) -> bool:
    """Tell whether the cell answers no or none."""
    return normal(cell) in _FOLDED_NOES


def is_yes(cell: str) -> bool:
    """Tell whether the cell only answers yes."""
    return normal(cell) in _FOLDED_YESES
