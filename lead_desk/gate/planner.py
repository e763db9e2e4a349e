"""The unblock planner: which acts free how many leads of a campaign, best first; dead ends apart (DESIGN 4).

It holds no law of its own: it applies an act to the facts and asks the gate again.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import field, replace

from lead_desk.domain.values import dataclass
from lead_desk.gate.acts import About, Act, acts_for
from lead_desk.gate.case import Case
from lead_desk.gate.gate import Gate
from lead_desk.gate.verdict import Held, Reason

MAX_STEPS = 4
"""Acts in a row that a plan proposes at most; a longer way is left to the user."""


@dataclass(frozen=True, slots=True)
class Item:
    """One distinct case with the number of leads that share it."""

    case: Case
    count: int
    about: About = field(default_factory=About)


@dataclass(frozen=True, slots=True)
class PlannedAct:
    """What to do, and what it frees.

    Attributes:
        key: keys of the acts, joined by `+`.
        title: one act, or several in their order.
        frees: leads that become exportable by it.
        link: the place of the first act.
        acts: the acts in their order.
    """

    key: str
    title: str
    frees: int
    link: str
    acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole answer.

    Attributes:
        held: leads held now.
        acts: what frees leads, most first; a way of several acts stands where the leads put it that need all of them.
            Each number counts for itself, so two of them may not be added up.
        open: reasons that need a decision lead by lead (a basis, a consent, an address), with the leads they hold.
        dead_ends: reasons that nothing the user does can clear, with the leads they hold.
    """

    held: int
    acts: tuple[PlannedAct, ...]
    open: tuple[tuple[Reason, int], ...]
    dead_ends: tuple[tuple[Reason, int], ...]


def plan(gate: Gate, items: Iterable[Item | tuple[Case, int]]) -> Plan:
    """Work out the plan for the cases of a campaign, given with how many leads share each."""
    gate = Gate(gate.law, gate.rules)  # its memory ends with the plan: most cases tried here exist nowhere
    rows = [item if isinstance(item, Item) else Item(*item) for item in items]
    held = [item for item in rows if isinstance(gate.decide(item.case), Held)]
    acts = acts_for(((item.case, item.about) for item in held), gate)
    own: Counter[tuple[Act, ...]] = Counter()
    stuck: Counter[Reason] = Counter()
    for item in held:
        ways = _ways(item, acts, gate)
        own.update(dict.fromkeys(ways, item.count))
        if not ways:
            stuck[_obstacle(item.case, gate)] += item.count
    texts = gate.law.reasons
    return Plan(
        held=sum(item.count for item in held),
        acts=tuple(_planned(way, held, gate) for way in sorted(own, key=lambda way: _order(way, own[way]))),
        open=tuple(entry for entry in stuck.most_common() if not texts[entry[0].code].dead_end),
        dead_ends=tuple(entry for entry in stuck.most_common() if texts[entry[0].code].dead_end),
    )


def after(item: Item, acts: Sequence[Act]) -> Case:
    """Return the case once the acts were done, in their order."""
    case = item.case
    for act in acts:
        if act.concerns(item.about):
            case = act.apply(case) or case
    return case


def _ways(item: Item, acts: Sequence[Act], gate: Gate) -> list[tuple[Act, ...]]:
    """Return every single act that clears the case, or else the shortest way of several acts."""
    if _hopeless(item.case, gate):
        return []
    near: dict[tuple[Act, ...], Case] = {
        (act,): after(item, (act,)) for act in acts if _helps(item, item.case, act, gate)
    }
    single = [way for way, case in near.items() if not _codes(case, gate)]
    return list(single) or _several(item, acts, near, gate)


def _several(item: Item, acts: Sequence[Act], near: dict[tuple[Act, ...], Case], gate: Gate) -> list[tuple[Act, ...]]:
    """Walk on from the cases one act away, each case once, until one is clear."""
    seen = set(near.values())
    for _ in range(MAX_STEPS - 1):
        further = {}
        for way, case in near.items():
            for act in acts:
                if not _helps(item, case, act, gate):
                    continue
                reached = act.apply(case) or case
                if not _codes(reached, gate):
                    return [(*way, act)]
                if reached not in seen:
                    seen.add(reached)
                    further[*way, act] = reached
        near = further
    return []


def _helps(item: Item, case: Case, act: Act, gate: Gate) -> bool:
    """Whether an act takes at least one reason away; anything else would only lengthen a way."""
    reached = act.apply(case) if act.concerns(item.about) else None
    return reached is not None and not _codes(case, gate) <= _codes(reached, gate)


def _codes(case: Case, gate: Gate) -> frozenset[tuple[str, str, str]]:
    """Name every reason that holds a case, those of later stages included."""
    verdict = gate.decide(case)
    if not isinstance(verdict, Held):
        return frozenset()
    now = {(reason.code, reason.channel or "", reason.detail) for reason in verdict.reasons}
    return frozenset(now | {(code, "", "") for code in verdict.also})


def _hopeless(case: Case, gate: Gate) -> bool:
    """Whether a dead end holds the lead as a whole; one about a channel may be left out with it."""
    verdict = gate.decide(case)
    reasons = verdict.reasons if isinstance(verdict, Held) else ()
    return any(gate.law.reasons[reason.code].dead_end and reason.channel is None for reason in reasons)


def _obstacle(case: Case, gate: Gate) -> Reason:
    """Name a dead end before anything else, wherever it stands: it makes every other reason idle."""
    verdict = gate.decide(case)
    texts = gate.law.reasons
    reasons = verdict.reasons if isinstance(verdict, Held) else ()
    later = verdict.also if isinstance(verdict, Held) else ()
    fatal = [reason for reason in reasons if texts[reason.code].dead_end]
    fatal += [
        Reason(code=code, stage=texts[code].stage or 0, law=texts[code].law) for code in later if texts[code].dead_end
    ]
    return replace((fatal or list(reasons))[0], overridable=False)


def _planned(acts: tuple[Act, ...], held: Sequence[Item], gate: Gate) -> PlannedAct:
    """Count every lead the acts free, also those for which fewer of them would do: the number is a promise."""
    frees = sum(item.count for item in held if not _codes(after(item, acts), gate))
    title = ", then ".join(act.title if index == 0 else _inner(act.title) for index, act in enumerate(acts))
    return PlannedAct("+".join(act.key for act in acts), title, frees, acts[0].link, acts)


def _inner(title: str) -> str:
    return title[:1].lower() + title[1:]


def _order(acts: tuple[Act, ...], own: int) -> tuple[int, int, str]:
    """Sort by the leads for which nothing shorter would do, so that a long way does not live on a short one's leads."""
    return -own, len(acts), "+".join(act.key for act in acts)
