# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Facts, set-wise: one pass over the leads groups them by what matters, Python makes one case of each group.

Dense facts are columns of the lead (trait, batch, basis tag, restriction, buckets of its two dates). Sparse facts
(findings, stops, evidence, further batches) are joined into one signature per lead that has any (`signatures`).
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from lead_desk.domain.errors import UsageError
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadQuery, LeadStatus
from lead_desk.domain.records import Frame
from lead_desk.gate.case import Case
from lead_desk.store.cases.case_builder import CaseBuilder, Group
from lead_desk.store.cases.fact_keys import FactKeys, Key
from lead_desk.store.cases.signatures import Signatures
from lead_desk.store.context import ALL_STALE, STANDING_DAY, Context
from lead_desk.store.engine.database import Database
from lead_desk.store.leads import standings
from lead_desk.store.leads.query import build

_BLOCK = 5_000
_NUMBERS = (
    "SELECT coalesce((SELECT max(trait_id) FROM lead), 0), coalesce((SELECT max(batch_id) FROM lead), 0),"
    " max(coalesce((SELECT max(tag_id) FROM lead), 0), coalesce((SELECT max(id) FROM basis_tag), 0))"
)
"""The highest numbers that facts of leads may have; each comes from the end of an index."""


class Cases:
    """Facts inside one transaction; `lead_desk.app.ports.Cases` says what its methods promise."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._facts_sql = ""
        self._parameters: tuple[object, ...] = ()
        self._frame: Frame | None = None

    def gather(self, frame: Frame, leads: Sequence[LeadId] | LeadQuery | None = None) -> list[tuple[int, Case, int]]:
        """Take the facts of all leads in the campaign's reach (or of those given): (case number, case, how many)."""
        db = self._context.db
        found, combos = self._take(frame, leads)
        db.run("DROP TABLE IF EXISTS temp.combo")
        db.run("CREATE TEMP TABLE combo (facts PRIMARY KEY, number INTEGER) WITHOUT ROWID")
        db.many("INSERT INTO temp.combo VALUES (?, ?)", combos)
        return found

    def _take(
        self, frame: Frame, leads: Sequence[LeadId] | LeadQuery | None
    ) -> tuple[list[tuple[int, Case, int]], list[tuple[Key, int]]]:
        """Take the facts; return (case number, case, how many), and the keys of facts, each with its case number."""
        db = self._context.db
        builder = CaseBuilder(self._context, frame)
        chosen = self._choose(frame, leads)
        signatures = Signatures(db, builder.asked)
        signatures.sign(chosen=chosen)
        keys = self._facts(frame, builder, signatures.count, chosen=chosen)
        self._frame = frame
        groups: Counter[Key] = Counter()  # counted here: a GROUP BY would sort every lead first
        for block in db.blocks(f"SELECT facts FROM ({self._facts_sql})", self._parameters, _BLOCK):
            groups.update(chain.from_iterable(block))
        numbers: dict[Case, int] = {}
        sizes: dict[int, int] = {}
        combos: list[tuple[Key, int]] = []
        for key, size in groups.items():
            signature, trait, batch, tag, restricted, born, contact = keys.parts(key)
            group = Group(trait, batch, tag, restricted, born - 1, contact - 1, signatures.decoded(signature))
            case = builder.case(group)
            number = numbers.setdefault(case, len(numbers) + 1)
            sizes[number] = sizes.get(number, 0) + size
            combos.append((key, number))
        return [(number, case, sizes[number]) for case, number in numbers.items()], combos

    def _choose(self, frame: Frame, leads: Sequence[LeadId] | LeadQuery | None) -> bool:
        """Fill the temporary table `facing` with the leads in question; tell whether they are not simply all."""
        context = self._context
        if isinstance(leads, LeadQuery):
            statement = build(leads)
            context.choose((), "facing")
            context.db.run(f"INSERT OR IGNORE INTO temp.facing SELECT l.id {statement.tail()}", statement.parameters)
        elif leads is not None:
            context.choose(leads, "facing")
        elif frame.only_stale and not standings.everything_stale(context):
            context.choose((), "facing")
            context.db.run("INSERT INTO temp.facing SELECT s.lead_id FROM stale_lead s JOIN lead l ON l.id = s.lead_id")
        else:
            return False
        return True

    def of_lead(self, frame: Frame, lead: LeadId) -> Case:
        """Return one lead's case.

        Raises:
            UsageError: the lead is gone, or lies outside the campaign's sources and batches.
        """
        found, _combos = self._take(frame, [lead])
        self._facts_sql, self._frame = "", None  # the last `gather`, if any, is over: its signatures are gone
        if not found:
            raise UsageError("This lead is not among those the campaign asks for.", "Refresh the list.")
        return found[0][1]

    def leads(self, case_numbers: Sequence[int], *, limit: int | None = None) -> Iterator[list[tuple[LeadId, int]]]:
        """Yield blocks of (lead, case number) of the last `gather`, in lead order."""
        db = self._context.db
        if not self._facts_sql or not case_numbers:
            return
        self._context.choose(case_numbers, "wanted")
        sql = (
            f"SELECT f.id, c.number FROM ({self._facts_sql}) f JOIN temp.combo c USING (facts)"
            " WHERE c.number IN (SELECT lead_id FROM temp.wanted) ORDER BY f.id LIMIT ?"
        )
        for block in db.blocks(sql, (*self._parameters, -1 if limit is None else limit), _BLOCK):
            yield [(LeadId(lead), number) for lead, number in block]

    def keep_standing(self, verdicts: Mapping[int, tuple[LeadStatus, str]]) -> None:
        """Keep the grid's standing: case number of the last standing gather -> status and first reason's code.

        Raises:
            UsageError: no standing was gathered in this unit.
        """
        if self._frame is None or not self._frame.standing:
            raise UsageError("There is no standing to keep: nothing was gathered for it.")
        db = self._context.db
        db.run("CREATE TEMP TABLE IF NOT EXISTS verdict (number INTEGER PRIMARY KEY, status TEXT, reason TEXT)")
        db.run("DELETE FROM temp.verdict")
        rows = [(number, status.value, reason) for number, (status, reason) in verdicts.items()]
        db.many("INSERT INTO temp.verdict VALUES (?, ?, ?)", rows)
        whole = "temp.facing" not in self._facts_sql
        if whole:
            db.run("DELETE FROM standing")
        else:
            standings.take_out(self._context, "facing")
        # CROSS JOIN: in the order of the leads; in the order of the cases each lead would be looked up on its own.
        for span in self._context.spans("lead" if whole else "temp.facing", "id" if whole else "lead_id"):
            db.run(
                "INSERT OR REPLACE INTO standing (lead_id, status, reason) SELECT f.id, v.status, v.reason"
                f" FROM ({self._facts_sql}) f CROSS JOIN temp.combo c USING (facts)"
                " CROSS JOIN temp.verdict v ON v.number = c.number WHERE f.id BETWEEN ? AND ?",
                (*self._parameters, *span),
            )
        if whole:
            standings.recount(db)
            db.run("DELETE FROM stale_lead")
            self._context.set_meta(ALL_STALE, "")
            self._context.set_meta(STANDING_DAY, self._frame.today.isoformat())
        else:
            standings.put_in(self._context, "facing")
            for span in self._context.spans("temp.facing"):
                db.run(
                    "DELETE FROM stale_lead WHERE lead_id IN"
                    " (SELECT lead_id FROM temp.facing WHERE lead_id BETWEEN ? AND ?)",
                    span,
                )
            self._settle(db)

    def remember_standing(self) -> None:
        """Note each lead's standing, to tell afterwards by `standing_moves` what became of it."""
        self._context.db.run("DROP TABLE IF EXISTS temp.stood")
        self._context.db.run("CREATE TEMP TABLE stood AS SELECT lead_id, status FROM standing")

    def standing_moves(self) -> dict[tuple[LeadStatus, LeadStatus], int]:
        """Return (standing noted, standing now) -> leads, of those that moved since `remember_standing`."""
        rows = self._context.db.rows(
            "SELECT t.status, s.status, count(*) FROM temp.stood t CROSS JOIN standing s USING (lead_id)"
            " WHERE s.status <> t.status GROUP BY 1, 2"
        )
        return {(LeadStatus(before), LeadStatus(now)): leads for before, now, leads in rows}

    def standing_is_stale(self) -> bool:
        """Tell whether some lead's standing is missing or older than what it rests on (or than today)."""
        db = self._context.db
        if standings.everything_stale(self._context):
            return db.value("SELECT 1 FROM lead LIMIT 1") is not None
        return db.value("SELECT 1 FROM stale_lead s CROSS JOIN lead l ON l.id = s.lead_id LIMIT 1") is not None

    def stale_leads(self, limit: int | None = None) -> list[LeadId]:
        """Return the leads whose standing must be taken again."""
        source = (
            "id FROM lead ORDER BY id"
            if standings.everything_stale(self._context)
            else "s.lead_id FROM stale_lead s CROSS JOIN lead l ON l.id = s.lead_id ORDER BY s.lead_id"
        )
        rows = self._context.db.rows(f"SELECT {source} LIMIT ?", (-1 if limit is None else limit,))
        return [LeadId(number) for (number,) in rows]

    def _settle(self, db: Database) -> None:
        """Where every lead was among those given, nothing is stale any more."""
        left = db.value("SELECT 1 FROM lead WHERE id NOT IN (SELECT lead_id FROM temp.facing) LIMIT 1")
        if left is None and self._frame is not None:
            self._context.set_meta(ALL_STALE, "")
            self._context.set_meta(STANDING_DAY, self._frame.today.isoformat())

    def _facts(self, frame: Frame, builder: CaseBuilder, signatures: int, *, chosen: bool) -> FactKeys:
        """Write the SELECT of (lead, key of its facts) over the leads in reach; return what reads the keys.

        Args:
            frame: the question.
            builder: knows the limits of the dates.
            signatures: how many there are, numbered from 1 on.
            chosen: only the leads of the temporary table `facing`.
        """
        parameters: list[object] = []
        if frame.standing:
            tag, join = "l.tag_id", ""
        else:
            tag = "coalesce(b.tag_id, 0)"
            purpose_tags = self._context.db.rows(
                "SELECT id FROM basis_tag WHERE purpose = ?", (frame.campaign.purpose,)
            )
            self._context.choose([number for (number,) in purpose_tags], "purpose_tag")
            join = (
                " LEFT JOIN lead_basis b ON b.lead_id = l.id AND b.current = 1"
                " AND b.tag_id IN (SELECT lead_id FROM temp.purpose_tag)"
            )
        born = _bucket("l.date_of_birth", [day.isoformat() for day in builder.birth_limits], parameters, length=10)
        contact_limits = [day.isoformat() for day in builder.contact_limits]
        contact = _bucket("substr(l.last_contact, 1, 10)", contact_limits, parameters)
        reach, reach_parameters = _reach(frame)
        # From the chosen leads, not `IN` them: their ids can then be narrowed to a span.
        start = "temp.facing q CROSS JOIN lead l ON l.id = q.lead_id" if chosen else "lead l"
        number = "q.lead_id" if chosen else "l.id"
        where = f" WHERE {' AND '.join(reach)}" if reach else ""
        traits, batches, tags = self._context.db.rows(_NUMBERS)[0]
        keys = FactKeys(
            [
                ("coalesce(g.number, 0)", signatures + 1),
                ("l.trait_id", traits + 1),
                ("l.batch_id", batches + 1),
                (tag, tags + 1),
                ("l.restricted <> 0", 2),
                (born, len(builder.birth_limits) + 2),
                (contact, len(contact_limits) + 2),
            ]
        )
        self._facts_sql = (
            f"SELECT {number} AS id, {keys.sql()} AS facts FROM {start}{join}"
            f" LEFT JOIN temp.sig g ON g.lead_id = l.id{where}"
        )
        self._parameters = (*parameters, *reach_parameters)
        return keys


