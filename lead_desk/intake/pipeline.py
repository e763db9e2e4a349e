"""Raw rows in, prepared leads out, block by block: the one engine of preview and run."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Protocol

from lead_desk.domain.flag import Finding, FlagKind
from lead_desk.domain.lead import CellProblem, RejectedRow
from lead_desk.domain.rows import RawBlock, RawRow
from lead_desk.intake.block import BlockReader
from lead_desk.intake.junk import RowCode, is_ruled, junk_code, stands_alone
from lead_desk.intake.lexicon import key_of
from lead_desk.intake.mapping import ColumnMapping, Settings
from lead_desk.intake.plain_rows import PlainRows
from lead_desk.intake.shelf import Shelf

BLOCK = 1000
"""Rows handled at once: small enough to cancel between blocks, large enough to read column by column."""


class FlagPlan(Protocol):
    """A flagger made ready for one sheet's headers (`flagger.plan(mapping.headers, mapping.roles, today=...)`)."""

    def screen_columns(self, columns: Sequence[Sequence[str]], count: int) -> list[tuple[Finding, ...]]:
        """Return the findings of each of `count` rows, given by their columns in the order of the headers."""
        ...


def prepare(
    blocks: Iterable[Sequence[RawRow]], mapping: ColumnMapping, settings: Settings, plan: FlagPlan | None, today: date
) -> Iterator[Shelf]:
    """Read, mend, parse, flag and class the data rows of a sheet.

    Args:
        blocks: the rows below the header.
        mapping: every column of the sheet, stored or not.
        settings: how cells are read.
        plan: the flagger for `mapping.headers`; None flags nothing.
        today: for ages and two-digit years.

    Yields:
        Blocks of leads and rejected rows in the order of the sheet. Blank rows vanish; every other row comes out.
    """
    work = Work(mapping, settings, plan, today)
    for block in blocks:
        for part in _parts(block):
            done = work.block(part)
            if done:
                yield done


def _parts(rows: Sequence[RawRow]) -> Iterator[RawBlock]:
    if isinstance(rows, RawBlock):
        yield rows
        return
    for start in range(0, len(rows), BLOCK):
        yield RawBlock.of(rows[start : start + BLOCK])


class Work:
    """What stays the same for all blocks of a sheet; the arguments are those of `prepare`."""

    def __init__(self, mapping: ColumnMapping, settings: Settings, plan: FlagPlan | None, today: date) -> None:
        self._reader = BlockReader(mapping, settings, today)
        self._plain = PlainRows(mapping.targets, settings)
        self._plan = plan
        self._width = len(mapping.targets)
        self._keys = [key_of(target.header) for target in mapping.targets]
        self._stored = frozenset(target.header or target.letter for target in mapping.targets if target.field)
        self._sheet = settings.sheet

    def block(self, rows: RawBlock) -> Shelf:
        """Prepare one block; nothing is left of it where all its rows are blank."""
        columns = rows.columns(self._width)
        rejected: dict[int, RejectedRow] = {}
        blank: set[int] = set()
        footer = -2  # the last row of one; what follows at once belongs to it
        for at in sorted(set(range(len(rows))) - _addressed(columns)):
            row = rows[at]
            joined = "".join(row.cells)
            if not joined or joined.isspace():
                blank.add(at)
            # A totals row or a footer has no address in it; the quick look spares the careful one.
            elif "@" not in joined and (code := self._code(row, footed=footer == at - 1)):
                rejected[at] = self._junk(row, code)
                if code is RowCode.FOOTER_ROW and (footer == at - 1 or not is_ruled(row.cells)):
                    footer = at
        if blank:
            return self.block(RawBlock.of(row for at, row in enumerate(rows) if at not in blank))
        block = self._reader.read(columns)
        findings = [] if self._plan is None else self._findings(self._plan, block.mended, len(rows))
        return self._plain.shelf(block, rows, findings, rejected)

    def _code(self, row: RawRow, *, footed: bool) -> RowCode | None:
        """Return why a row is no lead; `footed` tells that a footer stands right above it."""
        if footed and stands_alone(row.cells):
            return RowCode.FOOTER_ROW
        return junk_code(row.cells, self._keys)

    def _junk(self, row: RawRow, code: RowCode) -> RejectedRow:
        return RejectedRow(self._sheet, row.number, (CellProblem(self._sheet, row.number, "", code.value),), row.cells)

    def _findings(self, plan: FlagPlan, columns: Sequence[Sequence[str]], count: int) -> list[tuple[Finding, ...]]:
        screened = plan.screen_columns(columns, count)
        return [self._kept(found) if found else () for found in screened]

    def _kept(self, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """Leave out findings of columns not stored, but never a child: leaving out the age makes nobody older."""
        return tuple(one for one in found if one.field in self._stored or one.kind is FlagKind.CHILD)


def _addressed(columns: Sequence[Sequence[str]]) -> set[int]:
    """Return the places of rows with an address somewhere."""
    found: set[int] = set()
    for column in columns:
        if "@" in "".join(column):
            found.update(at for at, cell in enumerate(column) if "@" in cell)
    return found
