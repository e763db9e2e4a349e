"""One value written in several ways (`Nordlys ApS`, `NORDLYS APS`, `Nordlyss ApS`): found, for a person to settle.

Spellings are surely the same where only case, spaces, accents, marks and the writing of the legal form differ. Others
are near: a letter of one word (unless many leads hold both), the order of the words, a blank, umlauts written out, or a
legal form that one of them lacks. Numbers, short words and two different legal forms tell values apart. Words are
looked up by what is left without one of their letters (symmetric deletion, as spelling correction does it), so that the
work grows with the number of values, not its square.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations, groupby
from typing import NamedTuple

from lead_desk import resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.fields import BY_NAME, FieldType, is_custom
from lead_desk.domain.patterns import late
from lead_desk.domain.spellings import Spelling, Spellings
from lead_desk.intake.plain_text import plain
from lead_desk.law.classes import classifier

MOST = 200_000
"""Different values of a field that are compared, the most frequent first."""

_OWN_WORDS = frozenset(
    "notes tags source source_id street postcode revenue language opt_in_text opt_in_channel opt_in_source".split()  # noqa: SIM905
)
"""Texts that are each lead's own, are settled elsewhere, or differ by what looks alike."""
_SIGNS = "+#&@%€$£"
_LEAST_LETTERS = 5  # one letter of a shorter word makes another word of it: Bonn and Bern, Team A and Team B
_NO_SLIP, _TIMES_RARER = 5, 3  # who mistypes does so rarely: so many leads with it, and not much fewer, are a value
_COMPARED = 24  # members of a group with one mark that are all compared; in a larger one with its most frequent only
_PARTS = 128
"""Parts in which marks are sorted: to sort them at once would hold up the window's thread for longer than it may."""
_WRITTEN_OUT = late("([aou])e")
_TELL_FORM = ("company", "job_title")
_FORMS = "names/legal_forms_alike.txt"


class _Value(NamedTuple):
    """What all surely same spellings have in common, with the spellings and their leads."""

    words: tuple[str, ...]
    form: str
    texts: list[tuple[str, int]]

    @property
    def leads(self) -> int:
        return sum(leads for _text, leads in self.texts)


def may_be_respelt(name: str) -> bool:
    """Tell whether a field's values are such that many leads share (companies, job titles, towns, own columns)."""
    if is_custom(name):
        return True
    return name in BY_NAME and BY_NAME[name].type is FieldType.TEXT and name not in _OWN_WORDS


def spelling_key(name: str, text: str) -> str:
    """Return what all surely same spellings of a field's value have in common; '' for a text without letters."""
    words, form = _taken_apart(name, text)
    return f"{words}|{form}" if words else ""


def proposed_spellings(name: str, counts: Iterable[tuple[str, int]]) -> dict[str, str]:
    """Return the most frequent spelling of each value by its key (`spelling_key`).

    Args:
        name: the field.
        counts: texts with the number of leads that hold them.
    """
    return {f"{' '.join(value.words)}|{value.form}": _best(value.texts)[0] for value in _values(name, counts)}


def spellings(name: str, counts: Iterable[tuple[str, int]]) -> list[Spellings]:
    """Return the values that are written in more than one way, those of most leads first.

    Args:
        name: the field.
        counts: texts with the number of leads that hold them.
    """
    values = sorted(_values(name, counts), key=lambda value: -value.leads)
    near = _near_ones(values)
    taken = bytearray(len(values))
    found = []
    for place, value in enumerate(values):
        if taken[place]:
            continue
        members, form, taken[place] = [value], value.form, 1
        for other in sorted(near.get(place, ())):
            joins = values[other]
            if not taken[other] and (not form or joins.form in ("", form)):
                form = form or joins.form
                members.append(joins)
                taken[other] = 1
        if len(members) > 1 or len(value.texts) > 1:
            found.append(_settled(name, members))
    return sorted(found, key=lambda group: (-sum(other.leads for other in group.others), group.proposed))


def respelt(name: str, cells: Sequence[str], known: Mapping[str, str]) -> list[str]:
    """Return cells with those written as the leads have them (`proposed_spellings`) that differ from it."""
    changed = {}
    for cell in set(cells):
        ours = known.get(spelling_key(name, cell), cell) if cell else cell
        if ours != cell and _same_kind(name, cell, ours):
            changed[cell] = ours
    return [changed.get(cell, cell) for cell in cells] if changed else list(cells)


def _values(name: str, counts: Iterable[tuple[str, int]]) -> Iterator[_Value]:
    values: dict[tuple[str, str], _Value] = {}
    for text, leads in counts:
        words, form = _taken_apart(name, text)
        if words:
            known = values.get((words, form))
            if known is None:
                known = values[words, form] = _Value(tuple(words.split()), form, [])
            known.texts.append((text, leads))
    return iter(values.values())


def _taken_apart(name: str, text: str) -> tuple[str, str]:
    """Return a value's plain words and, of a company, its legal form as one word."""
    if name != "company":
        return plain(text, _SIGNS), ""
    bare, form = classifier().name_and_form(text)
    plain_form = plain(form).replace(" ", "")
    return plain(bare, _SIGNS), _forms_alike().get(plain_form, plain_form)


