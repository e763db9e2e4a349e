# ruff: noqa: S608
# SQL texts here are put together from names of this module only; every value is bound.
"""Schema 10: Americans whose list names no state count as Californians where ZIP code or number say so (a guess)."""

import json

from lead_desk.store.engine.database import Database

STATEMENTS: tuple[str, ...] = ()
_AREAS = (
    "209", "213", "279", "310", "323", "341", "350", "357", "369", "408", "415", "424", "442", "510", "530", "559",
    "562", "619", "626", "628", "650", "657", "661", "669", "707", "714", "738", "747", "760", "805", "818", "820",
    "831", "837", "840", "858", "909", "916", "925", "949", "951",
)  # fmt: skip
_ZIP = "trim(coalesce(json_extract(nullif(extra, ''), '$.postcode'), ''))"
_NUMBERS = " OR ".join(
    f"(substr({column}, 1, 2) = '+1' AND substr({column}, 3, 3) IN ({', '.join('?' * len(_AREAS))}))"
    for column in ("phone", "mobile")
)
_GUESS = (
    "country = 'US' AND coalesce(json_extract(nullif(extra, ''), '$.region'), '') = ''"
    f" AND CASE WHEN {_ZIP} GLOB '[0-9][0-9][0-9][0-9][0-9]*' THEN substr({_ZIP}, 1, 3) BETWEEN '900' AND '961'"
    f" ELSE {_NUMBERS} END"
)


def after(database: Database) -> None:
    """Give those leads facts of their own."""
    values = (*_AREAS, *_AREAS)
    for (number,) in database.rows(f"SELECT DISTINCT trait_id FROM lead WHERE {_GUESS}", values):
        *facts, _region = json.loads(str(database.value("SELECT facts FROM trait WHERE id = ?", (number,))))
        text = json.dumps([*facts, "~US-CA"], ensure_ascii=False)
        database.run("INSERT OR IGNORE INTO trait (facts) VALUES (?)", (text,))
        database.run(
            "INSERT OR IGNORE INTO stale_lead SELECT id FROM lead WHERE trait_id = ? AND " + _GUESS, (number, *values)
        )
        database.run(
            "UPDATE lead SET trait_id = (SELECT id FROM trait WHERE facts = ?) WHERE trait_id = ? AND " + _GUESS,
            (text, number, *values),
        )
