"""A block of prepared rows made ready for the store: all of it that needs no key is worked out here, in any process.

A row is a tuple in the order of the store's columns, its keys are texts still to be hashed. The rows themselves are
made again only where somebody looks at one: most rows of a list are new people that nobody has to look at.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from json.encoder import encode_basestring
from typing import Any, NamedTuple, overload

from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.fields import COLUMNS
from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind, FlagState
from lead_desk.domain.lead import CellProblem, PreparedLead, RejectedRow
from lead_desk.domain.stop import Refusal, StopReason
from lead_desk.intake.identity import folded_name, keys_of, sort_key
from lead_desk.intake.trait import Trait, asked_of, trait_of

DERIVED = ("last_contact", "sort_name", "sort_company")
RECORD = (*DERIVED, *COLUMNS, "extra", "originals")
"""The columns that a record fills, in order."""

_FIRST, _EXTRA, _ORIGINALS = len(DERIVED), len(RECORD) - 2, len(RECORD) - 1
_IN_COLUMNS = frozenset(COLUMNS)
_PLACES = {name: at for at, name in enumerate(COLUMNS, _FIRST)}
_NO_TEXTS = ("",) * len(COLUMNS)

_CLASSES = {each.value: each for each in RecipientClass}
_KINDS = {each.value: each for each in FlagKind}
_CATEGORIES: dict[str, Category | None] = {"": None} | {each.value: each for each in Category}
_STATES = {each.value: each for each in FlagState}
_CERTAINTIES = {each.value: each for each in Certainty}


Prepared = PreparedLead | RejectedRow
"""What becomes of a row."""


class Facts(NamedTuple):
    """What rows share beside their texts. All but the trait is as the row said it, `Trait` tells what counts."""

    trait: tuple[Any, ...]
    recipient_class: str
    class_guessed: bool
    country_guessed: bool
    mobile_number: bool | None
    evidence: tuple[str, ...]


class Parts(NamedTuple):
    """A block as plain data, fit to be sent.

    Attributes:
        numbers: row numbers of the sheet.
        records: as `RECORD`; empty for a rejected row.
        keys: what each row is found by (`identity.keys_of`).
        kinds: place of each row's facts in `facts`.
        facts: as `Facts`, each once.
        problems, findings: of the rows that have some, by place.
        beside: further e-mails and numbers and the row's own 'no', by place, of the rows that have any.
        rejected: the cells of rejected rows, by place.
    """

    numbers: list[int]
    records: list[tuple[str, ...]]
    keys: list[tuple[str, ...]]
    kinds: list[int]
    facts: list[tuple[Any, ...]]
    problems: dict[int, tuple[tuple[str, str], ...]]
    findings: dict[int, tuple[tuple[Any, ...], ...]]
    beside: dict[int, tuple[Any, ...]]
    rejected: dict[int, tuple[str, ...]]


class Shelf(Sequence[PreparedLead | RejectedRow]):
    """A block of rows of one sheet.

    Attributes:
        sheet: name of the sheet.
        parts: the rows as plain data.
    """

    __slots__ = ("_made", "parts", "sheet")

    def __init__(self, sheet: str, parts: Parts, made: dict[int, PreparedLead | RejectedRow] | None = None) -> None:
        self.sheet, self.parts = sheet, parts
        self._made = made or {}

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self.parts.numbers)

    @overload
    def __getitem__(self, place: int) -> PreparedLead | RejectedRow: ...
    @overload
    def __getitem__(self, place: slice) -> list[PreparedLead | RejectedRow]: ...
    def __getitem__(self, place: int | slice) -> PreparedLead | RejectedRow | list[PreparedLead | RejectedRow]:
        """Return a row, or some of them; what is changed on a row stays."""
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        found = self._made.get(place)
        if found is None:
            found = self._made[place] = self._rejected(place) if place in self.parts.rejected else self._lead(place)
        return found

    def special(self) -> set[int]:
        """Return the places of rows that hold more than a record and findings: rejected ones, a 'no', a consent."""
        parts = self.parts
        consents = {at for at, row in self._made.items() if isinstance(row, PreparedLead) and row.consent}
        return {*parts.rejected, *parts.beside, *consents}

    def problems(self) -> Iterator[CellProblem]:
        """Yield what was wrong with cells, row by row."""
        for at, found in self.parts.problems.items():
            number = self.parts.numbers[at]
            for column, code in found:
                yield CellProblem(self.sheet, number, column, code)

    def flags(self) -> Iterator[tuple[str, str]]:
        """Yield kind and category of every finding."""
        for found in self.parts.findings.values():
            for finding in found:
                yield finding[0], finding[1]

    def cell(self, at: int, field: str) -> tuple[str, str]:
        """Return the value of a field, and the text that it was delivered as; of a row that is not rejected."""
        record = self.parts.records[at]
        place = _PLACES.get(field)
        value = texts_of(record[_EXTRA]).get(field, "") if place is None else record[place]
        return value, texts_of(record[_ORIGINALS]).get(field) or value

    def values(self, at: int) -> dict[str, str]:
        """Return the values of a row that is not rejected."""
        record = self.parts.records[at]
        values = {name: text for name, text in zip(COLUMNS, record[_FIRST:_EXTRA], strict=True) if text}
        return values | texts_of(record[_EXTRA])

    def originals(self, at: int) -> dict[str, str]:
        """Return the cells as delivered of a row that is not rejected, where they differ from its values."""
        return texts_of(self.parts.records[at][_ORIGINALS])

    def rejects(self) -> Iterator[RejectedRow]:
        """Yield the rejected rows."""
        yield from map(self._rejected, self.parts.rejected)

    def findings(self, at: int) -> tuple[Finding, ...]:
        """Return the findings of a row."""
        return tuple([_finding(*found) for found in self.parts.findings.get(at, ())])

    def _rejected(self, at: int) -> RejectedRow:
        return RejectedRow(self.sheet, self.parts.numbers[at], self._problems(at), self.parts.rejected[at])

    def _problems(self, at: int) -> tuple[CellProblem, ...]:
        number, found = self.parts.numbers[at], self.parts.problems.get(at, ())
        return tuple([CellProblem(self.sheet, number, column, code) for column, code in found])

    def _lead(self, at: int) -> PreparedLead:
        parts = self.parts
        facts = Facts._make(parts.facts[parts.kinds[at]])
        emails, phones, refused, refusals = parts.beside.get(at, _NOTHING)
        return PreparedLead(
            self.sheet,
            parts.numbers[at],
            self.values(at),
            self.originals(at),
            emails,
            phones,
            _CLASSES[facts.recipient_class],
            facts.class_guessed,
            facts.country_guessed,
            facts.mobile_number,
            refused,
            self.findings(at),
            self._problems(at),
            facts.evidence,
            tuple([Refusal(Channel(channel), StopReason(reason)) for channel, reason in refusals]),
        )


def texts_of(written: str) -> dict[str, str]:
    """Return the texts by name that `dumps_texts` wrote."""
    return dict(_DECODE(written)[0]) if written else {}


_DECODE = json.JSONDecoder().raw_decode
_NOTHING: tuple[Any, ...] = ((), (), False, ())


def shelve(rows: Sequence[PreparedLead | RejectedRow]) -> Shelf:
    """Return rows of one sheet as a shelf; as they are when they stand on one already."""
    if isinstance(rows, Shelf):
        return rows
    count = len(rows)
    parts = Parts([0] * count, [()] * count, [()] * count, [0] * count, [], {}, {}, {}, {})
    known: dict[tuple[object, ...], int] = {}
    for at, row in enumerate(rows):
        put(parts, at, row, known)
    return Shelf(rows[0].sheet if rows else "", parts, dict(enumerate(rows)))


def put(parts: Parts, at: int, row: PreparedLead | RejectedRow, known: dict[tuple[object, ...], int]) -> None:
    """Put one row in its place.

    Args:
        parts: with a place for it.
        at: the place.
        row: the row.
        known: where in the facts those of earlier rows are; grows.
    """
    parts.numbers[at] = row.row
    if row.problems:
        parts.problems[at] = tuple([(problem.column, problem.code) for problem in row.problems])
    if isinstance(row, RejectedRow):
        parts.records[at] = parts.keys[at] = ()
        parts.rejected[at] = row.cells
        return
    name = folded_name(row.values)
    parts.records[at] = record_of(row.values, row.originals, name)
    parts.keys[at] = keys_of(row.values, name, row.more_emails, row.more_phones)
    parts.kinds[at] = _kind(row, parts.facts, known)
    if row.findings:
        parts.findings[at] = tuple(map(plain_finding, row.findings))
    if row.more_emails or row.more_phones or row.refused or row.refusals:
        refusals = tuple([(refusal.channel.value, refusal.reason.value) for refusal in row.refusals])
        parts.beside[at] = (row.more_emails, row.more_phones, row.refused, refusals)


def record_of(values: dict[str, str], originals: dict[str, str], name: str) -> tuple[str, ...]:
    """Return a lead's values as they stand in the store's columns (`RECORD`).

    Args:
        values: of the lead.
        originals: its cells as delivered, where they differ.
        name: its name as `folded_name` returns it.
    """
    get = values.get
    return (
        get("last_contact", ""),
        name or sort_key(get("email", "")),
        sort_key(get("company", "")),
        *map(get, COLUMNS, _NO_TEXTS),
        dumps_texts([(field, text) for field, text in values.items() if text and field not in _IN_COLUMNS]),
        dumps_texts(originals.items()) if originals else "",
    )


class _Names(dict[str, str]):
    """The names of fields as JSON writes them in front of a value."""

    def __missing__(self, name: str) -> str:
        """Write a name that is met for the first time."""
        written = self[name] = f"{encode_basestring(name)}: "
        return written


_NAMES = _Names()


def dumps_texts(texts: Iterable[tuple[str, str]]) -> str:
    """Return texts by name as `json.dumps(dict(texts), ensure_ascii=False)` does, but far sooner; '' for none."""
    pairs = [dumps_text(name, text) for name, text in texts]
    return "{" + ", ".join(pairs) + "}" if pairs else ""


def dumps_text(name: str, text: str) -> str:
    """Return one text with its name, as it stands in what `dumps_texts` returns."""
    return _NAMES[name] + encode_basestring(text)


def written_name(name: str) -> str:
    """Return a field's name as JSON writes it in front of a value."""
    return _NAMES[name]


