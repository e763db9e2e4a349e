"""Commands about many leads at once: views, change, spellings."""

import argparse

from lead_desk.app.leads.changes import (
    AddTag,
    Change,
    ChangeReport,
    Erase,
    RemoveTag,
    Respell,
    SetBasis,
    SetField,
    StopContact,
)
from lead_desk.cli.context import Context
from lead_desk.domain.errors import UsageError
from lead_desk.domain.lead import LeadQuery, LeadStatus, Selection
from lead_desk.domain.spellings import Spellings


def views(context: Context) -> int:
    """List the saved views with the number of leads each shows."""
    desk = context.desk
    for view in desk.views():
        if view.name:
            count = desk.count(view.query)
            facts = {"name": view.name, "leads": count, "columns": list(view.columns)}
            context.output.record(facts, f"{view.name}  ({count} leads)")
    return 0


def change(context: Context) -> int:
    """Change all leads that match, or show what that would do."""
    return _run(context, _query(context), _change(context.args), context.args.reason)


def _run(context: Context, query: LeadQuery, wish: Change, reason: str = "") -> int:
    selection, preview = Selection(query), bool(context.args.preview)
    if preview:
        report = context.desk.preview_change(selection, wish, context.progress)
    else:
        report = context.desk.change(selection, wish, reason, context.progress)
    context.output.result(_facts(report, preview=preview))
    return 0


def spellings(context: Context) -> int:
    """Show values that are written in several ways, or write them in one."""
    args, desk = context.args, context.desk
    query = _query(context, everybody=True)
    words = [_word(word) for word in args.word]
    found = [] if words and not args.write else desk.spellings(args.field, query)
    settled = {held for held, _instead in words}
    if args.write:
        words += [
            (other.text, group.proposed)
            for group in found
            for other in group.others
            if (other.sure or args.write == "all") and not {other.text, group.proposed} & settled
        ]
    if not args.write and not words:
        for group in found[: args.limit]:
            _say_spellings(context, args.field, group)
        context.output.say(f"Values written in several ways: {len(found)}. Nothing was changed.")
        return 0
    return _run(context, query, Respell(args.field, tuple(words)))


def _say_spellings(context: Context, name: str, group: Spellings) -> None:
    others = [{"text": other.text, "leads": other.leads, "sure": other.sure} for other in group.others]
    lines = [f"{group.proposed}  ({group.leads})"]
    lines += [f"  {'=' if other.sure else '?'} {other.text}  ({other.leads})" for other in group.others]
    facts = {"field": name, "proposed": group.proposed, "leads": group.leads, "others": others}
    context.output.record(facts, "\n".join(lines))


def _facts(report: ChangeReport, *, preview: bool) -> dict[str, object]:
    facts: dict[str, object] = {
        "preview": preview,
        "leads": report.leads,
        "changed": report.changed,
        "overwritten": report.overwritten,
    }
    if report.before is not None and report.after is not None:
        facts["before"] = {status.value: count for status, count in report.before.items()}
        facts["after"] = {status.value: count for status, count in report.after.items()}
    return facts


def _query(context: Context, *, everybody: bool = False) -> LeadQuery:
    """Return the leads that the options ask for; all of them only when that is said, or where that is harmless."""
    args = context.args
    if args.view:
        found = [view.query for view in context.desk.views() if view.name.casefold() == args.view.casefold()]
        if not found:
            raise UsageError("There is no view of that name.", "`lead-desk views` lists them.", code="UNKNOWN_VIEW")
        return found[0]
    if not (everybody or args.search or args.status or args.filter or args.all):
        raise UsageError("Which leads?", "Give --view, --search, --status or --filter, or --all for every lead.")
    filters: dict[str, tuple[str, ...]] = {}
    for text in args.filter:
        name, value = _pair(text)
        filters[name] = (*filters.get(name, ()), value)
    status = LeadStatus(args.status) if args.status else None
    return LeadQuery(args.search, status, tuple(filters.items()))


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise UsageError("A field and its value are written as FIELD=VALUE.", "Such as country=DK; FIELD= is empty.")
    return name.strip(), value.strip()


def _word(text: str) -> tuple[str, str]:
    held, equals, instead = text.partition("=")
    if not (equals and held.strip() and instead.strip()):
        raise UsageError("--word needs 'HELD=INSTEAD'.", "For instance 'NORDLYS APS=Nordlys ApS'.")
    return held.strip(), instead.strip()


def _change(args: argparse.Namespace) -> Change:
    """Return the one change that the options ask for."""
    if args.basis and not args.purpose:
        raise UsageError("A lawful basis is set for one purpose.", "Give --purpose as well.")
    wishes: list[Change] = []
    if args.set:
        wishes.append(SetField(*_pair(args.set)))
    if args.add_tag:
        wishes.append(AddTag(args.add_tag))
    if args.remove_tag:
        wishes.append(RemoveTag(args.remove_tag))
    if args.basis:
        wishes.append(SetBasis(args.purpose, args.basis, args.assessment))
    if args.stop:
        wishes.append(StopContact())
    if args.erase:
        wishes.append(Erase(stop=args.erase == "stop"))
    if len(wishes) != 1:
        known = "--set, --add-tag, --remove-tag, --basis, --stop or --erase"
        raise UsageError("Give exactly one change.", f"One of {known}.")
    return wishes[0]
