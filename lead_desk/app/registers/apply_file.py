"""Apply a file of declarations: whole or not at all, and the same file twice changes nothing."""

import tomllib
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import cast

from lead_desk.app.assessments import write_assessment
from lead_desk.app.assessments.review_due import put_entry
from lead_desk.app.assessments.start_assessment import template_answers
from lead_desk.app.core import Core
from lead_desk.app.errors import DeclarationsRefusedError
from lead_desk.app.ports import Unit
from lead_desk.app.registers.declarations import Declarations, Declared, understand
from lead_desk.app.registers.papers import PaperWish, keep_paper
from lead_desk.app.results import ApplyResult
from lead_desk.domain.assessment import Assessment, AssessmentStatus
from lead_desk.domain.campaign import OWN_USE, Campaign, Notice, Purpose, Recipient
from lead_desk.domain.errors import LeadDeskError, UnreadableFileError
from lead_desk.domain.fields import BY_NAME, is_custom
from lead_desk.domain.layout import ListLayout
from lead_desk.domain.letters import letters
from lead_desk.domain.source import Source
from lead_desk.intake.mapping import ColumnMapping

_LARGEST = 20_000_000


def apply_file(core: Core, path: Path, written_on: date | None = None) -> ApplyResult:
    """Declare what a TOML file says.

    Args:
        core: the parts.
        path: the file; its form is in the handbook, `apply.md`.
        written_on: for the bundled samples: the day as of which the file is written; its dates are moved to today.

    Raises:
        UnreadableFileError: it is no TOML file.
        DeclarationsRefusedError: it has mistakes; each is named, nothing was applied.
    """
    document = read_toml(path)
    if written_on is not None:
        document = cast(dict[str, object], _moved(document, core.clock.today() - written_on))
    return apply_document(core, document, path.parent)


def apply_document(core: Core, document: dict[str, object], folder: Path) -> ApplyResult:
    """Declare what tables say, whole or not at all.

    Args:
        core: the parts.
        document: the tables, as TOML has them.
        folder: where the files of its papers lie.

    Raises:
        DeclarationsRefusedError: it has mistakes; each is named, nothing was applied.
    """
    declared = understand(document)
    with core.store.write(core.actor) as unit:
        result = _apply(core, unit, declared, folder)
        unit.commit()
    return result


