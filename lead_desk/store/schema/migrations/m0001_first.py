"""Schema 1: leads, registers, stops, assessments, exports, the audit chain and the search index."""

TABLES = """
CREATE TABLE assessment (
    id INTEGER NOT NULL,
    family TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT 0 NOT NULL,
    status TEXT DEFAULT '' NOT NULL,
    payload TEXT DEFAULT '' NOT NULL,
    scope TEXT DEFAULT '' NOT NULL,
    problems TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (family, version)
);

CREATE TABLE audit (
    seq INTEGER NOT NULL,
    at TEXT DEFAULT '' NOT NULL,
    actor TEXT DEFAULT '' NOT NULL,
    event TEXT DEFAULT '' NOT NULL,
    data TEXT DEFAULT '' NOT NULL,
    prev TEXT DEFAULT '' NOT NULL,
    mac TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (seq)
);

CREATE TABLE basis_tag (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    purpose TEXT DEFAULT '' NOT NULL,
    basis TEXT DEFAULT '' NOT NULL,
    assessment TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    set_by TEXT DEFAULT '' NOT NULL,
    set_at TEXT DEFAULT '' NOT NULL,
    batch_id INTEGER DEFAULT 0 NOT NULL
);

CREATE INDEX ix_basis_tag_assessment ON basis_tag (assessment);

CREATE TABLE batch (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    file_name TEXT DEFAULT '' NOT NULL,
    sha256 TEXT DEFAULT '' NOT NULL,
    draft TEXT DEFAULT '' NOT NULL,
    header_fingerprint TEXT DEFAULT '' NOT NULL,
    source TEXT DEFAULT '' NOT NULL,
    purpose TEXT DEFAULT '' NOT NULL,
    basis TEXT DEFAULT '' NOT NULL,
    assessment TEXT DEFAULT '' NOT NULL,
    attested INTEGER DEFAULT 0 NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    imported_at TEXT DEFAULT '' NOT NULL,
    imported_by TEXT DEFAULT '' NOT NULL,
    rows INTEGER DEFAULT 0 NOT NULL,
    created INTEGER DEFAULT 0 NOT NULL,
    updated INTEGER DEFAULT 0 NOT NULL,
    unchanged INTEGER DEFAULT 0 NOT NULL,
    duplicates INTEGER DEFAULT 0 NOT NULL,
    rejected INTEGER DEFAULT 0 NOT NULL,
    flagged INTEGER DEFAULT 0 NOT NULL,
    stopped INTEGER DEFAULT 0 NOT NULL,
    tag_id INTEGER DEFAULT 0 NOT NULL
);

CREATE INDEX ix_batch_header ON batch (header_fingerprint);

CREATE INDEX ix_batch_sha256 ON batch (sha256);

CREATE TABLE column_verdict (
    id INTEGER NOT NULL,
    batch_id INTEGER DEFAULT 0 NOT NULL,
    header TEXT DEFAULT '' NOT NULL,
    field TEXT DEFAULT '' NOT NULL,
    payload TEXT DEFAULT '' NOT NULL,
    closed_by TEXT DEFAULT '' NOT NULL,
    closed_at TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX ix_column_verdict_header ON column_verdict (header);

CREATE TABLE decision (
    cell_mark TEXT NOT NULL,
    kind TEXT NOT NULL,
    category TEXT NOT NULL,
    field TEXT NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    decided_by TEXT DEFAULT '' NOT NULL,
    decided_at TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (cell_mark, kind, category, field)
) WITHOUT ROWID;

CREATE TABLE evidence_link (
    lead_id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    shape_id INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (lead_id, entry_id)
) WITHOUT ROWID;

CREATE INDEX ix_evidence_link_entry ON evidence_link (entry_id, lead_id);

CREATE TABLE evidence_shape (
    id INTEGER NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    payload TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (kind, payload)
);

CREATE TABLE export (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at TEXT DEFAULT '' NOT NULL,
    "by" TEXT DEFAULT '' NOT NULL,
    campaign TEXT DEFAULT '' NOT NULL,
    recipient TEXT DEFAULT '' NOT NULL,
    draft TEXT DEFAULT '' NOT NULL,
    sha256 TEXT DEFAULT '' NOT NULL,
    written INTEGER DEFAULT 0 NOT NULL,
    held INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE export_lead (
    export_id INTEGER NOT NULL,
    lead_id INTEGER NOT NULL,
    held TEXT DEFAULT '' NOT NULL,
    basis TEXT DEFAULT '' NOT NULL,
    assessment TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (export_id, lead_id)
) WITHOUT ROWID;

CREATE INDEX ix_export_lead_lead ON export_lead (lead_id);

CREATE TABLE finding (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    lead_id INTEGER DEFAULT 0 NOT NULL,
    batch_id INTEGER DEFAULT 0 NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    category TEXT DEFAULT '' NOT NULL,
    field TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    rule TEXT DEFAULT '' NOT NULL,
    certainty TEXT DEFAULT '' NOT NULL,
    term TEXT DEFAULT '' NOT NULL,
    under_13 INTEGER DEFAULT 0 NOT NULL,
    cell_mark TEXT DEFAULT '' NOT NULL,
    decided_by TEXT DEFAULT '' NOT NULL,
    decided_at TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL
);

CREATE INDEX ix_finding_lead ON finding (lead_id);

CREATE INDEX ix_finding_mark ON finding (cell_mark);

CREATE INDEX ix_finding_open ON finding (state, kind, category, field);

CREATE TABLE journal (
    batch_id INTEGER NOT NULL,
    lead_id INTEGER NOT NULL,
    "before" TEXT DEFAULT '' NOT NULL,
    after_revision INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (batch_id, lead_id)
) WITHOUT ROWID;

CREATE INDEX ix_journal_lead ON journal (lead_id);

CREATE TABLE lead (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER DEFAULT 0 NOT NULL,
    sheet TEXT DEFAULT '' NOT NULL,
    "row" INTEGER DEFAULT 0 NOT NULL,
    trait_id INTEGER DEFAULT 0 NOT NULL,
    tag_id INTEGER DEFAULT 0 NOT NULL,
    restricted INTEGER DEFAULT 0 NOT NULL,
    revision INTEGER DEFAULT 1 NOT NULL,
    last_contact TEXT DEFAULT '' NOT NULL,
    sort_name TEXT DEFAULT '' NOT NULL,
    sort_company TEXT DEFAULT '' NOT NULL,
    full_name TEXT DEFAULT '' NOT NULL,
    first_name TEXT DEFAULT '' NOT NULL,
    last_name TEXT DEFAULT '' NOT NULL,
    email TEXT DEFAULT '' NOT NULL,
    phone TEXT DEFAULT '' NOT NULL,
    mobile TEXT DEFAULT '' NOT NULL,
    company TEXT DEFAULT '' NOT NULL,
    job_title TEXT DEFAULT '' NOT NULL,
    city TEXT DEFAULT '' NOT NULL,
    country TEXT DEFAULT '' NOT NULL,
    date_of_birth TEXT DEFAULT '' NOT NULL,
    extra TEXT DEFAULT '' NOT NULL,
    originals TEXT DEFAULT '' NOT NULL
);

CREATE INDEX ix_lead_batch ON lead (batch_id);

CREATE INDEX ix_lead_company ON lead (sort_company, id);

CREATE INDEX ix_lead_email ON lead (email);

CREATE INDEX ix_lead_name ON lead (sort_name, id);

CREATE INDEX ix_lead_trait ON lead (trait_id);

CREATE TABLE lead_basis (
    lead_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    current INTEGER DEFAULT 1 NOT NULL,
    PRIMARY KEY (lead_id, tag_id)
) WITHOUT ROWID;

CREATE INDEX ix_lead_basis_tag ON lead_basis (tag_id, lead_id);

CREATE TABLE lead_batch (
    lead_id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL,
    PRIMARY KEY (lead_id, batch_id)
) WITHOUT ROWID;

CREATE INDEX ix_lead_batch_batch ON lead_batch (batch_id, lead_id);

CREATE TABLE lead_history (
    id INTEGER NOT NULL,
    lead_id INTEGER DEFAULT 0 NOT NULL,
    at TEXT DEFAULT '' NOT NULL,
    actor TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    "before" TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX ix_lead_history_lead ON lead_history (lead_id);

CREATE TABLE lead_key (
    hash INTEGER NOT NULL,
    lead_id INTEGER NOT NULL,
    PRIMARY KEY (hash, lead_id)
) WITHOUT ROWID;

CREATE TABLE lead_more (
    lead_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    batch_id INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (lead_id, field, value)
) WITHOUT ROWID;

CREATE TABLE lead_origin (
    lead_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    batch_id INTEGER DEFAULT 0 NOT NULL,
    sheet TEXT DEFAULT '' NOT NULL,
    "row" INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (lead_id, field)
) WITHOUT ROWID;

CREATE TABLE lead_stop (
    lead_id INTEGER NOT NULL,
    stop_id INTEGER NOT NULL,
    PRIMARY KEY (lead_id, stop_id)
) WITHOUT ROWID;

CREATE INDEX ix_lead_stop_stop ON lead_stop (stop_id, lead_id);

CREATE TABLE meta (
    "key" TEXT NOT NULL,
    value TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY ("key")
);

CREATE TABLE register_entry (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT DEFAULT '' NOT NULL,
    entry_key TEXT DEFAULT '' NOT NULL,
    payload TEXT DEFAULT '' NOT NULL,
    identifier_hash INTEGER DEFAULT 0 NOT NULL,
    shape_id INTEGER DEFAULT 0 NOT NULL,
    UNIQUE (kind, entry_key)
);

CREATE INDEX ix_register_entry_hash ON register_entry (identifier_hash);

CREATE TABLE stale_lead (
    lead_id INTEGER NOT NULL,
    PRIMARY KEY (lead_id)
);

CREATE TABLE standing (
    lead_id INTEGER NOT NULL,
    status TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (lead_id)
);

CREATE INDEX ix_standing_status ON standing (status, reason);

CREATE TABLE stop (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    fp TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    scope TEXT DEFAULT '' NOT NULL,
    channel TEXT DEFAULT '' NOT NULL,
    topic TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    since TEXT DEFAULT '' NOT NULL,
    origin TEXT DEFAULT '' NOT NULL,
    added_at TEXT DEFAULT '' NOT NULL,
    added_by TEXT DEFAULT '' NOT NULL,
    UNIQUE (fp, scope, channel, topic)
);

CREATE TABLE trait (
    id INTEGER NOT NULL,
    facts TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (facts)
);

CREATE TABLE undone (
    batch_id INTEGER NOT NULL,
    lead_id INTEGER NOT NULL,
    image TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (batch_id, lead_id)
) WITHOUT ROWID
"""

