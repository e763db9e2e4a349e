"""What is asked of an import and what it answers: plain values that both front ends fill in and show."""

from dataclasses import field as kept
from pathlib import Path

from lead_desk.domain.flag import ColumnVerdict
from lead_desk.domain.ids import BatchId
from lead_desk.domain.lead import CellProblem, EvidenceCounts, ImportCounts, LeadStatus, UpdateRule
from lead_desk.domain.recipe import Recipe
from lead_desk.domain.rows import ReadOptions
from lead_desk.domain.source import Batch
from lead_desk.domain.values import dataclass

_AS_FOUND = ReadOptions()
_REACHED_BY = frozenset({"email", "phone", "mobile", "street", "full_name", "last_name", "company", "linkedin_url"})
_FOUND_BY = _REACHED_BY - {"company", "street"}


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a dropped sheet, with what it becomes.

    Attributes:
        letter: spreadsheet letter (`A`, `AB`).
        field: catalogue name, `custom:NAME`, `refused` (feeds the stops) or '' (not stored).
        confidence: 0 to 1.
        why: short code of what decided (`header`, `content`, `tool:apollo`, `recipe`).
        samples: up to five distinct filled cells, for showing only.
        fill: share of filled cells in the sample, 0 to 1.
        proof: the field an import takes the column along as, to prove the list's opt-ins, or ''.
        offer: the field it is and could be kept as, where `field` is '' though its meaning is clear, or ''.
    """

    letter: str
    header: str
    field: str
    confidence: float
    why: str
    samples: tuple[str, ...] = kept(default=(), repr=False)
    fill: float = 0.0
    proof: str = ""
    offer: str = ""

    @property
    def proposed(self) -> str:
        """What an import takes the column as while nobody says otherwise; '' leaves it out."""
        return self.field or (self.proof if self.why == "proof" else "")


@dataclass(frozen=True, slots=True)
class SheetColumns:
    """What the importer sees in one sheet; stores nothing.

    Attributes:
        header_row: 1-based, 0 when the sheet has no header.
        rows: data rows below the header; where they were not counted, the file's own word or those of the sample.
        counted: whether `rows` is exact.
        date_questions: headers of date columns whose order cannot be told (`03.04.2026`).
        codes_taken: headers of phone columns whose numbers have a country's code but no plus.
        verdicts: what a header alone says ('asks for health data').
        recipe: file name of the earlier import whose mapping was taken over, or ''.
        handled: how that import read its cells and recognised people.
        letters: cells of a text file with letters beyond ASCII, by whose look its encoding is checked.
        options: how the file was read.
        read_like: the list whose reading by hand (letters, separator, row of the names) was taken over, or ''.
    """

    sheet: str
    index: int
    header_row: int
    rows: int
    columns: tuple[Column, ...]
    verdicts: tuple[ColumnVerdict, ...] = ()
    date_questions: tuple[str, ...] = ()
    codes_taken: tuple[str, ...] = ()
    tool: str = ""
    recipe: str = ""
    notes: tuple[str, ...] = ()
    header_fingerprint: str = ""
    remembered: "Tags | None" = None
    handled: Recipe | None = None
    letters: tuple[str, ...] = kept(default=(), repr=False)
    counted: bool = True
    options: ReadOptions = _AS_FOUND
    read_like: str = ""

    @property
    def reaches_people(self) -> bool:
        """Whether a column holds a name or an address, so that rows of the sheet can be leads."""
        return any(column.field in _REACHED_BY for column in self.columns)

    @property
    def names_people(self) -> bool:
        """Whether a column holds what a person is found by: a page about an organisation has a company only."""
        return any(column.field in _FOUND_BY for column in self.columns)


@dataclass(frozen=True, slots=True)
class Tags:
    """Where a list comes from and why it may be used; only the same source's last import pre-fills a basis."""

    source: str = ""
    purpose: str = ""
    basis: str = ""
    assessment: str = ""


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """One sheet of one file, to be previewed or imported.

    Attributes:
        mapping: column letter -> field ('' = do not store); None takes the proposal.
        country: ISO code assumed for phones without a country and leads without one; '' for none.
        attested: the user attests that the list was collected lawfully.
        recipe: how cells are read and people recognised, None as the last list of this header was.
        header_row: override, None = found.
        counted: how many rows a preview found, 0 without one; the end of a text file is known only once it is read.
        as_before: letters, separator and row of the names are those that were set by hand for the last such list.
    """

    path: Path
    sheet: int = 0
    tags: Tags = Tags()
    mapping: tuple[tuple[str, str], ...] | None = None
    country: str = ""
    options: ReadOptions = _AS_FOUND
    update_rule: UpdateRule = UpdateRule.FILL_EMPTY
    attested: bool = True
    recipe: Recipe | None = None
    header_row: int | None = None
    as_before: bool = False
    counted: int = 0


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do: the preview is the run, rolled back.

    Attributes:
        batch: 0 for a preview.
        statuses: standing of the batch's leads afterwards.
        reasons: first reason's code -> leads held by it.
        blocked_by: the same of those that are blocked, without those that need a look or must not be contacted.
        flags: (kind, category or '') -> findings.
        problems: the first 10,000 problems; counts are exact.
        same_file: the active batch of the very same file, if any.
        codes_taken: headers of phone columns whose numbers were read with the country's code that they begin with.
        read_like: the list whose reading by hand was taken over, or ''.
        reading_notes: what the reader saw in the file and nobody would guess from its rows, a sentence each.
        hidden_rows: rows of the sheet are hidden.
    """

    batch: BatchId
    counts: ImportCounts
    statuses: dict[LeadStatus, int]
    reasons: dict[str, int]
    flags: dict[tuple[str, str], int]
    problems: tuple[CellProblem, ...]
    verdicts: tuple[ColumnVerdict, ...]
    same_file: Batch | None = None
    unmapped: tuple[str, ...] = ()
    date_questions: tuple[str, ...] = ()
    codes_taken: tuple[str, ...] = ()
    evidence: EvidenceCounts = kept(default_factory=EvidenceCounts)
    read_like: str = ""
    reading_notes: tuple[str, ...] = ()
    hidden_rows: bool = False
    blocked_by: dict[str, int] = kept(default_factory=dict)

    @property
    def exportable(self) -> int:
        """How many of the leads may be used now, by one channel at least."""
        return self.statuses.get(LeadStatus.READY, 0)
