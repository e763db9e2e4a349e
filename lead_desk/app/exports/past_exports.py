"""Lists that left: where they are, whether they may still be handed on, and what they rest on as documents."""

import hashlib
from datetime import date
from html import escape
from pathlib import Path

from lead_desk.app.core import Core
from lead_desk.app.page_style import document, rows, table
from lead_desk.app.ports import Unit
from lead_desk.app.verdicts.explain import hold_of_code
from lead_desk.app.wording import Wording
from lead_desk.domain.campaign import Campaign, Purpose, Recipient
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.domain.fields import BY_NAME
from lead_desk.domain.ids import ExportId
from lead_desk.domain.records import ExportRecord
from lead_desk.domain.values import dataclass

MOST_PLACES = 2_000
"""Lines of a printed list of those left out; the file beside the export has all."""
_CHUNK = 1 << 20
_SIDE = ".passport.json"
_SIDE_FILE = "The side file beside the list says more, and can be checked without Lead Desk."
_MORE = "{count} more, leads deleted since among them. The file beside the list has all."


@dataclass(frozen=True, slots=True)
class HandedOn:
    """An export on its way out once more.

    Attributes:
        files: the list as it was written, and its passport where that still lies beside it.
    """

    export: ExportId
    files: tuple[Path, ...]


def record_of(unit: Unit, export: ExportId) -> ExportRecord:
    """Return one line of the export log.

    Raises:
        UsageError: there is none of that number.
    """
    found = next((record for record in unit.exports.all() if record.id == export), None)
    if found is None:
        raise UsageError("There is no export of that number.", "Look at the export log.", code="NO_EXPORT")
    return found


def file_of(record: ExportRecord) -> Path:
    """Return where the list of an export lies, unchanged since it was written.

    Raises:
        RefusedError: nobody knows where it is, it is gone, or somebody changed it.
    """
    if not record.place:
        raise RefusedError(
            "It is not known where this list was saved.", "Lists exported from now on are found again.", code="NO_PLACE"
        )
    path, digest = Path(record.place), hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while block := stream.read(_CHUNK):
                digest.update(block)
    except OSError:
        raise RefusedError(
            "The list is not where it was saved.", "It was moved, renamed or deleted.", code="LIST_GONE"
        ) from None
    if digest.hexdigest() != record.sha256:
        raise RefusedError(
            "The list was changed since it was exported; its passport no longer speaks for it.",
            "Export it again.",
            code="LIST_CHANGED",
        )
    return path


def hand_on(core: Core, export: ExportId, way: str) -> HandedOn:
    """Let a list leave once more, by drag or by copying its file; written to the audit log before it does.

    Args:
        core: the parts.
        export: its number in the log.
        way: `drag` or `copy`.

    Raises:
        UsageError: no such export.
        RefusedError: the file is gone or changed, or its day is over (READINGS 31).
    """
    with core.store.write(core.actor) as unit:
        record = record_of(unit, export)
        path = file_of(record)
        if is_over(record, core.clock.today()):
            raise RefusedError(
                "This list is past its day: some people in it may no longer be used.",
                "Check it here first, or export it again.",
                code="LIST_OVER",
            )
        unit.audit.write("export_handed_on", {"export": export, "way": way, "sha256": record.sha256})
        unit.commit()
    side = path.with_name(path.name + _SIDE)
    return HandedOn(export, (path, side) if side.exists() else (path,))


def is_over(record: ExportRecord, today: date) -> bool:
    """Tell whether the verdict of an export can no longer be relied on (READINGS 31)."""
    return record.best_before is not None and record.best_before < today


