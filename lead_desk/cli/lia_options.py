"""The words of `lead-desk lia`: assessments, their files, and approvers' keys."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from lead_desk.cli.language import add_language
from lead_desk.domain.assessment import ReviewTrigger

Add = Callable[[str, str], argparse.ArgumentParser]


def lia_options(lia: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Declare what follows `lia`.

    Args:
        lia: the command.
        common: the options that every command takes.
    """
    acts = lia.add_subparsers(dest="act", metavar="ACT", required=True)

    def act(name: str, text: str) -> argparse.ArgumentParser:
        return acts.add_parser(name, help=text, description=text, parents=[common])

    act("list", "list all assessments, one a line")
    add_language(act("templates", "list the templates a new assessment can start from"))
    form = act("form", "what each question asks, with guidance, an example and the answers it takes")
    form.add_argument("questions", nargs="*", metavar="QUESTION", help="such as B18 (default: the whole form)")
    add_language(form)
    _writing(act)
    _deciding(act)
    _comparing(act)
    keys = act("key", "approvers' keys: make your own, trust or revoke others'")
    _keys(keys, common)


def _family(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("family", metavar="NUMBER", help="reference number of the assessment")


def _version(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--version", type=int, dest="number", metavar="N", help="version (default: the newest)")


def _writing(act: Add) -> None:
    new = act("new", "start a draft, with what the store knows filled in")
    _family(new)
    new.add_argument("--title", required=True, metavar="T")
    new.add_argument("--template", metavar="KEY", help="see 'lia templates' (default: an empty form)")
    new.add_argument("--author", default="", metavar="NAME", help="who writes it (default: who acts)")
    add_language(new)
    show = act("show", "what a version still lacks, and what the store's leads say to its answers")
    renew = act("renew", "start the next version; the old one stays valid until the new one is approved")
    for parser in (show, renew):
        _family(parser)
    _version(show)


def _deciding(act: Add) -> None:
    link = act("link", "link the leads that wait for an assessment and whose purpose and source it covers")
    _family(link)
    link.add_argument("--reason", default="", metavar="WORDS", help="why it carries them (not with --preview)")
    link.add_argument("--preview", action="store_true", help="only count them")
    approve = act("approve", "approve a draft, by name or with your approver's key (--sign)")
    approve.add_argument("--approver", default="", metavar="NAME", help="first and last name (not with --sign)")
    approve.add_argument("--role", default="", metavar="JOB")
    approve.add_argument("--review-on", type=date.fromisoformat, required=True, metavar="YYYY-MM-DD")
    approve.add_argument("--alone-because", default="", metavar="REASON", help="why the author approves alone")
    approve.add_argument("--sign", action="store_true", help="sign with your approver's key")
    _key_passphrase(approve)
    for name, text in (("reject", "turn a draft down"), ("withdraw", "take an approval back at once")):
        parser = act(name, text)
        _family(parser)
        parser.add_argument("--by", required=True, metavar="NAME")
        parser.add_argument("--role", default="", metavar="JOB")
        parser.add_argument("--reason", required=True, metavar="TEXT")
    changed = act("changed", "note that facts changed under an approval: it must be reviewed within 30 days")
    _family(changed)
    triggers = ", ".join(trigger.value for trigger in ReviewTrigger)
    changed.add_argument("--what", required=True, metavar="CHANGE", help=f"one of {triggers}")
    changed.add_argument("--note", default="", metavar="WORDS", help="what exactly, in your words")
    _family(approve)
    send = act("export", "write a draft for the approver, or a signed approval for other laptops, to a file")
    _family(send)
    _version(send)
    send.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.ldassess")
    receive = act("import", "take in a draft, or an approval signed with a trusted key")
    receive.add_argument("file", type=Path, metavar="FILE.ldassess")


def _comparing(act: Add) -> None:
    diff = act("diff", "what two versions answer differently, question by question")
    _family(diff)
    diff.add_argument("before", type=int, nargs="?", metavar="FROM", help="default: the version before")
    diff.add_argument("after", type=int, nargs="?", metavar="TO", help="default: the newest")
    add_language(diff)
    report = act("report", "write the report of a version as an HTML page, to print or keep")
    add_language(report)
    _family(report)
    _version(report)
    report.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.html")


def _keys(keys: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    acts = keys.add_subparsers(dest="key_act", metavar="ACT", required=True)

    def act(name: str, text: str) -> argparse.ArgumentParser:
        return acts.add_parser(name, help=text, description=text, parents=[common])

    create = act("create", "make your approver's key; its private half never leaves this computer")
    create.add_argument("--name", required=True, metavar="NAME", help="your first and last name")
    create.add_argument("--role", required=True, metavar="JOB")
    create.add_argument("--replace", action="store_true", help="give up the key that is here")
    _key_passphrase(create)
    act("show", "show your own key's fingerprint")
    act("list", "list the keys that are trusted or revoked here")
    card = act("card", "write the card of your key, to be handed to colleagues")
    card.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.ldkey")
    trust = act("trust", "accept what a key signs, after comparing its fingerprint with its owner")
    trust.add_argument("file", type=Path, metavar="FILE", help="the approver's card, or an assessment they signed")
    trust.add_argument("--fingerprint", default="", metavar="F", help="as its owner read it out to you")
    revoke = act("revoke", "accept nothing more that a key signs")
    revoke.add_argument("fingerprint", metavar="FINGERPRINT")
    revoke.add_argument("--reason", required=True, metavar="TEXT")
    revoke.add_argument("--take-back", action="store_true", help="also withdraw the approvals that rest on it")


def _key_passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--key-passphrase-file",
        type=Path,
        metavar="FILE",
        help="file whose first line is the passphrase of the approver's key (default: the system's keyring)",
    )
