"""Read and judge single answers of an assessment: is it there, long enough, and more than a filler (LAW 3.3)?"""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from functools import cache

from lead_desk.domain.assessment import Assessment
from lead_desk.domain.campaign import Organisation
from lead_desk.domain.canonical import canonical_bytes
from lead_desk.law import packs
from lead_desk.law.lia_form import SINGLE, LiaForm, Need, Part, PartType, Question, When

Answers = Mapping[str, object]
DEFAULT_LINE = 3
FIRST_PARTS = frozenset({SINGLE, "name", "children", "vulnerable"})
"""Parts that a bare answer, or one under `value`, answers."""
WRITTEN = (PartType.TEXT, PartType.LINE)
"""Types whose text may not simply be repeated elsewhere in the form."""


def content_hash(answers: Answers) -> str:
    """Return the SHA-256 over the canonical JSON of the answers, as it is fixed at sign-off.

    Key order, Unicode form and the type a date is held in make no difference.
    """
    return hashlib.sha256(canonical_bytes(answers)).hexdigest()


def effective(assessment: Assessment) -> dict[str, object]:
    """Return the answers with what the version itself records: title and number, author, sign-off.

    What the record says wins over an answer of the same question, since the sign-off dialog writes the record.
    """
    answers = dict(assessment.answers)
    if not answers.get("H1") and assessment.title:
        answers["H1"] = f"{assessment.title}, {assessment.family}"
    if not answers.get("H3") and assessment.author:
        answers["H3"] = assessment.author
    if assessment.approver:
        answers["D8"] = {"name": assessment.approver, "role": assessment.approver_role}
    if assessment.decided_on:
        answers["D9"] = assessment.decided_on
    if assessment.review_on:
        answers["D10"] = assessment.review_on
    return answers


def part_of(answers: Answers, question: str, part: str = SINGLE) -> object:
    """Return one part of an answer, None where it is missing; a bare answer stands for the parts in `FIRST_PARTS`."""
    answer = answers.get(question)
    if isinstance(answer, Mapping):
        found: object = answer.get(part, answer.get(SINGLE) if part in FIRST_PARTS else None)
        return found
    return answer if part in FIRST_PARTS else None


def text_of(answers: Answers, question: str, part: str = SINGLE) -> str:
    """Return a part as text, blanks collapsed, empty where it is missing."""
    value = part_of(answers, question, part)
    return " ".join(value.split()) if isinstance(value, str) else ""


def texts_of(answers: Answers, question: str) -> frozenset[str]:
    """Return the chosen keys of a multi question."""
    value = part_of(answers, question)
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, list | tuple | set | frozenset):
        return frozenset()
    return frozenset(item.strip() for item in value if isinstance(item, str) and item.strip())


def day_of(answers: Answers, question: str) -> date | None:
    """Return a date answer, None where it is missing or no date."""
    value = part_of(answers, question)
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


@cache
def _fillers() -> tuple[frozenset[str], tuple[str, ...]]:
    pack = packs.read("placeholders.toml")
    words = pack.texts("fillers")
    return frozenset(_bare(word) for word in words) | {""}, pack.texts("starts")


def _bare(text: str) -> str:
    kept = "".join(char if char.isalnum() or char.isspace() else " " for char in text.casefold())
    return " ".join(kept.split())


def is_filler(text: str) -> bool:
    """Tell whether a text fills its box without saying anything: a known filler, repeated, or one letter held down."""
    fillers, starts = _fillers()
    bare = _bare(text)
    words = bare.split()
    letters = set(bare.replace(" ", ""))
    return (
        bare in fillers
        or len(letters) <= 1
        or bare.startswith(starts)
        or all(word in fillers for word in words)
        or (len(words) > 2 and len(set(words)) == 1)
        or (len(words) > 5 and len(set(words)) == 2)
    )