@cache
def _forms_alike() -> dict[str, str]:
    """Return each written-out or shortened legal form with the one that stands for all of its kind.

    Raises:
        BrokenInstallationError: there are none.
    """
    found: dict[str, str] = {}
    for line in resources.text(_FORMS).splitlines():
        if line and not line.startswith("#"):
            ways = [plain(way).replace(" ", "") for way in line.split(",")]
            found.update(dict.fromkeys(ways, ways[0]))
    if not found:
        raise BrokenInstallationError(_FORMS)
    return found


def _same_kind(name: str, text: str, other: str) -> bool:
    """Tell whether two spellings say the same of the legal form: `AS` at the wrong place is none, `A/S` always is one.

    The recipient's class follows from it (LAW 7.2), so nothing may change it that is not looked at.
    """
    judge = classifier()
    return name not in _TELL_FORM or judge.company_kind(text) is judge.company_kind(other)


def _near_ones(values: Sequence[_Value]) -> dict[int, set[int]]:
    """Return for each value's place the places of those near it."""
    parts = [(array("q"), array("L")) for _ in range(_PARTS)]
    for place, value in enumerate(values):
        for mark in map(hash, _marks(value.words)):
            marks, places = parts[mark % _PARTS]
            marks.append(mark)
            places.append(place)
    near: defaultdict[int, set[int]] = defaultdict(set)
    for marks, places in parts:
        order = sorted(range(len(marks)), key=marks.__getitem__)
        for _mark, group in groupby(order, key=marks.__getitem__):
            members = sorted({places[at] for at in group})
            if len(members) > 1:
                for one, two in _pairs(members):
                    if two not in near[one] and _are_near(values[one], values[two]):
                        near[one].add(two)
                        near[two].add(one)
    return near


def _pairs(members: list[int]) -> Iterator[tuple[int, int]]:
    if len(members) <= _COMPARED:
        return combinations(members, 2)
    return ((members[0], other) for other in members[1:])


def _marks(words: tuple[str, ...]) -> Iterator[tuple[object, ...]]:
    """Yield what near values have in common: all letters, all words, or all but one letter of one word."""
    yield 0, _joined(words)
    if _is_turned(words):
        yield 1, *sorted(words)
    for place, word in enumerate(words):
        if _may_be_mistyped(word):
            before, after = words[:place], words[place + 1 :]
            yield 2, before, word, after
            for at in range(len(word)):
                yield 2, before, word[:at] + word[at + 1 :], after


def _is_turned(words: Sequence[str]) -> bool:
    """Tell whether the order of words may be another one and mean the same; that of numbers never does."""
    return len(words) > 1 and all(map(str.isalpha, words))


def _joined(words: Sequence[str]) -> str:
    """Return the letters without blanks, umlauts written out (`Mueller`) like those without dots."""
    joined = "".join(words)
    return _WRITTEN_OUT.sub(r"\1", joined) if "e" in joined else joined


def _may_be_mistyped(word: str) -> bool:
    return len(word) >= _LEAST_LETTERS and word.isalpha()


def _are_near(one: _Value, two: _Value) -> bool:
    if one.form and two.form and one.form != two.form:
        return False
    if _joined(one.words) == _joined(two.words):
        return True
    if _is_turned(one.words) and sorted(one.words) == sorted(two.words):
        return True
    if len(one.words) != len(two.words):
        return False
    differing = [pair for pair in zip(one.words, two.words, strict=True) if pair[0] != pair[1]]
    if len(differing) > 1 or _both_common(one.leads, two.leads):
        return False
    from rapidfuzz.distance import OSA  # most starts of the app never compare

    word, other = differing[0]
    return _may_be_mistyped(word) and _may_be_mistyped(other) and OSA.distance(word, other, score_cutoff=1) <= 1


def _both_common(leads: int, others: int) -> bool:
    """Tell whether two values are held by so many that neither is a slip of the pen."""
    rarer = min(leads, others)
    return rarer >= _NO_SLIP and _TIMES_RARER * rarer > max(leads, others)


def _settled(name: str, members: Sequence[_Value]) -> Spellings:
    """Return a group with its proposal: of the values with a legal form, if any, that of most leads."""
    chosen = min(members, key=lambda value: (not value.form, -value.leads, _carelessness(value.texts[0][0])))
    text, leads = _best(chosen.texts)
    others = [
        Spelling(other, count, value is chosen and _same_kind(name, other, text))
        for value in members
        for other, count in value.texts
        if other != text
    ]
    return Spellings(text, leads, tuple(sorted(others, key=lambda other: (-other.leads, not other.sure, other.text))))


def _best(texts: Sequence[tuple[str, int]]) -> tuple[str, int]:
    """Return the most frequent text; of equally frequent ones the one written with most care."""
    return min(texts, key=lambda way: (-way[1], _carelessness(way[0]), way[0]))


def _carelessness(text: str) -> tuple[bool, int, int]:
    """Return the signs of haste: capitals throughout or nowhere, no accents; and dots that most leave out."""
    return text.isupper() or text.islower(), len(text) - len(text.encode()), text.count(".")
