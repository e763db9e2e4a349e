"""The words of the command line: commands, their options and their help."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Final

from lead_desk import __version__
from lead_desk.cli.grid_options import grid_commands
from lead_desk.cli.language import add_language
from lead_desk.cli.lia_options import lia_options
from lead_desk.cli.papers_options import papers_options
from lead_desk.cli.review_options import review_options
from lead_desk.cli.rights_options import rights_options
from lead_desk.cli.words_options import words_options
from lead_desk.domain.stop import StopHashes

COMMANDS: Final = (
    "demo init apply declare columns screen import attest undo redo history duplicates merge conflicts gate may".split()  # noqa: SIM905
    + "views change spellings export exports recheck sources papers stops evidence screening requests review".split()  # noqa: SIM905
    + "words lia rules replay verify audit backup".split()  # noqa: SIM905
)

_EXITS = """exit codes:
  0 done   2 wrong use   3 the gate let nothing through or refused   4 the file cannot be read
  5 the store cannot be opened   6 verify found a problem   130 stopped"""


def _common() -> argparse.ArgumentParser:
    """Return the options that every command takes."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print JSON on stdout")
    common.add_argument("--quiet", action="store_true", default=argparse.SUPPRESS, help="no text for people on stderr")
    common.add_argument(
        "--store", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="folder of the store (default: your own)"
    )
    common.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        default=argparse.SUPPRESS,
        help="file whose first line is the passphrase (default: the system's keyring, else a question)",
    )
    common.add_argument(
        "--as", dest="actor", metavar="NAME", default=argparse.SUPPRESS, help="who acts, for the audit log"
    )
    return common


def _reading(command: argparse.ArgumentParser) -> None:
    command.add_argument("--sheet", metavar="N", help="name or number (1 is the first) of the sheet")
    command.add_argument("--encoding", default="", help="when the file's own is guessed wrong, such as cp1252")
    command.add_argument("--delimiter", default="", help="when the file's own is guessed wrong: ';', tab, fixed ...")
    command.add_argument("--skip-hidden-rows", action="store_true", help="leave out rows that are hidden in the sheet")
    command.add_argument(
        "--password-file", type=Path, metavar="FILE", help="file whose first line is the password of the list"
    )


def _importing(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="+", type=Path, metavar="FILE")
    command.add_argument("--source", required=True, metavar="S", help="key of the source that supplied the list")
    command.add_argument("--purpose", required=True, metavar="P", help="key of the purpose")
    command.add_argument("--basis", required=True, metavar="B", help="lawful basis; there is no default")
    command.add_argument("--assessment", default="", metavar="A", help="key of the LIA, for legitimate_interest")
    command.add_argument("--country", default="", metavar="CC", help="country of phones and leads that name none")
    command.add_argument(
        "--map", action="append", default=[], metavar="HEADER=FIELD", help="map one column; 'Header=' leaves it out"
    )
    command.add_argument(
        "--update",
        choices=("fill_empty", "newest_wins", "ask", "leave"),
        default="fill_empty",
        help="for leads already there",
    )
    command.add_argument(
        "--date-order", choices=("dmy", "mdy", "ymd"), default="", help="when dates leave two readings"
    )
    command.add_argument(
        "--known-by", metavar="HOW", help="what shows that a person is here already: any of email,phone,name (default)"
    )
    command.add_argument(
        "--unshout", action=argparse.BooleanOptionalAction, help="write NAMES IN CAPITALS as ordinary names"
    )
    command.add_argument(
        "--as-leads",
        action=argparse.BooleanOptionalAction,
        help="write companies, job titles, towns that differ in case, blanks, marks only as your leads have them",
    )
    command.add_argument(
        "--word",
        action="append",
        metavar="FIELD:THEIRS=OURS",
        help="write a word of the list our way: 'tags:Kd.=customer'; remembered for lists with this header",
    )
    command.add_argument("--header-row", type=int, metavar="N", help="row of the header, 0 for none (default: found)")
    command.add_argument(
        "--not-attested", action="store_true", help="you cannot attest that the list is lawful: quarantine"
    )
    command.add_argument("--preview", action="store_true", help="show what would happen, store nothing")
    command.add_argument("--rejects", type=Path, metavar="FILE", help="write the rejected rows to this xlsx file")
    _reading(command)


def _rechecking(recheck: argparse.ArgumentParser) -> None:
    recheck.add_argument("file", type=Path, metavar="FILE")
    recheck.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="CLEAN",
        help="write the rows that are fine; with the list's own ending, everything else stays as it came",
    )
    recheck.add_argument("--country", default="", metavar="CC", help="country of phones that name none")
    _reading(recheck)


