"""The leads of an export as two streams: those that go out and those that stay; each is logged as it passes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lead_desk.app.core import Core
from lead_desk.app.exports.channel_columns import ChannelColumns
from lead_desk.app.exports.passport import Ledger
from lead_desk.app.exports.presets import Layout
from lead_desk.app.ports import Unit
from lead_desk.app.unit_parts import Disclosure
from lead_desk.app.verdicts.explain import hold_of_code
from lead_desk.app.verdicts.judge import Judged
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.ids import LeadId
from lead_desk.domain.progress import Progress
from lead_desk.gate.gate import ClearedLead
from lead_desk.gate.waiver import Waiver

Block = Sequence[tuple[LeadId, int]]
"""Leads with the numbers of their cases."""


@dataclass(slots=True)
class Clearing:
    """One export under way: facts of the transaction in, `ClearedLead` out, block by block.

    Nothing but the ledger (two numbers a lead) is kept, so memory stays flat in the length of the list.
    """

    core: Core
    unit: Unit
    judged: Judged
    campaign: Campaign
    layout: Layout
    waivers: tuple[Waiver, ...]
    log: Disclosure
    progress: Progress
    answers: ChannelColumns | None = None
    ledger: Ledger = field(default_factory=Ledger)

    def leads(self) -> Iterator[ClearedLead]:
        """Yield the leads that the writer may write; each was cleared once and is in the log."""
        total = self.judged.written
        for block in self.unit.cases.leads(self.judged.cleared):
            cleared = list(self._clear(block))
            self.log.sent(cleared, [number for _lead, number in block])
            yield from cleared
            self.progress.report(len(self.ledger.leads), total, "writing")

    def _clear(self, block: Block) -> Iterator[ClearedLead]:
        ids = [lead for lead, _number in block]
        tags = self.unit.exports.tags(ids, self.campaign.purpose)
        rows = self.unit.exports.values(ids, self.layout.fields)
        gate, cases = self.core.gate, self.judged.cases
        for (lead, number), (_same, values) in zip(block, rows, strict=True):
            basis, family, version, source = tags[lead]
            rests_on = f"{family} v{version}" if family and version else ""
            self.ledger.add(lead, (basis, rests_on, source))
            cells = self.layout.cells(values)
            if self.answers is not None:
                cells += self.answers.of(lead)
            yield gate.clear(cases[number], lead, cells, rests_on, self.waivers)

    def left_out(self) -> Iterator[tuple[str, str, int, str, str]]:
        """Yield who stays and why, by file, sheet and row, no names; each is in the log."""
        codes = self.judged.first_codes()
        words = {code: hold_of_code(self.core.gate, code) for code in set(codes.values())}
        files = {str(batch.number): batch.file_name for batch in self.unit.batches.all()}
        done = 0
        for block in self.unit.cases.leads(list(codes)):
            stays = {lead: codes[number] for lead, number in block}
            self.log.kept_back((lead, codes[number], number) for lead, number in block)
            for row in self.unit.leads.rows(list(stays), ("batch", "sheet", "row")):
                batch, sheet, number = row.cells
                code = stays[row.id]
                sentence = f"{words[code].sentence} {words[code].remedy}"
                yield files.get(batch, batch), sheet, int(number or 0), code, sentence
            done += len(block)
            self.progress.report(done, self.judged.held, "left out")
