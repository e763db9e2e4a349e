"""Commands about evidence: stops, screening."""

from datetime import date

from lead_desk.app.screening_files import Holds, ScreeningRequest
from lead_desk.app.stop_files import StopFileRequest
from lead_desk.cli.context import Context
from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import UsageError
from lead_desk.domain.stop import StopReason


def stops(context: Context) -> int:
    """Count the do-not-contact list, or add a file to it."""
    args, desk = context.args, context.desk
    if args.file is None:
        context.output.result({"added": 0, "stops": desk.stops_count()})
        return 0
    try:
        reason = StopReason(args.reason) if args.reason else None
        channel = Channel(args.channel) if args.channel else None
    except ValueError:
        known = ", ".join(member.value for kind in (StopReason, Channel) for member in kind)
        raise UsageError("There is no such reason or channel.", f"Known are: {known}.") from None
    request = StopFileRequest(args.file, reason, channel, args.topic, args.country.upper(), bind_all=args.service_too)
    report = (desk.preview_stops if args.preview else desk.import_stops)(request)
    context.output.result(
        {
            "preview": args.preview,
            "rows": report.rows,
            "added": report.added,
            "known": report.known,
            "fine": report.fine,
            "leads": report.leads,
            "reasons": report.reasons,
            "stops": desk.stops_count(),
            "rejected": _places(report.rejected),
        }
    )
    if report.fine:
        context.output.say(f"{report.fine} rows say that the person may be contacted; they were left alone.")
    return 0


def screening(context: Context) -> int:
    """List the do-not-call lists, or put the answers of one on record."""
    args, desk = context.args, context.desk
    if args.file is None:
        for item in desk.dnc_lists():
            facts = {
                "list": item.name, "country": item.country, "channels": [each.value for each in item.channels],
                "days": item.days, "mandatory": item.mandatory,
            }  # fmt: skip
            duty = "must be asked" if item.mandatory else "may be asked"
            context.output.record(facts, f"{item.country}  {item.name}: {duty}; an answer counts {item.days} days")
        return 0
    if not args.list_name or not args.checked_on:
        raise UsageError("Which list was asked, and when?", "Give --list and --checked-on.", code="LIST_MISSING")
    request = ScreeningRequest(
        args.file, args.list_name, _day(args.checked_on), args.country.upper(), Holds(args.holds), args.campaign
    )
    report = (desk.preview_screening if args.preview else desk.import_screening)(request)
    context.output.result(
        {
            "preview": args.preview,
            "list": report.list_name,
            "country": report.country,
            "rows": report.rows,
            "listed": report.listed,
            "clear": report.clear,
            "taken": report.taken,
            "unchanged": report.unchanged,
            "valid_days": report.valid_days,
            "rejected": _places(report.rejected),
        }
    )
    return 0


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError("The day of the check cannot be read.", "Write it as 2026-03-31.", code="NO_DATE") from None


def _places(rejected: tuple[tuple[str, int, str], ...]) -> list[dict[str, object]]:
    return [{"sheet": sheet, "row": row, "code": code} for sheet, row, code in rejected]
