"""The words of the commands about many leads at once."""

import argparse
from collections.abc import Callable


def grid_commands(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add the commands `views`, `change` and `spellings`."""
    command("views", "list the saved views of the grid")
    _changing(command("change", "change all leads that match: a field, a tag, the basis, a stop, or delete them"))
    _spelling(command("spellings", "values that are written in several ways, and one way for all of them"))


def _which(command: argparse.ArgumentParser) -> argparse._ArgumentGroup:
    which = command.add_argument_group("which leads")
    which.add_argument("--view", default="", metavar="NAME", help="those of a saved view")
    which.add_argument("--search", default="", metavar="WORDS", help="name, company, e-mail ...")
    which.add_argument("--status", choices=("ready", "check", "blocked", "do_not_contact"), default="")
    which.add_argument(
        "--filter", action="append", default=[], metavar="FIELD=VALUE", help="may be given several times"
    )
    return which


def _spelling(spellings: argparse.ArgumentParser) -> None:
    spellings.add_argument("field", metavar="FIELD", help="company, job_title, city, industry, custom:NAME ...")
    _which(spellings)
    what = spellings.add_argument_group("what to do (otherwise they are only shown)")
    what.add_argument(
        "--write",
        choices=("sure", "all"),
        help="write them as proposed: those that differ in case, blanks, marks and the writing of the legal form"
        " (sure), or those that differ by a letter, too (all)",
    )
    what.add_argument(
        "--word", action="append", default=[], metavar="HELD=INSTEAD", help="write this one so; may be given often"
    )
    spellings.add_argument("--limit", type=int, default=100, metavar="N", help="how many values to print")
    spellings.add_argument("--preview", action="store_true", help="show what would happen, change nothing")


def _changing(change: argparse.ArgumentParser) -> None:
    _which(change).add_argument("--all", action="store_true", help="every lead")
    what = change.add_argument_group("what to do (one of them)")
    what.add_argument("--set", default="", metavar="FIELD=VALUE", help="give one field a value; 'FIELD=' clears it")
    what.add_argument("--add-tag", default="", metavar="TAG")
    what.add_argument("--remove-tag", default="", metavar="TAG")
    what.add_argument("--basis", default="", metavar="B", help="set the lawful basis for --purpose")
    what.add_argument("--stop", action="store_true", help="put them on the do-not-contact list")
    what.add_argument(
        "--erase", choices=("only", "stop"), default="", help="delete them; with stop: never contact again"
    )
    change.add_argument("--purpose", default="", metavar="P", help="purpose of the basis")
    change.add_argument("--assessment", default="", metavar="A", help="key of the LIA, for legitimate_interest")
    change.add_argument("--reason", default="", help="why; a basis, a stop and a deletion need one")
    change.add_argument("--preview", action="store_true", help="show what would happen, change nothing")
