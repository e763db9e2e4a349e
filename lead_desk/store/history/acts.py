# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""The history of acts: recording them with images of the leads, listing them, forgetting what has grown old.

`lead_desk.store.history.takeback` undoes and redoes. Images hold people's data, so they live for a limited time only.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from lead_desk.domain.acts import Act, ActKind, ActState
from lead_desk.domain.ids import ActId, BatchId
from lead_desk.store.context import Context
from lead_desk.store.engine.database import Database
from lead_desk.store.history.images import image_sql

KEPT_FOR = timedelta(days=30)
KEPT_ACTS = 50
"""Earlier states are kept for thirty days, and of the last fifty acts at most: data minimisation, GDPR Art. 5(1)(c)."""

MOST_IMAGES = 2_000_000
"""So many earlier states are kept besides those of the newest act; of older acts they would outgrow the store."""

_IN_BLOCKS = frozenset({ActKind.EDIT, ActKind.SET_FIELD, ActKind.SET_BASIS})
_SEQUENCES = ("finding", "stop", "batch")


class Recorder:
    """Records one act on the leads of a temporary table, with images of what they looked like before.

    What one transaction does in blocks is one act: a later recorder of the same kind goes on with its line.

    Args:
        context: the transaction.
        kind: what is done.
        subject: codes and names of fields only, never a value; several are parted by commas.
        table: temporary table of the leads (`lead_id`).
    """

    def __init__(self, context: Context, kind: ActKind, subject: str = "", *, table: str = "chosen") -> None:
        self._context = context
        leads = int(context.db.value(f"SELECT count(*) FROM temp.{table} c CROSS JOIN lead l ON l.id = c.lead_id"))
        known = context.acts.get(kind.value) if kind in _IN_BLOCKS else None
        self.number = known or insert_act(context, kind, leads, ActState.DONE, subject)
        if known:
            self._go_on(leads, subject)
        context.acts[kind.value] = self.number
        self._table = table
        self._keep_images()

    def _go_on(self, leads: int, subject: str) -> None:
        db = self._context.db
        before = str(db.value("SELECT subject FROM act WHERE id = ?", (self.number,)))
        names = ",".join(dict.fromkeys(name for name in (*before.split(","), *subject.split(",")) if name))
        db.run("UPDATE act SET leads = leads + ?, subject = ? WHERE id = ?", (leads, names, self.number))

    def _keep_images(self) -> None:
        db = self._context.db
        db.run(
            "INSERT OR IGNORE INTO act_image (act_id, lead_id, before) SELECT ?, l.id,"
            f" {image_sql(whole=True)} FROM temp.{self._table} c CROSS JOIN lead l ON l.id = c.lead_id",
            (self.number,),
        )
        older = db.rows(
            "SELECT id FROM (SELECT id, sum(leads) OVER (ORDER BY id DESC) AS so_far FROM act"
            " WHERE state IN ('done', 'undone') AND kind <> 'import') WHERE so_far > ? AND id <> ?",
            (MOST_IMAGES, self.number),
        )
        Acts(self._context).drop(int(number) for (number,) in older)

    def close(self) -> None:
        """Note at which revision the act left each lead, and what was the newest finding, stop and import then."""
        db = self._context.db
        for first, last in self._context.spans(f"temp.{self._table}"):
            db.run(
                "UPDATE act_image SET after_revision ="
                " coalesce((SELECT revision FROM lead WHERE id = act_image.lead_id), 0) WHERE act_id = ?"
                f" AND lead_id IN (SELECT lead_id FROM temp.{self._table} WHERE lead_id BETWEEN ? AND ?)",
                (self.number, first, last),
            )
        set_watermarks(db, self.number)


def insert_act(
    context: Context, kind: ActKind, leads: int, state: ActState, subject: str = "", *, batch: int = 0
) -> int:
    """Write one line of the history; return its number."""
    return context.db.insert(
        "INSERT INTO act (kind, at, actor, leads, state, subject, batch_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (kind.value, context.now(), context.actor, leads, state.value, subject, batch),
    )


def note_final(context: Context, kind: ActKind, leads: int, subject: str = "") -> None:
    """List an act that nobody can take back, if it touched anything; work done in blocks is one line."""
    known = context.acts.get(kind.value)
    if leads and known:
        context.db.run("UPDATE act SET leads = leads + ? WHERE id = ?", (leads, known))
    elif leads:
        context.acts[kind.value] = insert_act(context, kind, leads, ActState.FINAL, subject)


def set_watermarks(db: Database, act: int) -> None:
    """Note the newest finding, stop and import, so that what comes later survives an undo."""
    newest = (
        f"coalesce((SELECT seq FROM sqlite_sequence WHERE name = '{name}'), 0)" for name in _SEQUENCES
    )  # fmt: skip
    finding, stop, batch = newest
    db.run(f"UPDATE act SET last_finding = {finding}, last_stop = {stop}, last_batch = {batch} WHERE id = ?", (act,))


