"""Make leads of a block: one row's cells come together, names and addresses are split or joined, the class is found."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lead_desk.domain.answers import is_bounce_word, is_refusal_word
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.dates import looks_like_date, parse_date
from lead_desk.domain.fields import FieldType
from lead_desk.domain.flag import Finding
from lead_desk.domain.lead import CellProblem, PreparedLead, RejectedRow
from lead_desk.domain.names import join_name, split_name
from lead_desk.domain.parsed import WARNINGS, CellCode, Parsed
from lead_desk.domain.patterns import late
from lead_desk.domain.phones import region_of
from lead_desk.domain.rows import RawRow
from lead_desk.domain.stop import Refusal, StopReason
from lead_desk.intake.block import Block, TextColumn, TypedColumn
from lead_desk.intake.junk import RowCode
from lead_desk.intake.mailboxes import disposable_domains
from lead_desk.intake.mapping import Settings, Target
from lead_desk.intake.places import Place, split_address, split_city, whole_postcode
from lead_desk.intake.refusals import refusal_of, says_no
from lead_desk.law.classes import classifier, country_of

UNKNOWN_COUNTRY = "ZZ"
_JOINED = frozenset({"notes", "tags"})
SPLITTABLE = late(r"[\d,]|(?:/| [-–])\s*[A-Z]{2}\Z")
SEVERAL = late(r"[,\n;|]|\s(?:\d{4,5}|\d{3} \d{2}|\d{2}-\d{3})\s+(?:[A-Z]{2}\s+)?[^\W\d]")
WITH_TOWN = late(r"\S*\d\S*\s+(?:[A-Z]{2}\s+)?[^\W\d]{3}")
"""A postcode cell that goes on with a town."""
WHOLE_POSTCODE = 5  # letters or digits; shorter ones may have lost a zero
_WAYS = frozenset({"email", "phone", "mobile", "linkedin_url"})
_IDENTITY = frozenset({"email", "phone", "mobile", "full_name", "first_name", "last_name", "company"})


Shown = tuple[RecipientClass, bool, tuple[str, ...]]
_REMEMBERED = 20_000


@dataclass(slots=True)
class _Draft:
    """A lead under way."""

    values: dict[str, str] = field(default_factory=dict)
    originals: dict[str, str] = field(default_factory=dict)
    emails: tuple[tuple[str, str], ...] = ()
    phones: tuple[tuple[str, str], ...] = ()
    problems: tuple[CellProblem, ...] = ()
    mobile: tuple[bool | None, ...] = ()
    region: str = ""
    display: str = ""
    bad_contact: bool = False
    refused: bool = False
    refusals: tuple[Refusal, ...] = ()


class Assembler:
    """Turns blocks into leads and rejected rows; made once for a sheet.

    Attributes:
        home: whether the postal address is known to be a home.
        disposable: domains of throw-away mailboxes.
        family_first: full names begin with the last name.
    """

    def __init__(self, targets: Sequence[Target], settings: Settings) -> None:
        self._settings, self.family_first = settings, settings.family_first
        self._stored = {target.index: target for target in targets if target.field}
        self.home = any(target.kind == "home" for target in targets if target.field == "street")
        self._letters = {target.index: target.letter for target in targets}
        self._postcode = next((target for target in self._stored.values() if target.field == "postcode"), None)
        self.disposable = disposable_domains()
        self._shown: dict[tuple[str, str, str, bool], Shown] = {}

    def leads(
        self, block: Block, rows: Sequence[RawRow], findings: Sequence[tuple[Finding, ...]]
    ) -> Iterator[PreparedLead | RejectedRow]:
        """Yield one lead or rejected row for each row of the block, in order."""
        drafts = [_Draft() for _ in rows]
        for text in block.texts:
            self._take_texts(text, rows, drafts)
        for typed in block.typed:
            self._take_typed(typed, rows, drafts)
        for column in block.refusals:
            self._take_refusals(column, drafts)
        for place, row in enumerate(rows):
            if row.notes:
                self._name_damage(row, drafts[place])
            yield self._finish(drafts[place], row, findings[place] if findings else ())

    def _name_damage(self, row: RawRow, draft: _Draft) -> None:
        """Name the row whose quote was never closed, and stored cells whose numbers had lost digits at the source."""
        for note in row.notes:
            code, _colon, column = note.partition(":")
            if code == "unterminated_quote":
                torn = CellProblem(self._settings.sheet, row.number, "", CellCode.QUOTE_OPEN.value)
                draft.problems = (torn, *draft.problems)
            target = self._stored.get(int(column) - 1) if code == "damaged_number" else None
            if target and not any(problem.column == target.letter for problem in draft.problems):
                draft.problems = (*draft.problems, self._problem(row, target, CellCode.CELL_DAMAGED))

    def _take_texts(self, column: TextColumn, rows: Sequence[RawRow], drafts: Sequence[_Draft]) -> None:
        name, joined = column.target.field, column.target.field in _JOINED
        for draft, value, raw in zip(drafts, column.values, column.raw, strict=True):
            if value:
                values = draft.values
                if name not in values:
                    values[name] = value
                elif joined and value not in values[name]:
                    values[name] = f"{values[name]} | {value}"
                else:
                    continue
            if raw is not value and raw != value and raw.strip() != value and name not in draft.originals:
                draft.originals[name] = raw
        for place, code in column.problems.items():
            drafts[place].problems += (self._problem(rows[place], column.target, code),)

    def _take_typed(self, column: TypedColumn, rows: Sequence[RawRow], drafts: Sequence[_Draft]) -> None:
        target, take = column.target, _TAKERS.get(column.target.type, _take_value)
        name, opt_in = target.field, target.field == "opt_in"
        for draft, cell, raw, row in zip(drafts, column.cells, column.raw, rows, strict=True):
            if not raw:
                continue
            if opt_in:
                self._opt_in(cell, raw, draft)
            kept = take(cell, target, draft)
            value, problem = cell.value, cell.problem
            if (kept and raw != value and raw.strip() != value) or (problem and name not in draft.originals):
                draft.originals[name] = raw
            if problem and not (opt_in and draft.values.get("opt_in_at")):
                draft.problems += (self._problem(row, target, problem),)

    @staticmethod
    def _take_refusals(column: TypedColumn, drafts: Sequence[_Draft]) -> None:
        """A 'no' stops the channel that its column is about, or all of them."""
        for draft, cell in zip(drafts, column.raw, strict=True):
            if cell and says_no(column.target.header, cell):
                refusal = refusal_of(column.target.header, cell)
                if refusal is None:
                    draft.refused = True
                elif refusal not in draft.refusals:
                    draft.refusals += (refusal,)

    @staticmethod
    def _opt_in(cell: Parsed, raw: str, draft: _Draft) -> None:
        """A word for having left is a refusal, one for mail that came back a bounce; a date is when, not whether."""
        if is_refusal_word(raw):
            draft.refused = True
        elif is_bounce_word(raw):
            draft.refusals += (Refusal(Channel.EMAIL, StopReason.BOUNCE_COMPLAINT),)
        elif not cell.value and looks_like_date(raw):
            when = parse_date(raw).value
            if when:
                draft.values.setdefault("opt_in_at", when)

    def _problem(self, row: RawRow, target: Target, code: CellCode | RowCode) -> CellProblem:
        return CellProblem(self._settings.sheet, row.number, self._letters[target.index], code.value)

    def _finish(self, draft: _Draft, row: RawRow, findings: tuple[Finding, ...]) -> PreparedLead | RejectedRow:
        self._settle_name(draft)
        self._settle_place(draft)
        rejected = self._refuse_row(draft)
        if rejected:
            whole = CellProblem(self._settings.sheet, row.number, "", rejected.value)
            return RejectedRow(self._settings.sheet, row.number, (whole, *draft.problems), row.cells)
        values = draft.values
        guessed = self._settle_country(draft)
        if len(values.get("postcode", "12345")) < WHOLE_POSTCODE:
            self._settle_postcode(draft, row)
        get = values.get
        kind, class_guessed, evidence = self.shown(
            get("email", ""),
            get("company", ""),
            get("full_name", ""),
            get("country", ""),
            get("job_title", ""),
            home=self.home and "street" in values,
        )
        if values.get("email", "").rpartition("@")[2] in self.disposable:
            whole = CellProblem(self._settings.sheet, row.number, "", CellCode.EMAIL_DISPOSABLE.value)
            draft.problems += (whole,)
        return PreparedLead(
            self._settings.sheet,
            row.number,
            values,
            draft.originals,
            draft.emails,
            draft.phones,
            kind,
            class_guessed,
            guessed,
            True if True in draft.mobile else None if None in draft.mobile or not draft.mobile else False,
            draft.refused,
            findings,
            draft.problems,
            evidence,
            draft.refusals,
        )

    def shown(self, email: str, company: str, person: str, country: str, title: str, *, home: bool) -> Shown:
        """Return the recipient's class and what the cells show of it; with a person's name the address says nothing."""
        key = (company, country, title, home)
        found = self._shown.get(key) if person.strip() else None
        if found is None:
            lists = classifier()
            kind, guessed = lists.classify(email, company, person, country=country, job_title=title, home_address=home)
            found = kind, guessed, lists.evidence(email, company, person, country=country)
            if person.strip() and len(self._shown) < _REMEMBERED:
                self._shown[key] = found
        return found

    def _settle_name(self, draft: _Draft) -> None:
        """Split a full name where only that came, join one where only its parts came."""
        values = draft.values
        full, first, last = values.get("full_name", ""), values.get("first_name", ""), values.get("last_name", "")
        if not full and not (first or last) and draft.display:
            full = values["full_name"] = draft.display
        if full and not (first or last):
            parts = split_name(full, family_first=self.family_first)
            if parts.first:
                values["first_name"] = parts.first
            if parts.last:
                values["last_name"] = parts.last
            if parts.first and parts.last and ("," in full or ";" in full or self.family_first):
                draft.originals.setdefault("full_name", full)
                values["full_name"] = join_name(parts.first, parts.last)
        elif not full and (first or last):
            values["full_name"] = join_name(first, last)

    @staticmethod
    def _settle_place(draft: _Draft) -> None:
        values = draft.values
        city = values.get("city", "")
        if city and SPLITTABLE.search(city):
            place = split_city(city)
            # A code of its own column wins; `Austin, TX` beside it is taken apart as well.
            if place and ("postcode" not in values or not place.postcode):
                _take_place(place, "city", draft)
        if "city" not in values and WITH_TOWN.match(values.get("postcode", "")):
            _take_place(split_city(values["postcode"]), "postcode", draft)
        street = values.get("street", "")
        if street and "city" not in values and "postcode" not in values and SEVERAL.search(street):
            _take_place(split_address(street), "street", draft)

    def _settle_country(self, draft: _Draft) -> bool:
        """Fill in the country by phone, domain or the user's word; return whether it was only derived."""
        values = draft.values
        if "country" in values:
            return False
        number = values.get("phone") or values.get("mobile") or ""
        country = self.country(draft.region, number, values.get("email", ""))
        if country:
            values["country"] = country
        return True

    def country(self, region: str, number: str, email: str) -> str:
        """Return the country that a row without one is taken to belong to, by phone, domain or the user's word."""
        if not region:
            region = region_of(number) if number else ""
        derived, _guessed = country_of("", region, email)
        return self._settings.country if derived == UNKNOWN_COUNTRY else derived

    def _settle_postcode(self, draft: _Draft, row: RawRow) -> None:
        """Put back the zeros lost at the front of a postcode, and say so."""
        values = draft.values
        short = values["postcode"]
        whole = whole_postcode(short, values.get("country", ""))
        if whole != short:
            values["postcode"] = whole
            draft.originals.setdefault("postcode", short)
            if self._postcode:
                draft.problems += (self._problem(row, self._postcode, CellCode.POSTCODE_MENDED),)

    def _refuse_row(self, draft: _Draft) -> RowCode | None:
        values = draft.values
        if _IDENTITY.isdisjoint(values):
            return RowCode.NOTHING_TO_IDENTIFY
        if not draft.bad_contact:
            return None
        reachable = not _WAYS.isdisjoint(values)
        postal = "street" in values and ("city" in values or "postcode" in values)
        if not reachable and not postal:
            return RowCode.NO_WAY_TO_REACH
        return None


