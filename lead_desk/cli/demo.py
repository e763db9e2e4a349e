"""The demonstration: sample lists in, what is held and why, the assessments signed, vetted lists out."""

import tempfile
from dataclasses import asdict
from pathlib import Path

from lead_desk.app.desk import Desk
from lead_desk.app.errors import ExportRefusedError
from lead_desk.app.imports import demo_story
from lead_desk.app.imports.results import ImportReport
from lead_desk.app.results import GateReport
from lead_desk.cli.context import Context
from lead_desk.cli.output import Output
from lead_desk.domain.errors import UsageError

_SHOWN = 8


def run(context: Context) -> int:
    """Run the whole story in a throw-away store; the exported files stay."""
    out = _folder(context.args.out)
    desk = context.openers.demo_desk(filled=False)
    try:
        story = _Story(desk, context.output, out)
        facts = story.tell()
    finally:
        desk.close()
    if context.output.as_json:
        context.output.result(facts)
    return 0


def _folder(wanted: Path | None) -> Path:
    if wanted is None:
        return Path(tempfile.mkdtemp(prefix="lead-desk-files-"))
    try:
        wanted.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise UsageError("That folder cannot be made.", "Choose another one with --out.") from None
    return wanted


class _Story:
    """Tells the story on stderr and gathers its facts for stdout."""

    def __init__(self, desk: Desk, output: Output, out: Path) -> None:
        self._desk, self._say, self._out = desk, output.say, out

    def tell(self) -> dict[str, object]:
        """Run it from the first list to the last export."""
        self._say(
            "Lead Desk demonstration: invented people, a throw-away encrypted store, nothing leaves this machine.\n"
        )
        imports = self._imports()
        before = self._gate("2. What may be used now")
        self._say("\n3. The compliance owner signs the two assessments that were only drafts.")
        demo_story.sign(self._desk)
        after = self._gate("4. What may be used now")
        exports = self._exports()
        problems = self._desk.verify()
        self._say(f"\n6. Audit chain and store: {'sound' if not problems else ', '.join(problems)}.")
        self._say(f"\nThe exported files lie in {self._out}. The store is gone.")
        return {
            "imports": imports,
            "before": {report.campaign: _verdict(report) for report in before},
            "after": {report.campaign: _verdict(report) for report in after},
            "exports": exports,
            "verified": not problems,
            "folder": self._out,
        }

    def _imports(self) -> list[dict[str, object]]:
        self._say("1. Five lists are imported.")
        facts: list[dict[str, object]] = []
        for sample, report in demo_story.import_all(self._desk):
            counts = report.counts
            self._say(
                f"   {sample.title} ({sample.file}): {counts.rows} rows, {counts.created} new,"
                f" {counts.duplicates} twice, {counts.rejected} rejected, {counts.stopped} stopped,"
                f" {counts.flagged} with a flag"
            )
            facts.append(_import_facts(sample.file, report))
        for group in self._desk.review_groups():
            what = group.category or group.kind
            self._say(f"   For review: {group.open} x {what.replace('_', ' ')} in '{group.field}'")
        return facts

    def _gate(self, title: str) -> list[GateReport]:
        self._say(f"\n{title}:")
        reports = [self._desk.gate(campaign) for campaign in demo_story.CAMPAIGNS]
        for report in reports:
            self._say(
                f"   Campaign '{report.campaign}': {report.cleared} may be contacted, {report.held} are held back."
            )
            for hold, count in report.holds[:_SHOWN]:
                self._say(f"      {count:>3}  {hold.sentence} ({hold.code}, {hold.law})")
            for act in report.plan[:3]:
                self._say(f"      Next best act: {act.act} (frees {act.frees})")
        return reports

    def _exports(self) -> list[dict[str, object]]:
        self._say("\n5. Vetted lists are written.")
        facts: list[dict[str, object]] = []
        for campaign, suffix in zip(demo_story.CAMPAIGNS, (".xlsx", ".csv"), strict=True):
            target = self._out / f"{campaign}{suffix}"
            try:
                result = self._desk.export(campaign, target)
            except ExportRefusedError as refused:
                self._say(f"   {campaign}: {refused.sentence} {refused.remedy}")
                facts.append({"campaign": campaign, "written": 0, "held": refused.report.held})
                continue
            self._say(f"   {result.path}: {result.written} leads; {result.held} left out; passport beside it")
            facts.append(
                {
                    "campaign": campaign,
                    "written": result.written,
                    "held": result.held,
                    "reasons": result.reasons,
                    "file": result.path,
                    "passport": result.passport,
                    "left_out": result.left_out,
                    "sha256": result.sha256,
                }
            )
        return facts


def _verdict(report: GateReport) -> dict[str, object]:
    return {"cleared": report.cleared, "held": report.held, "reasons": report.reasons}


def _import_facts(file: str, report: ImportReport) -> dict[str, object]:
    return {"file": file, "batch": report.batch, **asdict(report.counts)}
