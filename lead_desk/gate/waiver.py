"""Overrides: the one place where LAW 8 lets a named compliance person answer for a hold (READINGS 3)."""

from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import UsageError
from lead_desk.domain.values import dataclass
from lead_desk.gate.verdict import Reason

MIN_REASON = 40
"""Characters a reason must have."""
COMPLIANCE_ROLE = "owner"
"""Role of a `Person` who may override (`roles`)."""


@dataclass(frozen=True, slots=True)
class Waiver:
    """One override for one export: it lifts a code for a country and channel where the row's confidence is low.

    Attributes:
        country: ISO code, or `ZZ`.
        person: full name of the compliance owner.
        roles: the person's roles at that moment; must hold `owner`.
        reason: why, at least 40 characters; shown in the passport.

    Raises:
        UsageError: the person, the role or the reason is missing.
    """

    code: str
    country: str
    channel: Channel
    person: str
    roles: tuple[str, ...]
    reason: str

    def __post_init__(self) -> None:
        """Refuse a waiver that nobody could answer for."""
        if not self.person.strip() or COMPLIANCE_ROLE not in self.roles:
            raise UsageError("Only a named compliance owner may override a hold.", "Ask the compliance owner.")
        if len(" ".join(self.reason.split())) < MIN_REASON:
            raise UsageError(f"The reason for an override needs at least {MIN_REASON} characters.", "Say why.")

    def lifts(self, reason: Reason, country: str) -> bool:
        """Tell whether it lifts this very hold."""
        same = (reason.code, reason.channel, country) == (self.code, self.channel, self.country)
        return reason.overridable and same
