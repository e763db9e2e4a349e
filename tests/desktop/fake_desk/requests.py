"""The rights desk of the fake desk: a few people who ask, kept in memory."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from lead_desk.app.rights.results import (
    STEPS,
    Disclosed,
    FoundLead,
    NewRequest,
    RequestRow,
    RequestView,
    Step,
    StepState,
)
from lead_desk.domain.evidence import PersonRequest, PersonRight
from lead_desk.domain.ids import LeadId
from lead_desk.law.request_clock import request_clock

_ASKED = (
    ("anna.berg1@firma1.example", PersonRight.OBJECTION_MARKETING, 26),
    ("+4520304051", PersonRight.ACCESS, 12),
    ("bo@lund.example", PersonRight.ERASURE, 35),
)


class FakeRequests:
    """Requests of people; mixed into the fake desk."""

    def _start_requests(self, today: date, leads: int) -> None:
        self._today = today
        self._held_leads = leads
        self._asked: dict[str, PersonRequest] = {}
        for number, (who, right, days) in enumerate(_ASKED if leads else (), 1):
            key = f"R-2026-{number:03d}"
            day = today - timedelta(days=days)
            self._asked[key] = PersonRequest(
                key, who, right, datetime(day.year, day.month, day.day, 12, tzinfo=UTC), "e-mail"
            )

    def _asked_row(self, request: PersonRequest) -> RequestRow:
        clock = request_clock(request.received_at.date(), request.extended_until)
        waits = request.answered_at is None
        return RequestRow(
            request,
            clock.target,
            clock.due,
            clock.due + timedelta(days=61),
            clock.left(self._today) if waits else 0,
            soon=waits and clock.is_soon(self._today),
            late=waits and clock.is_late(self._today),
        )

    def find_people(self, who: str, _country: str = "") -> tuple[FoundLead, ...]:
        if not self._held_leads or "nobody" in who:
            return ()
        return (FoundLead(LeadId(1), "Anna Berg", "Firma 1 ApS", "anna.berg1@firma1.example", "expo"),)

    def requests(self) -> tuple[RequestRow, ...]:
        rows = [self._asked_row(request) for request in self._asked.values()]
        return tuple(sorted(rows, key=lambda row: (not row.is_open, row.target)))

    def request(self, key: str) -> RequestView:
        request = self._asked[key]
        done = {Step.STOP: True, Step.COPY: bool(request.copy_sha256), Step.TELL: request.recipients_told}
        steps = [StepState(step, done.get(step, False)) for step in STEPS[request.right]]
        steps.append(StepState(Step.ANSWER, request.answered_at is not None))
        got = Disclosed("mailer", "Example Mailer", ((date(2026, 11, 12), "autumn"),))
        return RequestView(self._asked_row(request), self.find_people("anna"), (got,), True, tuple(steps))

    def take_request(self, new: NewRequest) -> str:
        key = f"R-2026-{len(self._asked) + 1:03d}"
        day = new.received_on
        self._asked[key] = PersonRequest(
            key, new.who, new.right, datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        )
        self._note("take_request", new)
        return key

    def _change(self, key: str, name: str, **changes: object) -> None:
        self._asked[key] = replace(self._asked[key], **changes)
        self._note(name, key, *changes.values())

    def stop_for_request(self, key: str) -> int:
        self._note("stop_for_request", key)
        return 1

    def erase_for_request(self, key: str) -> int:
        self._note("erase_for_request", key)
        return 1

    def restrict_for_request(self, key: str, restricted: bool) -> int:
        self._note("restrict_for_request", key, restricted)
        return 1

    def recipients_told(self, key: str) -> None:
        self._change(key, "recipients_told", recipients_told=True)

    def request_identity(self, key: str, state: str) -> None:
        self._change(key, "request_identity", identity=state)

    def extend_request(self, key: str, until: date, reason: str) -> None:
        self._change(key, "extend_request", extended_until=until, note=reason)

    def answer_request(self, key, outcome, said, ground=None) -> None:
        self._change(
            key, "answer_request", outcome=outcome.value, note=said, answered_at=datetime(2026, 11, 21, 12, tzinfo=UTC),
            refusal_reason=ground.value if ground else "",
        )  # fmt: skip

    def person_page(self, key: str, language: str = "en") -> str:
        self.asked_language = language
        return f"<html><body><h1>What we hold on you</h1><p>{key}</p></body></html>"

    def save_copy(self, key: str, target: Path, content: bytes | None = None, language: str = "en") -> str:
        target.write_bytes(content or b"copy")
        self._change(key, "save_copy", copy_sha256="0" * 64)
        return "0" * 64
