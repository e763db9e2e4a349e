"""Assessments written: a part of the fake desk."""

from fake_desk.people import NOW
from lead_desk.app.exports.replay_exports import ReplayReport
from lead_desk.app.lia_results import AssessmentFacts, Change, ChannelLine, Comparison, Remark
from lead_desk.app.results import AssessmentRow
from lead_desk.domain.assessment import Assessment, ReviewDue
from lead_desk.domain.campaign import Organisation
from lead_desk.domain.errors import UsageError
from lead_desk.law.lia_answers import missing_answers
from lead_desk.law.lia_form import lia_form


class FakeAssessments:
    """See lead_desk.app.parts; mixed into the fake desk."""

    def assessments(self) -> tuple[AssessmentRow, ...]:
        newest = {family: lia for (family, _), lia in sorted(self.lia.items())}
        return tuple(
            AssessmentRow(f, a.title, a.version, a.status, a.review_on, 318, a.author, a.approver, ())
            for f, a in newest.items()
        )

    def assessment(self, family, version=None) -> Assessment:
        versions = [
            lia for (known, number), lia in sorted(self.lia.items()) if known == family and version in (None, number)
        ]
        if not versions:
            raise UsageError("There is no such assessment.")
        return versions[-1]

    def waiting_leads(self, family) -> int:
        return self.waiting.get(family, 0)

    def link_waiting(self, family, reason) -> int:
        self._note("link_waiting", family, reason)
        return self.waiting.pop(family, 0)

    def lia_form(self):
        return lia_form()

    def lia_templates(self, language="en"):
        return (("b2b_email", "B2B email outreach"), ("trade_fair", "Trade-fair follow-up"))

    def start_assessment(self, template, family, title, author, language="en") -> Assessment:
        draft = Assessment(
            family, 1, title, answers={"H1": f"{title}, {family}", "H3": author}, author=author, created_at=NOW
        )
        self.lia[(family, 1)] = draft
        return draft

    def save_draft(self, assessment, *, sitting=False) -> None:
        self._note("save_draft", assessment)
        self.lia[(assessment.family, assessment.version)] = assessment

    def end_sitting(self, family, version) -> None:
        self._note("end_sitting", family, version)

    def lia_problems(self, assessment) -> list[str]:
        return ["V_INCOMPLETE"] if self.missing_answers(assessment) else []

    def missing_answers(self, assessment) -> list[str]:
        return list(missing_answers(lia_form(), assessment.answers, Organisation()))

    def assessment_facts(self, assessment) -> AssessmentFacts:
        remarks = (
            Remark("S5", "Leads: {list}.", listed=(("DK", 30), ("SE", 10))),
            Remark("B2", "Leads with a private mailbox: {count}.", (("count", "4"),), contradicts=True),
        )
        lines = (ChannelLine("Denmark, email, named business contact", "needs consent first", "s.10", True),)
        return AssessmentFacts(40, True, remarks, lines)

    def assessment_versions(self, family) -> tuple[Assessment, ...]:
        return tuple(lia for (known, _), lia in sorted(self.lia.items()) if known == family)

    def compare_assessments(self, family, before=None, after=None, language="en") -> Comparison:
        changes = (Change("S5", "Which countries does it cover?", "DK", "DK; SE"),)
        return Comparison(family, "Fair", before or 1, after or 2, changes if before != after or not before else ())

    def replay_exports(self, sample=1000, export=None) -> ReplayReport:
        return self.replayed

    def assessment_report(self, family, version=None, language="en") -> str:
        return f"<h1>{family}</h1><p>Answers</p>"

    def write_document(self, path, content) -> None:
        path.write_bytes(content)

    def note_change(self, family, trigger, note="") -> ReviewDue:
        self._note("note_change", family, trigger, note)
        return ReviewDue("k", family, 1, trigger, self.clock.today(), note)
