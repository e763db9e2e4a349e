"""Find the formats and pick the one that recognises a file by its bytes.

Formats are found by looking into `lead_desk.readers.formats`, so a new one is one new file and one line in the lock.
"""

import importlib
import pkgutil
from functools import cache
from pathlib import Path
from typing import BinaryIO

from lead_desk import resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.rows import ReadOptions
from lead_desk.readers import formats as folder
from lead_desk.readers import refusals
from lead_desk.readers.probe import probe
from lead_desk.readers.shape import Document, Format, Probe

LOCK = "readers.lock"


@cache
def formats() -> tuple[Format, ...]:
    """Return all formats.

    Raises:
        BrokenInstallationError: they are not exactly those that `readers.lock` names.
    """
    names = sorted(module.name for module in pkgutil.iter_modules(folder.__path__))
    if not names or names != sorted(resources.text(LOCK).split()):
        raise BrokenInstallationError("a reader of files")
    found: list[Format] = []
    for name in names:
        module = importlib.import_module(f"{folder.__name__}.{name}")
        found.append(module.FORMAT)
    return tuple(found)


def recognise(path: Path) -> Format:
    """Return the one format that recognises the content of a file.

    Raises:
        UnreadableFileError: none does, or more than one.
    """
    try:
        with path.open("rb") as file:
            return pick(probe(file), formats())
    except OSError:
        raise refusals.locked() from None


def pick(seen: Probe, known: tuple[Format, ...]) -> Format:
    """Return the one format that recognises a probe.

    Raises:
        UnreadableFileError: none does, or more than one.
    """
    match [each for each in known if each.recognises(seen)]:
        case [only]:
            return only
        case []:
            raise refusals.unknown_content()
        case _:
            raise refusals.ambiguous()


def open_document(file: BinaryIO, options: ReadOptions, known: tuple[Format, ...]) -> tuple[str, Document]:
    """Open a file with the format that recognises it.

    Returns:
        The name of the format and the open document.

    Raises:
        UnreadableFileError: no format, or more than one, recognises it, or that format refuses it.
    """
    chosen = pick(probe(file), known)
    size = file.seek(0, 2)
    if size > chosen.largest:
        raise refusals.too_large(f"This file has {size / 1e6:,.0f} MB; the limit is {chosen.largest / 1e6:,.0f} MB.")
    file.seek(0)

    def opener(inner: BinaryIO, inner_options: ReadOptions) -> Document:
        return open_document(inner, inner_options, known)[1]

    return chosen.name, chosen.open(file, options, opener)
