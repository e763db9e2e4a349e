"""Commands about lists: screen; import, once its children run (`importing`)."""

from concurrent.futures import Future
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from lead_desk.app.imports.main_list import other_lists
from lead_desk.app.imports.problem_words import SENTENCES
from lead_desk.app.imports.reading_desk import ReadingDesk
from lead_desk.app.imports.reading_notes import notes_in_words
from lead_desk.app.imports.results import ImportReport, ImportRequest, SheetColumns, Tags
from lead_desk.cli.context import Context, sheet_index
from lead_desk.domain import garbage
from lead_desk.domain.errors import StoreError, UsageError
from lead_desk.domain.lead import UpdateRule
from lead_desk.domain.recipe import KnownBy, Recipe
from lead_desk.domain.rows import FileInfo

if TYPE_CHECKING:
    from lead_desk.app.desk import Desk


def screen(context: Context) -> int:
    """Flag the records of a file, one line a record; with `--store` its owner's words count as well."""
    desk = _screening_desk(context)
    path: Path = context.args.file
    index = None
    if context.args.sheet:
        index = sheet_index(desk.describe(path, context.options), context.args.sheet)
    records = flagged = 0
    for record in desk.screen(path, index, context.options):
        records += 1
        flags = record["flags"]
        flagged += bool(flags)
        if flags or not context.args.flagged_only:
            context.output.record(record, _screen_text(record))
    context.output.say(f"{records} records, {flagged} with a flag. Nothing was stored.")
    return 0


def _screening_desk(context: Context) -> "Desk | ReadingDesk":
    """Return the desk of the named store, and where none was named or none is there one that needs no store."""
    if context.folder is not None:
        try:
            return context.desk
        except StoreError as error:
            if error.reason != "STORE_NONE":
                raise
    garbage.loaded()
    return context.openers.reading_desk()


def _screen_text(record: dict[str, object]) -> str:
    flags = record["flags"]
    words = [
        f"{flag['category'] or flag['kind']} in '{flag['field']}' ({flag['state']}: {flag['evidence']})"
        for flag in (flags if isinstance(flags, list) else [])
    ]
    return f"{record['sheet']} row {record['row']}: {'; '.join(words) or 'no flag'}"


def import_all(context: Context, first: Future[FileInfo]) -> None:
    """Import or preview files, each as one batch a sheet.

    Args:
        context: the run of the command.
        first: what is seen in the first file.
    """
    args = context.args
    _check_rejects(args.rejects)  # before anything is stored
    desk = context.desk
    tags = Tags(source=args.source, purpose=args.purpose, basis=args.basis, assessment=args.assessment)
    for place, path in enumerate(args.files):
        info = desk.describe(path, context.options) if place else first.result()
        sheet = _sheet(context, path, info)
        said = _say_notes(context, info, sheet)
        request = ImportRequest(
            path=path,
            sheet=sheet,
            tags=tags,
            country=args.country.upper(),
            options=context.options,
            update_rule=UpdateRule(args.update),
            attested=not args.not_attested,
            recipe=_recipe(context, path, sheet),
            header_row=args.header_row,
            mapping=_mapping(context, path, sheet),
            as_before=_as_before(context),
        )
        report = (desk.preview if args.preview else desk.run_import)(request, context.progress)
        context.progress.close()
        for sentence in report.reading_notes:
            if sentence not in said:  # only the rows told it
                context.output.say(sentence)
        context.output.result(_import_facts(path, report, preview=args.preview))
        _say_import(context, report)
        if args.rejects and report.counts.rejected:
            target: Path = args.rejects.with_stem(f"{args.rejects.stem} {place + 1}") if place else args.rejects
            kept = desk.save_rejects(request, target, context.progress)
            context.output.say(f"{kept} rejected rows: {target}")


def _check_rejects(target: Path | None) -> None:
    """Check where the rejected rows are to go.

    Raises:
        UsageError: it is no workbook, or its folder is not there.
    """
    if target is not None and target.suffix.lower() != ".xlsx":
        raise UsageError("The rejected rows are saved as a workbook.", "Give --rejects a name that ends in .xlsx.")
    if target is not None and not target.parent.is_dir():
        raise UsageError("The folder for the rejected rows does not exist.", "Choose another folder.")


def _sheet(context: Context, path: Path, info: FileInfo) -> int:
    """Return the sheet that is named, else the first with people; say which one it is, and what is left for later."""
    if context.args.sheet:
        return sheet_index(info, context.args.sheet)
    sheet = context.desk.main_sheet(info)
    if other_lists(info, sheet):
        sheet = context.desk.main_list(path, info, context.options, as_before=_as_before(context)).index
        name = next(each.name for each in info.sheets if each.index == sheet)
        others = ", ".join(f"'{each.name}'" for each in other_lists(info, sheet))
        context.output.say(f"Of '{path.name}' only '{name}' is taken. For {others} run it again with --sheet.")
    return sheet


def _as_before(context: Context) -> bool:
    """Tell whether what was set by hand for the last such list holds: unless something was set by hand now."""
    return not (context.options.encoding or context.options.delimiter) and context.args.header_row is None


def _columns(context: Context, path: Path, sheet: int) -> SheetColumns:
    """Return what the importer sees in the sheet as it will be read."""
    as_before = _as_before(context)
    return context.desk.columns(path, sheet, context.options, context.args.header_row, as_before=as_before)


