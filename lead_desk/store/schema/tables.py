"""The tables of leads: batches, leads and what belongs to one lead. Migrations make them; a test holds the two equal.

`values_` and the catalogue: fields with `stored_as_column` are columns, all others share the JSON column `extra`.
Facts that recur over many leads (traits, basis tags) are kept once and pointed to, so that the gate can group by them.
"""

from sqlalchemy import Column, Index, Integer, Text, text
from sqlmodel import Field, SQLModel

_NO_ROWID = {"sqlite_with_rowid": False}


def _text() -> Column[str]:
    return Column(Text, nullable=False, server_default=text("''"))


def _number() -> Column[int]:
    return Column(Integer, nullable=False, server_default=text("0"))


class Meta(SQLModel, table=True):
    """Settings of the store itself, such as its id."""

    key: str = Field(sa_column=Column(Text, primary_key=True))
    value: str = Field(default="", sa_column=_text())


class BatchRow(SQLModel, table=True):
    """One import: the file, how it was read and tagged, and its counts."""

    __tablename__ = "batch"
    __table_args__ = (
        Index("ix_batch_sha256", "sha256"),
        Index("ix_batch_header", "header_fingerprint"),
        {"sqlite_autoincrement": True},
    )
    id: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True))
    file_name: str = Field(sa_column=_text())
    sha256: str = Field(sa_column=_text())
    draft: str = Field(sa_column=_text())
    header_fingerprint: str = Field(sa_column=_text())
    source: str = Field(sa_column=_text())
    purpose: str = Field(sa_column=_text())
    basis: str = Field(sa_column=_text())
    assessment: str = Field(sa_column=_text())
    attested: int = Field(sa_column=_number())
    state: str = Field(sa_column=_text())
    imported_at: str = Field(sa_column=_text())
    imported_by: str = Field(sa_column=_text())
    rows: int = Field(sa_column=_number())
    created: int = Field(sa_column=_number())
    updated: int = Field(sa_column=_number())
    unchanged: int = Field(sa_column=_number())
    duplicates: int = Field(sa_column=_number())
    rejected: int = Field(sa_column=_number())
    flagged: int = Field(sa_column=_number())
    stopped: int = Field(sa_column=_number())
    tag_id: int = Field(sa_column=_number())
    asked: int = Field(sa_column=_number())


class Trait(SQLModel, table=True):
    """A set of identity-free facts that many leads share (country, class, which channels are usable ...)."""

    id: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True))
    facts: str = Field(sa_column=Column(Text, nullable=False, unique=True))


class BasisTag(SQLModel, table=True):
    """A basis set for one purpose in one act (an import, a bulk change); leads point to it."""

    __tablename__ = "basis_tag"
    __table_args__ = (Index("ix_basis_tag_assessment", "assessment"), {"sqlite_autoincrement": True})
    id: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True))
    purpose: str = Field(sa_column=_text())
    basis: str = Field(sa_column=_text())
    assessment: str = Field(sa_column=_text())
    reason: str = Field(sa_column=_text())
    set_by: str = Field(sa_column=_text())
    set_at: str = Field(sa_column=_text())
    batch_id: int = Field(sa_column=_number())


class LeadRow(SQLModel, table=True):
    """A lead. `tag_id` is its newest basis tag, `last_contact` an ISO date or empty, `sort_*` folded sort keys."""

    __tablename__ = "lead"
    __table_args__ = (
        Index("ix_lead_batch", "batch_id"),
        Index("ix_lead_name", "sort_name", "id"),
        Index("ix_lead_company", "sort_company", "id"),
        Index("ix_lead_email", "email"),
        Index("ix_lead_trait", "trait_id"),
        Index("ix_lead_country", "country"),
        Index("ix_lead_tag", "tag_id"),
        {"sqlite_autoincrement": True},
    )
    id: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True))
    batch_id: int = Field(sa_column=_number())
    sheet: str = Field(sa_column=_text())
    row: int = Field(sa_column=_number())
    trait_id: int = Field(sa_column=_number())
    tag_id: int = Field(sa_column=_number())
    restricted: int = Field(sa_column=_number())
    revision: int = Field(sa_column=Column(Integer, nullable=False, server_default=text("1")))
    last_contact: str = Field(sa_column=_text())
    sort_name: str = Field(sa_column=_text())
    sort_company: str = Field(sa_column=_text())
    full_name: str = Field(sa_column=_text())
    first_name: str = Field(sa_column=_text())
    last_name: str = Field(sa_column=_text())
    email: str = Field(sa_column=_text())
    phone: str = Field(sa_column=_text())
    mobile: str = Field(sa_column=_text())
    company: str = Field(sa_column=_text())
    job_title: str = Field(sa_column=_text())
    city: str = Field(sa_column=_text())
    country: str = Field(sa_column=_text())
    date_of_birth: str = Field(sa_column=_text())
    extra: str = Field(sa_column=_text())
    originals: str = Field(sa_column=_text())


class LeadMore(SQLModel, table=True):
    """A further e-mail or phone of a lead, with its kind (`work`, `home`, `other`)."""

    __tablename__ = "lead_more"
    lead_id: int = Field(sa_column=Column(Integer, primary_key=True))
    field: str = Field(sa_column=Column(Text, primary_key=True))
    value: str = Field(sa_column=Column(Text, primary_key=True))
    kind: str = Field(sa_column=_text())
    batch_id: int = Field(sa_column=_number())
    __table_args__ = (_NO_ROWID,)


