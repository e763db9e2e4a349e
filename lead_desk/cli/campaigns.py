"""Commands about campaigns: gate, export, recheck."""

from lead_desk.app.exports.extras import ExportExtras
from lead_desk.app.results import CleanForm, GateReport
from lead_desk.cli.context import Context
from lead_desk.cli.lists import sheet_index
from lead_desk.cli.output import Output
from lead_desk.domain.errors import RefusedError

_SHOWN = 12


def report_facts(report: GateReport) -> dict[str, object]:
    """Return a verdict as the command line prints it."""
    return {
        "campaign": report.campaign,
        "cleared": report.cleared,
        "held": report.held,
        "reasons": report.reasons,
        "refused": [hold.code for hold in report.refusals],
        "warnings": report.warnings,
        "plan": [{"act": act.act, "frees": act.frees, "link": act.link} for act in report.plan],
        "dead_ends": [{"code": hold.code, "count": count} for hold, count in report.dead_ends],
    }


def say_report(report: GateReport, output: Output) -> None:
    """Tell a person who stays and why, and what would free most."""
    for hold in report.refusals:
        output.say(f"Refused: {hold.sentence} {hold.remedy} ({hold.code})")
    for hold, count in report.holds[:_SHOWN]:
        output.say(f"  {count} held: {hold.sentence} ({hold.code}; {hold.law})")
    for act in report.plan[:_SHOWN]:
        output.say(f"  Next: {act.act} (frees {act.frees})")


def gate(context: Context) -> int:
    """Print the verdict on a campaign."""
    report = context.desk.gate(context.args.campaign, context.progress)
    context.progress.close()
    context.output.result(report_facts(report))
    say_report(report, context.output)
    return 0 if report.cleared and not report.refusals else RefusedError.exit_code


def export(context: Context) -> int:
    """Write the cleared leads of a campaign."""
    args = context.args
    result = context.desk.export(
        args.campaign,
        args.output,
        context.progress,
        kind=args.kind,
        preset=args.preset,
        extras=ExportExtras(channel_answers=args.channel_answers),
    )
    context.progress.close()
    context.output.result(
        {
            "written": result.written,
            "held": result.held,
            "reasons": result.reasons,
            "sha256": result.sha256,
            "file": result.path,
            "passport": result.passport,
            "left_out": result.left_out,
        }
    )
    return 0


def recheck(context: Context) -> int:
    """Tell which rows of an old list may no longer be used."""
    args = context.args
    index = None
    if args.sheet:
        index = sheet_index(context.desk.describe(args.file, context.options), args.sheet)
    report = context.desk.recheck(
        args.file, args.output, context.progress, options=context.options, country=args.country.upper(), sheet=index
    )
    context.progress.close()
    context.output.result(
        {
            "rows": report.rows,
            "fine": report.fine,
            "reasons": report.reasons,
            "places": [{"sheet": sheet, "row": row, "code": code} for sheet, row, code in report.places],
            "clean": report.clean,
            "clean_form": report.clean_form,
        }
    )
    if report.clean_form is CleanForm.TABLE:
        context.output.say(f"{report.clean_note} The rows that are fine were saved as a plain table.")
    elif report.clean_form is CleanForm.BLANK_ROWS:
        context.output.say("Formulas or layout point at rows, so the other rows were left blank in their places.")
    return 0
