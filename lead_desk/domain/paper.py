"""Papers of the registers: contracts, terms and attestations, kept as files in the encrypted store."""

from datetime import datetime
from enum import StrEnum
from typing import NewType

from lead_desk.domain.values import dataclass

PaperId = NewType("PaperId", int)
LARGEST_PAPER = 20_000_000
"""Bytes of the largest file that is kept."""


class PaperKind(StrEnum):
    """What a paper proves."""

    TERMS = "terms"  # of the source, or of the transfer
    CONTRACT = "contract"  # with a vendor or client (GDPR Art. 28(3)), a licence
    ATTESTATION = "attestation"  # somebody vouches for how the data were collected
    INSTRUCTION = "instruction"  # a client's, processor project
    SAFEGUARD = "safeguard"  # the tool of a transfer, of which people may ask a copy (Art. 13(1)(f))
    OTHER = "other"


class PaperOwner(StrEnum):
    """Which register's entry a paper belongs to."""

    SOURCE = "source"
    RECIPIENT = "recipient"


@dataclass(frozen=True, slots=True)
class Paper:
    """A kept file, without its content.

    Attributes:
        key: of the entry it belongs to.
        name: the file's name as it was given; shown, never logged.
        size: bytes.
        sha256: of the content, hex.
    """

    id: PaperId
    owner: PaperOwner
    key: str
    name: str
    kind: PaperKind
    size: int
    sha256: str
    added_at: datetime
    added_by: str

    def __repr__(self) -> str:
        """Name the entry, never the file, whose name may be a person's."""
        return f"Paper({self.id}, {self.owner.value!r}, {self.key!r}, {self.kind.value!r})"