def export_report(core: Core, unit: Unit, export: ExportId, words: Wording) -> str:
    """Return what the store knows of an export as a document: what left, on which ground, under which rules.

    Raises:
        UsageError: no such export.
    """
    record = record_of(unit, export)
    title = _title(unit, record)
    held = sorted(record.reasons.items(), key=lambda item: (-item[1], item[0]))
    parts = [
        f'<p class="kind">{escape(words("Passport of an exported list"))}</p>',
        f"<h1>{escape(title)}</h1>",
        table(_facts(core, unit, record, words)),
        _heading(words("What each lead rests on")),
        rows(
            ((words("Lawful basis"), 30), (words("Assessment"), 40), (words("Version"), 15), (words("Leads"), 15)),
            (
                (words(basis.replace("_", " ")), family, str(version or ""), words.number(count))
                for basis, family, version, count in unit.exports.grounds(export)
            ),
        ),
        _heading(words("Kept back")),
        rows(
            ((words("Why"), 50), (words("Code"), 40), (words("Leads"), 10)),
            ((words(hold_of_code(core.gate, code).title), code, words.number(count)) for code, count in held),
        ),
        _heading(words("Proof")),
        table(((words("SHA-256 of the file"), record.sha256), *sorted(record.rule_versions.items()))),
        f'<p class="small">{escape(words(_SIDE_FILE))}</p>',
    ]
    return document(title, parts, words.language)


def left_out_report(core: Core, unit: Unit, export: ExportId, words: Wording) -> str:
    """Return who was kept back from an export and why as a document: places in lists, no people.

    Raises:
        UsageError: no such export.
    """
    record = record_of(unit, export)
    title = _title(unit, record)
    files = {batch.number: batch.file_name for batch in unit.batches.all()}
    places = unit.exports.left_out(export, MOST_PLACES)
    holds = {code: hold_of_code(core.gate, code) for code in {place[3] for place in places}}
    why = {code: f"{words.said(hold.sentence)} {words.said(hold.remedy)} ({code})" for code, hold in holds.items()}
    parts = [
        f'<p class="kind">{escape(words("Left out of an exported list"))}</p>',
        f"<h1>{escape(title)}</h1>",
        table(
            (
                (words("Exported"), _when(record, words)),
                (words("Kept back"), words("{count} leads").format(count=words.number(record.held))),
            )
        ),
        rows(
            ((words("File"), 28), (words("Sheet"), 14), (words("Row"), 8), (words("Why it stays"), 50)),
            ((files.get(batch, str(batch)), sheet, str(row), why[code]) for batch, sheet, row, code in places),
        ),
    ]
    if record.held > len(places):
        parts.append(f"<p>{escape(words(_MORE).format(count=words.number(record.held - len(places))))}</p>")
    return document(title, parts, words.language)


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _title(unit: Unit, record: ExportRecord) -> str:
    campaign = unit.registers.get(Campaign, record.campaign)
    return campaign.name if campaign and campaign.name else record.campaign


def _when(record: ExportRecord, words: Wording) -> str:
    return words("{day}, {time} UTC, by {name}").format(
        day=words.day(record.at.date()), time=f"{record.at:%H:%M}", name=record.by
    )


def _facts(core: Core, unit: Unit, record: ExportRecord, words: Wording) -> list[tuple[str, str]]:
    recipient, purpose = unit.registers.get(Recipient, record.recipient), unit.registers.get(Purpose, record.purpose)
    until = words.day(record.best_before) or words("not said")
    if is_over(record, core.clock.today()):
        until = words("{day} (over: check the list before any use)").format(day=until)
    columns = (words(BY_NAME[name].title) if name in BY_NAME else name for name in record.fields)
    facts = (
        ("Exported", _when(record, words)),
        ("What for", words(purpose.name) if purpose else record.purpose),
        ("Recipient", recipient.name if recipient else words("our own use")),
        ("Use before", until),
        ("Columns", ", ".join(columns)),
        ("Leads in the list", words.number(record.written)),
        ("Kept back", words.number(record.held)),
        ("File", Path(record.place).name if record.place else words("not known")),
    )
    return [(words(label), value) for label, value in facts]
