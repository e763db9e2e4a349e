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
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import platformdirs

from lead_desk import __version__

Plain = object
"""What JSON can hold: nothing that could run when it is read."""
_CHECK_BYTES = 32
_KEY_DIGITS = 32
_MOST_AT_ONCE = 4_000
"""Values in one piece: JSON is read in one go for which every other thread waits, the window's too."""


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
        return _joined(payload.splitlines())
    except (ValueError, LookupError, AttributeError, TypeError):
        return None


def _write(file: Path, name: str, content: Plain) -> None:
    """Keep it, and drop what was kept of another version; where nothing can be written the next start is slower."""
    pieces = (json.dumps(piece, ensure_ascii=False, separators=(",", ":")) for piece in _pieces(content, [0]))
    payload = "\n".join(pieces).encode()
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


def _weight(content: Plain) -> int:
    if isinstance(content, dict):
        return 1 + sum(map(_weight, content.values()))
    return 1 + sum(map(_weight, content)) if isinstance(content, list | tuple) else 1


def _pieces(content: Plain, path: list[str | int]) -> Iterator[tuple[list[str | int], Plain, bool]]:
    """Yield (where, what, whether it goes on with what stands there) of what must be put together again."""
    if _weight(content) <= _MOST_AT_ONCE or not isinstance(content, dict | list | tuple):
        yield path, content, False
        return
    named = isinstance(content, dict)
    yield path, {} if named else [], False
    gathered: list[tuple[str | int, Plain]] = []
    room = _MOST_AT_ONCE
    for key, value in content.items() if isinstance(content, dict) else enumerate(content):
        weight = _weight(value)
        if gathered and weight > room:
            yield path, dict(gathered) if named else [one for _, one in gathered], True
            gathered, room = [], _MOST_AT_ONCE
        if weight > room:
            yield from _pieces(value, [*path, key])
        else:
            gathered.append((key, value))
            room -= weight
    yield path, dict(gathered) if named else [one for _, one in gathered], True


def _joined(lines: Iterable[bytes]) -> Plain:
    """Put the pieces together."""
    whole: list[Plain] = []
    for line in lines:
        (*way, last), part, goes_on = json.loads(line)
        place: Any = whole
        for key in way:
            place = place[key]
        if goes_on:
            (place[last].update if isinstance(part, dict) else place[last].extend)(part)
        elif isinstance(place, list):
            place.append(part)
        else:
            place[last] = part
    return whole[0]
