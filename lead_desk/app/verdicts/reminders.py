"""What has a date: reviews of assessments, notices, the end of keeping, lists to check again. Counts and days only."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from lead_desk.app.core import Core
from lead_desk.app.evidence.complaints import complaints_now
from lead_desk.app.leads.copy_cells import CLIPBOARD
from lead_desk.app.ports import Unit
from lead_desk.app.results import AssessmentRow, Reminder, ReminderKind
from lead_desk.app.rights.person_requests import listing
from lead_desk.domain.assessment import AssessmentStatus
from lead_desk.domain.campaign import Recipient
from lead_desk.domain.evidence import Exclusivity, NoticeGiven
from lead_desk.domain.lead import LeadQuery
from lead_desk.domain.records import ExportRecord
from lead_desk.domain.rules_seen import RULES, RulesSeen
from lead_desk.domain.source import Source
from lead_desk.law.retention import LeadDates, retention

REVIEW_SOON = timedelta(days=30)
NOTICE_SOON = timedelta(days=10)
_RULES_TOLD = timedelta(days=30)
_LIST_SOON = timedelta(days=3)
_LIST_FORGOTTEN = timedelta(days=90)
"""A list that should have been checked so long ago is in use no more."""


def reminders(
    core: Core, unit: Unit, assessments: Sequence[AssessmentRow], exports: tuple[ExportRecord, ...]
) -> tuple[Reminder, ...]:
    """Return what has to be done by a day, the most urgent first.

    Args:
        core: the parts.
        unit: the transaction to look through.
        assessments: the register's lines.
        exports: the export log.
    """
    today = core.clock.today()
    found = [
        *_reviews(assessments, today),
        *_lists(exports, today),
        *_expired(unit),
        *_closed_clients(unit),
        *_requests(core, unit),
        *_rules(unit, today),
    ]
    found += _complaints(core, unit)
    told = {(notice.source, notice.batch) for notice in unit.registers.all(NoticeGiven) if not notice.identifier}
    for source in unit.registers.all(Source):
        found += _of_source(unit, source, (source.key, 0) in told, today)
    return tuple(sorted(found, key=lambda item: (item.due or date.min, item.kind.value)))


def _reviews(rows: Sequence[AssessmentRow], today: date) -> Iterator[Reminder]:
    """An assessment past its day holds every lead that rests on it (LAW 3.4)."""
    for row in rows:
        if row.status == AssessmentStatus.APPROVED and row.review_on and row.review_on - today <= REVIEW_SOON:
            yield Reminder(ReminderKind.REVIEW, row.leads, row.review_on, f"assessments:{row.family}", row.title)


def _of_source(unit: Unit, source: Source, told: bool, today: date) -> Iterator[Reminder]:
    """Notices under GDPR Art. 14(3)(a), and data nobody has used for so long that they must go (LAW 6.1)."""
    if source.obtained_on is None:
        return
    limits, mine = retention(), (("source", (source.key,)),)
    due = limits.notice_due(source.obtained_on)
    if not told and not source.from_person and today <= due <= today + NOTICE_SOON:
        personal = LeadQuery(filters=mine)
        impersonal = LeadQuery(filters=(*mine, ("basis", ("not_personal",))))
        leads = unit.leads.count(personal) - unit.leads.count(impersonal)
        if leads > 0:
            yield Reminder(ReminderKind.NOTICE, leads, due, f"leads:source={source.key}", source.name)
    until = limits.keep_until(LeadDates(source.obtained_on, told=True))
    if until is not None and today <= until <= today + timedelta(days=limits.soon_days):
        leads = unit.leads.count(LeadQuery(filters=(*mine, ("last_contact", ("",)))))
        if leads:
            yield Reminder(ReminderKind.RETENTION, leads, until, f"leads:source={source.key}", source.name)


def _expired(unit: Unit) -> Iterator[Reminder]:
    counts = dict(unit.leads.facets(LeadQuery(), "reason", 100))
    if counts.get("RETENTION_EXPIRED"):
        yield Reminder(ReminderKind.EXPIRED, counts["RETENTION_EXPIRED"], None, "leads:reason=RETENTION_EXPIRED")


def _closed_clients(unit: Unit) -> Iterator[Reminder]:
    """What was found for a client alone is kept for some weeks after the client has gone, then deleted (LAW 6.1)."""
    closed = {item.key: item for item in unit.registers.all(Recipient) if item.closed_on is not None}
    for entry in unit.registers.all(Exclusivity):
        client = closed.get(entry.client)
        if client is None or client.closed_on is None:
            continue
        until = client.closed_on + timedelta(days=retention().client_closed_days)
        name, value = ("source", entry.source) if entry.source else ("batch", str(entry.batch))
        leads = unit.leads.count(LeadQuery(filters=((name, (value,)),)))
        if leads:
            yield Reminder(ReminderKind.RETENTION, leads, until, f"leads:{name}={value}", client.name)


def _requests(core: Core, unit: Unit) -> Iterator[Reminder]:
    """A person who waits is to be answered within the month of Art. 12(3)."""
    for row in listing(core, unit):
        if row.soon or row.late:
            yield Reminder(ReminderKind.REQUEST, 1, row.target, f"requests:{row.request.key}", row.request.key)


def _rules(unit: Unit, today: date) -> Iterator[Reminder]:
    """What new rules turned, for some weeks after they came."""
    seen = unit.registers.get(RulesSeen, RULES)
    if seen is None or seen.changed_on is None or today - seen.changed_on > _RULES_TOLD:
        return
    if seen.held:
        yield Reminder(ReminderKind.RULES, seen.held, seen.changed_on, "leads:blocked")
    for campaign, people in seen.lists.items():
        yield Reminder(ReminderKind.RULES_LIST, people, seen.changed_on, "exports", campaign)


def _complaints(core: Core, unit: Unit) -> Iterator[Reminder]:
    found = complaints_now(core, unit)
    if found.over_aim:
        kind = ReminderKind.COMPLAINTS if found.too_many else ReminderKind.COMPLAINT
        yield Reminder(kind, found.complaints, None, "exports", f"{found.contacts:,}")


def _lists(exports: tuple[ExportRecord, ...], today: date) -> Iterator[Reminder]:
    """A verdict can be relied on until its best-before (READINGS 31); then the list is dropped back for a check."""
    for record in exports:
        day = record.best_before
        if record.campaign != CLIPBOARD and day and today - _LIST_FORGOTTEN <= day <= today + _LIST_SOON:
            yield Reminder(ReminderKind.RECHECK, record.written, day, "exports", record.campaign)
