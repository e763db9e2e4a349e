"""Make leads of a block: one row's cells come together, names and addresses are split or joined, the class is found."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lead_desk.domain.answers import is_bounce_word, is_refusal_word, says_refused
from lead_desk.domain.dates import looks_like_date, parse_date
from lead_desk.domain.fields import FieldType
from lead_desk.domain.flag import Finding
from lead_desk.domain.lead import CellProblem, PreparedLead, RejectedRow
from lead_desk.domain.names import join_name, split_name
from lead_desk.domain.parsed import WARNINGS, CellCode, Parsed
from lead_desk.domain.phones import region_of
from lead_desk.domain.rows import RawRow
from lead_desk.domain.stop import Refusal
from lead_desk.intake.block import Block
from lead_desk.intake.junk import RowCode
from lead_desk.intake.mailboxes import disposable_domains
from lead_desk.intake.mapping import Settings, Target
from lead_desk.intake.places import Place, split_address, split_city
from lead_desk.intake.refusals import refusal_of
from lead_desk.law.classes import classifier, country_of

UNKNOWN_COUNTRY = "ZZ"
_JOINED = frozenset({"notes", "tags"})
_SPLITTABLE = re.compile(r"[\d,]")
_SEVERAL = re.compile(r"[,\n;|]")
_WAYS = ("email", "phone", "mobile", "linkedin_url")
_IDENTITY = ("email", "phone", "mobile", "full_name", "first_name", "last_name", "company")


@dataclass(slots=True)
class _Draft:
    """A lead under way."""

    values: dict[str, str] = field(default_factory=dict)
    originals: dict[str, str] = field(default_factory=dict)
    emails: list[tuple[str, str]] = field(default_factory=list)
    phones: list[tuple[str, str]] = field(default_factory=list)
    problems: list[CellProblem] = field(default_factory=list)
    mobile: set[bool | None] = field(default_factory=set)
    region: str = ""
    display: str = ""
    bad_email: bool = False
    refused: bool = False
    refusals: list[Refusal] = field(default_factory=list)


class Assembler:
    """Turns blocks into leads and rejected rows; made once for a sheet."""

    def __init__(self, targets: Sequence[Target], settings: Settings) -> None:
        self._settings = settings
        self._home = any(target.kind == "home" for target in targets if target.field == "street")

    def leads(
        self, block: Block, rows: Sequence[RawRow], findings: Sequence[tuple[Finding, ...]]
    ) -> Iterator[PreparedLead | RejectedRow]:
        """Yield one lead or rejected row for each row of the block, in order."""
        for place, row in enumerate(rows):
            draft = _Draft()
            self._take_texts(block, place, row, draft)
            self._take_typed(block, place, row, draft)
            self._take_refusals(block, place, draft)
            yield self._finish(draft, row, findings[place] if findings else ())

    def _take_texts(self, block: Block, place: int, row: RawRow, draft: _Draft) -> None:
        values, originals = draft.values, draft.originals
        for column in block.texts:
            value, raw = column.values[place], column.raw[place]
            name = column.target.field
            if value:
                if name not in values:
                    values[name] = value
                elif name in _JOINED and value not in values[name]:
                    values[name] = f"{values[name]} | {value}"
                else:
                    continue
            if raw is not value and raw.strip() != value and name not in originals:
                originals[name] = raw
            if column.problems and place in column.problems:
                draft.problems.append(self._problem(row, column.target, column.problems[place]))

    def _take_typed(self, block: Block, place: int, row: RawRow, draft: _Draft) -> None:
        for column in block.typed:
            raw = column.raw[place]
            if not raw:
                continue
            cell, target = column.cells[place], column.target
            if target.field == "opt_in":
                self._opt_in(cell, raw, draft)
            kept = self._keep(cell, target, draft)
            if (kept and raw.strip() != cell.value) or (cell.problem and target.field not in draft.originals):
                draft.originals[target.field] = raw
            if cell.problem and not (target.field == "opt_in" and draft.values.get("opt_in_at")):
                draft.problems.append(self._problem(row, target, cell.problem))

    @staticmethod
    def _take_refusals(block: Block, place: int, draft: _Draft) -> None:
        """A 'no' stops the channel that its column is about, or all of them."""
        for column in block.refusals:
            cell = column.raw[place]
            if cell and (says_refused(cell) or is_bounce_word(cell)):
                refusal = refusal_of(column.target.header, cell)
                if refusal is None:
                    draft.refused = True
                elif refusal not in draft.refusals:
                    draft.refusals.append(refusal)

    def _keep(self, cell: Parsed, target: Target, draft: _Draft) -> bool:
        """Keep a parsed value, further e-mails and phones beside the first; tell whether it is the field's value."""
        name = target.field
        if target.type is FieldType.EMAIL:
            draft.bad_email = draft.bad_email or (not cell.value and cell.problem is not None)
            draft.display = draft.display or cell.aside
        elif target.type is FieldType.PHONE and cell.value:
            draft.mobile.add(cell.mobile)
            draft.region = draft.region or cell.region
        if not cell.value:
            return False
        further = list(cell.more)
        first = name not in draft.values
        if first:
            draft.values[name] = cell.value
        else:
            further.insert(0, cell.value)
        if further and target.type in {FieldType.EMAIL, FieldType.PHONE}:
            self._keep_further(further, target, draft)
        return first

    @staticmethod
    def _keep_further(further: Sequence[str], target: Target, draft: _Draft) -> None:
        kind = target.kind or ("mobile" if target.field == "mobile" else "other")
        known = set(draft.values.values())
        if target.type is FieldType.EMAIL:
            draft.emails.extend((value, kind) for value in further if value not in known)
        else:  # only e-mails and phones come several in a cell or twice in a row
            draft.phones.extend((value, kind) for value in further if value not in known)

    @staticmethod
    def _opt_in(cell: Parsed, raw: str, draft: _Draft) -> None:
        """A word for having left is a refusal; a date in the column is when, not whether."""
        if is_refusal_word(raw):
            draft.refused = True
        elif not cell.value and looks_like_date(raw):
            when = parse_date(raw).value
            if when:
                draft.values.setdefault("opt_in_at", when)

    def _problem(self, row: RawRow, target: Target, code: CellCode | RowCode) -> CellProblem:
        return CellProblem(self._settings.sheet, row.number, target.letter, code.value)

    def _finish(self, draft: _Draft, row: RawRow, findings: tuple[Finding, ...]) -> PreparedLead | RejectedRow:
        self._settle_name(draft)
        self._settle_place(draft)
        rejected = self._refuse_row(draft)
        if rejected:
            whole = CellProblem(self._settings.sheet, row.number, "", rejected.value)
            return RejectedRow(self._settings.sheet, row.number, (whole, *draft.problems), row.cells)
        values = draft.values
        guessed = self._settle_country(draft)
        email, company = values.get("email", ""), values.get("company", "")
        person, country = values.get("full_name", ""), values.get("country", "")
        lists = classifier()
        kind, class_guessed = lists.classify(
            email,
            company,
            person,
            country=country,
            job_title=values.get("job_title", ""),
            home_address=self._home and "street" in values,
        )
        if email.rpartition("@")[2] in disposable_domains():
            draft.problems.append(CellProblem(self._settings.sheet, row.number, "", CellCode.EMAIL_DISPOSABLE.value))
        return PreparedLead(
            self._settings.sheet,
            row.number,
            values,
            draft.originals,
            tuple(draft.emails),
            tuple(draft.phones),
            kind,
            class_guessed,
            guessed,
            True if True in draft.mobile else None if None in draft.mobile or not draft.mobile else False,
            draft.refused,
            findings,
            tuple(draft.problems),
            lists.evidence(email, company, person, country=country),
            tuple(draft.refusals),
        )

    @staticmethod
    def _settle_name(draft: _Draft) -> None:
        """Split a full name where only that came, join one where only its parts came."""
        values = draft.values
        full, first, last = values.get("full_name", ""), values.get("first_name", ""), values.get("last_name", "")
        if not full and not (first or last) and draft.display:
            full = values["full_name"] = draft.display
        if full and not (first or last):
            parts = split_name(full)
            if parts.first:
                values["first_name"] = parts.first
            if parts.last:
                values["last_name"] = parts.last
            if parts.first and parts.last and "," in full:
                draft.originals.setdefault("full_name", full)
                values["full_name"] = join_name(parts.first, parts.last)
        elif not full and (first or last):
            values["full_name"] = join_name(first, last)

    @staticmethod
    def _settle_place(draft: _Draft) -> None:
        values = draft.values
        city = values.get("city", "")
        if city and _SPLITTABLE.search(city) and "postcode" not in values:
            _take_place(split_city(city), "city", draft)
        street = values.get("street", "")
        if street and "city" not in values and "postcode" not in values and _SEVERAL.search(street):
            _take_place(split_address(street), "street", draft)

    def _settle_country(self, draft: _Draft) -> bool:
        """Fill in the country by phone, domain or the user's word; return whether it was only derived."""
        values = draft.values
        if "country" in values:
            return False
        region = draft.region
        if not region:
            number = values.get("phone") or values.get("mobile") or ""
            region = region_of(number) if number else ""
        derived, _guessed = country_of("", region, values.get("email", ""))
        country = self._settings.country if derived == UNKNOWN_COUNTRY else derived
        if country:
            values["country"] = country
        return True

    def _refuse_row(self, draft: _Draft) -> RowCode | None:
        values = draft.values
        if not any(name in values for name in _IDENTITY):
            return RowCode.NOTHING_TO_IDENTIFY
        reachable = any(name in values for name in _WAYS)
        postal = "street" in values and ("city" in values or "postcode" in values)
        if draft.bad_email and not reachable and not postal:
            return RowCode.NO_WAY_TO_REACH
        return None


def _take_place(place: Place | None, origin: str, draft: _Draft) -> None:
    """Take the parts of a place over; the cell as delivered stays beside it."""
    if place is None:
        return
    draft.originals.setdefault(origin, draft.values[origin])
    for name in ("street", "postcode", "city", "region", "country"):
        part = getattr(place, name)
        if part and (name == origin or name not in draft.values):
            draft.values[name] = part


def is_warning(code: str) -> bool:
    """Tell whether a problem's code came with a usable value."""
    return code in {warning.value for warning in WARNINGS}
