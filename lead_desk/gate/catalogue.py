"""Find the rules, one file a stage. An empty or partial set must not start: it would let everything pass."""

import importlib
import pkgutil
from collections.abc import Iterable
from functools import cache

from lead_desk import resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.values import dataclass
from lead_desk.gate import reasons
from lead_desk.gate.case import Case, RequestFacts
from lead_desk.gate.rule import Rule

LOCK = "gate.lock"
"""Names every stage and code that must be there, one `stage CODE` a line."""
REQUEST_STAGE = 0


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All rules, in the order of LAW 8.

    Attributes:
        request: the rules of stage 0.
        stages: stage number and its rules, from 1 on.
    """

    request: tuple[Rule[RequestFacts], ...]
    stages: tuple[tuple[int, tuple[Rule[Case], ...]], ...]

    def codes(self) -> tuple[tuple[int, str], ...]:
        """Return every (stage, code)."""
        first = tuple((REQUEST_STAGE, rule.code) for rule in self.request)
        return first + tuple((stage, rule.code) for stage, rules in self.stages for rule in rules)


@cache
def load() -> Catalogue:
    """Import every stage and check the set against the lock.

    Raises:
        BrokenInstallationError: a stage or a rule is missing, unknown or there twice.
    """
    names = sorted(module.name for module in pkgutil.iter_modules(reasons.__path__))
    found = {}
    for name in names:
        module = importlib.import_module(f"{reasons.__name__}.{name}")
        found[int(module.STAGE)] = tuple(module.RULES)
    catalogue = Catalogue(
        request=found.pop(REQUEST_STAGE, ()),
        stages=tuple((stage, found[stage]) for stage in sorted(found)),
    )
    check(catalogue.codes(), resources.text(LOCK))
    return catalogue


def check(codes: Iterable[tuple[int, str]], lock: str) -> None:
    """Compare the rules found with the lock.

    Raises:
        BrokenInstallationError: they differ, or the lock is empty.
    """
    lines = [line for line in lock.splitlines() if line and not line.startswith("#")]
    if not lines or sorted(f"{stage} {code}" for stage, code in codes) != sorted(lines):
        raise BrokenInstallationError("the set of export rules")