def _say_notes(context: Context, info: FileInfo, sheet: int) -> tuple[str, ...]:
    """Say what is to be known of a sheet before its rows are read; return what was said."""
    read = next(found for found in info.sheets if found.index == sheet)
    notes = notes_in_words(info, read, with_hidden_rows=context.options.include_hidden_rows)
    for sentence in notes:
        context.output.say(sentence)
    return notes


def _mapping(context: Context, path: Path, sheet: int) -> tuple[tuple[str, str], ...] | None:
    """Return the proposed mapping with the user's own choices in it, or None when there are none."""
    if not context.args.map:
        return None
    proposed = _columns(context, path, sheet).columns
    mapping = {column.letter: column.field for column in proposed}
    for choice in context.args.map:
        header, sign, field = choice.rpartition("=")
        letters = [column.letter for column in proposed if column.header.strip() == header.strip()]
        if not sign or not letters:
            known = ", ".join(f"'{column.header}'" for column in proposed)
            raise UsageError("--map needs 'Header=field' with a header of the file.", f"The file has: {known}.")
        if field and letters[1:] and field != "refused":
            letters = letters[:1]
        for letter in letters:
            for other, taken in mapping.items():
                if taken == field and other != letter and field:
                    mapping[other] = ""
            mapping[letter] = field
    return tuple(mapping.items())


def _recipe(context: Context, path: Path, sheet: int) -> Recipe | None:
    """Return how the list is handled: as lists with its header were, but for what was said here; None for just that."""
    args = context.args
    if not (args.date_order or args.known_by or args.word) and args.unshout is None and args.as_leads is None:
        return None
    recipe = _columns(context, path, sheet).handled or Recipe()
    if args.date_order:
        recipe = replace(recipe, date_order=args.date_order)
    if args.unshout is not None:
        recipe = replace(recipe, unshout=args.unshout)
    if args.as_leads is not None:
        recipe = replace(recipe, as_leads=args.as_leads)
    if args.known_by:
        recipe = replace(recipe, known_by=_known_by(args.known_by))
    words = {(field, theirs): ours for field, theirs, ours in recipe.words}
    for choice in args.word or ():
        pair, sign, ours = choice.rpartition("=")
        field, colon, theirs = pair.partition(":")
        if not (sign and colon and theirs):
            raise UsageError("--word needs 'FIELD:THEIRS=OURS'.", "For instance 'tags:Kd.=customer'.")
        words[field, theirs] = ours
    return replace(recipe, words=tuple((*pair, ours) for pair, ours in words.items()))


def _known_by(text: str) -> tuple[KnownBy, ...]:
    try:
        return tuple(KnownBy(part.strip()) for part in text.split(","))
    except ValueError:
        raise UsageError(f"--known-by takes {', '.join(KnownBy)}.", "Part several by commas.") from None


def _import_facts(path: Path, report: ImportReport, *, preview: bool) -> dict[str, object]:
    return {
        "file": path.name,
        "batch": None if preview else report.batch,
        "preview": preview,
        "same_file": report.same_file.number if report.same_file else None,
        "read_like": report.read_like,
        **asdict(report.counts),
        "exportable": report.exportable,
        "reasons": report.reasons,
        **asdict(report.evidence),
        "lacking": dict(report.evidence.lacking),
        "flags": {"/".join(part for part in key if part): count for key, count in report.flags.items()},
        "unmapped": list(report.unmapped),
        "problems": [
            {
                "sheet": item.sheet,
                "row": item.row,
                "column": item.column,
                "code": item.code,
                "sentence": SENTENCES[item.code],
            }
            for item in report.problems
        ],
    }


def _say_known(context: Context, report: ImportReport) -> None:
    """Say what is known of the file or of such lists."""
    if report.same_file:
        same = report.same_file
        context.output.say(
            f"The very same file is already here: import {same.number} of {same.imported_at:%Y-%m-%d} by"
            f" {same.imported_by}. Its rows count as already there."
        )
    if report.read_like:
        context.output.say(f"Letters, separator and row of the names are as they were set for '{report.read_like}'.")


def _say_import(context: Context, report: ImportReport) -> None:
    say = context.output.say
    _say_known(context, report)
    if report.counts.asked:
        say(f"{report.counts.asked} cells differ from what is stored and wait for an answer: see `conflicts`.")
    for verdict in report.verdicts:
        say(f"The column '{verdict.header}' asks for {verdict.category or verdict.kind} data: leave it out if you can.")
    evidence = report.evidence
    if evidence.consents or evidence.incomplete:
        say(f"Consents: {evidence.consents} complete, {evidence.incomplete} incomplete.")
        for name, rows in evidence.lacking:
            say(f"  {rows} lack {name}.")
    if evidence.lifted:
        say(f"{evidence.lifted} rows come back: their own consent is newer than their stop.")
    if evidence.channel_stops:
        say(f"{evidence.channel_stops} rows say no to one channel: stopped there.")
    if report.unmapped:
        say(f"Not stored: {', '.join(report.unmapped)}.")
    if report.date_questions:
        say(f"Dates that leave two readings were left empty: {', '.join(report.date_questions)}. Give --date-order.")
    if report.codes_taken:
        say(f"Read with the country's code that they begin with: the numbers in {', '.join(report.codes_taken)}.")
