"""Keeps what is worked out from the files that ship with the app, so that the next start need not work it out again.

It lies in the user's own cache folder, holds the app's own words and nothing of a lead, and may be deleted at any time.
Its name carries a hash of all it was made from, and its content a hash of its own: what does not fit is made afresh.
"""

import contextlib
import hashlib
import importlib.util
import json
import os
import struct
import unicodedata
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import accumulate
from pathlib import Path
from typing import Any, Self

import platformdirs

from lead_desk import __version__

Plain = object
"""What JSON can hold, and `Texts` in it: nothing that could run when it is read."""
_CHECK_BYTES = 32
_KEY_DIGITS = 32
_MOST_AT_ONCE = 4_000
"""Values in one piece: JSON is read in one go for which every other thread waits, the window's too."""
_SIZES = struct.Struct("<QQ")
"""Two numbers in front: of all `Texts` and of the JSON's bytes, or of the keys of one of them and of their bytes."""


class Texts(Mapping[str, str]):
    """Many texts by key of which few are ever asked for: they stay in the bytes of the file until they are.

    Keys hold no line end. It is as good as the dict of the same texts, but for the time a look takes.
    """

    __slots__ = ("_ends", "_keys", "_raw")

    def __init__(self, keys: Iterable[str], ends: "array[int]", raw: bytes) -> None:
        self._keys = {key: at for at, key in enumerate(keys)}
        self._ends, self._raw = ends, raw

    @classmethod
    def of(cls, texts: Mapping[str, str]) -> Self:
        """Return the texts of a mapping."""
        written = [text.encode() for text in texts.values()]
        return cls(texts, array("Q", accumulate(map(len, written), initial=0)), b"".join(written))

    def __getitem__(self, key: str) -> str:
        """Return the text of a key."""
        at = self._keys[key]
        return self._raw[self._ends[at] : self._ends[at + 1]].decode()

    def __contains__(self, key: object) -> bool:
        """Tell whether there is a text of that key."""
        return key in self._keys

    def __iter__(self) -> Iterator[str]:
        """Yield the keys in the order in which they came."""
        return iter(self._keys)

    def __len__(self) -> int:
        """Return how many texts there are."""
        return len(self._keys)

    def packed(self) -> bytes:
        """Return the texts as `unpacked` reads them."""
        ends, first = self._ends, self._ends[0]
        keys = "\n".join(self._keys).encode()
        own = self._raw[first : ends[-1]]
        return b"".join(
            (_SIZES.pack(len(self._keys), len(keys)), keys, array("Q", [end - first for end in ends]).tobytes(), own)
        )

    @classmethod
    def unpacked(cls, raw: bytes, start: int) -> tuple[Self, int]:
        """Return the texts packed in some bytes from one place on, and the place after them; no text is copied."""
        count, size = _SIZES.unpack_from(raw, start)
        start += _SIZES.size
        keys = raw[start : start + size].decode().split("\n") if count else []
        start += size
        width = array("Q").itemsize * (count + 1)
        ends = array("Q", raw[start : start + width])
        start += width
        if len(keys) != count or len(ends) != count + 1 or start + ends[-1] > len(raw):
            raise ValueError
        return cls(keys, array("Q", [start + end for end in ends]), raw), start + ends[-1]


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
    file = folder() / f"{name}-{mark.hexdigest()[:_KEY_DIGITS]}.kept"
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
    if hashlib.sha256(memoryview(raw)[_CHECK_BYTES:]).digest() != raw[:_CHECK_BYTES]:
        return None
    try:
        return _read_from(raw, _CHECK_BYTES)
    except (ValueError, LookupError, AttributeError, TypeError, struct.error):
        return None


def _read_from(raw: bytes, start: int) -> Plain:
    """Return what stands in a file from one place on: how many `Texts`, the bytes of the JSON, the JSON, the texts."""
    count, size = _SIZES.unpack_from(raw, start)
    start += _SIZES.size
    lines, place = raw[start : start + size].splitlines(), start + size
    texts: list[Texts] = []
    for _ in range(count):
        found, place = Texts.unpacked(raw, place)
        texts.append(found)
    return _joined(lines, texts)


def _write(file: Path, name: str, content: Plain) -> None:
    """Keep it, and drop what was kept of another version; where nothing can be written the next start is slower."""
    texts: list[Texts] = []
    pieces = (json.dumps(piece, ensure_ascii=False, separators=(",", ":")) for piece in _pieces(content, [0], texts))
    told = "\n".join(pieces).encode()
    payload = b"".join((_SIZES.pack(len(texts), len(told)), told, *(each.packed() for each in texts)))
    fresh = file.with_suffix(f".{os.getpid()}")
    with contextlib.suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        older = [other for other in file.parent.glob(f"{name}-*") if other != file]
        try:
            fresh.write_bytes(hashlib.sha256(payload).digest() + payload)
            fresh.replace(file)
        finally:
            fresh.unlink(missing_ok=True)
        for other in older:
            other.unlink(missing_ok=True)


def _weight(content: Plain) -> int:
    if isinstance(content, Texts):
        return _MOST_AT_ONCE + 1  # a piece of its own
    if isinstance(content, dict):
        return 1 + sum(map(_weight, content.values()))
    return 1 + sum(map(_weight, content)) if isinstance(content, list | tuple) else 1


def _pieces(
    content: Plain, path: list[str | int], texts: list[Texts]
) -> Iterator[tuple[list[str | int], Plain, bool | None]]:
    """Yield (where, what, whether it goes on with what stands there) of what must be put together again.

    Of `Texts`, which are gathered, comes their number, and None.
    """
    if isinstance(content, Texts):
        texts.append(content)
        yield path, len(texts) - 1, None
        return
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
            yield from _pieces(value, [*path, key], texts)
        else:
            gathered.append((key, value))
            room -= weight
    yield path, dict(gathered) if named else [one for _, one in gathered], True


def _joined(lines: Iterable[bytes], texts: list[Texts]) -> Plain:
    """Put the pieces together."""
    whole: list[Plain] = []
    for line in lines:
        (*way, last), part, goes_on = json.loads(line)
        part = texts[part] if goes_on is None else part
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
