"""Schema 8: contracts, terms and attestations of sources and recipients, as files."""

STATEMENTS = (
    (
        "CREATE TABLE paper ("
        " id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,"
        " owner TEXT DEFAULT '' NOT NULL,"
        " entry_key TEXT DEFAULT '' NOT NULL,"
        " name TEXT DEFAULT '' NOT NULL,"
        " kind TEXT DEFAULT '' NOT NULL,"
        " size INTEGER DEFAULT 0 NOT NULL,"
        " sha256 TEXT DEFAULT '' NOT NULL,"
        " added_at TEXT DEFAULT '' NOT NULL,"
        " added_by TEXT DEFAULT '' NOT NULL,"
        " content BLOB NOT NULL)"
    ),
    "CREATE UNIQUE INDEX ix_paper_entry ON paper (owner, entry_key, sha256)",
)