class Acts:
    """The history inside one transaction; `lead_desk.app.unit_parts.History` says what its methods promise."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def all(self, *, before: int | None = None, limit: int = 200) -> tuple[Act, ...]:
        """Return the acts, newest first."""
        rows = self._context.db.rows(
            "SELECT a.id, a.kind, a.at, a.actor, a.leads,"
            " CASE WHEN a.kind = 'import' AND a.state = 'done' AND b.state = 'undone' THEN 'undone' ELSE a.state END,"
            " CASE a.kind WHEN 'import' THEN coalesce(b.file_name, '') ELSE a.subject END,"
            " a.batch_id, a.changed_at, a.changed_by"
            " FROM act a LEFT JOIN batch b ON b.id = a.batch_id WHERE a.id < ? ORDER BY a.id DESC LIMIT ?",
            (before or 1 << 62, limit),
        )
        return tuple(
            Act(
                ActId(number), ActKind(kind), datetime.fromisoformat(at), actor, int(leads), ActState(state), subject,
                BatchId(batch), datetime.fromisoformat(changed) if changed else None, by,
            )
            for number, kind, at, actor, leads, state, subject, batch, changed, by in rows
        )  # fmt: skip

    def last(self, state: ActState) -> ActId | None:
        """Return the act that 'undo' (`DONE`) or 'redo' (`UNDONE`) means without a number, or None."""
        if state is ActState.DONE:
            sql = (
                "SELECT max(a.id) FROM act a LEFT JOIN batch b ON b.id = a.batch_id AND a.kind = 'import'"
                " WHERE a.state = 'done' AND coalesce(b.state, '') <> 'undone'"
            )
        else:
            sql = (
                "SELECT id FROM act WHERE state = 'undone' OR (state = 'done' AND kind = 'import' AND batch_id IN"
                " (SELECT id FROM batch WHERE state = 'undone')) ORDER BY changed_at DESC, id LIMIT 1"
            )
        found = self._context.db.value(sql)
        return None if found is None else ActId(int(found))

    def note(self, kind: ActKind, leads: int, subject: str) -> None:
        """List an act that nobody can take back, if it touched any leads."""
        note_final(self._context, kind, leads, subject)

    def note_change(self, act: int, state: ActState) -> None:
        """Note that an act was undone or brought back, by whom and when."""
        self._context.db.run(
            "UPDATE act SET state = ?, changed_at = ?, changed_by = ? WHERE id = ?",
            (state.value, self._context.now(), self._context.actor, act),
        )

    def drop(self, acts: Iterable[int]) -> None:
        """Forget the earlier states of some acts."""
        self._context.choose(acts, "dropped")
        db = self._context.db
        db.run("DELETE FROM act_image WHERE act_id IN (SELECT lead_id FROM temp.dropped)")
        db.run("DELETE FROM entry_image WHERE act_id IN (SELECT lead_id FROM temp.dropped)")
        db.run("DELETE FROM conflict WHERE state <> 'open' AND act_id IN (SELECT lead_id FROM temp.dropped)")
        db.run("UPDATE act SET state = 'past', picks = '' WHERE id IN (SELECT lead_id FROM temp.dropped)")


def choose_family(context: Context) -> None:
    """Fill the temporary table `family` with the chosen leads and all that were merged into them, now or ever."""
    context.choose([], "family")
    context.db.run(
        "INSERT INTO temp.family WITH RECURSIVE kin (lead_id) AS (SELECT lead_id FROM temp.chosen UNION"
        " SELECT o.lead_id FROM kin k JOIN act_image i ON i.lead_id = k.lead_id"
        " JOIN act a ON a.id = i.act_id AND a.kind = 'merge' JOIN act_image o ON o.act_id = i.act_id)"
        " SELECT lead_id FROM kin"
    )


def erase_images(context: Context) -> None:
    """Forget every earlier state of the leads in the temporary table `family`; their acts cannot be taken back."""
    db = context.db
    family = "IN (SELECT lead_id FROM temp.family)"
    db.run(
        f"UPDATE act SET state = 'past', picks = '' WHERE kind = 'merge' AND state IN ('done', 'undone')"
        f" AND id IN (SELECT act_id FROM act_image WHERE lead_id {family})"
    )
    db.run(f"DELETE FROM act_image WHERE lead_id {family}")
    db.run(f"DELETE FROM undone WHERE lead_id {family}")
    db.run("DELETE FROM act_image WHERE act_id IN (SELECT id FROM act WHERE state = 'past')")
    db.run(
        "UPDATE act SET state = 'past' WHERE kind IN ('edit', 'set_field', 'set_basis') AND state IN ('done', 'undone')"
        " AND id NOT IN (SELECT act_id FROM act_image)"
    )
