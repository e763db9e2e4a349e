"""The second person: where the store asks for it, a decision about a child or Art. 9 data is a proposal at first.

The flag stays open, so the gate goes on holding the lead, until another named person decides the same. Removing a
special-category cell or deleting a lead needs one person only: the law prefers that such data go.
"""

from collections.abc import Sequence

from lead_desk.app.core import Core, organisation_of
from lead_desk.app.ports import Unit
from lead_desk.domain.errors import RefusedError
from lead_desk.domain.flag import FlagKind
from lead_desk.domain.ids import FindingId
from lead_desk.domain.lead import StoredFinding
from lead_desk.domain.review import FlagProposal, ReviewAct
from lead_desk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Sorted:
    """What a decision may do now.

    Attributes:
        decided: flags that it decides: they need one person, or this is the second.
        proposed: flags for which it is the first word of two.
    """

    decided: tuple[FindingId, ...]
    proposed: tuple[FindingId, ...]


def sort_out(core: Core, unit: Unit, flags: Sequence[StoredFinding], act: ReviewAct, reason: str) -> Sorted:
    """Keep a proposal for the flags that need a second person, and return which may be decided.

    Raises:
        RefusedError: nothing is left to do, as this very person proposed it.
    """
    if not organisation_of(unit).two_person_review:
        return Sorted(tuple(flag.id for flag in flags), ())
    decided, seconded, new, own = [], [], [], []
    for flag in flags:
        kept = unit.registers.get(FlagProposal, str(flag.id)) if _needs_two(flag, act) else None
        if not _needs_two(flag, act):
            decided.append(flag.id)
        elif kept is None or kept.act is not act:
            new.append(FlagProposal(str(flag.id), act, core.actor, core.clock.now(), reason))
        elif _same(kept.by, core.actor):
            own.append(flag.id)
        else:
            seconded.append(kept)
    if own and not (decided or seconded or new):
        raise RefusedError(
            "You proposed this yourself.", "Another named person has to decide it too.", code="SECOND_PERSON"
        )
    if new:
        unit.registers.put_many(new)
    for kept in seconded:
        unit.registers.drop(FlagProposal, kept.key)
    if seconded:
        names = sorted({kept.by for kept in seconded})
        unit.audit.write("flags_seconded", {"act": act.value, "findings": len(seconded), "proposed_by": names})
    done = (*decided, *(FindingId(int(kept.key)) for kept in seconded))
    return Sorted(done, tuple(FindingId(int(kept.key)) for kept in new))


def _needs_two(flag: StoredFinding, act: ReviewAct) -> bool:
    kind = flag.finding.kind
    return kind is FlagKind.CHILD or (kind is FlagKind.SPECIAL and act is not ReviewAct.STRIP)


def _same(one: str, other: str) -> bool:
    return not other.strip() or one.strip().casefold() == other.strip().casefold()
