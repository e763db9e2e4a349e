"""The options of `lead-desk requests`."""

import argparse
from pathlib import Path

from lead_desk.cli.language import add_language
from lead_desk.domain.evidence import PersonRight, RefusalGround, RequestOutcome


def rights_options(command: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the acts on people's requests.

    Args:
        command: the command's parser.
        common: options that every act takes.
    """
    acts = command.add_subparsers(dest="act", metavar="ACT")

    def act(name: str, text: str, *, key: bool = True) -> argparse.ArgumentParser:
        made = acts.add_parser(name, help=text, description=text, parents=[common])
        if key:
            made.add_argument("key", metavar="R", help="number of the request, such as R-2026-001")
        return made

    act("list", "the requests, the most urgent first (the default)", key=False)
    find = act("find", "the leads that an e-mail, a number or a name may mean", key=False)
    add = act("add", "take a request in; an objection to marketing stops the person at once", key=False)
    for made in (find, add):
        made.add_argument("--of", required=True, metavar="WHO", help="e-mail, number with country code, or name")
        made.add_argument("--country", default="", metavar="CC", help="country of a number that names none")
    add.add_argument("--right", required=True, choices=[member.value for member in PersonRight])
    add.add_argument(
        "--received", default="", metavar="DAY", help="day it came in, such as 2026-03-31 (default: today)"
    )
    add.add_argument("--via", default="", metavar="WAY", help="how it came in: e-mail, phone, letter")
    add.add_argument("--lead", type=int, metavar="N", help="this lead is the person, as `find` prints it")
    add.add_argument("--disputed", action="store_true", help="rectification: not to be used until it is settled")
    act("show", "what is held on the person, who got it, and what is left to do")
    copy = act("copy", "write the person's copy of everything that is held (Art. 15)")
    copy.add_argument(
        "-o", "--output", required=True, type=Path, metavar="FILE", help=".html to read, .json for machines"
    )
    add_language(copy)
    act("stop", "put the person on the do-not-contact list")
    act("erase", "erase the person's leads; fingerprints stay on the do-not-contact list")
    act("restrict", "hold the person's leads back from every use (Art. 18)")
    act("lift", "end the restriction")
    act("told", "note that everybody who got the data was told (Art. 19)")
    identity = act("identity", "note whether the person was asked to prove who they are")
    identity.add_argument("state", choices=("asked", "proved", "refused"))
    extend = act("extend", "note that the person was told of a later day (Art. 12(3))")
    extend.add_argument("--until", required=True, metavar="DAY", help="three months after it came in at most")
    extend.add_argument("--reason", required=True)
    answer = act("answer", "close a request: the person has been answered")
    answer.add_argument("--outcome", required=True, choices=[member.value for member in RequestOutcome])
    answer.add_argument("--said", required=True, metavar="TEXT", help="what the person was told or sent")
    answer.add_argument("--because", choices=[member.value for member in RefusalGround], help="ground of a refusal")
