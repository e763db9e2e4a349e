"""The command `declare`: one entry of a register, or the entries that are there."""

from dataclasses import asdict
from typing import Any

from lead_desk.app.registers.typed import document_of, kind_of
from lead_desk.cli.context import Context


def run(context: Context) -> int:
    """Create or change one entry; without one, print those of the table that are not about one person."""
    args, desk = context.args, context.desk
    if args.words:
        result = desk.declare(document_of(args.table, args.words))
        counts = {"created": result.created, "updated": result.updated, "unchanged": result.unchanged}
        context.output.result(counts)
        return 0
    kind: type[Any] = kind_of(args.table)
    for item in desk.all(kind):
        facts = asdict(item)
        if not facts.get("identifier"):
            said = ", ".join(f"{name} {value}" for name, value in facts.items() if value and name != "key")
            context.output.record(facts, f"{facts['key']}: {said}")
    return 0
