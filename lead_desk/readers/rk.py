"""The packed numbers of binary workbooks ([MS-XLS] 2.5.218 RkNumber)."""

import struct

_HUNDREDTH, _WHOLE = 1, 2


def rk_number(packed: int) -> float:
    """Return the number in four bytes: a signed whole number or the upper half of a double, perhaps times 100."""
    if packed & _WHOLE:
        signed = struct.unpack("<i", struct.pack("<I", packed))[0]
        value = float(signed >> 2)
    else:
        value = struct.unpack("<d", struct.pack("<Q", (packed & 0xFFFFFFFC) << 32))[0]
    return value / 100 if packed & _HUNDREDTH else value
