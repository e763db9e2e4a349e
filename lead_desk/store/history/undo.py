# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Undo and redo of an import, set-wise, from images.

What a batch created goes, what it changed comes back as it was. A lead that someone edited, that went out in an export
or that a later import changed is left alone and counted. Stops, flag decisions and erasures stay whatever happens.
"""

from lead_desk.domain.errors import UsageError
from lead_desk.domain.records import UndoOutcome
from lead_desk.domain.source import BatchState
from lead_desk.store.context import Context
from lead_desk.store.history.images import delete_chosen, image_sql, restore
from lead_desk.store.imports import import_evidence
from lead_desk.store.leads.search import in_blocks
from lead_desk.store.registers.stops import Stops

EDITED, EXPORTED, MERGED = "edited", "exported", "merged"
BLOCK = 20_000
"""Leads put back at a time: their images are held in memory meanwhile."""


def undo(context: Context, batch: int) -> UndoOutcome:
    """Take an import back; `lead_desk.store.imports.batches.Batches.undo` says what is promised."""
    db = context.db
    _expect(context, batch, undone=False)
    _gather(context, batch)
    kept = {str(why): int(count) for why, count in db.rows("SELECT kept, count(*) FROM temp.undoing GROUP BY kept")}
    kept.pop("", None)
    db.run("DELETE FROM undone WHERE batch_id = ?", (batch,))
    db.run(
        "INSERT INTO undone (batch_id, lead_id, image) SELECT ?, l.id, "
        f"{image_sql()} FROM temp.undoing u JOIN lead l ON l.id = u.lead_id WHERE u.kept = ''",
        (batch,),
    )
    db.run(
        "INSERT OR IGNORE INTO undone (batch_id, lead_id) SELECT batch_id, lead_id FROM lead_batch WHERE batch_id = ?",
        (batch,),
    )
    restored = _put_back(
        context,
        "SELECT j.lead_id, unpacked(j.before) AS image FROM temp.undoing u JOIN journal j ON j.batch_id = ?"
        " AND j.lead_id = u.lead_id WHERE u.kept = '' AND NOT u.created",
        (batch,),
        batch,
    )
    import_evidence.park(context, batch)
    context.choose(())
    db.run("INSERT INTO temp.chosen SELECT lead_id FROM temp.undoing WHERE created AND kept = ''")
    removed = int(db.value("SELECT count(*) FROM temp.chosen"))
    delete_chosen(context)
    db.run(
        "DELETE FROM lead_batch WHERE batch_id = ?"
        " AND lead_id NOT IN (SELECT lead_id FROM temp.undoing WHERE kept <> '')",
        (batch,),
    )
    db.run("UPDATE batch SET state = ? WHERE id = ?", (BatchState.UNDONE.value, batch))
    _choose_restored(context)
    return UndoOutcome(restored, removed, sum(kept.values()), kept)


def redo(context: Context, batch: int) -> UndoOutcome:
    """Bring an undone import back; `lead_desk.store.imports.batches.Batches.redo` says what is promised."""
    db = context.db
    _expect(context, batch, undone=True)
    db.run("CREATE TEMP TABLE IF NOT EXISTS redoing (lead_id INTEGER PRIMARY KEY, created INTEGER, kept TEXT)")
    db.run("DELETE FROM temp.redoing")
    # A lead that is there must still be as the undo left it; a lead that is gone must be one the batch had made.
    db.run(
        "INSERT INTO temp.redoing SELECT u.lead_id, json_extract(u.image, '$.lead[1]') = ?,"
        " CASE WHEN l.id IS NULL AND json_extract(u.image, '$.lead[1]') <> ? THEN 'erased'"
        "  WHEN l.id IS NOT NULL AND l.revision <> (SELECT json_extract(unpacked(j.before), '$.lead[7]') FROM journal j"
        "   WHERE j.batch_id = u.batch_id AND j.lead_id = u.lead_id) THEN 'edited' ELSE '' END"
        " FROM undone u LEFT JOIN lead l ON l.id = u.lead_id WHERE u.batch_id = ? AND u.image <> ''",
        (batch, batch, batch),
    )
    kept = {str(why): int(count) for why, count in db.rows("SELECT kept, count(*) FROM temp.redoing GROUP BY kept")}
    kept.pop("", None)
    restored = int(db.value("SELECT count(*) FROM temp.redoing WHERE kept = '' AND NOT created"))
    brought = int(db.value("SELECT count(*) FROM temp.redoing WHERE kept = '' AND created"))
    _put_back(
        context,
        "SELECT u.lead_id, u.image FROM temp.redoing r JOIN undone u ON u.batch_id = ? AND u.lead_id = r.lead_id"
        " WHERE r.kept = ''",
        (batch,),
        batch,
    )
    db.run(
        "INSERT OR IGNORE INTO lead_batch (lead_id, batch_id) SELECT u.lead_id, u.batch_id FROM undone u"
        " JOIN lead l ON l.id = u.lead_id WHERE u.batch_id = ? AND l.batch_id <> u.batch_id",
        (batch,),
    )
    stopped = _leave_out_stopped(context)
    if stopped:
        kept["stopped"] = stopped
    import_evidence.unpark(context, batch)
    db.run("DELETE FROM undone WHERE batch_id = ?", (batch,))
    db.run("UPDATE batch SET state = CASE attested WHEN 1 THEN 'active' ELSE 'quarantined' END WHERE id = ?", (batch,))
    db.run("DELETE FROM temp.chosen")
    db.run("INSERT INTO temp.chosen SELECT lead_id FROM temp.redoing WHERE kept = ''")
    return UndoOutcome(restored, brought - stopped, sum(kept.values()), kept)


def _expect(context: Context, batch: int, *, undone: bool) -> None:
    state = context.db.value("SELECT state FROM batch WHERE id = ?", (batch,))
    if state is None:
        raise UsageError("There is no such import.", "Look at the list of imports.")
    if (state == BatchState.UNDONE) is not undone:
        raise UsageError("This import is undone already." if not undone else "This import is not undone.")


def _gather(context: Context, batch: int) -> None:
    """List the batch's leads with the reason why each must be left as it is, or an empty one."""
    db = context.db
    db.run("CREATE TEMP TABLE IF NOT EXISTS undoing (lead_id INTEGER PRIMARY KEY, created INTEGER, kept TEXT)")
    db.run("DELETE FROM temp.undoing")
    exported = (
        "EXISTS (SELECT 1 FROM export_lead e JOIN export x ON x.id = e.export_id WHERE e.lead_id = l.id"
        " AND e.held = '' AND x.at >= (SELECT imported_at FROM batch WHERE id = ?))"
    )
    merged = (
        "EXISTS (SELECT 1 FROM journal k JOIN batch b ON b.id = k.batch_id WHERE k.lead_id = l.id AND k.batch_id > ?"
        f" AND b.state <> '{BatchState.UNDONE.value}')"
    )
    why = f"CASE WHEN {exported} THEN '{EXPORTED}' WHEN {merged} THEN '{MERGED}' WHEN %s THEN '{EDITED}' ELSE '' END"
    db.run(
        f"INSERT INTO temp.undoing SELECT l.id, 1, {why % 'l.revision > 1'} FROM lead l WHERE l.batch_id = ?",
        (batch, batch, batch),
    )
    db.run(
        f"INSERT INTO temp.undoing SELECT l.id, 0, {why % 'l.revision <> j.after_revision'}"
        " FROM journal j JOIN lead l ON l.id = j.lead_id WHERE j.batch_id = ?",
        (batch, batch, batch),
    )
    db.run(
        f"INSERT OR IGNORE INTO temp.undoing SELECT i.lead_id, 0, '{MERGED}' FROM act a"
        " JOIN act_image i ON i.act_id = a.id WHERE a.kind = 'merge' AND a.state = 'done' AND i.after_revision = 0"
        " AND (json_extract(i.before, '$.lead[1]') = ?"
        " OR EXISTS (SELECT 1 FROM journal j WHERE j.batch_id = ? AND j.lead_id = i.lead_id))",
        (batch, batch),
    )


