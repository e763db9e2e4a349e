"""What passes between the importer and the children that prepare rows: the job there, prepared leads back.

The job goes as JSON. Rows come back as `marshal` data of plain tuples, dicts and texts (`intake.shelf`): several times
faster than pickled objects, and nothing in it can run. Both ends are this very program, started by itself.
"""

import json
import marshal
from collections.abc import Sequence
from datetime import date

from lead_desk.domain.dates import DateOrder
from lead_desk.domain.flag import Category, Certainty, ColumnVerdict, FlagKind
from lead_desk.domain.own_words import AllowedWord, OwnLexicon, OwnWord
from lead_desk.intake.job import Job
from lead_desk.intake.mapping import ColumnMapping, Settings, Target
from lead_desk.intake.shelf import Parts, Prepared, Shelf, shelve

JOB, PREPARED, HEADERS, VERDICTS = b"J", b"P", b"H", b"V"

_KINDS = {each.value: each for each in FlagKind}
_CATEGORIES: dict[str, Category | None] = {"": None} | {each.value: each for each in Category}
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
            "family_first": settings.family_first,
            "with_codes": sorted(settings.with_codes),
            "value_words": {name: dict(words) for name, words in settings.value_words.items()},
            "spellings": {name: dict(known) for name, known in settings.spellings.items()},
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
            told["family_first"],
            frozenset(told["with_codes"]),
            told["spellings"],
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
    return marshal.dumps(tuple(shelve(rows).parts))


def unpack_prepared(payload: bytes, sheet: str) -> Shelf:
    """Return the prepared rows of one sheet."""
    return Shelf(sheet, Parts._make(marshal.loads(payload)))  # noqa: S302 - from our own child