def _stopping(stops: argparse.ArgumentParser) -> None:
    stops.add_argument("file", type=Path, nargs="?", metavar="FILE")
    stops.add_argument(
        "--reason",
        default="",
        help="objection, unsubscribe, complaint, erasure, bounce_complaint ... (default: as the file says)",
    )
    stops.add_argument("--channel", default="", help="email, sms, phone or post (default: all, or what the file says)")
    stops.add_argument("--topic", default="", help="the only kind of mail it stops (default: all marketing)")
    stops.add_argument("--service-too", action="store_true", help="service messages end as well, not only marketing")
    stops.add_argument("--preview", action="store_true", help="show what would happen, store nothing")
    stops.add_argument("--country", default="", metavar="CC", help="country of phones that name none")


def _leads(command: argparse.ArgumentParser) -> None:
    command.add_argument("--source", default="", metavar="S", help="leads of this source")
    command.add_argument("--batch", default="", metavar="N", help="leads of this import")
    command.add_argument("--text", default="", metavar="WORDS", help="leads that these words find")


def _finding_leads(may: argparse.ArgumentParser) -> None:
    _leads(may)
    may.add_argument("--limit", type=int, default=0, metavar="N", help="at most so many leads (default: all)")


def _recording(evidence: argparse.ArgumentParser) -> None:
    evidence.add_argument(
        "act", choices=("show", "consent", "sale", "request", "fact", "withdraw"), help="what to show or to record"
    )
    evidence.add_argument("--of", default="", metavar="WHO", help="show: the e-mail or number it is about")
    _leads(evidence)
    evidence.add_argument("--on", default="", metavar="DAY", help="the day it happened, such as 2026-03-31")
    evidence.add_argument("--wording", default="", metavar="K", help="consent: key of what they agreed to")
    evidence.add_argument("--channel", action="append", default=[], metavar="C", help="consent: only this channel")
    evidence.add_argument("--how", default="", help="withdraw, request: on which way")
    evidence.add_argument("--what", default="", help="request: what they asked for; sale: what they bought")
    evidence.add_argument("--similar", default="", help="sale: why what you offer now is similar")
    evidence.add_argument(
        "--kind",
        choices=("sale", "negotiation", "free_account_leading_to_paid"),
        default="sale",
        help="sale: how the address came up",
    )
    evidence.add_argument(
        "--stated",
        action="append",
        default=[],
        choices=(
            "obtained_from_person",
            "seller_is_sender",
            "refusal_offered_at_collection",
            "refusal_in_each_message",
        ),
        help="sale: what you state to be true; the law asks for all four",
    )
    evidence.add_argument("--code", default="", help="fact: its code, such as role_relevant")
    evidence.add_argument("--preview", action="store_true", help="show what would happen, store nothing")


def _screening(screening: argparse.ArgumentParser) -> None:
    screening.add_argument("file", type=Path, nargs="?", metavar="FILE")
    screening.add_argument("--list", dest="list_name", default="", metavar="L", help="such as TPS, Robinson, NIX")
    screening.add_argument("--checked-on", default="", metavar="DAY", help="day the list was asked, such as 2026-03-31")
    screening.add_argument("--country", default="", metavar="CC", help="country of the list and of the phones")
    screening.add_argument(
        "--holds",
        choices=("answers", "listed", "clear", "marked", "register"),
        default="answers",
        help="a column answers per row (default), all are listed, these are left after the wash, a column marks those"
        " listed only, or it is the whole list: who is not in it is not listed",
    )
    screening.add_argument("--campaign", default="", metavar="C", help="the campaign it was made for")
    screening.add_argument("--preview", action="store_true", help="show what would happen, store nothing")


