"""The assessment form as the window sees it: what `Desk.lia_form()` hands over, read-only."""

from collections.abc import Sequence
from dataclasses import field
from typing import Protocol

from lead_desk.app import wording
from lead_desk.desktop import languages, texts
from lead_desk.domain.campaign import Organisation
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.fields import CATALOGUE
from lead_desk.domain.source import SourceKind
from lead_desk.domain.values import dataclass

SIGN_OFF = frozenset({"D8", "D9", "D10"})
"""Questions that the approval itself answers: who, when, until when."""
CLIENT_SECTION = "client"


class LiaPart(Protocol):
    """One input of a question."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def type(self) -> str:
        """How it is typed: text, line, bool, enum, multi, list, number, date, person, ref or derived."""
        ...

    @property
    def least(self) -> int:
        """Characters of a text, entries of a list."""
        ...

    @property
    def options(self) -> tuple[str, ...]:
        """Allowed values; empty where a register serves."""
        ...

    @property
    def columns(self) -> tuple[str, ...]:
        """Keys of each entry of a list of tables."""
        ...

    @property
    def must(self) -> bool | None:
        """The value without which nothing can be approved."""
        ...


class LiaWhen(Protocol):
    """When a conditional question is asked."""

    @property
    def question(self) -> str:
        """The question, or the id of the one it depends on."""
        ...

    @property
    def equals(self) -> str | bool:
        """The answer that makes it apply."""
        ...

    @property
    def organisation(self) -> str:
        """The line of the organisation card that makes it apply."""
        ...


class LiaQuestion(Protocol):
    """One question with its guidance."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def section(self) -> str:
        """Key of its section."""
        ...

    @property
    def question(self) -> str:
        """The question, or the id of the one it depends on."""
        ...

    @property
    def need(self) -> str:
        """M, C, O, D or K."""
        ...

    @property
    def parts(self) -> Sequence[LiaPart]:
        """Its inputs."""
        ...

    @property
    def guidance(self) -> str:
        """Help beside it."""
        ...

    @property
    def example(self) -> str:
        """A sample answer."""
        ...

    @property
    def when(self) -> LiaWhen | None:
        """Its condition, if any."""
        ...

    @property
    def register(self) -> str:
        """The register whose keys are offered."""
        ...

    @property
    def bare(self) -> bool:
        """Whether the answer is one value."""
        ...


class LiaForm(Protocol):
    """All questions."""

    @property
    def sections(self) -> tuple[tuple[str, str], ...]:
        """Key and title of each section, in order."""
        ...

    @property
    def questions(self) -> Sequence[LiaQuestion]:
        """All questions, in order."""
        ...


@dataclass(frozen=True, slots=True)
class Offers:
    """What the registers offer as answers, and the organisation's card."""

    organisation: Organisation = field(default_factory=Organisation)
    purposes: tuple[tuple[str, str], ...] = ()
    sources: tuple[tuple[str, str], ...] = ()
    recipients: tuple[tuple[str, str], ...] = ()
    notices: tuple[tuple[str, str], ...] = ()
    countries: tuple[str, ...] = ()

    def of(self, register: str) -> list[tuple[str, str]]:
        """Return (key, text) of a register that a question offers."""
        if register == "fields":
            return [(item.name, texts.field_title(item.name)) for item in CATALOGUE if item.exportable]
        if register == "countries":
            return sorted(((code, country(code)) for code in self.countries), key=lambda item: item[1])
        if register == "sources":
            kinds = [
                (f"kind:{kind.value}", texts.translate("Lia", "All: {kind}").format(kind=texts.source_kind(kind)))
                for kind in SourceKind
            ]
            return [*self.sources, *kinds]
        if register == "recipients":
            kinds = [
                ("kind:processor", texts.translate("Lia", "Tools and services working for us")),
                ("kind:client", texts.translate("Lia", "Clients")),
            ]
            return [*self.recipients, *kinds]
        return list({"purposes": self.purposes, "notices": self.notices}.get(register, ()))


def country(code: str) -> str:
    """Return a country's name in the user's language, with its code."""
    return wording.country(code, languages.current())


def option(value: str) -> str:
    """Return an option of the form in words."""
    if value in {channel.value for channel in Channel}:
        return texts.channel(Channel(value))
    if value in {kind.value for kind in RecipientClass}:
        return texts.recipient_class(RecipientClass(value))
    balance = {
        "prevails": texts.translate("Lia", "Our interest weighs more"),
        "does_not_prevail": texts.translate("Lia", "The people's interests weigh more"),
        "with_conditions": texts.translate("Lia", "Ours weighs more, with conditions"),
    }
    return balance.get(value) or texts.translate("Lia", value.replace("_", " ").capitalize())


def answered(value: object) -> bool:
    """Tell whether an input holds an answer (`No` is one)."""
    return isinstance(value, bool) or bool(value)


def asked(question: LiaQuestion, answers: dict[str, object], organisation: Organisation) -> bool:
    """Tell whether a question applies to these answers."""
    when = question.when
    if when is None:
        return True
    if when.organisation:
        return bool(getattr(organisation, when.organisation, ""))
    answer = answers.get(when.question)
    value = answer.get("value") if isinstance(answer, dict) else answer
    return value == when.equals
