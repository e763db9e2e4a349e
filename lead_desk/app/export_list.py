"""Export a campaign: facts, verdicts, file, log and passport inside one transaction, whole or not at all."""

from array import array
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

from lead_desk import __version__
from lead_desk.app.core import Core, campaign_of, organisation_of, purpose_of, recipient_of
from lead_desk.app.errors import ExportRefusedError
from lead_desk.app.explain import hold_of_code
from lead_desk.app.gate_campaign import all_warnings, facts_of, is_marketing, report_of
from lead_desk.app.judge import Judged, judge
from lead_desk.app.passport import Ledger, Sheet, cover, passport, rule_versions
from lead_desk.app.ports import Unit
from lead_desk.app.results import ExportResult, GateReport, Override
from lead_desk.domain.assessment import AssessmentStatus
from lead_desk.domain.campaign import Campaign, Person
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.domain.fields import BY_NAME
from lead_desk.domain.ids import LeadId
from lead_desk.domain.progress import NoProgress, Progress
from lead_desk.domain.records import ExportDraft
from lead_desk.gate.case import Case
from lead_desk.gate.gate import ClearedLead
from lead_desk.gate.trail import Said, VerdictTrail
from lead_desk.gate.waiver import Waiver

GOOD_FOR = timedelta(days=30)
"""How long a list may lie before it must be checked again, unless something it rests on ends earlier."""


@dataclass(slots=True)
class _Clearing:
    """The cleared leads as a stream: facts of the transaction in, `ClearedLead` out.

    Kept on the way: the ledger for the passport, and the leads without their values for the log.
    """

    core: Core
    unit: Unit
    judged: Judged
    campaign: Campaign
    waivers: tuple[Waiver, ...]
    progress: Progress
    ledger: Ledger = field(default_factory=Ledger)
    logged: list[ClearedLead] = field(default_factory=list)
    numbers: "array[int]" = field(default_factory=lambda: array("L"))

    def leads(self) -> Iterator[ClearedLead]:
        """Yield the leads that the writer may write."""
        total = self.judged.written
        for block in self.unit.cases.leads(self.judged.cleared):
            yield from self._block(block)
            self.progress.report(len(self.ledger.leads), total, "writing")

    def _block(self, block: Sequence[tuple[LeadId, int]]) -> Iterator[ClearedLead]:
        ids = [lead for lead, _number in block]
        tags = self.unit.exports.tags(ids, self.campaign.purpose)
        rows = self.unit.exports.values(ids, self.campaign.fields)
        gate, cases = self.core.gate, self.judged.cases
        for (lead, number), (_same, values) in zip(block, rows, strict=True):
            basis, family, version, source = tags[lead]
            rests_on = f"{family} v{version}" if family and version else ""
            cleared = gate.clear(cases[number], lead, values, rests_on, self.waivers)
            self.ledger.add(lead, (basis, rests_on, source))
            self.logged.append(replace(cleared, values=()))
            self.numbers.append(number)
            yield cleared


@dataclass(slots=True)
class _Files:
    """The files of one export: all stay, or none does and what stood under their names comes back."""

    written: list[Path] = field(default_factory=list)
    aside: dict[Path, Path] = field(default_factory=dict)

    def about_to_write(self, path: Path) -> None:
        """Put an earlier file of that name aside.

        Raises:
            RefusedError: it cannot be replaced.
        """
        if path.is_file():
            aside = path.with_name(f".{path.name}.before")
            try:
                path.replace(aside)
            except OSError:
                raise RefusedError(
                    "A file of that name cannot be replaced.",
                    "Close it if it is open in another program, or choose another name.",
                    code="TARGET_NOT_WRITABLE",
                ) from None
            self.aside[path] = aside
        self.written.append(path)

    def keep(self) -> None:
        """Let the earlier files go."""
        for path in self.aside.values():
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def take_back(self) -> None:
        """Remove what was written and put the earlier files back."""
        for path in self.written:
            with suppress(OSError):
                if path in self.aside:
                    self.aside[path].replace(path)
                elif path.is_file():
                    path.unlink()


def export_list(
    core: Core,
    campaign: str | Campaign,
    target: Path,
    progress: Progress | None = None,
    *,
    kind: str | None = None,
    overrides: Sequence[Override] = (),
) -> ExportResult:
    """Write the cleared leads of a campaign, its passport and the list of those left out.

    The facts are taken afresh inside the transaction that also logs the export, so nothing can change between verdict
    and file; if anything fails, no file stays.

    Args:
        core: the parts.
        campaign: its key, or a campaign not yet saved.
        target: the file; its ending decides the format unless `kind` does.
        progress: told in rows; may cancel.
        kind: `xlsx`, `csv`, `csv_semicolon` or `tsv`.
        overrides: named overrides for this one export, where the law book allows one.

    Raises:
        UsageError: unknown campaign, format or person.
        ExportRefusedError: the gate refused the request or let nothing through; no file was written.
        RefusedError: the target cannot be written.
        CancelledError: the user stopped it.
    """
    file_kind = kind or core.writer.kind_of(target)
    files = _Files()
    try:
        with core.store.write(core.actor, progress) as unit:
            result = _export(core, unit, campaign, target, file_kind, overrides, progress or NoProgress(), files)
            unit.commit()
    except ExportRefusedError as refused:
        _log_refusal(core, refused.report)
        raise
    except BaseException:
        files.take_back()
        raise
    files.keep()
    return result