def _put_back(context: Context, query: str, parameters: tuple[object, ...], batch: int) -> int:
    """Put the images that a query gives (lead_id, image) in the place of what is there, block by block."""
    db, done, last = context.db, 0, 0
    db.run("CREATE TEMP TABLE IF NOT EXISTS image (lead_id INTEGER PRIMARY KEY, image TEXT)")
    count = int(db.value(f"SELECT count(*) FROM ({query})", parameters))
    with in_blocks(context, count):
        while done < count:
            db.run("DELETE FROM temp.image")
            db.run(
                f"INSERT INTO temp.image SELECT lead_id, image FROM ({query}) WHERE lead_id > ?"
                " ORDER BY lead_id LIMIT ?",
                (*parameters, last, BLOCK),
            )
            _put_block_back(context, batch)
            put, last = db.rows("SELECT count(*), max(lead_id) FROM temp.image")[0]
            done += int(put)
            context.progress.report(done, count, "restoring")
    return count


def _put_block_back(context: Context, batch: int) -> None:
    """Put the images of the table `image` in place.

    Findings that a reviewer decided since keep the decision; those that a later import brought stay.
    """
    db = context.db
    db.run("DROP TABLE IF EXISTS temp.decided")
    db.run(
        "CREATE TEMP TABLE decided AS SELECT f.lead_id, f.kind, f.category, f.field, f.rule, f.term, f.state,"
        " f.decided_by, f.decided_at, f.reason FROM finding f JOIN temp.image i ON i.lead_id = f.lead_id"
        " WHERE f.decided_at <> ''"
    )
    db.run("DROP TABLE IF EXISTS temp.later")
    db.run(
        f"CREATE TEMP TABLE later AS SELECT * FROM finding WHERE batch_id > {int(batch)}"
        " AND lead_id IN (SELECT lead_id FROM temp.image) AND id NOT IN (SELECT json_extract(c.value, '$[0]')"
        " FROM temp.image i, json_each(i.image, '$.finding') c)"
    )
    restore(context)
    db.run("INSERT INTO finding SELECT * FROM temp.later")
    db.run(
        "UPDATE finding SET state = d.state, decided_by = d.decided_by, decided_at = d.decided_at, reason = d.reason"
        " FROM temp.decided d WHERE finding.lead_id = d.lead_id AND finding.kind = d.kind"
        " AND finding.category = d.category AND finding.field = d.field AND finding.rule = d.rule"
        " AND finding.term = d.term"
    )
    apply_remembered(context)


