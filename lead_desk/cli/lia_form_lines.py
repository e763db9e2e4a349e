"""`lead-desk lia form`: the questions of an assessment as the window shows them, with what stands beside each."""

from lead_desk.app.lia_results import Need, Part, Question
from lead_desk.app.wording import Wording
from lead_desk.cli.context import Context
from lead_desk.domain.errors import UsageError

_NEEDS = {
    Need.MANDATORY: "must be answered",
    Need.CONDITIONAL: "must be answered in some cases",
    Need.OPTIONAL: "may be answered",
    Need.DERIVED: "filled in by Lead Desk",
    Need.CLIENT: "only where a client's own assessment is recorded",
}


def run(context: Context) -> int:
    """Print the questions that were asked for, or all of them.

    Raises:
        UsageError: the form has no question of that number.
    """
    args, words = context.args, Wording(context.args.language)
    form = context.desk.lia_form()
    wanted = {name.upper() for name in args.questions}
    if unknown := wanted - {question.id for question in form.questions}:
        known = f"{form.questions[0].id} to {form.questions[-1].id}"
        raise UsageError(
            f"The form has no question {', '.join(sorted(unknown))}.",
            f"Its questions are {known}; 'lia form' lists them.",
            code="UNKNOWN_QUESTION",
        )
    for question in form.questions:
        if not wanted or question.id in wanted:
            context.output.record(_facts(question, words), _text(question, words))
    return 0


def _facts(question: Question, words: Wording) -> dict[str, object]:
    return {
        "question": question.id,
        "asks": words(question.question),
        "need": question.need,
        "answer": {part.id: _takes(part) for part in question.parts},
        "register": question.register,
        "guidance": words(question.guidance),
        "example": words(question.example),
    }


def _text(question: Question, words: Wording) -> str:
    lines = [f"{question.id}  {words(question.question)}", f"    {_NEEDS[question.need]}"]
    lines += [f"    {part.id}: {_takes(part)}" for part in question.parts]
    if question.register:
        lines.append(f"    keys of: {question.register}")
    lines += [f"    {words(text)}" for text in (question.guidance, question.example) if text]
    return "\n".join((*lines, ""))


def _takes(part: Part) -> str:
    """Return what a part takes, in the words of a file for `apply`: its type, the least there must be, its choices."""
    least = f" of at least {part.least}" if part.least else ""
    among = part.options or part.columns
    return f"{part.type.value}{least}{': ' if among else ''}{', '.join(among)}"
