"""Import one sheet: preview and run are this same code, a preview's transaction is never committed."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from lead_desk.app.checks import check_basis_of
from lead_desk.app.core import Core, forget_cells, known
from lead_desk.app.imports import row_consents
from lead_desk.app.imports.as_before import sheet_of
from lead_desk.app.imports.layouts import known_list
from lead_desk.app.imports.problem_words import told
from lead_desk.app.imports.reading_notes import has_hidden_rows, notes_in_words, with_what_was_met
from lead_desk.app.imports.results import ImportReport, ImportRequest, SheetColumns, Tags
from lead_desk.app.imports.sheet_reading import SheetReading
from lead_desk.app.leads.spellings import spellings_of_leads
from lead_desk.app.ports import Crew, Unit
from lead_desk.app.review.own_lexicon import own_lexicon
from lead_desk.app.verdicts.judge import Judged, judge
from lead_desk.app.verdicts.standing import keep_judged, keep_standing, status_counts
from lead_desk.app.wording import Wording
from lead_desk.domain import garbage
from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.countries import parse_country
from lead_desk.domain.dates import DateOrder
from lead_desk.domain.errors import UsageError
from lead_desk.domain.fields import BY_NAME
from lead_desk.domain.flag import CHILD_LIMIT, ColumnVerdict
from lead_desk.domain.ids import BatchId
from lead_desk.domain.languages import ENGLISH
from lead_desk.domain.lead import CellProblem, LeadQuery, LeadStatus, PreparedLead, RejectedRow
from lead_desk.domain.progress import NoProgress, Progress
from lead_desk.domain.recipe import KnownBy, Recipe
from lead_desk.domain.records import BatchDraft
from lead_desk.domain.review import ColumnAct
from lead_desk.domain.source import Source
from lead_desk.domain.values import dataclass
from lead_desk.intake.job import Job
from lead_desk.intake.mapping import ColumnMapping, Settings
from lead_desk.intake.name_order import last_name_first
from lead_desk.intake.shelf import Shelf, shelve

KEPT_PROBLEMS = 10_000
_LONGEST_NAME = 80


@dataclass(slots=True)
class _Tally:
    """What a run noticed on the way."""

    problems: list[CellProblem]
    flags: Counter[tuple[str, str]]

    def note(self, block: Shelf) -> None:
        """Count the findings and keep the first problems of a block."""
        self.problems.extend(islice(block.problems(), KEPT_PROBLEMS - len(self.problems)))
        self.flags.update(block.flags())


def run(core: Core, request: ImportRequest, progress: Progress | None, *, commit: bool) -> ImportReport:
    """Import or preview one sheet in one transaction.

    Args:
        core: the parts.
        request: file, sheet, tags and mapping.
        progress: told in rows; may cancel.
        commit: keep it; a preview does not.

    Raises:
        UnreadableFileError: it cannot be read; nothing was stored.
        UsageError: an unknown source, purpose, basis, assessment or field.
        CancelledError: the user stopped it; nothing was stored.
    """
    progress = progress or NoProgress()
    with core.store.read() as unit:
        _check_tags(unit, request.tags)
    with (
        core.preparer.crew(request.path) as crew,
        sheet_of(core, request) as (reading, request),
    ):
        with core.store.read() as unit:
            mapping, request = mapping_of(unit, reading, request), with_handling(unit, reading, request)
        sheet = _Sheet(reading, mapping, _verdicts(core, mapping, crew), core.reader.fingerprint(request.path), crew)
        with core.store.write(core.actor, progress, bulk=commit) as unit:
            report, judged = _run(core, unit, request, sheet, progress)
            if commit:
                keep_judged(unit, judged)
                keep_standing(core, unit, only_stale=True)  # what else was stale, before this import
                unit.commit()
    return report if commit else replace(report, batch=BatchId(0))


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The sheet of a run: its rows, what its columns become and ask for, its file's hash, who helps to prepare them."""

    reading: SheetReading
    mapping: ColumnMapping
    verdicts: tuple[ColumnVerdict, ...]
    sha256: str
    crew: Crew | None


