"""The desk's methods about legitimate-interest assessments."""

from datetime import date
from pathlib import Path

from lead_desk.app.assessments import assessment_facts, review_due, waiting_leads, write_assessment
from lead_desk.app.assessments.lia_html import report_html
from lead_desk.app.assessments.lia_report import assessment_report
from lead_desk.app.assessments.start_assessment import start_assessment, templates
from lead_desk.app.lia_results import AssessmentFacts, Comparison
from lead_desk.app.parts.part import DeskPart
from lead_desk.app.results import AssessmentRow
from lead_desk.app.verdicts import standing
from lead_desk.app.wording import Wording
from lead_desk.domain.assessment import Assessment, ReviewDue, ReviewTrigger
from lead_desk.domain.languages import ENGLISH
from lead_desk.law.lia_form import LiaForm, lia_form


class AssessmentPart(DeskPart):
    """Write, sign, renew and withdraw assessments (LAW 3)."""

    def assessments(self) -> tuple[AssessmentRow, ...]:
        """Return one line a family."""
        with self.core.store.read() as unit:
            return write_assessment.listing(self.core, unit)

    def assessment(self, family: str, version: int | None = None) -> Assessment:
        """Return a version, the newest when none is named.

        Raises:
            UsageError: there is none.
        """
        with self.core.store.read() as unit:
            return write_assessment.newest(unit, family, version)

    def lia_form(self) -> LiaForm:
        """Return the form with its questions and guidance."""
        return lia_form()

    def lia_templates(self, language: str = ENGLISH) -> tuple[tuple[str, str], ...]:
        """Return (key, title) of the bundled templates.

        Raises:
            UsageError: they are not there in that language.
        """
        return templates(language)

    def start_assessment(
        self, template: str | None, family: str, title: str, author: str = "", language: str = ENGLISH
    ) -> Assessment:
        """Start a draft, with what the store already knows filled in.

        Args:
            template: key of a bundled template, None for an empty form.
            family: reference number.
            title: what it is called.
            author: who writes it, empty for the user.
            language: of the template's answers.

        Raises:
            UsageError: the key is taken, or there is no such template or language.
        """
        with self.core.store.write(self.actor) as unit:
            draft = start_assessment(self.core, unit, template, family, title, author or self.actor, language)
            unit.commit()
        return draft

    def save_draft(self, assessment: Assessment, *, sitting: bool = False) -> None:
        """Keep a draft; in a sitting, where it saves itself, it is logged at its begin and by `end_sitting`.

        Raises:
            RefusedError: this version is signed.
        """
        with self.core.store.write(self.actor) as unit:
            write_assessment.save_draft(self.core, unit, assessment, sitting=sitting)
            unit.commit()

    def end_sitting(self, family: str, version: int) -> None:
        """Log what a draft came to that somebody stopped writing."""
        with self.core.store.write(self.actor) as unit:
            unit.assessments.end_sitting(family, version)
            unit.commit()

    def waiting_leads(self, family: str) -> int:
        """Count the leads that rest on legitimate interest without an assessment and that a family could carry.

        Raises:
            UsageError: there is no such family.
        """
        with self.core.store.read() as unit:
            return waiting_leads.waiting_of(unit, family)

    def link_waiting(self, family: str, reason: str) -> int:
        """Link those leads to the family, as one act that can be undone; return how many.

        Raises:
            UsageError: there is no such family, or no reason.
            RefusedError: the family is closed.
        """
        return waiting_leads.link_waiting(self.core, family, reason)

    def lia_problems(self, assessment: Assessment) -> list[str]:
        """Return why a version does not count as documented, as codes of LAW 3.3."""
        with self.core.store.read() as unit:
            return write_assessment.problems_of(self.core, unit, assessment)

    def missing_answers(self, assessment: Assessment) -> list[str]:
        """Return the ids of questions that still need an answer."""
        with self.core.store.read() as unit:
            return write_assessment.missing_of(unit, assessment)

    def assessment_facts(self, assessment: Assessment) -> AssessmentFacts:
        """Return what the store knows about the leads of a version, and which answers the data contradict."""
        with self.core.store.read() as unit:
            return assessment_facts.assessment_facts(self.core, unit, assessment)

    def assessment_versions(self, family: str) -> tuple[Assessment, ...]:
        """Return all versions of a family, oldest first.

        Raises:
            UsageError: there is no such family.
        """
        with self.core.store.read() as unit:
            write_assessment.newest(unit, family)
            return unit.assessments.versions(family)

    def compare_assessments(
        self, family: str, before: int | None = None, after: int | None = None, language: str = ENGLISH
    ) -> Comparison:
        """Return what two versions answer differently, question by question; the last two when none are named.

        Raises:
            UsageError: no such family, version or language, or there is one version only.
        """
        with self.core.store.read() as unit:
            return assessment_facts.compare(unit, family, before, after, Wording(language))

    def assessment_report(self, family: str, version: int | None = None, language: str = ENGLISH) -> str:
        """Return the report of a version as an HTML page, the newest version when none is named.

        Raises:
            UsageError: there is no such version or language.
        """
        with self.core.store.read() as unit:
            return report_html(assessment_report(self.core, unit, family, version, Wording(language)))

    def write_document(self, path: Path, content: bytes) -> None:
        """Write a report that holds no lead, whole or not at all.

        Raises:
            RefusedError: the target cannot be written.
        """
        self.core.writer.document(path, content)

    def approve(
        self, family: str, version: int, approver: str, role: str, review_on: date, self_approval_reason: str = ""
    ) -> None:
        """Sign a draft.

        Raises:
            RefusedError: it is no draft, has problems, or two persons are required.
            UsageError: no such version.
        """
        with self.core.store.write(self.actor) as unit:
            write_assessment.approve(self.core, unit, family, version, approver, role, review_on, self_approval_reason)
            unit.commit()
        standing.refresh_if_quick(self.core)

    def reject(self, family: str, version: int, approver: str, role: str, reason: str) -> None:
        """Turn a draft down.

        Raises:
            RefusedError: it is no draft.
            UsageError: no such version, or no reason.
        """
        with self.core.store.write(self.actor) as unit:
            write_assessment.reject(self.core, unit, family, version, approver, role, reason)
            unit.commit()
        standing.refresh_if_quick(self.core)

    def renew(self, family: str) -> Assessment:
        """Start the next version; the old one stays valid until the new one is signed.

        Raises:
            UsageError: no such family.
        """
        with self.core.store.write(self.actor) as unit:
            draft = write_assessment.renew(self.core, unit, family)
            unit.commit()
        return draft

    def note_change(self, family: str, trigger: ReviewTrigger, note: str = "") -> ReviewDue:
        """Note that facts changed under an approved version: it is due for review, out of date 30 days later.

        Raises:
            UsageError: nothing of the family is approved.
        """
        with self.core.store.write(self.actor) as unit:
            due = review_due.note_change(self.core, unit, family, trigger, note)
            unit.commit()
        standing.refresh_if_quick(self.core)
        return due

    def withdraw(self, family: str, approver: str, role: str, reason: str) -> None:
        """Take an approval back at once.

        Raises:
            UsageError: nothing is approved, or no reason.
        """
        with self.core.store.write(self.actor) as unit:
            write_assessment.withdraw(self.core, unit, family, approver, role, reason)
            unit.commit()
        standing.refresh_if_quick(self.core)
