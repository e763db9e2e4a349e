"""Merging leads that are one person: side by side, field by field, and again after an undo.

The oldest lead stays and keeps the strictest of everything: all stops, the restriction, the flags, the basis that
holds more back. Every address is kept beside. `lead_desk.store.history.takeback` parts them again exactly.
"""

import json
from collections.abc import Mapping, Sequence

from lead_desk.domain.acts import JOINABLE, JOINED, MOST_MERGED, ActKind, MergeField, MergeSheet
from lead_desk.domain.errors import UsageError
from lead_desk.domain.fields import CATALOGUE
from lead_desk.domain.ids import ActId, LeadId
from lead_desk.domain.lead import LeadDetail
from lead_desk.intake.picking import Offer, joined, pick
from lead_desk.store.context import Context
from lead_desk.store.history.acts import Recorder, set_watermarks
from lead_desk.store.history.images import add_keys_of_chosen, delete_chosen, drop_keys_of_chosen
from lead_desk.store.imports.working import REACH_FIELDS
from lead_desk.store.leads.leads import Leads
from lead_desk.store.leads.rewriting import RESPELT, UPDATE_CELLS, stored_cells
from lead_desk.store.leads.search import kept_in_step
from lead_desk.store.merging.merging_parts import join_belongings, merged_trait
from lead_desk.store.registers import evidence_links
from lead_desk.store.registers.stops import Stops

_ORDER = {field.name: place for place, field in enumerate(CATALOGUE)}
Place = tuple[int, str, int]


class Merging:
    """Merges inside one transaction; `lead_desk.app.unit_parts.Merges` says what its methods promise."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def sheet(self, leads: Sequence[LeadId]) -> MergeSheet:
        """Return leads side by side with what a merge would keep.

        Raises:
            UsageError: fewer than two, too many, or one is gone.
        """
        people = self._people(leads)
        since = [self._since(person) for person in people]
        fields = []
        for name in _names(people):
            values = tuple(person.values.get(name, "") for person in people)
            offers = [
                Offer(person.id, value, moments.get(name, ""))
                for person, value, moments in zip(people, values, since, strict=True)
            ]
            places = tuple(_place_text(person, name) for person in people)
            fields.append(MergeField(name, values, places, pick(name, offers), len(set(values)) > 1))
        heads = tuple(_name(person) for person in people)
        return MergeSheet(tuple(person.id for person in people), heads, tuple(fields), self._keeps(people))

    def merge(self, leads: Sequence[LeadId], picks: Mapping[str, LeadId]) -> ActId:
        """Make one lead of several; the oldest stays. Audited.

        Args:
            leads: two or more.
            picks: field to the lead whose value is kept, `JOINED` for all (notes, tags); else what the sheet proposes.

        Raises:
            UsageError: fewer than two, too many, one is gone, or a pick names no such field or lead.
        """
        sheet = self.sheet(leads)
        chosen = {line.name: line.pick for line in sheet.fields}
        for name, lead in picks.items():
            joins = lead == JOINED and name in JOINABLE
            if name not in chosen or (lead not in sheet.leads and not joins):
                raise UsageError("A pick names no field or lead of this merge.", "Look at the leads side by side.")
            chosen[name] = lead
        context = self._context
        context.choose(sheet.leads, "merging")
        changed = ",".join(line.name.partition(":")[0] for line in sheet.fields if line.differs)
        recorder = Recorder(context, ActKind.MERGE, changed, table="merging")
        self._note(recorder.number, chosen, self._apply(list(sheet.leads), chosen))
        recorder.close()
        context.audit.write("leads_merged", {"act": recorder.number, "into": sheet.leads[0], "leads": sheet.leads[1:]})
        return ActId(recorder.number)

    def again(self, act: ActId) -> int:
        """Merge the leads of an undone merge as before; return how many became one."""
        db = self._context.db
        leads = [
            LeadId(lead) for (lead,) in db.rows("SELECT lead_id FROM act_image WHERE act_id = ? ORDER BY 1", (act,))
        ]
        kept = json.loads(db.value("SELECT picks FROM act WHERE id = ?", (act,)))["picks"]
        picks = {str(name): LeadId(lead) for name, lead in kept.items()}
        self._note(int(act), picks, self._apply(leads, picks))
        set_watermarks(db, int(act))
        return len(leads)

    def _note(self, act: int, picks: Mapping[str, LeadId], disclosed: Sequence[int]) -> None:
        """Keep what a merge needs to be undone and made again: the choices and the disclosures it took over."""
        text = json.dumps({"picks": dict(picks), "disclosed": list(disclosed)})
        self._context.db.run("UPDATE act SET picks = ? WHERE id = ?", (text, act))

    def _people(self, leads: Sequence[LeadId]) -> list[LeadDetail]:
        wanted = sorted(set(leads))
        if not 2 <= len(wanted) <= MOST_MERGED:
            raise UsageError(f"A merge takes two to {MOST_MERGED} leads.", "Choose the leads that are one person.")
        reading = Leads(self._context)
        people = [person for person in map(reading.detail, wanted) if person is not None]
        if len(people) < len(wanted):
            raise UsageError("One of these leads is no longer there.", "Refresh the list.")
        return people

    def _since(self, person: LeadDetail) -> dict[str, str]:
        """Return from which moment the lead has each of its values: an edit's, else its import's."""
        db = self._context.db
        batches = {origin.batch for origin in person.origins}
        moments = {
            batch: str(db.value("SELECT imported_at FROM batch WHERE id = ?", (batch,)) or "") for batch in batches
        }
        since = {origin.field: moments[origin.batch] for origin in person.origins}
        edits = "SELECT at, before FROM lead_history WHERE lead_id = ? AND reason <> ? ORDER BY id"
        for at, before in db.rows(edits, (person.id, RESPELT)):
            since |= dict.fromkeys(json.loads(before), at)
        return since

    def _keeps(self, people: Sequence[LeadDetail]) -> tuple[str, ...]:
        """Return, as codes, what a merge keeps whatever is picked."""
        ids = json.dumps([person.id for person in people])
        stopped = self._context.db.value(
            "SELECT 1 FROM lead_stop WHERE lead_id IN (SELECT value FROM json_each(?)) LIMIT 1", (ids,)
        )
        bases = {(basis.purpose, basis.basis) for person in people for basis in person.bases if basis.current}
        reach = {person.values[name] for person in people for name in REACH_FIELDS if person.values.get(name)}
        facts = (
            ("stops", bool(stopped)),
            ("restricted", any(person.restricted for person in people)),
            ("flags", any(person.findings for person in people)),
            ("basis", len(bases) > len({purpose for purpose, _ in bases})),
            ("addresses", len(reach) > 1),
        )
        return tuple(code for code, holds in facts if holds)

    def _apply(self, leads: list[LeadId], picks: Mapping[str, LeadId]) -> list[int]:
        """Write the merged lead over the first one, take the others away; return the exports it takes over."""
        context, db = self._context, self._context.db
        people = self._people(leads)
        keeper, others = people[0], people[1:]
        values, originals = _merged_cells(people, picks)
        more = self._more(people, values)
        origins = _merged_origins(people, picks, values)
        trait = context.traits.number(merged_trait(context, people, picks, values))
        context.choose([person.id for person in others])
        disclosed = join_belongings(context, keeper.id, people, picks, values)
        delete_chosen(context)
        context.choose([keeper.id])
        with kept_in_step(context):
            drop_keys_of_chosen(context)
            db.run(UPDATE_CELLS, (*stored_cells(values, originals, trait), keeper.id))
            db.run("DELETE FROM lead_more WHERE lead_id = ?", (keeper.id,))
            db.run("DELETE FROM lead_origin WHERE lead_id = ?", (keeper.id,))
            db.many("INSERT INTO lead_more (lead_id, field, value, kind, batch_id) VALUES (?, ?, ?, ?, ?)", more)
            db.many("INSERT INTO lead_origin (lead_id, field, batch_id, sheet, row) VALUES (?, ?, ?, ?, ?)", origins)
            add_keys_of_chosen(context)
        Stops(context).rebind("id IN (SELECT lead_id FROM temp.chosen)")
        evidence_links.relink_chosen(context)
        context.stale_chosen()
        return disclosed

    def _more(self, people: Sequence[LeadDetail], values: Mapping[str, str]) -> list[tuple[object, ...]]:
        """Return every e-mail and number that is not the merged lead's first one, to be kept beside."""
        shown = {values.get(name, "") for name in REACH_FIELDS}
        found: dict[tuple[str, str], tuple[object, ...]] = {}
        for person in people:
            batches = {
                (field, value): batch
                for field, value, batch in self._context.db.rows(
                    "SELECT field, value, batch_id FROM lead_more WHERE lead_id = ?", (person.id,)
                )
            }
            own = [(name, "other", person.values.get(name, "")) for name in REACH_FIELDS]
            for field, kind, value in (*person.more, *own):
                if value and value not in shown:
                    batch = batches.get((field, value), _place_of(person, field)[0])
                    found.setdefault((field, value), (people[0].id, field, value, kind, batch))
        return list(found.values())


