# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Changing leads: values, bases, restriction, erasure. Every change is audited and leaves no old text in odd places."""

import json
from collections.abc import Iterable, Mapping, Sequence

from lead_desk.domain.acts import ActKind
from lead_desk.domain.basis import Basis
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.domain.fields import BY_NAME, is_custom
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.stop import Stop, StopKind, StopReason, StopScope
from lead_desk.store.context import Context
from lead_desk.store.history.acts import Recorder, choose_family, erase_images, note_final
from lead_desk.store.history.images import delete_chosen
from lead_desk.store.imports.import_evidence import drop_parked
from lead_desk.store.leads.query import build
from lead_desk.store.leads.rewriting import RESPELT, Rewriting, rewrite
from lead_desk.store.registers.stops import Stops, normalised

_BLOCK = 2_000
_IDS_NAMED = 1_000
_WAITING = (
    "SELECT l.id FROM basis_tag t CROSS JOIN lead_basis x ON x.tag_id = t.id JOIN lead l ON l.id = x.lead_id"
    " JOIN batch b ON b.id = l.batch_id"
    " WHERE t.basis = ? AND t.assessment = '' AND t.purpose = ? AND x.current = 1"
    " AND b.source IN (SELECT value FROM json_each(?))"
)


class Editing:
    """Changes to leads inside one transaction."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def edit(self, lead: LeadId, values: Mapping[str, str], *, reason: str) -> None:
        """Change values; the keys, stops, evidence and history follow. Audited.

        Raises:
            UsageError: the lead is gone, or a field does not exist.
        """
        self._check_fields(values)
        recorder = self._recorder([lead], ActKind.EDIT, ",".join(sorted(_safe(values))))
        if not self.write_over([lead], values, reason):
            raise UsageError("This lead is no longer there.", "Refresh the list.")
        recorder.close()
        self._context.audit.write(
            "lead_edited", {"lead": lead, "fields": sorted(_safe(values)), "reason": bool(reason)}
        )

    def attest(self, leads: Sequence[LeadId], *, field_name: str, value: str) -> int:
        """Set one catalogue field on many leads (country, language ...). Audited.

        Raises:
            UsageError: the field does not exist.
        """
        self._check_fields({field_name: value})
        return self._set_field(leads, Rewriting((field_name,), lambda _before: {field_name: value}, "attested"))

    def respell(self, leads: Sequence[LeadId], *, field_name: str, words: Mapping[str, str]) -> int:
        """Write one field of leads in another way; return how many. What was delivered and where stays. Audited.

        Args:
            leads: all of them hold one of the texts.
            field_name: the field.
            words: text held -> text instead.

        Raises:
            UsageError: the field does not exist.
        """
        self._check_fields({field_name: ""})

        def turn(before: Mapping[str, str]) -> dict[str, str]:
            held = before.get(field_name, "")
            return {field_name: words.get(held, held)}

        return self._set_field(leads, Rewriting((field_name,), turn, RESPELT, same_value=True))

    def _set_field(self, leads: Sequence[LeadId], what: Rewriting) -> int:
        (name,) = _safe(what.names)
        recorder = self._recorder(leads, ActKind.SET_FIELD, name)
        changed = rewrite(self._context, leads, what)
        recorder.close()
        self._context.audit.write("leads_attested", {"field": name, "leads": changed})
        return changed

    def set_basis(
        self, query: LeadQuery | Sequence[LeadId], purpose: str, basis: str, assessment: str, *, reason: str
    ) -> int:
        """Set the basis for one purpose as a new row per lead; return how many. Audited.

        Raises:
            UsageError: no reason was given.
        """
        if not reason.strip():
            raise UsageError("A change of basis needs a reason.", "Say why it changes.")
        self._choose(query)
        return self._set_basis_of_chosen(purpose, basis, assessment, reason)

    def link_waiting(self, purpose: str, sources: Sequence[str], assessment: str, *, reason: str) -> int:
        """Link leads of some sources that rest on legitimate interest without an assessment; return how many. Audited.

        Args:
            purpose: only the basis for this purpose is looked at and changed.
            sources: keys of the sources.
            assessment: key of the family.
            reason: why, in the user's words.
        """
        self._context.choose([])
        self._context.db.run(
            f"INSERT INTO temp.chosen {_WAITING}",
            (Basis.LEGITIMATE_INTEREST.value, purpose, json.dumps(list(sources))),
        )
        return self._set_basis_of_chosen(purpose, Basis.LEGITIMATE_INTEREST.value, assessment, reason)

    def count_waiting(self, purpose: str, sources: Sequence[str]) -> int:
        """Count the leads that `link_waiting` would link."""
        return int(
            self._context.db.value(
                f"SELECT count(*) FROM ({_WAITING})",
                (Basis.LEGITIMATE_INTEREST.value, purpose, json.dumps(list(sources))),
            )
        )

    def _set_basis_of_chosen(self, purpose: str, basis: str, assessment: str, reason: str) -> int:
        db = self._context.db
        leads = int(db.value("SELECT count(*) FROM temp.chosen"))
        if not leads:
            return 0
        recorder = Recorder(self._context, ActKind.SET_BASIS, f"{purpose} {basis}")
        tag = db.insert(
            "INSERT INTO basis_tag (purpose, basis, assessment, reason, set_by, set_at) VALUES (?, ?, ?, ?, ?, ?)",
            (purpose, basis, assessment, reason, self._context.actor, self._context.now()),
        )
        for span in self._context.spans():
            chosen = "SELECT lead_id FROM temp.chosen WHERE lead_id BETWEEN ? AND ?"
            db.run(
                f"UPDATE lead_basis SET current = 0 WHERE current = 1 AND lead_id IN ({chosen})"
                " AND tag_id IN (SELECT id FROM basis_tag WHERE purpose = ?)",
                (*span, purpose),
            )
            db.run(f"UPDATE lead SET tag_id = ?, revision = revision + 1 WHERE id IN ({chosen})", (tag, *span))
        db.run("INSERT INTO lead_basis (lead_id, tag_id) SELECT lead_id, ? FROM temp.chosen", (tag,))
        recorder.close()
        self._context.stale_chosen()
        self._context.audit.write(
            "basis_set", {"purpose": purpose, "basis": basis, "assessment": assessment, "leads": leads, "tag": tag}
        )
        return leads

    def restrict(self, leads: Sequence[LeadId], *, restricted: bool, reason: str) -> int:
        """Set or lift the restriction of Art. 18. Audited."""
        self._context.choose(leads)
        changed = self._context.db.run(
            "UPDATE lead SET restricted = ?, revision = revision + 1 WHERE restricted <> ?"
            " AND id IN (SELECT lead_id FROM temp.chosen)",
            (int(restricted), int(restricted)),
        )
        self._context.stale_chosen()
        note_final(self._context, ActKind.RESTRICT, changed, "restricted" if restricted else "lifted")
        self._context.audit.write(
            "leads_restricted" if restricted else "restriction_lifted", {"leads": changed, "reason": bool(reason)}
        )
        return changed

    def erase(self, leads: Sequence[LeadId], *, reason: str, stop: bool) -> int:
        """Erase leads whole (cells, findings, history, search index); with `stop`, fingerprints stay as stops. Audited.

        Evidence that is about nobody else goes too; requests and holds stay, as the law wants them kept.

        Raises:
            RefusedError: a legal hold forbids it (READINGS 9).
        """
        db = self._context.db
        self._context.choose(leads)
        self._check_holds()
        erased = int(db.value("SELECT count(*) FROM temp.chosen c CROSS JOIN lead l ON l.id = c.lead_id"))
        reached = self._reached_by()
        if stop:
            self._stop(reached)
        for kind, value in reached:
            self._context.note_outside({"erased": self._context.hashes.fingerprint(kind, normalised(kind, value))})
        self._context.choose(leads)
        choose_family(self._context)
        self._erase_images()
        self._erase_evidence()
        delete_chosen(self._context)
        for table in ("journal", "conflict"):
            db.run(f"DELETE FROM {table} WHERE lead_id IN (SELECT lead_id FROM temp.family)")
        db.run("UPDATE export_lead SET basis = '', assessment = '' WHERE lead_id IN (SELECT lead_id FROM temp.family)")
        note_final(self._context, ActKind.ERASE, erased)
        self._context.audit.write(
            "leads_erased",
            {"leads": erased, "ids": list(leads[:_IDS_NAMED]), "stopped": stop, "reason": bool(reason)},
        )
        return erased

    def _recorder(self, leads: Sequence[LeadId], kind: ActKind, subject: str) -> Recorder:
        self._context.choose(leads, "acted")
        return Recorder(self._context, kind, subject, table="acted")

    def _choose(self, query: LeadQuery | Sequence[LeadId]) -> None:
        if not isinstance(query, LeadQuery):
            self._context.choose(query)
            return
        self._context.choose([])
        statement = build(query)
        self._context.db.run(f"INSERT INTO temp.chosen SELECT l.id {statement.tail()}", statement.parameters)

    @staticmethod
    def _check_fields(values: Mapping[str, str]) -> None:
        if not all(name in BY_NAME or is_custom(name) for name in values):
            raise UsageError("There is no such column.", "Use a name of the field list.")

    def write_over(self, leads: Sequence[LeadId], values: Mapping[str, str], reason: str) -> int:
        """Write values over those of leads without a line in history and audit of its own; return how many changed."""
        return rewrite(self._context, leads, Rewriting(tuple(values), lambda _before: values, reason))

    def _check_holds(self) -> None:
        held = self._context.db.value(
            "SELECT count(DISTINCT k.lead_id) FROM temp.chosen c CROSS JOIN evidence_link k ON k.lead_id = c.lead_id"
            " JOIN evidence_shape h ON h.id = k.shape_id AND h.kind = 'LegalHold'"
            " WHERE coalesce(json_extract(h.payload, '$.until'), '9999') >= ?",
            (self._context.clock.today().isoformat(),),
        )
        if held:
            raise RefusedError(
                "A legal hold keeps these data from being erased.", "Release the hold first.", code="LEGAL_HOLD"
            )

    def _reached_by(self) -> list[tuple[StopKind, str]]:
        """Return every e-mail and number of the chosen leads."""
        db = self._context.db
        rows = db.rows(
            "SELECT l.email, l.phone, l.mobile FROM temp.chosen c CROSS JOIN lead l ON l.id = c.lead_id"
        ) + db.rows(
            "SELECT CASE field WHEN 'email' THEN value ELSE '' END, CASE field WHEN 'email' THEN '' ELSE value END, ''"
            " FROM temp.chosen c CROSS JOIN lead_more m ON m.lead_id = c.lead_id"
        )
        found = [(StopKind.EMAIL, email) for email, *_ in rows if email]
        return found + [(StopKind.PHONE, phone) for _, *phones in rows for phone in phones if phone]

    def _stop(self, reached: list[tuple[StopKind, str]]) -> None:
        """Leave fingerprints of everything the erased people can be reached by."""
        today = self._context.clock.today()
        Stops(self._context).add(
            Stop(kind, value, StopScope.MARKETING, reason=StopReason.ERASURE, since=today, origin="erasure")
            for kind, value in reached
        )

    def _erase_images(self) -> None:
        """Erase what undo and redo kept of the chosen leads, also of twins by e-mail or number in older states."""
        db = self._context.db
        for table, image in (("undone", "image"), ("act_image", "before"), ("act_image", "after")):
            db.run(
                f"INSERT OR IGNORE INTO temp.family SELECT i.lead_id FROM {table} i WHERE i.{image} <> ''"
                " AND i.lead_id NOT IN (SELECT id FROM lead)"
                " AND EXISTS (SELECT 1 FROM temp.chosen c CROSS JOIN lead l ON l.id = c.lead_id WHERE"
                f" (l.email <> '' AND json_extract(i.{image}, '$.lead[14]') = l.email)"
                f" OR (l.phone <> '' AND json_extract(i.{image}, '$.lead[15]') = l.phone)"
                f" OR (l.mobile <> '' AND json_extract(i.{image}, '$.lead[16]') = l.mobile))"
            )
        erase_images(self._context)

    def _erase_evidence(self) -> None:
        """Erase evidence that binds chosen leads only; requests of people and legal holds are kept (LAW 5.4)."""
        db = self._context.db
        db.run("CREATE TEMP TABLE IF NOT EXISTS evidence_gone (entry_id INTEGER PRIMARY KEY)")
        db.run("DELETE FROM temp.evidence_gone")
        db.run(
            "INSERT INTO temp.evidence_gone SELECT DISTINCT k.entry_id FROM temp.chosen c"
            " CROSS JOIN evidence_link k ON k.lead_id = c.lead_id JOIN register_entry e ON e.id = k.entry_id"
            " WHERE e.kind NOT IN ('PersonRequest', 'LegalHold') AND NOT EXISTS (SELECT 1 FROM evidence_link o"
            " WHERE o.entry_id = k.entry_id AND o.lead_id NOT IN (SELECT lead_id FROM temp.chosen))"
        )
        db.run("DELETE FROM evidence_link WHERE entry_id IN (SELECT entry_id FROM temp.evidence_gone)")
        db.run("DELETE FROM register_entry WHERE id IN (SELECT entry_id FROM temp.evidence_gone)")
        drop_parked(self._context)  # whose they are is not looked up; a redo then comes without its consents


def _safe(values: Iterable[str]) -> list[str]:
    """Return field names for the log; a custom column's own name may hold anything, so it is not logged."""
    return [name if name in BY_NAME else "custom" for name in values]
