"""Read a block of rows column by column: mend, parse, and keep what differs."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from lead_desk.domain.cells import parse_cell, parse_column
from lead_desk.domain.dates import DateOrder
from lead_desk.domain.fields import FieldType
from lead_desk.domain.parsed import BLANK_WORDS, TEXT_LIMIT, CellCode, Parsed
from lead_desk.intake.clean import mend_column, unshout
from lead_desk.intake.dates import rules_for
from lead_desk.intake.dialling import with_codes
from lead_desk.intake.joins import joins_of, stored_targets
from lead_desk.intake.lexicon import REFUSED
from lead_desk.intake.mapping import ColumnMapping, Settings, Target
from lead_desk.intake.recipes import translate, value_keys

_UNSHOUTED = frozenset({"full_name", "first_name", "last_name", "company", "city", "street"})
_LONGEST = max(map(len, BLANK_WORDS)) + 1
_TEXT = frozenset({FieldType.TEXT, FieldType.NAME, FieldType.NUMBER})


Item = TypeVar("Item")


@dataclass(slots=True)
class TextColumn:
    """A column of plain text: values beside the cells as delivered."""

    target: Target
    values: list[str]
    raw: Sequence[str]
    problems: dict[int, CellCode] = field(default_factory=dict)


@dataclass(slots=True)
class TypedColumn:
    """A column of e-mails, phones, countries, dates and the like."""

    target: Target
    cells: list[Parsed]
    raw: Sequence[str]


@dataclass(slots=True)
class Block:
    """A block of rows, column-wise."""

    mended: list[list[str]]
    texts: list[TextColumn]
    typed: list[TypedColumn]
    refusals: list[TypedColumn]

    def some(self, places: Sequence[int]) -> "Block":
        """Return some of the rows, as a block of theirs."""

        def picked(column: Sequence[Item]) -> list[Item]:
            return [column[at] for at in places] if column else []

        texts = [
            TextColumn(
                each.target,
                picked(each.values),
                picked(each.raw),
                {new: each.problems[at] for new, at in enumerate(places) if at in each.problems},
            )
            for each in self.texts
        ]
        typed, refusals = (
            [TypedColumn(each.target, picked(each.cells), picked(each.raw)) for each in columns]
            for columns in (self.typed, self.refusals)
        )
        return Block([], texts, typed, refusals)


class BlockReader:
    """Reads blocks under one mapping and its settings; made once for a sheet."""

    def __init__(self, mapping: ColumnMapping, settings: Settings, today: date) -> None:
        self._settings = settings
        self._joins = joins_of(mapping.targets)
        targets = stored_targets(mapping.targets, self._joins)
        self._rules = {
            target.index: rules_for(target.field, settings.date_orders.get(target.index, DateOrder.UNKNOWN), today)
            for target in targets
            if target.type is FieldType.DATE
        }
        self._words = {name: value_keys(words) for name, words in settings.value_words.items()}
        # Countries come first: phones are read in the light of their row's country. Of these a firm's line comes last.
        self._order = sorted(targets, key=_turn)

    def read(self, raw: Sequence[list[str]]) -> Block:
        """Read rows given by their columns."""
        mended = [mend_column(column) for column in raw]
        block = Block(mended, [], [], [])
        columns, sources = self._joined(mended, raw)
        regions: list[str] = []
        for target in self._order:
            cells = self._translated(target, columns[target.index])
            if target.field == REFUSED:
                block.refusals.append(TypedColumn(target, [], cells))
            elif not target.field:
                continue
            elif target.type in _TEXT:
                block.texts.append(self._text(target, cells, sources[target.index]))
            else:
                parsed = parse_column(
                    target.field,
                    cells,
                    regions=regions,
                    region=self._settings.country,
                    rules=self._rules.get(target.index),
                )
                if target.index in self._settings.with_codes:
                    parsed = with_codes(cells, parsed)
                if target.type is FieldType.COUNTRY and not regions:
                    regions = [cell.value for cell in parsed]
                block.typed.append(TypedColumn(target, parsed, sources[target.index]))
        return block

    def _joined(
        self, mended: list[list[str]], raw: Sequence[list[str]]
    ) -> tuple[Sequence[list[str]], Sequence[Sequence[str]]]:
        """Return the columns and the cells as delivered, with the values that stand in several columns joined."""
        if not self._joins:
            return mended, raw
        columns, sources = list(mended), list[Sequence[str]](raw)
        for join in self._joins:
            columns[join.whole.index] = sources[join.whole.index] = join.cells(mended)
        return columns, sources

    def _translated(self, target: Target, cells: list[str]) -> list[str]:
        words, spellings = self._words.get(target.field), self._settings.spellings.get(target.field)
        if words:
            cells = [translate(words, cell) for cell in cells]
        if spellings:
            from lead_desk.intake.spellings import respelt  # lists that are taken as they are need none of it

            cells = respelt(target.field, cells, spellings)
        return cells

    def _text(self, target: Target, cells: list[str], raw: Sequence[str]) -> TextColumn:
        if target.field == "postcode" and any(cell.startswith("'") for cell in set(cells)):
            cells = [cell.removeprefix("'") for cell in cells]  # by which spreadsheets tell a text from a number
        column = TextColumn(target, cells, raw)
        doubtful = _doubtful(set(cells))
        if doubtful:
            column.values = list(cells)
            for place, cell in enumerate(cells):
                if cell in doubtful:
                    found = parse_cell(target.field, cell)
                    column.values[place] = found.value
                    if found.problem:
                        column.problems[place] = found.problem
        if self._settings.unshout and target.field in _UNSHOUTED:
            column.values = [unshout(value) if value else value for value in column.values]
        return column


def _turn(target: Target) -> tuple[bool, bool]:
    return target.type is not FieldType.COUNTRY, target.type is FieldType.PHONE and target.kind == "other"


def _doubtful(cells: set[str]) -> set[str]:
    """Return the cells that need a look, mended as they are: stand-ins for nothing, error values, endless texts."""
    errors = "\0#" in "\0" + "\0".join(cells)
    if not errors and max(map(len, cells), default=0) <= TEXT_LIMIT and BLANK_WORDS.isdisjoint(map(str.lower, cells)):
        return set()
    return {
        cell
        for cell in cells
        if cell and (cell[0] == "#" or len(cell) > TEXT_LIMIT or (len(cell) < _LONGEST and cell.lower() in BLANK_WORDS))
    }
