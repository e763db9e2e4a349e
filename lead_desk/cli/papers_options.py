"""The options of `lead-desk papers`."""

import argparse
from pathlib import Path

from lead_desk.domain.paper import PaperKind


def papers_options(command: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the acts on papers.

    Args:
        command: the command's parser.
        common: options that every act takes.
    """
    acts = command.add_subparsers(dest="act", metavar="ACT")

    def act(name: str, text: str) -> argparse.ArgumentParser:
        return acts.add_parser(name, help=text, description=text, parents=[common])

    listing = act("list", "the papers of a source, a recipient, or all (the default)")
    add = act("add", "keep a copy of a file, encrypted, with a source or recipient")
    add.add_argument("file", type=Path, metavar="FILE", help="at most 20 MB")
    add.add_argument("--kind", choices=[kind.value for kind in PaperKind], default=PaperKind.OTHER.value)
    for made in (listing, add):
        made.add_argument("--source", default="", metavar="KEY")
        made.add_argument("--recipient", default="", metavar="KEY")
    save = act("save", "save a copy outside the store, to open it; the log says that it left")
    save.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    remove = act("remove", "remove a paper that was kept by mistake")
    remove.add_argument("--reason", required=True, metavar="TEXT")
    for made in (save, remove):
        made.add_argument("number", type=int, metavar="NUMBER", help="see 'papers list'")
