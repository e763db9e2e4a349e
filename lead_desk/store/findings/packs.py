"""Which rule pack found a flag: kept once for all flags from a number on, and read back for each of them."""

from lead_desk.store.context import Context

FOUND_BY = (
    "coalesce((SELECT p.rules FROM flag_pack p WHERE p.first_finding <= finding.id"
    " ORDER BY p.first_finding DESC LIMIT 1), '')"
)
"""SQL expression: the version of the rule pack that found a row of `finding`, '' when nobody knows."""


def put_on_record(context: Context, rules: str) -> None:
    """Put the rule pack on record that finds what is added from now on, unless it is the last one's."""
    db = context.db
    if db.value("SELECT coalesce((SELECT rules FROM flag_pack ORDER BY first_finding DESC LIMIT 1), '')") == rules:
        return
    # where the pack before found nothing, this one takes its place
    db.run(
        "INSERT OR REPLACE INTO flag_pack (first_finding, rules) VALUES"
        " (coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'finding'), 0) + 1, ?)",
        (rules,),
    )
