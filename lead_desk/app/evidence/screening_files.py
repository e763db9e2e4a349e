"""Answers of do-not-call lists: which numbers and addresses stand on a list, as any screening service gives them back.

An answer is what a row says. A row that says nothing is rejected and stays unchecked; only the user can say that the
whole file holds those who are listed, or those who are left after the wash.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from lead_desk.app.core import Core, known
from lead_desk.app.evidence.file_words import columns_named, says
from lead_desk.app.evidence.identifier_rows import IdentifierSheet, cell_at, past_day, sheets
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.errors import UnreadableFileError, UsageError
from lead_desk.domain.evidence import Screening
from lead_desk.domain.rows import RawRow
from lead_desk.domain.stop import StopKind
from lead_desk.law.lists import DncList, find_list

_KEPT = 10_000

Place = tuple[str, int, str]


class Holds(StrEnum):
    """What a file of answers holds."""

    ANSWERS = "answers"  # a column says for each row whether it is listed
    LISTED = "listed"  # everybody in it stands on the list
    CLEAR = "clear"  # what was left after the listed ones were taken out


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
    answers: dict[str, Screening] = field(default_factory=dict)
    rows: int = 0
    rejected: list[Place] = field(default_factory=list)


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
    found = _Found()
    mark = sha256(request.path.read_bytes()).hexdigest()[:12] if request.path.is_file() else ""
    for sheet in sheets(core.reader, request.path):
        _SheetOfAnswers(core, request, asked, sheet, found).take(f"screening-{mark}")
    if not found.answers:
        raise UnreadableFileError(
            "The file holds no answer about a number or address.",
            "Say whether it holds those listed or those left, or name its column 'Result'.",
            code="NO_ANSWERS",
        )
    return found


class _SheetOfAnswers:
    """One sheet: which of its columns answer, and its rows in that light."""

    def __init__(
        self, core: Core, request: ScreeningRequest, asked: DncList, sheet: IdentifierSheet, found: _Found
    ) -> None:
        columns = sheet.proposal.columns
        self._today = core.clock.today()
        self._request, self._asked, self._sheet, self._found = request, asked, sheet, found
        self._results = columns_named(columns, "result")
        self._checked = columns_named(columns, "checked")
        self._registered = columns_named(columns, "registered")

    def take(self, mark: str) -> None:
        """Take the sheet's rows."""
        for row in self._sheet.rows:
            if not any(cell.strip() for cell in row.cells):
                continue
            self._found.rows += 1
            people = [
                (kind, value)
                for kind, value in self._sheet.identifiers(row, self._request.country or self._asked.country)
                if kind in (StopKind.EMAIL, StopKind.PHONE)
            ]
            listed = self._answer(row)
            if not people:
                self._found.rejected.append((self._sheet.name, row.number, "NO_IDENTIFIER"))
            elif listed is None:
                self._found.rejected.append((self._sheet.name, row.number, "NO_ANSWER"))
            else:
                self._note(row, [value for _kind, value in people], mark, listed=listed)

    def _answer(self, row: RawRow) -> bool | None:
        """Return whether the row is listed; None when it does not say, or a column says something unknown."""
        if self._request.holds is not Holds.ANSWERS:
            return self._request.holds is Holds.LISTED
        cells = [cell for index in self._results if (cell := cell_at(row, index))]
        if any(says(cell, "listed") for cell in cells):
            return True
        return False if cells and all(says(cell, "clear") for cell in cells) else None

    def _note(self, row: RawRow, values: list[str], mark: str, *, listed: bool) -> None:
        asked, request = self._asked, self._request
        for value in values:
            earlier = self._found.answers.get(value)
            if earlier is not None and earlier.listed:
                continue  # twice in one file: a listing counts
            self._found.answers[value] = Screening(
                key=f"{mark}-{len(self._found.answers)}" if earlier is None else earlier.key,
                identifier=value,
                list_name=asked.name,
                country=asked.country,
                checked_on=past_day(row, self._checked, self._today) or request.checked_on,
                listed=listed,
                registered_on=past_day(row, self._registered, self._today) if listed else None,
                campaign=request.campaign,
            )