def _kind(row: PreparedLead, facts: list[tuple[Any, ...]], known: dict[tuple[object, ...], int]) -> int:
    """Return the place of the row's facts; what they follow from is compared first, as most rows share theirs."""
    alike = (
        asked_of(row.values), row.recipient_class, row.class_guessed, row.country_guessed, row.mobile_number,
        row.evidence,
    )  # fmt: skip
    place = known.get(alike)
    if place is None:
        place = known[alike] = len(facts)
        facts.append(
            (tuple(trait_of_row(row)), row.recipient_class.value, row.class_guessed, row.country_guessed,
             row.mobile_number, row.evidence)
        )  # fmt: skip
    return place


def trait_of_row(row: PreparedLead) -> Trait:
    """Return the trait of the lead that a row makes."""
    return trait_of(
        row.values,
        recipient_class=row.recipient_class,
        class_guessed=row.class_guessed,
        country_guessed=row.country_guessed,
        mobile_number=row.mobile_number,
        evidence=tuple(sorted(row.evidence)),
    )


def plain_finding(finding: Finding) -> tuple[object, ...]:
    """Return a finding as plain data, fit to be sent."""
    return (
        finding.kind.value,
        finding.category.value if finding.category else "",
        finding.field,
        finding.state.value,
        finding.rule,
        finding.certainty.value,
        finding.term,
        finding.words,
        finding.under_13,
    )


def _finding(
    kind: str, category: str, field: str, state: str, rule: str, certainty: str, term: str, words: str, under_13: bool
) -> Finding:
    return Finding(
        _KINDS[kind],
        _CATEGORIES[category],
        field,
        _STATES[state],
        rule,
        _CERTAINTIES[certainty],
        term,
        words,
        under_13=under_13,
    )
