"""The command `papers`: contracts, terms and attestations kept with sources and recipients."""

from collections.abc import Callable
from dataclasses import asdict

from lead_desk.app.registers.papers import PaperWish
from lead_desk.cli.context import Context
from lead_desk.domain.errors import UsageError
from lead_desk.domain.paper import Paper, PaperId, PaperKind, PaperOwner


def run(context: Context) -> int:
    """Run one act on the papers."""
    return _ACTS[context.args.act or "list"](context)


def _list(context: Context) -> int:
    owner, key = _entry(context) if context.args.act else (None, "")
    for paper in context.desk.papers(owner, key):
        words = f"{paper.id:>5}  {paper.owner} {paper.key}  {paper.kind}  {paper.name}  ({paper.size} bytes)"
        context.output.record(_facts(paper), words)
    return 0


def _add(context: Context) -> int:
    owner, key = _entry(context)
    if owner is None:
        raise UsageError("Whose paper is it?", "Give --source or --recipient with its key.", code="ENTRY_MISSING")
    kept, is_new = context.desk.keep_paper(PaperWish(owner, key, PaperKind(context.args.kind), context.args.file))
    context.output.result({**_facts(kept), "new": is_new})
    return 0


def _save(context: Context) -> int:
    saved = context.desk.save_paper(PaperId(context.args.number), context.args.output)
    context.output.result({**_facts(saved), "file": context.args.output})
    return 0


def _remove(context: Context) -> int:
    context.desk.remove_paper(PaperId(context.args.number), context.args.reason)
    context.output.result({"removed": context.args.number})
    return 0


def _entry(context: Context) -> tuple[PaperOwner | None, str]:
    """Return the entry that the options name.

    Raises:
        UsageError: they name two.
    """
    named = [(owner, key) for owner in PaperOwner if (key := getattr(context.args, owner.value))]
    if len(named) > 1:
        raise UsageError("A paper belongs to one entry.", "Give --source or --recipient, not both.")
    return named[0] if named else (None, "")


def _facts(paper: Paper) -> dict[str, object]:
    return asdict(paper)


_ACTS: dict[str, Callable[[Context], int]] = {"list": _list, "add": _add, "save": _save, "remove": _remove}
