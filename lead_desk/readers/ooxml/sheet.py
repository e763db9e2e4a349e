"""The rows of one worksheet part: scanned as long as its XML is of the usual kind, parsed when it is not.

Both ways give the same rows; a test compares them.
"""

from collections.abc import Callable, Iterator
from typing import BinaryIO

from lead_desk.readers.ooxml.cell import CellReader
from lead_desk.readers.ooxml.sheet_parse import parse_rows
from lead_desk.readers.ooxml.sheet_scan import scan_rows
from lead_desk.readers.ooxml.strings import UnusualXmlError
from lead_desk.readers.shape import Row


def read_rows(open_part: Callable[[], BinaryIO], cells: CellReader) -> Iterator[Row]:
    """Yield the rows of a worksheet part, empty ones included.

    Args:
        open_part: opens the part from its beginning, each time anew.
        cells: of the same workbook.

    Raises:
        UnreadableFileError: damaged or hostile.
    """
    given = 0
    try:
        with open_part() as part:
            for row in scan_rows(part, cells):
                given += 1
                yield row
        return
    except UnusualXmlError:
        pass
    with open_part() as part:
        for index, row in enumerate(parse_rows(part, cells)):
            if index >= given:
                yield row
