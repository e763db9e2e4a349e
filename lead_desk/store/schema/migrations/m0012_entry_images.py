"""Schema 12: a changed entry of a register, such as a source or a campaign, can be put back as it was."""

STATEMENTS = (
    """CREATE TABLE entry_image (
	act_id INTEGER NOT NULL,
	kind TEXT DEFAULT '' NOT NULL,
	entry_key TEXT DEFAULT '' NOT NULL,
	before TEXT DEFAULT '' NOT NULL,
	after TEXT DEFAULT '' NOT NULL,
	PRIMARY KEY (act_id, kind, entry_key)
)""",
)
