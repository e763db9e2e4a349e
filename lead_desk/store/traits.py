"""Traits: the identity-free facts about a lead that do not depend on a campaign or a date.

A million leads share a few hundred traits; each is kept once, and the gate groups by its number.
"""

import json
from collections.abc import Mapping
from typing import NamedTuple

from lead_desk.domain.channel import RecipientClass
from lead_desk.store.database import Database

NO_NUMBER, LANDLINE, MOBILE, UNKNOWN = "", "landline", "mobile", "unknown"


class Trait(NamedTuple):
    """The facts. `phone` tells of which kind the number in the phone column is.

    `email`, `mobile` and `post` tell whether an identifier for that way is there; `evidence` are channel evidence
    codes that the row itself showed.
    """

    country: str
    country_guessed: bool
    recipient_class: str
    class_guessed: bool
    email: bool
    phone: str
    mobile: bool
    post: bool
    evidence: tuple[str, ...] = ()


def trait_of(
    values: Mapping[str, str],
    *,
    recipient_class: RecipientClass | str,
    class_guessed: bool,
    country_guessed: bool,
    mobile_number: bool | None,
    evidence: tuple[str, ...] = (),
) -> Trait:
    """Return the trait of a lead with these values."""
    if values.get("phone"):
        phone = UNKNOWN if mobile_number is None else MOBILE if mobile_number else LANDLINE
    else:
        phone = NO_NUMBER
    country = values.get("country", "")
    post = bool(values.get("street") and (values.get("postcode") or values.get("city")))
    return Trait(
        country,
        bool(country) and country_guessed,
        recipient_class.value if isinstance(recipient_class, RecipientClass) else recipient_class,
        class_guessed,
        bool(values.get("email")),
        phone,
        bool(values.get("mobile")),
        post,
        evidence,
    )


def parse(text: str) -> Trait:
    """Read a trait as the store keeps it."""
    *facts, evidence = json.loads(text)
    return Trait._make([*facts, tuple(evidence)])


class Traits:
    """Numbers of traits, made as they are first met."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._numbers: dict[Trait, int] = {}
        self._traits: dict[int, Trait] = {}

    def number(self, trait: Trait) -> int:
        """Return the trait's number."""
        found = self._numbers.get(trait)
        if found is None:
            text = json.dumps(trait, ensure_ascii=False)
            self._db.run("INSERT OR IGNORE INTO trait (facts) VALUES (?)", (text,))
            found = int(self._db.value("SELECT id FROM trait WHERE facts = ?", (text,)))
            self._numbers[trait] = found
        return found

    def trait(self, number: int) -> Trait:
        """Return a trait by its number."""
        found = self._traits.get(number)
        if found is None:
            found = self._traits[number] = parse(str(self._db.value("SELECT facts FROM trait WHERE id = ?", (number,))))
        return found

    def all(self) -> dict[int, Trait]:
        """Return all traits by number."""
        return {int(number): parse(facts) for number, facts in self._db.rows("SELECT id, facts FROM trait")}
