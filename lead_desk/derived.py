"""Keeps what is worked out from the files that ship with the app, so that the next start need not work it out again.

It lies in the user's own cache folder, holds the app's own words and nothing of a lead, and may be deleted at any time.
Its name carries a hash of all it was made from, and its content a hash of its own: what does not fit is made afresh.
"""

import contextlib
import hashlib
import importlib.util
import json
import os
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import cast

import platformdirs

from lead_desk import __version__

Plain = object
"""What JSON can hold: nothing that could run when it is read."""
_CHECK_BYTES = 32
_KEY_DIGITS = 32


def folder() -> Path:
    """Return the folder of what is kept."""
    return Path(platformdirs.user_cache_dir("Lead Desk", appauthor=False)) / "derived"


def code_of(*modules: str) -> bytes:
    """Return the sources of modules, loaded or not, so that what an older one made is not taken for theirs.

    A frozen app has no sources; there the version of the app, which is always asked, tells.
    """
    specs = (importlib.util.find_spec(name) for name in modules)
    files = (Path(spec.origin) for spec in specs if spec is not None and spec.origin)
    return b"\0".join(file.read_bytes() for file in files if file.is_file())


def kept(name: str, sources: Iterable[bytes], make: Callable[[], Plain]) -> Plain:
    """Return what `make` returned for the same sources before, else make it and keep it.

    Args:
        name: what it is, the first part of its file's name.
        sources: all that it is made from.
        make: works it out; its errors pass through, and then nothing is kept.
    """
    mark = hashlib.sha256(f"{__version__} {unicodedata.unidata_version}".encode())
    for source in sources:
        mark.update(hashlib.sha256(source).digest())
    file = folder() / f"{name}-{mark.hexdigest()[:_KEY_DIGITS]}.json"
    found = _read(file)
    if found is None:
        found = make()
        _write(file, name, found)
    return found


def _read(file: Path) -> Plain | None:
    try:
        raw = file.read_bytes()
    except OSError:
        return None
    check, payload = raw[:_CHECK_BYTES], raw[_CHECK_BYTES:]
    if hashlib.sha256(payload).digest() != check:
        return None
    try:
        return cast(Plain, json.loads(payload))
    except ValueError:
        return None


def _write(file: Path, name: str, content: Plain) -> None:
    """Keep it, and drop what was kept of another version; where nothing can be written the next start is slower."""
    payload = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    fresh = file.with_suffix(f".{os.getpid()}")
    with contextlib.suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        older = [other for other in file.parent.glob(f"{name}-*.json") if other != file]
        try:
            fresh.write_bytes(hashlib.sha256(payload).digest() + payload)
            fresh.replace(file)
        finally:
            fresh.unlink(missing_ok=True)
        for other in older:
            other.unlink(missing_ok=True)
