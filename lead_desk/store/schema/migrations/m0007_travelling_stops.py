"""Schema 7: beside its fingerprint a stop keeps, sealed, the hash under which it may travel with an export."""

STATEMENTS = ("ALTER TABLE stop ADD COLUMN sealed TEXT DEFAULT '' NOT NULL",)
