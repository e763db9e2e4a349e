"""The unblock planner: which acts free how many leads of a campaign, best first; dead ends apart (DESIGN 4).

It holds no law of its own: it applies an act to the facts and asks the gate again.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lead_desk.gate.acts import About, Act, acts_for
from lead_desk.gate.case import Case
from lead_desk.gate.gate import Gate
from lead_desk.gate.verdict import Cleared, Held

MAX_STEPS = 4
"""Acts in a row that a plan proposes at most; a longer way is left to the user."""


@dataclass(frozen=True, slots=True)
class Item:
    """One distinct case with the number of leads that share it."""

    case: Case
    count: int
    about: About = About()  # noqa: RUF009 - a frozen value without names


@dataclass(frozen=True, slots=True)
class Step:
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
class Stuck:
    """A reason that holds leads and that no act above clears: a dead end has no link, others ask for a decision."""

    code: str
    title: str
    count: int
    link: str


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole answer.

    Attributes:
        held: leads held now.
        steps: what frees leads, most first. Single acts each count for themselves; longer ways follow.
        open: reasons that need a person's decision lead by lead (a basis, a consent, an address).
        dead_ends: reasons that nothing the user does can clear.
    """

    held: int
    steps: tuple[Step, ...]
    open: tuple[Stuck, ...]
    dead_ends: tuple[Stuck, ...]


def plan(items: Iterable[Item], gate: Gate) -> Plan:
    """Work out the plan for the cases of a campaign."""
    held = [item for item in items if isinstance(gate.decide(item.case), Held)]
    acts = acts_for(((item.case, item.about) for item in held), gate)
    freed: Counter[tuple[Act, ...]] = Counter()
    stuck: Counter[str] = Counter()
    for item in held:
        single = [act for act in acts if _cleared_by(item, (act,), gate)]
        for act in single:
            freed[act,] += item.count
        way = () if single else _way(item, acts, gate)
        if way:
            freed[way] += item.count
        elif not single:
            stuck[_first_code(item.case, gate)] += item.count
    steps = sorted((_step(way, count) for way, count in freed.items()), key=_order)
    reasons = [_stuck(code, count, gate) for code, count in stuck.most_common()]
    return Plan(
        held=sum(item.count for item in held),
        steps=tuple(steps),
        open=tuple(reason for reason in reasons if reason.link),
        dead_ends=tuple(reason for reason in reasons if not reason.link),
    )


def after(item: Item, acts: Sequence[Act]) -> Case:
    """Return the case once the acts were done, in their order."""
    case = item.case
    for act in acts:
        if act.concerns(item.about):
            case = act.apply(case) or case
    return case


def _cleared_by(item: Item, acts: Sequence[Act], gate: Gate) -> bool:
    return isinstance(gate.decide(after(item, acts)), Cleared)


def _way(item: Item, acts: Sequence[Act], gate: Gate) -> tuple[Act, ...]:
    """Find several acts that clear a case together: always the one that takes most reasons away next."""
    way: tuple[Act, ...] = ()
    left = _weight(item.case, gate)
    while len(way) < MAX_STEPS:
        tried = [(_weight(after(item, (*way, act)), gate), index, act) for index, act in enumerate(acts)]
        if not tried:
            return ()
        best, _, act = min(tried, key=lambda entry: entry[:2])
        if best >= left:
            return ()
        way, left = (*way, act), best
        if best == 0:
            return way
    return ()


def _weight(case: Case, gate: Gate) -> int:
    """Count the reasons that hold a case, those of later stages included."""
    verdict = gate.decide(case)
    return len(verdict.reasons) + len(verdict.also) if isinstance(verdict, Held) else 0


def _first_code(case: Case, gate: Gate) -> str:
    """Name a dead end before anything else: it makes every other reason idle."""
    verdict = gate.decide(case)
    codes = [reason.code for reason in verdict.reasons] + list(verdict.also) if isinstance(verdict, Held) else []
    return min(codes, key=lambda code: not gate.law.reasons[code].dead_end)


def _step(acts: tuple[Act, ...], frees: int) -> Step:
    title = ", then ".join(act.title if index == 0 else _inner(act.title) for index, act in enumerate(acts))
    return Step("+".join(act.key for act in acts), title, frees, acts[0].link, acts)


def _inner(title: str) -> str:
    return title[:1].lower() + title[1:]


def _order(step: Step) -> tuple[int, int, str]:
    return -step.frees, len(step.acts), step.key


def _stuck(code: str, count: int, gate: Gate) -> Stuck:
    text = gate.law.reasons[code]
    return Stuck(code, text.title, count, "" if text.dead_end else text.link)
