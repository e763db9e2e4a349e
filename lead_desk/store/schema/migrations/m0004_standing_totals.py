"""Schema 4: how many leads have which standing, kept in step with each change."""

STATEMENTS = (
    (
        "CREATE TABLE standing_total ("
        " status TEXT NOT NULL,"
        " reason TEXT NOT NULL,"
        " leads INTEGER DEFAULT 0 NOT NULL,"
        " PRIMARY KEY (status, reason)) WITHOUT ROWID"
    ),
    "INSERT INTO standing_total SELECT status, reason, count(*) FROM standing GROUP BY status, reason",
)
