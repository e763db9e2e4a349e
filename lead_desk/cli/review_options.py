"""The options of `lead-desk review`."""

import argparse

from lead_desk.domain.flag import Category, FlagKind
from lead_desk.domain.review import Scope


def review_options(review: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the acts of a reviewer.

    Args:
        review: the command's parser.
        common: options that every act takes.
    """
    acts = review.add_subparsers(dest="act", metavar="ACT")

    def act(name: str, text: str) -> argparse.ArgumentParser:
        return acts.add_parser(name, help=text, description=text, parents=[common])

    groups = act("groups", "what waits, the group that frees most leads first (the default)")
    items = act("items", "the flags one by one, without the cells' text")
    items.add_argument("--kind", choices=[member.value for member in FlagKind])
    items.add_argument("--category", choices=[member.value for member in Category])
    items.add_argument("--field", default="", metavar="F", help="only flags in this field")
    items.add_argument("--offset", type=int, default=0, metavar="N")
    items.add_argument("--limit", type=int, default=50, metavar="N")
    for listing in (groups, items):
        listing.add_argument("--confirmed", action="store_true", help="what was confirmed and is still on file instead")
    items.add_argument("--show", action="store_true", help="print names and cells; mind who sees your screen")
    _deciding(act("confirm", "the cells hold what is suspected"))
    _deciding(act("dismiss", "the cells hold something else; remembered for the same text"))
    _deciding(act("strip", "remove the cells for good, keep the leads"))
    out = act("leave-out-column", "remove a vendor's whole column from all leads; later lists leave it out")
    out.add_argument("flag", type=int, nargs="?", metavar="FLAG", help="a flag in the column")
    out.add_argument("--header", default="", metavar="H", help="or the column's header")
    out.add_argument("--source", default=None, metavar="S", help="where several sources deliver the header")
    _saying(out)
    erase = act("erase", "delete the leads of these flags with everything known about them")
    erase.add_argument("flags", type=int, nargs="+", metavar="FLAG")
    _saying(erase)
    reopen = act("reopen", "take your decision about flags back; they wait for a look again")
    reopen.add_argument("flags", type=int, nargs="+", metavar="FLAG")
    act("remembered", "decisions that later lists follow")
    act("forget", "take a remembered decision back").add_argument("key", metavar="KEY")


def _deciding(act: argparse.ArgumentParser) -> None:
    act.add_argument("flags", type=int, nargs="+", metavar="FLAG", help="numbers, as `items` prints them")
    act.add_argument(
        "--also",
        choices=[Scope.ALIKE.value, Scope.COLUMN.value],
        default=Scope.ONE.value,
        help="do the same for all with the same words, or for all of the same vendor's column",
    )
    _saying(act)


def _saying(act: argparse.ArgumentParser) -> None:
    act.add_argument("--reason", default="", metavar="TEXT", help="why, in a few words")
    act.add_argument("--preview", action="store_true", help="show how many leads it is about, change nothing")
