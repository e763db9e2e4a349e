"""Find the data that ships with the app: law packs, lexicons, icons, samples, the handbook.

The folder `resources/` stands beside the package in a checkout and inside it (`_resources`) in a wheel or a frozen app.
"""

from functools import cache
from pathlib import Path

from lead_desk.domain.errors import BrokenInstallationError


@cache
def root() -> Path:
    """Return the folder that holds the resources.

    Raises:
        BrokenInstallationError: neither place has them, so the app must not start.
    """
    package = Path(__file__).resolve().parent
    for place in (package / "_resources", package.parent / "resources"):
        if place.is_dir():
            return place
    raise BrokenInstallationError("resources")


def path(name: str) -> Path:
    """Return the file or folder `name` (with `/` between its parts) below the resources.

    Raises:
        BrokenInstallationError: it is not there.
    """
    found = root() / name
    if not found.exists():
        raise BrokenInstallationError(name)
    return found


def text(name: str) -> str:
    """Return the text of a resource file, read as UTF-8.

    Raises:
        BrokenInstallationError: it is not there.
    """
    return path(name).read_text(encoding="utf-8")
