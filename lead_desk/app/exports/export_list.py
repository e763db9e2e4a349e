"""Export a campaign: facts, verdicts, file, log and passport inside one transaction, whole or not at all."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from lead_desk import __version__
from lead_desk.app.core import Core, campaign_of, organisation_of, purpose_of, recipient_of
from lead_desk.app.errors import ExportRefusedError
from lead_desk.app.exports.channel_columns import HEADERS, channel_columns
from lead_desk.app.exports.clearing import Clearing
from lead_desk.app.exports.extras import PLAIN, ExportExtras
from lead_desk.app.exports.parcel import Parcel
from lead_desk.app.exports.passport import AuditSeal, Sheet, cover, extra_parts, flag_parts, passport, rule_versions
from lead_desk.app.exports.presets import Layout, layout
from lead_desk.app.exports.travelling_stops import wanted_stops, write_stops
from lead_desk.app.ports import Unit
from lead_desk.app.results import ExportResult, GateReport, Override, TravelFacts
from lead_desk.app.unit_parts import Disclosure
from lead_desk.app.verdicts.gate_campaign import all_warnings, facts_of, is_marketing, report_of
from lead_desk.app.verdicts.judge import Judged, judge
from lead_desk.app.verdicts.overrides import waivers_of
from lead_desk.app.writer_parts import StagedWriter, TableWriter
from lead_desk.domain.assessment import AssessmentStatus
from lead_desk.domain.campaign import Campaign, Notice
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.domain.ids import ExportId
from lead_desk.domain.progress import NoProgress, Progress
from lead_desk.domain.records import ExportDraft
from lead_desk.domain.stop import StopHashes
from lead_desk.domain.values import dataclass
from lead_desk.gate.case import Case
from lead_desk.gate.trail import Said, VerdictTrail
from lead_desk.gate.waiver import Waiver

GOOD_FOR = timedelta(days=30)
"""How long a list may lie before it must be checked again, unless something it rests on ends earlier."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What one export was asked to do."""

    campaign: str | Campaign
    target: Path
    kind: str | None
    preset: str | None
    overrides: tuple[Override, ...]
    extras: ExportExtras
    progress: Progress


def export_list(
    core: Core,
    campaign: str | Campaign,
    target: Path,
    progress: Progress | None = None,
    *,
    kind: str | None = None,
    preset: str | None = None,
    overrides: Sequence[Override] = (),
    extras: ExportExtras = PLAIN,
) -> ExportResult:
    """Write the cleared leads of a campaign, its passport and the list of those left out.

    The facts are taken afresh inside the transaction that also logs the export, so nothing can change between verdict
    and file. The files get their names after that transaction is kept: whenever the process dies, no list lies outside
    the store that is not in its log, and what lay there before is untouched.

    Args:
        core: the parts.
        campaign: its key, or a campaign not yet saved.
        target: the file; its ending decides the format unless `kind` does.
        progress: told in rows; may cancel.
        kind: `xlsx`, `csv`, `csv_semicolon`, `csv_plain` or `tsv`.
        preset: lays the file out as another program imports it; None takes the campaign's.
        overrides: named overrides for this one export, where the law book allows one.
        extras: what the list carries beside its columns.

    Raises:
        UsageError: unknown campaign, format or person.
        ExportRefusedError: the gate refused the request or let nothing through; no file was written.
        RefusedError: the target cannot be written.
        CancelledError: the user stopped it.
    """
    asked = _Asked(campaign, target, kind, preset, tuple(overrides), extras, progress or NoProgress())
    try:
        with core.writer.together() as files:
            with core.store.write(core.actor, progress) as unit:
                result = _export(core, unit, asked, files)
                unit.commit()
            _place(core, files, result.id)
    except ExportRefusedError as refused:
        _log_refusal(core, refused.report)
        raise
    return result


def _export(core: Core, unit: Unit, asked: "_Asked", files: StagedWriter) -> ExportResult:
    campaign = campaign_of(unit, asked.campaign)
    kind, plan = _layout(core, campaign, asked)
    parcel = Parcel.of(asked.target, kind, asked.extras.passphrase)
    waivers = waivers_of(unit, asked.overrides)
    asked.progress.report(0, None, "judging")
    wanted = campaign.channel_answers if asked.extras.channel_answers is None else asked.extras.channel_answers
    answers = channel_columns(core, unit, campaign, waivers) if wanted else None
    judged = judge(core, unit, core.frame(campaign, marketing=is_marketing(unit, campaign)), waivers=waivers)
    facts = replace(facts_of(core, unit, campaign, judged), chain_sound=not unit.audit.problems())
    if core.gate.judge_request(facts) or not judged.written:
        raise ExportRefusedError(report_of(core, unit, campaign, facts, judged))
    sheet = _sheet(core, unit, campaign, judged, all_warnings(facts, judged), waivers)
    log = unit.exports.start(_draft(campaign, kind, judged, sheet, parcel.target))
    clearing = Clearing(core, unit, judged, campaign, plan, waivers, log, asked.progress, answers)
    headers = (*plan.headers, *(HEADERS if answers else ()))
    with parcel.opened(files) as out:
        out.write(parcel.list, kind, headers, clearing.leads(), cover(sheet, judged.written))
        stops = _stops(unit, campaign, asked.extras, log, out, parcel)
        sealed = parcel.sealed_facts(out)
    if judged.held:
        files.left_out(parcel.left_out, clearing.left_out())
    digest = files.facts(parcel.target)[1]
    number = log.finish(digest, VerdictTrail(_said(judged), waivers))
    content = passport(sheet, clearing.ledger, kind, headers, _seal(unit))
    content |= extra_parts(stops, sealed) | flag_parts(unit.exports.flag_packs(number))
    side = files.passport(parcel.target, content)
    return ExportResult(
        id=number,
        written=judged.written,
        held=judged.held,
        reasons=judged.reasons(),
        sha256=digest,
        path=parcel.target,
        passport=side,
        left_out=parcel.left_out if judged.held else None,
        stops=stops,
        sealed=sealed,
    )


