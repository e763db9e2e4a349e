"""Answers of do-not-call lists: which numbers and addresses stand on a list, as any screening service gives them back.

An answer is what a row says. A row that says nothing is rejected and stays unchecked; only the user can say that the
whole file holds those who are listed, those who are left after the wash, or the list itself. Rows that give a name and
an address instead of a number are held against the leads (`lead_desk.app.evidence.register_answers`).
"""

from collections import Counter
from dataclasses import field, replace
from datetime import date
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from lead_desk.app.core import Core, known
from lead_desk.app.evidence.addressees import Addressee, addressee_of
from lead_desk.app.evidence.file_words import columns_called, columns_named, says, tells_listed
from lead_desk.app.evidence.identifier_rows import IdentifierSheet, cell_at, past_day, sheets
from lead_desk.app.evidence.register_answers import Register
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import UnreadableFileError, UsageError
from lead_desk.domain.evidence import Screening
from lead_desk.domain.rows import RawRow
from lead_desk.domain.stop import StopKind
from lead_desk.domain.values import dataclass
from lead_desk.law.lists import DncList, find_list, names_of

_KEPT = 10_000

_ADDRESSEE = {
    "person": "full_name",
    "last": "last_name",
    "first": "first_name",
    "street": "street",
    "postcode": "postcode",
}
_OWN_WORDS = ("person", "street", "postcode")

Place = tuple[str, int, str]


class Holds(StrEnum):
    """What a file of answers holds."""

    ANSWERS = "answers"  # a column says for each row whether it is listed
    LISTED = "listed"  # everybody in it stands on the list
    CLEAR = "clear"  # what was left after the listed ones were taken out
    MARKED = "marked"  # a column marks those listed and is empty for all others
    REGISTER = "register"  # the whole list: whoever is not in it is not listed


@dataclass(frozen=True, slots=True)
class ScreeningRequest:
    """How a file of answers is to be taken.

    Attributes:
        list_name: the list, by its own or a short name.
        country: ISO code of the list, where its name leaves a choice; also of phone numbers that name none.
        checked_on: the day the list was asked; a column of the file wins.
        campaign: key of the campaign it was made for, or empty.
    """

    path: Path
    list_name: str
    checked_on: date
    country: str = ""
    holds: Holds = Holds.ANSWERS
    campaign: str = ""


@dataclass(frozen=True, slots=True)
class ScreeningReport:
    """What a file of answers did, or would do.

    Attributes:
        taken: answers that are on record now; `unchanged`: on record before, or older than what is.
        listed, clear: answers about numbers, e-mails and leads.
        rejected: (sheet, row, code) of rows without a number or address, or without a clear answer.
        valid_days: how long an answer of this list counts.
    """

    list_name: str
    country: str
    rows: int
    listed: int
    clear: int
    taken: int
    unchanged: int
    rejected: tuple[Place, ...]
    valid_days: int


@dataclass(slots=True)
class _Found:
    register: Register
    mark: str
    answers: dict[str, Screening] = field(default_factory=dict)
    rows: int = 0
    rejected: list[Place] = field(default_factory=list)

    def note(self, answer: Screening) -> None:
        """Keep an answer under a key of its own; twice in one file, a listing counts."""
        earlier = self.answers.get(answer.identifier)
        if earlier is None or not earlier.listed:
            key = f"{self.mark}-{len(self.answers)}" if earlier is None else earlier.key
            self.answers[answer.identifier] = replace(answer, key=key)


def run(core: Core, request: ScreeningRequest, *, commit: bool) -> ScreeningReport:
    """Put a list's answers on record; a preview is the same run, never committed.

    Raises:
        UnreadableFileError: it cannot be read, or holds no answer.
        UsageError: an unknown list or campaign, or a day that lies ahead.
    """
    if request.checked_on > core.clock.today():
        raise UsageError("The day of the check lies ahead.", "Give the day on which the list was asked.")
    asked = find_list(request.list_name, request.country)
    found = _read(core, request, asked)
    with core.store.write(core.actor) as unit:
        if request.campaign:
            known(unit, Campaign, "campaign", request.campaign)
        for identifier, listed in found.register.answers(unit, asked.country):
            found.note(_screening(request, asked, identifier, listed=listed))
        outcomes = unit.registers.put_many(found.answers.values())
        unit.audit.write(
            "screening",
            {
                "list": asked.name, "country": asked.country, "answers": len(found.answers),
                "listed": sum(item.listed for item in found.answers.values()), "rejected": len(found.rejected),
            },
        )  # fmt: skip
        if commit:
            unit.commit()
    counts = Counter(item.listed for item in found.answers.values())
    return ScreeningReport(
        list_name=asked.name,
        country=asked.country,
        rows=found.rows,
        listed=counts[True],
        clear=counts[False],
        taken=outcomes["created"] + outcomes["updated"],
        unchanged=outcomes["unchanged"],
        rejected=tuple(found.rejected[:_KEPT]),
        valid_days=asked.days,
    )


