# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Imports: beginning one, listing them, undoing and redoing them."""

from datetime import datetime

from lead_desk.domain.errors import UsageError
from lead_desk.domain.ids import BatchId
from lead_desk.domain.recipe import Recipe
from lead_desk.domain.records import BatchDraft, UndoOutcome
from lead_desk.domain.source import Batch, BatchState
from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.history import undo
from lead_desk.store.imports.import_run import ImportRun
from lead_desk.store.registers import evidence_links

_COLUMNS = (
    "id, file_name, sha256, imported_at, imported_by, source, purpose, basis, assessment, state, rows, created,"
    " updated, unchanged, duplicates, rejected, flagged, stopped, asked,"
    " json_extract(draft, '$.sheet')"
)


class Batches:
    """Imports inside one transaction."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def start(self, draft: BatchDraft) -> ImportRun:
        """Begin an import inside this unit."""
        context = self._context
        state = BatchState.ACTIVE if draft.attested else BatchState.QUARANTINED
        batch = context.db.insert(
            "INSERT INTO batch (file_name, sha256, draft, header_fingerprint, source, purpose, basis, assessment,"
            " attested, state, imported_at, imported_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                draft.file_name, draft.sha256, codec.dumps(draft), draft.header_fingerprint, draft.source,
                draft.purpose, draft.basis, draft.assessment, int(draft.attested), state.value, context.now(),
                context.actor,
            ),
        )  # fmt: skip
        tag = 0
        if draft.basis:
            tag = context.db.insert(
                "INSERT INTO basis_tag (purpose, basis, assessment, reason, set_by, set_at, batch_id)"
                " VALUES (?, ?, ?, 'import', ?, ?, ?)",
                (draft.purpose, draft.basis, draft.assessment, context.actor, context.now(), batch),
            )
            context.db.run("UPDATE batch SET tag_id = ? WHERE id = ?", (tag, batch))
        fields = {header: field for _, header, field in draft.mapping}
        context.db.many(
            "INSERT INTO column_verdict (batch_id, header, field, payload) VALUES (?, ?, ?, ?)",
            [
                (batch, verdict.header, fields[verdict.header], codec.dumps(verdict))
                for verdict in draft.column_verdicts
                if fields.get(verdict.header)
            ],
        )
        return ImportRun(context, draft, batch, tag)

    def all(self) -> tuple[Batch, ...]:
        """Return all batches, newest first."""
        return tuple(_batch(row) for row in self._context.db.rows(f"SELECT {_COLUMNS} FROM batch ORDER BY id DESC"))

    def same_file(self, sha256: str, sheet: str) -> Batch | None:
        """Return the active batch of the very same sheet of the very same file, if any."""
        row = self._context.db.one(
            f"SELECT {_COLUMNS} FROM batch WHERE sha256 = ? AND json_extract(draft, '$.sheet') = ? AND state <> ?"
            " ORDER BY id DESC LIMIT 1",
            (sha256, sheet, BatchState.UNDONE.value),
        )
        return None if row is None else _batch(row)

    def undo(self, batch: BatchId) -> UndoOutcome:
        """Restore created, updated and merged leads to their earlier state; never lifts a stop, decision or erasure.

        Raises:
            UsageError: there is no such batch, or it is undone already.
        """
        outcome = undo.undo(self._context, batch)
        self._after(batch, "import_undone", outcome)
        return outcome

    def redo(self, batch: BatchId) -> UndoOutcome:
        """Bring an undone import back as it was; leads that a stop binds by now stay away.

        Raises:
            UsageError: there is no such batch, or it is not undone.
        """
        outcome = undo.redo(self._context, batch)
        self._after(batch, "import_redone", outcome)
        return outcome

    def attest(self, batch: BatchId) -> None:
        """Let an import out of quarantine, because the one who acts stands for how it was collected. Audited.

        Raises:
            UsageError: there is no such import, or none in quarantine.
        """
        db = self._context.db
        state = db.value("SELECT state FROM batch WHERE id = ?", (batch,))
        if state is None:
            raise UsageError("There is no import with that number.", "The list of imports shows them all.")
        if state != BatchState.QUARANTINED.value:
            raise UsageError("This import does not wait for anybody's word.", "Only one that is kept apart does.")
        db.run("UPDATE batch SET attested = 1, state = ? WHERE id = ?", (BatchState.ACTIVE.value, batch))
        db.run(
            "INSERT OR IGNORE INTO stale_lead SELECT id FROM lead WHERE batch_id = ?"
            " UNION SELECT lead_id FROM lead_batch WHERE batch_id = ?",
            (batch, batch),
        )
        self._context.audit.write("import_attested", {"batch": int(batch)})

    def recipe(self, header_fingerprint: str) -> BatchDraft | None:
        """Return how the newest batch with this header was mapped and tagged."""
        text = self._context.db.value(
            "SELECT draft FROM batch WHERE header_fingerprint = ? AND header_fingerprint <> ''"
            " ORDER BY id DESC LIMIT 1",
            (header_fingerprint,),
        )
        return None if text is None else codec.loads(BatchDraft, str(text))

    def ways_of_reading(self) -> tuple[Recipe, ...]:
        """Return the recipes of imports whose letters or separator were set by hand, the newest first."""
        rows = self._context.db.rows(
            "SELECT json_extract(draft, '$.recipe') FROM batch WHERE json_extract(draft, '$.recipe.encoding') <> ''"
            " OR json_extract(draft, '$.recipe.delimiter') <> '' ORDER BY id DESC"
        )
        return tuple(codec.loads(Recipe, str(text)) for (text,) in rows)

    def _after(self, batch: int, event: str, outcome: UndoOutcome) -> None:
        context = self._context
        evidence_links.relink_chosen(context)
        context.db.run(
            "UPDATE act SET changed_at = ?, changed_by = ? WHERE kind = 'import' AND batch_id = ?",
            (context.now(), context.actor, batch),
        )
        context.audit.write(
            event,
            {
                "batch": batch,
                "restored": outcome.restored,
                "removed": outcome.removed,
                "kept": outcome.kept,
                "kept_reasons": outcome.kept_reasons,
            },
        )


def _batch(row: tuple[object, ...]) -> Batch:
    number, file_name, sha256, at, by, source, purpose, basis, assessment, state, *counts, sheet = row
    return Batch(
        int(str(number)),
        str(file_name),
        str(sha256),
        datetime.fromisoformat(str(at)),
        str(by),
        str(source),
        str(purpose),
        str(basis),
        str(assessment),
        BatchState(str(state)),
        *[int(str(count)) for count in counts],
        sheet=str(sheet or ""),
    )
