"""The gate and what leaves through it: a part of the fake desk."""

from collections import Counter
from pathlib import Path

from fake_desk.people import HOLDS, NOW, QUIET
from lead_desk.app.exports.extras import PLAIN
from lead_desk.app.results import ExportResult, GateReport, PlannedAct
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.ids import ExportId
from lead_desk.domain.records import ExportRecord


class FakeExports:
    """See lead_desk.app.parts; mixed into the fake desk."""

    def gate(self, campaign, progress=QUIET, overrides=()) -> GateReport:
        self._note("gate", campaign)
        wanted = campaign if isinstance(campaign, Campaign) else self.get(Campaign, campaign)
        refusals = (HOLDS["TRANSFER"],) if wanted.recipient == "mailer" else ()
        held = Counter(code for _, code in self.status.values() if code)
        cleared = 0 if refusals else sum(1 for _, code in self.status.values() if not code)
        plan = (
            PlannedAct("Approve the assessment 'B2B email outreach'", held["LIA_MISSING"], "assessments:LI-2026-01"),
            PlannedAct("Look at flags of health data", held["SPECIAL_SUSPECTED"], "review:special"),
        )
        holds = tuple((HOLDS[code], count) for code, count in held.most_common() if code != "SUP_OBJECTED")
        return GateReport(
            wanted.key,
            cleared,
            len(self.leads) - cleared,
            dict(held),
            refusals,
            holds,
            {},
            plan,
            ((HOLDS["SUP_OBJECTED"], held["SUP_OBJECTED"]),),
        )

    def export(self, campaign, target: Path, progress=QUIET, overrides=(), extras=PLAIN) -> ExportResult:
        self._note("export", campaign, target)
        report = self.gate(campaign)
        target.write_text("made by the fake", encoding="utf-8")
        key = campaign if isinstance(campaign, str) else campaign.key
        self.export_list.insert(
            0,
            ExportRecord(
                ExportId(2), NOW, "Sam Rep", key, "own_use", report.cleared, report.held, "12" * 32, report.reasons
            ),
        )
        return ExportResult(
            ExportId(2),
            report.cleared,
            report.held,
            report.reasons,
            "12" * 32,
            target,
            target.with_suffix(".passport.json"),
            None,
        )

    def exports(self):
        return tuple(self.export_list)

    def export_results(self):
        return dict(getattr(self, "results_list", {}))

    def export_report(self, export, language="en") -> str:
        return "<h1>Passport</h1>"

    def left_out_report(self, export, language="en") -> str:
        return "<h1>Left out</h1>"
