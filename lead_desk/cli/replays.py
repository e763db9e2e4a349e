"""`lead-desk replay`: what the gate said in past exports, asked again."""

from lead_desk.cli.context import Context
from lead_desk.domain.errors import UsageError, VerifyError
from lead_desk.domain.ids import ExportId, LeadId


def replay(context: Context) -> int:
    """Replay past verdicts, or tell what was said about one lead."""
    args = context.args
    export = None if args.export is None else ExportId(args.export)
    if args.lead is not None:
        return _one(context, export, LeadId(args.lead))
    if args.sample < 1:
        raise UsageError("A sample has at least one lead.", "Give --sample a number from 1.")
    report = context.desk.replay_exports(args.sample, export)
    differences = [
        {
            "export": one.export,
            "said": list(one.said),
            "says": list(one.says),
            "rules_changed": one.rules_changed,
            "leads": one.leads,
        }
        for one in report.differences
    ]
    context.output.result(
        {
            "checked": report.checked,
            "same": report.same,
            "unexplained": report.unexplained,
            "differences": differences,
        }
    )
    return VerifyError.exit_code if report.unexplained else 0


def _one(context: Context, export: ExportId | None, lead: LeadId) -> int:
    if export is None:
        raise UsageError("Name the export as well.", "Give --export its number in the export log.")
    answer = context.desk.past_answer(export, lead)
    context.output.result(
        {
            "export": answer.export,
            "cleared": answer.cleared,
            "codes": [hold.code for hold in answer.holds],
            "warnings": list(answer.warnings),
            "rules": answer.rules,
        }
    )
    for hold in answer.holds:
        context.output.say(f"  {hold.sentence} ({hold.code}; {hold.law})")
    return 0
