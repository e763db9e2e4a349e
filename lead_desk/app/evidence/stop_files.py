"""Files of people who must not be contacted: unsubscribes, bounces, objections, as any mailing tool writes them.

Where the file says per row what happened (a status, an `Unsubscribed` column), only rows that say no are taken; a
whole audience given by mistake does not stop the subscribers. Where nothing is said, each row is taken: it is a list of
stops. The answers of a do-not-call list that no channel rule names come this way too, with the reason `dnc_list`.
"""

from collections import Counter
from dataclasses import dataclass, field

from lead_desk.app.core import Core
from lead_desk.app.evidence.complaints import note_complaints
from lead_desk.app.evidence.file_words import columns_named, says, tells_listed
from lead_desk.app.evidence.identifier_rows import IdentifierSheet, cell_at, past_day, sheets
from lead_desk.app.evidence.stop_results import Place, StopFileReport, StopFileRequest
from lead_desk.app.ports import Unit
from lead_desk.domain.answers import is_bounce_word, is_refusal_word, says_refused
from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import UnreadableFileError, UsageError
from lead_desk.domain.rows import RawRow
from lead_desk.domain.stop import Refusal, Stop, StopKind, StopReason, StopScope
from lead_desk.intake.lexicon import REFUSED
from lead_desk.intake.refusals import refusal_of

_BINDS_ALL = (StopReason.ERASURE, StopReason.CHILD)
_TOPIC_HEADER = "opted out of email:"  # HubSpot: one column for each kind of mail
_COMPLAINED = Refusal(Channel.EMAIL, StopReason.COMPLAINT)
"""Said by e-mail, and meant for all channels: who reports spam wants to be left alone."""
_KEPT = 10_000
_LONGEST_TOPIC = 120


@dataclass(slots=True)
class _Found:
    """What a file holds."""

    stops: dict[tuple[object, ...], Stop] = field(default_factory=dict)
    rows: int = 0
    fine: int = 0
    rejected: list[Place] = field(default_factory=list)


def run(core: Core, request: StopFileRequest, *, commit: bool) -> StopFileReport:
    """Put a file's people on the do-not-contact list; a preview is the same run, never committed.

    Raises:
        UnreadableFileError: it cannot be read, or holds no e-mail, phone number or domain.
        UsageError: a topic that is too long.
    """
    found = read(core, request)
    stops = list(found.stops.values())
    with core.store.write(core.actor) as unit:
        before = _bound(unit)
        added = unit.stops.add(stops)
        leads = _bound(unit) - before
        note_complaints(core, unit)
        if commit:
            unit.commit()
    reasons = Counter(stop.reason.value for stop in stops)
    return StopFileReport(
        rows=found.rows,
        added=added,
        known=len(stops) - added,
        fine=found.fine,
        rejected=tuple(found.rejected[:_KEPT]),
        reasons=dict(reasons.most_common()),
        leads=leads,
    )


def read(core: Core, request: StopFileRequest) -> _Found:
    """Return the stops that a file declares.

    Raises:
        UnreadableFileError: it cannot be read, or holds no e-mail, phone number or domain.
        UsageError: a topic that is too long.
    """
    if len(request.topic) > _LONGEST_TOPIC:
        raise UsageError("The name of the topic is too long.", f"At most {_LONGEST_TOPIC} letters.")
    found = _Found()
    for sheet in sheets(core.reader, request.path):
        _SheetOfStops(core, request, sheet, found).take()
    if not found.stops and not found.fine:
        raise UnreadableFileError(
            "The file holds no e-mail address, phone number or domain.", "Check the file.", code="NO_IDENTIFIERS"
        )
    return found


def _bound(unit: Unit) -> int:
    return unit.stops.leads_bound()