class LeadOrigin(SQLModel, table=True):
    """Where one value came from, kept only where it differs from the lead's own batch and row."""

    __tablename__ = "lead_origin"
    lead_id: int = Field(sa_column=Column(Integer, primary_key=True))
    field: str = Field(sa_column=Column(Text, primary_key=True))
    batch_id: int = Field(sa_column=_number())
    sheet: str = Field(sa_column=_text())
    row: int = Field(sa_column=_number())
    __table_args__ = (_NO_ROWID,)


class LeadKey(SQLModel, table=True):
    """Keyed 64-bit hashes of a lead's e-mails and numbers: exact duplicates, stops and evidence are found by them."""

    __tablename__ = "lead_key"
    hash: int = Field(sa_column=Column(Integer, primary_key=True))
    lead_id: int = Field(sa_column=Column(Integer, primary_key=True))
    __table_args__ = (_NO_ROWID,)


class LeadBatch(SQLModel, table=True):
    """A further batch that delivered a lead which was already there."""

    __tablename__ = "lead_batch"
    lead_id: int = Field(sa_column=Column(Integer, primary_key=True))
    batch_id: int = Field(sa_column=Column(Integer, primary_key=True))
    __table_args__ = (Index("ix_lead_batch_batch", "batch_id", "lead_id"), _NO_ROWID)


class LeadBasis(SQLModel, table=True):
    """A lead's basis tags; one is current for each purpose. A change adds a row."""

    __tablename__ = "lead_basis"
    lead_id: int = Field(sa_column=Column(Integer, primary_key=True))
    tag_id: int = Field(sa_column=Column(Integer, primary_key=True))
    current: int = Field(sa_column=Column(Integer, nullable=False, server_default=text("1")))
    __table_args__ = (Index("ix_lead_basis_tag", "tag_id", "lead_id"), _NO_ROWID)


class FindingRow(SQLModel, table=True):
    """A finding in one cell: rule and term id, never the words. `cell_mark` is a keyed hash of the cell's text."""

    __tablename__ = "finding"
    __table_args__ = (
        Index("ix_finding_lead", "lead_id", "state", "kind", "category"),
        Index("ix_finding_open", "state", "kind", "category", "field"),
        Index("ix_finding_mark", "cell_mark"),
        {"sqlite_autoincrement": True},
    )
    id: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True))
    lead_id: int = Field(sa_column=_number())
    batch_id: int = Field(sa_column=_number())
    kind: str = Field(sa_column=_text())
    category: str = Field(sa_column=_text())
    field: str = Field(sa_column=_text())
    state: str = Field(sa_column=_text())
    rule: str = Field(sa_column=_text())
    certainty: str = Field(sa_column=_text())
    term: str = Field(sa_column=_text())
    under_13: int = Field(sa_column=_number())
    cell_mark: str = Field(sa_column=_text())
    decided_by: str = Field(sa_column=_text())
    decided_at: str = Field(sa_column=_text())
    reason: str = Field(sa_column=_text())


class FlagPack(SQLModel, table=True):
    """The rule pack that found the flags from a number on, until the next line's; what is older is not known."""

    __tablename__ = "flag_pack"
    first_finding: int = Field(sa_column=Column(Integer, primary_key=True))
    rules: str = Field(sa_column=_text())


class LeadHistory(SQLModel, table=True):
    """What an edit changed: the values before it. Erased with the lead."""

    __tablename__ = "lead_history"
    __table_args__ = (Index("ix_lead_history_lead", "lead_id"),)
    id: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True))
    lead_id: int = Field(sa_column=_number())
    at: str = Field(sa_column=_text())
    actor: str = Field(sa_column=_text())
    reason: str = Field(sa_column=_text())
    before: str = Field(sa_column=_text())


class Journal(SQLModel, table=True):
    """What a lead looked like before a batch changed it (`before` empty: the batch created it); undo reads it."""

    batch_id: int = Field(sa_column=Column(Integer, primary_key=True))
    lead_id: int = Field(sa_column=Column(Integer, primary_key=True))
    before: str = Field(sa_column=_text())
    after_revision: int = Field(sa_column=_number())
    __table_args__ = (Index("ix_journal_lead", "lead_id"),)


class Undone(SQLModel, table=True):
    """What an undone batch's leads looked like; redo reads it. Forgotten after a while, erased with the lead."""

    batch_id: int = Field(sa_column=Column(Integer, primary_key=True))
    lead_id: int = Field(sa_column=Column(Integer, primary_key=True))
    image: str = Field(sa_column=_text())


class Standing(SQLModel, table=True):
    """The grid's verdict of each lead, kept so that counts need no gate."""

    lead_id: int = Field(sa_column=Column(Integer, primary_key=True))
    status: str = Field(sa_column=_text())
    reason: str = Field(sa_column=_text())
    __table_args__ = (Index("ix_standing_status", "status", "reason"),)


class StandingTotal(SQLModel, table=True):
    """How many leads have a standing with a first reason; in step with `standing`."""

    __tablename__ = "standing_total"
    status: str = Field(sa_column=Column(Text, primary_key=True))
    reason: str = Field(sa_column=Column(Text, primary_key=True))
    leads: int = Field(sa_column=_number())
    __table_args__ = (_NO_ROWID,)


class StaleLead(SQLModel, table=True):
    """Leads whose standing must be taken again."""

    __tablename__ = "stale_lead"
    lead_id: int = Field(sa_column=Column(Integer, primary_key=True))