def is_filled(part: Part, value: object) -> bool:
    """Tell whether one part of an answer is there and long enough."""
    match part.type:
        case PartType.TEXT | PartType.LINE | PartType.PERSON | PartType.REF:
            text = " ".join(value.split()) if isinstance(value, str) else ""
            return len(text) >= max(part.least, 1) and not is_filler(text)
        case PartType.BOOL:
            return isinstance(value, bool)
        case PartType.ENUM:
            return isinstance(value, str) and value in part.options
        case PartType.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool) and value >= part.least
        case PartType.DATE:
            return day_of({"": value}, "") is not None
        case PartType.MULTI:
            chosen = texts_of({"": value}, "")
            return len(chosen) >= part.least and (not part.options or chosen <= set(part.options))
        case PartType.LIST:
            return _list_filled(part, value)
    return True  # derived: filled in by the app


def _list_filled(part: Part, value: object) -> bool:
    if not isinstance(value, list | tuple) or len(value) < part.least:
        return False
    return all(_entry_filled(part, entry) for entry in value)


def _entry_filled(part: Part, entry: object) -> bool:
    if isinstance(entry, str):
        return not part.columns and not is_filler(entry)
    if not isinstance(entry, Mapping):
        return False
    cells = [entry.get(column) for column in part.columns]
    return all(isinstance(cell, str) and len(cell.strip()) >= DEFAULT_LINE and not is_filler(cell) for cell in cells)


def is_asked(question: Question, answers: Answers, organisation: Organisation) -> bool:
    """Tell whether the question must be answered for these answers and this organisation."""
    if question.need is Need.CONDITIONAL:
        return question.when is not None and _holds(question.when, answers, organisation)
    return question.need is Need.MANDATORY


def _holds(when: When, answers: Answers, organisation: Organisation) -> bool:
    if when.organisation == "dpo":
        return bool(organisation.dpo.strip())
    return part_of(answers, when.question) == when.equals


def missing_answers(form: LiaForm, answers: Answers, organisation: Organisation) -> tuple[str, ...]:
    """Return the ids of questions that must be answered and are not, in the order of the form.

    Args:
        form: the form.
        answers: as `effective` gives them.
        organisation: the organisation's card, for questions that depend on it.
    """
    copies = _copies(form, answers)
    return tuple(
        question.id
        for question in form.questions
        if is_asked(question, answers, organisation) and (question.id in copies or not _answered(question, answers))
    )


def _answered(question: Question, answers: Answers) -> bool:
    return all(is_filled(part, part_of(answers, question.id, part.id)) for part in question.parts)


def _copies(form: LiaForm, answers: Answers) -> set[str]:
    """Questions whose text repeats an earlier answer word for word."""
    seen: dict[str, str] = {}
    copies = set()
    for question, text in _written(form, answers):
        first = seen.setdefault(text, question)
        if first != question:
            copies.add(question)
    return copies


def _written(form: LiaForm, answers: Answers) -> Iterator[tuple[str, str]]:
    for question in form.questions:
        for part in question.parts:
            text = _bare(text_of(answers, question.id, part.id))
            if part.type in WRITTEN and text:
                yield question.id, text


def with_prose(form: LiaForm, answers: Answers, change: Callable[[str], str]) -> dict[str, object]:
    """Return answers with their sentences changed, such as translated; keys, numbers and choices stay."""

    def changed(value: object) -> object:
        if isinstance(value, str):
            return change(value)
        if isinstance(value, Mapping):
            return {key: changed(cell) for key, cell in value.items()}
        return [changed(entry) for entry in value] if isinstance(value, list) else value

    found: dict[str, object] = {}
    for key, answer in answers.items():
        written = {part.id for part in form[key].parts if part.type in (*WRITTEN, PartType.LIST)}
        if isinstance(answer, Mapping):
            found[key] = {part: changed(value) if part in written else value for part, value in answer.items()}
        else:
            found[key] = changed(answer) if written & FIRST_PARTS else answer
    return found
