"""What a rule is: a code and a plain function from facts to hits.

The function says whether and about what; stage, law and texts come from the law pack, so they are written once.
"""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from lead_desk.domain.channel import Channel
from lead_desk.domain.values import dataclass
from lead_desk.law.book import LawBook

Facts = TypeVar("Facts")


@dataclass(frozen=True, slots=True)
class Hit:
    """One finding of a rule.

    Attributes:
        channel: the channel it speaks about, or None.
        detail: identity-free detail, such as a country code, a field's name or a list's name.
        law: the statute of a channel row; empty where the pack's citation stands.
        low_confidence: the row behind it rests on weak sources, so an override may exist.
    """

    channel: Channel | None = None
    detail: str = ""
    law: str = ""
    low_confidence: bool = False


Check = Callable[[Facts, LawBook], Iterable[Hit]]


@dataclass(frozen=True, slots=True)
class Rule(Generic[Facts]):
    """A code of LAW 8 with the function that decides it."""

    code: str
    check: Check[Facts]


def rule(code: str) -> Callable[[Check[Facts]], Rule[Facts]]:
    """Make a function the rule behind `code`."""

    def named(check: Check[Facts]) -> Rule[Facts]:
        return Rule(code, check)

    return named


def when(condition: bool, detail: str = "") -> tuple[Hit, ...]:
    """Return one hit about the lead as a whole if the condition holds."""
    return (Hit(detail=detail),) if condition else ()
