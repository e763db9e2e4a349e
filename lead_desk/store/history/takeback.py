# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Undo and redo of acts on leads, from images. What protects people stays: stops, decisions, erasures, new findings.

A lead that changed since, or went out in an export since, is left as it is and counted. A merge is taken back whole or
not at all.
"""

from lead_desk.domain.acts import FINAL_ACTS, PROTECTING_ACTS, ActKind, ActState
from lead_desk.domain.errors import UsageError
from lead_desk.domain.ids import ActId, BatchId
from lead_desk.domain.records import UndoOutcome
from lead_desk.store.context import Context
from lead_desk.store.history import entries, undo
from lead_desk.store.history.acts import KEPT_ACTS, KEPT_FOR, Acts, set_watermarks
from lead_desk.store.history.images import image_sql, restore
from lead_desk.store.imports import import_evidence
from lead_desk.store.imports.batches import Batches
from lead_desk.store.leads.search import in_blocks
from lead_desk.store.merging.merging import Merging
from lead_desk.store.registers import evidence_links
from lead_desk.store.registers.stops import Stops

EDITED, EXPORTED, ERASED = "edited", "exported", "erased"
_REVISION = "'$.lead[7]'"


class History(Acts):
    """The history with undo and redo; `lead_desk.app.unit_parts.History` says what its methods promise."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context

    def change_entry(self, item: object) -> str:
        """Create or update an entry as one act; return `created`, `updated` or `unchanged`."""
        return entries.change_entry(self._context, item)

    def drop_entry(self, kind: type[object], key: str) -> bool:
        """Remove an entry as one act; tell whether there was one."""
        return entries.drop_entry(self._context, kind, key)

    def undo(self, act: ActId) -> UndoOutcome:
        """Take an act back.

        Raises:
            UsageError: there is no such act, it is undone already, or nothing can take it back.
        """
        kind, batch = self._expect(act, ActState.DONE)
        if kind is ActKind.IMPORT:
            return Batches(self._context).undo(batch)
        entry = kind is ActKind.REGISTER
        outcome = entries.put_back(self._context, act, undoing=True) if entry else self._take_back(act, kind)
        if outcome.restored or outcome.entries or not outcome.kept:
            if kind is ActKind.MERGE:
                self._part_disclosures(act)
            self._reopen(act)
            self.note_change(act, ActState.UNDONE)
        self._log("act_undone", act, kind, outcome)
        return outcome

    def redo(self, act: ActId) -> UndoOutcome:
        """Bring an undone act back.

        Raises:
            UsageError: there is no such act, or it is not undone.
        """
        kind, batch = self._expect(act, ActState.UNDONE)
        if kind is ActKind.IMPORT:
            return Batches(self._context).redo(batch)
        if kind is ActKind.REGISTER:
            outcome = entries.put_back(self._context, act, undoing=False)
        else:
            outcome = self._merge_again(act) if kind is ActKind.MERGE else self._bring_back(act)
        if outcome.restored or outcome.entries or not outcome.kept:
            self._close_again(act)
            self.note_change(act, ActState.DONE)
        self._log("act_redone", act, kind, outcome)
        return outcome

    def forget(self, *, everything: bool = False) -> int:
        """Forget earlier states that are too old, or all of them; return of how many acts."""
        db = self._context.db
        limit = (self._context.clock.now() - KEPT_FOR).isoformat()
        old = db.rows(
            "SELECT id, batch_id, kind FROM act WHERE state IN ('done', 'undone') AND kind <> 'import'"
            " AND (? OR at < ? OR id NOT IN (SELECT id FROM act WHERE state IN ('done', 'undone') AND kind <> 'import'"
            " ORDER BY id DESC LIMIT ?))",
            (everything, limit, KEPT_ACTS),
        )
        self.drop([int(number) for number, *_ in old])
        undone = db.rows(
            "SELECT DISTINCT u.batch_id FROM undone u LEFT JOIN act a ON a.batch_id = u.batch_id AND a.kind = 'import'"
            " WHERE ? OR coalesce(nullif(a.changed_at, ''), '') < ?",
            (everything, limit),
        )
        for (batch,) in undone:
            db.run("DELETE FROM undone WHERE batch_id = ?", (batch,))
            import_evidence.drop_parked(self._context, int(batch))
            db.run("DELETE FROM conflict WHERE batch_id = ?", (batch,))
            db.run("UPDATE act SET state = 'past' WHERE batch_id = ? AND kind = 'import'", (batch,))
        count = len(old) + len(undone)
        if count:
            self._context.audit.write("states_forgotten", {"acts": count})
        return count

    def _expect(self, act: ActId, wanted: ActState) -> tuple[ActKind, BatchId]:
        found = self.all(before=act + 1, limit=1)
        if not found or found[0].id != act:
            raise UsageError("There is no such act.", "Look at the history.")
        kind, state = found[0].kind, found[0].state
        if kind in FINAL_ACTS - PROTECTING_ACTS:
            raise UsageError(
                "This is proof of what happened and stays.",
                "Record what has changed since; a list that left is called back on the exports page.",
                code="FINAL",
            )
        if kind in PROTECTING_ACTS:
            raise UsageError(
                "This protects people and is never undone.",
                "Lift a restriction, or decide a flag anew, with a reason.",
                code="FINAL",
            )
        if state is ActState.PAST:
            raise UsageError(
                "Its earlier state is no longer kept.", "Change the leads by hand; their history has the old values.",
                code="PAST",
            )  # fmt: skip
        if state is not wanted:
            sentence = "This is undone already." if wanted is ActState.DONE else "This is not undone."
            raise UsageError(sentence, "Look at the history.")
        return kind, found[0].batch

    def _take_back(self, act: ActId, kind: ActKind) -> UndoOutcome:
        whole = kind is ActKind.MERGE
        kept = self._gather(act, "before", whole=whole)
        restored = self._put_all_back(act, "before", whole=whole)
        return UndoOutcome(restored, 0, sum(kept.values()), kept)

    def _bring_back(self, act: ActId) -> UndoOutcome:
        kept = self._gather(act, "after", whole=False)
        restored = self._put_all_back(act, "after", whole=False)
        set_watermarks(self._context.db, act)
        return UndoOutcome(restored, 0, sum(kept.values()), kept)

    def _merge_again(self, act: ActId) -> UndoOutcome:
        db = self._context.db
        moved = db.value(
            f"SELECT count(*) FROM act_image i LEFT JOIN lead l ON l.id = i.lead_id WHERE i.act_id = ?"
            f" AND l.revision IS NOT json_extract(i.before, {_REVISION})",
            (act,),
        )
        if moved:
            return UndoOutcome(0, 0, int(moved), {EDITED: int(moved)})
        return UndoOutcome(Merging(self._context).again(act), 0, 0, {})

    def _gather(self, act: ActId, side: str, *, whole: bool) -> dict[str, int]:
        """Fill `acting` with the leads; count those that are no longer as the act (or its undoing) left them by why."""
        db = self._context.db
        db.run("CREATE TEMP TABLE IF NOT EXISTS acting (lead_id INTEGER PRIMARY KEY, kept TEXT)")
        db.run("DELETE FROM temp.acting")
        expected = "i.after_revision" if side == "before" else f"json_extract(i.before, {_REVISION})"
        exported = (
            "EXISTS (SELECT 1 FROM export_lead e JOIN export x ON x.id = e.export_id WHERE e.lead_id = i.lead_id"
            " AND e.held = '' AND x.at >= CASE WHEN a.changed_at <> '' THEN a.changed_at ELSE a.at END)"
        )
        db.run(
            f"INSERT INTO temp.acting SELECT i.lead_id, CASE WHEN coalesce(l.revision, 0) <> {expected}"
            f" THEN CASE WHEN l.id IS NULL THEN '{ERASED}' ELSE '{EDITED}' END"
            f" WHEN {exported} THEN '{EXPORTED}' ELSE '' END FROM act_image i JOIN act a ON a.id = i.act_id"
            f" LEFT JOIN lead l ON l.id = i.lead_id WHERE i.act_id = ? AND i.{side} <> ''",
            (act,),
        )
        kept = {str(why): int(count) for why, count in db.rows("SELECT kept, count(*) FROM temp.acting GROUP BY kept")}
        kept.pop("", None)
        if whole and kept:
            db.run("DELETE FROM temp.acting")
        return kept

    def _put_all_back(self, act: ActId, side: str, *, whole: bool) -> int:
        """Put the images of one side in place, block by block; return how many."""
        db, done = self._context.db, 0
        count = int(db.value("SELECT count(*) FROM temp.acting WHERE kept = ''"))
        with in_blocks(self._context, count):
            while done < count:
                last = int(db.value("SELECT coalesce(max(lead_id), 0) FROM temp.image")) if done else 0
                self._take_block(act, side, last)
                done += self._put_back(act, whole=whole)
                if side == "after":
                    mine = "lead_id IN (SELECT lead_id FROM temp.image)"
                    db.run(f"UPDATE act_image SET after = '' WHERE act_id = ? AND {mine}", (act,))
                self._context.progress.report(done, count, "restoring")
        return done

    def _take_block(self, act: ActId, side: str, last: int) -> None:
        """Fill `image` with the next leads behind the lead `last`; before an undo, keep what they look like now."""
        db = self._context.db
        db.run("CREATE TEMP TABLE IF NOT EXISTS image (lead_id INTEGER PRIMARY KEY, image TEXT)")
        db.run("DELETE FROM temp.image")
        db.run(
            f"INSERT INTO temp.image SELECT a.lead_id, i.{side} FROM temp.acting a JOIN act_image i"
            " ON i.act_id = ? AND i.lead_id = a.lead_id WHERE a.kept = '' AND a.lead_id > ?"
            " ORDER BY a.lead_id LIMIT ?",
            (act, last, undo.BLOCK),
        )
        if side == "before":
            db.run(
                f"UPDATE act_image SET after = (SELECT {image_sql(whole=True)} FROM lead l"
                " WHERE l.id = act_image.lead_id) WHERE act_id = ? AND lead_id IN (SELECT lead_id FROM temp.image)"
                " AND EXISTS (SELECT 1 FROM lead l WHERE l.id = act_image.lead_id)",
                (act,),
            )

    def _put_back(self, act: ActId, *, whole: bool) -> int:
        """Put the images in place; what came to these leads since the act, and protects or tells of them, stays.

        Args:
            act: the act.
            whole: its leads are one person: what came since is said of each of them.
        """
        context, db = self._context, self._context.db
        self._keep_since(act, whole=whole)
        restore(context, whole=True)
        db.run("INSERT INTO finding SELECT * FROM temp.since_finding")
        db.run("INSERT OR IGNORE INTO lead_stop (lead_id, stop_id) SELECT lead_id, stop_id FROM temp.since_stop")
        db.run("INSERT OR IGNORE INTO lead_batch (lead_id, batch_id) SELECT lead_id, batch_id FROM temp.since_batch")
        db.run(
            "UPDATE finding SET state = d.state, decided_by = d.decided_by, decided_at = d.decided_at,"
            " reason = d.reason FROM temp.since_decided d WHERE finding.id = d.id"
        )
        undo.apply_remembered(context)
        Stops(context).rebind("id IN (SELECT lead_id FROM temp.image)")
        evidence_links.relink_chosen(context)
        context.stale_chosen()
        return int(db.value("SELECT count(*) FROM temp.image"))

    def _keep_since(self, act: ActId, *, whole: bool) -> None:
        """Set aside the findings, stops, imports and decisions that are newer than the act."""
        db = self._context.db
        finding, stop, batch = db.rows("SELECT last_finding, last_stop, last_batch FROM act WHERE id = ?", (act,))[0]
        here = "lead_id IN (SELECT lead_id FROM temp.image)"
        for name in ("finding", "stop", "batch", "decided"):
            db.run(f"DROP TABLE IF EXISTS temp.since_{name}")
        db.run(f"CREATE TEMP TABLE since_finding AS SELECT * FROM finding WHERE id > {int(finding)} AND {here}")
        owner = "temp.image o" if whole else "(SELECT 1)"
        lead = "o.lead_id" if whole else "s.lead_id"
        db.run(
            f"CREATE TEMP TABLE since_stop AS SELECT DISTINCT {lead} AS lead_id, s.stop_id FROM lead_stop s, {owner}"
            f" WHERE s.stop_id > {int(stop)} AND s.{here}"
        )
        db.run(f"CREATE TEMP TABLE since_batch AS SELECT * FROM lead_batch WHERE batch_id > {int(batch)} AND {here}")
        db.run(
            "CREATE TEMP TABLE since_decided AS SELECT id, state, decided_by, decided_at, reason FROM finding"
            f" WHERE decided_at <> '' AND {here}"
        )
        if whole:
            self._spread_findings()

    def _spread_findings(self) -> None:
        """Say the new findings of a merged lead of each lead it is parted into: the strictest reading."""
        db = self._context.db
        columns = [str(name) for _, name, *_ in db.rows("PRAGMA table_info(finding)")]
        own = ", ".join(
            "i.lead_id" if name == "lead_id" else "NULL" if name == "id" else f"f.{name}" for name in columns
        )
        db.run(
            f"INSERT INTO temp.since_finding SELECT {own} FROM temp.since_finding f JOIN temp.image i"
            " ON i.lead_id <> f.lead_id"
        )

    def _part_disclosures(self, act: ActId) -> None:
        """Take the disclosures of the others from the lead that had stayed."""
        self._context.db.run(
            "DELETE FROM export_lead WHERE lead_id = (SELECT min(lead_id) FROM act_image WHERE act_id = ?)"
            " AND export_id IN (SELECT d.value FROM act a, json_each(a.picks, '$.disclosed') d WHERE a.id = ?)",
            (act, act),
        )

    def _reopen(self, act: ActId) -> None:
        db = self._context.db
        db.run("UPDATE conflict SET state = 'open' WHERE act_id = ?", (act,))
        db.run("UPDATE duplicate_pair SET state = 'open' WHERE act_id = ?", (act,))

    def _close_again(self, act: ActId) -> None:
        db = self._context.db
        db.run("UPDATE conflict SET state = (SELECT subject FROM act WHERE id = act_id) WHERE act_id = ?", (act,))
        db.run("UPDATE duplicate_pair SET state = 'apart' WHERE act_id = ?", (act,))

    def _log(self, event: str, act: ActId, kind: ActKind, outcome: UndoOutcome) -> None:
        self._context.audit.write(
            event,
            {"act": act, "kind": kind.value, "restored": outcome.restored, "kept": outcome.kept,
             "kept_reasons": outcome.kept_reasons},
        )  # fmt: skip