def _beginning(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add the commands that come first: demo, init, apply."""
    demo = command("demo", "run the whole story on bundled sample lists, in a throw-away store")
    demo.add_argument("--out", type=Path, metavar="DIR", help="folder for the files it writes (default: a new one)")
    init = command("init", "make a store")
    init.add_argument("--passphrase", action="store_true", help="ask for a passphrase instead of using the keyring")
    apply = command("apply", "declare organisation, sources, assessments, campaigns ... from a TOML file; repeatable")
    apply.add_argument("file", type=Path, metavar="FILE.toml")
    declare = command("declare", "declare one entry, such as: notices_given source=fair sent_at=2026-03-31")
    declare.add_argument("table", metavar="TABLE", help="a table of declaration files; alone it prints the entries")
    declare.add_argument("words", nargs="*", metavar="KEY=VALUE", help="lists with commas, days as 2026-03-31")


def _taking_back(command: argparse.ArgumentParser) -> None:
    what = command.add_mutually_exclusive_group()
    what.add_argument("batch", type=int, nargs="?", metavar="BATCH", help="number of an import")
    what.add_argument("--act", type=int, metavar="N", help="number of an act, as `history` prints it")
    what.add_argument("--last", action="store_true", help="the newest one")


def _tidying(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add the commands about history, duplicates and open questions."""
    history = command("history", "what was done, newest first, and whether it can be undone")
    history.add_argument("--limit", type=int, default=50, metavar="N")
    history.add_argument(
        "--lead", metavar="LEAD", help="of one lead (number or search words): steps, and each value's cell"
    )
    history.add_argument(
        "--forget",
        action="store_true",
        help="forget all earlier states now and give their disk space back; nothing done before can be undone",
    )
    duplicates = command("duplicates", "leads that may be one person; proposes, never merges")
    duplicates.add_argument("--limit", type=int, default=100, metavar="N", help="how many pairs to print")
    duplicates.add_argument("--no-scan", action="store_true", help="print what the last look found")
    duplicates.add_argument("--keep-both", type=int, nargs=2, metavar="LEAD", help="these two are two people")
    merge = command("merge", "make one lead of several; the oldest stays, with the strictest stop, basis and flag")
    merge.add_argument("leads", type=int, nargs="+", metavar="LEAD")
    merge.add_argument("--pick", action="append", default=[], metavar="FIELD=LEAD", help="whose value is kept")
    merge.add_argument("--show", action="store_true", help="show them side by side, change nothing")
    conflicts = command("conflicts", "cells of imports with --update ask that differ from what is stored")
    conflicts.add_argument("--batch", type=int, metavar="N", help="only those of one import")
    conflicts.add_argument("--limit", type=int, default=100, metavar="N")
    conflicts.add_argument("--take", nargs="+", default=[], metavar="N", help="take these over, or 'all'")
    conflicts.add_argument("--leave", nargs="+", default=[], metavar="N", help="leave the leads as they are, or 'all'")


def _export(export: argparse.ArgumentParser) -> None:
    export.add_argument("--campaign", required=True, metavar="C")
    export.add_argument("-o", "--output", required=True, type=Path, metavar="FILE", help=".xlsx, .csv or .tsv")
    _overriding(export)
    kinds = ("xlsx", "csv", "csv_semicolon", "csv_plain", "tsv")
    export.add_argument("--kind", choices=kinds, help="when the ending does not tell; csv_plain has no mark for Excel")
    export.add_argument(
        "--preset", help="lay it out as another program imports it: hubspot, salesforce, pipedrive, mailchimp, brevo, "
        "lemlist, dialler (default: the campaign's own)",
    )  # fmt: skip
    export.add_argument(
        "--channel-answers",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="add columns can_mail, can_call, can_text, can_post with the reason where not (default: the campaign's)",
    )
    export.add_argument(
        "--stops",
        choices=("none", *(form.value for form in StopHashes if form)),
        help="let stops travel as hashes: salted for whom you trust with the list, or email_sha256 as mailing and ad "
        "tools take them; anybody can try addresses against the latter (default: the campaign's)",
    )
    export.add_argument(
        "--encrypt",
        action="store_true",
        help="ask for a passphrase and write a zip file (AES-256) that 7-Zip, WinZip or Keka opens; the output's name "
        "ends in .zip, --kind says what is inside",
    )
    export.add_argument(
        "--encrypt-passphrase-file",
        type=Path,
        metavar="FILE",
        help="the same, with the passphrase on the first line of a file",
    )


def _overriding(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--override",
        action="append",
        default=[],
        metavar="CODE:CC:CHANNEL",
        help="answer for a hold of an uncertain rule, this once; `gate` says which may be",
    )
    command.add_argument("--override-by", default="", metavar="KEY", help="key of the compliance owner who answers")
    command.add_argument("--override-reason", default="", metavar="WHY", help="at least 40 characters; in the passport")


def _past(exports: argparse.ArgumentParser) -> None:
    which = exports.add_mutually_exclusive_group()
    which.add_argument("--report", type=int, default=0, metavar="N", help="write what export N rests on (HTML)")
    which.add_argument(
        "--left-out", type=int, default=0, metavar="N", help="write what export N left out, and why (HTML)"
    )
    exports.add_argument("-o", "--output", type=Path, metavar="FILE", help="where the document goes")
    add_language(exports)
    exports.add_argument("--limit", type=int, default=50, metavar="N", help="how many lines of the log, 0 for all")


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    common = _common()
    top = argparse.ArgumentParser(
        prog="lead-desk",
        parents=[common],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Drop lead lists, get back the people you may lawfully contact. Encrypted, local, offline.\n"
        "Without a command the window opens; files given are dropped on it.",
        epilog=_EXITS,
    )
    top.add_argument("--version", action="version", version=f"lead-desk {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[common])

    _beginning(command)
    columns = command("columns", "show what the importer sees in a file; stores nothing")
    columns.add_argument("file", type=Path, metavar="FILE")
    columns.add_argument(
        "--layout", metavar="KEY", default="", help="print the columns as a [[layouts]] table for `apply`, to be shared"
    )
    columns.add_argument("--sample", action="store_true", help="do not count the rows of long lists; look at the first")
    columns.add_argument("--header-row", type=int, metavar="N", help="row of the header, 0 for none (default: found)")
    _reading(columns)
    screen = command("screen", "flag children's, special-category and criminal data in a file; stores nothing")
    screen.add_argument("file", type=Path, metavar="FILE")
    screen.add_argument("--flagged-only", action="store_true", help="only records with a flag")
    _reading(screen)
    _importing(command("import", "import or preview lists"))
    attest = command("attest", "stand for an import that came in with --not-attested: its leads leave quarantine")
    attest.add_argument("batch", type=int, metavar="BATCH", help="number of the import")
    for name, text in (("undo", "take an import or another act back"), ("redo", "bring it back")):
        _taking_back(command(name, text))
    _tidying(command)
    grid_commands(command)
    gate = command("gate", "the verdict on a campaign, without a file")
    gate.add_argument("--campaign", required=True, metavar="C")
    _overriding(gate)
    _export(command("export", "write the cleared leads of a campaign and their passport"))
    _past(command("exports", "what left, and until when it may be used; documents about one export"))
    _rechecking(command("recheck", "which rows of an old list may no longer be used; stores nothing"))
    _proving(command)
    _with_acts(command, common)
    _safekeeping(command)
    return top


def _with_acts(command: Callable[[str, str], argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    """Add the commands that have acts of their own."""
    rights_options(
        command("requests", "people who use a right: access, erasure, objection ..., with the clock"), common
    )
    review_options(command("review", "what is flagged: look, confirm, dismiss, strip, leave out, delete"), common)
    papers_options(command("papers", "contracts, terms and attestations of sources and recipients, as files"), common)
    words_options(command("words", "your own words that raise a flag, and words that never do"), common)
    lia_options(
        command("lia", "assessments: write, decide, compare, report, send signed files; approvers' keys"), common
    )


def _proving(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add the commands about stops and evidence."""
    _finding_leads(command("may", "which channels may reach each lead, and why not the others"))
    command("sources", "what became of each source's rows: duplicates, bounces, objections, flags")
    _stopping(command("stops", "count the do-not-contact list, or add a file of e-mails, phones or domains to it"))
    _recording(command("evidence", "show or record consents, sales, requests and facts of leads; withdraw consents"))
    _screening(command("screening", "list the do-not-call lists, or put the answers of one on record"))


def _safekeeping(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    rules = command("rules", "the state of the law tables, and which leads and lists their last change turned")
    rules.add_argument("--country", default="", metavar="CC", help="print what the law of a country asks instead")
    replay = command("replay", "ask the gate again what it said in past exports, with the facts of that day")
    replay.add_argument("--sample", type=int, default=1000, metavar="N", help="leads drawn at random (default: 1000)")
    replay.add_argument("--export", type=int, metavar="E", help="only this export (its number in the export log)")
    replay.add_argument("--lead", type=int, metavar="L", help="with --export: what was said about this lead, and why")
    verify = command("verify", "check the store and its audit chain")
    verify.add_argument(
        "--accept-rollback", action="store_true", help="confirm that an older state is meant: a backup was brought back"
    )
    audit = command("audit", "print the audit log, newest first, or save it")
    audit.add_argument("-o", "--output", type=Path, metavar="FILE", help="save it: .jsonl (whole) or .csv (as asked)")
    audit.add_argument("--limit", type=int, default=200, metavar="N", help="how many events, 0 for all")
    audit.add_argument("--event", action="append", default=[], metavar="E", help="only this event, such as export")
    audit.add_argument("--who", default="", metavar="NAME", help="only what this person did")
    audit.add_argument("--since", default="", metavar="DAY", help="from this day on, such as 2026-03-31")
    audit.add_argument("--until", default="", metavar="DAY", help="up to this day")
    backup = command("backup", "write an encrypted copy of the store")
    backup.add_argument("target", type=Path, metavar="FILE")


def window_parser() -> argparse.ArgumentParser:
    """Return the parser of a start without a command: files to drop on the window, and where the store is."""
    window = argparse.ArgumentParser(prog="lead-desk", add_help=False)
    window.add_argument("--store", type=Path, default=None)
    window.add_argument("--passphrase-file", type=Path, default=None)
    window.add_argument("files", nargs="*")
    return window
