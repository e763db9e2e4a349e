"""Recheck an old list, ours or not: which rows may no longer be used and why. Nothing is stored.

It is read as an import would read it: its sheets with people, the mapping and the letters remembered for such a list.

People who were erased are found through the fingerprints of the do-not-contact list. A row that this store knows
gets the standing of its lead; one it does not know has no source and no basis here, and is held like all unknown.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from lead_desk.app.core import Core
from lead_desk.app.exports.clean_list import CheckedSheet, write_clean
from lead_desk.app.imports.as_before import sheet_of
from lead_desk.app.imports.import_file import mapping_of, prepared, with_handling, with_recipe
from lead_desk.app.imports.layouts import known_list
from lead_desk.app.imports.main_list import all_lists
from lead_desk.app.imports.reading_desk import seen
from lead_desk.app.imports.results import ImportRequest, SheetColumns
from lead_desk.app.ports import Unit
from lead_desk.app.results import CleanForm, RecheckReport
from lead_desk.app.verdicts.judge import first_code, judge
from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.flag import FlagKind, FlagState
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadQuery, PreparedLead, RejectedRow
from lead_desk.domain.progress import NoProgress, Progress
from lead_desk.domain.rows import FileInfo, ReadOptions
from lead_desk.domain.stop import Stop, StopKind
from lead_desk.gate.gate import DO_NOT_CONTACT

STOPPED = "SUP_OBJECTED"
NOT_KNOWN = "SOURCE_MISSING"
_KEPT_PLACES = 10_000
_FIELDS = ("email", "phone", "mobile")
_FLAG_CODES = {
    FlagKind.CHILD: "CHILD_SUSPECTED",
    FlagKind.SPECIAL: "SPECIAL_SUSPECTED",
    FlagKind.CRIMINAL: "CRIMINAL_DATA",
}


@dataclass(slots=True)
class _Tally:
    rows: int = 0
    fine: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    places: list[tuple[str, int, str]] = field(default_factory=list)
    kept: set[int] = field(default_factory=set)

    def note(self, sheet: str, row: int, code: str) -> None:
        """Count a row; an empty code is a row that is fine."""
        self.rows += 1
        if not code:
            self.fine += 1
            self.kept.add(row)
            return
        self.reasons[code] += 1
        if len(self.places) < _KEPT_PLACES:
            self.places.append((sheet, row, code))


def recheck(
    core: Core,
    path: Path,
    clean: Path | None,
    progress: Progress | None,
    *,
    sheet: int | None = None,
    options: ReadOptions | None = None,
    country: str = "",
) -> RecheckReport:
    """Tell which rows of a list may no longer be used.

    Args:
        core: the parts.
        path: the list.
        clean: where the rows that are fine go, as they came if the ending is that of the list (`write_clean`); None
            for a report only.
        progress: told in rows; may cancel.
        sheet: index of the sheet, None for every one with people in it.
        options: how the user wants it read.
        country: ISO code for phone numbers that name none.

    Raises:
        UnreadableFileError: it cannot be read, or another program wrote it meanwhile; no clean list is left then.
        RefusedError: the clean list cannot be written.
        CancelledError: the user stopped it.
    """
    progress, options = progress or NoProgress(), options or ReadOptions()
    tally = _Tally()
    as_checked = core.reader.fingerprint(path) if clean else ""
    info = core.reader.describe(path, options)
    wanted = _sheets(core, path, info, options) if sheet is None else (sheet,)
    checked = [_checked(core, _request(path, index, options, country), tally, progress) for index in wanted]
    saved = write_clean(core, checked, clean) if clean else None
    if saved:
        _check_unchanged(core, path, as_checked, saved.path)
    taken = {found.request.sheet for found in checked}
    return RecheckReport(
        rows=tally.rows,
        fine=tally.fine,
        reasons=dict(tally.reasons.most_common()),
        places=tuple(tally.places),
        clean=saved.path if saved else None,
        clean_form=saved.form if saved else CleanForm.NONE,
        clean_note=saved.note if saved else "",
        sheets=tuple(each.name for each in info.sheets if each.index in taken),
        not_checked=tuple(each.name for each in info.sheets if each.index not in taken and each.rows != 0),
    )


def _check_unchanged(core: Core, path: Path, as_checked: str, saved: Path) -> None:
    """Take a clean list away whose list another program wrote anew after it was checked: its rows are told by number.

    Raises:
        UnreadableFileError: it did.
    """
    try:
        core.reader.check_same(path, as_checked)
    except UnreadableFileError:
        saved.unlink(missing_ok=True)
        raise


def _request(path: Path, sheet: int, options: ReadOptions, country: str) -> ImportRequest:
    """Return what an import of the sheet would be asked; what was set by hand for such a list before holds here too."""
    by_hand = bool(options.encoding or options.delimiter)
    return ImportRequest(path, sheet, options=options, country=country, as_before=not by_hand)


def _sheets(core: Core, path: Path, info: FileInfo, options: ReadOptions) -> tuple[int, ...]:
    def looked(index: int) -> SheetColumns:
        with (
            sheet_of(core, _request(path, index, options, "")) as (reading, _wish),
            core.store.read() as unit,
        ):
            return with_recipe(unit, seen(reading))

    return all_lists(info, looked)


def _checked(core: Core, wish: ImportRequest, tally: _Tally, progress: Progress) -> CheckedSheet:
    """Give each row of a sheet its verdict, read and mapped as an import would by what is remembered of such a list."""
    with sheet_of(core, wish) as (reading, request), core.store.read() as unit:
        known_as = known_list(unit, reading.fingerprint, reading.headers)
        if known_as is not None and known_as.tags is not None:
            request = replace(request, tags=known_as.tags)
        mapping, request = mapping_of(unit, reading, request), with_handling(unit, reading, request)
        before, tally.kept = tally.rows, set()
        for block in prepared(core, unit, request, reading, mapping):
            _judge(core, unit, block, tally)
            progress.report(tally.rows - before, reading.info.rows, "judging")
    headers = tuple(header or f"Column {at}" for at, header in enumerate(reading.headers, 1))
    info = reading.info
    return CheckedSheet(request, info.name, reading.header_row, headers, info.delimiter, frozenset(tally.kept))


def _judge(core: Core, unit: Unit, block: Sequence[PreparedLead | RejectedRow], tally: _Tally) -> None:
    """Give each row of a block its verdict: stops first, then what the store knows of the person."""
    leads = [row for row in block if isinstance(row, PreparedLead)]
    known = _known(unit, leads)
    codes = _standing(core, unit, sorted({lead for found in known.values() for lead in found}))
    for row in block:
        if isinstance(row, RejectedRow):
            tally.note(row.sheet, row.row, row.problems[0].code if row.problems else "REJECTED")
        else:
            tally.note(row.sheet, row.row, _code(unit, row, [codes[lead] for lead in known.get(row.row, ())]))


def _code(unit: Unit, row: PreparedLead, standings: Sequence[str]) -> str:
    """Return why a row may not be used; a person found twice gets the strictest answer."""
    if row.refused or row.refusals or any(unit.stops.matches(stop) for stop in _stops(row)):
        return STOPPED
    held = sorted((code for code in standings if code), key=lambda code: (code not in DO_NOT_CONTACT, code))
    if held:
        return held[0]
    if standings:
        return ""
    for finding in row.findings:
        if finding.state is FlagState.CONFIRMED and finding.kind is FlagKind.CHILD:
            return "CHILD_CONFIRMED"
        if finding.state in (FlagState.SUSPECTED, FlagState.CONFIRMED) and finding.kind in _FLAG_CODES:
            return _FLAG_CODES[finding.kind]
    return NOT_KNOWN


def _identifiers(row: PreparedLead) -> tuple[list[str], list[str]]:
    """Return the e-mails and the phone numbers of a row."""
    emails = [row.values.get("email", ""), *(value for _kind, value in _pairs(row.more_emails))]
    phones = [row.values.get("phone", ""), row.values.get("mobile", "")]
    phones += [value for _kind, value in _pairs(row.more_phones)]
    return [value for value in emails if value], [value for value in phones if value]


def _pairs(values: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return (kind, value) pairs whichever way round the parser gave them."""
    return [pair if any(mark in pair[1] for mark in "@+") else (pair[1], pair[0]) for pair in values]


