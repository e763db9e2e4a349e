"""A lead while an import works on it: loaded or new, merged with rows, written back in bulk."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lead_desk.domain.acts import JOINABLE
from lead_desk.domain.channel import RecipientClass
from lead_desk.domain.lead import PreparedLead, UpdateRule
from lead_desk.domain.parsed import TEXT_LIMIT
from lead_desk.intake import picking
from lead_desk.intake.identity import folded_name, kinds
from lead_desk.intake.shelf import record_of
from lead_desk.intake.trait import LANDLINE, MOBILE, Trait, trait_of
from lead_desk.store.imports.beside import Beside

REACH_FIELDS = ("email", "phone", "mobile")
PERSON_FIELDS = ("full_name", "first_name", "last_name", "email", "website")
"""What `identity.person_key` asks for, in its order."""


@dataclass(slots=True, repr=False, eq=False)
class WorkingLead:
    """A lead in memory.

    Attributes:
        more: its further e-mails and numbers.
        origins: field to (batch, sheet, row) where it differs from the lead's own.
        created_here, seen_here: this import made it, or has met it before.
        asks: differing cells of rows met with the rule 'ask': field, value, original.
        person: the texts (`PERSON_FIELDS`) of the key of name and company domain, as last written.
        indexed: what stands in the store's indexes of it, empty for a lead that is not there yet.
    """

    id: int
    batch_id: int
    sheet: str
    row: int
    values: dict[str, str]
    originals: dict[str, str]
    trait: Trait
    tag_id: int
    revision: int = 1
    restricted: int = 0
    more: Beside = field(default_factory=Beside)
    origins: dict[str, tuple[int, str, int]] = field(default_factory=dict)
    created_here: bool = False
    seen_here: bool = False
    changed: bool = False
    asks: list[tuple[str, str, str]] = field(default_factory=list)
    person: tuple[str | None, ...] = ()
    indexed: tuple[object, ...] = ()

    def record(self, trait_id: int) -> tuple[object, ...]:
        """Return the lead's row, in the order of `images.LEAD_COLUMNS`."""
        return (
            self.id,
            self.batch_id,
            self.sheet,
            self.row,
            trait_id,
            self.tag_id,
            self.restricted,
            self.revision,
            *record_of(self.values, self.originals, folded_name(self.values)),
        )


def person_of(values: Mapping[str, str]) -> tuple[str | None, ...]:
    """Return the texts by which a person is found; while they stay as they are, so does the key."""
    return tuple(map(values.get, PERSON_FIELDS))


def from_row(prepared: PreparedLead, number: int, batch: int, tag: int, trait: Trait) -> WorkingLead:
    """Return the new lead a prepared row makes."""
    return WorkingLead(
        number,
        batch,
        prepared.sheet,
        prepared.row,
        prepared.values,
        prepared.originals,
        trait,
        tag,
        more=Beside(fresh=_more_of(prepared, batch)),
        created_here=True,
        seen_here=True,
        changed=True,
        person=person_of(prepared.values),
    )


def _more_of(prepared: PreparedLead, batch: int) -> dict[tuple[str, str], tuple[str, int]]:
    """Return the row's further e-mails and numbers as a lead keeps them."""
    more = {("email", value): (kind, batch) for kind, value in kinds(prepared.more_emails)}
    return more | {("phone", value): (kind, batch) for kind, value in kinds(prepared.more_phones)}


def merge(lead: WorkingLead, prepared: PreparedLead, rule: UpdateRule, batch: int) -> set[str]:
    """Merge a row into a lead after the update rule; return the names of the fields that took the row's value.

    An e-mail or number that differs from the lead's own is kept beside it, and the notes of several rows of one list
    are kept one after the other, so that nothing delivered is lost.
    """
    if rule is UpdateRule.LEAVE:
        return set()
    own = lead.values
    differing = [name for name, text in prepared.values.items() if text and text != own.get(name)]
    taken = {name for name in differing if _take_over(lead, prepared, name, rule, batch)}
    for field_name, pairs in (("email", prepared.more_emails), ("phone", prepared.more_phones)):
        for kind, value in kinds(pairs):
            _keep_beside(lead, field_name, value, batch, kind)
    if taken:
        lead.changed = True
        lead.trait = _merged_trait(lead, prepared, taken)
    return taken


