"""The audit log as a file: whole as JSON lines, which the stand-alone checker follows, or as a table to read."""

import json
from collections.abc import Iterator
from pathlib import Path

from lead_desk.app.core import Core
from lead_desk.app.ports import Unit
from lead_desk.domain.errors import UsageError
from lead_desk.domain.records import AuditEvent, EventFilter

CHAIN, TABLE = ".jsonl", ".csv"
"""Endings of the file's name: every event with its links; and the events that are wanted, as a table."""
_PAGE = 500
_HEADERS = ("seq", "at", "actor", "event", "data", "mac", "link")


def event_facts(event: AuditEvent, link: str) -> dict[str, object]:
    """Return an event as the log is printed and saved; `link` is its place in the open chain."""
    return {
        "seq": event.seq,
        "at": event.at.isoformat(),
        "actor": event.actor,
        "event": event.event,
        "data": event.data,
        "mac": event.mac,
        "link": link,
    }


def save_log(core: Core, target: Path, wanted: EventFilter | None) -> int:
    """Save the audit log, newest first, whole or not at all; the log itself says so. Return how many events.

    Args:
        core: the parts.
        target: its ending tells the form: `CHAIN` or `TABLE`.
        wanted: which events a table holds; a chain with gaps would prove nothing, so it is always whole.

    Raises:
        UsageError: another ending.
        RefusedError: the target cannot be written.
    """
    form = target.suffix.lower()
    if form not in (CHAIN, TABLE):
        raise UsageError(
            "The audit log is saved as .jsonl (whole, for the checker) or as .csv (a table).",
            "Give the file name one of these endings.",
            code="UNKNOWN_KIND",
        )
    with core.writer.together() as files:
        with core.store.write(core.actor) as unit:
            unit.audit.write("log_saved", {"format": form[1:]})
            facts = list(_facts(unit, None if form == CHAIN else wanted))
            if form == CHAIN:
                files.document(target, b"".join(json.dumps(fact).encode("ascii") + b"\n" for fact in facts))
            else:
                files.plain_table(target, _HEADERS, ([_cell(fact[name]) for name in _HEADERS] for fact in facts))
            unit.commit()
        files.place()
    return len(facts)


def _facts(unit: Unit, wanted: EventFilter | None) -> Iterator[dict[str, object]]:
    links, before = dict(unit.audit.links()), None
    while events := unit.audit.events(before=before, limit=_PAGE, wanted=wanted):
        for event in events:
            yield event_facts(event, links[event.seq])
        before = events[-1].seq


def _cell(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