class _SheetOfStops:
    """One sheet: which of its columns tell what happened, and its rows in that light."""

    def __init__(self, core: Core, request: StopFileRequest, sheet: IdentifierSheet, found: _Found) -> None:
        self._today = core.clock.today()
        self._request, self._sheet, self._found = request, sheet, found
        columns = sheet.proposal.columns
        self._since = columns_named(columns, "since")
        self._topics = {
            column.index: column.header[len(_TOPIC_HEADER) :].strip()
            for column in columns
            if column.header.lower().startswith(_TOPIC_HEADER)
        }
        self._status = columns_named(columns, "status")
        named = {column.index: column.header for column in columns if column.field == REFUSED}
        self._results = columns_named(columns, "result") if request.reason is StopReason.DNC_LIST else []
        self._refused = {at: header for at, header in named.items() if at not in {*self._topics, *self._status}}
        # Columns that no row of the sample uses to say no do not tell rows apart.
        self._telling = any(self._verdicts(row) for row in sheet.sample)
        whole_bounced = columns_named(columns, "bounced") and not columns_named(columns, "unsubscribed")
        self._reason = request.reason or (StopReason.BOUNCE_COMPLAINT if whole_bounced else StopReason.UNSUBSCRIBE)

    def take(self) -> None:
        """Take the sheet's rows."""
        for row in self._sheet.rows:
            if not any(cell.strip() for cell in row.cells):
                continue
            self._found.rows += 1
            identifiers = self._sheet.identifiers(row, self._request.country)
            verdicts = self._verdicts(row)
            if not identifiers:
                self._found.rejected.append((self._sheet.name, row.number, "NO_IDENTIFIER"))
            elif verdicts or not (self._telling or self._says_fine(row)):
                for refusal in verdicts or [None]:
                    self._note(row, identifiers, refusal)
            else:
                self._found.fine += 1

    def _verdicts(self, row: RawRow) -> list[Refusal | str | None]:
        """Return what the row refuses: a channel, a topic (its name), or None for everything; empty when nothing."""
        said: list[Refusal | str | None] = []
        for index, topic in self._topics.items():
            if says_refused(cell_at(row, index)):
                said.append(topic)
        for index, header in self._refused.items():
            cell = cell_at(row, index)
            if cell and (says_refused(cell) or is_bounce_word(cell)):
                said.append(refusal_of(header, cell))
        if any(tells_listed(cell_at(row, index)) for index in self._results):
            said.append(None)
        for index in self._status:
            cell = cell_at(row, index)
            if says(cell, "complained"):
                said.append(_COMPLAINED)
            elif says(cell, "bounced"):
                said.append(Refusal(Channel.EMAIL, StopReason.BOUNCE_COMPLAINT))
            elif says(cell, "refused") or is_refusal_word(cell):
                said.append(None)
        return list(dict.fromkeys(said))

    def _says_fine(self, row: RawRow) -> bool:
        return any(says(cell_at(row, index), "fine") for index in self._status) or any(
            says(cell_at(row, index), "clear") for index in self._results
        )

    def _note(self, row: RawRow, identifiers: list[tuple[StopKind, str]], refusal: Refusal | str | None) -> None:
        request = self._request
        reason = request.reason or (refusal.reason if isinstance(refusal, Refusal) else self._reason)
        topic = refusal if isinstance(refusal, str) else request.topic
        scope = StopScope.TOPIC if topic else StopScope.MARKETING
        if request.bind_all or reason in _BINDS_ALL:
            scope, topic = StopScope.ALL, ""
        named = refusal.channel if isinstance(refusal, Refusal) and refusal is not _COMPLAINED else None
        channel = request.channel or named
        if channel is None and (topic or reason is StopReason.BOUNCE_COMPLAINT):
            channel = Channel.EMAIL
        since = past_day(row, self._since, self._today) or self._today
        for kind, value in identifiers:
            stop = Stop(kind, value, scope, channel, topic, reason, since, origin="file")
            self._found.stops.setdefault((kind, value, scope, channel, topic), stop)
