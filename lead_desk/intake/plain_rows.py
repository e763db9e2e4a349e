"""Make ready for the store, column by column, the rows that leave nothing to decide; others are assembled one by one.

Most rows of a list are plain: one value a field, nothing mended but zeros in front of a postcode, nothing refused. For
these each step runs over a whole column of the block, several times faster than over cells. What is not plainly plain
is left to `lead_desk.intake.assemble`, so the two never disagree; a property test compares them.
"""

from collections.abc import Iterable, Iterator, Sequence
from json.encoder import encode_basestring

from lead_desk.domain.answers import is_bounce_word, is_refusal_word
from lead_desk.domain.fields import COLUMNS, FieldType
from lead_desk.domain.flag import Finding
from lead_desk.domain.lead import PreparedLead, RejectedRow
from lead_desk.domain.names import join_name, split_name
from lead_desk.domain.parsed import CellCode, Parsed
from lead_desk.domain.rows import RawBlock
from lead_desk.intake.assemble import SEVERAL, SPLITTABLE, WHOLE_POSTCODE, WITH_TOWN, Assembler, Shown
from lead_desk.intake.block import Block, TextColumn, TypedColumn
from lead_desk.intake.identity import PLACE, keys_of_texts, sort_key
from lead_desk.intake.mapping import Settings, Target
from lead_desk.intake.places import split_city, whole_postcode
from lead_desk.intake.refusals import says_no
from lead_desk.intake.shelf import Facts, Parts, Shelf, dumps_text, plain_finding, put, written_name
from lead_desk.intake.trait import region_of, trait_of

_BESIDE_COLUMNS = frozenset(COLUMNS)
_NO_NUMBER = ""
_NO_CELLS: tuple[tuple[()], ...] = ((),) * len(Parsed._fields)


class PlainRows:
    """Lays blocks of one sheet on a shelf.

    Args:
        targets: the columns of the sheet.
        settings: how cells are read.
    """

    def __init__(self, targets: Sequence[Target], settings: Settings) -> None:
        self._assembler = Assembler(targets, settings)
        self._sheet = settings.sheet
        self._postcode = next((target.letter for target in targets if target.field == "postcode"), "")

    def shelf(
        self,
        block: Block,
        rows: RawBlock,
        findings: Sequence[tuple[Finding, ...]],
        rejected: dict[int, RejectedRow],
    ) -> Shelf:
        """Return the rows of a block, each in its place.

        Args:
            block: their columns.
            rows: as delivered.
            findings: of each row; none at all when nothing was flagged.
            rejected: rows that are known to be no leads, by place.
        """
        laying = _Laying(self._assembler, len(rows), {*rows.noted, *rejected})
        laying.take(block)
        laying.settle(self._postcode)
        parts = laying.parts(rows.numbers, findings)
        odd = sorted(laying.odd.difference(rejected))
        made = dict(rejected) | self._assembled(block, rows, findings, odd)
        known: dict[tuple[object, ...], int] = {}
        for at, row in sorted(made.items()):
            put(parts, at, row, known)
        ordered = parts._replace(problems=dict(sorted(parts.problems.items())))
        return Shelf(self._sheet, ordered, made)

    def _assembled(
        self, block: Block, rows: RawBlock, findings: Sequence[tuple[Finding, ...]], places: Sequence[int]
    ) -> dict[int, PreparedLead | RejectedRow]:
        if not places:
            return {}
        found = [findings[at] for at in places] if findings else []
        leads = self._assembler.leads(block.some(places), [rows[at] for at in places], found)
        return dict(zip(places, leads, strict=True))