_SEARCH_TABLE = (
    "CREATE VIRTUAL TABLE lead_search USING fts5(full_name, first_name, last_name, company, email, phone, mobile,"
    " job_title, city, content='lead', content_rowid='id', tokenize='unicode61 remove_diacritics 2')"
)
# The index keeps no text of its own; secure-delete leaves no terms of erased leads behind (SECURITY.md).
_SECURE_SEARCH = "INSERT INTO lead_search (lead_search, rank) VALUES ('secure-delete', 1)"

_AUDIT_NO_UPDATE = """CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit chain only grows'); END"""
_AUDIT_NO_DELETE = """CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit chain only grows'); END"""
_ASSESSMENT_DECIDED = """CREATE TRIGGER assessment_decided BEFORE UPDATE ON assessment
WHEN OLD.status <> 'draft' AND (NEW.family <> OLD.family OR NEW.version <> OLD.version
OR json_extract(NEW.payload, '$.answers') IS NOT json_extract(OLD.payload, '$.answers'))
BEGIN SELECT RAISE(ABORT, 'a decided assessment does not change'); END"""
_ASSESSMENT_KEPT = """CREATE TRIGGER assessment_kept BEFORE DELETE ON assessment WHEN OLD.status <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a decided assessment is kept'); END"""

STATEMENTS: tuple[str, ...] = (
    *(part.strip() for part in TABLES.split(";")),
    _SEARCH_TABLE,
    _SECURE_SEARCH,
    _AUDIT_NO_UPDATE,
    _AUDIT_NO_DELETE,
    _ASSESSMENT_DECIDED,
    _ASSESSMENT_KEPT,
)