def _take_over(lead: WorkingLead, prepared: PreparedLead, name: str, rule: UpdateRule, batch: int) -> bool:
    """Do with a value that differs from the lead's own what the update rule says; tell whether the field took it."""
    own, text = lead.values.get(name, ""), prepared.values[name]
    if own and name in JOINABLE and lead.origins.get(name, (lead.batch_id,))[0] == batch:
        return _join(lead, name, text)
    if not own or rule is UpdateRule.NEWEST_WINS:
        _take(lead, prepared, name, batch)
        return True
    if name in REACH_FIELDS:
        _keep_beside(lead, name, text, batch)
    elif rule is UpdateRule.ASK:
        lead.asks.append((name, text, prepared.originals.get(name, "")))
    return False


def _join(lead: WorkingLead, name: str, text: str) -> bool:
    """Put a row's text behind that of an earlier row of the same list; tell whether it says anything more."""
    both = picking.joined(name, (lead.values[name], text))
    if text in lead.values[name] or len(both) > TEXT_LIMIT:
        return False
    lead.values[name] = both
    return True


def _take(lead: WorkingLead, prepared: PreparedLead, name: str, batch: int) -> None:
    """Put the row's value in the place of the lead's own; an e-mail or number that leaves stays beside it."""
    own, text = lead.values.get(name, ""), prepared.values[name]
    if own and name in REACH_FIELDS:
        _keep_beside(lead, name, own, lead.origins.get(name, (lead.batch_id, "", 0))[0], replaced=True)
    lead.values[name] = text
    lead.originals.pop(name, None)
    if name in prepared.originals:
        lead.originals[name] = prepared.originals[name]
    lead.more.drop((name, text))
    lead.origins[name] = (batch, prepared.sheet, prepared.row)


def _keep_beside(
    lead: WorkingLead, name: str, value: str, batch: int, kind: str = "other", *, replaced: bool = False
) -> None:
    """Keep a further e-mail or number, unless the lead shows it already."""
    shown = ("email",) if name == "email" else ("phone", "mobile")
    if not replaced and value in [lead.values.get(other, "") for other in shown]:
        return
    if not any((other, value) in lead.more for other in shown):
        lead.more.add((name, value), kind, batch)
        lead.changed = True


def _merged_trait(lead: WorkingLead, prepared: PreparedLead, taken: set[str]) -> Trait:
    old = lead.trait
    country_guessed = prepared.country_guessed if "country" in taken else old.country_guessed
    stated = old.class_guessed and not prepared.class_guessed
    mobile_number = prepared.mobile_number if "phone" in taken else _known_kind(old)
    return trait_of(
        lead.values,
        recipient_class=prepared.recipient_class if stated else RecipientClass(old.recipient_class),
        class_guessed=old.class_guessed and prepared.class_guessed,
        country_guessed=country_guessed,
        mobile_number=mobile_number,
        evidence=tuple(sorted({*old.evidence, *prepared.evidence})),
    )


def _known_kind(trait: Trait) -> bool | None:
    return {MOBILE: True, LANDLINE: False}.get(trait.phone)


def same_person(lead: WorkingLead, prepared: PreparedLead) -> bool:
    """Tell whether a row that shares a number with a lead may be the same person.

    Colleagues share switchboards: two different names, or two different e-mails without a common name, are two people.
    """
    here, there = folded_name(lead.values), folded_name(prepared.values)
    if here and there:
        return here == there
    mine, theirs = lead.values.get("email", ""), prepared.values.get("email", "")
    return not (mine and theirs and mine != theirs)