def _stops(row: PreparedLead) -> Iterator[Stop]:
    emails, phones = _identifiers(row)
    for email in emails:
        yield Stop(StopKind.EMAIL, email)
        yield Stop(StopKind.DOMAIN, email.rpartition("@")[2])
    for phone in phones:
        yield Stop(StopKind.PHONE, phone)


def _known(unit: Unit, rows: Sequence[PreparedLead]) -> dict[int, set[LeadId]]:
    """Return row number -> leads of the store with one of its e-mails or phone numbers."""
    wanted: dict[str, set[int]] = {}
    for row in rows:
        for group in _identifiers(row):
            for value in group:
                wanted.setdefault(value, set()).add(row.row)
    values = tuple(wanted)
    ids: set[LeadId] = set()
    for name in _FIELDS if values else ():
        ids.update(unit.leads.ids(LeadQuery(filters=((name, values),))))
    found: dict[int, set[LeadId]] = {}
    for lead in unit.leads.rows(sorted(ids), _FIELDS):
        for value in lead.cells:
            for number in wanted.get(value, ()):
                found.setdefault(number, set()).add(lead.id)
    return found


def _standing(core: Core, unit: Unit, leads: Sequence[LeadId]) -> dict[LeadId, str]:
    """Return lead -> first reason's code, empty for leads that may be used by one channel at least."""
    if not leads:
        return {}
    judged = judge(core, unit, core.standing_frame(), leads)
    numbers = list(judged.verdicts)
    return {lead: first_code(judged.verdicts[number]) for block in unit.cases.leads(numbers) for lead, number in block}