class _Laying:
    """One block under way.

    Attributes:
        odd: places of rows that are not plain; what stands for them in the columns means nothing.
    """

    def __init__(self, assembler: Assembler, count: int, odd: set[int]) -> None:
        self.odd = odd
        self._assembler, self._count = assembler, count
        self._columns: dict[str, list[str]] = {}
        self._blank = [""] * count
        self._originals: dict[str, list[str]] = {}
        self._mended: dict[int, tuple[tuple[str, str], ...]] = {}
        self._mobile: list[list[bool | str | None]] = []
        self._regions: list[Sequence[str]] = []
        self._guessed: list[bool] = []

    def take(self, block: Block) -> None:
        """Take the columns of the block; a second column of a field is left to those who can choose."""
        for text in block.texts:
            self.odd.update(text.problems)
            self._take(text, text.values, kept=True)
        for typed in block.typed:
            self._take_typed(typed)
        for refusing in block.refusals:
            said = {cell for cell in set(refusing.raw) if cell and says_no(refusing.target.header, cell)}
            self._leave(at for at, cell in enumerate(refusing.raw) if said and cell in said)

    def _leave(self, places: Iterable[int]) -> None:
        self.odd.update(places)

    def _of(self, field: str) -> list[str]:
        return self._columns.get(field, self._blank)

    def _take(self, column: TextColumn | TypedColumn, values: list[str], *, kept: bool) -> None:
        """Take the values of a column, and its cells as delivered where they differ.

        Args:
            column: the column.
            values: of its cells.
            kept: keep a cell as delivered even where it has no value.
        """
        field, raw = column.target.field, column.raw
        if field in self._columns:
            self._leave(at for at, cell in enumerate(raw) if cell)
            return
        self._columns[field] = values
        if raw is values or raw == values:
            return
        name = written_name(field)
        self._originals[field] = [
            name + encode_basestring(cell) if cell != value and (kept or value) and cell.strip() != value else ""
            for cell, value in zip(raw, values, strict=True)
        ]

    def _take_typed(self, column: TypedColumn) -> None:
        target, cells = column.target, column.cells
        values, *asides, mobiles, regions = zip(*cells, strict=True) if cells else _NO_CELLS
        for aside in asides:  # a problem, further values, words beside the value
            if any(aside):
                self._leave(at for at, found in enumerate(aside) if found)
        if target.field == "opt_in":
            leaving = {raw for raw in set(column.raw) if is_refusal_word(raw) or is_bounce_word(raw)}
            self._leave(at for at, raw in enumerate(column.raw) if raw and (raw in leaving or not values[at]))
        self._take(column, list(values), kept=False)
        if target.type is FieldType.PHONE:
            self._mobile.append(
                [mobile if value else _NO_NUMBER for value, mobile in zip(values, mobiles, strict=True)]
            )
            self._regions.append(regions)

    def settle(self, postcode: str) -> None:
        """Settle what follows from the cells: names, country, postcode; leave the rows where it takes more.

        Args:
            postcode: letter of the column with the postcodes.
        """
        self._settle_names()
        self._settle_places()
        self._settle_country()
        self._settle_postcodes(postcode)
        identity = zip(*map(self._of, ("email", "phone", "mobile", "full_name", "company")), strict=True)
        self._leave(at for at, texts in enumerate(identity) if not any(texts))
        disposable = self._assembler.disposable
        self._leave(at for at, email in enumerate(self._of("email")) if email.rpartition("@")[2] in disposable)

    def _settle_names(self) -> None:
        """Split a full name where only that came, join one where only its parts came."""
        firsts, lasts = self._of("first_name"), self._of("last_name")
        if "full_name" not in self._columns:
            self._columns["full_name"] = [join_name(*pair) for pair in zip(firsts, lasts, strict=True)]
            return
        fulls, firsts, lasts = list(self._of("full_name")), list(firsts), list(lasts)
        for at, (full, first, last) in enumerate(zip(fulls, firsts, lasts, strict=True)):
            if first or last:
                fulls[at] = full or join_name(first, last)
            elif "," in full or ";" in full or self._assembler.family_first:
                self.odd.add(at)
            elif full:
                name = split_name(full)
                firsts[at], lasts[at] = name.first, name.last
        self._columns.update(full_name=fulls, first_name=firsts, last_name=lasts)

    def _settle_places(self) -> None:
        """Leave the rows whose city or street may hold more than that."""
        cities, codes = self._of("city"), self._of("postcode")
        several = {city: split_city(city) for city in set(cities) if SPLITTABLE.search(city)}
        if several:
            # Beside a code of its own column only a town with its state has more to give.
            without_code = {city for city, place in several.items() if place and not place.postcode}
            self._leave(
                at for at, city in enumerate(cities) if city in several and (not codes[at] or city in without_code)
            )
        towns = {code for code in set(codes) if WITH_TOWN.match(code)}
        if towns:
            self._leave(at for at, code in enumerate(codes) if code in towns and not cities[at])
        if "street" in self._columns:
            places = enumerate(zip(self._of("street"), cities, codes, strict=True))
            self._leave(at for at, (street, city, code) in places if not (city or code) and SEVERAL.search(street))

    def _settle_country(self) -> None:
        """Derive the country where there is none."""
        countries = self._of("country")
        self._guessed = [not country for country in countries]
        if True not in self._guessed:
            return
        countries = list(countries)
        derived = self._assembler.country
        phones, mobiles, emails = self._of("phone"), self._of("mobile"), self._of("email")
        for at, guessed in enumerate(self._guessed):
            if guessed:
                region = next((regions[at] for regions in self._regions if regions[at]), "")
                countries[at] = derived(region, phones[at] or mobiles[at], emails[at])
        self._columns["country"] = countries

    def _settle_postcodes(self, letter: str) -> None:
        """Put back the zeros lost at the front of postcodes, and say so."""
        codes = self._columns.get("postcode")
        if codes is None:
            return
        countries, mended = self._of("country"), list(codes)
        kept, added = self._originals.get("postcode", self._blank), list(self._blank)
        note = ((letter, CellCode.POSTCODE_MENDED.value),)
        for at, short in enumerate(codes):
            if len(short) < WHOLE_POSTCODE and (whole := whole_postcode(short, countries[at])) != short:
                mended[at] = whole
                self._mended[at] = note
                added[at] = "" if kept[at] else dumps_text("postcode", short)
        self._columns["postcode"] = mended
        self._originals["mended postcode"] = added

    def parts(self, numbers: Sequence[int], findings: Sequence[tuple[Finding, ...]]) -> Parts:
        """Return the rows as plain data, with places for those that were left."""
        odd, mended = self.odd, self._mended
        names = [sort_key(name) if name else "" for name in self._of("full_name")]
        facts: list[tuple[object, ...]] = []
        return Parts(
            list(numbers),
            list(self._records(names)),
            [
                keys_of_texts(*texts)
                for texts in zip(
                    *map(self._of, ("email", "mobile", "phone")),
                    names,
                    *map(self._of, ("company", "city", *PLACE)),
                    strict=True,
                )
            ],
            self._kinds(facts),
            facts,
            {at: problems for at, problems in mended.items() if at not in odd},
            {at: tuple(map(plain_finding, found)) for at, found in enumerate(findings) if found and at not in odd},
            {},
            {},
        )

    def _records(self, names: Sequence[str]) -> Iterator[tuple[str, ...]]:
        """Yield the values of each row in the order of `shelf.RECORD`."""
        companies = self._of("company")
        sorted_as = {company: sort_key(company) for company in set(companies)}
        return zip(
            self._of("last_contact"),
            [name or sort_key(email) for name, email in zip(names, self._of("email"), strict=True)],
            [sorted_as[company] for company in companies],
            *map(self._of, COLUMNS),
            self._joined([self._written(field) for field in self._columns if field not in _BESIDE_COLUMNS]),
            self._joined(list(self._originals.values())),
            strict=True,
        )

    def _written(self, field: str) -> list[str]:
        """Return the values of a field with its name, '' where there is none."""
        name = written_name(field)
        return [name + encode_basestring(value) if value else "" for value in self._columns[field]]

    def _joined(self, written: Sequence[list[str]]) -> list[str]:
        """Return the texts of each row, written in several columns, as one object."""
        if not written:
            return self._blank
        texts = [", ".join(filter(None, pairs)) for pairs in zip(*written, strict=True)]
        return [f"{{{text}}}" if text else "" for text in texts]

    def _kinds(self, facts: list[tuple[object, ...]]) -> list[int]:
        """Return the place of each row's facts, which are gathered in `facts`."""
        numbers: dict[Shown, int] = {}
        ways = [map(bool, self._of(field)) for field in ("phone", "email", "mobile")]
        told = zip(
            self._looks(numbers),
            self._of("country"),
            map(region_of, *map(self._of, ("country", "region", "postcode", "phone", "mobile"))),
            *ways,
            self._posts(),
            self._guessed,
            zip(*self._mobile, strict=True) if self._mobile else [()] * self._count,
            strict=True,
        )
        shown = list(numbers)
        known: dict[tuple[object, ...], int] = {}
        kinds = []
        for at, alike in enumerate(told):
            place = known.get(alike)
            if place is None:
                place = known[alike] = len(facts)
                facts.append(self._facts(at, shown[alike[0]], alike[-1]))
            kinds.append(place)
        return kinds

    def _looks(self, numbers: dict[Shown, int]) -> list[int]:
        """Return the number of what each row's cells show of the recipient; `numbers` gets what that is."""
        shown = self._assembler.shown
        homes = [self._assembler.home and bool(street) for street in self._of("street")]
        known: dict[tuple[str, str, str, bool], int] = {}
        looks = []
        keys = zip(self._of("company"), self._of("country"), self._of("job_title"), homes, strict=True)
        for email, person, key in zip(self._of("email"), self._of("full_name"), keys, strict=True):
            number = known.get(key) if person else None
            if number is None:
                company, country, title, home = key
                number = numbers.setdefault(shown(email, company, person, country, title, home=home), len(numbers))
                if person:
                    known[key] = number
            looks.append(number)
        return looks

    def _posts(self) -> list[bool]:
        """Tell of each row whether it may be written to by post."""
        places = zip(*map(self._of, ("street", "postcode", "city")), strict=True)
        return [bool(street and (code or city)) for street, code, city in places]

    def _facts(self, at: int, shown: Shown, numbers: tuple[bool | str | None, ...]) -> tuple[object, ...]:
        """Return the facts of one row.

        Args:
            at: its place.
            shown: class of the recipient, and what else the cells show.
            numbers: of each column of numbers: mobile or not, None where the plan does not tell, '' without a number.
        """
        kind, guessed, evidence = shown
        told = [mobile for mobile in numbers if mobile != _NO_NUMBER]
        mobile = True if True in told else None if None in told or not told else False
        trait = trait_of(
            {field: values[at] for field, values in self._columns.items()},
            recipient_class=kind,
            class_guessed=guessed,
            country_guessed=self._guessed[at],
            mobile_number=mobile,
            evidence=tuple(sorted(evidence)),
        )
        return tuple(Facts(tuple(trait), kind.value, guessed, self._guessed[at], mobile, evidence))
