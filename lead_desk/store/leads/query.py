# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""Turns a `LeadQuery` into SQL: the one place where search words, filters and order become conditions."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from lead_desk.domain.errors import UsageError
from lead_desk.domain.fields import BY_NAME, COLUMNS, is_custom
from lead_desk.domain.lead import LeadQuery
from lead_desk.store.leads.search import digits_of, match_expression

_STATUS_JOIN = "LEFT JOIN standing s ON s.lead_id = l.id"
_BATCH_JOIN = "JOIN batch b ON b.id = l.batch_id"
_TAG_JOIN = "LEFT JOIN basis_tag t ON t.id = l.tag_id"
_MANY = 1_000
"""More values than that are bound as one; SQLite counts what a statement binds."""
NEW_STATUS = "blocked"
"""What a lead counts as until its standing is known: unknown is a hold."""


@dataclass(slots=True)
class Statement:
    """The parts of a SELECT over leads (alias `l`)."""

    joins: list[str] = field(default_factory=list)
    conditions: list[str] = field(default_factory=list)
    parameters: list[object] = field(default_factory=list)

    def need(self, join: str) -> None:
        """Add a join once."""
        if join not in self.joins:
            self.joins.append(join)

    def where(self, condition: str, *parameters: object) -> None:
        """Add a condition."""
        self.conditions.append(condition)
        self.parameters += parameters

    def tail(self) -> str:
        """Return everything from FROM to WHERE."""
        where = f" WHERE {' AND '.join(self.conditions)}" if self.conditions else ""
        return f"FROM lead l {' '.join(self.joins)}{where}"


def build(query: LeadQuery, *, with_status: bool = True) -> Statement:
    """Return the statement of a query's search, status and filters.

    Raises:
        UsageError: a filter's name is unknown.
    """
    statement = Statement()
    if query.text.strip():
        _search(statement, query.text)
    if with_status and query.status is not None:
        statement.need(_STATUS_JOIN)
        statement.where(f"coalesce(s.status, '{NEW_STATUS}') = ?", query.status.value)
    for name, accepted in query.filters:
        _filter(statement, name, accepted)
    return statement


def expression(name: str) -> tuple[str, tuple[str, ...]]:
    """Return the SQL of a field or tag and the joins it needs.

    Raises:
        UsageError: no such field.
    """
    if name in COLUMNS:
        return f"l.{name}", ()
    tags: dict[str, tuple[str, tuple[str, ...]]] = {
        "source": ("b.source", (_BATCH_JOIN,)),
        "batch": ("l.batch_id", ()),
        "file": ("b.file_name", (_BATCH_JOIN,)),
        "sheet": ("l.sheet", ()),
        "row": ("l.row", ()),
        "purpose": ("coalesce(t.purpose, '')", (_TAG_JOIN,)),
        "basis": ("coalesce(t.basis, '')", (_TAG_JOIN,)),
        "assessment": ("coalesce(t.assessment, '')", (_TAG_JOIN,)),
        "status": (f"coalesce(s.status, '{NEW_STATUS}')", (_STATUS_JOIN,)),
        "reason": ("coalesce(s.reason, '')", (_STATUS_JOIN,)),
        "restricted": ("l.restricted", ()),
    }
    if name in tags:
        return tags[name]
    if name in BY_NAME or is_custom(name):
        path = json.dumps(name).replace("'", "''")
        return f"coalesce(json_extract(nullif(l.extra, ''), '$.{path}'), '')", ()
    raise UsageError("There is no such column.", "Use a name of the field list.")


def order(query: LeadQuery, statement: Statement) -> str:
    """Return the ORDER BY of a query; the id settles ties, newest first without any wish.

    Raises:
        UsageError: a sort name is unknown.
    """
    parts: list[str] = []
    for wish in query.sort:
        name, direction = wish.removeprefix("-"), " DESC" if wish.startswith("-") else ""
        if name in ("full_name", "name", "last_name"):
            parts.append(f"l.sort_name{direction}")
        elif name == "company":
            parts.append(f"l.sort_company{direction}")
        elif name == "id":
            parts.append(f"l.id{direction}")
        else:
            sql, joins = expression(name)
            for join in joins:
                statement.need(join)
            parts.append(f"{sql}{direction}")
    last = " DESC" if not query.sort or query.sort[0].startswith("-") else ""
    return f" ORDER BY {', '.join([*parts, f'l.id{last}'])}"


