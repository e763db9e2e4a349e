"""When a legitimate-interest assessment counts as documented, and what it covers (LAW 3.3-3.5; READINGS 1, 11, 38)."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from lead_desk.domain.assessment import Assessment, AssessmentStatus, ReviewDue, Scope
from lead_desk.domain.campaign import OWN_USE, Organisation
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.law import packs
from lead_desk.law.channels import ChannelRule, ChannelRules, RuleKind
from lead_desk.law.countries import countries
from lead_desk.law.dates import add_months
from lead_desk.law.lia_answers import (
    Answers,
    content_hash,
    day_of,
    effective,
    is_filled,
    is_filler,
    missing_answers,
    part_of,
    text_of,
    texts_of,
)
from lead_desk.law.lia_form import LiaForm

SCOPE_QUESTIONS = ("S1", "S2", "S3", "S4", "S5", "S6", "S7")
REVIEW_MONTHS = 12
"""Longest time between decision and review (APP; no law fixes a term)."""
MANY_PEOPLE = 10_000
"""How many people on one assessment suggest an impact assessment as well (`W_DPIA`)."""
SOON_DAYS = 30
STATUS_CODES = frozenset({"V_STATUS", "V_EXPIRED"})
"""Codes that the gate says with codes of their own (READINGS 11)."""
ALL_COUNTRIES = frozenset({"all", "*", "world", "any"})


def lia_problems(
    assessment: Assessment,
    today: date,
    form: LiaForm,
    rules: ChannelRules,
    organisation: Organisation | None = None,
    due: date | None = None,
) -> list[str]:
    """Return why the version does not count as documented, as codes in the order of LAW 3.3; empty = documented.

    Args:
        assessment: the version.
        today: the day of the question.
        form: the form it answers.
        rules: the channel table, for `V_CHANNEL`.
        organisation: the organisation's card; a data protection officer named there must have been heard.
        due: of `review_due_until`, where facts changed under it.
    """
    answers = effective(assessment)
    if assessment.client:
        found = _client_problems(assessment, answers, today, form)
    else:
        found = _own_problems(assessment, answers, today, form, rules, organisation or Organisation())
    late = ["V_EXPIRED"] if due is not None and today > due else []
    return list(dict.fromkeys([*found, *late]))


def review_due_until(assessment: Assessment, changes: Iterable[ReviewDue]) -> date | None:
    """Return the last day that changed facts leave an approved version, None where none changed (LAW 3.5)."""
    mine = [item.until for item in changes if (item.family, item.version) == (assessment.family, assessment.version)]
    return min(mine, default=None) if assessment.status is AssessmentStatus.APPROVED else None


def _own_problems(
    assessment: Assessment,
    answers: Answers,
    today: date,
    form: LiaForm,
    rules: ChannelRules,
    organisation: Organisation,
) -> Iterator[str]:
    checks = (
        ("V_INCOMPLETE", bool(missing_answers(form, answers, organisation))),
        ("V_SCOPE_EMPTY", _scope_empty(answers)),
        ("V_TEST_FAILED", _test_failed(answers)),
        ("V_STOPPER", _stopped(form, answers)),
        ("V_CHANNEL", _no_channel_open(scope_of(assessment), rules)),
        ("V_SIGNOFF", not _signed(answers)),
        ("V_DATE", _date_wrong(assessment, answers, today)),
        ("V_REVIEW", _review_wrong(answers)),
        ("V_STATUS", assessment.status is not AssessmentStatus.APPROVED),
        ("V_EXPIRED", _expired(assessment, today)),
        ("V_CHANGED", _changed(assessment)),
    )
    return (code for code, found in checks if found)


def _client_problems(assessment: Assessment, answers: Answers, today: date, form: LiaForm) -> Iterator[str]:
    """A processor records the client's own assessment instead of answering the form (`V_CONTROLLER`)."""
    attested = all(is_filled(part, part_of(answers, "C2", part.id)) for part in form["C2"].parts)
    document = text_of(answers, "C1")
    sealed = len(document) == 64 and all(char in "0123456789abcdef" for char in document.casefold())
    decided = day_of(answers, "D9")
    recorded = bool(assessment.client.strip() and assessment.family.strip()) and decided is not None
    checks = (
        ("V_SCOPE_EMPTY", _scope_empty(answers)),
        ("V_DATE", decided is not None and decided > today),
        ("V_STATUS", assessment.status is not AssessmentStatus.APPROVED),
        ("V_EXPIRED", _expired(assessment, today)),
        ("V_CHANGED", _changed(assessment)),
        ("V_CONTROLLER", _scope_empty(answers) or not (recorded and attested and sealed)),
    )
    return (code for code, found in checks if found)


def _scope_empty(answers: Answers) -> bool:
    chosen = [texts_of(answers, question) for question in SCOPE_QUESTIONS]
    places = {place.casefold() for place in texts_of(answers, "S5")}
    return not all(chosen) or not places.isdisjoint(ALL_COUNTRIES)


def _test_failed(answers: Answers) -> bool:
    failed = any(part_of(answers, question) is False for question in ("D1", "D2", "D7"))
    return failed or part_of(answers, "D3") == "does_not_prevail"


def _stopped(form: LiaForm, answers: Answers) -> bool:
    """An answer that forbids approval; a missing one is `V_INCOMPLETE` and not this."""
    for question in form.questions:
        for part in question.parts:
            given = part_of(answers, question.id, part.id)
            if part.must is not None and isinstance(given, bool) and given is not part.must:
                return True
    return part_of(answers, "D5") == "yes" and is_filler(text_of(answers, "D5", "text"))


