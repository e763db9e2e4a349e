"""Copying is exporting: the gate clears each lead, the clipboard gets what may be used, the log says who took it."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from lead_desk import __version__
from lead_desk.app.core import Core
from lead_desk.app.exports.passport import rule_versions
from lead_desk.app.leads.changes import CopiedCells
from lead_desk.app.ports import Unit
from lead_desk.app.verdicts.explain import hold_of
from lead_desk.app.verdicts.judge import Judged, best_way, channel_verdicts, judge
from lead_desk.app.verdicts.request_facts import request_facts
from lead_desk.domain.campaign import OWN_USE, Campaign
from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.domain.fields import BY_NAME, is_custom
from lead_desk.domain.ids import LeadId
from lead_desk.domain.records import ExportDraft
from lead_desk.gate.case import Case
from lead_desk.gate.gate import ClearedLead
from lead_desk.gate.trail import Said, VerdictTrail
from lead_desk.gate.verdict import Cleared, Held

MOST_LEADS = 2_000
CLIPBOARD = "clipboard"
_REACHES = {
    "email": {Channel.EMAIL},
    "phone": {Channel.PHONE, Channel.SMS},
    "mobile": {Channel.PHONE, Channel.SMS},
    "street": {Channel.POST},
}
"""Cells by which a person is reached leave only where a way they serve is open."""


@dataclass(slots=True)
class _Copying:
    """One act of copying inside a transaction."""

    core: Core
    unit: Unit
    fields: tuple[str, ...]
    blanked: int = 0
    held: Counter[str] = field(default_factory=Counter)
    stays: list[tuple[LeadId, str, int]] = field(default_factory=list)
    leaves: list[int] = field(default_factory=list)
    asked: dict[Case, int] = field(default_factory=dict)

    def cleared(self, ids: Sequence[LeadId]) -> Iterator[ClearedLead]:
        """Yield the leads that may be used by one way at least, in the order of the rows."""
        judged = judge(self.core, self.unit, self.core.standing_frame(), ids)
        numbers = {lead: number for block in self.unit.cases.leads(list(judged.cases)) for lead, number in block}
        for row in self.unit.leads.rows(ids, (*self.fields, "assessment")):
            found = self._one(judged, numbers.get(row.id), row.id, row.cells)
            if found is not None:
                yield found

    def _one(self, judged: Judged, number: int | None, lead: LeadId, cells: tuple[str, ...]) -> ClearedLead | None:
        if number is None:
            self._hold(lead, "RULE_FAILED")
            return None
        case, gate = judged.cases[number], self.core.gate
        ways = {way for way, verdict in channel_verdicts(gate, case) if isinstance(verdict, Cleared)}
        if not ways:
            best = best_way(gate, case)
            verdict = gate.decide(best)
            self._hold(lead, verdict.reasons[0].code if isinstance(verdict, Held) else "RULE_FAILED", best)
            return None
        values = tuple(self._cell(name, cell, ways) for name, cell in zip(self.fields, cells[:-1], strict=True))
        try:
            cleared = gate.clear(_only(case, ways), lead, values, cells[-1])
        except RefusedError as refused:  # open one by one, but not together: held, as unknown is
            self._hold(lead, refused.reason, _only(case, ways))
            return None
        self.leaves.append(self._number(_only(case, ways)))
        return cleared

    def _cell(self, name: str, cell: str, ways: set[Channel]) -> str:
        needed = _REACHES.get(name)
        if cell and needed is not None and not needed & ways:
            self.blanked += 1
            return ""
        return cell

    def _hold(self, lead: LeadId, code: str, case: Case | None = None) -> None:
        self.held[code] += 1
        self.stays.append((lead, code, self._number(case) if case else 0))

    def _number(self, case: Case) -> int:
        """Return the number under which the case, as it was judged, is kept for a replay."""
        return self.asked.setdefault(case, len(self.asked) + 1)

    def log(self, draft: ExportDraft, cleared: Sequence[ClearedLead], sha256: str) -> None:
        """Write the disclosure: who left, who stayed, and what the gate said to which facts."""
        log = self.unit.exports.start(draft)
        log.sent(cleared, self.leaves)
        log.kept_back(self.stays)
        said = {number: (case, Said.of(self.core.gate.decide(case))) for case, number in self.asked.items()}
        log.finish(sha256, VerdictTrail(said))


def copy_cells(core: Core, ids: Sequence[LeadId], fields: Sequence[str]) -> CopiedCells:
    """Return the cells that may leave, as text for the clipboard, and write the disclosure.

    Args:
        core: the parts.
        ids: the leads, in the order of the lines.
        fields: names of fields, in the order of the columns.

    Raises:
        UsageError: nothing, or too much, was asked for.
        RefusedError: a field never leaves, the log does not add up, or every lead is held; nothing was copied.
    """
    names = tuple(fields)
    if not ids or not names:
        raise UsageError("Nothing is picked.", "Pick the cells to copy first.")
    if len(ids) > MOST_LEADS:
        raise UsageError(
            f"At most {MOST_LEADS} leads can be copied at once.", "Export them instead; the file gets a passport."
        )
    with core.store.write(core.actor) as unit:
        purposes = _purposes(unit, ids)
        _check_request(core, unit, names, purposes)
        copying = _Copying(core, unit, names)
        cleared = list(copying.cleared(ids))
        if not cleared:
            raise _nothing(copying)
        text = core.writer.clipboard(cleared)
        draft = _draft(core, names, purposes, copying, len(cleared))
        copying.log(draft, cleared, hashlib.sha256(text.encode()).hexdigest())
        unit.commit()
    return CopiedCells(text, len(cleared), dict(copying.held.most_common()), copying.blanked)


def _only(case: Case, ways: set[Channel]) -> Case:
    return replace(case, channels=tuple(state for state in case.channels if state.channel in ways))


def _purposes(unit: Unit, ids: Sequence[LeadId]) -> tuple[str, ...]:
    rows = unit.leads.rows(ids, ("purpose",))
    return tuple(sorted({row.cells[0] for row in rows if row.cells[0]}))


def _check_request(core: Core, unit: Unit, fields: tuple[str, ...], purposes: tuple[str, ...]) -> None:
    """Let stage 0 of the gate judge the copying as own use, for each purpose the leads have (LAW 8, 0.1-0.9)."""
    own = tuple(name for name in fields if name in BY_NAME or is_custom(name))
    for purpose in purposes:
        request = Campaign(CLIPBOARD, CLIPBOARD, purpose, tuple(Channel), OWN_USE, fields=own, confirmed_fields=own)
        for refusal in core.gate.judge_request(request_facts(core, unit, request)):
            hold = hold_of(core.gate, refusal)
            raise RefusedError(f"Nothing was copied: {hold.sentence}", hold.remedy, code=hold.code)


def _nothing(copying: _Copying) -> RefusedError:
    code = copying.held.most_common(1)[0][0] if copying.held else "NOTHING_CLEARED"
    return RefusedError(
        "Nothing was copied: none of these leads may be used yet. Copying counts as exporting.",
        "Open a lead's details to see what would free it.",
        code=code,
    )


def _draft(
    core: Core, fields: tuple[str, ...], purposes: tuple[str, ...], copying: _Copying, written: int
) -> ExportDraft:
    return ExportDraft(
        campaign=CLIPBOARD,
        recipient=OWN_USE,
        purpose=", ".join(purposes),
        fields=fields,
        file_kind=CLIPBOARD,
        counts={"written": written, "held": sum(copying.held.values()), **copying.held},
        rule_versions=rule_versions(core.gate, core.flagger.version, __version__),
        best_before=None,
    )
