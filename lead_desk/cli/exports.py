"""`lead-desk exports`: the log of what left, and its documents."""

from lead_desk.app.exports.past_exports import is_over
from lead_desk.cli.context import Context
from lead_desk.domain.errors import UsageError
from lead_desk.domain.ids import ExportId
from lead_desk.domain.records import CampaignResults


def exports(context: Context) -> int:
    """Print the export log, newest first, or write a document about one export."""
    args, desk = context.args, context.desk
    number = args.report or args.left_out
    if number:
        if args.output is None:
            raise UsageError("Where does the document go?", "Give -o with a name that ends in .html.", code="NO_TARGET")
        write = desk.export_report if args.report else desk.left_out_report
        html = write(ExportId(number), args.language)
        desk.write_document(args.output, html.encode())
        context.output.result({"report": args.output})
        return 0
    today = desk.clock.today()
    results = desk.export_results()
    for record in desk.exports()[: args.limit or None]:
        over = is_over(record, today)
        back = results.get(record.id, CampaignResults())
        facts = {
            "export": record.id, "at": record.at, "by": record.by, "campaign": record.campaign,
            "recipient": record.recipient, "written": record.written, "held": record.held,
            "best_before": record.best_before, "over": over, "file": record.place, "sha256": record.sha256,
            "bounced": back.bounced, "complained": back.complained, "said_no": back.said_no,
        }  # fmt: skip
        day = f"use before {record.best_before}" if record.best_before else ""
        day += " - over, check it again" if over else ""
        text = f"{record.id:>5}  {record.at:%Y-%m-%d %H:%M}  {record.campaign}: {record.written} leads  {day}"
        if record.id in results:
            text += f"  ({back.bounced} bounced, {back.complained} complained, {back.said_no} said no)"
        context.output.record(facts, text)
    return 0
