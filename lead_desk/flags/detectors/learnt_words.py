"""Cells that read like those which people marked as sensitive, though no rule knows their words."""

from collections.abc import Iterator, Sequence

from lead_desk.domain.flag import Finding
from lead_desk.flags import grammar, learnt, wares
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Watch

_READ = frozenset({Role.FREE, Role.JOB, Role.CLASS, Role.PRODUCT})


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
        if guess is not None and not _is_ware(cell, guess):
            words = cell.text.quote(guess.start, guess.end)
            yield cell.finding(self.rule, guess.kind, guess.category, words=words)


def _is_ware(cell: Cell, guess: learnt.Guess) -> bool:
    """Tell whether what the guess goes by is counted as goods, or a name: `400 pk. sertralin`, `geb. Pfarrer`."""
    return any(
        hit.term.category is guess.category and (wares.is_stock(cell.text, hit) or grammar.is_surname(cell.text, hit))
        for hit in cell.text.hits
        if guess.start <= hit.start < guess.end
    )


DETECTOR = LearntWords()
