"""The review of flags: what waits, one item with its words, and the decisions a person may take."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lead_desk.app.core import Core
from lead_desk.app.ports import Unit
from lead_desk.app.results import ReviewItem
from lead_desk.app.review.own_lexicon import flagger_of
from lead_desk.domain.errors import UsageError
from lead_desk.domain.flag import Category, Finding, FlagKind, FlagState
from lead_desk.domain.ids import FindingId, LeadId
from lead_desk.domain.lead import StoredFinding
from lead_desk.domain.review import FlagProposal

if TYPE_CHECKING:
    from lead_desk.flags.engine import Flagger

_KINDS = {
    FlagKind.CHILD: "This may be a child. Children's data never leave, and have to be erased once confirmed.",
    FlagKind.CRIMINAL: "This may tell of an offence. Such data never leave (GDPR Art. 10).",
    FlagKind.NATIONAL_ID: "This looks like a national number. Such a field never leaves.",
}
_CATEGORIES = {
    Category.HEALTH: "health",
    Category.RELIGIOUS: "religion or belief",
    Category.POLITICAL: "political opinion",
    Category.TRADE_UNION: "trade union membership",
    Category.RACIAL_ETHNIC: "racial or ethnic origin",
    Category.SEXUAL_ORIENTATION: "sexual orientation",
    Category.SEX_LIFE: "sex life",
    Category.GENETIC: "genetic data",
    Category.BIOMETRIC: "biometric data",
}


def why(finding: Finding) -> str:
    """Return in plain words why a cell is shown to a reviewer."""
    from lead_desk.flags import learnt, own_words

    if finding.rule.startswith(own_words.RULE):
        return "One of your own words stands in this cell."
    if finding.rule == learnt.RULE:
        return "No rule knows these words, but they read like notes that tell of such data. Please look."
    if finding.kind in _KINDS:
        return _KINDS[finding.kind]
    matter = _CATEGORIES.get(finding.category, "a protected matter") if finding.category else "a protected matter"
    return f"This may tell of the person's {matter}. Such data need the person's explicit consent (GDPR Art. 9)."


def items(core: Core, unit: Unit, found: Sequence[StoredFinding]) -> list[ReviewItem]:
    """Return findings with the cell, the words that gave it away, and what the law leaves open."""
    if not found:
        return []
    titles, flagger = _titles(unit, [item.lead for item in found]), flagger_of(core, unit)
    return [_item(core, unit, flagger, item, titles.get(item.lead, "")) for item in found]


def sample(unit: Unit, stored: Sequence[StoredFinding]) -> tuple[tuple[str, str], ...]:
    """Return (lead, cell) of some findings, for showing only."""
    titles = _titles(unit, [item.lead for item in stored])
    return tuple((titles.get(item.lead, ""), unit.findings.cell(item.id)) for item in stored)


def _titles(unit: Unit, leads: Sequence[LeadId]) -> dict[LeadId, str]:
    rows = unit.leads.rows(list(dict.fromkeys(leads)), ("full_name", "first_name", "last_name", "company"))
    return {row.id: _title(row.cells) for row in rows}


def _title(cells: Sequence[str]) -> str:
    full, first, last, company = cells
    name = full or " ".join(part for part in (first, last) if part)
    return ", ".join(part for part in (name, company) if part)


def _item(core: Core, unit: Unit, flagger: "Flagger", stored: StoredFinding, title: str) -> ReviewItem:
    finding = stored.finding
    cell = unit.findings.cell(stored.id)
    sure_child = finding.kind is FlagKind.CHILD and finding.state is FlagState.CONFIRMED
    return ReviewItem(
        finding=stored,
        lead_title=title,
        cell=cell,
        spans=_spans(core, flagger, finding, cell),
        sentence=why(finding),
        alike=tuple(unit.findings.alike(stored.id)),
        can_dismiss=not sure_child,
        can_strip=not sure_child and bool(cell),  # nothing is stored of a column that was left out
        proposal=unit.registers.get(FlagProposal, str(stored.id)),
        rules_now=flagger.version,
    )


def _spans(core: Core, flagger: "Flagger", finding: Finding, cell: str) -> tuple[tuple[int, int], ...]:
    """Return where the words stand; the store keeps no words, so the cell is screened once more."""
    for again in flagger.screen([(finding.field, cell)], today=core.clock.today()):
        if again.kind is finding.kind and again.category is finding.category and again.words:
            start = cell.casefold().find(again.words.casefold())
            if start >= 0:
                return ((start, start + len(again.words)),)
    return ()


def decide(unit: Unit, findings: Sequence[FindingId], state: FlagState, reason: str) -> int:
    """Confirm or dismiss findings; a dismissal says why.

    Raises:
        UsageError: a dismissal without a reason.
    """
    if state is FlagState.DISMISSED:
        need_reason(reason)
    return unit.findings.decide(findings, state, reason=reason)


def need_reason(reason: str) -> None:
    """Check that a reason was given.

    Raises:
        UsageError: it is empty.
    """
    if not reason.strip():
        raise UsageError("This needs a reason.", "Say in a few words why.", code="REASON_MISSING")
