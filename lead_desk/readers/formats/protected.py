"""Workbooks behind a password: xlsx, xlsm and xlsb in an encrypted package; what is inside is read as it is."""

from dataclasses import replace
from typing import BinaryIO

from lead_desk.domain.rows import ReadOptions
from lead_desk.readers import refusals
from lead_desk.readers.compound import open_compound
from lead_desk.readers.limits import LIMITS
from lead_desk.readers.passwords import unlock
from lead_desk.readers.shape import Document, Opener, Probe

_INFO, _PACKAGE = "encryptioninfo", "encryptedpackage"


class _Protected:
    name = "protected"
    largest = LIMITS.file_bytes

    def recognises(self, probe: Probe) -> bool:
        return _INFO in probe.streams or _PACKAGE in probe.streams

    def open(self, file: BinaryIO, options: ReadOptions, opener: Opener) -> Document:
        compound = open_compound(file)
        if not {_INFO, _PACKAGE} <= set(compound.names):
            raise refusals.damaged("its encryption")
        inner = unlock(compound.read(_INFO), compound.read(_PACKAGE), options.password)
        if inner.read(2) != b"PK":
            raise refusals.damaged("its encryption")
        return opener(inner, replace(options, password=""))


FORMAT = _Protected()