def _seal(unit: Unit) -> AuditSeal:
    """Return the place of the newest audit event, which tells of this export."""
    (event,) = unit.audit.events(limit=1)
    *_, (_seq, link) = unit.audit.links()
    return AuditSeal(event.seq, event.mac, link)


def _stops(
    unit: Unit, campaign: Campaign, extras: ExportExtras, log: Disclosure, out: TableWriter, parcel: Parcel
) -> TravelFacts | None:
    """Let stops travel with the list where the campaign or this export asks for it."""
    form = campaign.stop_hashes if extras.stop_hashes is None else extras.stop_hashes
    if form is StopHashes.NONE:
        return None
    facts = write_stops(
        out, parcel.stops, log, form, wanted_stops(campaign, form, marketing=is_marketing(unit, campaign))
    )
    unit.audit.write(
        "stops_travel",
        {"campaign": campaign.key, "form": form.value, "stops": facts.count, "sha256": facts.sha256},
    )
    return facts


def _place(core: Core, files: StagedWriter, export: ExportId) -> None:
    """Put the files in their places once the log is kept: what is readable outside is always in the log.

    Raises:
        RefusedError: a place cannot be written any more; the log says that the list never got there.
    """
    try:
        files.place()
    except RefusedError:
        with core.store.write(core.actor) as unit:
            unit.audit.write("export_not_placed", {"export": export})
            unit.commit()
        raise


def _layout(core: Core, campaign: Campaign, asked: "_Asked") -> tuple[str, Layout]:
    """Return the kind of file and its columns; a preset decides the delimiter of text, the file's ending the rest."""
    found = layout(campaign.fields, campaign.preset if asked.preset is None else asked.preset)
    if asked.extras.passphrase:
        return asked.kind or (found.preset.kind if found.preset else "xlsx"), found
    by_name = core.writer.kind_of(asked.target)
    if asked.kind or found.preset is None or by_name != "csv":
        return asked.kind or by_name, found
    return found.preset.kind, found


def _sheet(
    core: Core,
    unit: Unit,
    campaign: Campaign,
    judged: Judged,
    warnings: dict[str, int],
    waivers: tuple[Waiver, ...],
) -> Sheet:
    recipient, purpose = recipient_of(unit, campaign), purpose_of(unit, campaign)
    if recipient is None or purpose is None:  # stage 0 has refused such a request already
        raise UsageError("The campaign has no recipient or no purpose.")
    return Sheet(
        campaign=campaign,
        organisation=organisation_of(unit),
        notice=unit.registers.get(Notice, campaign.notice) if campaign.notice else None,
        recipient=recipient,
        purpose_name=purpose.name,
        by=core.actor,
        at=core.clock.now(),
        best_before=_best_before(core, unit, campaign),
        held=judged.reasons(),
        warnings=warnings,
        waivers=waivers,
        rule_versions=rule_versions(core.gate, core.flagger.version, __version__),
    )


def _best_before(core: Core, unit: Unit, campaign: Campaign) -> date:
    """Return the day until which the verdict can be relied on (READINGS 31): a month, or less when an LIA ends."""
    today = core.clock.today()
    days = [today + GOOD_FOR]
    if campaign.planned_on and campaign.planned_on >= today:
        days.append(campaign.planned_on)
    for family in unit.assessments.families():
        days += [
            version.review_on
            for version in unit.assessments.versions(family)
            if version.status is AssessmentStatus.APPROVED and version.review_on and version.review_on >= today
        ]
    return min(days)


def _draft(campaign: Campaign, kind: str, judged: Judged, sheet: Sheet, target: Path) -> ExportDraft:
    return ExportDraft(
        campaign=campaign.key,
        recipient=campaign.recipient,
        purpose=campaign.purpose,
        fields=campaign.fields,
        file_kind=kind,
        counts={"written": judged.written, "held": judged.held, **judged.reasons()},
        rule_versions=sheet.rule_versions,
        best_before=sheet.best_before,
        place=str(target.resolve()),
    )


def _said(judged: Judged) -> dict[int, tuple[Case, Said]]:
    """Return the facts of each case with what the gate said to them, for a later replay."""
    return {number: (case, Said.of(judged.verdicts[number])) for number, case in judged.cases.items()}


def _log_refusal(core: Core, report: GateReport) -> None:
    """Every refusal is logged with its codes (security: an insider who tries leaves a trace)."""
    with core.store.write(core.actor) as unit:
        unit.audit.write(
            "export_refused",
            {
                "campaign": report.campaign,
                "refused": [hold.code for hold in report.refusals],
                "held": report.held,
                "reasons": report.reasons,
            },
        )
        unit.commit()
