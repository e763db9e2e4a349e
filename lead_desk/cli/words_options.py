"""The options of `lead-desk words`."""

import argparse

from lead_desk.domain.flag import Category, Certainty, FlagKind


def words_options(command: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the acts on the owner's words.

    Args:
        command: the command's parser.
        common: options that every act takes.
    """
    acts = command.add_subparsers(dest="act", metavar="ACT")

    def act(name: str, text: str) -> argparse.ArgumentParser:
        return acts.add_parser(name, help=text, description=text, parents=[common])

    act("list", "the words and the version of the rules (the default)")
    add = act("add", "raise a flag wherever this word or phrase stands")
    add.add_argument("text", metavar="TEXT", help="one or several words; * stands for more letters")
    add.add_argument("--kind", choices=[member.value for member in FlagKind], default=FlagKind.SPECIAL.value)
    add.add_argument("--category", choices=[member.value for member in Category], help="of special-category data")
    add.add_argument(
        "--certainty",
        choices=[member.value for member in Certainty],
        default=Certainty.PROBABLE.value,
        help="a possible one only warns",
    )
    allow = act("allow", "never raise a flag for this word or phrase alone")
    allow.add_argument("text", metavar="TEXT")
    for made in (add, allow):
        made.add_argument("--field", default="", metavar="F", help="only in this field (default: every text)")
    act("remove", "forget a word").add_argument("key", metavar="KEY")
    act("look-again", "screen all stored leads with the rules and words of now; decisions stay")