def _run(
    core: Core, unit: Unit, request: ImportRequest, sheet: _Sheet, progress: Progress
) -> tuple[ImportReport, Judged]:
    reading, mapping, verdicts = sheet.reading, sheet.mapping, sheet.verdicts
    same_file = unit.batches.same_file(sheet.sha256, reading.info.name)
    others = unit.leads.count(LeadQuery())  # none: then all leads are this list's, and need not be picked out
    rules = _rules(unit)
    batch = unit.batches.start(_draft(request, sheet, rules))
    unit.rescreening.judged_by(rules)
    tally = _Tally([], Counter())
    done, total = 0, reading.info.rows or request.counted or None
    blocks = prepared(core, unit, request, reading, mapping, sheet.crew)
    attached = row_consents.attached(unit, request.tags.source, mapping, blocks)
    for block in garbage.between(map(shelve, attached)):
        progress.report(done, total, "checking")
        tally.note(block)
        batch.add(block)
        done += len(block)
        progress.report(done, total, "storing")
    counts = batch.finish()
    progress.report(done, total, "judging")
    judged = judge(core, unit, core.standing_frame(), _of_batch(batch.batch) if others else None)
    info = with_what_was_met(reading.info, hidden_rows=reading.met_hidden)
    report = ImportReport(
        batch=batch.batch,
        counts=counts,
        statuses=status_counts(judged),
        reasons=judged.reasons(),
        blocked_by=judged.reasons(LeadStatus.BLOCKED),
        flags=dict(tally.flags),
        problems=tuple(tally.problems),
        verdicts=verdicts,
        same_file=same_file,
        unmapped=_unmapped(reading, mapping),
        date_questions=() if request.recipe and request.recipe.date_order else reading.date_questions(mapping),
        codes_taken=reading.codes_taken(mapping, request.country),
        evidence=batch.evidence(),
        read_like=reading.like,
        hidden_rows=has_hidden_rows(info),
        reading_notes=notes_in_words(reading.file, info, with_hidden_rows=reading.options.include_hidden_rows),
    )
    return report, judged


def _rules(unit: Unit) -> str:
    """Return the version of the rules that the rows are screened by, here or in the children."""
    from lead_desk.flags import pack

    return pack.version(own=bool(own_lexicon(unit)))


def _of_batch(batch: BatchId) -> LeadQuery:
    """Return the query for the leads that an import delivered."""
    return LeadQuery(filters=(("batch", (str(batch),)),))


def prepared(
    core: Core,
    unit: Unit,
    request: ImportRequest,
    reading: SheetReading,
    mapping: ColumnMapping,
    crew: Crew | None = None,
) -> Iterator[Sequence[PreparedLead | RejectedRow]]:
    """Yield the sheet's rows mapped, cleaned, parsed and flagged, block by block; the flagger forgets them after."""
    source = unit.registers.get(Source, request.tags.source) if request.tags.source else None
    recipe = request.recipe or Recipe()
    wished = DateOrder(recipe.date_order) if recipe.date_order else None
    evidence = reading.date_evidence(mapping)
    settings = Settings(
        sheet=reading.info.name,
        country=request.country,
        date_orders={index: wished or found.order for index, found in evidence.items()},
        unshout=recipe.unshout,
        value_words=_words(recipe),
        family_first=any(target.field == "full_name" and last_name_first(target.header) for target in mapping.targets),
        with_codes=reading.with_codes(mapping, request.country),
        spellings=spellings_of_leads(unit, {each.field for each in mapping.targets}) if recipe.as_leads else {},
    )
    job = Job(mapping, settings, core.clock.today(), source.child_limit if source else CHILD_LIMIT, own_lexicon(unit))
    if crew is not None:
        yield from crew.prepare(reading.blocks(), job)
        return
    try:
        yield from job.prepare(reading.blocks(), core.flagger)
    finally:
        forget_cells()


