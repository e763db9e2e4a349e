"""Zip archives that hold lists: each list's sheets are offered, named after their file."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import BinaryIO, cast

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.domain.rows import ReadOptions, SheetInfo
from lead_desk.readers import refusals
from lead_desk.readers.limits import LIMITS
from lead_desk.readers.package import Package
from lead_desk.readers.shape import Document, Opener, Probe, Row
from lead_desk.readers.unpacked import Unpacked

_MOST_FILES, _MOST_NAMED = 50, 5
_NOISE = ("__macosx/", ".ds_store", "thumbs.db", "desktop.ini")
_PACKAGES = ("[content_types].xml", "mimetype", "meta-inf/manifest.xml")


class _Archive:
    def __init__(self, package: Package, options: ReadOptions, opener: Opener) -> None:
        self._package = package
        self._options = options
        self._opener = opener
        self._opened: tuple[str, Document] | None = None
        self._members = [entry.filename for entry in package.entries if not _is_noise(entry.filename)]
        if len(self._members) > _MOST_FILES:
            raise refusals.too_large(f"This archive holds {len(self._members):,} files.")
        self._sheets: list[tuple[str, SheetInfo]] = []
        self._passed_over: list[str] = []
        self._list()

    def sheets(self) -> tuple[SheetInfo, ...]:
        return tuple(sheet for _, sheet in self._sheets)

    def rows(self, sheet: int) -> Iterator[Row]:
        member, named = self._sheets[sheet]
        first = next(index for index, (name, _) in enumerate(self._sheets) if name == member)
        yield from self._document(member).rows(named.index - first)

    def encodings(self) -> tuple[str, ...]:
        return self._document(self._members[0]).encodings() if len(self._members) == 1 else ()

    def notes(self) -> tuple[str, ...]:
        names = self._passed_over
        shown = ", ".join(names[:_MOST_NAMED]) + (" …" if len(names) > _MOST_NAMED else "")
        return ("archive", f"passed_over:{shown}") if names else ("archive",)

    def _list(self) -> None:
        """Look into each member; what is no list beside the lists is passed over and named, a lone one says why."""
        refused: UnreadableFileError | None = None
        for member in self._members:
            try:
                inner = self._document(member).sheets()
            except UnreadableFileError as error:
                refused = error
                self._passed_over.append(_shown(member))
                continue
            for sheet in inner:
                name = f"{_shown(member)}: {sheet.name}" if sheet.name else _shown(member)
                self._sheets.append((member, replace(sheet, name=name, index=len(self._sheets))))
        if not self._sheets:
            raise refused or refusals.empty()

    def _document(self, member: str) -> Document:
        if self._opened and self._opened[0] == member:
            return self._opened[1]
        self._opened = None
        file = Unpacked(partial(self._package.open, member), self._package.size(member))
        document = self._opener(cast(BinaryIO, file), self._options)
        if isinstance(document, _Archive):
            raise refusals.hostile("is an archive within an archive")
        self._opened = (member, document)
        return document


def _is_noise(name: str) -> bool:
    lower = name.replace("\\", "/").casefold()
    return lower.startswith(_NOISE[0]) or lower.rpartition("/")[2].startswith("._") or lower.endswith(_NOISE[1:])


def _shown(name: str) -> str:
    """Return a member's bare name, without folders and without signs that could trick a reader's eye."""
    bare = name.replace("\\", "/").rpartition("/")[2]
    return "".join(letter for letter in bare if letter.isprintable())


class _Zip:
    name = "archive"
    largest = LIMITS.file_bytes

    def recognises(self, probe: Probe) -> bool:
        return (
            bool(probe.members)
            and not any(name in probe.members for name in _PACKAGES)
            and not any(name.endswith(("xl/workbook.xml", "xl/workbook.bin")) for name in probe.members)
        )

    def open(self, file: BinaryIO, options: ReadOptions, opener: Opener) -> _Archive:
        return _Archive(Package(file), options, opener)


FORMAT = _Zip()
