"""How much of anything one dropped file may use (security plan row 5)."""

from lead_desk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Ceilings for one file and for the child that reads it.

    Attributes:
        file_bytes: size on disk.
        unpacked_bytes: summed declared sizes of an archive's members.
        members: entries of an archive.
        ratio: unpacked over packed size of one member, looked at above `ratio_floor` bytes only, since a column of
            zeros compresses a thousandfold and harms nobody.
        text_bytes: size of a text file; it is streamed, so it may be larger than a workbook.
        rows, columns: of one sheet, as spreadsheet programs know them.
        cell_chars: longest cell taken from a text file; workbooks end at 32,767.
        line_chars: longest line of a text file.
        memory_bytes, cpu_seconds: of the child.
        silence_seconds: how long the parent waits for the next block.
    """

    file_bytes: int = 100_000_000
    unpacked_bytes: int = 1_000_000_000
    members: int = 2_000
    ratio: int = 200
    ratio_floor: int = 50_000_000
    text_bytes: int = 1_000_000_000
    rows: int = 1_048_576
    text_rows: int = 20_000_000
    columns: int = 16_384
    cell_chars: int = 1_048_576
    line_chars: int = 4_194_304
    memory_bytes: int = 1 << 30
    cpu_seconds: int = 120
    silence_seconds: float = 120.0


LIMITS = Limits()

LOOKED_AT_WHOLE = 1_000_000
"""Files of up to so many bytes are looked at whole, also when they are only to be shown."""
FIRST_LOOK_BYTES, FIRST_LOOK_ROWS = 4_000_000, 2_500
"""How much of a larger file settles its letters and sheets, and how many of its records its columns, at that look."""
SURVEYED_BYTES, FIRST_SURVEYED_BYTES = 48_000_000, 16_000_000
"""How much of a workbook's unpacked sheets is looked over for the last row and what is hidden, and at a first look."""

PREPARING = Limits(cpu_seconds=14_400)
"""Of a child that prepares rows: it has the whole of a list to work through, not the whole of a file to unpack."""
