"""Cells that read like those which people marked as sensitive, though no rule knows their words."""

from collections.abc import Iterator, Sequence

from lead_desk.domain.flag import Category, Finding, FlagKind
from lead_desk.flags import families, grammar, learnt, spoken_ages, wares
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.fold import words
from lead_desk.flags.vocabulary import Tag

_READ = frozenset({Role.FREE, Role.JOB, Role.CLASS, Role.PRODUCT})
_OF_AGE = 18  # what the model has learnt knows no stricter limit
_TURNED = 3  # words before a guess among which a firm that turns so old may stand


class LearntWords:
    """Asks the model; what a rule says of the same cell goes before it (`lead_desk.flags.plan.best`)."""

    rule = learnt.RULE

    def watch(self, column: Column) -> Watch:
        """See text when a loud word is in it, and what `promises` something."""
        return Watch.LOUD if column.role in _READ else Watch.NEVER

    def promises(self, column: Column, words: Sequence[str]) -> bool:
        """Tell whether a cell without a loud word is worth a close reading."""
        return learnt.load().promises(column, words)

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield what the cell seems to hold."""
        guess = learnt.load().guess(cell.column, cell.text)
        doubtful = guess is None or any(doubts(cell, guess) for doubts in _DOUBTS)
        if guess is not None and not doubtful:
            told = cell.text.quote(guess.start, guess.end)
            yield cell.finding(self.rule, guess.kind, guess.category, words=told)


def _is_grown_up(cell: Cell, guess: learnt.Guess) -> bool:
    """Tell whether the sentence that sounds like a child speaks of somebody older: `her daughter's wedding`."""
    if guess.kind is not FlagKind.CHILD:
        return False
    sentence = cell.text.stretch(guess.start, 2)
    told = (spoken_ages.told(word, _OF_AGE) for word in cell.text.folded[sentence.start : sentence.end])
    above = any(age is not None and cell.record.limit <= age[0] < _OF_AGE for age in told)
    offspring = cell.text.any_tag(Tag.CHILD | Tag.CHILDREN | Tag.KIN, sentence.start, sentence.end)
    return above or (offspring and cell.text.any_tag(Tag.ADULT, sentence.start, sentence.end))


def _is_long_ago(cell: Cell, guess: learnt.Guess) -> bool:
    """Tell whether what sounds like a child is the past, or a firm's years: `l'azienda compie 16 anni`."""
    if guess.kind is not FlagKind.CHILD:
        return False
    text, sentence = cell.text, cell.text.stretch(guess.start, 2)
    if text.any_tag(Tag.CHILD | Tag.CHILDREN | Tag.KIN | Tag.LITTLE, sentence.start, sentence.end):
        return False
    turns = text.any_tag(Tag.TURNS, max(sentence.start, guess.start - _TURNED), guess.end)
    firm = text.any_tag(Tag.FIRM, max(sentence.start, guess.start - _TURNED), guess.end)
    return (turns and firm) or text.any_tag(Tag.PAST, sentence.start, guess.end)


def _is_of_a_course(cell: Cell, guess: learnt.Guess) -> bool:
    """Tell whether a course for children is told of a grown-up's row, who books or gives it."""
    asked = guess.kind is FlagKind.CHILD and families.asks_course(words(cell.column.header))
    return asked and cell.record.has_adult_job


def _is_a_spouse(cell: Cell, guess: learnt.Guess) -> bool:
    """Tell whether the guess goes by a husband or wife and nothing else: `special.partner` knows whose they are."""
    if guess.category is not Category.SEXUAL_ORIENTATION or not cell.text.marks & (Tag.HUSBAND | Tag.WIFE):
        return False
    return not any(hit.term.category is guess.category for hit in cell.text.hits)


def _is_ware(cell: Cell, guess: learnt.Guess) -> bool:
    """Tell whether what it goes by is goods, a name or a figure: `400 pk. sertralin`, `geb. Pfarrer`, `sick of it`."""
    text = cell.text
    told = (hit for hit in text.hits if guess.start <= hit.start < guess.end and hit.term.category is guess.category)
    return any(
        wares.is_stock(text, hit) or grammar.is_surname(text, hit) or grammar.is_figure(text, hit) for hit in told
    )


_DOUBTS = (_is_ware, _is_grown_up, _is_long_ago, _is_of_a_course, _is_a_spouse)

DETECTOR = LearntWords()
