"""Commands about the store: init, apply, verify, audit, backup."""

import getpass
import sys
from datetime import UTC, date, datetime, time, timedelta

from lead_desk.app.exports.audit_file import event_facts
from lead_desk.cli.context import Context
from lead_desk.cli.days import day_of
from lead_desk.domain.errors import UsageError, VerifyError
from lead_desk.domain.records import EventFilter


def init(context: Context) -> int:
    """Make a store; the recovery key is shown once, on stderr."""
    passphrase = context.passphrase()
    if passphrase is None and context.args.passphrase:
        if not sys.stdin.isatty():
            raise UsageError("A passphrase is asked for at a terminal.", "Give --passphrase-file instead.")
        passphrase = getpass.getpass("New passphrase: ")
        if passphrase != getpass.getpass("Once more: "):
            raise UsageError("The two passphrases differ; no store was made.", "Try again.")
    desk, recovery = context.openers.create_desk(context.folder, passphrase, context.actor)
    try:
        folder = desk.info().folder
    finally:
        desk.close()
    context.output.result({"store": folder, "created": True})
    context.output.say(
        "This is the recovery key. Write it down and keep it apart from this laptop; it is shown only once:\n\n"
        f"    {recovery}\n"
    )
    return 0


def apply(context: Context) -> int:
    """Declare what a TOML file says."""
    result = context.desk.apply(context.args.file)
    context.output.result(
        {
            "created": result.created,
            "updated": result.updated,
            "unchanged": result.unchanged,
            "notes": list(result.problems),
        }
    )
    return 0


def verify(context: Context) -> int:
    """Check the store and its audit chain; an older state brought back on purpose is confirmed here."""
    desk, alarm = context.desk, context.desk.alarm()
    if alarm is not None and context.args.accept_rollback:
        desk.accept_rollback()
        context.output.say("The older state of the store is confirmed; the audit log says who did it.")
    problems = desk.verify()
    context.output.result({"ok": not problems, "problems": problems})
    if desk.alarm() is not None and alarm is not None:
        context.output.say(f"{alarm.sentence}\n{alarm.remedy}")
        context.output.say("If a backup was brought back on purpose: lead-desk verify --accept-rollback")
    return VerifyError.exit_code if problems else 0


def _midnight(day: date) -> datetime:
    """Return the beginning of a day here, as the log counts time."""
    return datetime.combine(day, time()).astimezone(UTC)


def audit(context: Context) -> int:
    """Print the audit log, newest first, one event a line, for machines each with its link; or save it as a file."""
    args = context.args
    until = day_of(args.until) + timedelta(days=1) if args.until else None
    wanted = EventFilter(
        frozenset(args.event),
        args.who,
        _midnight(day_of(args.since)) if args.since else None,
        _midnight(until) if until else None,
    )
    if args.output is not None:
        context.output.result({"saved": args.output, "events": context.desk.save_log(args.output, wanted)})
        return 0
    left, before = args.limit or None, None
    links = context.desk.event_links() if context.output.as_json else {}
    while left is None or left > 0:
        events = context.desk.events(before=before, limit=min(left or 500, 500), wanted=wanted)
        for event in events:
            text = f"{event.seq:>6}  {event.at:%Y-%m-%d %H:%M}  {event.actor}  {event.event}"
            context.output.record(event_facts(event, links.get(event.seq, "")), text)
        if not events:
            break
        before = events[-1].seq
        left = None if left is None else left - len(events)
    return 0


def backup(context: Context) -> int:
    """Write an encrypted copy of the store."""
    context.desk.backup(context.args.target)
    context.output.result({"backup": context.args.target})
    return 0