def _take_value(cell: Parsed, target: Target, draft: _Draft) -> bool:
    """Keep a parsed value where the field has none yet; tell whether it is the field's value."""
    if not cell.value or target.field in draft.values:
        return False
    draft.values[target.field] = cell.value
    return True


def _take_email(cell: Parsed, target: Target, draft: _Draft) -> bool:
    """Keep an address, further ones beside the first; tell whether it is the field's value."""
    if not cell.value:
        draft.bad_contact = draft.bad_contact or cell.problem is not None
        draft.display = draft.display or cell.aside
        return False
    draft.display = draft.display or cell.aside
    first = _take_value(cell, target, draft)
    further = cell.more if first else (cell.value, *cell.more)
    if further:
        draft.emails += _kinds(further, target, draft)
    return first


def _take_phone(cell: Parsed, target: Target, draft: _Draft) -> bool:
    """Keep a number, further ones beside the first; tell whether it is the field's value."""
    if not cell.value:
        draft.bad_contact = draft.bad_contact or cell.problem is not None
        return False
    draft.mobile += (cell.mobile,)
    draft.region = draft.region or cell.region
    first = _take_value(cell, target, draft)
    further = cell.more if first else (cell.value, *cell.more)
    if further:
        draft.phones += _kinds(further, target, draft)
    return first


_TAKERS = {FieldType.EMAIL: _take_email, FieldType.PHONE: _take_phone}
"""Only e-mails and phones come several in a cell or twice in a row."""


def _kinds(further: Sequence[str], target: Target, draft: _Draft) -> tuple[tuple[str, str], ...]:
    """Return what the row does not hold yet, each with its kind."""
    kind = target.kind or ("mobile" if target.field == "mobile" else "other")
    known = set(draft.values.values())
    return tuple((value, kind) for value in further if value not in known)


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
