"""The LIA register: versions of families, immutable once decided (LAW 3.4)."""

import hashlib
from collections.abc import Iterable, Sequence
from datetime import timedelta

from lead_desk.domain.acts import ActKind, ActState
from lead_desk.domain.assessment import Assessment, AssessmentStatus, Scope
from lead_desk.domain.errors import RefusedError
from lead_desk.domain.records import AuditEvent, EventFilter
from lead_desk.domain.values import dataclass
from lead_desk.law.lia_facts import DataFacts
from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.history.acts import insert_act
from lead_desk.store.registers.lia_facts import data_facts

_EVENT = "assessment"
_SITTING = timedelta(hours=1)
"""After so long a draft that saves itself is logged again although nobody left it."""
_LOOKED_BACK = 20


@dataclass(frozen=True, slots=True)
class KeptAssessment:
    """A version as the facts need it: its machine scope and what `lia_problems` found when it was saved."""

    assessment: Assessment
    scope: Scope | None
    problems: tuple[str, ...]


class Assessments:
    """The register inside one transaction."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def versions(self, family: str) -> tuple[Assessment, ...]:
        """Return a family's versions, oldest first."""
        return tuple(kept.assessment for kept in self.kept(family))

    def kept(self, family: str) -> tuple[KeptAssessment, ...]:
        """Return a family's versions with scope and problems, oldest first."""
        rows = self._context.db.rows(
            "SELECT payload, scope, problems FROM assessment WHERE family = ? ORDER BY version", (family,)
        )
        return tuple(
            KeptAssessment(
                codec.loads(Assessment, payload),
                codec.loads(Scope, scope) if scope else None,
                tuple(problems.split(",")) if problems else (),
            )
            for payload, scope, problems in rows
        )

    def families(self) -> tuple[str, ...]:
        """Return the keys of all families."""
        return tuple(
            family for (family,) in self._context.db.rows("SELECT DISTINCT family FROM assessment ORDER BY family")
        )

    def save(
        self, assessment: Assessment, scope: Scope | None, problems: Sequence[str], *, sitting: bool = False
    ) -> None:
        """Insert a version or change its state; keeps its machine scope and `lia_problems` beside it. Audited.

        Args:
            assessment: the version.
            scope: what it covers.
            problems: what `lia_problems` finds.
            sitting: somebody is writing a draft, which saves itself every second: one event begins the sitting, and
                `end_sitting` logs what it came to.

        Raises:
            RefusedError: the answers of a decided version would change.
        """
        db, family, version = self._context.db, assessment.family, assessment.version
        payload = codec.dumps(assessment)
        scope_text, problem_text = codec.dumps(scope) if scope else "", ",".join(problems)
        found = db.one("SELECT payload, status FROM assessment WHERE family = ? AND version = ?", (family, version))
        if found is None:
            db.run(
                "INSERT INTO assessment (family, version, status, payload, scope, problems) VALUES (?, ?, ?, ?, ?, ?)",
                (family, version, assessment.status.value, payload, scope_text, problem_text),
            )
        else:
            _check_unchanged(codec.loads(Assessment, str(found[0])), assessment)
            db.run(
                "UPDATE assessment SET status = ?, payload = ?, scope = ?, problems = ?"
                " WHERE family = ? AND version = ?",
                (assessment.status.value, payload, scope_text, problem_text, family, version),
            )
        self._context.stale(
            "id IN (SELECT b.lead_id FROM lead_basis b JOIN basis_tag t ON t.id = b.tag_id"
            " WHERE b.current = 1 AND t.assessment = ?)",
            (family,),
        )
        event = _event(assessment, payload, problems)
        if not (sitting and found is not None and self._is_writing(event)):
            self._context.audit.write(_EVENT, event)
            subject = f"{family} {version} {assessment.status.value}"
            insert_act(self._context, ActKind.ASSESS, 0, ActState.FINAL, subject)

    def end_sitting(self, family: str, version: int) -> None:
        """Log what a draft came to, where the last event about it says otherwise."""
        found = self._context.db.one(
            "SELECT payload, problems FROM assessment WHERE family = ? AND version = ?", (family, version)
        )
        if found is None:
            return
        payload, problems = map(str, found)
        event = _event(codec.loads(Assessment, payload), payload, problems.split(",") if problems else ())
        last = self._last_event(event)
        if last is not None and last.data != event:
            self._context.audit.write(_EVENT, event)

    def _is_writing(self, event: dict[str, object]) -> bool:
        """Tell whether this person's sitting over this draft is in the log already."""
        last = self._last_event(event)
        return (
            last is not None
            and last.actor == self._context.actor
            and last.data["status"] == event["status"] == AssessmentStatus.DRAFT
            and self._context.clock.now() - last.at < _SITTING
        )

    def _last_event(self, event: dict[str, object]) -> AuditEvent | None:
        """Return the newest event about the same version, among the last ones about assessments."""
        latest = self._context.audit.events(limit=_LOOKED_BACK, wanted=EventFilter(frozenset({_EVENT})))
        same = ("family", "version")
        return next((one for one in latest if all(one.data.get(name) == event[name] for name in same)), None)

    def data_facts(self, family: str, covered: Iterable[str]) -> DataFacts:
        """Count the leads whose basis points to a family, else those of the sources it covers (question S4)."""
        return data_facts(self._context, family, covered)

    def leads_relying(self, family: str, at_most: int | None = None) -> int:
        """Count the leads whose current basis points to the family, not further than `at_most`."""
        return int(
            self._context.db.value(
                "SELECT count(*) FROM (SELECT 1 FROM basis_tag t JOIN lead_basis b ON b.tag_id = t.id AND b.current = 1"
                " WHERE t.assessment = ? LIMIT ?)",
                (family, -1 if at_most is None else at_most),
            )
        )


def _event(assessment: Assessment, payload: str, problems: Sequence[str]) -> dict[str, object]:
    return {
        "family": assessment.family,
        "version": assessment.version,
        "status": assessment.status.value,
        "content": assessment.content_hash or hashlib.sha256(payload.encode()).hexdigest(),
        "problems": list(problems),
    }


def _check_unchanged(old: Assessment, new: Assessment) -> None:
    if old.status is AssessmentStatus.DRAFT:
        return
    if old.answers != new.answers or (old.title, old.author, old.content_hash) != (
        new.title,
        new.author,
        new.content_hash,
    ):
        raise RefusedError(
            "A decided assessment does not change.", "Make a new version of it.", code="ASSESSMENT_DECIDED"
        )
