"""The owner's words, compiled: a detector of their own, and the findings that allowed words take away."""

from collections.abc import Iterator, Mapping, Sequence

from lead_desk.domain.errors import UsageError
from lead_desk.domain.flag import Finding, FlagState
from lead_desk.domain.own_words import OwnLexicon, OwnWord
from lead_desk.domain.values import dataclass
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.fold import words
from lead_desk.flags.lexicon import Part, compile_entry, match_parts

RULE = "own:"
_LONGEST = 80
_LEAST_LETTERS = 3
_NOT_TEXT = frozenset(
    {Role.IGNORED, Role.FIRST_NAME, Role.FULL_NAME, Role.COMPANY, Role.BIRTH_DATE, Role.AGE, Role.NATIONAL_ID}
)
_Ways = tuple[tuple[Part, ...], ...]


def check(text: str) -> str:
    """Return a word or phrase without blanks around it.

    Raises:
        UsageError: it is empty, too long, or so short that it would hit everywhere.
    """
    plain = " ".join(text.split())
    letters = [part.text for way in compile_entry(plain, "") for part in way] if plain else []
    if len(plain) > _LONGEST or any(mark in plain for mark in ",/#\n") or ".." in plain:
        raise UsageError("That is not a word or phrase.", f"Write at most {_LONGEST} signs, without , / # or .. in it.")
    if sum(map(len, letters)) < _LEAST_LETTERS:
        raise UsageError("The word is too short.", f"It needs {_LEAST_LETTERS} letters or digits at least.")
    return plain


@dataclass(frozen=True, slots=True)
class _Own:
    word: OwnWord
    ways: _Ways


class OwnWords:
    """An owner's lexicon, ready to be used.

    Args:
        lexicon: the words.
        fields: header -> field of the catalogue, as the importer maps the columns.
    """

    rule = "own"

    def __init__(self, lexicon: OwnLexicon, fields: Mapping[str, str]) -> None:
        self._fields = fields
        self._words = tuple(_Own(word, compile_entry(word.text, "")) for word in lexicon.words)
        self._allowed = tuple((entry.field, compile_entry(entry.text, "")) for entry in lexicon.allowed)

    def watch(self, column: Column) -> Watch:
        """See the columns that some word speaks of."""
        return Watch.ALWAYS if self._for(column) else Watch.NEVER

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield a finding for every own word in a cell, whatever the sentence says of it."""
        text = cell.text
        for own in self._for(cell.column):
            span = _first_match(own.ways, text.folded)
            if span is not None:
                word = own.word
                rule, said = f"{RULE}{word.key}", text.quote(*span)
                yield cell.finding(rule, word.kind, word.category, word.certainty, words=said)

    def spare(self, column: Column, value: str, found: Sequence[Finding]) -> tuple[Finding, ...]:
        """Return the findings of a cell without those that rest on allowed words only."""
        ways = [ways for field, ways in self._allowed if self._fits(field, column)]
        if not ways or not found:
            return tuple(found)
        cell = words(value)
        covered = {place for way in ways for start, end in _matches(way, cell) for place in range(start, end)}
        return tuple(finding for finding in found if not _rests_on(finding, cell, covered))

    def _for(self, column: Column) -> list[_Own]:
        return [
            own
            for own in self._words
            if (own.word.field and self._fits(own.word.field, column))
            or (not own.word.field and column.role not in _NOT_TEXT)
        ]

    def _fits(self, field: str, column: Column) -> bool:
        return field in ("", column.header, self._fields.get(column.header, ""))


def _rests_on(finding: Finding, cell: Sequence[str], covered: set[int]) -> bool:
    """Tell whether every place of a finding's words is covered; what arithmetic confirmed is never spared."""
    said = words(finding.words)
    if finding.state is FlagState.CONFIRMED or not said or finding.rule.startswith(RULE):
        return False
    places = [
        range(at, at + len(said)) for at in range(len(cell) - len(said) + 1) if list(cell[at : at + len(said)]) == said
    ]
    return bool(places) and all(covered.issuperset(place) for place in places)


def _matches(ways: _Ways, text: Sequence[str]) -> Iterator[tuple[int, int]]:
    for start in range(len(text)):
        for parts in ways:
            end = match_parts(parts, text, start)
            if end > start:
                yield start, end


def _first_match(ways: _Ways, text: Sequence[str]) -> tuple[int, int] | None:
    return next(_matches(ways, text), None)
