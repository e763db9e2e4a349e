"""What every use case is given: the adapters that bootstrap chose, the clock, who acts, and the rules."""

from functools import cache
from typing import TYPE_CHECKING, Protocol

from lead_desk.app.ports import Preparer, Reader, Signing, Store, Unit
from lead_desk.app.writer_parts import Writer
from lead_desk.domain import garbage
from lead_desk.domain.campaign import OWN_USE, Campaign, Organisation, Purpose, Recipient, RecipientKind
from lead_desk.domain.clock import Clock
from lead_desk.domain.errors import UsageError
from lead_desk.domain.records import Frame
from lead_desk.domain.values import dataclass
from lead_desk.gate.gate import Gate
from lead_desk.gate.gate import gate as the_gate

if TYPE_CHECKING:
    from lead_desk.flags.engine import Flagger


class Keyed(Protocol):
    """A register entry."""

    @property
    def key(self) -> str:
        """Its key."""
        ...


@cache
def flagger() -> "Flagger":
    """Return the flagger over the shipped rule pack, built once for the process.

    Raises:
        BrokenInstallationError: lexicons or detectors are missing.
    """
    from lead_desk.flags.engine import Flagger

    with garbage.resting():
        made = Flagger.load()
        garbage.pass_over()
    return made


def forget_cells() -> None:
    """Make the flagger drop the cells it learnt from: a list is done, or the store is locked or closed."""
    if flagger.cache_info().currsize:
        flagger().forget()


@dataclass(frozen=True, slots=True)
class Core:
    """The parts that use cases work with.

    Attributes:
        actor: who acts, for the audit log and the gate's 0.1.
        preparer: prepares the rows of large files beside this process.
    """

    store: Store
    reader: Reader
    writer: Writer
    signing: Signing
    clock: Clock
    actor: str
    preparer: Preparer

    @property
    def gate(self) -> Gate:
        """The gate, built at its first use so that a start stays quick."""
        return the_gate()

    @property
    def flagger(self) -> "Flagger":
        """The flagger, built at its first use so that a start stays quick."""
        return flagger()

    def frame(self, campaign: Campaign, *, marketing: bool) -> Frame:
        """Return the frame of facts for a campaign, judged now (READINGS 31)."""
        return Frame(campaign, marketing, self.clock.today(), self.clock.now())

    def standing_frame(self, *, only_stale: bool = False) -> Frame:
        """Return the frame of the grid's own question: may this lead be used at all, by which channel.

        Args:
            only_stale: only leads whose standing must be taken again.
        """
        campaign, clock = Campaign("standing", "Standing"), self.clock
        today, now = clock.today(), clock.now()
        return Frame(campaign, marketing=True, today=today, now=now, standing=True, only_stale=only_stale)


def known(unit: Unit, kind: type[Keyed], noun: str, key: str) -> None:
    """Check that a register has an entry.

    Raises:
        UsageError: it has none of that key; the sentence lists the known ones.
    """
    if unit.registers.get(kind, key) is None:
        keys = ", ".join(item.key for item in unit.registers.all(kind)) or "none yet"
        raise UsageError(f"There is no {noun} of that name.", f"Known: {keys}.", code=f"UNKNOWN_{noun.upper()}")


def organisation_of(unit: Unit) -> Organisation:
    """Return the organisation card, empty when it was never filled in."""
    cards = unit.registers.all(Organisation)
    return cards[0] if cards else Organisation()


def purpose_of(unit: Unit, campaign: Campaign) -> Purpose | None:
    """Return a campaign's purpose from the register."""
    return unit.registers.get(Purpose, campaign.purpose) if campaign.purpose else None


def recipient_of(unit: Unit, campaign: Campaign) -> Recipient | None:
    """Return a campaign's recipient; own use is built in, its reason is the purpose (READINGS 40)."""
    if campaign.recipient == OWN_USE:
        organisation = organisation_of(unit)
        return Recipient(OWN_USE, organisation.name or "Own use", RecipientKind.OWN_USE, reason=campaign.purpose)
    return unit.registers.get(Recipient, campaign.recipient)


def campaign_of(unit: Unit, campaign: str | Campaign) -> Campaign:
    """Return a campaign by its key, or the one given.

    Raises:
        UsageError: there is none of that key; the sentence lists the known ones.
    """
    if isinstance(campaign, Campaign):
        return campaign
    known(unit, Campaign, "campaign", campaign)
    found = unit.registers.get(Campaign, campaign)
    if found is None:
        raise UsageError("There is no campaign of that name.", code="UNKNOWN_CAMPAIGN")
    return found