def mapping_of(unit: Unit, reading: SheetReading, request: ImportRequest) -> ColumnMapping:
    """Return what each column becomes: as asked for, as at the last import of this header, or as proposed.

    Raises:
        UsageError: a field that does not exist, or a country code that is none.
    """
    if request.country and not parse_country(request.country).value:
        raise UsageError("The country is not known.", "Give a code of two letters, such as DK.", code="UNKNOWN_COUNTRY")
    proposed = ColumnMapping.proposed(reading.proposal)
    if request.mapping is None:
        known_as = known_list(unit, reading.fingerprint, reading.headers)
        carried = known_as.fields if known_as else {}
        return proposed.with_fields({**carried, **_left_out(unit, request.tags.source, reading.headers)})
    places = {target.letter: target.index for target in proposed.targets}
    chosen = dict.fromkeys(places.values(), "")
    for letter, name in request.mapping:
        if letter not in places:
            raise UsageError("The mapping names a column that the sheet does not have.", code="UNKNOWN_COLUMN")
        check_field(name)
        chosen[places[letter]] = name
    return proposed.with_fields(chosen)


def with_handling(unit: Unit, reading: SheetReading, request: ImportRequest) -> ImportRequest:
    """Return the request with the recipe that holds: its own, else that of the last list with this header.

    Raises:
        UsageError: nothing is left to recognise people by, or a word is for a field that does not exist.
    """
    recipe = request.recipe
    if recipe is None:
        known_as = known_list(unit, reading.fingerprint, reading.headers)
        recipe = (known_as and known_as.recipe) or Recipe()
    if not recipe.known_by:
        raise UsageError(
            "Nothing is left to recognise people by.",
            f"Name one at least: {', '.join(KnownBy)}.",
            code="KNOWN_BY_NOTHING",
        )
    for name, _theirs, _ours in recipe.words:
        check_field(name)
    country = request.country or recipe.country
    return replace(request, country=country, recipe=replace(recipe, country=country))


def _words(recipe: Recipe) -> dict[str, dict[str, str]]:
    words: dict[str, dict[str, str]] = {}
    for name, theirs, ours in recipe.words:
        words.setdefault(name, {})[theirs] = ours
    return words


def check_field(name: str) -> None:
    """Check a field that a user mapped a column to.

    Raises:
        UsageError: it is neither in the catalogue nor a custom name.
    """
    if not ColumnMapping.known(name) or len(name) > _LONGEST_NAME:
        raise UsageError(
            "There is no such field.", f"Known: {', '.join(BY_NAME)}, or custom:NAME.", code="UNKNOWN_FIELD"
        )


def _left_out(unit: Unit, source: str, headers: Sequence[str]) -> dict[int, str]:
    """Return the columns that a reviewer left out of earlier lists of this source."""
    rules = [rule for rule in unit.vendor_columns.rules(source) if rule.act is ColumnAct.LEAVE_OUT]
    return {index: "" for index, header in enumerate(headers) if any(rule.fits(source, header) for rule in rules)}


def with_recipe(unit: Unit, found: SheetColumns) -> SheetColumns:
    """Return what was seen in a sheet with the mapping that its header is known by, and the tags of its last import."""
    known_as = known_list(unit, found.header_fingerprint, [column.header for column in found.columns])
    if known_as is None:
        return found
    headers = [column.header for column in found.columns]
    carried = {**known_as.fields, **_left_out(unit, known_as.tags.source if known_as.tags else "", headers)}
    columns = tuple(
        replace(column, field=carried[index], confidence=1.0, why="recipe") if index in carried else column
        for index, column in enumerate(found.columns)
    )
    return replace(found, columns=columns, recipe=known_as.name, remembered=known_as.tags, handled=known_as.recipe)