def _read(core: Core, request: ScreeningRequest, asked: DncList) -> _Found:
    mark = sha256(request.path.read_bytes()).hexdigest()[:12] if request.path.is_file() else ""
    whole = request.holds is Holds.REGISTER
    found = _Found(Register(asked.channels, whole=whole), f"screening-{mark}")
    about_phones = not {Channel.PHONE, Channel.SMS}.isdisjoint(asked.channels)
    for sheet in sheets(core.reader, request.path, about_phones=about_phones):
        _SheetOfAnswers(core, request, asked, sheet, found).take()
    if not (found.answers or found.register.book or found.register.identifiers):
        raise UnreadableFileError(
            "The file holds no answer about a number or address.",
            "Say whether it holds those listed or those left, or name its column 'Result'.",
            code="NO_ANSWERS",
        )
    return found


def _screening(request: ScreeningRequest, asked: DncList, identifier: str, *, listed: bool) -> Screening:
    return Screening(
        key="",
        identifier=identifier,
        list_name=asked.name,
        country=asked.country,
        checked_on=request.checked_on,
        listed=listed,
        campaign=request.campaign,
    )


class _SheetOfAnswers:
    """One sheet: which of its columns answer, and its rows in that light."""

    def __init__(
        self, core: Core, request: ScreeningRequest, asked: DncList, sheet: IdentifierSheet, found: _Found
    ) -> None:
        columns = sheet.proposal.columns
        self._today = core.clock.today()
        self._request, self._asked, self._sheet, self._found = request, asked, sheet, found
        self._results = list(dict.fromkeys(columns_named(columns, "result") + columns_called(columns, names_of(asked))))
        self._checked = columns_named(columns, "checked")
        self._registered = columns_named(columns, "registered")
        self._parts = {
            part: [column.index for column in columns if column.field == name]
            or (columns_named(columns, part) if part in _OWN_WORDS else [])
            for part, name in _ADDRESSEE.items()
        }

    def take(self) -> None:
        """Take the sheet's rows."""
        for row in self._sheet.rows:
            if not any(cell.strip() for cell in row.cells):
                continue
            self._found.rows += 1
            people = self._sheet.identifiers(row, self._request.country or self._asked.country)
            if not self._found.register.whole:
                people = [(kind, value) for kind, value in people if kind in (StopKind.EMAIL, StopKind.PHONE)]
            person = self._addressee(row)
            listed = self._answer(row)
            if not people and person is None:
                self._found.rejected.append((self._sheet.name, row.number, "NO_IDENTIFIER"))
            elif listed is None:
                self._found.rejected.append((self._sheet.name, row.number, "NO_ANSWER"))
            else:
                self._note(row, [value for _kind, value in people], person, listed=listed)

    def _addressee(self, row: RawRow) -> Addressee | None:
        said = {part: " ".join(cell_at(row, index) for index in places) for part, places in self._parts.items()}
        name = said["person"].strip() or f"{said['last']},{said['first']}"
        return addressee_of(name, said["street"], said["postcode"])

    def _answer(self, row: RawRow) -> bool | None:
        """Return whether the row is listed; None when it does not say, or a column says something unknown."""
        holds = self._request.holds
        if holds in (Holds.LISTED, Holds.REGISTER, Holds.CLEAR):
            return holds is not Holds.CLEAR
        cells = [cell for index in self._results if (cell := cell_at(row, index))]
        if any(tells_listed(cell) for cell in cells):
            return True
        answered = cells or (self._results if holds is Holds.MARKED else ())
        return False if answered and all(says(cell, "clear") for cell in cells) else None

    def _note(self, row: RawRow, values: list[str], person: Addressee | None, *, listed: bool) -> None:
        """Keep what a row says; of a whole list nobody is kept, it is only held against the leads."""
        register = self._found.register
        if person is not None and (register.whole or not values):
            register.book.add(person, listed=listed)
        if register.whole:
            register.identifiers.update(values)
            return
        checked = past_day(row, self._checked, self._today) or self._request.checked_on
        registered = past_day(row, self._registered, self._today) if listed else None
        for value in values:
            answer = _screening(self._request, self._asked, value, listed=listed)
            self._found.note(replace(answer, checked_on=checked, registered_on=registered))
