# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""How many leads have which standing, kept in step with each change, so that the grid's counts read a few rows.

The table `standing_total` holds one row for each status and first reason. Whoever changes rows of `standing` takes the
leads out before and puts them in after, inside the same transaction.
"""

from lead_desk.store.context import ALL_STALE, STANDING_DAY, Context
from lead_desk.store.engine.database import Database

_SUMS = "SELECT status, reason, count(*) FROM standing"


def everything_stale(context: Context) -> bool:
    """Tell whether each lead's standing must be taken again: a rule for all changed, or it is of another day."""
    return bool(context.meta(ALL_STALE)) or context.meta(STANDING_DAY) != context.clock.today().isoformat()


def take_out(context: Context, table: str) -> None:
    """Subtract the leads of a temporary table, before their standing changes or goes."""
    _move(context, table, "-count(*)")
    context.db.run("DELETE FROM standing_total WHERE leads = 0")


def put_in(context: Context, table: str) -> None:
    """Add the leads of a temporary table, after their standing was written."""
    _move(context, table, "count(*)")


def _move(context: Context, table: str, change: str) -> None:
    """Add up the standings span by span: to group them all, each lead would be held in memory first."""
    for span in context.spans(f"temp.{table}"):
        context.db.run(
            f"INSERT INTO standing_total (status, reason, leads) SELECT s.status, s.reason, {change}"
            f" FROM temp.{table} t CROSS JOIN standing s USING (lead_id) WHERE t.lead_id BETWEEN ? AND ?"
            " GROUP BY s.status, s.reason ON CONFLICT (status, reason) DO UPDATE SET leads = leads + excluded.leads",
            span,
        )


def recount(db: Database) -> None:
    """Count all leads anew, after every standing was written."""
    db.run("DELETE FROM standing_total")
    db.run(f"INSERT INTO standing_total (status, reason, leads) {_SUMS} GROUP BY status, reason")


def totals(context: Context) -> list[tuple[str, str, int]]:
    """Return (status, first reason, leads); leads whose standing was never taken have two empty texts."""
    db = context.db
    rows = db.rows("SELECT status, reason, leads FROM standing_total")
    kept = [(str(status), str(reason), int(leads)) for status, reason, leads in rows]
    if everything_stale(context):
        unknown = int(db.value("SELECT count(*) FROM lead")) - sum(leads for *_, leads in kept)
    else:  # then a lead without a standing is on the list of stale ones
        unknown = int(
            db.value(
                "SELECT count(*) FROM stale_lead t CROSS JOIN lead l ON l.id = t.lead_id"
                " LEFT JOIN standing s ON s.lead_id = t.lead_id WHERE s.lead_id IS NULL"
            )
        )
    return [*kept, ("", "", unknown)] if unknown else kept
