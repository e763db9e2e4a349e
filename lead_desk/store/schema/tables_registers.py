"""The tables beside the leads: stops, registers with their evidence, assessments, exports, decisions, the audit."""

from sqlalchemy import Column, Index, Integer, LargeBinary, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

_NO_ROWID = {"sqlite_with_rowid": False}


def _text() -> Column[str]:
    return Column(Text, nullable=False, server_default=text("''"))


def _number() -> Column[int]:
    return Column(Integer, nullable=False, server_default=text("0"))


class StopRow(SQLModel, table=True):
    """An entry of the do-not-contact list; `fp` is a keyed fingerprint, the identifier itself is not kept.

    `sealed` is the identifier's SHA-256 under the same key (`Hashes.sealed`): what may travel with an export.
    """

    __tablename__ = "stop"
    __table_args__ = (UniqueConstraint("fp", "scope", "channel", "topic"), {"sqlite_autoincrement": True})
    id: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True))
    fp: str = Field(sa_column=_text())
    kind: str = Field(sa_column=_text())
    scope: str = Field(sa_column=_text())
    channel: str = Field(sa_column=_text())
    topic: str = Field(sa_column=_text())
    reason: str = Field(sa_column=_text())
    since: str = Field(sa_column=_text())
    origin: str = Field(sa_column=_text())
    added_at: str = Field(sa_column=_text())
    added_by: str = Field(sa_column=_text())
    sealed: str = Field(sa_column=_text())


class LeadStop(SQLModel, table=True):
    """Which leads a stop binds."""

    __tablename__ = "lead_stop"
    lead_id: int = Field(sa_column=Column(Integer, primary_key=True))
    stop_id: int = Field(sa_column=Column(Integer, primary_key=True))
    __table_args__ = (Index("ix_lead_stop_stop", "stop_id", "lead_id"), _NO_ROWID)


class RegisterEntry(SQLModel, table=True):
    """One register entry as JSON; `identifier_hash` finds the leads it binds, `shape_id` its identity-free content."""

    __tablename__ = "register_entry"
    __table_args__ = (
        UniqueConstraint("kind", "entry_key"),
        Index("ix_register_entry_hash", "identifier_hash"),
        {"sqlite_autoincrement": True},
    )
    id: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True))
    kind: str = Field(sa_column=_text())
    entry_key: str = Field(sa_column=_text())
    payload: str = Field(sa_column=_text())
    identifier_hash: int = Field(sa_column=_number())
    shape_id: int = Field(sa_column=_number())


class EvidenceShape(SQLModel, table=True):
    """The content of evidence without key and identifier: what the gate's facts are taken from, once for all alike."""

    __tablename__ = "evidence_shape"
    __table_args__ = (UniqueConstraint("kind", "payload"),)
    id: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True))
    kind: str = Field(sa_column=_text())
    payload: str = Field(sa_column=_text())


class EvidenceLink(SQLModel, table=True):
    """Which leads a register entry binds."""

    __tablename__ = "evidence_link"
    lead_id: int = Field(sa_column=Column(Integer, primary_key=True))
    entry_id: int = Field(sa_column=Column(Integer, primary_key=True))
    shape_id: int = Field(sa_column=_number())
    __table_args__ = (Index("ix_evidence_link_entry", "entry_id", "lead_id"), _NO_ROWID)


