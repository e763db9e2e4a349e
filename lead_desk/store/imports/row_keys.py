"""The hashes of a block's keys, by row and by kind."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from lead_desk.intake.identity import EMAIL, FIRM, NAME, PERSON, PHONE


class RowKeys(NamedTuple):
    """The hashes of one row's keys; `named` of a row without e-mail and number."""

    emails: tuple[int, ...]
    phones: tuple[int, ...]
    named: tuple[int, ...]
    person: int
    all: Sequence[int]

    @classmethod
    def of(cls, texts: Sequence[str], hashes: Sequence[int]) -> "RowKeys":
        """Sort the hashes of keys by the kind that stands in front of each text."""
        pairs = list(zip(texts, hashes, strict=True))
        return cls(
            tuple([key for text, key in pairs if text[0] == EMAIL]),
            tuple([key for text, key in pairs if text[0] == PHONE]),
            tuple([key for text, key in pairs if text[0] in (NAME, FIRM)]),
            next((key for text, key in pairs if text[0] == PERSON), 0),
            hashes,
        )

    @property
    def plain(self) -> tuple[int, ...]:
        """All but the person's."""
        return (*self.emails, *self.phones, *self.named)


class BlockKeys:
    """The keys of a block, row after row.

    Args:
        texts: of each row, as `identity.keys_of` makes them.
        flat: the same in one run.
        hashes: of `flat`.

    Attributes:
        owners: of each hash, the place of its row.
    """

    __slots__ = ("_rows", "_starts", "flat", "hashes", "owners", "texts")

    def __init__(self, texts: Sequence[Sequence[str]], flat: Sequence[str], hashes: Sequence[int]) -> None:
        self.texts, self.flat, self.hashes = texts, flat, hashes
        counts = list(map(len, texts))
        self.owners = [at for at, count in enumerate(counts) for _ in range(count)]
        self._starts = [0, *accumulate(counts)]
        self._rows: dict[int, list[int]] | None = None

    def of(self, place: int) -> RowKeys:
        """Return the hashes of one row's keys."""
        return RowKeys.of(self.texts[place], self.hashes[self._starts[place] : self._starts[place + 1]])

    def pairs(self, begin: int, end: int) -> list[tuple[int, int]]:
        """Return the hashes of the rows from one place up to another, each with the place of its row from `begin`."""
        span = slice(self._starts[begin], self._starts[end])
        return [(key, owner - begin) for key, owner in zip(self.hashes[span], self.owners[span], strict=True)]

    def among(self, keys: set[int], kinds: Collection[str]) -> list[tuple[int, int, str]]:
        """Return row, hash and kind of those that are among the keys and of certain kinds."""
        every = zip(self.owners, self.hashes, self.flat, strict=True)
        return [(at, key, kind) for at, key, text in every if key in keys and (kind := text[0]) in kinds]

    def repeated(self) -> list[int]:
        """Return the hashes that there are more than once."""
        if len(set(self.hashes)) == len(self.hashes):
            return []
        return [key for key, count in Counter(self.hashes).items() if count > 1]

    def numbers(self) -> Iterator[tuple[int, int]]:
        """Yield the hashes of telephone numbers, each with its row."""
        for key, at, text in zip(self.hashes, self.owners, self.flat, strict=True):
            if text[0] == PHONE:
                yield key, at

    def rows_with(self, key: int) -> Sequence[int]:
        """Return the places of the rows that have a key."""
        if self._rows is None:
            self._rows = {}
            for at, each in zip(self.owners, self.hashes, strict=True):
                self._rows.setdefault(each, []).append(at)
        return self._rows.get(key, ())
