"""How alike two names are: letter by letter, and by what people make of names (short forms, a second last name)."""

from functools import cache

from rapidfuzz import fuzz

from lead_desk import resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.intake.lexicon import key_of

LIKELY = 90.0
POSSIBLE = 82.0
RENAMED = 83.0
"""What a first name and a number in common are worth where the last names differ: a marriage, or two of one name."""

_CERTAIN = 100.0
_LEAST_FIRST = 60.0  # below that two first names are two people's, however long the last name they share
_LEAST_LETTERS = 3
_PACK = "names/short_forms.txt"


@cache
def _short_forms() -> dict[str, frozenset[int]]:
    """Return each first name with the numbers of the names that it may stand for.

    Raises:
        BrokenInstallationError: there are none.
    """
    found: dict[str, set[int]] = {}
    for number, line in enumerate(resources.text(_PACK).splitlines()):
        if not line.startswith("#"):
            for word in line.split():
                found.setdefault(key_of(word), set()).add(number)
    if not found:
        raise BrokenInstallationError(_PACK)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def alike(name: str, last: str, other: str, other_last: str) -> float:
    """Return from 0 to 100 how alike two names are.

    Args:
        name: folded (small letters, no accents or marks).
        last: its last name, folded, '' where it cannot be told.
        other: the other name.
        other_last: the last name of that.
    """
    if name == other:
        return _CERTAIN if name else 0.0
    firsts, others = _firsts(name, last), _firsts(other, other_last)
    if last and other_last and fuzz.ratio(last, other_last) < POSSIBLE:
        return LIKELY if _one_in_the_other(last, other_last) and _same_first(firsts, others) else 0.0
    score = float(fuzz.token_sort_ratio(name, other))
    if not firsts or not others:
        return score
    likely = max(score, LIKELY) if last == other_last else score
    if _same_first(firsts, others):
        return likely
    if len(firsts[0]) == 1 or len(others[0]) == 1:
        return likely if firsts[0][0] == others[0][0] else 0.0
    return score if fuzz.ratio(" ".join(firsts), " ".join(others)) >= _LEAST_FIRST else 0.0


def renamed(name: str, last: str, other: str, other_last: str) -> float:
    """Return what two names of one telephone number are worth where only the first names are the same."""
    firsts, others = _firsts(name, last), _firsts(other, other_last)
    same = bool(firsts and others) and firsts[0] == others[0] and len(firsts[0]) >= _LEAST_LETTERS
    return RENAMED if same else 0.0


def _firsts(name: str, last: str) -> list[str]:
    """Return the words of a name that are not its last name."""
    family = set(last.split())
    return [word for word in name.split() if word not in family]


def _one_in_the_other(last: str, other: str) -> bool:
    """Tell whether one last name is part of the other: `muller` and `muller schmidt`."""
    one, two = set(last.split()), set(other.split())
    return one < two or two < one


def _same_first(firsts: list[str], others: list[str]) -> bool:
    """Tell whether first names are the same, one of two is, or one is what people make of the other."""
    if not firsts or not others:
        return False
    if set(firsts) <= set(others) or set(others) <= set(firsts):
        return True
    forms = _short_forms()
    return bool(forms.get(firsts[0], frozenset()) & forms.get(others[0], frozenset()))