def _names(people: Sequence[LeadDetail]) -> list[str]:
    """Return all fields that any of the leads has, in the catalogue's order, custom columns last."""
    names = {name for person in people for name in person.values}
    return sorted(names, key=lambda name: (_ORDER.get(name, len(_ORDER)), name))


def _name(person: LeadDetail) -> str:
    get = person.values.get
    return (
        get("full_name")
        or f"{get('first_name', '')} {get('last_name', '')}".strip()
        or get("email")
        or get("company", "")
    )


def _merged_cells(people: Sequence[LeadDetail], picks: Mapping[str, LeadId]) -> tuple[dict[str, str], dict[str, str]]:
    """Return the picked values with their originals."""
    by_id = {person.id: person for person in people}
    values: dict[str, str] = {}
    originals: dict[str, str] = {}
    for name, lead in picks.items():
        if lead == JOINED:
            text = joined(name, [person.values.get(name, "") for person in people])
        else:
            text = by_id[lead].values.get(name, "")
            if text and by_id[lead].originals.get(name):
                originals[name] = by_id[lead].originals[name]
        if text:
            values[name] = text
    return values, originals


def _merged_origins(
    people: Sequence[LeadDetail], picks: Mapping[str, LeadId], values: Mapping[str, str]
) -> list[tuple[object, ...]]:
    """Return where each kept value came from, where that is not the keeper's own row."""
    by_id = {person.id: person for person in people}
    keeper = people[0]
    home = (int(keeper.batch), keeper.sheet, keeper.row)
    found: list[tuple[object, ...]] = []
    for name in values:
        lead = picks[name]
        owner = by_id[lead] if lead != JOINED else next(person for person in people if person.values.get(name))
        place = _place_of(owner, name)
        if place != home:
            found.append((keeper.id, name, *place))
    return found


def _place_of(person: LeadDetail, name: str) -> Place:
    for origin in person.origins:
        if origin.field == name:
            return int(origin.batch), origin.sheet, origin.row
    return int(person.batch), person.sheet, person.row


def _place_text(person: LeadDetail, name: str) -> str:
    if not person.values.get(name):
        return ""
    for origin in person.origins:
        if origin.field == name and not origin.batch:
            return ""
        if origin.field == name:
            return ", ".join(part for part in (origin.file_name, origin.sheet, f"row {origin.row}") if part)
    return person.file_name
