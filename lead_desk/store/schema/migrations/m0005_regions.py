# ruff: noqa: S608
# SQL texts here are put together from names of this module only; every value is bound.
"""Schema 5: the facts that leads share know of regions with rules of their own (California, for `W_BROKER`)."""

import json

from lead_desk.store.engine.database import Database

STATEMENTS: tuple[str, ...] = ()
_CALIFORNIA = ("california", "ca", "us-ca", "calif.", "calif")


def after(database: Database) -> None:
    """Widen all facts; leads in California get facts of their own."""
    known = {int(number): json.loads(facts) for number, facts in database.rows("SELECT id, facts FROM trait")}
    database.many(
        "UPDATE trait SET facts = ? WHERE id = ?", [(_text([*facts, ""]), number) for number, facts in known.items()]
    )
    marks = ", ".join("?" * len(_CALIFORNIA))
    region = "lower(trim(json_extract(nullif(extra, ''), '$.region')))"
    for trait, country in database.rows(
        f"SELECT DISTINCT trait_id, country FROM lead WHERE country IN ('US', '') AND {region} IN ({marks})",
        _CALIFORNIA,
    ):
        facts = _text([*known[int(trait)], "US-CA"])
        database.run("INSERT OR IGNORE INTO trait (facts) VALUES (?)", (facts,))
        names = _CALIFORNIA if country else _CALIFORNIA[:1]
        database.run(
            "UPDATE lead SET trait_id = (SELECT id FROM trait WHERE facts = ?) WHERE trait_id = ? AND country = ?"
            f" AND {region} IN ({', '.join('?' * len(names))})",
            (facts, trait, country, *names),
        )


def _text(facts: list[object]) -> str:
    return json.dumps(facts, ensure_ascii=False)
