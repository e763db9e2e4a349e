"""Raw rows in, prepared leads out, block by block: the one engine of preview and run."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Protocol

from lead_desk.domain.flag import Finding, FlagKind
from lead_desk.domain.lead import CellProblem, PreparedLead, RejectedRow
from lead_desk.domain.rows import RawRow
from lead_desk.intake.assemble import Assembler
from lead_desk.intake.block import BlockReader
from lead_desk.intake.junk import RowCode, junk_code
from lead_desk.intake.lexicon import key_of
from lead_desk.intake.mapping import ColumnMapping, Settings

BLOCK = 1000
"""Rows handled at once: small enough to cancel between blocks, large enough to read column by column."""

Prepared = PreparedLead | RejectedRow


class FlagPlan(Protocol):
    """A flagger made ready for one sheet's headers (`flagger.plan(mapping.headers, mapping.roles, today=...)`)."""

    def screen_columns(self, columns: Sequence[Sequence[str]], count: int) -> list[tuple[Finding, ...]]:
        """Return the findings of each of `count` rows, given by their columns in the order of the headers."""
        ...


def prepare(
    blocks: Iterable[Sequence[RawRow]], mapping: ColumnMapping, settings: Settings, plan: FlagPlan | None, today: date
) -> Iterator[list[Prepared]]:
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
    work = _Work(mapping, settings, plan, today)
    for block in blocks:
        for start in range(0, len(block), BLOCK):
            done = work.block(block[start : start + BLOCK])
            if done:
                yield done


class _Work:
    """What stays the same for all blocks of a sheet."""

    def __init__(self, mapping: ColumnMapping, settings: Settings, plan: FlagPlan | None, today: date) -> None:
        self._reader = BlockReader(mapping, settings, today)
        self._assembler = Assembler(mapping.targets, settings)
        self._plan = plan
        self._width = len(mapping.targets)
        self._keys = [key_of(target.header) for target in mapping.targets]
        self._stored = frozenset(target.header or target.letter for target in mapping.targets if target.field)
        self._sheet = settings.sheet

    def block(self, rows: Sequence[RawRow]) -> list[Prepared]:
        data: list[RawRow] = []
        junk: dict[int, RejectedRow] = {}
        for row in rows:
            joined = "".join(row.cells)
            if not joined or joined.isspace():
                continue
            # A totals row or a footer has no address in it; the quick look spares the careful one.
            code = None if "@" in joined else junk_code(row.cells, self._keys)
            if code:
                junk[len(data) + len(junk)] = self._junk(row, code)
            else:
                data.append(row)
        leads = self._leads(data) if data else iter(())
        if not junk:
            return list(leads)
        return [junk[place] if place in junk else next(leads) for place in range(len(data) + len(junk))]

    def _junk(self, row: RawRow, code: RowCode) -> RejectedRow:
        return RejectedRow(self._sheet, row.number, (CellProblem(self._sheet, row.number, "", code.value),), row.cells)

    def _leads(self, rows: Sequence[RawRow]) -> Iterator[Prepared]:
        block = self._reader.read([self._fitted(row.cells) for row in rows])
        findings = [] if self._plan is None else self._findings(self._plan, block.mended, len(rows))
        return self._assembler.leads(block, rows, findings)

    def _fitted(self, cells: tuple[str, ...]) -> tuple[str, ...]:
        missing = self._width - len(cells)
        return cells if not missing else cells + ("",) * missing if missing > 0 else cells[: self._width]

    def _findings(self, plan: FlagPlan, columns: Sequence[Sequence[str]], count: int) -> list[tuple[Finding, ...]]:
        screened = plan.screen_columns(columns, count)
        return [self._kept(found) if found else () for found in screened]

    def _kept(self, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """Leave out findings of columns not stored, but never a child: leaving out the age makes nobody older."""
        return tuple(one for one in found if one.field in self._stored or one.kind is FlagKind.CHILD)
