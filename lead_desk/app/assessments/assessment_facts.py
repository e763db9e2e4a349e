"""Assessments held against the store: facts beside the questions, contradictions, and two versions side by side."""

from lead_desk.app.assessments.write_assessment import newest
from lead_desk.app.core import Core
from lead_desk.app.lia_results import AssessmentFacts, Comparison
from lead_desk.app.ports import Unit
from lead_desk.app.wording import Wording
from lead_desk.domain.assessment import Assessment
from lead_desk.domain.campaign import Notice, Purpose, Recipient
from lead_desk.domain.errors import UsageError
from lead_desk.domain.source import Source
from lead_desk.law.lia import scope_of
from lead_desk.law.lia_facts import contradictions, observations
from lead_desk.law.lia_form import lia_form
from lead_desk.law.lia_words import Names, changes, channel_lines


def assessment_facts(core: Core, unit: Unit, assessment: Assessment, names: Names | None = None) -> AssessmentFacts:
    """Return what the store says to a version as it stands, saved or not.

    Args:
        core: the parts.
        unit: the transaction to look through.
        assessment: the version; its scope decides which leads are looked at while none rest on it.
        names: the reader's words for the channel rules, English where none are given.
    """
    counted = unit.assessments.data_facts(assessment.family, scope_of(assessment).sources)
    found = contradictions(assessment, counted, core.clock.today())
    lines = channel_lines(assessment, core.gate.law.rules, names)
    return AssessmentFacts(counted.people, counted.resting, observations(counted) + found, lines)


def names_of(unit: Unit, words: Wording) -> Names:
    """Return what the keys of the registers and the words of the form are called, for answers that name them."""
    return Names(
        {
            "purposes": {item.key: words(item.name) for item in unit.registers.all(Purpose)},
            "sources": {item.key: item.name for item in unit.registers.all(Source)},
            "recipients": {item.key: item.name for item in unit.registers.all(Recipient)},
            "notices": {item.key: item.title for item in unit.registers.all(Notice)},
        },
        words,
        words.country,
    )


def compare(unit: Unit, family: str, before: int | None, after: int | None, words: Wording) -> Comparison:
    """Return what two versions of a family answer differently.

    Args:
        unit: the transaction to look through.
        family: key of the family.
        before: the earlier version, None for the one before `after`.
        after: the later version, None for the newest.
        words: the language of the answers.

    Raises:
        UsageError: no such family or version, or the family has one version only.
    """
    later = newest(unit, family, after)
    numbers = [version.version for version in unit.assessments.versions(family) if version.version < later.version]
    if before is None and not numbers:
        raise UsageError("There is no earlier version to compare with.", "Name two versions.", code="ONE_VERSION")
    earlier = newest(unit, family, numbers[-1] if before is None else before)
    found = changes(lia_form(), earlier, later, names_of(unit, words))
    return Comparison(family, later.title, earlier.version, later.version, found)