class PaperRow(SQLModel, table=True):
    """A contract, terms or an attestation of a source or recipient, the whole file."""

    __tablename__ = "paper"
    __table_args__ = (
        Index("ix_paper_entry", "owner", "entry_key", "sha256", unique=True),
        {"sqlite_autoincrement": True},
    )
    id: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True))
    owner: str = Field(sa_column=_text())
    entry_key: str = Field(sa_column=_text())
    name: str = Field(sa_column=_text())
    kind: str = Field(sa_column=_text())
    size: int = Field(sa_column=_number())
    sha256: str = Field(sa_column=_text())
    added_at: str = Field(sa_column=_text())
    added_by: str = Field(sa_column=_text())
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class AssessmentRow(SQLModel, table=True):
    """A version of an assessment with its machine scope and what `lia_problems` found."""

    __tablename__ = "assessment"
    __table_args__ = (UniqueConstraint("family", "version"),)
    id: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True))
    family: str = Field(sa_column=_text())
    version: int = Field(sa_column=_number())
    status: str = Field(sa_column=_text())
    payload: str = Field(sa_column=_text())
    scope: str = Field(sa_column=_text())
    problems: str = Field(sa_column=_text())


class Decision(SQLModel, table=True):
    """A reviewer's dismissal, remembered for the same cell text by a keyed hash."""

    cell_mark: str = Field(sa_column=Column(Text, primary_key=True))
    kind: str = Field(sa_column=Column(Text, primary_key=True))
    category: str = Field(sa_column=Column(Text, primary_key=True))
    field: str = Field(sa_column=Column(Text, primary_key=True))
    state: str = Field(sa_column=_text())
    decided_by: str = Field(sa_column=_text())
    decided_at: str = Field(sa_column=_text())
    reason: str = Field(sa_column=_text())
    __table_args__ = (_NO_ROWID,)


class ColumnVerdictRow(SQLModel, table=True):
    """What a header said about its column, open until a reviewer closes it."""

    __tablename__ = "column_verdict"
    __table_args__ = (Index("ix_column_verdict_header", "header"),)
    id: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True))
    batch_id: int = Field(sa_column=_number())
    header: str = Field(sa_column=_text())
    field: str = Field(sa_column=_text())
    payload: str = Field(sa_column=_text())
    closed_by: str = Field(sa_column=_text())
    closed_at: str = Field(sa_column=_text())
    reason: str = Field(sa_column=_text())


class ExportRow(SQLModel, table=True):
    """The disclosure log."""

    __tablename__ = "export"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True))
    at: str = Field(sa_column=_text())
    by: str = Field(sa_column=_text())
    campaign: str = Field(sa_column=_text())
    recipient: str = Field(sa_column=_text())
    draft: str = Field(sa_column=_text())
    sha256: str = Field(sa_column=_text())
    written: int = Field(sa_column=_number())
    held: int = Field(sa_column=_number())


class ExportLead(SQLModel, table=True):
    """Which leads an export disclosed, with the basis they rested on; or held, with the first reason."""

    __tablename__ = "export_lead"
    export_id: int = Field(sa_column=Column(Integer, primary_key=True))
    lead_id: int = Field(sa_column=Column(Integer, primary_key=True))
    held: str = Field(sa_column=_text())
    basis: str = Field(sa_column=_text())
    assessment: str = Field(sa_column=_text())
    version: int = Field(sa_column=_number())
    case_no: int = Field(sa_column=_number())
    __table_args__ = (Index("ix_export_lead_lead", "lead_id"), _NO_ROWID)


class ExportCase(SQLModel, table=True):
    """The facts of a case in one export and what the gate said to them; no lead can be told from it."""

    __tablename__ = "export_case"
    export_id: int = Field(sa_column=Column(Integer, primary_key=True))
    number: int = Field(sa_column=Column(Integer, primary_key=True))
    facts: str = Field(sa_column=_text())
    said: str = Field(sa_column=_text())
    waivers: str = Field(sa_column=_text())
    __table_args__ = (_NO_ROWID,)


class Audit(SQLModel, table=True):
    """The audit chain; triggers refuse every change to a written link."""

    seq: int = Field(sa_column=Column(Integer, primary_key=True))
    at: str = Field(sa_column=_text())
    actor: str = Field(sa_column=_text())
    event: str = Field(sa_column=_text())
    data: str = Field(sa_column=_text())
    prev: str = Field(sa_column=_text())
    mac: str = Field(sa_column=_text())
