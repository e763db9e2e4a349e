"""`lead-desk rules`: the state of the law tables, and what their last change did."""

from dataclasses import asdict

from lead_desk.cli.context import Context


def run(context: Context) -> int:
    """Print which rules are in force; takes new ones in first, so that the answer is of this version of the app.

    With a country: its rows.
    """
    if context.args.country:
        return _of_country(context)
    context.desk.refresh_standing(context.progress)
    context.progress.close()
    rules = context.desk.rules()
    seen = rules.seen
    facts = asdict(seen)
    for silent in ("key", "rows", "packs"):  # hashes of each row, of use only for the next comparison
        facts.pop(silent)
    context.output.result({"channel_rules": rules.version, "as_of": rules.as_of, "old": rules.old, **facts})
    said = context.output.say
    said(f"The table of channel rules was checked on {rules.as_of}." + (" That is long ago." if rules.old else ""))
    if seen.changed_on is not None:
        said(
            f"{seen.changes} rules changed on {seen.changed_on}: {seen.held} leads are held that were free, "
            f"{seen.freed} are free that were held."
        )
    for campaign, people in seen.lists.items():
        said(f"{campaign}: {people} people of its lists in use are held by the new rules; check the lists again.")
    return 0


def _of_country(context: Context) -> int:
    for rule in context.desk.channel_rules(context.args.country):
        asked = f"; {rule.list_name} ({'must be asked' if rule.must_ask else 'voluntary'})" if rule.list_name else ""
        context.output.record(
            asdict(rule), f"{rule.channel} to {rule.recipient_class}: {rule.demand}{asked}; {rule.law}"
        )
    return 0
