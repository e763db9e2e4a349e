"""Old Excel workbooks (xls): BIFF5 and BIFF8 streams ([MS-XLS]), read record by record."""

import struct
from collections.abc import Iterator
from typing import BinaryIO

from lead_desk.domain.rows import ReadOptions, SheetInfo
from lead_desk.readers import refusals
from lead_desk.readers.biff import Globals, Record, Records, read_globals, rows_of_sheet, survey_sheet
from lead_desk.readers.compound import open_compound
from lead_desk.readers.limits import LIMITS
from lead_desk.readers.shape import Opener, Probe, Row

_STREAMS = ("workbook", "book")
_RAW = b"\x09\x08"


class _Workbook:
    def __init__(self, data: bytes) -> None:
        self._data = data
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

    def encodings(self) -> tuple[str, ...]:
        return ()

    def notes(self) -> tuple[str, ...]:
        return ()

    def _guarded_survey(self, offset: int) -> tuple[int | None, tuple[str, ...]]:
        try:
            return survey_sheet(Records(self._data, offset))
        except (struct.error, IndexError):
            return None, ()


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
            return _Workbook(file.read())
        compound = open_compound(file)
        name = next((stream for stream in _STREAMS if stream in compound.names), "")
        return _Workbook(compound.read(name))


FORMAT = _Xls()
