"""A new app or a new table of rules: which leads and which lists in use it turns, told once and kept on record."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from lead_desk import __version__
from lead_desk.app.assessments.review_due import note_new_rules
from lead_desk.app.core import Core
from lead_desk.app.leads.copy_cells import CLIPBOARD
from lead_desk.app.ports import Unit
from lead_desk.domain.lead import LeadStatus
from lead_desk.domain.records import ExportRecord
from lead_desk.domain.rules_seen import RULES, RulesSeen
from lead_desk.domain.values import dataclass
from lead_desk.gate.trail import Said
from lead_desk.law import packs


@dataclass(frozen=True, slots=True)
class RulesInForce:
    """The channel table that the gate reads, and what the last change of the rules did.

    Attributes:
        old: it was last checked too long ago (`W_RULES_OLD`).
    """

    version: str
    as_of: date
    old: bool
    seen: RulesSeen


_MAY_LEAVE = frozenset({LeadStatus.READY, LeadStatus.CHECK})


def in_force(core: Core, unit: Unit) -> RulesInForce:
    """Return the rules in force."""
    rules = core.gate.law.rules
    seen = unit.registers.get(RulesSeen, RULES) or RulesSeen()
    return RulesInForce(rules.version, rules.as_of, rules.is_old(core.clock.today()), seen)


def is_new(unit: Unit) -> bool:
    """Tell whether the standing of the leads was taken under other rules than those of this app."""
    seen = unit.registers.get(RulesSeen, RULES)
    return seen is None or seen.versions != _versions()


def take_in(core: Core, unit: Unit) -> None:
    """Keep what the rules of this app turned, after the standing of all leads was taken by them.

    Before, `unit.cases.remember_standing` noted how the leads stood. The first time there is nothing to compare with.

    Args:
        core: the parts.
        unit: the transaction in which the standing was taken.
    """
    before = unit.registers.get(RulesSeen, RULES)
    now = RulesSeen(versions=_versions(), rows=core.gate.law.rules.fingerprints(), packs=packs.digests())
    if before is None:
        unit.registers.put(now)
        return
    moves = unit.cases.standing_moves()
    now = replace(
        now,
        changed_on=core.clock.today(),
        changed_rows=_changed(before.rows, now.rows),
        changed_packs=_changed(before.packs, now.packs),
        held=sum(leads for (was, is_now), leads in moves.items() if was in _MAY_LEAVE and is_now not in _MAY_LEAVE),
        freed=sum(leads for (was, is_now), leads in moves.items() if was not in _MAY_LEAVE and is_now in _MAY_LEAVE),
        lists=dict(_lists(core, unit)),
    )
    note_new_rules(core, unit, now.changed_rows)
    unit.registers.put(now)
    unit.audit.write(
        "rules_changed",
        {
            "before": before.versions,
            "now": now.versions,
            "rows": list(now.changed_rows),
            "packs": list(now.changed_packs),
            "held": now.held,
            "freed": now.freed,
            "lists": sum(now.lists.values()),
        },
    )


def _versions() -> dict[str, str]:
    return {"app": __version__, "law": packs.digest()}


def _changed(before: dict[str, str], now: dict[str, str]) -> tuple[str, ...]:
    """Return the names of what is new, gone or different."""
    return tuple(sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name)))


def _lists(core: Core, unit: Unit) -> Counter[str]:
    """Count the people in lists still in use whom the gate would hold on the very facts of that day."""
    held: Counter[str] = Counter()
    for record in _in_use(core, unit):
        for past in unit.exports.past_verdicts(record.written + record.held, record.id):
            if not past.said.codes and Said.of(core.gate.decide(past.case, past.waivers)).codes:
                held[record.campaign] += past.leads
    return held


def _in_use(core: Core, unit: Unit) -> Iterator[ExportRecord]:
    today = core.clock.today()
    for record in unit.exports.all():
        if record.campaign != CLIPBOARD and record.best_before is not None and record.best_before >= today:
            yield record
