"""The command `review`: what is flagged, and the decisions about it. Cells are printed only when asked for."""

from collections.abc import Callable
from dataclasses import asdict

from lead_desk.app.results import ReviewItem
from lead_desk.cli.context import Context
from lead_desk.domain.errors import UsageError
from lead_desk.domain.flag import Category, FlagKind
from lead_desk.domain.ids import FindingId
from lead_desk.domain.review import ReviewAct, Scope, VendorColumn


def run(context: Context) -> int:
    """Run one act of the review."""
    return _ACTS[context.args.act or "groups"](context)


def _groups(context: Context) -> int:
    confirmed = getattr(context.args, "confirmed", False)  # `review` alone has no options of an act
    for group in context.desk.review_groups(confirmed=confirmed):
        what = group.category or group.kind
        state = "confirmed" if confirmed else f"frees {group.frees}"
        context.output.record(
            asdict(group), f"{what} in '{group.field}': {group.open} flags, {group.leads} leads, {state}"
        )
    for verdict, field in context.desk.column_verdicts():
        context.output.say(
            f"The column '{verdict.header}' ({field}) asks for {verdict.category or verdict.kind} data;"
            " `review leave-out-column --header` removes it."
        )
    return 0


def _items(context: Context) -> int:
    args = context.args
    kind = FlagKind(args.kind) if args.kind else None
    category = Category(args.category) if args.category else None
    found = context.desk.review_items(kind, category, args.field, args.offset, args.limit, confirmed=args.confirmed)
    for item in found:
        stored, flag = item.finding, item.finding.finding
        facts: dict[str, object] = {
            "flag": stored.id, "lead": stored.lead, "kind": flag.kind, "category": flag.category, "field": flag.field,
            "state": flag.state, "certainty": flag.certainty, "rule": flag.rule, "term": flag.term,
            "rules": stored.rules, "rules_now": item.rules_now,
            "alike": len(item.alike),
            "proposed": item.proposal.act if item.proposal else None,
            "proposed_by": item.proposal.by if item.proposal else None,
        }  # fmt: skip
        text = f"{stored.id}: lead {stored.lead}, {flag.category or flag.kind} in '{flag.field}' ({flag.certainty})"
        if args.show:
            facts |= {"name": item.lead_title, "cell": item.cell, "words": _words(item)}
            text += f": {item.lead_title}: {item.cell}"
        context.output.record(facts, text)
    return 0


def _words(item: ReviewItem) -> list[str]:
    return [item.cell[start:end] for start, end in item.spans]


def _decide(context: Context) -> int:
    args, desk = context.args, context.desk
    act, scope = ReviewAct(args.act), Scope(args.also)
    flags = _reach(context, scope)
    if args.preview:
        told = desk.preview_decision(flags, act)
        context.output.result(
            {
                "preview": True, "act": act, "flags": told.flags, "leads": told.leads,
                "ready_before": told.ready_before, "ready_after": told.ready_after,
            }
        )  # fmt: skip
        return 0
    if act is ReviewAct.DISMISS and scope is Scope.COLUMN:
        done = [desk.find_column_fine(FindingId(flag), args.reason) for flag in args.flags]
    elif act is ReviewAct.DISMISS:
        done = [desk.dismiss(flags, args.reason)]
    else:
        done = [(desk.confirm if act is ReviewAct.CONFIRM else desk.strip)(flags, args.reason)]
    changed, proposed = sum(each.changed for each in done), sum(each.proposed for each in done)
    context.output.result({"act": act, "changed": changed, "proposed": proposed})
    if proposed:
        context.output.say(f"{proposed} flags wait for a second person; their leads stay held until then.")
    return 0


def _reach(context: Context, scope: Scope) -> list[FindingId]:
    """Return the flags named and those that are decided with them, each once."""
    found: dict[FindingId, None] = {}
    for flag in context.args.flags:
        found.update(dict.fromkeys(context.desk.review_reach(FindingId(flag), scope)))
    return list(found)


def _leave_out(context: Context) -> int:
    args, desk = context.args, context.desk
    column = _column(context)
    done = desk.preview_leave_out(column) if args.preview else desk.leave_out(column, args.reason, context.progress)
    context.output.result(
        {"preview": args.preview, "source": column.source, "header": column.header, "field": column.field}
        | asdict(done)
    )
    if done.children:
        context.output.say(f"{done.children} leads may be children's; theirs stay until they are decided.")
    return 0


def _column(context: Context) -> VendorColumn:
    """Return the column that the options name.

    Raises:
        UsageError: none, or several.
    """
    args, desk = context.args, context.desk
    if args.flag is not None:
        column = desk.flag_column(FindingId(args.flag))
        if column is None:
            raise UsageError("There is no such flag, or its column was not stored.", "Look at `review items`.")
        return column
    if not args.header:
        raise UsageError("Which column?", "Give the number of a flag in it, or --header.")
    found = [each for each in desk.vendor_columns(args.header) if args.source in (None, each.source)]
    if len(found) != 1:
        known = ", ".join(sorted({each.source for each in found})) or "none"
        raise UsageError("The header does not name one column.", f"Sources that deliver it: {known}. Give --source.")
    return found[0]


def _erase(context: Context) -> int:
    args, desk = context.args, context.desk
    items = desk.flags([FindingId(flag) for flag in args.flags])
    children = {item.lead for item in items if item.finding.kind is FlagKind.CHILD}
    leads = {item.lead for item in items}
    if args.preview:
        context.output.result({"preview": True, "act": "erase", "leads": len(leads)})
        return 0
    erased = sum(
        desk.erase(sorted(group), args.reason, stop)
        for group, stop in ((children, True), (leads - children, False))
        if group
    )
    context.output.result({"act": "erase", "leads": erased})
    return 0


def _reopen(context: Context) -> int:
    changed = context.desk.reopen([FindingId(flag) for flag in context.args.flags])
    context.output.result({"act": "reopen", "changed": changed})
    return 0


def _remembered(context: Context) -> int:
    for item in context.desk.remembered():
        what = f"column '{item.header}' of {item.source or 'no source'}" if item.header else f"one text in {item.field}"
        context.output.record(asdict(item), f"{item.act.value}: {what}, {item.flags} flags, by {item.by}: {item.key}")
    return 0


def _forget(context: Context) -> int:
    context.output.result({"act": "forget", "reopened": context.desk.forget_decision(context.args.key)})
    return 0


_ACTS: dict[str, Callable[[Context], int]] = {
    "groups": _groups,
    "items": _items,
    "confirm": _decide,
    "dismiss": _decide,
    "strip": _decide,
    "leave-out-column": _leave_out,
    "erase": _erase,
    "reopen": _reopen,
    "remembered": _remembered,
    "forget": _forget,
}
