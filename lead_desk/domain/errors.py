"""Errors a user may meet, each with its sentence, its next step and its exit code.

The sentence is written where the error is defined. No message ever holds a cell, a key or a person's data.
"""

from typing import ClassVar


class LeadDeskError(Exception):
    """Base of every error that a front end shows as it stands.

    Attributes:
        code: stable machine word, for `--json` and tests.
        exit_code: what the command line returns.
        sentence: what happened, in plain words.
        remedy: what the user can do next, or an empty string.
    """

    code: ClassVar[str] = "ERROR"
    exit_code: ClassVar[int] = 1

    def __init__(self, sentence: str, remedy: str = "", *, code: str | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = remedy
        self.reason = code or self.code


class BrokenInstallationError(LeadDeskError):
    """Part of the program itself is missing; it must not start (an empty rule set would let everything pass)."""

    code = "BROKEN_INSTALLATION"

    def __init__(self, part: str) -> None:
        super().__init__(f"Lead Desk is not installed completely: {part} is missing.", "Install it again.")


class UsageError(LeadDeskError):
    """The request itself makes no sense: an unknown name, a missing choice."""

    code = "USAGE"
    exit_code = 2


class RefusedError(LeadDeskError):
    """The gate refused the request, or let nothing through."""

    code = "REFUSED"
    exit_code = 3


class UnreadableFileError(LeadDeskError):
    """A dropped file cannot be read: not a table, damaged, encrypted, empty, hostile or too large."""

    code = "UNREADABLE"
    exit_code = 4


class StoreError(LeadDeskError):
    """The store cannot be opened or used: missing, wrong key, in use, newer, damaged. Files stay unchanged."""

    code = "STORE"
    exit_code = 5


class VerifyError(LeadDeskError):
    """A check of the store or the audit chain found a problem."""

    code = "VERIFY"
    exit_code = 6


class CancelledError(LeadDeskError):
    """The user stopped the work; nothing of it was kept."""

    code = "CANCELLED"
    exit_code = 130

    def __init__(self) -> None:
        super().__init__("Stopped. Nothing was stored.")
