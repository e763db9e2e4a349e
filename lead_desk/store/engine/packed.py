"""Earlier states of leads, packed before they are kept: an update of a long list keeps one of each lead it changes.

A state is a short text, and short texts say too little twice to pack well. So the packer is given beforehand what all
of them say. A state that an earlier version kept is plain text and stays readable.
"""

import zlib
from typing import Any

_VERSION = b"\x01"
_PRIMER = (
    b'"custom: \\"linkedin_url\\": \\"https://www.linkedin.com/in/ \\"revenue\\": \\" \\"source_id\\": \\"'
    b' \\"source\\": \\"'
    b' \\"tags\\": \\" \\"language\\": \\" \\"title\\": \\" \\"region\\": \\" \\"department\\": \\" \\"notes\\": \\"'
    b'"private","other","work",[["phone","+33 "+49 "+44 "+45 @gmail.com","@hotmail.com",".com",".de",".dk","'
    b'"suspected","possible","special","child","health","probable" "A/S" "GmbH" "ApS" "Ltd" "AB" "BV" "2026-0'
    b'{\\"industry\\": \\" \\"company_size\\": \\" \\"street\\": \\" \\"postcode\\": \\" \\"website\\": \\"https://www.'
    b'\\"}","{\\"phone\\": \\"+ \\", \\"mobile\\": \\"+ \\", \\"website\\": \\"www. \\", \\"postcode\\": \\" \\"}"]'
    b',"lead_more":[["email"," "other",1]],"lead_origin":[["job_title",2,""," ["company",2,""," ["street",2,"","'
    b'{"lead":[1,1,"",2,1,1,0,1,"","","","","","DK",""],"lead_more":[],"lead_origin":[],"lead_basis":[[1,1]],"finding":[]}'
)
"""Part of the format: with one byte of it changed no packed state could be read; a better one gets a new version."""

_BEGUN = zlib.compressobj(3, zlib.DEFLATED, -zlib.MAX_WBITS, zdict=_PRIMER)


def pack(text: str) -> bytes:
    """Return a text packed."""
    packer = _BEGUN.copy()
    return _VERSION + packer.compress(text.encode()) + packer.flush()


def unpack(kept: str | bytes) -> str:
    """Return the text that was packed, or what was kept as text as it is.

    Raises:
        AssertionError: it was packed by a later version, whose stores are not opened here.
    """
    if isinstance(kept, str):
        return kept
    if kept[:1] != _VERSION:
        raise AssertionError(kept[:1])
    return zlib.decompressobj(-zlib.MAX_WBITS, zdict=_PRIMER).decompress(kept[1:]).decode()


def install(connection: Any) -> None:
    """Give a database connection the functions `packed(text)` and `unpacked(kept)`."""
    connection.create_function("packed", 1, pack, deterministic=True)
    connection.create_function("unpacked", 1, unpack, deterministic=True)
