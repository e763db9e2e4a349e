"""Commands about what was done and about duplicates: history, attest, undo, redo, duplicates, merge, conflicts."""

from lead_desk.cli.context import Context
from lead_desk.domain.acts import JOINED, MergeSheet
from lead_desk.domain.errors import UsageError
from lead_desk.domain.ids import ActId, BatchId, LeadId
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.records import UndoOutcome

_AT_ONCE = 200


def history(context: Context) -> int:
    """Print what was done, newest first, one act a line."""
    if context.args.forget:
        forgotten = context.desk.forget_history()
        context.output.result({"forgotten": forgotten, "given_back": context.desk.give_back_space()})
        return 0
    if context.args.lead is not None:
        return _of_lead(context, _the_lead(context))
    left, before = context.args.limit, None
    while left > 0:
        acts = context.desk.history(before, min(left, _AT_ONCE))
        for act in acts:
            facts = {
                "act": act.id,
                "kind": act.kind,
                "at": act.at,
                "actor": act.actor,
                "leads": act.leads,
                "state": act.state,
                "subject": act.subject,
                "batch": act.batch or None,
                "changed_at": act.changed_at,
                "changed_by": act.changed_by,
            }
            text = f"{act.id:>6}  {act.at:%Y-%m-%d %H:%M}  {act.actor}  {act.kind}  {act.leads} leads  {act.state}"
            context.output.record(facts, f"{text}  {act.subject}".rstrip())
        if not acts:
            break
        left, before = left - len(acts), int(acts[-1].id)
    return 0


def _the_lead(context: Context) -> LeadId:
    """Return the lead that the option names by its number or by words that only it has."""
    said = str(context.args.lead)
    if said.isdecimal():
        return LeadId(int(said))
    found = context.desk.ids(LeadQuery(said), limit=2)
    if len(found) > 1:
        raise UsageError("More than one lead fits these words.", "Give the e-mail, or the lead's number.")
    return found[0] if found else LeadId(0)


def _of_lead(context: Context, lead: LeadId) -> int:
    """Print what happened to one lead, newest first, then where each of its values came from."""
    view = context.desk.lead(lead)
    if view is None:
        raise UsageError("There is no such lead.", "Search by its e-mail: `lead-desk history --lead EMAIL`.")
    for step in view.story[: context.args.limit]:
        facts = {"at": step.at, "actor": step.actor, "step": step.kind, "subject": step.subject}
        context.output.record(facts, f"{step.at:%Y-%m-%d %H:%M}  {step.actor}  {step.kind}  {step.subject}")
    for origin in view.detail.origins:
        place = {"file": origin.file_name, "sheet": origin.sheet, "cell": f"{origin.column}{origin.row}"}
        from_list = f"{origin.file_name}  {origin.sheet}  {origin.column}{origin.row}"
        facts = {"field": origin.field, "batch": origin.batch or None, **(place if origin.batch else {})}
        context.output.record(facts, f"{origin.field:<16}  {from_list if origin.batch else 'typed'}")
    return 0


def undo(context: Context) -> int:
    """Take an import or another act back."""
    args, desk = context.args, context.desk
    if args.batch is not None:
        return undone(context, desk.undo(BatchId(args.batch), context.progress))
    return undone(context, desk.undo_act(_act(context), context.progress))


def attest(context: Context) -> int:
    """Stand for an import that nobody attested when it came in."""
    context.desk.attest_import(BatchId(context.args.batch))
    context.output.result({"batch": context.args.batch, "attested_by": context.desk.actor})
    return 0


def redo(context: Context) -> int:
    """Bring an undone import or act back."""
    args, desk = context.args, context.desk
    if args.batch is not None:
        return undone(context, desk.redo(BatchId(args.batch), context.progress))
    return undone(context, desk.redo_act(_act(context), context.progress))


def _act(context: Context) -> ActId | None:
    """Return the act that was named, None for the last one.

    Raises:
        UsageError: neither an import, nor an act, nor `--last` was given.
    """
    if context.args.act is None and not context.args.last:
        raise UsageError("Say what.", "Give the number of an import, --act N (see `history`), or --last.")
    return None if context.args.act is None else ActId(context.args.act)


