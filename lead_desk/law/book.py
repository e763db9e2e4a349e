"""All packs together: what the gate is given."""

from functools import cache
from typing import Self

from lead_desk.domain.values import dataclass
from lead_desk.law import packs
from lead_desk.law.channels import ChannelRules
from lead_desk.law.evidence import CallHours, EvidenceCodes
from lead_desk.law.reasons import ReasonTexts


@dataclass(frozen=True, slots=True)
class LawBook:
    """The packs the gate reads, of one version.

    Attributes:
        sha256: hash over every pack, for passports and replays.
    """

    rules: ChannelRules
    reasons: ReasonTexts
    evidence: EvidenceCodes
    call_hours: CallHours
    sha256: str

    @classmethod
    def load(cls) -> Self:
        """Read the packs that ship with the app.

        Raises:
            BrokenInstallationError: a pack is missing or damaged.
        """
        texts = ReasonTexts.load()
        return cls(ChannelRules.load(), texts, texts.evidence, CallHours.load(), packs.digest())


@cache
def law_book() -> LawBook:
    """Return the law, read once for the process.

    Raises:
        BrokenInstallationError: a pack is missing or damaged.
    """
    return LawBook.load()
