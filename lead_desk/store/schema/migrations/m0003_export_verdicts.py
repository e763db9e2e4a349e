"""Schema 3: what the gate said in each export, so that a past verdict can be replayed."""

STATEMENTS = (
    (
        "CREATE TABLE export_case ("
        " export_id INTEGER NOT NULL,"
        " number INTEGER NOT NULL,"
        " facts TEXT DEFAULT '' NOT NULL,"
        " said TEXT DEFAULT '' NOT NULL,"
        " waivers TEXT DEFAULT '' NOT NULL,"
        " PRIMARY KEY (export_id, number)) WITHOUT ROWID"
    ),
    "ALTER TABLE export_lead ADD COLUMN case_no INTEGER DEFAULT 0 NOT NULL",
)
