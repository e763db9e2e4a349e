"""Numbers of as many bytes as they need, as binary workbooks keep kinds and lengths of records (MS-XLSB 2.1.4)."""


def variable(part: bytes, at: int, most: int) -> tuple[int, int]:
    """Return a number of 7-bit groups, and where it ends; record kinds keep their continuation bit.

    Args:
        part: the bytes.
        at: where the number begins.
        most: how many bytes it may have.
    """
    value = 0
    for index in range(most):
        byte = part[at + index]
        value |= (byte & 0x7F) << (7 * index)
        if not byte & 0x80:
            return value, at + index + 1
    return value, at + most
