"""The registers' forms as data: which fields they ask for, in the user's words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from lead_desk.desktop import texts
from lead_desk.desktop.session import Session
from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import Notice, Organisation, Person, Purpose, Recipient, RecipientKind, TransferTool
from lead_desk.domain.fields import CATALOGUE
from lead_desk.domain.source import Source, SourceKind, SourceTerms

Choices = Callable[[Session], Sequence[tuple[str, str]]]


class Ask(StrEnum):
    """How a field is asked for."""

    LINE = "line"
    TEXT = "text"
    CHOICE = "choice"
    MANY = "many"
    LIST = "list"  # several values in one line, commas between
    DATE = "date"
    TICK = "tick"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Entry:
    """One field of a register's form.

    Attributes:
        must: the form cannot be saved without it.
    """

    name: str
    title: str
    ask: Ask = Ask.LINE
    hint: str = ""
    choices: Choices | None = None
    must: bool = False


@dataclass(frozen=True, slots=True)
class Register:
    """One register: what it holds, how it is called, what its form asks.

    Attributes:
        single: there is exactly one entry, with this key.
    """

    key: str
    kind: Callable[..., object]
    title: str
    new: str
    entries: tuple[Entry, ...]
    single: str = ""


def _source_kinds(_session: Session) -> list[tuple[str, str]]:
    return [(kind.value, texts.source_kind(kind)) for kind in SourceKind]


def _source_terms(_session: Session) -> list[tuple[str, str]]:
    return [(kind.value, texts.source_terms(kind)) for kind in SourceTerms]


def _recipient_kinds(_session: Session) -> list[tuple[str, str]]:
    return [(kind.value, texts.recipient_kind(kind)) for kind in RecipientKind if kind is not RecipientKind.OWN_USE]


def _tools(_session: Session) -> list[tuple[str, str]]:
    return [(tool.value, texts.transfer_tool(tool)) for tool in TransferTool]


def _bases(_session: Session) -> list[tuple[str, str]]:
    return [(basis.value, texts.basis(basis)) for basis in Basis if basis is not Basis.UNDECIDED]


def _fields(_session: Session) -> list[tuple[str, str]]:
    return [(field.name, texts.field_title(field.name)) for field in CATALOGUE if field.exportable]


def _purposes(session: Session) -> list[tuple[str, str]]:
    return list(session.names.purposes.items())


_N = QT_TRANSLATE_NOOP
REGISTERS: tuple[Register, ...] = (
    Register("sources", Source, _N("Registers", "Sources"), _N("Registers", "New source…"), (
        Entry("name", _N("Registers", "Name"), hint=_N("Registers", "Expo Hannover 2026, order 1182, …"), must=True),
        Entry("kind", _N("Registers", "What kind"), Ask.CHOICE, choices=_source_kinds, must=True),
        Entry("obtained_on", _N("Registers", "Obtained on"), Ask.DATE),
        Entry("terms", _N("Registers", "Their terms"), Ask.CHOICE, choices=_source_terms),
        Entry("vendor", _N("Registers", "Supplied by")),
        Entry("url", _N("Registers", "Web page or order number")),
        Entry("countries", _N("Registers", "Countries"), Ask.LIST, hint=_N("Registers", "DK, DE, FR")),
        Entry("from_person", _N("Registers", "The people gave us their data themselves"), Ask.TICK),
        Entry("single_purpose", _N("Registers", "Only for"), Ask.CHOICE, choices=_purposes),
        Entry("child_limit", _N("Registers", "Counts as a child below"), Ask.NUMBER),
        Entry("licence", _N("Registers", "Licence or contract")),
        Entry("note", _N("Registers", "Note"), Ask.TEXT),
    )),
    Register("purposes", Purpose, _N("Registers", "Purposes"), _N("Registers", "New purpose…"), (
        Entry("name", _N("Registers", "Name"), hint=_N("Registers", "Trade-fair follow-up, …"), must=True),
        Entry("description", _N("Registers", "In a sentence"), Ask.TEXT),
        Entry("marketing", _N("Registers", "It is marketing"), Ask.TICK),
        Entry("bases", _N("Registers", "Lawful bases it allows"), Ask.MANY, choices=_bases, must=True),
        Entry("retention_months", _N("Registers", "Keep for months"), Ask.NUMBER),
        Entry("retention_reason", _N("Registers", "Why that long"), Ask.TEXT),
    )),
    Register("recipients", Recipient, _N("Registers", "Recipients"), _N("Registers", "New recipient…"), (
        Entry("name", _N("Registers", "Name"), must=True),
        Entry("kind", _N("Registers", "Who is it"), Ask.CHOICE, choices=_recipient_kinds, must=True),
        Entry("reason", _N("Registers", "Why do they get data"), Ask.TEXT, must=True),
        Entry("country", _N("Registers", "Country (two letters)"), hint="DK"),
        Entry("tool", _N("Registers", "Safeguard outside Europe"), Ask.CHOICE, choices=_tools),
        Entry("tool_date", _N("Registers", "Safeguard signed on"), Ask.DATE),
        Entry("tool_expires", _N("Registers", "Safeguard ends on"), Ask.DATE),
        Entry("assessment_date", _N("Registers", "Transfer looked at on"), Ask.DATE),
        Entry("dpa_signed_on", _N("Registers", "Data contract signed on"), Ask.DATE),
        Entry("agreed_fields", _N("Registers", "Columns agreed with them"), Ask.MANY, choices=_fields),
        Entry("agreed_purposes", _N("Registers", "Purposes agreed with them"), Ask.MANY, choices=_purposes),
        Entry("exclusive", _N("Registers", "Leads made for them are theirs alone"), Ask.TICK),
        Entry("processor_project", _N("Registers", "We work on their instruction"), Ask.TICK),
        Entry("instruction", _N("Registers", "Their written instruction"), Ask.TEXT),
    )),
    Register("notices", Notice, _N("Registers", "Privacy notices"), _N("Registers", "New notice…"), (
        Entry("title", _N("Registers", "Title"), must=True),
        Entry("version", _N("Registers", "Version"), must=True),
        Entry("effective_on", _N("Registers", "In use from"), Ask.DATE),
        Entry("has_objection", _N("Registers", "It says how to object"), Ask.TICK),
        Entry("text", _N("Registers", "Text"), Ask.TEXT),
    )),
    Register("people", Person, _N("Registers", "Colleagues"), _N("Registers", "New colleague…"), (
        Entry("name", _N("Registers", "First and last name"), must=True),
        Entry("role", _N("Registers", "Job")),
        Entry("roles", _N("Registers", "May act as"), Ask.MANY, choices=lambda _session: (
            ("rep", texts.translate("Registers", "Sales")), ("reviewer", texts.translate("Registers", "Reviewer of flags")),
            ("owner", texts.translate("Registers", "Compliance owner")))),
    )),
    Register("organisation", Organisation, _N("Registers", "Our company"), _N("Registers", "Our company…"), (
        Entry("name", _N("Registers", "Name"), must=True),
        Entry("country", _N("Registers", "Country (two letters)"), hint="DK", must=True),
        Entry("address", _N("Registers", "Address"), Ask.TEXT),
        Entry("email", _N("Registers", "Email for requests")),
        Entry("dpo", _N("Registers", "Data protection officer")),
        Entry("eu_representative", _N("Registers", "Representative in the EU")),
        Entry("uk_representative", _N("Registers", "Representative in the UK")),
        Entry("two_person_approval", _N("Registers", "Assessments need two people"), Ask.TICK),
        Entry("two_person_review", _N("Registers", "Dismissed flags need two people"), Ask.TICK),
    ), single="organisation"),
)
BY_KEY = {register.key: register for register in REGISTERS}
