# ruff: noqa: S608
# SQL texts here are put together from names of this module only.
"""Schema 9: tables of images of leads keep their rows in order of arrival.

As entries of an index every image took a page of its own (4 KiB); now it takes what it is long.
"""


def _anew(table: str, first: str, columns: str) -> tuple[str, ...]:
    names = ", ".join(f'"{line.split()[0]}"' for line in columns.split(","))
    own = f"{first} INTEGER NOT NULL, lead_id INTEGER NOT NULL, {columns}, PRIMARY KEY ({first}, lead_id)"
    return (
        f"CREATE TABLE {table}_anew ({own})",
        f"INSERT INTO {table}_anew SELECT {first}, lead_id, {names} FROM {table} ORDER BY {first}, lead_id",
        f"DROP TABLE {table}",
        f"ALTER TABLE {table}_anew RENAME TO {table}",
    )


STATEMENTS = (
    *_anew(
        "act_image",
        "act_id",
        "before TEXT DEFAULT '' NOT NULL, after TEXT DEFAULT '' NOT NULL, after_revision INTEGER DEFAULT 0 NOT NULL",
    ),
    "CREATE INDEX ix_act_image_lead ON act_image (lead_id)",
    *_anew("journal", "batch_id", "before TEXT DEFAULT '' NOT NULL, after_revision INTEGER DEFAULT 0 NOT NULL"),
    "CREATE INDEX ix_journal_lead ON journal (lead_id)",
    *_anew("undone", "batch_id", "image TEXT DEFAULT '' NOT NULL"),
)
