"""Rows made ready column by column are the very rows that are assembled one by one."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lead_desk.domain.dates import DateOrder
from lead_desk.domain.flag import Certainty, Finding, FlagKind, FlagState
from lead_desk.domain.rows import RawBlock, RawRow
from lead_desk.intake.assemble import Assembler
from lead_desk.intake.block import BlockReader
from lead_desk.intake.mapping import ColumnMapping, Settings, Target
from lead_desk.intake.pipeline import Work
from lead_desk.intake.shelf import Shelf, shelve

TODAY = date(2026, 11, 22)
FINDING = Finding(FlagKind.CHILD, None, "Notes", FlagState.POSSIBLE, "child.age", Certainty.PROBABLE, "t", "w")

CELLS = {
    "full_name": ["", "Bo Lund", "Lund, Bo", "Bo", "Åse von der Berg", "n/a", " Ida  Holm ", "#REF!", "Bo Lund"],
    "first_name": ["", "Ida", "Bo", "-"],
    "last_name": ["", "Holm", "van Dam"],
    "email": ["", "bo@lund.example", "Ida@Holm.example", "a@b.example; c@d.example", "x@@", "bo+n@lund.example",
              "Bo <bo@lund.example>", "bo@mailinator.com", "bo@gmail.com", "n/a"],
    "phone": ["", "33 12 34 56", "+45 33 12 34 56", "4.5E+09", "+1 212 555 0101", "12", "33123456 / 33123457"],
    "mobile": ["", "+45 21 12 34 56", "0151 23456789", "+4533123456"],
    "company": ["", "Ærø Havn A/S", "Bo Lund", "Müller e.K.", "Holm ApS"],
    "job_title": ["", "CEO", "Freelancer"],
    "street": ["", "Havnegade 3", "Havnegade 3, 8000 Aarhus"],
    "postcode": ["", "8000", "1067", "01067", " 1067", "SW1A 1AA", "8000 Aarhus C", "'3511 AB"],
    "city": ["", "Aarhus", "8000 Aarhus", "Austin, TX"],
    "region": ["", "CA", "Bayern"],
    "country": ["", "DK", "Germany", "US", "Atlantis"],
    "website": ["", "www.lund.example", "https://holm.example/x"],
    "notes": ["", "call back", 'said "no"', "a\u200bb", "x"],
    "opt_in": ["", "yes", "no", "unsubscribed", "bounced", "2026-01-02", "maybe"],
    "last_contact": ["", "02.01.2026", "2026-01-02", "soon"],
    "refused": ["", "no", "yes", "unsubscribed", "bounced"],
    "custom:Floor": ["", "3", "3 "],
    "": ["", "left out"],
}  # fmt: skip
FIELDS = st.sampled_from(sorted(CELLS))


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[str], list[tuple[str, ...]], list[tuple[str, ...]]]:
    """Fields of the columns, rows of cells, and notes of the rows; whole rows and short ones."""
    fields = draw(st.lists(FIELDS, min_size=1, max_size=9))
    rows = draw(st.lists(st.tuples(*(st.sampled_from(CELLS[field]) for field in fields)), max_size=6))
    cut = draw(st.integers(0, len(fields)))
    notes = draw(st.lists(st.sampled_from([(), (), ("damaged_number:1",), ("unterminated_quote",)]), min_size=6))
    return fields, [row[:cut] if at == 1 else row for at, row in enumerate(rows)], notes


def told(shelf: Shelf) -> list[object]:
    parts = shelf.parts
    return [
        (
            parts.numbers[at],
            parts.records[at],
            parts.keys[at],
            at not in parts.rejected and tuple(parts.facts[parts.kinds[at]]),
            *(each.get(at) for each in (parts.problems, parts.findings, parts.beside, parts.rejected)),
        )
        for at in range(len(shelf))
    ]


def both(fields: Sequence[str], lines: Sequence[RawRow], order: DateOrder, country: str) -> tuple[Shelf, Shelf]:
    """Return the rows prepared as they are at once, and assembled one by one."""
    targets = [Target(at, f"H{at}", field, "home" if field == "street" else "") for at, field in enumerate(fields)]
    mapping = ColumnMapping(tuple(targets))
    how = Settings("S", country, dict.fromkeys(range(len(targets)), order))
    work = Work(mapping, how, None, TODAY)
    at_once = work.block(RawBlock.of(lines))
    stayed = [row for row in lines if "".join(row.cells) and row.number not in junk(at_once)]
    block = BlockReader(mapping, how, TODAY).read(RawBlock.of(stayed).columns(len(targets)))
    return at_once, shelve(list(Assembler(mapping.targets, how).leads(block, stayed, ())))


def junk(shelf: Shelf) -> set[int]:
    """Row numbers of totals and footers, which never get so far as to be assembled."""
    no_leads = {"TOTALS_ROW", "FOOTER_ROW", "REPEATED_HEADER"}
    return {row.row for row in shelf.rejects() if row.problems[0].code in no_leads}


@settings(max_examples=300, deadline=None)
@given(table=tables(), order=st.sampled_from(DateOrder), country=st.sampled_from(["", "DK", "DE"]))
@example((["email", "email"], [("", "a@b.example"), ("a@b.example", "c@d.example")], [()] * 6), DateOrder.DMY, "")
@example((["postcode", "email"], [(" 1067", "a@b.example")], [()] * 6), DateOrder.DMY, "DE")
@example((["phone", "mobile"], [("33 12 34 56", "+45 21 12 34 56")], [()] * 6), DateOrder.DMY, "DK")
@example((["company", "email"], [("Holm ApS", "info@holm.example")], [()] * 6), DateOrder.DMY, "DK")
def test_rows_made_ready_at_once_are_those_assembled_one_by_one(
    table: tuple[list[str], list[tuple[str, ...]], list[tuple[str, ...]]], order: DateOrder, country: str
) -> None:
    fields, rows, notes = table
    lines = [RawRow(number + 2, cells, notes=notes[number]) for number, cells in enumerate(rows)]
    at_once, one_by_one = both(fields, lines, order, country)
    gone = junk(at_once)
    assert [row for row in told(at_once) if isinstance(row, tuple) and row[0] not in gone] == told(one_by_one)
    wanted = {row.number for row in lines if "".join(row.cells)}
    assert set(at_once.parts.numbers) == wanted
    assert list(at_once.parts.problems) == sorted(at_once.parts.problems)


class _Plan:
    """Flags the second row, whatever it is."""

    def screen_columns(self, columns: Sequence[Sequence[str]], count: int) -> list[tuple[Finding, ...]]:
        assert len(columns) == 2
        return [(FINDING,) if at == 1 else () for at in range(count)]


@pytest.mark.parametrize("second", ["bo@lund.example", "x@lund.example; y@lund.example"])
def test_findings_stay_with_their_row(second: str) -> None:
    mapping = ColumnMapping((Target(0, "E-mail", "email"), Target(1, "Notes", "notes")))
    work = Work(mapping, Settings("S"), _Plan(), TODAY)
    shelf = work.block(RawBlock.of([RawRow(2, ("a@b.example", "")), RawRow(3, (second, "nine years"))]))
    assert shelf.findings(0) == ()
    assert [finding.rule for finding in shelf.findings(1)] == ["child.age"]
    assert [row.row for row in shelf] == [2, 3]


def test_a_block_gives_rows_and_columns() -> None:
    rows = [RawRow(2, ("a", "b"), hidden=True), RawRow(5, ("c",), notes=("x",)), RawRow(6, ("d", "e", "f"))]
    block = RawBlock.of(rows)
    assert list(block) == rows
    assert block[-1] == rows[-1]
    assert block[1:] == rows[1:]
    assert block.columns(2) == [["a", "c", "d"], ["b", "", "e"]]
    assert RawBlock.of(rows[:1]).columns(3) == [["a"], ["b"], [""]]
    assert RawBlock.of(rows[:1]).columns(1) == [["a"]]
    with pytest.raises(IndexError):
        block[3]
