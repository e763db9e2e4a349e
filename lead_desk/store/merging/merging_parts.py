# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""What a merged lead keeps of each lead besides its cells: the strictest flags, stops, basis, restriction and class."""

from collections.abc import Mapping, Sequence

from lead_desk.domain.acts import JOINED
from lead_desk.domain.basis import STRICTEST_FIRST, Basis
from lead_desk.domain.channel import RecipientClass
from lead_desk.domain.flag import FlagKind, FlagState
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadDetail, StoredFinding
from lead_desk.intake.trait import LANDLINE, MOBILE, Trait, trait_of
from lead_desk.store.context import Context
from lead_desk.store.leads.rewriting import FROM_CELLS, classified

_STRICTEST_CLASS = (
    RecipientClass.CONSUMER, RecipientClass.SOLE_TRADER, RecipientClass.NAMED, RecipientClass.GENERIC,
)  # fmt: skip


def join_belongings(
    context: Context,
    keeper: LeadId,
    people: Sequence[LeadDetail],
    picks: Mapping[str, LeadId],
    values: Mapping[str, str],
) -> list[int]:
    """Give the keeper the findings, stops, batches, history, disclosures and bases of the chosen leads.

    Returns:
        The exports that disclosed only the others so far.
    """
    db = context.db
    others = "lead_id IN (SELECT lead_id FROM temp.chosen)"
    gone = [
        (finding.id,) for person in people for finding in person.findings if not _stays(finding, person, picks, values)
    ]
    db.many("DELETE FROM finding WHERE id = ?", gone)
    db.run(f"UPDATE finding SET lead_id = ? WHERE {others}", (keeper,))
    db.run(f"UPDATE lead_history SET lead_id = ? WHERE {others}", (keeper,))
    db.run(
        f"INSERT OR IGNORE INTO lead_stop (lead_id, stop_id) SELECT ?, stop_id FROM lead_stop WHERE {others}", (keeper,)
    )
    db.run(
        f"INSERT OR IGNORE INTO lead_batch (lead_id, batch_id) SELECT ?, batch_id FROM lead_batch WHERE {others}",
        (keeper,),
    )
    own = int(people[0].batch)
    delivered = [(keeper, int(person.batch)) for person in people if int(person.batch) != own]
    db.many("INSERT OR IGNORE INTO lead_batch (lead_id, batch_id) VALUES (?, ?)", delivered)
    # Whom the person's data went to must still be told after the merge (GDPR Art. 15(1)(c)).
    disclosed = db.rows(
        f"SELECT DISTINCT export_id FROM export_lead WHERE {others} AND held = ''"
        " AND export_id NOT IN (SELECT export_id FROM export_lead WHERE lead_id = ?)",
        (keeper,),
    )
    db.run(
        "INSERT OR IGNORE INTO export_lead (export_id, lead_id, held, basis, assessment, version)"
        f" SELECT export_id, ?, held, basis, assessment, version FROM export_lead WHERE {others} AND held = ''",
        (keeper,),
    )
    if any(person.restricted for person in people):
        db.run("UPDATE lead SET restricted = 1 WHERE id = ?", (keeper,))
    _join_bases(context, keeper)
    return [int(number) for (number,) in disclosed]


def _stays(finding: StoredFinding, person: LeadDetail, picks: Mapping[str, LeadId], values: Mapping[str, str]) -> bool:
    """Tell whether a finding still says something of the merged lead.

    What is said of a child, and what somebody confirmed, holds for the person. A suspicion about a cell that is not
    kept goes with the cell.
    """
    found = finding.finding
    if found.kind is FlagKind.CHILD or found.state is FlagState.CONFIRMED:
        return True
    kept = picks.get(found.field)
    return kept in (person.id, JOINED) or person.values.get(found.field) == values.get(found.field)


def _join_bases(context: Context, keeper: LeadId) -> None:
    """Keep every basis the leads ever had; for each purpose the strictest of the current ones stays current."""
    db = context.db
    family = "(SELECT lead_id FROM temp.chosen UNION SELECT ?)"
    current = db.rows(
        "SELECT t.purpose, t.basis, t.id FROM lead_basis b JOIN basis_tag t ON t.id = b.tag_id"
        f" WHERE b.current = 1 AND b.lead_id IN {family}",
        (keeper,),
    )
    rank = {basis.value: place for place, basis in enumerate(STRICTEST_FIRST)}
    best: dict[str, tuple[int, int]] = {}
    for purpose, basis, tag in current:
        offer = (rank.get(Basis(basis).value, 0), -int(tag))
        best[purpose] = min(best.get(purpose, offer), offer)
    own = db.one("SELECT t.purpose FROM lead l JOIN basis_tag t ON t.id = l.tag_id WHERE l.id = ?", (keeper,))
    db.run(
        "INSERT OR IGNORE INTO lead_basis (lead_id, tag_id, current) SELECT ?, tag_id, 0 FROM lead_basis"
        " WHERE lead_id IN (SELECT lead_id FROM temp.chosen)",
        (keeper,),
    )
    winners = {purpose: -tag for purpose, (_, tag) in best.items()}
    db.run("UPDATE lead_basis SET current = 0 WHERE lead_id = ?", (keeper,))
    db.many(
        "UPDATE lead_basis SET current = 1 WHERE lead_id = ? AND tag_id = ?",
        [(keeper, tag) for tag in winners.values()],
    )
    shown = winners.get(own[0]) if own else None
    db.run("UPDATE lead SET tag_id = ? WHERE id = ?", (shown or max(winners.values(), default=0), keeper))


def merged_trait(
    context: Context, people: Sequence[LeadDetail], picks: Mapping[str, LeadId], values: Mapping[str, str]
) -> Trait:
    """Return the facts about the merged lead: its class anew, the strictest that any of the leads was stated to have.

    Channel evidence that cells cannot show holds only where all leads have it.
    """
    traits = {
        person.id: context.traits.trait(int(context.db.value("SELECT trait_id FROM lead WHERE id = ?", (person.id,))))
        for person in people
    }
    shared = set.intersection(*({*trait.evidence} - FROM_CELLS for trait in traits.values()))
    first = traits[people[0].id]
    who, guessed, evidence = classified(first._replace(evidence=tuple(sorted(shared))), values)
    stated = [RecipientClass(trait.recipient_class) for trait in traits.values() if not trait.class_guessed]
    if stated:
        known = [*stated, *(() if guessed else (RecipientClass(who),))]
        who, guessed = min(known, key=_STRICTEST_CLASS.index).value, False
    phone, country = traits.get(picks.get("phone", LeadId(0))), traits.get(picks.get("country", LeadId(0)))
    return trait_of(
        values,
        recipient_class=who,
        class_guessed=guessed,
        country_guessed=country.country_guessed if country else first.country_guessed,
        mobile_number={MOBILE: True, LANDLINE: False}.get(phone.phone) if phone else None,
        evidence=evidence,
    )
