"""What can be done to many leads at once, as values that both front ends fill in."""

from dataclasses import field as kept

from lead_desk.domain.lead import LeadStatus
from lead_desk.domain.stop import StopReason
from lead_desk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class SetField:
    """Give one field the same value; an empty one clears it."""

    field: str
    value: str = kept(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Respell:
    """Write values of one field in another way: (text held, text instead). What was delivered stays beside it."""

    field: str
    words: tuple[tuple[str, str], ...] = kept(repr=False)


@dataclass(frozen=True, slots=True)
class AddTag:
    """Put a tag on the leads."""

    tag: str = kept(repr=False)


@dataclass(frozen=True, slots=True)
class RemoveTag:
    """Take a tag off the leads."""

    tag: str = kept(repr=False)


@dataclass(frozen=True, slots=True)
class SetBasis:
    """Set the lawful basis for one purpose, with the assessment that legitimate interest rests on."""

    purpose: str
    basis: str
    assessment: str = ""


@dataclass(frozen=True, slots=True)
class StopContact:
    """Put every address and number of the leads on the do-not-contact list; the leads stay."""

    why: StopReason = StopReason.OBJECTION


@dataclass(frozen=True, slots=True)
class Erase:
    """Delete the leads for good; with `stop` their fingerprints stay on the do-not-contact list."""

    stop: bool = False


Change = SetField | Respell | AddTag | RemoveTag | SetBasis | StopContact | Erase


@dataclass(frozen=True, slots=True)
class ChangeReport:
    """What a change did, or would do: the preview is the run, taken back.

    Attributes:
        leads: how many leads were meant.
        changed: how many hold something else now; of a stop: new entries on the list.
        overwritten: how many held another value before.
        values: what they held before, most frequent first, with counts; for showing only.
        before, after: standing of the leads; None where a preview of so many would take too long.
    """

    leads: int
    changed: int
    overwritten: int = 0
    values: tuple[tuple[str, int], ...] = kept(default=(), repr=False)
    before: dict[LeadStatus, int] | None = None
    after: dict[LeadStatus, int] | None = None


@dataclass(frozen=True, slots=True)
class CellProblem:
    """A pasted or typed cell that its field cannot hold: which one, and why; never the text."""

    place: int
    field: str
    sentence: str


@dataclass(frozen=True, slots=True)
class CopiedCells:
    """What the gate let out to the clipboard.

    Attributes:
        text: lines of cells parted by tabs; the only place where the words are.
        copied: leads in it.
        held: first reason's code -> leads that stayed.
        blanked: cells left out because the lead may not be reached that way.
    """

    text: str = kept(repr=False)
    copied: int
    held: dict[str, int]
    blanked: int = 0
