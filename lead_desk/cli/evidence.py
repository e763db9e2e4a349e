"""Commands about evidence: stops, evidence, screening."""

from dataclasses import asdict

from lead_desk.app.evidence.record_evidence import ConsentGiven, Record, Withdrawal
from lead_desk.app.evidence.screening_files import Holds, ScreeningRequest
from lead_desk.app.evidence.stop_results import StopFileRequest
from lead_desk.cli.context import Context
from lead_desk.cli.days import day_of
from lead_desk.domain.basis import ContractRequest, SaleKind, SoftOptIn
from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import UsageError
from lead_desk.domain.evidence import Evidence
from lead_desk.domain.lead import LeadQuery, Selection
from lead_desk.domain.stop import StopReason


def stops(context: Context) -> int:
    """Count the do-not-contact list, or add a file to it."""
    args, desk = context.args, context.desk
    if args.file is None:
        context.output.result({"added": 0, "stops": desk.stops_count()})
        return 0
    try:
        reason = StopReason(args.reason) if args.reason else None
    except ValueError:
        known = ", ".join(member.value for member in StopReason)
        raise UsageError("There is no such reason.", f"Known are: {known}.") from None
    channel = _channel(args.channel) if args.channel else None
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


def evidence(context: Context) -> int:
    """Show what is on record about a person, or record something for the leads of a source, an import or a search."""
    args, desk = context.args, context.desk
    if args.act == "show":
        if not args.of:
            raise UsageError("Whose evidence?", "Give --of with an e-mail or a number.", code="WHO_MISSING")
        for facts in desk.evidence_of(args.of):
            said = ", ".join(f"{name} {value}" for name, value in facts.items() if value)
            context.output.record(facts, said)
        return 0
    filters = [(name, (value,)) for name in ("source", "batch") if (value := getattr(args, name))]
    if not filters and not args.text:
        raise UsageError("For which leads?", "Give --source, --batch or --text.", code="LEADS_MISSING")
    selection = Selection(LeadQuery(text=args.text, filters=tuple(filters)))
    report = (desk.preview_evidence if args.preview else desk.record_evidence)(selection, _record(context))
    context.output.result({"preview": args.preview, **asdict(report)})
    return 0


def _record(context: Context) -> Record:
    """Return what the options record."""
    args = context.args
    if args.act == "fact":
        known = context.desk.evidence_codes("record")
        if args.code not in known:
            raise UsageError("There is no such fact.", f"Known: {', '.join(known)}.", code="UNKNOWN_CODE")
        return Evidence("", "lead", args.code)
    day = day_of(args.on)
    if args.act == "consent":
        return ConsentGiven(args.wording, day, tuple(_channel(name) for name in args.channel))
    if args.act == "withdraw":
        return Withdrawal(day, args.how)
    if args.act == "request":
        return ContractRequest("", "", args.what, args.how, day)
    return SoftOptIn(
        "",
        "",
        obtained_from_person="obtained_from_person" in args.stated,
        sale_or_negotiation=SaleKind(args.kind),
        event_date=day,
        product=args.what,
        seller_is_sender="seller_is_sender" in args.stated,
        similar_products=args.similar,
        refusal_offered_at_collection="refusal_offered_at_collection" in args.stated,
        refusal_in_each_message="refusal_in_each_message" in args.stated,
    )


def _channel(name: str) -> Channel:
    try:
        return Channel(name)
    except ValueError:
        known = ", ".join(member.value for member in Channel)
        raise UsageError("There is no such channel.", f"Known are: {known}.") from None


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
        args.file, args.list_name, day_of(args.checked_on), args.country.upper(), Holds(args.holds), args.campaign
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


_MAY = {Channel.EMAIL: "can_mail", Channel.PHONE: "can_call", Channel.SMS: "can_text", Channel.POST: "can_post"}


def may(context: Context) -> int:
    """Print which channels may reach each lead, with the reason where one may not; ids only, no cell."""
    args = context.args
    filters = tuple((name, (value,)) for name in ("source", "batch") if (value := getattr(args, name)))
    for answer in context.desk.reachable(LeadQuery(text=args.text, filters=filters), args.limit or None):
        facts: dict[str, object] = {"lead": answer.lead}
        facts |= {name: answer.may(channel) for channel, name in _MAY.items()}
        facts["why"] = {channel.value: code for channel, code in answer.why.items() if code}
        words = [f"{channel.value} {code or 'yes'}" for channel, code in answer.why.items()]
        context.output.record(facts, f"{answer.lead:>8}  {'  '.join(words)}")
    return 0


def sources(context: Context) -> int:
    """Print the scorecard of each source."""
    for score in context.desk.source_scores():
        shares = {
            f"{name}_per_thousand": score.per_thousand(getattr(score, name))
            for name in ("bounced", "said_no", "flagged", "contradicting")
        }
        text = (
            f"{score.key}: {score.rows} rows, {score.duplicates} duplicates, {score.rejected} rejected; {score.leads}"
            f" leads, {score.bounced} bounced, {score.said_no} said no, {score.flagged} flagged,"
            f" {score.contradicting} against what it is said to hold"
        )
        context.output.record({**asdict(score), **shares}, text)
    return 0


def _places(rejected: tuple[tuple[str, int, str], ...]) -> list[dict[str, object]]:
    return [{"sheet": sheet, "row": row, "code": code} for sheet, row, code in rejected]
