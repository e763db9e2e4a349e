"""Propose a field for each column: by the tool, by the header's words, by the cells; unmapped rather than wrong."""

import dataclasses
from collections.abc import Sequence
from dataclasses import replace

from lead_desk.domain.fields import BY_NAME, CONSENT_DETAILS, PARTS
from lead_desk.domain.parsed import is_blank
from lead_desk.domain.values import dataclass
from lead_desk.intake.address_lines import further_lines
from lead_desk.intake.candidate import Candidate
from lead_desk.intake.content import Profile, profile
from lead_desk.intake.evidence import by_content, contradicts, supports
from lead_desk.intake.families import take_families
from lead_desk.intake.lexicon import OTHER, REFUSED, key_of, lexicon, tokens_of
from lead_desk.intake.naming import settle_names
from lead_desk.intake.parts import parts_among
from lead_desk.intake.roles import leave_out_others
from lead_desk.intake.tools import Tool, recognise
from lead_desk.intake.wording import Reading, kind_of, languages_of, read_header

OFFERED = frozenset({"title", "department", "tags", "language", "last_contact", "source_id"}) | CONSENT_DETAILS
"""Fields that are recognised but not taken unless the user asks: few campaigns need them (GDPR Art. 5(1)(c))."""

PROOF = "proof"
"""Why a column is taken along though it is only offered: it proves the list's opt-ins."""

_PLACE_PARTS = frozenset({"street", "city", "region", "postcode", "country"})
_NAMES = frozenset({"first_name", "last_name", "full_name"})
_ROLES = frozenset(
    {"end", "user", "agent", "admin", "administrator", "member", "guest", "viewer", "subscriber", "light"}
)
"""What a tool lets its users be, which is no job."""

_SOME = 50  # cells that tell enough of a column whose cells repeat themselves
_SAMPLES = 5
_SAMPLE_LENGTH = 80
_KIND_RANK = {"": 3.0, "work": 2.5, "billing": 1.5, "delivery": 1.2, "home": 1.0, "other": 0.5}
_LEAST_CONFIDENCE = 0.6
_FEW = 3  # cells that say something about a column nobody named
_ONE_UNKNOWN = 0.5  # a header's confidence when one of its words is unknown


@dataclass(frozen=True, slots=True)
class ColumnProposal:
    """What one column is taken for.

    Attributes:
        index: 0-based position.
        header: as delivered, '' without a header.
        field: catalogue field, `refused` (feeds the stops, never an opt-in) or None (not stored).
        confidence: 0 to 1.
        why: `header`, `words`, `spelling`, `part`, `content`, `tool:NAME`; for None also `offered`, `other`, `empty`,
            `unknown`, `second`, `proof`.
        samples: up to five distinct filled cells, for showing only.
        fill: share of filled cells in the sample.
        offer: the field it could be kept as, where `field` is None though the meaning is clear.
        kind: `work`, `home`, `other` or '': kept with second e-mails and phones.
    """

    index: int
    header: str
    field: str | None
    confidence: float
    why: str
    samples: tuple[str, ...] = dataclasses.field(default=(), repr=False)
    fill: float = 0.0
    offer: str = ""
    kind: str = ""

    @property
    def proof(self) -> str:
        """The field under which an import takes the column along as proof of consent, or empty."""
        return self.offer if self.why == PROOF else ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """The columns of a sheet, and the tool it came from ('' when not recognised)."""

    columns: tuple[ColumnProposal, ...]
    tool: str = ""


