"""The command `requests`: people who exercise a right, until when, and how they were answered."""

from collections.abc import Callable
from dataclasses import asdict

from lead_desk.app.rights.results import FoundLead, NewRequest, RequestRow
from lead_desk.cli.context import Context
from lead_desk.cli.days import day_of
from lead_desk.domain.evidence import PersonRight, RefusalGround, RequestOutcome
from lead_desk.domain.ids import LeadId


def run(context: Context) -> int:
    """Run one act on people's requests."""
    return _ACTS[context.args.act or "list"](context)


def _list(context: Context) -> int:
    for row in context.desk.requests():
        context.output.record(_facts(row), _line(row))
    return 0


def _find(context: Context) -> int:
    for lead in context.desk.find_people(context.args.of, context.args.country.upper()):
        context.output.record(asdict(lead), _person(lead))
    return 0


def _add(context: Context) -> int:
    args, desk = context.args, context.desk
    new = NewRequest(
        args.of,
        PersonRight(args.right),
        day_of(args.received) if args.received else desk.clock.today(),
        args.via,
        args.country.upper(),
        args.disputed,
        None if args.lead is None else LeadId(args.lead),
    )
    return _show_key(context, desk.take_request(new))


def _show(context: Context) -> int:
    return _show_key(context, context.args.key)


def _show_key(context: Context, key: str) -> int:
    view = context.desk.request(key)
    leads: object = [asdict(lead) for lead in view.leads]
    if not context.output.as_json:
        leads = [_person(lead) for lead in view.leads]
    context.output.result(
        {
            **_facts(view.row),
            "about": view.row.request.identifier or view.row.request.name,
            "leads": leads,
            "recipients": {item.recipient: [day.isoformat() for day, _ in item.exports] for item in view.disclosed},
            "stopped": view.stopped,
            "left": [state.step.value for state in view.steps if state.needed and not state.done],
            "note": view.row.request.note,
        }
    )
    return 0


def _copy(context: Context) -> int:
    sha256 = context.desk.save_copy(context.args.key, context.args.output, language=context.args.language)
    context.output.result({"request": context.args.key, "file": context.args.output, "sha256": sha256})
    return 0


def _stop(context: Context) -> int:
    context.output.result({"request": context.args.key, "added": context.desk.stop_for_request(context.args.key)})
    return 0


def _erase(context: Context) -> int:
    context.output.result({"request": context.args.key, "erased": context.desk.erase_for_request(context.args.key)})
    return 0


def _restrict(context: Context) -> int:
    restricted = context.args.act == "restrict"
    changed = context.desk.restrict_for_request(context.args.key, restricted)
    context.output.result({"request": context.args.key, "restricted": restricted, "leads": changed})
    return 0


def _told(context: Context) -> int:
    context.desk.recipients_told(context.args.key)
    return _show(context)


def _identity(context: Context) -> int:
    context.desk.request_identity(context.args.key, context.args.state)
    return _show(context)


def _extend(context: Context) -> int:
    context.desk.extend_request(context.args.key, day_of(context.args.until), context.args.reason)
    return _show(context)


def _answer(context: Context) -> int:
    args = context.args
    ground = RefusalGround(args.because) if args.because else None
    context.desk.answer_request(args.key, RequestOutcome(args.outcome), args.said, ground)
    return _show(context)


def _facts(row: RequestRow) -> dict[str, object]:
    request = row.request
    return {
        "request": request.key,
        "right": request.right,
        "received": request.received_at.date(),
        "answer_by": row.target,
        "due": row.due,
        "days_left": row.left,
        "late": row.late,
        "open": row.is_open,
        "outcome": request.outcome,
        "because": request.refusal_reason,
    }


def _line(row: RequestRow) -> str:
    request = row.request
    state = f"answer by {row.target} ({row.left} days left)" if row.is_open else f"{request.outcome}"
    return f"{request.key}  {request.right.value}: {'LATE, ' if row.late else ''}{state}"


def _person(lead: FoundLead) -> str:
    return f"{lead.lead:>8}  {lead.name}  {lead.company}  {lead.identifier}  {lead.source}"


_ACTS: dict[str, Callable[[Context], int]] = {
    "list": _list,
    "find": _find,
    "add": _add,
    "show": _show,
    "copy": _copy,
    "stop": _stop,
    "erase": _erase,
    "restrict": _restrict,
    "lift": _restrict,
    "told": _told,
    "identity": _identity,
    "extend": _extend,
    "answer": _answer,
}