def undone(context: Context, outcome: UndoOutcome) -> int:
    """Print what an undo or redo did."""
    context.progress.close()
    context.output.result(
        {
            "restored": outcome.restored,
            "removed": outcome.removed,
            "kept": outcome.kept,
            "kept_reasons": outcome.kept_reasons,
            **({"entries": outcome.entries} if outcome.entries else {}),
        }
    )
    return 0


def duplicates(context: Context) -> int:
    """Look for leads that may be one person and print the pairs, the most alike first; no cell is printed."""
    args, desk = context.args, context.desk
    if args.keep_both:
        first, second = args.keep_both
        desk.keep_both(LeadId(first), LeadId(second))
        context.output.result({"kept_apart": [first, second], "pairs": desk.duplicate_count()})
        return 0
    if not args.no_scan:
        desk.find_duplicates(context.progress)
        context.progress.close()
    for pair in desk.duplicate_pairs(0, args.limit):
        facts = {"first": pair.first, "second": pair.second, "score": pair.score, "reasons": list(pair.reasons)}
        context.output.record(facts, f"{pair.first:>8} {pair.second:>8}  {pair.score:>3}  {', '.join(pair.reasons)}")
    context.output.say(f"{desk.duplicate_count()} pairs look alike. Nothing was merged.")
    return 0


def merge(context: Context) -> int:
    """Show leads side by side, or make one of them."""
    args, desk = context.args, context.desk
    leads = [LeadId(number) for number in args.leads]
    picks = dict(_pick(choice) for choice in args.pick)
    if args.show:
        _show(context, desk.merge_sheet(leads))
        return 0
    act = desk.merge(leads, picks)
    context.output.result({"act": act, "lead": min(leads), "merged": sorted(set(leads) - {min(leads)})})
    return 0


def _pick(choice: str) -> tuple[str, LeadId]:
    name, sign, lead = choice.rpartition("=")
    if not sign or not (lead.isdecimal() or lead == "all"):
        raise UsageError("--pick needs FIELD=LEAD.", "Such as --pick email=17, or --pick notes=all to keep every note.")
    return name, JOINED if lead == "all" else LeadId(int(lead))


def _show(context: Context, sheet: MergeSheet) -> None:
    for line in sheet.fields:
        cells = [
            {"lead": lead, "value": value, "place": place}
            for lead, value, place in zip(sheet.leads, line.values, line.places, strict=True)
        ]
        facts = {"field": line.name, "pick": line.pick or "all", "differs": line.differs, "values": cells}
        mark = "*" if line.differs else " "
        chosen = "all" if line.pick == JOINED else line.pick
        context.output.record(facts, f"{mark} {line.name:<16} {' | '.join(line.values)}   -> {chosen}")
    if sheet.keeps:
        context.output.say(f"Kept whatever you pick: {', '.join(sheet.keeps)}.")


def conflicts(context: Context) -> int:
    """List the cells of imports that differ from what the store has, or answer them."""
    args, desk = context.args, context.desk
    batch = None if args.batch is None else BatchId(args.batch)
    if args.take or args.leave:
        if bool(args.take) == bool(args.leave):
            raise UsageError("Give either --take or --leave.")
        numbers = args.take or args.leave
        wanted = None if "all" in numbers else [int(number) for number in numbers if number.isdecimal()]
        if wanted is not None and len(wanted) < len(numbers):
            raise UsageError("--take and --leave need numbers or 'all'.", "See `conflicts` for the numbers.")
        answered = desk.answer_conflicts(wanted, bool(args.take), batch)
        context.output.result({"answered": answered, "open": desk.conflict_count()})
        return 0
    for item in desk.conflicts(batch, 0, args.limit):
        facts = {
            "conflict": item.id,
            "lead": item.lead,
            "field": item.field,
            "own": item.own,
            "offered": item.offered,
            "batch": item.batch,
            "sheet": item.sheet,
            "row": item.row,
            "flags": list(item.flags),
        }
        context.output.record(facts, f"{item.id:>6}  lead {item.lead}  {item.field}: {item.own} -> {item.offered}")
    context.output.say(f"{desk.conflict_count(batch)} cells wait for an answer.")
    return 0