def _no_channel_open(scope: Scope, rules: ChannelRules) -> bool:
    """Every triple demands consent and nothing could lift it (READINGS 1)."""
    rows = scope_rules(scope, rules)
    return bool(rows) and all(row.rule is RuleKind.CONSENT and not row.can_be_lifted for row in rows)


def scope_rules(scope: Scope, rules: ChannelRules) -> tuple[ChannelRule, ...]:
    """Return the row of each (country, channel, class) in scope: question S9 of the form."""
    channels = [channel for channel in Channel if channel.value in scope.channels]
    classes = [who for who in RecipientClass if who.value in scope.audiences]
    return rules.triples(scope.countries, channels, classes)


@cache
def _team_words() -> tuple[frozenset[str], frozenset[str]]:
    pack = packs.read("placeholders.toml")
    return frozenset(pack.texts("team_words")), frozenset(pack.texts("titles"))


def is_full_name(name: str) -> bool:
    """Tell whether a text is a person's first and last name and not a mailbox or a team."""
    team, titles = _team_words()
    words = [word.strip(".,") for word in name.casefold().replace("-", " ").split()]
    kept = [word for word in words if word not in titles and any(char.isalpha() for char in word)]
    if len(kept) < 2 or "@" in name or is_filler(name):
        return False
    return team.isdisjoint(kept) and any(len(word) > 1 for word in kept)


def _signed(answers: Answers) -> bool:
    role = text_of(answers, "D8", "role")
    return is_full_name(text_of(answers, "D8", "name")) and not is_filler(role)


def _date_wrong(assessment: Assessment, answers: Answers, today: date) -> bool:
    decided = day_of(answers, "D9")
    created = assessment.created_at.astimezone().date() if assessment.created_at else None
    return decided is None or decided > today or (created is not None and decided < created)


def _review_wrong(answers: Answers) -> bool:
    decided, review = day_of(answers, "D9"), day_of(answers, "D10")
    if review is None:
        return True
    return decided is not None and not decided < review <= add_months(decided, REVIEW_MONTHS)


def valid_until(assessment: Assessment, due: date | None = None) -> date | None:
    """Return the last day the version can carry anything, None where no date says so.

    A client's own assessment lasts twelve months from its date (READINGS 38); `due` is `review_due_until`'s answer.
    """
    answers = effective(assessment)
    if assessment.client:
        decided = day_of(answers, "D9")
        last = None if decided is None else add_months(decided, REVIEW_MONTHS)
    else:
        last = day_of(answers, "D10")
    return min((day for day in (last, due) if day is not None), default=None)


def _expired(assessment: Assessment, today: date) -> bool:
    last = valid_until(assessment)
    return assessment.status is AssessmentStatus.EXPIRED or (last is not None and today > last)


def _changed(assessment: Assessment) -> bool:
    """A draft is free to change; everything else must be what was signed."""
    if assessment.status is AssessmentStatus.DRAFT:
        return False
    return assessment.content_hash != content_hash(assessment.answers)


def scope_of(assessment: Assessment) -> Scope:
    """Return what the version covers, as its questions S1 to S7 are written (READINGS 1: nothing is struck)."""
    answers = effective(assessment)
    groups = countries()
    return Scope(
        purposes=texts_of(answers, "S1"),
        channels=frozenset(channel.casefold() for channel in texts_of(answers, "S2")),
        audiences=frozenset(who.casefold() for who in texts_of(answers, "S3")),
        sources=texts_of(answers, "S4"),
        countries=frozenset(groups.code(place) for place in texts_of(answers, "S5")),
        fields=texts_of(answers, "S6"),
        recipients=frozenset(_recipient(key) for key in texts_of(answers, "S7")),
    )


def _recipient(key: str) -> str:
    """`none` beside own use means the same: nobody else gets the data."""
    return OWN_USE if key.casefold() == "none" else key


def struck(scope: Scope, rules: ChannelRules) -> tuple[ChannelRule, ...]:
    """Return the rows in scope that demand consent: a note on the form, never a hold of its own (READINGS 1)."""
    return tuple(row for row in scope_rules(scope, rules) if row.rule is RuleKind.CONSENT)


def lia_warnings(
    assessment: Assessment, today: date, first_use: date | None = None, people: int = 0, due: date | None = None
) -> list[str]:
    """Return the warnings of LAW 8 that concern a version.

    Args:
        assessment: the version.
        today: the day of the question.
        first_use: the day the first record was taken into use under it.
        people: how many people rest on its family (more than `MANY_PEOPLE` suggest an impact assessment).
        due: of `review_due_until`, where facts changed under it.
    """
    answers = effective(assessment)
    decided, last = day_of(answers, "D9"), valid_until(assessment, due)
    unusual = part_of(answers, "B10") is True
    checks = (
        ("W_LIA_EXPIRES", last is not None and 0 <= (last - today).days <= SOON_DAYS),
        ("W_LIA_AFTER_USE", decided is not None and first_use is not None and decided > first_use),
        ("W_SOLE_APPROVER", _same_person(text_of(answers, "H3"), text_of(answers, "D8", "name"))),
        ("W_DPIA", unusual or people > MANY_PEOPLE),
    )
    return [code for code, found in checks if found]


def _same_person(author: str, approver: str) -> bool:
    return bool(author) and author.casefold() == approver.casefold()


def has_blocking(problems: Iterable[str]) -> bool:
    """Tell whether problems remain beside status and expiry (READINGS 11)."""
    return not STATUS_CODES.issuperset(problems)
