"""Schema 13: which rule pack found a flag, kept once for all flags that a pack found in a row."""

STATEMENTS = (
    """CREATE TABLE flag_pack (
	first_finding INTEGER NOT NULL,
	rules TEXT DEFAULT '' NOT NULL,
	PRIMARY KEY (first_finding)
)""",
)
