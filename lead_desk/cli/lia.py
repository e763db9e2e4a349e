"""`lead-desk lia`: write, hold against the data, decide, compare, report, send and receive assessments."""

import getpass
import sys
from collections.abc import Callable

from lead_desk.app.lia_results import Remark
from lead_desk.cli import lia_form_lines, lia_keys
from lead_desk.cli.context import Context
from lead_desk.cli.secrets import first_line
from lead_desk.domain.assessment import Assessment, ReviewTrigger
from lead_desk.domain.errors import StoreError, UsageError


def run(context: Context) -> int:
    """Run the act that was asked for."""
    return _ACTS[context.args.act](context)


def _list(context: Context) -> int:
    for row in context.desk.assessments():
        facts = {
            "family": row.family,
            "title": row.title,
            "version": row.version,
            "status": row.status,
            "review_on": row.review_on,
            "leads": row.leads,
            "author": row.author,
            "approver": row.approver,
            "problems": list(row.problems),
            "changed": list(row.changed),
        }
        until = f", look again by {row.review_on}" if row.review_on else ""
        changed = f"; to be reviewed, changed: {', '.join(row.changed)}" if row.changed else ""
        text = f"{row.family}  v{row.version}  {row.status}  {row.title}  ({row.leads} leads{until}{changed})"
        context.output.record(facts, text)
    return 0


def _templates(context: Context) -> int:
    for key, title in context.desk.lia_templates(context.args.language):
        context.output.record({"template": key, "title": title}, f"{key:<22}{title}")
    return 0


def _new(context: Context) -> int:
    args = context.args
    draft = context.desk.start_assessment(args.template, args.family, args.title, args.author, args.language)
    context.output.result(_standing(context, draft))
    return 0


def _renew(context: Context) -> int:
    context.output.result(_standing(context, context.desk.renew(context.args.family)))
    return 0


def _standing(context: Context, version: Assessment) -> dict[str, object]:
    return {
        "family": version.family,
        "version": version.version,
        "status": version.status,
        "missing": context.desk.missing_answers(version),
        "problems": context.desk.lia_problems(version),
    }


def _show(context: Context) -> int:
    version = context.desk.assessment(context.args.family, context.args.number)
    said = context.desk.assessment_facts(version)
    facts = {
        **_standing(context, version),
        "title": version.title,
        "leads": said.people,
        "facts": [_remark(remark) for remark in said.remarks if not remark.contradicts],
        "contradictions": [_remark(remark) for remark in said.contradictions],
        "channels": [{"where": line.where, "rule": line.rule, "law": line.law} for line in said.channels],
    }
    context.output.result(facts)
    return 0


def _remark(remark: Remark) -> dict[str, str]:
    return {"question": remark.question, "sentence": remark.sentence}


def _approve(context: Context) -> int:
    args, desk = context.args, context.desk
    draft = desk.assessment(args.family)
    if args.sign:
        desk.approve_signed(args.family, draft.version, args.review_on, args.alone_because, _key_passphrase(context))
    elif not args.approver or not args.role:
        raise UsageError("An approval needs a name and a job.", "Give --approver and --role, or --sign.")
    else:
        desk.approve(args.family, draft.version, args.approver, args.role, args.review_on, args.alone_because)
    approved = desk.assessment(args.family, draft.version)
    context.output.result({**_standing(context, approved), "approver": approved.approver, "signer": approved.signer})
    return 0


def _key_passphrase(context: Context) -> str | None:
    """Return the passphrase of the approver's key: from its file, or asked for where the key needs one.

    Raises:
        StoreError: the key needs one and nobody can be asked.
    """
    given = first_line(context.args.key_passphrase_file)
    if given is not None or not context.desk.approver_needs_passphrase():
        return given
    if not sys.stdin.isatty():
        raise StoreError(
            "The approver's key opens with its passphrase.", "Give --key-passphrase-file.", code="PASSPHRASE_NEEDED"
        )
    return getpass.getpass("Passphrase of the approver's key: ")


def _reject(context: Context) -> int:
    args, desk = context.args, context.desk
    draft = desk.assessment(args.family)
    desk.reject(args.family, draft.version, args.by, args.role, args.reason)
    context.output.result({"family": args.family, "version": draft.version, "status": "rejected"})
    return 0


def _withdraw(context: Context) -> int:
    args = context.args
    context.desk.withdraw(args.family, args.by, args.role, args.reason)
    context.output.result({"family": args.family, "status": "rejected"})
    return 0


def _changed(context: Context) -> int:
    args = context.args
    try:
        trigger = ReviewTrigger(args.what)
    except ValueError:
        known = ", ".join(member.value for member in ReviewTrigger)
        raise UsageError("There is no such change.", f"Known are: {known}.", code="UNKNOWN_CHANGE") from None
    due = context.desk.note_change(args.family, trigger, args.note)
    facts = {"family": due.family, "version": due.version, "changed": due.trigger, "since": due.since}
    context.output.result({**facts, "good_until": due.until})
    return 0


def _link(context: Context) -> int:
    args, desk = context.args, context.desk
    linked = desk.waiting_leads(args.family) if args.preview else desk.link_waiting(args.family, args.reason)
    context.output.result({"family": args.family, "waiting" if args.preview else "linked": linked})
    return 0


def _diff(context: Context) -> int:
    args = context.args
    found = context.desk.compare_assessments(args.family, args.before, args.after, args.language)
    if context.output.as_json:
        changes = [
            {"question": change.question, "title": change.title, "was": change.was, "now": change.now}
            for change in found.changes
        ]
        context.output.result(
            {"family": found.family, "before": found.before, "after": found.after, "changes": changes}
        )
        return 0
    print(f"{found.title}: version {found.before} and version {found.after}")
    for change in found.changes:
        print(f"\n{change.question}  {change.title}\n  was  {change.was or '-'}\n  now  {change.now or '-'}")
    if not found.changes:
        print("No answer differs.")
    return 0


def _report(context: Context) -> int:
    args, desk = context.args, context.desk
    desk.write_document(args.output, desk.assessment_report(args.family, args.number, args.language).encode())
    context.output.result({"report": args.output})
    return 0


def _export(context: Context) -> int:
    args = context.args
    sent = context.desk.send_assessment(args.family, args.output, args.number)
    context.output.result(
        {"file": args.output, "family": sent.family, "version": sent.version, "signed": bool(sent.signature)}
    )
    return 0


def _import(context: Context) -> int:
    received = context.desk.receive_assessment(context.args.file)
    context.output.result(
        {
            "family": received.family,
            "version": received.version,
            "title": received.title,
            "outcome": received.outcome,
            "approver": received.approver,
        }
    )
    return 0


_ACTS: dict[str, Callable[[Context], int]] = {
    "list": _list,
    "templates": _templates,
    "form": lia_form_lines.run,
    "new": _new,
    "show": _show,
    "renew": _renew,
    "approve": _approve,
    "reject": _reject,
    "withdraw": _withdraw,
    "changed": _changed,
    "link": _link,
    "diff": _diff,
    "report": _report,
    "export": _export,
    "import": _import,
    "key": lia_keys.run,
}
