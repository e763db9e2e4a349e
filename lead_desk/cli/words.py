"""The command `words`: the owner's words that raise a flag, and those that never do."""

from collections.abc import Callable
from dataclasses import asdict

from lead_desk.cli.context import Context
from lead_desk.domain.flag import Category, Certainty, FlagKind
from lead_desk.domain.own_words import AllowedWord, OwnWord


def run(context: Context) -> int:
    """Run one act on the owner's words."""
    return _ACTS[context.args.act or "list"](context)


def _list(context: Context) -> int:
    lexicon = context.desk.own_words()
    for word in lexicon.words:
        facts: dict[str, object] = {
            "key": word.key, "text": word.text, "kind": word.kind, "category": word.category,
            "certainty": word.certainty, "field": word.field, "allowed": False,
        }  # fmt: skip
        where = f" in '{word.field}'" if word.field else ""
        context.output.record(facts, f"{word.key}: '{word.text}'{where} is {word.category or word.kind}")
    for each in lexicon.allowed:
        where = f" in '{each.field}'" if each.field else ""
        context.output.record(
            {"key": each.key, "text": each.text, "field": each.field, "allowed": True},
            f"{each.key}: '{each.text}'{where} is never flagged",
        )
    context.output.say(f"Rules: {context.desk.flags_version}")
    return 0


def _add(context: Context) -> int:
    args = context.args
    category = Category(args.category) if args.category else None
    word = OwnWord("", args.text, FlagKind(args.kind), category, Certainty(args.certainty), args.field)
    context.output.result({"key": context.desk.add_word(word)})
    return 0


def _allow(context: Context) -> int:
    context.output.result({"key": context.desk.add_word(AllowedWord("", context.args.text, context.args.field))})
    return 0


def _remove(context: Context) -> int:
    context.desk.remove_word(context.args.key)
    context.output.result({"removed": context.args.key})
    return 0


def _look_again(context: Context) -> int:
    context.output.result(asdict(context.desk.look_again(context.progress)))
    return 0


_ACTS: dict[str, Callable[[Context], int]] = {
    "list": _list,
    "add": _add,
    "allow": _allow,
    "remove": _remove,
    "look-again": _look_again,
}
