"""Answers of an assessment as words on paper, and the difference of two versions question by question."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field

from lead_desk.domain.assessment import Assessment
from lead_desk.domain.fields import BY_NAME
from lead_desk.domain.values import dataclass
from lead_desk.law.channels import ChannelRules, RuleKind
from lead_desk.law.lia import scope_of, scope_rules
from lead_desk.law.lia_answers import FIRST_PARTS, content_hash, effective, part_of
from lead_desk.law.lia_form import LiaForm, Part, PartType, Question

Say = Callable[[str], str]
"""Returns an English text in the reader's language, or the text itself."""
_WORD = re.compile(r"\w+")
_RULES = {
    RuleKind.OPT_OUT: "allowed until they object",
    RuleKind.PRESUMED: "allowed where interest may be presumed",
    RuleKind.IMPLIED: "allowed where consent is implied",
    RuleKind.CONSENT: "needs consent first",
}


@dataclass(frozen=True, slots=True)
class Names:
    """What keys and words are called in the reader's language.

    Attributes:
        titles: register name to key to name.
        say: the words of the form in the reader's language.
        country: what a country's code stands for.
    """

    titles: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    say: Say = str
    country: Say = str

    def of(self, register: str, key: str) -> str:
        """Return the name of an entry with its key, the key alone where the register has none of it."""
        if register == "countries":
            return self.country(key)
        kind, colon, rest = key.partition(":")
        if colon and kind == "kind":
            return self.say("all of the kind {kind}").format(kind=option_words(rest, self.say))
        name = self.titles.get(register, {}).get(key, "")
        return f"{name} ({key})" if name and name != key else option_words(key, self.say)


@dataclass(frozen=True, slots=True)
class Change:
    """A question that two versions answer differently, in words; an empty text is no answer."""

    question: str
    title: str
    was: str
    now: str


def plain(key: str) -> str:
    """Return a key of the form as words."""
    return key.replace("_", " ")


def option_words(key: str, say: Say = str) -> str:
    """Return a key of the form, of a class of people or of a field in the reader's language.

    A key that nobody translated, such as a user's own, comes back as plain words.
    """
    words = plain(key)
    field_title = BY_NAME[key].title if key in BY_NAME else words
    return next((said for text in (words, field_title, words.capitalize()) if (said := say(text)) != text), words)


def changed_answers(form: LiaForm, before: Assessment, after: Assessment) -> tuple[str, ...]:
    """Return the ids of questions that two versions answer differently, in the order of the form."""
    old, new = effective(before), effective(after)
    return tuple(
        question.id
        for question in form.questions
        if content_hash({"": old.get(question.id)}) != content_hash({"": new.get(question.id)})
    )


def changes(form: LiaForm, before: Assessment, after: Assessment, names: Names | None = None) -> tuple[Change, ...]:
    """Return what differs between two versions, in words, in the order of the form."""
    called = names or Names()
    old, new = effective(before), effective(after)
    return tuple(
        Change(key, form[key].question, answer_words(form[key], old, called), answer_words(form[key], new, called))
        for key in changed_answers(form, before, after)
    )


def answer_words(question: Question, answers: Mapping[str, object], names: Names | None = None) -> str:
    """Return an answer as a reader would have it, empty where there is none.

    Args:
        question: the question.
        answers: as `effective` gives them.
        names: what register keys are called.
    """
    called = names or Names()
    said = []
    for part in question.parts:
        words = "; ".join(_words(question, part, part_of(answers, question.id, part.id), called))
        if words:
            bare = part.id in FIRST_PARTS - {"children", "vulnerable"} or _carries(part)
            said.append(words if bare else f"{option_words(part.id, called.say)}: {words}")
    if (
        len(said) > 1
        and said[0] in (called.say("Yes"), called.say("No"))
        and _first_word(said[1]) == said[0].casefold()
    ):
        said = said[1:]  # the sentence says it already
    return _joined(question, said)


def _first_word(text: str) -> str:
    """Return how a sentence begins; one that begins with "Nobody" has not said No yet."""
    found = _WORD.match(text)
    return found[0].casefold() if found else ""


def _carries(part: Part) -> bool:
    """A text, a unit or a role stands for itself behind what it belongs to."""
    return part.type in (PartType.TEXT, PartType.LINE) or part.id == "unit"


def _joined(question: Question, said: list[str]) -> str:
    if any(part.id == "unit" for part in question.parts):
        return " ".join(said)
    if any(part.type is PartType.PERSON for part in question.parts):
        return ", ".join(said)
    return ". ".join(text.rstrip(".") for text in said) + "." if len(said) > 1 else "".join(said)


def _words(question: Question, part: Part, value: object, names: Names) -> Iterator[str]:
    if isinstance(value, bool):
        yield names.say("Yes" if value else "No")
    elif isinstance(value, str) and value.strip():
        text = " ".join(value.split())
        if question.register:
            yield names.of(question.register, text)
        else:
            yield _chosen(text, part, names.say) if part.type is PartType.ENUM else text
    elif isinstance(value, Mapping):
        yield ": ".join(str(cell) for cell in value.values() if cell)
    elif isinstance(value, list | tuple | set | frozenset):
        for entry in value:
            yield from _entry(question, part, entry, names)
    elif value is not None and value != "":
        yield str(value)


def _chosen(key: str, part: Part, say: Say) -> str:
    words = option_words(key, say)
    return words if part.id == "unit" else words[:1].upper() + words[1:]


def _entry(question: Question, part: Part, entry: object, names: Names) -> Iterator[str]:
    if isinstance(entry, str) and part.type is PartType.MULTI:
        yield names.of(question.register, entry) if question.register else option_words(entry, names.say)
    else:
        yield from _words(question, part, entry, names)


@dataclass(frozen=True, slots=True)
class ChannelLine:
    """Question S9 for one country, channel and class, in words.

    Attributes:
        where: country, channel and class.
        rule: what the row demands of a first contact.
        law: citation and the day the row was last checked.
        closed: consent is needed; this assessment alone does not open the channel.
    """

    where: str
    rule: str
    law: str
    closed: bool


def channel_lines(assessment: Assessment, rules: ChannelRules, names: Names | None = None) -> tuple[ChannelLine, ...]:
    """Return question S9: the channel rule of each country, channel and class in scope, in words.

    Args:
        assessment: the version.
        rules: the national rules.
        names: the reader's words; English, with countries by name, where none are given.
    """
    say = names.say if names else str
    return tuple(
        ChannelLine(
            ", ".join(
                (
                    names.country(row.country) if names else row.country_name,
                    option_words(row.channel.value, say),
                    option_words(row.recipient_class.value, say),
                )
            ),
            say(_RULES[row.rule]),
            f"{row.statute} ({row.as_of})",
            row.rule is RuleKind.CONSENT,
        )
        for row in scope_rules(scope_of(assessment), rules)
    )
