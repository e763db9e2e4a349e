"""The option that chooses a document's language."""

import argparse

from lead_desk.domain.languages import ENGLISH, LANGUAGES


def add_language(parser: argparse.ArgumentParser) -> None:
    """Let a command that writes a document write it in any language of the window."""
    parser.add_argument("--language", choices=LANGUAGES, default=ENGLISH, help="of the document (default: en)")