def apply_remembered(context: Context) -> None:
    """Let dismissals that are remembered for a cell's text hold for findings of the leads in `image` that came back."""
    context.db.run(
        "UPDATE finding SET state = d.state, decided_by = d.decided_by, decided_at = d.decided_at, reason = d.reason"
        " FROM decision d WHERE finding.lead_id IN (SELECT lead_id FROM temp.image) AND finding.decided_at = ''"
        " AND finding.cell_mark <> '' AND finding.cell_mark = d.cell_mark AND finding.kind = d.kind"
        " AND finding.category = d.category AND finding.field = d.field"
    )


def _leave_out_stopped(context: Context) -> int:
    """Take away again the leads that a stop for all channels binds by now."""
    db = context.db
    Stops(context).rebind("id IN (SELECT lead_id FROM temp.redoing WHERE kept = '')")
    stopped = db.rows(
        "SELECT DISTINCT r.lead_id FROM temp.redoing r JOIN lead_stop x ON x.lead_id = r.lead_id"
        " JOIN stop s ON s.id = x.stop_id WHERE r.kept = '' AND r.created AND s.scope <> 'topic' AND s.channel = ''"
    )
    context.choose([lead for (lead,) in stopped])
    delete_chosen(context)
    return len(stopped)


def _choose_restored(context: Context) -> None:
    context.db.run("DELETE FROM temp.chosen")
    context.db.run("INSERT INTO temp.chosen SELECT lead_id FROM temp.undoing WHERE kept = '' AND NOT created")
