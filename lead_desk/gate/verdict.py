"""What the gate answers: cleared, or held with every reason of the first failing stage."""

from enum import StrEnum

from lead_desk.domain.channel import Channel
from lead_desk.domain.values import dataclass


class Override(StrEnum):
    """Whether a reason may be overridden for one export by a named compliance person with 40 characters of reason."""

    NEVER = "never"
    LOW_CONFIDENCE = "low_confidence"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason to hold.

    Attributes:
        code: stable for ever, as in LAW 8.
        stage: 0 to 6.
        channel: the channel it speaks about, or None.
        detail: identity-free detail, such as a country code, a field name or a list's name.
        law: citation of the article or statute.
        overridable: an override exists for this very hold.
    """

    code: str
    stage: int
    law: str
    channel: Channel | None = None
    detail: str = ""
    overridable: bool = False


@dataclass(frozen=True, slots=True)
class Cleared:
    """The case may pass; `warnings` never block."""

    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """The case is kept back: all reasons of the first failing stage, and the codes of later stages as `also`."""

    reasons: tuple[Reason, ...]
    also: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


Verdict = Cleared | Held
