"""What is said of an error nobody foresaw: its kind and place, never its text, which could hold data."""

import traceback
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication


def sentence() -> str:
    """Return what happened, as far as a user is concerned."""
    return QCoreApplication.translate("Trouble", "Something went wrong inside Lead Desk.")


def places(error: BaseException) -> str:
    """Return where an error came from as `module.py:line` steps, without any value."""
    steps = traceback.extract_tb(error.__traceback__)
    return " > ".join(f"{PurePath(step.filename).name}:{step.lineno}" for step in steps[-6:])


def details(error: BaseException, joint: str = "\n") -> str:
    """Return an error's kind and place, for whoever mends it."""
    return f"{type(error).__name__}{joint}{places(error)}"
