"""The tables behind history, merging and proposals: acts with images of the leads, pairs, conflicts."""

from sqlalchemy import Column, Index, Integer, Text, text
from sqlmodel import Field, SQLModel

_NO_ROWID = {"sqlite_with_rowid": False}


def _text() -> Column[str]:
    return Column(Text, nullable=False, server_default=text("''"))


def _number() -> Column[int]:
    return Column(Integer, nullable=False, server_default=text("0"))


class ActRow(SQLModel, table=True):
    """One act of the history. `picks` tells a merge's choices by lead; the watermarks tell what came after the act."""

    __tablename__ = "act"
    __table_args__ = (Index("ix_act_batch", "batch_id"), {"sqlite_autoincrement": True})
    id: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True))
    kind: str = Field(sa_column=_text())
    at: str = Field(sa_column=_text())
    actor: str = Field(sa_column=_text())
    leads: int = Field(sa_column=_number())
    state: str = Field(sa_column=_text())
    subject: str = Field(sa_column=_text())
    picks: str = Field(sa_column=_text())
    batch_id: int = Field(sa_column=_number())
    changed_at: str = Field(sa_column=_text())
    changed_by: str = Field(sa_column=_text())
    last_finding: int = Field(sa_column=_number())
    last_stop: int = Field(sa_column=_number())
    last_batch: int = Field(sa_column=_number())


class ActImage(SQLModel, table=True):
    """What a lead looked like before an act, and, once undone, after it. Forgotten after a while, erased with the lead.

    `after_revision` is 0 for a lead that the act took away (merged into another).
    """

    __tablename__ = "act_image"
    act_id: int = Field(sa_column=Column(Integer, primary_key=True))
    lead_id: int = Field(sa_column=Column(Integer, primary_key=True))
    before: str = Field(sa_column=_text())
    after: str = Field(sa_column=_text())
    after_revision: int = Field(sa_column=_number())
    __table_args__ = (Index("ix_act_image_lead", "lead_id"),)


class EntryImage(SQLModel, table=True):
    """What an entry of a register was before and after an act; empty where there was none."""

    __tablename__ = "entry_image"
    act_id: int = Field(sa_column=Column(Integer, primary_key=True))
    kind: str = Field(sa_column=Column(Text, primary_key=True, server_default=text("''")))
    entry_key: str = Field(sa_column=Column(Text, primary_key=True, server_default=text("''")))
    before: str = Field(sa_column=_text())
    after: str = Field(sa_column=_text())


class DuplicatePairRow(SQLModel, table=True):
    """Two leads that look alike: `open`, or `apart` once somebody said that they are two people."""

    __tablename__ = "duplicate_pair"
    first: int = Field(sa_column=Column(Integer, primary_key=True))
    second: int = Field(sa_column=Column(Integer, primary_key=True))
    score: int = Field(sa_column=_number())
    reasons: str = Field(sa_column=_text())
    state: str = Field(sa_column=_text())
    act_id: int = Field(sa_column=_number())
    __table_args__ = (Index("ix_duplicate_pair_state", "state", "score"), _NO_ROWID)


class ConflictRow(SQLModel, table=True):
    """A differing cell of an import with the rule 'ask': `open`, `taken` or `left`. Erased with the lead."""

    __tablename__ = "conflict"
    __table_args__ = (
        Index("ix_conflict_lead", "lead_id", "field"),
        Index("ix_conflict_state", "state", "batch_id"),
        {"sqlite_autoincrement": True},
    )
    id: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True))
    batch_id: int = Field(sa_column=_number())
    lead_id: int = Field(sa_column=_number())
    field: str = Field(sa_column=_text())
    value: str = Field(sa_column=_text())
    original: str = Field(sa_column=_text())
    sheet: str = Field(sa_column=_text())
    row: int = Field(sa_column=_number())
    findings: str = Field(sa_column=_text())
    state: str = Field(sa_column=_text())
    act_id: int = Field(sa_column=_number())
