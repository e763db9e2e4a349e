"""The further e-mails and numbers of a lead while an import works on it."""

from collections.abc import Iterable, Iterator, Mapping

from lead_desk.store.engine.database import Database

Pair = tuple[str, str]
"""Field (`email`, `phone`, `mobile`) and value."""
MANY = 200
"""From so many on they stay in the store and are asked for one by one: a list that has one address for all its rows
makes one lead with the numbers of all of them."""


class Beside:
    """A lead's further e-mails and numbers, and what of them the store does not have yet.

    Args:
        held: those of a lead that is there; or, of a lead with many, none.
        fresh: those of a lead that is not there, with kind and batch.
        many: where to ask for those of a lead with many, and its id.

    Attributes:
        fresh: what is to be added to the store, with kind and batch.
        gone: what is to leave it.
    """

    __slots__ = ("_held", "_many", "fresh", "gone")

    def __init__(
        self,
        held: Iterable[Pair] = (),
        fresh: Mapping[Pair, tuple[str, int]] | None = None,
        many: tuple[Database, int] | None = None,
    ) -> None:
        self._held, self._many = {*held}, many
        self.fresh = dict(fresh or {})
        self.gone: set[Pair] = set()

    def __contains__(self, pair: Pair) -> bool:
        """Tell whether the lead has it."""
        if pair in self.fresh or pair in self._held:
            return True
        if self._many is None or pair in self.gone:
            return False
        db, lead = self._many
        there = db.one("SELECT 1 FROM lead_more WHERE lead_id = ? AND field = ? AND value = ?", (lead, *pair))
        if there:
            self._held.add(pair)
        return there is not None

    def __iter__(self) -> Iterator[Pair]:
        """Yield all there are."""
        if self._many is not None:
            db, lead = self._many
            stored = db.rows("SELECT field, value FROM lead_more WHERE lead_id = ?", (lead,))
            self._held.update((field, value) for field, value in stored if (field, value) not in self.gone)
        yield from self._held
        yield from self.fresh

    def add(self, pair: Pair, kind: str, batch: int) -> None:
        """Take one in that the lead does not have."""
        self.fresh[pair] = (kind, batch)

    def drop(self, pair: Pair) -> None:
        """Let one go, if the lead has it."""
        if self.fresh.pop(pair, None) is None:
            self._held.discard(pair)
            self.gone.add(pair)

    def written(self) -> None:
        """Take note that the store has what is fresh and no longer what is gone."""
        self._held.update(self.fresh)
        self.fresh.clear()
        self.gone.clear()
