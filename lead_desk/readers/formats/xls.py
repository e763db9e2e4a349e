"""Old Excel workbooks (xls): BIFF5 and BIFF8 streams ([MS-XLS]), read record by record."""

import struct
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from typing import BinaryIO

from lead_desk.domain.rows import ReadOptions, Remainder, RowsGone, SheetInfo
from lead_desk.readers import refusals
from lead_desk.readers.biff import Globals, Record, Records, read_globals, rows_of_sheet, survey_sheet
from lead_desk.readers.compound import Compound, open_compound
from lead_desk.readers.cutting import texts
from lead_desk.readers.cutting.xls_rows import cut_stream, shown_by_formulas
from lead_desk.readers.limits import LIMITS
from lead_desk.readers.shape import Opener, Probe, Row

_STREAMS = ("workbook", "book")
_RAW = b"\x09\x08"
_EARLIER = frozenset({"revision log", "user names"})
_COPIES = ("mbd", "_sx_db_cur", "lnk")
_FIRST_RECORDS = 50_000
_SUMMARY, _PICTURE = "\x05summaryinformation", 17


class _Workbook:
    def __init__(self, data: bytes, options: ReadOptions, compound: Compound | None = None, stream: str = "") -> None:
        self._data, self._options = data, options
        self._compound = compound
        self._stream = stream
        try:
            self._globals: Globals = read_globals(data)
        except (struct.error, IndexError):
            raise refusals.damaged() from None
        if not self._globals.sheets:
            raise refusals.damaged("it lists no sheets")

    def sheets(self) -> tuple[SheetInfo, ...]:
        found = []
        for index, sheet in enumerate(self._globals.sheets):
            last, notes = self._guarded_survey(sheet.offset)
            found.append(SheetInfo(sheet.name, index, sheet.state, last, notes=notes))
        return tuple(found)

    def rows(self, sheet: int) -> Iterator[Row]:
        records: Iterator[Record] = Records(self._data, self._globals.sheets[sheet].offset)
        try:
            yield from rows_of_sheet(records, self._globals)
        except (struct.error, IndexError):
            raise refusals.damaged("a sheet") from None

    def without(self, sheet: int, stays: Callable[[int], bool]) -> Remainder:
        gone = texts.gone_rows(self.rows(sheet), stays)
        if self._compound:
            _refuse_copies(self._compound)
        try:
            content = cut_stream(self._data, self._globals.sheets[sheet].offset, gone) if gone else self._data
        except (struct.error, IndexError):
            raise refusals.damaged("a sheet") from None
        texts.refuse_mirrors(shown_by_formulas(content), partial(self.rows, sheet), gone.__contains__)
        whole = self._compound.replaced(self._stream, content) if self._compound else content
        return Remainder(RowsGone.LEFT_BLANK if gone else RowsGone.CLOSED_UP, texts.in_blocks(whole))

    def encodings(self) -> tuple[str, ...]:
        return ()

    def notes(self) -> tuple[str, ...]:
        return ()

    def _guarded_survey(self, offset: int) -> tuple[int | None, tuple[str, ...]]:
        try:
            if self._options.first_look:
                return None, survey_sheet(islice(Records(self._data, offset), _FIRST_RECORDS))[1]
            return survey_sheet(Records(self._data, offset))
        except (struct.error, IndexError):
            return None, ()


def _refuse_copies(compound: Compound) -> None:
    """Refuse a file that keeps the rows in other places as well."""
    names = frozenset(compound.names)
    if any(folder.startswith(_COPIES) for folder in compound.folders) or names.issuperset(_STREAMS):
        raise refusals.not_as_it_came("The workbook keeps a copy of its rows in another part of the file.")
    if names & _EARLIER:
        raise refusals.not_as_it_came("The workbook keeps its earlier states.")
    if _SUMMARY in names and _has_picture(compound.read(_SUMMARY)):
        raise refusals.not_as_it_came("The workbook keeps a picture of its first page.")


def _has_picture(summary: bytes) -> bool:
    """Tell whether a property set ([MS-OLEPS]) holds a thumbnail."""
    try:
        start = struct.unpack_from("<I", summary, 44)[0]
        count = min(struct.unpack_from("<I", summary, start + 4)[0], len(summary) // 8)
        return any(struct.unpack_from("<I", summary, start + 8 + 8 * at)[0] == _PICTURE for at in range(count))
    except struct.error:
        return True  # what cannot be read may be anything


class _Xls:
    name = "xls"
    largest = LIMITS.file_bytes

    def recognises(self, probe: Probe) -> bool:
        if probe.streams:
            return any(stream in probe.streams for stream in _STREAMS)
        return probe.head.startswith(_RAW) and probe.is_text

    def open(self, file: BinaryIO, options: ReadOptions, opener: Opener) -> _Workbook:  # noqa: ARG002 - one interface
        file.seek(0)
        if file.read(2) == _RAW:
            file.seek(0)
            return _Workbook(file.read(), options)
        compound = open_compound(file)
        name = next((stream for stream in _STREAMS if stream in compound.names), "")
        return _Workbook(compound.read(name), options, compound, name)


FORMAT = _Xls()
