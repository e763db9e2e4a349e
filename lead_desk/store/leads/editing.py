# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Changing leads: values, bases, restriction, erasure. Every change is audited and leaves no old text in odd places."""

import json
from collections.abc import Mapping, Sequence

from lead_desk.domain.acts import ActKind
from lead_desk.domain.basis import Basis
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.domain.fields import BY_NAME, COLUMNS, is_custom
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.stop import Stop, StopKind, StopReason, StopScope
from lead_desk.intake.identity import sort_key, sort_name
from lead_desk.intake.trait import LANDLINE, MOBILE, Trait, trait_of
from lead_desk.law.classes import classifier
from lead_desk.store.context import Context
from lead_desk.store.history.acts import Recorder, choose_family, erase_images, note_final
from lead_desk.store.history.images import KEYED_BY, add_keys_of_chosen, delete_chosen, drop_keys_of_chosen
from lead_desk.store.imports.import_evidence import drop_parked
from lead_desk.store.leads.query import build
from lead_desk.store.leads.search import kept_in_step
from lead_desk.store.registers import evidence_links
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
        recorder = self._recorder(leads, ActKind.SET_FIELD, _safe({field_name: ""})[0])
        changed = self.write_over(leads, {field_name: value}, "attested")
        recorder.close()
        self._context.audit.write("leads_attested", {"field": _safe({field_name: ""})[0], "leads": changed})
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
        self._context.outside.extend(
            {"erased": self._context.hashes.fingerprint(kind, normalised(kind, value))} for kind, value in reached
        )
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
        changed = 0
        for at in range(0, len(leads), _BLOCK):
            self._context.choose(leads[at : at + _BLOCK])
            changed += self._edit_chosen(values, reason)
        return changed

    def _edit_chosen(self, values: Mapping[str, str], reason: str) -> int:
        context = self._context
        if KEYED_BY.isdisjoint(values):
            changed = self._write_values(values, reason)
        else:
            with kept_in_step(context):
                drop_keys_of_chosen(context)
                changed = self._write_values(values, reason)
                add_keys_of_chosen(context)
            evidence_links.relink_chosen(context)
            Stops(context).rebind("id IN (SELECT lead_id FROM temp.chosen)")
        context.stale_chosen()
        return changed

    def _write_values(self, values: Mapping[str, str], reason: str) -> int:
        """Write new values over those of the chosen leads, the old ones into their history."""
        context, db = self._context, self._context.db
        own = ", ".join(f"l.{name}" for name in COLUMNS)
        rows = db.rows(
            f"SELECT l.id, l.trait_id, l.extra, l.originals, {own}"
            " FROM temp.chosen c CROSS JOIN lead l ON l.id = c.lead_id"
        )
        history, updates = [], []
        for number, trait_id, extra, originals, *cells in rows:
            before = {name: text for name, text in zip(COLUMNS, cells, strict=True) if text}
            before |= json.loads(extra) if extra else {}
            kept = json.loads(originals) if originals else {}
            old = {name: before.get(name, "") for name in values}
            history.append((number, context.now(), context.actor, reason, json.dumps(old, ensure_ascii=False)))
            after = {name: text for name, text in {**before, **values}.items() if text}
            kept = {name: text for name, text in kept.items() if name not in values}
            updates.append((*stored_cells(after, kept, self._trait(trait_id, before, after)), number))
        db.many(UPDATE_CELLS, updates)
        db.many("INSERT INTO lead_history (lead_id, at, actor, reason, before) VALUES (?, ?, ?, ?, ?)", history)
        marks = ", ".join("?" * len(values))
        db.run(
            f"DELETE FROM lead_origin WHERE field IN ({marks}) AND lead_id IN (SELECT lead_id FROM temp.chosen)",
            tuple(values),
        )
        return len(rows)

    def _trait(self, number: int, before: Mapping[str, str], after: Mapping[str, str]) -> int:
        old = self._context.traits.trait(number)
        same_phone = before.get("phone", "") == after.get("phone", "")
        known = {MOBILE: True, LANDLINE: False}.get(old.phone) if same_phone else None
        who, guessed, evidence = old.recipient_class, old.class_guessed, old.evidence
        if any(before.get(name) != after.get(name) for name in _TELLS_CLASS):
            who, guessed, evidence = classified(old, after)
        new = trait_of(
            after,
            recipient_class=who,
            class_guessed=guessed,
            country_guessed=old.country_guessed and before.get("country", "") == after.get("country", ""),
            mobile_number=known,
            evidence=evidence,
        )
        return self._context.traits.number(new)

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


_TELLS_CLASS = ("email", "company", "job_title", "full_name", "first_name", "last_name", "country")
FROM_CELLS = frozenset({"corporate_subscriber", "legal_personality", "impersonal_address"})
"""Channel evidence that a lead's own cells show."""


def classified(old: Trait, values: Mapping[str, str]) -> tuple[str, bool, tuple[str, ...]]:
    """Derive class and evidence anew from changed cells (LAW 7.2); evidence that cells cannot show stays."""
    email, company, country = (values.get(name, "") for name in ("email", "company", "country"))
    person = values.get("full_name") or values.get("last_name") or values.get("first_name", "")
    judge = classifier()
    who, guessed = judge.classify(email, company, person, country=country, job_title=values.get("job_title", ""))
    shown = judge.evidence(email, company, person, country=country)
    return who.value, guessed, tuple(sorted({*shown, *(code for code in old.evidence if code not in FROM_CELLS)}))


_DERIVED = ("last_contact", "sort_name", "sort_company")
_SETS = ", ".join(f"{name} = ?" for name in (*COLUMNS, "extra", "originals", "trait_id", *_DERIVED))
UPDATE_CELLS = f"UPDATE lead SET {_SETS}, revision = revision + 1 WHERE id = ?"
"""Writes what `stored_cells` returns over a lead."""


def stored_cells(values: Mapping[str, str], originals: Mapping[str, str], trait: int) -> tuple[object, ...]:
    """Return a lead's cells, trait and sort keys as `UPDATE_CELLS` wants them."""
    plain = dict(values)
    extra = {name: text for name, text in plain.items() if name not in COLUMNS}
    return (
        *[plain.get(name, "") for name in COLUMNS],
        json.dumps(extra, ensure_ascii=False) if extra else "",
        json.dumps(originals, ensure_ascii=False) if originals else "",
        trait,
        plain.get("last_contact", ""),
        sort_name(plain),
        sort_key(plain.get("company", "")),
    )


def _safe(values: Mapping[str, str]) -> list[str]:
    """Return field names for the log; a custom column's own name may hold anything, so it is not logged."""
    return [name if name in BY_NAME else "custom" for name in values]
