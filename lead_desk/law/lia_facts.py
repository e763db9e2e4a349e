"""Hold an assessment against the leads that rest on it: what they are, and which answers they contradict."""

from collections.abc import Iterable, Iterator
from datetime import date

from lead_desk.domain.assessment import Assessment, Scope
from lead_desk.domain.channel import RecipientClass
from lead_desk.domain.values import dataclass
from lead_desk.law.dates import add_months
from lead_desk.law.lia import scope_of
from lead_desk.law.lia_answers import effective, part_of
from lead_desk.law.lia_form import lia_form
from lead_desk.law.lia_words import Say, option_words

OLD_MONTHS = 12
"""Age of data after which question B8 must say what has changed since."""
_NOWHERE = "country unknown"
_NAMED = 12
"""How many names a remark lists before it says how many more there are."""


@dataclass(frozen=True, slots=True)
class SourceUse:
    """One source of the leads.

    Attributes:
        names: the words by which question S4 may cover it.
        obtained_on: the day the list was obtained, None where nobody said.
    """

    title: str
    names: frozenset[str]
    people: int
    obtained_on: date | None = None


@dataclass(frozen=True, slots=True)
class DataFacts:
    """Counts over the leads of an assessment; no lead is named.

    Attributes:
        people: all of them.
        resting: they rest on the assessment already; else they are the leads of the sources it is to cover.
        private_mailboxes: with an address at a provider that gives mailboxes to anybody.
        classes: how many of each class of recipient.
        from_person: whose data came from themselves.
        child_flags: with an open or confirmed finding of a child.
        special_flags: with an open or confirmed finding of special or criminal data.
        countries: ISO code, empty where unknown, and how many.
        fields: catalogue name and how many leads have it.
        oldest: the earliest day of collection.
    """

    people: int = 0
    resting: bool = True
    private_mailboxes: int = 0
    classes: tuple[tuple[RecipientClass, int], ...] = ()
    from_person: int = 0
    child_flags: int = 0
    special_flags: int = 0
    countries: tuple[tuple[str, int], ...] = ()
    sources: tuple[SourceUse, ...] = ()
    fields: tuple[tuple[str, int], ...] = ()
    oldest: date | None = None
    newest: date | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence beside a question.

    Attributes:
        words: the sentence with names in braces, for translation.
        values: what stands for the names.
        listed: what stands for `{list}`: keys, codes or titles, each with its count; without one it is printed alone.
        contradicts: the data do not bear the answer out.
    """

    question: str
    words: str
    values: tuple[tuple[str, str], ...] = ()
    listed: tuple[tuple[str, int], ...] = ()
    contradicts: bool = False

    @property
    def sentence(self) -> str:
        """The sentence in English."""
        return self.said(str)

    def said(self, say: Say) -> str:
        """Return the sentence in the reader's language."""
        names = (f"{option_words(name, say)} {count}" if count else say(name) for name, count in self.listed)
        return say(self.words).format(**dict(self.values), list=", ".join(names))


def observations(facts: DataFacts) -> tuple[Remark, ...]:
    """Return what the store knows, each beside the question it helps to answer; nothing where there are no leads."""
    if not facts.people:
        return ()
    lists = (Remark(question, words, listed=_listed(counted)) for question, words, counted in _lists(facts))
    counts = (Remark(question, words, tuple(values.items())) for question, words, values in _observed(facts))
    order = [question.id for question in lia_form().questions]
    return tuple(sorted((*lists, *counts), key=lambda remark: order.index(remark.question)))


def _lists(facts: DataFacts) -> Iterator[tuple[str, str, Iterable[tuple[str, int]]]]:
    yield "S3", "Leads: {list}.", ((who.value, count) for who, count in facts.classes)
    yield "S4", "In use: {list}.", _source_words(facts.sources)
    yield "S5", "Leads: {list}.", ((code or _NOWHERE, count) for code, count in facts.countries)
    yield "S6", "Filled columns: {list}.", ((name.removeprefix("custom:"), count) for name, count in facts.fields)


def _observed(facts: DataFacts) -> Iterator[tuple[str, str, dict[str, str]]]:
    people = str(facts.people)
    resting = (
        "Leads that rest on this assessment: {people}." if facts.resting else "Leads from these sources: {people}."
    )
    yield "H4", resting, {"people": people}
    yield "N2", "Leads: {people}. Columns: {columns}.", {"people": people, "columns": str(len(facts.fields))}
    yield "B1", "Leads with findings of sensitive data: {count}.", {"count": str(facts.special_flags)}
    private = {"count": str(facts.private_mailboxes), "people": people}
    yield "B2", "{count} of {people} leads have a private mailbox.", private
    yield "B3", "Leads with findings of a child: {count}.", {"count": str(facts.child_flags)}
    consumers = dict(facts.classes).get(RecipientClass.CONSUMER, 0)
    yield "B4", "{count} of {people} leads are private persons.", {"count": str(consumers), "people": people}
    own = {"count": str(facts.from_person), "people": people}
    yield "B6", "{count} of {people} leads gave their data themselves.", own
    if facts.oldest and facts.newest:
        days = {"first": facts.oldest.isoformat(), "last": facts.newest.isoformat()}
        for question in ("S8", "B8"):
            yield question, "Collected between {first} and {last}.", days


def _source_words(sources: Iterable[SourceUse]) -> Iterator[tuple[str, int]]:
    for source in sources:
        since = f" ({source.obtained_on})" if source.obtained_on else ""
        yield f"{source.title}{since}", source.people


def _listed(counted: Iterable[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    """Return names with their counts, the most frequent first."""
    ordered = sorted(counted, key=lambda entry: (-entry[1], entry[0]))
    more = (("…", 0),) if len(ordered) > _NAMED else ()
    return (*ordered[:_NAMED], *more)


def contradictions(assessment: Assessment, facts: DataFacts, today: date) -> tuple[Remark, ...]:
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
    outside = (
        Remark(question, "Not covered: {list}.", listed=_listed(names), contradicts=True)
        for question, names in _outside(scope_of(assessment), facts)
        if names
    )
    checks = (
        ("B1", denied["B1"], facts.special_flags, "Leads with findings of sensitive data: {count}."),
        ("B2", denied["B2"], facts.private_mailboxes, "Leads with a private mailbox: {count}."),
        ("B3", denied["B3"], facts.child_flags, "Leads with findings of a child: {count}."),
        (
            "B4",
            part_of(answers, "B4") == "work",
            private,
            "Private persons, or leads with a private mailbox: {count}.",
        ),
        ("B6", part_of(answers, "B6") is True, bought, "Leads that did not give their data themselves: {count}."),
        ("B8", aged, facts.people, "Leads, the oldest collected more than 12 months ago: {count}."),
    )
    counted = (
        Remark(question, words, (("count", str(count)),), contradicts=True)
        for question, said, count, words in checks
        if said and count
    )
    return (*outside, *counted)


def _outside(scope: Scope, facts: DataFacts) -> Iterator[tuple[str, list[tuple[str, int]]]]:
    """Yield what the leads have and the scope does not cover, each with its leads (READINGS 14: fields only warn)."""
    yield "S3", [(who.value, count) for who, count in facts.classes if who.value not in scope.audiences]
    yield "S4", [(source.title, source.people) for source in facts.sources if not source.names & scope.sources]
    yield "S5", [(code or _NOWHERE, count) for code, count in facts.countries if code not in scope.countries]
    beyond = [(name.removeprefix("custom:"), count) for name, count in facts.fields if name not in scope.fields]
    yield "S6", beyond
