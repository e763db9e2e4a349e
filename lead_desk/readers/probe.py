"""Look at the bytes of a file once, for all formats; name what is no table at all."""

from typing import BinaryIO

from lead_desk.domain.errors import UnreadableFileError
from lead_desk.readers import compound, refusals
from lead_desk.readers.foreign_texts import foreign_text
from lead_desk.readers.package import Package
from lead_desk.readers.shape import Probe

_HEAD = 65_536
_CONTENT_TYPES_LIMIT = 4_000_000
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")

# (offset, bytes, what it is); longest lists of file signatures are public facts.
_SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"%PDF", "a PDF document"),
    (0, b"\x89PNG\r\n", "a picture (PNG)"),
    (0, b"\xff\xd8\xff", "a picture (JPEG)"),
    (0, b"GIF8", "a picture (GIF)"),
    (0, b"II*\x00", "a picture (TIFF)"),
    (0, b"MM\x00*", "a picture (TIFF)"),
    (0, b"8BPS", "a picture (Photoshop)"),
    (8, b"WEBP", "a picture (WebP)"),
    (8, b"WAVE", "a sound file"),
    (8, b"AVI ", "a film"),
    (4, b"ftyp", "a film or a phone picture"),
    (0, b"ID3", "a sound file"),
    (0, b"OggS", "a sound file"),
    (0, b"fLaC", "a sound file"),
    (0, b"\x1a\x45\xdf\xa3", "a film"),
    (0, b"{\\rtf", "a text document (RTF)"),
    (0, b"%!PS", "a PostScript document"),
    (0, b"\x1f\x8b", "a packed file (gz); unpack it first"),
    (0, b"BZh", "a packed file (bz2); unpack it first"),
    (0, b"\xfd7zXZ", "a packed file (xz); unpack it first"),
    (0, b"7z\xbc\xaf'\x1c", "a packed file (7z); unpack it first"),
    (0, b"Rar!\x1a\x07", "a packed file (rar); unpack it first"),
    (0, b"\x28\xb5\x2f\xfd", "a packed file (zst); unpack it first"),
    (257, b"ustar", "a packed file (tar); unpack it first"),
    (0, b"SQLite format 3\x00", "a database file"),
    (4, b"Standard Jet DB", "an Access database"),
    (4, b"Standard ACE DB", "an Access database"),
    (0, b"!BDN", "an Outlook mailbox file (pst); export the contacts as csv"),
    (0, b"PAR1", "a Parquet file; save it as csv"),
    (0, b"ARROW1", "an Arrow file; save it as csv"),
    (0, b"\x7fELF", "a program"),
    (0, b"\xca\xfe\xba\xbe", "a program"),
    (0, b"\xcf\xfa\xed\xfe", "a program"),
    (0, b"MZ\x90", "a program"),
    (0, b"<svg", "a picture (SVG)"),
    (0, b"wOFF", "a font"),
    (0, b"\x00\x01\x00\x00\x00", "a font"),
    (0, b"ID;P", "a SYLK file; save it as xlsx or csv"),
)
_OLD_EXCEL = ((b"\x09\x00\x04\x00", "2"), (b"\x09\x02\x06\x00", "3"), (b"\x09\x04\x06\x00", "4"))

_PACKAGES: tuple[tuple[str, str], ...] = (
    ("word/document.xml", "a Word document"),
    ("ppt/presentation.xml", "a PowerPoint presentation"),
    ("visio/document.xml", "a Visio drawing"),
    ("index/document.iwa", "a Numbers or Pages document of Apple; export it as xlsx or csv"),
    ("index.zip", "a Numbers or Pages document of Apple; export it as xlsx or csv"),
    ("meta-inf/container.xml", "an electronic book"),
    ("androidmanifest.xml", "a program for a phone"),
    ("doc.kml", "a map (KMZ)"),
)
_OPEN_DOCUMENTS = {
    "text": "a text document (ODT)",
    "presentation": "a presentation (ODP)",
    "graphics": "a drawing (ODG)",
    "database": "a database (ODB)",
    "formula": "a formula (ODF)",
}
_STREAMS = (
    ("worddocument", "a Word document"),
    ("powerpoint document", "a PowerPoint presentation"),
    ("__properties_version1.0", "an Outlook message"),
    ("visiodocument", "a Visio drawing"),
)


def probe(file: BinaryIO) -> Probe:
    """Return what recognition needs of a file; leaves the position at its start.

    Raises:
        UnreadableFileError: empty, a broken archive, or plainly no table.
    """
    file.seek(0)
    head = file.read(_HEAD)
    if not head.strip(b"\r\n\t \x00\xef\xbb\xbf\xff\xfe\x1a"):
        _refuse_blank(file)
    if head.startswith(_ZIP):
        return _archive(file, head)
    if head.startswith(compound.MAGIC):
        streams = compound.open_compound(file).names
        for stream, what in _STREAMS:
            if stream in streams:
                raise refusals.not_a_table(what)
        return Probe(head, streams=frozenset(streams))
    foreign = foreign_kind(head)
    if foreign:
        raise foreign
    file.seek(0)
    return Probe(head)


def _refuse_blank(file: BinaryIO) -> None:
    """A file may begin with a long blank stretch; only one that is blank to its end is empty."""
    while chunk := file.read(1 << 20):
        if chunk.strip(b"\r\n\t \x00\x1a"):
            return
    raise refusals.empty()


def foreign_kind(head: bytes) -> UnreadableFileError | None:
    """Return the refusal for a file whose first bytes are of something that is no table."""
    for magic, version in _OLD_EXCEL:
        if head.startswith(magic):
            return refusals.too_old(f"of Excel {version}, from around 1990")
    start = head.lstrip(b"\xef\xbb\xbf\r\n\t ")
    for offset, magic, what in _SIGNATURES:
        if head[offset : offset + len(magic)] == magic or (offset == 0 and len(magic) > 3 and start.startswith(magic)):
            return refusals.not_a_table(what)
    what = foreign_text(head)
    return refusals.not_a_table(what) if what else None


def _archive(file: BinaryIO, head: bytes) -> Probe:
    package = Package(file)
    members = frozenset(entry.filename.replace("\\", "/").lstrip("/").casefold() for entry in package.entries)
    if not members:
        raise refusals.empty()
    for member, what in _PACKAGES:
        if member in members:
            raise refusals.not_a_table(what)
    listed = ""
    for name in ("[Content_Types].xml", "mimetype"):
        if package.has(name):
            listed = package.read(name, _CONTENT_TYPES_LIMIT).decode("utf-8", "replace")
            break
    if listed.startswith("application/vnd.oasis.opendocument."):
        kind = listed.removeprefix("application/vnd.oasis.opendocument.").strip()
        if kind.split("-")[0] in _OPEN_DOCUMENTS:
            raise refusals.not_a_table(_OPEN_DOCUMENTS[kind.split("-")[0]])
    file.seek(0)
    return Probe(head, members=members, content_types=listed)
