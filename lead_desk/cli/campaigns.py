"""Commands about campaigns: gate, export, recheck."""

import getpass
import sys

from lead_desk.app.exports.extras import ExportExtras
from lead_desk.app.exports.parcel import check_passphrase
from lead_desk.app.results import CleanForm, GateReport, Override
from lead_desk.cli.context import Context, sheet_index
from lead_desk.cli.output import Output
from lead_desk.cli.secrets import first_line
from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.domain.stop import StopHashes

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
        "may_be_overridden": [
            {"hold": f"{hold.code}:{hold.country}:{hold.channel}", "count": count}
            for hold, count in report.holds
            if hold.override and hold.channel
        ],
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
    report = context.desk.gate(context.args.campaign, context.progress, _overrides(context))
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
        overrides=_overrides(context),
        preset=args.preset,
        extras=ExportExtras(args.channel_answers, _stop_hashes(args.stops), _passphrase(context)),
    )
    context.progress.close()
    stops, sealed = result.stops, result.sealed
    context.output.result(
        {
            "written": result.written,
            "held": result.held,
            "reasons": result.reasons,
            "sha256": result.sha256,
            "file": result.path,
            "passport": result.passport,
            "left_out": result.left_out,
            "stops": {"file": stops.name, "count": stops.count, "left_behind": stops.left_behind} if stops else None,
            "inside": {"name": sealed.name, "sha256": sealed.sha256} if sealed else None,
        }
    )
    if stops is not None and stops.form is StopHashes.EMAIL_SHA256:
        context.output.say(
            "Anybody can try addresses against these hashes: give them only to a tool you have a contract with."
        )
    if stops is not None and stops.left_behind:
        context.output.say(f"{stops.left_behind} older stops cannot travel; only `recheck` compares a list with them.")
    return 0


def _overrides(context: Context) -> tuple[Override, ...]:
    """Return the holds that somebody answers for.

    Raises:
        UsageError: one is not written as `gate` prints it.
    """
    args, found = context.args, []
    for text in args.override:
        code, country, channel = (*text.split(":"), "", "")[:3]
        if not country or channel not in {item.value for item in Channel}:
            raise UsageError(
                "An override is written CODE:COUNTRY:CHANNEL.",
                "Such as CHANNEL_CONSENT_REQUIRED:LV:email.",
                code="OVERRIDE",
            )
        found.append(Override(code, country.upper(), Channel(channel), args.override_by, args.override_reason))
    return tuple(found)


def _stop_hashes(given: str | None) -> StopHashes | None:
    """Return the form asked for, None where the campaign decides."""
    return None if given is None else StopHashes("" if given == "none" else given)


def _passphrase(context: Context) -> str:
    """Return the passphrase of an encrypted list, asked for twice at a terminal; empty where none is wanted.

    Raises:
        UsageError: the two differ, there is no terminal, or it does not protect.
    """
    args = context.args
    given = first_line(args.encrypt_passphrase_file)
    if given is None and args.encrypt:
        if not sys.stdin.isatty():
            raise UsageError("A passphrase is asked for at a terminal.", "Give --encrypt-passphrase-file instead.")
        given = getpass.getpass("Passphrase of the file: ")
        check_passphrase(given)
        if given != getpass.getpass("Once more: "):
            raise UsageError("The two passphrases differ; no file was written.", "Try again.")
    return given or ""


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
            "sheets": report.sheets,
            "not_checked": report.not_checked,
        }
    )
    if report.not_checked:
        names = ", ".join(f"'{name}'" for name in report.not_checked)
        context.output.say(f"Not checked, as nobody was found there: {names}.")
    if report.clean_form is CleanForm.TABLE:
        context.output.say(f"{report.clean_note} The rows that are fine were saved as a plain table.")
    elif report.clean_form is CleanForm.BLANK_ROWS:
        context.output.say("The other rows were left blank in their places, so that formulas and layout stay right.")
    return 0
