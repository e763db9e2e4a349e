"""Run one command: parse, open the desk, print, and turn every error into a sentence and an exit code."""

import signal
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import cast

from lead_desk.app.openers import Openers
from lead_desk.app.results import GateReport
from lead_desk.cli.context import Context
from lead_desk.cli.options import parser
from lead_desk.cli.output import ConsoleProgress, Output
from lead_desk.domain import garbage
from lead_desk.domain.errors import CancelledError, LeadDeskError, UsageError

_RUN = {
    "demo": "demo:run",
    "init": "stores:init",
    "apply": "stores:apply",
    "declare": "declare:run",
    "verify": "stores:verify",
    "audit": "stores:audit",
    "backup": "stores:backup",
    "stops": "evidence:stops",
    "may": "evidence:may",
    "sources": "evidence:sources",
    "papers": "papers:run",
    "evidence": "evidence:evidence",
    "screening": "evidence:screening",
    "requests": "rights:run",
    "columns": "columns:run",
    "screen": "lists:screen",
    "import": "importing:run",
    "attest": "history:attest",
    "undo": "history:undo",
    "redo": "history:redo",
    "history": "history:history",
    "duplicates": "history:duplicates",
    "merge": "history:merge",
    "conflicts": "history:conflicts",
    "views": "grid:views",
    "change": "grid:change",
    "spellings": "grid:spellings",
    "gate": "campaigns:gate",
    "export": "campaigns:export",
    "recheck": "campaigns:recheck",
    "exports": "exports:exports",
    "review": "review:run",
    "words": "words:run",
    "lia": "lia:run",
    "replay": "replays:replay",
    "rules": "rules:run",
}
"""Command to module and function; a module is loaded when its command is run."""


def run(argv: Sequence[str], openers: Openers) -> int:
    """Run a command line and return its exit code. No traceback ever leaves.

    Args:
        argv: the words after the program's name; they hold a command.
        openers: the ways to a desk.
    """
    try:
        args = parser().parse_args(argv)
    except SystemExit as stop:  # argparse has printed the usage or the help
        code = stop.code if isinstance(stop.code, int) else 2
        if code and "--json" in argv:
            wrong = UsageError("The command is not written right.", "See lead-desk COMMAND --help.", code="USAGE")
            _tell(wrong, output := Output(as_json=True, quiet=True), ConsoleProgress(output))
        return code
    output = Output(as_json=getattr(args, "json", False), quiet=getattr(args, "quiet", False))
    progress = ConsoleProgress(output)
    context = Context(args, output, progress, openers)
    before = _listen(progress)
    try:
        module, _, name = _RUN[args.command].partition(":")
        command = cast("Callable[[Context], int]", getattr(import_module(f"lead_desk.cli.{module}"), name))
        return command(context)
    except LeadDeskError as error:
        return _tell(error, output, progress)
    except KeyboardInterrupt:
        return _tell(CancelledError(), output, progress)
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except Exception as error:  # noqa: BLE001 - the last line of defence: no traceback, no cell reaches a user
        return _tell(_unexpected(error), output, progress)
    finally:
        garbage.loaded()
        progress.close()
        _leave(context)
        if before is not None:
            signal.signal(signal.SIGINT, before)


def _leave(context: Context) -> None:
    """Close the store; what was asked for is done and told by now, so trouble here is told and nothing more."""
    try:
        context.close()
    except Exception as error:  # noqa: BLE001 - no traceback, no cell reaches a user here either
        place = _place(error)
        print(f"The store did not close cleanly ({place}). What was told above holds.", file=sys.stderr)


def _listen(progress: ConsoleProgress) -> Callable[[int, FrameType | None], object] | int | None:
    """Make the first Ctrl+C a cancel at the next safe point, the second an interrupt."""

    def on_interrupt(_number: int, _frame: FrameType | None) -> None:
        progress.cancel()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    try:
        before = signal.getsignal(signal.SIGINT)
        signal.signal(signal.SIGINT, on_interrupt)
    except ValueError:  # not the main thread: the caller handles interrupts
        return None
    return before


def _unexpected(error: Exception) -> LeadDeskError:
    """Return an error that names the place in the program, never the text of the exception, which may quote a cell."""
    return LeadDeskError(
        f"Something went wrong inside Lead Desk ({_place(error)}). Nothing was stored.", "Please report this line."
    )


def _place(error: Exception) -> str:
    """Return an exception's kind and the place in the program where it arose."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{Path(trace.tb_frame.f_code.co_filename).stem}:{trace.tb_lineno}" if trace else "unknown"
    return f"{type(error).__name__} at {place}"


def _tell(error: LeadDeskError, output: Output, progress: ConsoleProgress) -> int:
    progress.close()
    if output.as_json:
        facts: dict[str, object] = {}
        report = getattr(error, "report", None)
        if isinstance(report, GateReport):
            from lead_desk.cli import campaigns

            facts = {"written": 0, **campaigns.report_facts(report)}
        problems = getattr(error, "problems", None)
        if isinstance(problems, tuple):
            facts["problems"] = list(problems)
        output.result({**facts, "error": {"code": error.reason, "sentence": error.sentence, "remedy": error.remedy}})
    else:
        for problem in getattr(error, "problems", ()):
            print(f"  {problem}", file=sys.stderr)
        report = getattr(error, "report", None)
        if isinstance(report, GateReport):
            from lead_desk.cli import campaigns

            campaigns.say_report(report, output)
        print(f"{error.sentence} {error.remedy}".rstrip(), file=sys.stderr)
    return error.exit_code