def propose(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> Proposal:
    """Propose fields for the columns of one sheet.

    Args:
        headers: the header row, one text per column; all empty when the sheet has none.
        rows: a sample of data rows (some hundred are plenty), cells left to right.
    """
    width = max([len(headers), *(len(row) for row in rows)], default=0)
    padded = [*headers, *[""] * (width - len(headers))]
    tool = recognise(padded) if any(padded) else None
    votes = languages_of(padded)
    cells = [[row[index] if index < len(row) else "" for row in rows] for index in range(width)]
    columns = [
        Candidate(index, header, key_of(header), read_header(header, votes), profile(values), values)
        for index, (header, values) in enumerate(zip(padded, cells, strict=True))
    ]
    if tool is not None:
        _apply_tool(tool, columns)
    settle_names(columns, tuple(language for language, _count in votes.most_common(2)))
    leave_out_others(columns)
    take_families(columns, votes)
    _settle_towns(columns)
    _settle_states(columns)
    _settle_categories(columns)
    _settle_parts(columns, cells)
    sure = {column.reading.field for column in columns if column.reading.why != "part"}
    for column in columns:
        _weigh_content(column, sure, has_header=any(padded))
    _supply_missing(columns)
    proposals = _with_proof([_proposal(column, tool) for column in columns])
    settled = _firms_lines_last(_one_winner_each(proposals, columns), columns)
    for place, line in further_lines([each.field for each in settled], columns).items():
        settled[place] = replace(settled[place], field=line, confidence=0.8, why="words", offer="", kind="")
    return Proposal(tuple(settled), tool.key if tool else "")


def _samples(values: Sequence[str]) -> tuple[str, ...]:
    distinct: dict[str, None] = {}
    for value in values:
        if value and value not in distinct and not is_blank(value):
            distinct[value.strip()[:_SAMPLE_LENGTH]] = None
            if len(distinct) == _SAMPLES:
                break
    return tuple(distinct)


def _apply_tool(tool: Tool, columns: Sequence[Candidate]) -> None:
    of_people = {column.reading.field for column in columns if not column.reading.company}
    for column in columns:
        meant = tool.fields.get(column.key)
        if meant == "" and column.reading.company and column.reading.field in _PLACE_PARTS - of_people:
            continue  # a list of firms: the company's town is the only one there is
        if meant is not None:
            column.reading = replace(column.reading, field=meant or OTHER, confidence=0.98, why=f"tool:{tool.key}")
            column.by_tool = True


def _settle_states(columns: Sequence[Candidate]) -> None:
    """`State` beside no part of an address is a state of subscription; a status that says who left feeds the stops."""
    places = {column.reading.field for column in columns} & {"city", "street", "postcode", "country"}
    for column in columns:
        if column.by_tool:
            continue
        cells = column.cells
        if (
            column.reading.field == "region"
            and column.key == "state"
            and (cells.subscription >= 0.5 or (not places and not cells.filled))
        ):
            column.reading = replace(column.reading, field=OTHER)
        if column.reading.field in {OTHER, ""} and cells.refusal > 0 and cells.subscription + cells.refusal >= 0.8:
            column.reading = replace(column.reading, field=REFUSED, why="content", confidence=0.85)


def _settle_towns(columns: Sequence[Candidate]) -> None:
    """`Postadress` beside the street's own column, over cells like `123 45 Farsta`, is the postcode and the town."""
    fields = [column.reading.field for column in columns]
    if fields.count("street") < 2 or {"city", "postcode"} & set(fields):
        return
    for column in columns:
        if column.reading.field == "street" and column.key.startswith("post") and column.cells.postcode_town >= 0.8:
            column.reading = replace(column.reading, field="city", confidence=0.85)


def _settle_parts(columns: Sequence[Candidate], cells: Sequence[Sequence[str]]) -> None:
    """A birth in three columns, a phone's codes, a particle: parts that are joined to their whole."""
    fields = [column.reading.field for column in columns]
    for place, name in parts_among([column.key for column in columns], cells, fields).items():
        columns[place].reading = replace(columns[place].reading, field=name, confidence=0.9, why="header", kind="")


def _settle_categories(columns: Sequence[Candidate]) -> None:
    """`Category` in a list of firms is their trade; in a list of people it is the owner's own label."""
    present = {column.reading.field for column in columns}
    if "industry" in present or "company" not in present or present & {"first_name", "last_name", "full_name"}:
        return
    for column in columns:
        if column.reading.field == "tags" and column.key.startswith(("categor", "kategor")):
            column.reading = replace(column.reading, field="industry", confidence=0.8)
            return


def _weigh_content(column: Candidate, sure: set[str], *, has_header: bool) -> None:
    """Let the cells confirm, refuse or supply a field; `sure` are the fields that other headers name for certain."""
    reading, cells = column.reading, column.cells
    meant = "linkedin_url" if reading.field == "website" and cells.linkedin >= 0.6 else reading.field
    if meant != reading.field:
        column.reading = reading = replace(reading, field=meant, why="content", confidence=0.9)
    if reading.field in PARTS:
        return  # their cells were looked at already
    if reading.field and reading.field not in {OTHER, REFUSED}:
        if _only_tells_which(column):
            column.reading = Reading(OTHER, confidence=0.8, why="content")
        elif contradicts(reading.field, cells):
            found = by_content(cells, named=True)
            column.reading = Reading(found or OTHER, confidence=0.8, why="content")
        elif reading.why == "part":
            certain = by_content(cells, named=True) == reading.field
            taken = reading.field in sure and not BY_NAME[reading.field].multiple
            likely = reading.confidence == _ONE_UNKNOWN and not taken and supports(reading.field, cells)
            column.reading = replace(reading, confidence=0.75 if certain else 0.7 if likely else 0.4)
        return
    if not reading.field and has_header and cells.phone_shaped >= 0.8 and _tells_a_kind_only(column.header):
        column.reading = Reading("phone", kind_of(column.header), confidence=0.8, why="content")
    elif reading.field == "" or (reading.field == OTHER and reading.why == "header" and column.key in _LOOSE):
        found = by_content(cells, named=has_header and bool(column.header.strip()))
        if found and (found != "phone" or column.key not in _LOOSE):
            column.reading = Reading(found, confidence=0.8, why="content")


def _only_tells_which(column: Candidate) -> bool:
    """Tell whether cells only say which of the header's words fits (`Person/Organisation`), or what a user may do."""
    if column.reading.field not in {"company", "job_title", *_NAMES} or column.cells.filled < _FEW:
        return False
    said = {token for value in column.values[:_SOME] for token in tokens_of(value)}
    return bool(said) and (
        said <= set(tokens_of(column.header)) or (column.reading.field == "job_title" and said <= _ROLES)
    )


def _tells_a_kind_only(header: str) -> bool:
    """Tell whether a header says no more than `Geschäftlich` or `Private 2`: in a telephone book, a number."""
    tokens = tokens_of(header)
    return bool(tokens) and all(token in lexicon().kinds or token.isdigit() for token in tokens)


def _supply_missing(columns: Sequence[Candidate]) -> None:
    """Where nobody's name, or no company, was found, take the one unknown column whose cells look like it."""
    present = {column.reading.field for column in columns}
    for name, absent in (("full_name", {"full_name", "first_name", "last_name"}), ("company", {"company"})):
        if present & absent:
            continue
        alike = [column for column in columns if not column.reading.field and _looks_like(name, column.cells)]
        if len(alike) == 1:
            alike[0].reading = Reading(name, confidence=0.65, why="content")


def _looks_like(name: str, cells: Profile) -> bool:
    share = cells.person if name == "full_name" else cells.company
    return cells.filled >= _FEW and share >= 0.8 and cells.distinct >= 0.8


_LOOSE = frozenset(
    {"id", "username", "userid", "link", "account", "number", "type", "location", "url2", "name2", "referrer"}
)
"""Headers that say so little that cells which are plainly addresses win over them."""


def _proposal(column: Candidate, tool: Tool | None) -> ColumnProposal:
    reading, cells = column.reading, column.cells
    base = ColumnProposal(
        column.index,
        column.header,
        None,
        reading.confidence,
        reading.why or "unknown",
        _samples(column.values),
        cells.fill,
        kind=reading.kind,
    )
    if not reading.field:
        return replace(base, confidence=0.5, why="unknown" if cells.filled else "empty")
    if reading.field == OTHER:
        return replace(base, why=reading.why if tool and column.by_tool else "other")
    if reading.field == REFUSED:
        return replace(base, field=REFUSED)
    if reading.confidence < _LEAST_CONFIDENCE:
        return replace(base, offer=reading.field)
    if reading.field in OFFERED:
        return replace(base, offer=reading.field, why="offered")
    return replace(base, field=reading.field)


def _with_proof(proposals: list[ColumnProposal]) -> list[ColumnProposal]:
    """Mark the proof of a yes wherever the list says yes: a yes without its date proves little (Art. 7(1)).

    Such a column is no field that somebody would pick, but an import takes it along.
    """
    if not any(proposal.field == "opt_in" for proposal in proposals):
        return proposals
    return [
        replace(proposal, why=PROOF) if proposal.why == "offered" and proposal.offer in CONSENT_DETAILS else proposal
        for proposal in proposals
    ]


def _one_winner_each(proposals: list[ColumnProposal], columns: Sequence[Candidate]) -> list[ColumnProposal]:
    """Leave each single field to its best column; keep several e-mails and phones, but not every last one of them."""
    settled = list(proposals)
    billed = any(column.reading.field in _NAMES and column.reading.kind == "billing" for column in columns)
    for name in {proposal.field for proposal in proposals if proposal.field and proposal.field != REFUSED}:
        rivals = [proposal for proposal in settled if proposal.field == name]
        best = max(rivals, key=lambda rival: _rank(rival, columns[rival.index]))
        for rival in rivals:
            if rival is not best and not _may_stay(rival, columns[rival.index], billed=billed):
                settled[rival.index] = replace(rival, field=None, offer=name, why="second")
    return settled


def _firms_lines_last(settled: list[ColumnProposal], columns: Sequence[Candidate]) -> list[ColumnProposal]:
    """Mark a firm's line beside a person's own, so that the person's is the one to call."""
    lines = {
        each.index
        for each in settled
        if each.field == "phone" and ("phone", columns[each.index].key) in lexicon().lesser
    }
    if not any(each.field == "phone" and each.index not in lines for each in settled):
        return settled
    return [replace(each, kind="other") if each.index in lines else each for each in settled]


def _rank(proposal: ColumnProposal, column: Candidate) -> tuple[bool, float, float, int]:
    rank = _KIND_RANK.get(proposal.kind, 3.0) - 3 * (column.reading.ordinal - 1)
    rank -= 0.9 * ((proposal.field or "", column.key) in lexicon().lesser)
    return (proposal.fill > 0, rank + (2 if column.by_tool else 0), round(proposal.confidence, 1), -proposal.index)


def _may_stay(proposal: ColumnProposal, column: Candidate, *, billed: bool) -> bool:
    """Tell whether a further column of a field is taken too: second addresses are, odd corners of Outlook not.

    Args:
        proposal: the column that another one won over.
        column: what is known of it.
        billed: the list names its people as those who are billed, as shops do.
    """
    declared = BY_NAME.get(proposal.field or "")
    if declared is None or not declared.multiple:
        return False
    if declared.name == "email":
        return billed or proposal.kind not in {"billing", "delivery"}  # where bills go is no way to a person
    several = column.reading.ordinal == 1 or proposal.kind == "work"
    return proposal.kind != "other" and several and declared.name != "mobile"
