"""Acts: what was done to leads, so that the history can list it and undo can take it back."""

from dataclasses import field as kept
from datetime import datetime
from enum import StrEnum

from lead_desk.domain.ids import ActId, BatchId, LeadId
from lead_desk.domain.values import dataclass


class ActKind(StrEnum):
    """What kind of act it was."""

    IMPORT = "import"
    EDIT = "edit"
    SET_FIELD = "set_field"
    SET_BASIS = "set_basis"
    MERGE = "merge"
    KEEP_BOTH = "keep_both"  # two leads that look alike are two people
    ANSWER = "answer"  # a conflict of an import with the rule 'ask' was answered
    RESTRICT = "restrict"
    ERASE = "erase"
    STRIP = "strip"
    DECIDE = "decide"  # a flag was confirmed or dismissed
    STOP = "stop"
    REGISTER = "register"  # an entry of a register or a saved view was made, changed or removed
    EVIDENCE = "evidence"  # something about people was written down: a consent, a notice, a request
    ASSESS = "assess"  # an assessment was written, submitted, approved, refused
    EXPORT = "export"


PROTECTING_ACTS = frozenset({ActKind.RESTRICT, ActKind.ERASE, ActKind.STRIP, ActKind.DECIDE, ActKind.STOP})
"""Acts that protect people: undo never takes them back (promise 6; GDPR Art. 17, 18, 21)."""

FINAL_ACTS = PROTECTING_ACTS | {ActKind.EVIDENCE, ActKind.ASSESS, ActKind.EXPORT}
"""Acts that stay; besides those that protect, what is proof of something that happened (GDPR Art. 5(2), 7(1))."""


class ActState(StrEnum):
    """Whether an act can be taken back or brought back."""

    DONE = "done"
    UNDONE = "undone"
    FINAL = "final"  # by its nature
    PAST = "past"  # its earlier states were forgotten: too old, too many leads, or erased


@dataclass(frozen=True, slots=True)
class Act:
    """One line of the history; no value of a lead.

    Attributes:
        leads: how many leads it touched.
        subject: the import's file name, the fields' names, the purpose and basis, the flag's new state, the kind and
            key of an entry, the family, version and state of an assessment, or the campaign of an export.
        batch: the import, 0 for every other kind.
        changed_at, changed_by: when and by whom it was undone or brought back last.
    """

    id: ActId
    kind: ActKind
    at: datetime
    actor: str
    leads: int
    state: ActState
    subject: str
    batch: BatchId
    changed_at: datetime | None = None
    changed_by: str = ""


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two leads that may be one person, proposed for somebody to decide.

    Attributes:
        first, second: the leads, the older first.
        score: likeness of the names, 0 to 100.
        reasons: `same_email`, `same_phone`, `name_and_domain`, `name_and_company`, `name_and_mailbox`, `name_and_town`.
    """

    first: LeadId
    second: LeadId
    score: int
    reasons: tuple[str, ...]


JOINED = LeadId(0)
"""In a merge: keep the texts of all leads, one after the other (notes and tags only)."""
JOINABLE = ("notes", "tags")
MOST_MERGED = 10
"""Leads in one merge: more would not fit side by side."""


@dataclass(frozen=True, slots=True)
class MergeField:
    """One line of the side-by-side table.

    Attributes:
        values: each lead's value in the order of the leads, empty where it has none.
        places: where each value came from, as `file, sheet, row`.
        pick: the lead whose value is proposed; `JOINED` for all of them.
        differs: the leads do not agree, so there is something to choose.
    """

    name: str
    values: tuple[str, ...] = kept(repr=False)
    places: tuple[str, ...] = kept(repr=False)
    pick: LeadId
    differs: bool


@dataclass(frozen=True, slots=True)
class MergeSheet:
    """Leads side by side, and what a merge would keep.

    Attributes:
        leads: the leads, the one that stays first (the oldest).
        keeps: what is kept whatever is picked, as codes: `stops`, `restricted`, `flags`, `basis`, `addresses`.
        names: each lead's name, to head its column.
    """

    leads: tuple[LeadId, ...]
    names: tuple[str, ...] = kept(repr=False)
    fields: tuple[MergeField, ...] = kept(repr=False)
    keeps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """A cell of an import with the rule 'ask' that differs from what the store has; nothing changes until answered.

    Attributes:
        flags: kinds of flags that the new cell would bring.
    """

    id: int
    lead: LeadId
    field: str
    own: str = kept(repr=False)
    offered: str = kept(repr=False)
    lead_name: str = kept(repr=False)
    batch: BatchId
    file_name: str
    sheet: str
    row: int
    flags: tuple[str, ...] = ()
