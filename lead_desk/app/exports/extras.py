"""What an export may carry or be wrapped in beside its list: answers for other channels, stops, encryption."""

from dataclasses import field

from lead_desk.domain.stop import StopHashes
from lead_desk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class ExportExtras:
    """What is wanted of one export beyond its list.

    Attributes:
        channel_answers: columns that tell by which other ways each lead may be reached; None: as the campaign says.
        stop_hashes: the form in which stops travel beside the list; None: as the campaign says.
        passphrase: encrypts the list for its recipient; empty for a list in the clear. Never kept.
    """

    channel_answers: bool | None = None
    stop_hashes: StopHashes | None = None
    passphrase: str = field(default="", repr=False)


PLAIN = ExportExtras()
"""Nothing but what the campaign says."""
