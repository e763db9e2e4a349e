"""Hold an assessment against the leads that rest on it: what they contradict, and what two versions differ in."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lead_desk.domain.assessment import Assessment, Scope
from lead_desk.domain.channel import RecipientClass
from lead_desk.law.dates import add_months
from lead_desk.law.lia import scope_of
from lead_desk.law.lia_answers import content_hash, effective, part_of
from lead_desk.law.lia_form import LiaForm

OLD_MONTHS = 12
"""Age of data after which question B8 must say what has changed since."""


@dataclass(frozen=True, slots=True)
class DataFacts:
    """Counts over the leads that point to a family; no lead is named.

    Attributes:
        people: all of them.
        private_mailboxes: with an address at a provider that gives mailboxes to anybody.
        classes: how many of each class of recipient.
        from_person: whose data came from themselves.
        child_flags: with an open or confirmed finding of a child.
        special_flags: with an open or confirmed finding of special or criminal data.
        sources: for each source, the words by which question S4 may cover it.
        fields: catalogue names in use.
        oldest: the earliest day of collection.
    """

    people: int = 0
    private_mailboxes: int = 0
    classes: tuple[tuple[RecipientClass, int], ...] = ()
    from_person: int = 0
    child_flags: int = 0
    special_flags: int = 0
    countries: frozenset[str] = frozenset()
    sources: tuple[frozenset[str], ...] = ()
    fields: frozenset[str] = frozenset()
    oldest: date | None = None


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A sentence of the form that the data do not bear out."""

    question: str
    sentence: str


def contradictions(assessment: Assessment, facts: DataFacts, today: date) -> tuple[Contradiction, ...]:
    """Return what the data contradict, in the order of the form. It informs the author and blocks nothing by itself.

    Args:
        assessment: the version as it stands.
        facts: counts over the leads that point to its family.
        today: the day of the question, for the age of the data.
    """
    answers = effective(assessment)
    denied = {
        question: part_of(answers, question, part) is False
        for question, part in (("B1", "value"), ("B2", "value"), ("B3", "children"))
    }
    private = facts.private_mailboxes + dict(facts.classes).get(RecipientClass.CONSUMER, 0)
    bought = facts.people - facts.from_person
    aged = facts.oldest is not None and today > add_months(facts.oldest, OLD_MONTHS)
    checks = (
        *_outside(scope_of(assessment), facts),
        ("B1", denied["B1"], facts.special_flags, "leads have findings of sensitive data."),
        ("B2", denied["B2"], facts.private_mailboxes, "leads have a private mailbox."),
        ("B3", denied["B3"], facts.child_flags, "leads have findings of a child."),
        ("B4", part_of(answers, "B4") == "work", private, "leads are private persons or have a private mailbox."),
        ("B6", part_of(answers, "B6") is True, bought, "leads did not give their data themselves."),
        ("B8", aged, facts.people, "leads: the oldest were collected more than 12 months ago."),
    )
    return tuple(
        Contradiction(question, f"{count} {words}") for question, said, count, words in checks if said and count
    )


def _outside(scope: Scope, facts: DataFacts) -> Iterator[tuple[str, bool, int, str]]:
    """Name what the leads have and the scope does not cover (READINGS 14: stored fields only warn)."""
    strangers = sum(count for who, count in facts.classes if who.value not in scope.audiences)
    yield "S3", True, strangers, "leads are of a kind that is not covered."
    unknown = sum(1 for names in facts.sources if not names & scope.sources)
    yield "S4", True, unknown, "sources in use are not covered."
    yield "S5", True, len(facts.countries - scope.countries), "countries of the leads are not covered."
    yield "S6", True, len(facts.fields - scope.fields), "columns in use are not covered."


def changed_answers(form: LiaForm, before: Assessment, after: Assessment) -> tuple[str, ...]:
    """Return the ids of questions that two versions answer differently, in the order of the form."""
    old, new = effective(before), effective(after)
    return tuple(
        question.id
        for question in form.questions
        if content_hash({"": old.get(question.id)}) != content_hash({"": new.get(question.id)})
    )
