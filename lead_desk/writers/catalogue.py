"""The formats that can be written, found by looking into `formats/`; an incomplete set must not start."""

import importlib
import pkgutil
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import BinaryIO, Protocol, cast

from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.resources import text
from lead_desk.writers import formats


class Format(Protocol):
    """What each module of `formats/` offers."""

    KINDS: Sequence[str]
    SUFFIXES: Mapping[str, str]

    def write(
        self,
        stream: BinaryIO,
        kind: str,
        headers: Sequence[str],
        rows: Iterable[Sequence[str]],
        cover: Sequence[tuple[str, str]] = ...,
    ) -> None:
        """Write one table to the stream."""
        ...


@cache
def formats_by_kind() -> dict[str, Format]:
    """Return each kind with the module that writes it.

    Raises:
        BrokenInstallationError: the set differs from `resources/writers.lock`.
    """
    names = sorted(module.name for module in pkgutil.iter_modules(formats.__path__))
    if names != text("writers.lock").split():
        raise BrokenInstallationError("a file format for exports")
    found: dict[str, Format] = {}
    for name in names:
        module = cast(Format, importlib.import_module(f"{formats.__name__}.{name}"))
        found.update(dict.fromkeys(module.KINDS, module))
    return found


@cache
def kinds_by_suffix() -> dict[str, str]:
    """Return the kind that each file name suffix stands for."""
    return {suffix: kind for form in formats_by_kind().values() for suffix, kind in form.SUFFIXES.items()}
