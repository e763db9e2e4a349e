"""What passes between the importer and the children that prepare rows: the job there, prepared leads back.

The job goes as JSON. Leads come back as `marshal` data of plain tuples, dicts and texts: several times faster than
pickled objects, and nothing in it can run. Both ends are this very program, started by itself.
"""

import json
import marshal
from collections.abc import Sequence
from datetime import date
from typing import Any

from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.dates import DateOrder
from lead_desk.domain.flag import Category, Certainty, ColumnVerdict, Finding, FlagKind, FlagState
from lead_desk.domain.lead import CellProblem, PreparedLead, RejectedRow
from lead_desk.domain.own_words import AllowedWord, OwnLexicon, OwnWord
from lead_desk.domain.stop import Refusal, StopReason
from lead_desk.intake.job import Job
from lead_desk.intake.mapping import ColumnMapping, Settings, Target
from lead_desk.intake.pipeline import Prepared

JOB, PREPARED, HEADERS, VERDICTS = b"J", b"P", b"H", b"V"

_CLASSES = {each.value: each for each in RecipientClass}
_KINDS = {each.value: each for each in FlagKind}
_CATEGORIES: dict[str, Category | None] = {"": None} | {each.value: each for each in Category}
_STATES = {each.value: each for each in FlagState}
_CERTAINTIES = {each.value: each for each in Certainty}


def pack_job(job: Job) -> bytes:
    """Pack a job."""
    settings = job.settings
    return json.dumps(
        {
            "targets": [[target.index, target.header, target.field, target.kind] for target in job.mapping.targets],
            "sheet": settings.sheet,
            "country": settings.country,
            "date_orders": [[index, order.value] for index, order in settings.date_orders.items()],
            "unshout": settings.unshout,
            "value_words": {name: dict(words) for name, words in settings.value_words.items()},
            "today": job.today.isoformat(),
            "child_limit": job.child_limit,
            "words": [
                [each.key, each.text, each.kind, each.category, each.certainty, each.field] for each in job.own.words
            ],
            "allowed": [[each.key, each.text, each.field] for each in job.own.allowed],
        }
    ).encode()


def unpack_job(payload: bytes) -> Job:
    """Return the job that the parent sent."""
    told = json.loads(payload)
    return Job(
        ColumnMapping(tuple(Target(*target) for target in told["targets"])),
        Settings(
            told["sheet"],
            told["country"],
            {index: DateOrder(order) for index, order in told["date_orders"]},
            told["unshout"],
            told["value_words"],
        ),
        date.fromisoformat(told["today"]),
        told["child_limit"],
        OwnLexicon(tuple(map(_own_word, told["words"])), tuple(AllowedWord(*each) for each in told["allowed"])),
    )


def _own_word(told: list[str]) -> OwnWord:
    key, text, kind, category, certainty, field = told
    return OwnWord(key, text, FlagKind(kind), Category(category) if category else None, Certainty(certainty), field)


def pack_verdicts(verdicts: Sequence[ColumnVerdict]) -> bytes:
    """Pack what headers ask for."""
    listed = [
        [each.header, each.kind.value, each.category.value if each.category else "", each.certainty.value, each.rule,
         each.term]
        for each in verdicts
    ]  # fmt: skip
    return json.dumps(listed).encode()


def unpack_verdicts(payload: bytes) -> tuple[ColumnVerdict, ...]:
    """Return the verdicts that a child sent."""
    return tuple(
        ColumnVerdict(header, _KINDS[kind], _CATEGORIES[category], _CERTAINTIES[certainty], rule, term)
        for header, kind, category, certainty, rule, term in json.loads(payload)
    )


def pack_prepared(rows: Sequence[Prepared]) -> bytes:
    """Pack prepared rows; the sheet's name is not repeated, the receiver knows it."""
    return marshal.dumps([_lead(row) if isinstance(row, PreparedLead) else _rejected(row) for row in rows])


def unpack_prepared(payload: bytes, sheet: str) -> list[Prepared]:
    """Return the prepared rows of one sheet."""
    listed = marshal.loads(payload)  # noqa: S302 - from our own child
    return [_as_lead(parts, sheet) if len(parts) > _REJECTED else _as_rejected(parts, sheet) for parts in listed]


_REJECTED = 3  # parts of a rejected row


def _lead(lead: PreparedLead) -> tuple[object, ...]:
    return (
        lead.row,
        lead.values,
        lead.originals,
        lead.more_emails,
        lead.more_phones,
        lead.recipient_class.value,
        lead.class_guessed,
        lead.country_guessed,
        lead.mobile_number,
        lead.refused,
        tuple(map(_finding, lead.findings)) if lead.findings else (),
        tuple([(problem.column, problem.code) for problem in lead.problems]) if lead.problems else (),
        lead.evidence,
        tuple([(refusal.channel.value, refusal.reason.value) for refusal in lead.refusals]) if lead.refusals else (),
    )


def _rejected(row: RejectedRow) -> tuple[object, ...]:
    return row.row, tuple((problem.column, problem.code) for problem in row.problems), row.cells


def _finding(finding: Finding) -> tuple[object, ...]:
    return (
        finding.kind.value,
        finding.category.value if finding.category else "",
        finding.field,
        finding.state.value,
        finding.rule,
        finding.certainty.value,
        finding.term,
        finding.words,
        finding.under_13,
    )


def _as_lead(parts: Any, sheet: str) -> PreparedLead:
    (row, values, originals, emails, phones, kind, class_guessed, country_guessed, mobile, refused, findings,
     problems, evidence, refusals) = parts  # fmt: skip
    return PreparedLead(
        sheet,
        row,
        values,
        originals,
        emails,
        phones,
        _CLASSES[kind],
        class_guessed,
        country_guessed,
        mobile,
        refused,
        tuple([_as_finding(*finding) for finding in findings]) if findings else (),
        tuple([CellProblem(sheet, row, column, code) for column, code in problems]) if problems else (),
        evidence,
        tuple([Refusal(Channel(channel), StopReason(reason)) for channel, reason in refusals]) if refusals else (),
    )


def _as_rejected(parts: Any, sheet: str) -> RejectedRow:
    row, problems, cells = parts
    return RejectedRow(sheet, row, tuple(CellProblem(sheet, row, column, code) for column, code in problems), cells)


def _as_finding(
    kind: str, category: str, field: str, state: str, rule: str, certainty: str, term: str, words: str, under_13: bool
) -> Finding:
    return Finding(
        _KINDS[kind],
        _CATEGORIES[category],
        field,
        _STATES[state],
        rule,
        _CERTAINTIES[certainty],
        term,
        words,
        under_13=under_13,
    )
