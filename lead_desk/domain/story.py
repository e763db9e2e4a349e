"""What happened to one lead, step by step: the history that its details show."""

from datetime import datetime
from enum import StrEnum

from lead_desk.domain.values import dataclass


class StepKind(StrEnum):
    """What a step did."""

    IMPORTED = "imported"
    DELIVERED = "delivered"  # a later list had the lead, too
    EDITED = "edited"
    BASIS = "basis"
    FLAG = "flag"  # somebody decided about a flag
    EXPORTED = "exported"


@dataclass(frozen=True, slots=True)
class LeadStep:
    """One step; it holds names of files, fields and campaigns and codes, never a value of the lead.

    Attributes:
        at: when, in UTC.
        actor: who did it.
        subject: the list's file name; the fields that were changed, parted by commas; the basis; the kind and the new
            state of a flag, parted by a blank; or the campaign.
        purpose: key of the purpose that a basis was set for, empty for any other step.
    """

    at: datetime
    actor: str
    kind: StepKind
    subject: str
    purpose: str = ""