def _export(
    core: Core,
    unit: Unit,
    key: str | Campaign,
    target: Path,
    kind: str,
    overrides: Sequence[Override],
    progress: Progress,
    files: "_Files",
) -> ExportResult:
    campaign = campaign_of(unit, key)
    waivers = _waivers(unit, overrides)
    progress.report(0, None, "judging")
    judged = judge(core, unit, core.frame(campaign, marketing=is_marketing(unit, campaign)), waivers=waivers)
    facts = replace(facts_of(core, unit, campaign, judged), chain_sound=not unit.audit.problems())
    if core.gate.judge_request(facts) or not judged.written:
        raise ExportRefusedError(report_of(core, unit, campaign, facts, judged))
    clearing = _Clearing(core, unit, judged, campaign, waivers, progress)
    sheet = _sheet(core, unit, campaign, judged, all_warnings(facts, judged), waivers)
    headers = headers_of(campaign)
    files.about_to_write(target)
    digest = core.writer.write(target, kind, headers, clearing.leads(), cover(sheet, judged.written))
    stayed = _held(unit, judged)
    codes = judged.first_codes()
    held = {lead: codes[number] for lead, number in stayed.items()}
    trail = VerdictTrail(_said(judged), clearing.numbers, stayed, waivers)
    draft = _draft(campaign, kind, judged, sheet)
    number = unit.exports.log(draft, clearing.logged, held, digest, trail)
    event = unit.audit.events(limit=1)[0]
    content = passport(sheet, clearing.ledger, kind, headers, (event.seq, event.mac))
    side = target.with_name(f"{target.name}.passport.json")
    files.about_to_write(side)
    side = core.writer.passport(target, content)
    left_out = target.with_name(f"{target.stem}.left-out{target.suffix}")
    files.about_to_write(left_out)
    _left_out(core, unit, left_out, held)
    return ExportResult(
        number, judged.written, judged.held, judged.reasons(), digest, target, side, left_out if held else None
    )


def headers_of(campaign: Campaign) -> tuple[str, ...]:
    """Return the first row of a campaign's file: the titles of its fields."""
    return tuple(BY_NAME[name].title if name in BY_NAME else name.removeprefix("custom:") for name in campaign.fields)


def _waivers(unit: Unit, overrides: Sequence[Override]) -> tuple[Waiver, ...]:
    """Return the overrides with the roles that the register gives their persons.

    Raises:
        UsageError: the person is not registered or may not override, or the reason is too short.
    """
    waivers: list[Waiver] = []
    for wish in overrides:
        person = unit.registers.get(Person, wish.person)
        if person is None:
            raise UsageError("Only a registered colleague may override a hold.", "Register the compliance owner first.")
        waivers.append(Waiver(wish.code, wish.country, wish.channel, person.name, person.roles, wish.reason))
    return tuple(waivers)


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


def _draft(campaign: Campaign, kind: str, judged: Judged, sheet: Sheet) -> ExportDraft:
    return ExportDraft(
        campaign=campaign.key,
        recipient=campaign.recipient,
        purpose=campaign.purpose,
        fields=campaign.fields,
        file_kind=kind,
        counts={"written": judged.written, "held": judged.held, **judged.reasons()},
        rule_versions=sheet.rule_versions,
        best_before=sheet.best_before,
    )


def _held(unit: Unit, judged: Judged) -> dict[LeadId, int]:
    """Return the leads that stay, with the number of their case."""
    numbers = list(judged.first_codes())
    return {lead: number for block in unit.cases.leads(numbers) for lead, number in block} if numbers else {}


def _said(judged: Judged) -> dict[int, tuple[Case, Said]]:
    """Return the facts of each case with what the gate said to them, for a later replay."""
    return {number: (case, Said.of(judged.verdicts[number])) for number, case in judged.cases.items()}


def _left_out(core: Core, unit: Unit, path: Path, held: dict[LeadId, str]) -> None:
    """Write who stays and why beside the export: file, sheet and row, no names."""
    if not held:
        return
    words = {code: hold_of_code(core.gate, code) for code in set(held.values())}
    files = {str(batch.number): batch.file_name for batch in unit.batches.all()}

    def rows() -> Iterator[tuple[str, str, int, str, str]]:
        ids = list(held)
        for start in range(0, len(ids), 2000):
            for row in unit.leads.rows(ids[start : start + 2000], ("batch", "sheet", "row")):
                batch, sheet, number = row.cells
                code = held[row.id]
                yield (
                    files.get(batch, batch),
                    sheet,
                    int(number or 0),
                    code,
                    f"{words[code].sentence} {words[code].remedy}",
                )

    core.writer.left_out(path, rows())


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
