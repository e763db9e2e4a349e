"""What a command works with: its options, its output, and the desk, opened when first asked for."""

import argparse
import getpass
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from lead_desk.app.openers import Openers
from lead_desk.cli.output import ConsoleProgress, Output
from lead_desk.cli.secrets import first_line
from lead_desk.domain import garbage
from lead_desk.domain.errors import StoreError, UsageError
from lead_desk.domain.rows import FileInfo, ReadOptions

if TYPE_CHECKING:
    from lead_desk.app.desk import Desk

_DELIMITERS = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "fixed": " "}


class Context:
    """One run of one command."""

    def __init__(self, args: argparse.Namespace, output: Output, progress: ConsoleProgress, openers: Openers) -> None:
        self.args = args
        self.output = output
        self.progress = progress
        self.openers = openers
        self._desk: Desk | None = None
        self._passphrase: str | None = None

    @property
    def folder(self) -> Path | None:
        """The store's folder as given, or None for the user's own."""
        folder: Path | None = getattr(self.args, "store", None)
        return folder

    @property
    def actor(self) -> str:
        """Who acts: the name given, else the login's name."""
        given: str = getattr(self.args, "actor", "") or os.environ.get("LEAD_DESK_ACTOR", "")
        if given:
            return given
        try:
            return getpass.getuser()
        except (OSError, KeyError):
            return "unknown"

    @property
    def options(self) -> ReadOptions:
        """How the user wants a file read."""
        given: str = self.args.delimiter
        return ReadOptions(
            encoding=self.args.encoding,
            delimiter=_DELIMITERS.get(given.lower(), given),
            include_hidden_rows=not self.args.skip_hidden_rows,
            password=first_line(self.args.password_file, "password") or "",
        )

    @property
    def desk(self) -> "Desk":
        """The desk of the store; a passphrase is asked for when the store needs one.

        Raises:
            StoreError: it cannot be opened.
        """
        if self._desk is None:
            self._desk = self._open()
            garbage.loaded()
        return self._desk

    def passphrase(self) -> str | None:
        """Return the passphrase of `--passphrase-file`, or None; the file is read once, it may be a pipe.

        Raises:
            UsageError: the file cannot be read or is empty.
        """
        if self._passphrase is None:
            self._passphrase = first_line(getattr(self.args, "passphrase_file", None))
        return self._passphrase

    def _open(self) -> "Desk":
        passphrase = self.passphrase()
        try:
            return self.openers.open_desk(self.folder, passphrase, actor=self.actor, alone=True)
        except StoreError as error:
            if passphrase is not None or error.reason != "PASSPHRASE_NEEDED" or not sys.stdin.isatty():
                raise
        return self.openers.open_desk(self.folder, getpass.getpass("Passphrase: "), actor=self.actor, alone=True)

    def close(self) -> None:
        """Close the desk, if one was opened."""
        if self._desk is not None:
            self._desk.close()
            self._desk = None


def sheet_index(info: FileInfo, wanted: str) -> int:
    """Return the index of the sheet that a user names, by name or by number from 1.

    Raises:
        UsageError: the file has no such sheet; the remedy lists what it has.
    """
    for sheet in info.sheets:
        if sheet.name == wanted:
            return sheet.index
    if wanted.isdecimal() and 1 <= int(wanted) <= len(info.sheets):
        return info.sheets[int(wanted) - 1].index
    names = ", ".join(f"{number} {sheet.name}".rstrip() for number, sheet in enumerate(info.sheets, 1))
    raise UsageError("The file has no such sheet.", f"It has: {names}.")
