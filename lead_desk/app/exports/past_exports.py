"""Lists that left: where they are, whether they may still be handed on, and what they rest on as documents."""

import hashlib
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path

from lead_desk.app.core import Core
from lead_desk.app.page_style import document, rows, table
from lead_desk.app.ports import Unit
from lead_desk.app.verdicts.explain import hold_of_code
from lead_desk.domain.campaign import Campaign, Purpose, Recipient
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.domain.fields import BY_NAME
from lead_desk.domain.ids import ExportId
from lead_desk.domain.records import ExportRecord

MOST_PLACES = 2_000
"""Lines of a printed list of those left out; the file beside the export has all."""
_CHUNK = 1 << 20
_SIDE = ".passport.json"


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


def export_report(core: Core, unit: Unit, export: ExportId) -> str:
    """Return what the store knows of an export as a document: what left, on which ground, under which rules.

    Raises:
        UsageError: no such export.
    """
    record = record_of(unit, export)
    title = _title(unit, record)
    grounds = unit.exports.grounds(export)
    held = sorted(record.reasons.items(), key=lambda item: (-item[1], item[0]))
    parts = [
        '<p class="kind">Passport of an exported list</p>',
        f"<h1>{escape(title)}</h1>",
        table(_facts(core, unit, record)),
        "<h2>What each lead rests on</h2>",
        rows(
            (("Lawful basis", 30), ("Assessment", 40), ("Version", 15), ("Leads", 15)),
            (
                (basis.replace("_", " "), family, str(version or ""), f"{count:,}")
                for basis, family, version, count in grounds
            ),
        ),
        "<h2>Kept back</h2>",
        rows(
            (("Why", 50), ("Code", 40), ("Leads", 10)),
            ((hold_of_code(core.gate, code).title, code, f"{count:,}") for code, count in held),
        ),
        "<h2>Proof</h2>",
        table((("SHA-256 of the file", record.sha256), *sorted(record.rule_versions.items()))),
        '<p class="small">The side file beside the list says more, and can be checked without Lead Desk.</p>',
    ]
    return document(title, parts)


def left_out_report(core: Core, unit: Unit, export: ExportId) -> str:
    """Return who was kept back from an export and why as a document: places in lists, no people.

    Raises:
        UsageError: no such export.
    """
    record = record_of(unit, export)
    title = _title(unit, record)
    files = {batch.number: batch.file_name for batch in unit.batches.all()}
    places = unit.exports.left_out(export, MOST_PLACES)
    words = {code: hold_of_code(core.gate, code) for code in {place[3] for place in places}}
    parts = [
        '<p class="kind">Left out of an exported list</p>',
        f"<h1>{escape(title)}</h1>",
        table((("Exported", f"{record.at:%Y-%m-%d %H:%M} by {record.by}"), ("Kept back", f"{record.held:,} leads"))),
        rows(
            (("File", 28), ("Sheet", 14), ("Row", 8), ("Why it stays", 50)),
            (
                (files.get(batch, str(batch)), sheet, str(row), f"{words[code].sentence} {words[code].remedy} ({code})")
                for batch, sheet, row, code in places
            ),
        ),
    ]
    if record.held > len(places):
        more = f"{record.held - len(places):,} more, leads deleted since among them."
        parts.append(f"<p>{more} The file beside the list has all.</p>")
    return document(title, parts)


def _title(unit: Unit, record: ExportRecord) -> str:
    campaign = unit.registers.get(Campaign, record.campaign)
    return campaign.name if campaign and campaign.name else record.campaign


def _facts(core: Core, unit: Unit, record: ExportRecord) -> list[tuple[str, str]]:
    recipient, purpose = unit.registers.get(Recipient, record.recipient), unit.registers.get(Purpose, record.purpose)
    over = " (over: check the list before any use)" if is_over(record, core.clock.today()) else ""
    return [
        ("Exported", f"{record.at:%Y-%m-%d %H:%M} by {record.by}"),
        ("What for", purpose.name if purpose else record.purpose),
        ("Recipient", recipient.name if recipient else "our own use"),
        ("Use before", f"{record.best_before:%Y-%m-%d}{over}" if record.best_before else "not said"),
        ("Columns", ", ".join(BY_NAME[name].title if name in BY_NAME else name for name in record.fields)),
        ("Leads in the list", f"{record.written:,}"),
        ("Kept back", f"{record.held:,}"),
        ("File", Path(record.place).name if record.place else "not known"),
    ]