def _search(statement: Statement, text: str) -> None:
    words, digits = match_expression(text), digits_of(text)
    if digits:
        national = digits.lstrip("0")
        statement.where(
            "(l.id IN (SELECT rowid FROM lead_search WHERE lead_search MATCH ?) OR l.phone LIKE ? OR l.mobile LIKE ?)",
            words,
            f"%{national}%",
            f"%{national}%",
        )
    elif words:
        statement.where("l.id IN (SELECT rowid FROM lead_search WHERE lead_search MATCH ?)", words)
    else:
        statement.where("0")


OF_BATCH = {"source": "source", "file": "file_name"}
"""Filters by what a batch says: name to column."""
OF_TAG = {"basis": "basis", "assessment": "assessment"}
"""Filters by what a lead's newest basis tag says: name to column."""


def _recurring(statement: Statement, name: str, accepted: tuple[str, ...], marks: str) -> None:
    """Filter by a fact that many leads share: the few rows that have it are found first, their leads by an index."""
    if name in OF_BATCH:
        statement.where(f"l.batch_id IN (SELECT id FROM batch WHERE {OF_BATCH[name]} IN ({marks}))", *accepted)
        return
    column = OF_TAG[name]
    having = f"l.tag_id IN (SELECT id FROM basis_tag WHERE {column} IN ({marks}))"
    if "" in accepted:  # no tag at all says nothing, too
        having = f"({having} OR l.tag_id NOT IN (SELECT id FROM basis_tag))"
    statement.where(having, *accepted)


def of_flags(accepted: Sequence[str]) -> tuple[str, list[object]]:
    """Return condition and values for findings of some kinds, categories or states; `ix_finding_lead` holds them."""
    marks = ", ".join("?" * len(accepted))
    wanted = f"(kind IN ({marks}) OR category IN ({marks}) OR state IN ({marks}))"
    return f"state NOT IN ('dismissed', 'stripped') AND {wanted}", [*accepted, *accepted, *accepted]


_TAGS = "coalesce(json_extract(nullif(l.extra, ''), '$.\"tags\"'), '')"
_BARE_TAGS = f"replace(replace(replace(replace({_TAGS}, ',', ';'), '|', ';'), '; ', ';'), ' ;', ';')"


def _tag_test(cell: str, tag: str) -> str:
    return f"{cell} LIKE ? ESCAPE '\\'" if tag else f"{_TAGS} = ''"


def _escaped(tag: str) -> str:
    """Return a tag for LIKE, whose signs it may hold."""
    return re.sub(r"([\\%_])", r"\\\1", tag)


def _filter(statement: Statement, name: str, accepted: tuple[str, ...]) -> None:
    marks = ", ".join("?" * len(accepted))
    if name == "flag":
        condition, values = of_flags(accepted)
        statement.where(f"l.id IN (SELECT lead_id FROM finding WHERE {condition})", *values)
        return
    if name == "tags":
        cell = f"';' || {_BARE_TAGS} || ';'"
        statement.where(
            f"({' OR '.join(_tag_test(cell, tag) for tag in accepted)})",
            *[f"%;{_escaped(tag)};%" for tag in accepted if tag],
        )
        return
    if name in OF_BATCH or name in OF_TAG:
        _recurring(statement, name, accepted, marks)
        return
    if name == "purpose":
        statement.where(
            "l.id IN (SELECT x.lead_id FROM lead_basis x JOIN basis_tag y ON y.id = x.tag_id"
            f" WHERE x.current = 1 AND y.purpose IN ({marks}))",
            *accepted,
        )
        return
    if name == "batch":
        numbers = [int(text) for text in accepted if str(text).isdecimal()]
        marks = ", ".join("?" * len(numbers))
        statement.where(
            f"(l.batch_id IN ({marks}) OR l.id IN (SELECT lead_id FROM lead_batch WHERE batch_id IN ({marks})))",
            *numbers,
            *numbers,
        )
        return
    sql, joins = expression(name)
    for join in joins:
        statement.need(join)
    if len(accepted) > _MANY:
        statement.where(f"{sql} IN (SELECT value FROM json_each(?))", json.dumps(accepted))
    else:
        statement.where(f"{sql} IN ({marks})", *accepted)
