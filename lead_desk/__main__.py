"""The start: the window without a command, the command line with one, a child when a parent asks for it."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from lead_desk.domain import garbage

CHILD_FLAG = "--lead-desk-reader"
"""First argument with which a frozen app starts itself as the limited child that parses one file."""
PREPARER_FLAG = "--lead-desk-preparer"
"""First argument with which a frozen app starts itself as a child that prepares rows for the store."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run Lead Desk and return its exit code.

    Args:
        argv: the words after the program's name; the process's own when not given.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == [CHILD_FLAG]:
        garbage.rest_while_loading()
        from lead_desk.readers import child

        return child.main()
    if words[:1] == [PREPARER_FLAG]:
        garbage.rest_while_loading()
        from lead_desk.readers import prepare_child

        return prepare_child.main()
    garbage.look_rarely()
    _private_files()
    _plain_streams()
    from lead_desk.cli.options import COMMANDS, parser

    if {"-h", "--help", "--version"} & set(words):
        try:
            parser().parse_args(words)
        except SystemExit as stop:  # argparse leaves this way after printing
            return stop.code if isinstance(stop.code, int) else 2
    if any(word in COMMANDS for word in words):
        garbage.rest_while_loading()
        from lead_desk import bootstrap
        from lead_desk.cli.main import run

        return run(words, bootstrap)
    return _window(words)


def _window(words: Sequence[str]) -> int:
    """Open the window; what is not an option is a file dropped on it."""
    from lead_desk.cli.options import window_parser

    try:
        args = window_parser().parse_args(words)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 2
    if any(not Path(file).exists() for file in args.files):
        print("There is no command and no file of that name. See: lead-desk --help", file=sys.stderr)  # noqa: T201
        return 2
    from lead_desk.cli.secrets import first_line
    from lead_desk.domain.errors import UsageError

    try:
        passphrase = first_line(args.passphrase_file)
    except UsageError as error:
        print(f"{error.sentence} {error.remedy}", file=sys.stderr)  # noqa: T201 - no window yet
        return 2
    try:
        from lead_desk.desktop.main import run
    except ImportError:
        print("The window needs parts that are not installed here.", file=sys.stderr)  # noqa: T201 - no window to say it
        print("Use a command instead: lead-desk --help", file=sys.stderr)  # noqa: T201 - as above
        return 2
    from lead_desk import bootstrap

    return run([Path(file) for file in args.files], args.store, passphrase, bootstrap)


def _private_files() -> None:
    """Files that this process makes are the user's alone (security: default rights are 0644 elsewhere)."""
    os.umask(0o077)


def _plain_streams() -> None:
    """Print what a terminal of another character set cannot show as escapes instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