def _check_tags(unit: Unit, tags: Tags) -> None:
    """Source, purpose and basis are asked for, never assumed; all must be known.

    Raises:
        UsageError: one is missing or unknown; the remedy lists the known ones.
    """
    if not tags.basis:
        raise UsageError("A lawful basis must be chosen.", "There is no default.", code="BASIS_MISSING")
    known(unit, Source, "source", tags.source)
    known(unit, Purpose, "purpose", tags.purpose)
    check_basis_of(unit.registers.get(Purpose, tags.purpose), tags.basis)
    if tags.assessment and not unit.assessments.versions(tags.assessment):
        families = ", ".join(unit.assessments.families()) or "none yet"
        raise UsageError("There is no assessment of that name.", f"Known: {families}.", code="UNKNOWN_ASSESSMENT")
    if tags.assessment and tags.basis != Basis.LEGITIMATE_INTEREST:
        raise UsageError(
            "An assessment belongs to the basis legitimate_interest.", "Leave it out.", code="ASSESSMENT_UNUSED"
        )


def _verdicts(core: Core, mapping: ColumnMapping, crew: Crew | None) -> tuple[ColumnVerdict, ...]:
    """Return what the headers of the columns that will be stored ask for."""
    left_out = set(mapping.not_stored)
    found = crew.verdicts(mapping.headers) if crew else core.flagger.column_verdicts(mapping.headers)
    return tuple(item for item in found if item.header not in left_out)


def _unmapped(reading: SheetReading, mapping: ColumnMapping) -> tuple[str, ...]:
    filled = {column.index for column in reading.proposal.columns if column.fill}
    return tuple(
        target.header or target.letter for target in mapping.targets if not target.field and target.index in filled
    )


def _draft(request: ImportRequest, sheet: _Sheet, rules: str) -> BatchDraft:
    tags, reading, mapping = request.tags, sheet.reading, sheet.mapping
    file = reading.file
    return BatchDraft(
        file_name=file.name,
        sha256=sheet.sha256,
        size=file.size,
        kind=file.kind,
        sheet=reading.info.name,
        encoding=reading.info.encoding,
        delimiter=reading.info.delimiter,
        header_row=reading.header_row,
        header_fingerprint=reading.fingerprint,
        source=tags.source,
        purpose=tags.purpose,
        basis=tags.basis,
        assessment=tags.assessment,
        mapping=tuple((target.letter, target.header or target.letter, target.field) for target in mapping.targets),
        update_rule=request.update_rule,
        attested=request.attested,
        column_verdicts=sheet.verdicts,
        recipe=replace(
            request.recipe or Recipe(), encoding=request.options.encoding, delimiter=request.options.delimiter
        ),
        flag_rules=rules,
    )


def save_rejects(
    core: Core, request: ImportRequest, target: Path, progress: Progress | None, language: str = ENGLISH
) -> int:
    """Write the rows that an import rejects, each with its reason; return how many.

    Args:
        core: the parts.
        request: the import.
        target: the workbook to write.
        progress: told in rows; may cancel.
        language: of the reasons, one of `domain.languages.LANGUAGES`.

    Raises:
        UsageError: there are no words in that language.
        UnreadableFileError: the file cannot be read.
        RefusedError: the target cannot be written.
    """
    progress, words = progress or NoProgress(), Wording(language)
    count = 0
    with (
        core.preparer.crew(request.path) as crew,
        sheet_of(core, request) as (reading, request),
        core.store.read() as unit,
    ):
        mapping, request = mapping_of(unit, reading, request), with_handling(unit, reading, request)

        def rows() -> Iterator[tuple[str, int, str, Sequence[str]]]:
            nonlocal count
            for block in prepared(core, unit, request, reading, mapping, crew):
                for row in shelve(block).rejects():
                    count += 1
                    yield row.sheet, row.row, told(row.problems, words), row.cells
                progress.report(count, None, "writing")

        core.writer.rejects(target, reading.headers, rows())
    return count
