"""Pack a workbook's file again with some parts changed or left out; the other parts keep their content to the byte."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping

from lead_desk.readers.cutting.texts import in_blocks
from lead_desk.readers.package import Package

_CHUNK = 1 << 20
_PICTURE = re.compile(r"(?:docprops|thumbnails)/thumbnail\.\w+")
_PICTURE_LINE = re.compile(
    rb"<(?:[\w.-]+:)?(?:Relationship|Override|file-entry)\b[^>]*[Tt]humbnail[^>]*?(?:/>|>\s*</(?:[\w.-]+:)?[\w-]+>)"
)
_LISTS = ("_rels/.rels", "meta-inf/manifest.xml", "[content_types].xml")
_LARGEST_LIST = 10_000_000


def plain(name: str) -> str:
    """Return a part's name as it is compared."""
    return name.replace("\\", "/").lstrip("/").casefold()


def repacked(package: Package, changed: Mapping[str, bytes], dropped: frozenset[str] = frozenset()) -> Iterator[bytes]:
    """Yield the file.

    The small picture of the first page that office programs keep goes as well: it may show people who are gone.

    Args:
        package: the file as it came.
        changed: plain name of a part -> its new content.
        dropped: plain names of parts that go.
    """
    lists = {name: changed.get(name) or package.read(name, _LARGEST_LIST) for name in _LISTS if package.has(name)}
    new = {**changed, **{name: _PICTURE_LINE.sub(b"", text) for name, text in lists.items()}}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for entry in package.entries:
            name = plain(entry.filename)
            if name in dropped or _PICTURE.fullmatch(name):
                continue
            copy = zipfile.ZipInfo(entry.filename, entry.date_time)
            copy.compress_type, copy.external_attr = entry.compress_type, entry.external_attr
            with archive.open(copy, "w") as target, package.open(entry.filename) as source:
                if name in new:
                    target.write(new[name])
                    continue
                while block := source.read(_CHUNK):
                    target.write(block)
    yield from in_blocks(out.getvalue())
