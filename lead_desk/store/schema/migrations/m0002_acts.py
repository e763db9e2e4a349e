"""Schema 2: the history of acts with images for undo, pairs of leads that look alike, conflicts to be answered."""

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE act (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT DEFAULT '' NOT NULL,
    at TEXT DEFAULT '' NOT NULL,
    actor TEXT DEFAULT '' NOT NULL,
    leads INTEGER DEFAULT 0 NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    subject TEXT DEFAULT '' NOT NULL,
    picks TEXT DEFAULT '' NOT NULL,
    batch_id INTEGER DEFAULT 0 NOT NULL,
    changed_at TEXT DEFAULT '' NOT NULL,
    changed_by TEXT DEFAULT '' NOT NULL,
    last_finding INTEGER DEFAULT 0 NOT NULL,
    last_stop INTEGER DEFAULT 0 NOT NULL,
    last_batch INTEGER DEFAULT 0 NOT NULL
)""",
    "CREATE INDEX ix_act_batch ON act (batch_id)",
    """CREATE TABLE act_image (
    act_id INTEGER NOT NULL,
    lead_id INTEGER NOT NULL,
    before TEXT DEFAULT '' NOT NULL,
    after TEXT DEFAULT '' NOT NULL,
    after_revision INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (act_id, lead_id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_act_image_lead ON act_image (lead_id)",
    """CREATE TABLE duplicate_pair (
    first INTEGER NOT NULL,
    second INTEGER NOT NULL,
    score INTEGER DEFAULT 0 NOT NULL,
    reasons TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    act_id INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (first, second)
) WITHOUT ROWID""",
    "CREATE INDEX ix_duplicate_pair_state ON duplicate_pair (state, score)",
    """CREATE TABLE conflict (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER DEFAULT 0 NOT NULL,
    lead_id INTEGER DEFAULT 0 NOT NULL,
    field TEXT DEFAULT '' NOT NULL,
    value TEXT DEFAULT '' NOT NULL,
    original TEXT DEFAULT '' NOT NULL,
    sheet TEXT DEFAULT '' NOT NULL,
    "row" INTEGER DEFAULT 0 NOT NULL,
    findings TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    act_id INTEGER DEFAULT 0 NOT NULL
)""",
    "CREATE INDEX ix_conflict_lead ON conflict (lead_id, field)",
    "CREATE INDEX ix_conflict_state ON conflict (state, batch_id)",
    "ALTER TABLE batch ADD COLUMN asked INTEGER DEFAULT 0 NOT NULL",
    # Imports of before are listed in the history as well.
    """INSERT INTO act (kind, at, actor, leads, state, batch_id)
    SELECT 'import', imported_at, imported_by, created + updated, 'done', id FROM batch ORDER BY id""",
)
