"""Passphrases and passwords that are given in a file, so that they stand in no shell's history."""

from pathlib import Path

from lead_desk.domain.errors import UsageError

_MOST = 4096
"""Characters that are read: a file of another kind given by mistake is not read to its end."""


def first_line(path: Path | None, what: str = "passphrase") -> str | None:
    """Return the first line of a file that holds a secret, None where no file is named.

    Args:
        path: the file.
        what: how the sentence of an error calls the secret.

    Raises:
        UsageError: the file cannot be read or is empty.
    """
    if path is None:
        return None
    try:
        with path.open(encoding="utf-8-sig") as stream:
            lines = stream.read(_MOST).splitlines()
    except (OSError, UnicodeDecodeError):
        raise UsageError(f"The {what} file cannot be read.", "Check its name and its rights.") from None
    if not lines or not lines[0]:
        raise UsageError(f"The {what} file is empty.", f"Write the {what} on its first line.")
    return lines[0]