def _bucket(column: str, limits: Sequence[str], parameters: list[object], length: int = 0) -> str:
    """Return SQL that numbers a date: 0 for none, else 1 and how many limits it reaches."""
    known = f"length({column}) = {length}" if length else f"{column} <> ''"
    steps = " + ".join(["1", *(f"({column} >= ?)" for _ in limits)])
    parameters += limits
    return f"CASE WHEN {known} THEN {steps} ELSE 0 END"


def _reach(frame: Frame) -> tuple[list[str], list[object]]:
    """Return the conditions of a campaign's reach: its sources and batches, or all leads."""
    conditions: list[str] = []
    parameters: list[object] = []
    if frame.campaign.sources:
        marks = ", ".join("?" * len(frame.campaign.sources))
        batches = f"SELECT id FROM batch WHERE source IN ({marks})"
        conditions.append(
            f"(l.batch_id IN ({batches}) OR l.id IN (SELECT lead_id FROM lead_batch WHERE batch_id IN ({batches})))"
        )
        parameters += [*frame.campaign.sources, *frame.campaign.sources]
    if frame.campaign.batches:
        marks = ", ".join("?" * len(frame.campaign.batches))
        conditions.append(
            f"(l.batch_id IN ({marks}) OR l.id IN (SELECT lead_id FROM lead_batch WHERE batch_id IN ({marks})))"
        )
        parameters += [*frame.campaign.batches, *frame.campaign.batches]
    return conditions, parameters
