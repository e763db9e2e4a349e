"""What a do-not-call list says of the leads themselves: by their addresses, and by not being in the whole of a list.

A list that a screening service gives back names the numbers that were asked about. A register that is downloaded whole
names all who are on it and nobody else, and one of names and addresses has no number to tell a lead by. Both are held
against the leads of the list's country here; each answer is kept for what a lead is found by.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lead_desk.app.evidence.addressees import AddressBook, Addressee, addressee_of
from lead_desk.app.ports import Unit
from lead_desk.domain.channel import Channel
from lead_desk.domain.lead import LeadQuery, Selection
from lead_desk.intake.identity import name_key

_BLOCK = 2_000
_COLUMNS = ("full_name", "first_name", "last_name", "street", "postcode", "email", "phone", "mobile", "company", "city")
_NUMBERS = ("phone", "mobile")


@dataclass(slots=True, repr=False)
class Register:
    """What was read of a list.

    Attributes:
        identifiers: the e-mails, numbers and domains that stand on it; only a whole list needs them.
        whole: whoever is not in the file is not listed.
    """

    channels: Sequence[Channel]
    whole: bool = False
    identifiers: set[str] = field(default_factory=set)
    book: AddressBook = field(default_factory=AddressBook)

    def answers(self, unit: Unit, country: str) -> Iterator[tuple[str, bool]]:
        """Yield (identifier, listed) of the leads of a country of which the list says something."""
        if not (self.book or (self.whole and self.identifiers)):
            return
        unit.picking.pick(Selection(LeadQuery(filters=(("country", (country,)),))))
        last = 0
        while ids := unit.picking.block(last, _BLOCK):
            for row in unit.leads.rows(ids, _COLUMNS):
                yield from self._of_lead(dict(zip(_COLUMNS, row.cells, strict=True)))
            last = ids[-1]

    def _of_lead(self, values: dict[str, str]) -> Iterator[tuple[str, bool]]:
        if self.whole and self.identifiers:
            fields = _NUMBERS if {Channel.PHONE, Channel.SMS} & set(self.channels) else ("email",)
            yield from ((value, self._stands_on(value)) for name in fields if (value := values[name]))
        if not self.book:
            return
        person = _person(values)
        said = self.book.says(person) if person else None
        if said is None and person and self.whole and not self.identifiers:
            said = False
        if said is not None:
            yield from ((identifier, said) for identifier in _found_by(values))

    def _stands_on(self, value: str) -> bool:
        domain = value.rpartition("@")[2]
        above = (domain[at + 1 :] for at, sign in enumerate(domain) if sign == ".")
        return (
            value in self.identifiers or domain in self.identifiers or any(part in self.identifiers for part in above)
        )


def _person(values: dict[str, str]) -> Addressee | None:
    name = values["full_name"] or f"{values['first_name']} {values['last_name']}"
    return addressee_of(name, values["street"], values["postcode"])


def _found_by(values: dict[str, str]) -> list[str]:
    """Return all that a lead is found by: its e-mail and numbers, or else its name with firm and town."""
    found = [values[name] for name in ("email", *_NUMBERS) if values[name]]
    parts = ("full_name", "first_name", "last_name", "company", "city")
    alone = "" if found else name_key(*(values[name] for name in parts))
    return [alone] if alone else found