def read_toml(path: Path) -> dict[str, object]:
    """Return a TOML file's content.

    Raises:
        UnreadableFileError: it cannot be read, or it is no TOML; the sentence names the line.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise UnreadableFileError("The file is too large for a file of declarations.", code="TOO_LARGE")
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError:
        raise UnreadableFileError(
            "The file cannot be opened.", "Check its name and your rights.", code="NOT_FOUND"
        ) from None
    except UnicodeDecodeError:
        raise UnreadableFileError("The file is not UTF-8 text.", "Save it as UTF-8.", code="NOT_TEXT") from None
    except tomllib.TOMLDecodeError as error:
        place = str(error).rpartition("(")[2].rstrip(")") if "(at " in str(error) else "somewhere"
        raise UnreadableFileError(
            f"The file is not valid TOML ({place}).", "Mend that line.", code="NOT_TOML"
        ) from None


def _moved(value: object, by: timedelta) -> object:
    """Return a document with every date moved."""
    if isinstance(value, date):
        return value + by
    if isinstance(value, dict):
        return {key: _moved(part, by) for key, part in value.items()}
    if isinstance(value, list):
        return [_moved(part, by) for part in value]
    return value


def _apply(core: Core, unit: Unit, declared: Declarations, folder: Path) -> ApplyResult:
    """Put everything; mistakes that need the registers to be seen come last."""
    counts: Counter[str] = Counter()
    problems = list(declared.problems)
    for item in declared.items if not problems else ():
        counts[put_entry(core, unit, item)] += 1
    if not problems:
        problems += _dangling(unit, declared)
        for entry in declared.assessments:
            try:
                counts[_apply_assessment(core, unit, entry)] += 1
            except LeadDeskError as error:
                problems.append(f"{entry.place}: {error.sentence}{_missing(core, unit, entry, error)}")
        new = unit.stops.add(declared.stops) if declared.stops else 0
        counts["created"] += new
        counts["unchanged"] += len(declared.stops) - new
        for paper in declared.papers:
            try:
                _kept, is_new = keep_paper(unit, PaperWish(paper.owner, paper.key, paper.kind, folder / paper.file))
                counts["created" if is_new else "unchanged"] += 1
            except LeadDeskError as error:
                problems.append(f"{paper.place}: {error.sentence}")
    if problems:
        raise DeclarationsRefusedError(tuple(problems))
    return ApplyResult(counts["created"], counts["updated"], counts["unchanged"])


def _unfit(layout: ListLayout) -> list[str]:
    """Return what is wrong with a declared list."""
    problems = [
        f"layouts ({layout.key}): 'columns' must be \"Header=field\" with fields of the catalogue."
        for header, field in layout.pairs
        if not header or not ColumnMapping.known(field)
    ][:1]
    if layout.encoding and not letters(layout.encoding):
        problems.append(f'layouts ({layout.key}): \'encoding\' must name letters, such as "mac_roman" or "cp1252".')
    if len(layout.delimiter) > 1:
        problems.append(f"layouts ({layout.key}): 'delimiter' must be one character, such as \";\".")
    return problems


def _dangling(unit: Unit, declared: Declarations) -> list[str]:
    """Return the references of campaigns and sources that lead nowhere."""
    problems: list[str] = []
    for item in declared.items:
        if isinstance(item, ListLayout):
            problems += _unfit(item)
        if isinstance(item, Campaign):
            wanted: tuple[tuple[str, type, tuple[str, ...]], ...] = (
                ("purpose", Purpose, (item.purpose,)),
                ("notice", Notice, (item.notice,)),
                ("sources", Source, item.sources),
                ("recipient", Recipient, () if item.recipient == OWN_USE else (item.recipient,)),
            )
            for name, kind, keys in wanted:
                problems += [
                    f"campaigns ({item.key}): '{name}' names an entry that does not exist."
                    for key in keys
                    if key and unit.registers.get(kind, key) is None
                ]
            unknown = [field for field in item.fields if field not in BY_NAME and not is_custom(field)]
            problems += [
                f"campaigns ({item.key}): 'fields' has a name that is not in the catalogue." for _ in unknown[:1]
            ]
    return problems


def _missing(core: Core, unit: Unit, entry: Declared, error: LeadDeskError) -> str:
    """Return which answers an assessment still lacks, when that is what stood in the way."""
    if error.reason != "V_INCOMPLETE":
        return ""
    missing = write_assessment.missing_of(unit, _draft(core, entry, 1))
    return f" Missing or too short: {', '.join(missing)}." if missing else ""


def _draft(core: Core, entry: Declared, version: int) -> Assessment:
    decided = cast(date | None, entry.approve.get("decided_on"))
    now = core.clock.now()
    # An assessment signed elsewhere and declared here was written no later than on the day of its decision.
    created = datetime.combine(decided, time.min, UTC) if decided and decided < now.date() else now
    answers = {**(template_answers(entry.template) if entry.template else {}), **entry.answers}
    return Assessment(
        family=entry.family,
        version=version,
        title=entry.title,
        answers=answers,
        author=entry.author,
        created_at=created,
        client=entry.client,
    )


def _apply_assessment(core: Core, unit: Unit, entry: Declared) -> str:
    """Create, update or leave an assessment, then take the decision that the file declares.

    Raises:
        RefusedError: it cannot be approved as it stands.
        UsageError: the template does not exist.
    """
    versions = unit.assessments.versions(entry.family)
    draft = _draft(core, entry, 1)
    last = versions[-1] if versions else None
    if last is not None and _same(last, draft):
        if last.status is not AssessmentStatus.DRAFT or not (entry.approve or entry.reject):
            return "unchanged"
        version = last.version
    elif last is None or last.status is not AssessmentStatus.DRAFT:
        version = last.version + 1 if last else 1
        write_assessment.save_draft(core, unit, replace(draft, version=version))
    else:
        version = last.version
        write_assessment.save_draft(core, unit, replace(draft, version=version))
    _decide(core, unit, entry, version)
    return "updated" if versions else "created"


def _same(kept: Assessment, declared: Assessment) -> bool:
    return (kept.title, kept.author, kept.client, kept.answers) == (
        declared.title,
        declared.author,
        declared.client,
        declared.answers,
    )


def _decide(core: Core, unit: Unit, entry: Declared, version: int) -> None:
    if entry.approve:
        part = entry.approve
        decided = cast(date | None, part.get("decided_on"))
        write_assessment.approve(
            core,
            unit,
            entry.family,
            version,
            str(part["approver"]),
            str(part["role"]),
            cast(date, part["review_on"]),
            str(part.get("self_approval_reason", "")),
            decided,
        )
    elif entry.reject:
        part = entry.reject
        role = str(part.get("role", ""))
        write_assessment.reject(core, unit, entry.family, version, str(part["approver"]), role, str(part["reason"]))
