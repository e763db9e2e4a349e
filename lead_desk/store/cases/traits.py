"""Traits as the store keeps them: a million leads share a few hundred, each is kept once, and the gate groups by it."""

import json
from functools import lru_cache

from lead_desk.intake.trait import Trait
from lead_desk.store.engine.database import Database


@lru_cache(maxsize=4096)
def parse(text: str) -> Trait:
    """Read a trait as the store keeps it."""
    *facts, evidence, region = json.loads(text)
    return Trait._make([*facts, tuple(evidence), region])


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
