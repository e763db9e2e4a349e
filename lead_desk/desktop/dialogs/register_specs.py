"""The registers' forms as data: which fields they ask for, in the user's words."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from lead_desk.desktop import evidence, texts
from lead_desk.desktop.notice_words import exemption_words
from lead_desk.desktop.session import Session
from lead_desk.desktop.texts import QT_TRANSLATE_NOOP
from lead_desk.domain.basis import Basis, ConsentMethod, ConsentText
from lead_desk.domain.campaign import Notice, Organisation, Person, Purpose, Recipient, RecipientKind, TransferTool
from lead_desk.domain.channel import Channel
from lead_desk.domain.evidence import Exclusivity, NoticeExemption, NoticeGiven
from lead_desk.domain.fields import CATALOGUE
from lead_desk.domain.source import Source, SourceKind, SourceTerms
from lead_desk.domain.values import dataclass

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
        gate: without it the gate keeps every lead concerned.
    """

    name: str
    title: str
    ask: Ask = Ask.LINE
    hint: str = ""
    choices: Choices | None = None
    must: bool = False
    gate: bool = False


@dataclass(frozen=True, slots=True)
class Register:
    """One register: what it holds, how it is called, what its form asks.

    Attributes:
        about: what it is good for, shown while it is empty.
        single: there is exactly one entry, with this key.
        either: at least one of these fields must be filled.
    """

    key: str
    kind: Callable[..., object]
    title: str
    new: str
    about: str
    entries: tuple[Entry, ...]
    single: str = ""
    either: tuple[str, ...] = ()


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


def _evidence(_session: Session) -> list[tuple[str, str]]:
    return list(evidence.statements("source"))


def _methods(_session: Session) -> list[tuple[str, str]]:
    return [(method.value, texts.consent_method(method)) for method in ConsentMethod]


def _channels(_session: Session) -> list[tuple[str, str]]:
    return [(channel.value, texts.channel(channel)) for channel in Channel]


def _wordings(session: Session) -> list[tuple[str, str]]:
    return [(item.key, item.name) for item in session.desk.all(ConsentText)]


def _sources(session: Session) -> list[tuple[str, str]]:
    return list(session.names.sources.items())


def _notices(session: Session) -> list[tuple[str, str]]:
    return [(item.key, item.title or item.key) for item in session.desk.all(Notice)]


def _clients(session: Session) -> list[tuple[str, str]]:
    return [(item.key, item.name) for item in session.desk.all(Recipient) if item.kind is RecipientKind.CLIENT]


def _exemptions(_session: Session) -> list[tuple[str, str]]:
    return [(kind.value, exemption_words(kind)) for kind in NoticeExemption]


def _purposes(session: Session) -> list[tuple[str, str]]:
    return list(session.names.purposes.items())


REGISTERS: tuple[Register, ...] = (
    Register(
        "sources",
        Source,
        QT_TRANSLATE_NOOP("Registers", "Sources"),
        QT_TRANSLATE_NOOP("Registers", "New source…"),
        QT_TRANSLATE_NOOP(
            "Registers", "Where lists come from. Every lead names its source; you can also add one while importing."
        ),
        (
            Entry(
                "name",
                QT_TRANSLATE_NOOP("Registers", "Name"),
                hint=QT_TRANSLATE_NOOP("Registers", "Expo Hannover 2026, order 1182, …"),
                must=True,
            ),
            Entry("kind", QT_TRANSLATE_NOOP("Registers", "What kind"), Ask.CHOICE, choices=_source_kinds, must=True),
            Entry("obtained_on", QT_TRANSLATE_NOOP("Registers", "Obtained on"), Ask.DATE, gate=True),
            Entry("terms", QT_TRANSLATE_NOOP("Registers", "Their terms"), Ask.CHOICE, choices=_source_terms, gate=True),
            Entry("vendor", QT_TRANSLATE_NOOP("Registers", "Supplied by")),
            Entry("url", QT_TRANSLATE_NOOP("Registers", "Web page or order number")),
            Entry(
                "countries",
                QT_TRANSLATE_NOOP("Registers", "Countries"),
                Ask.LIST,
                hint=QT_TRANSLATE_NOOP("Registers", "DK, DE, FR"),
            ),
            Entry("from_person", QT_TRANSLATE_NOOP("Registers", "The people gave us their data themselves"), Ask.TICK),
            Entry("single_purpose", QT_TRANSLATE_NOOP("Registers", "Only for"), Ask.CHOICE, choices=_purposes),
            Entry("consent_text", QT_TRANSLATE_NOOP("Registers", "They said yes to"), Ask.CHOICE, choices=_wordings),
            Entry("child_limit", QT_TRANSLATE_NOOP("Registers", "Counts as a child below"), Ask.NUMBER),
            Entry("licence", QT_TRANSLATE_NOOP("Registers", "Licence or contract")),
            Entry("note", QT_TRANSLATE_NOOP("Registers", "Note"), Ask.TEXT),
            Entry("evidence", QT_TRANSLATE_NOOP("Registers", "True of all of them"), Ask.MANY, choices=_evidence),
        ),
    ),
    Register(
        "purposes",
        Purpose,
        QT_TRANSLATE_NOOP("Registers", "Purposes"),
        QT_TRANSLATE_NOOP("Registers", "New purpose…"),
        QT_TRANSLATE_NOOP("Registers", "What leads may be used for, and on which lawful bases."),
        (
            Entry(
                "name",
                QT_TRANSLATE_NOOP("Registers", "Name"),
                hint=QT_TRANSLATE_NOOP("Registers", "Trade-fair follow-up, …"),
                must=True,
            ),
            Entry("description", QT_TRANSLATE_NOOP("Registers", "In a sentence"), Ask.TEXT),
            Entry("marketing", QT_TRANSLATE_NOOP("Registers", "It is marketing"), Ask.TICK),
            Entry(
                "bases", QT_TRANSLATE_NOOP("Registers", "Lawful bases it allows"), Ask.MANY, choices=_bases, must=True
            ),
            Entry("retention_months", QT_TRANSLATE_NOOP("Registers", "Keep for months"), Ask.NUMBER),
            Entry("retention_reason", QT_TRANSLATE_NOOP("Registers", "Why that long"), Ask.TEXT),
        ),
    ),
    Register(
        "recipients",
        Recipient,
        QT_TRANSLATE_NOOP("Registers", "Recipients"),
        QT_TRANSLATE_NOOP("Registers", "New recipient…"),
        QT_TRANSLATE_NOOP(
            "Registers", "Who gets lists from you: clients, tools, partners. For your own use none is needed."
        ),
        (
            Entry("name", QT_TRANSLATE_NOOP("Registers", "Name"), must=True),
            Entry("kind", QT_TRANSLATE_NOOP("Registers", "Who is it"), Ask.CHOICE, choices=_recipient_kinds, must=True),
            Entry("reason", QT_TRANSLATE_NOOP("Registers", "Why do they get data"), Ask.TEXT, must=True),
            Entry("country", QT_TRANSLATE_NOOP("Registers", "Country (two letters)"), hint="DK"),
            Entry("tool", QT_TRANSLATE_NOOP("Registers", "Safeguard outside Europe"), Ask.CHOICE, choices=_tools),
            Entry("tool_date", QT_TRANSLATE_NOOP("Registers", "Safeguard signed on"), Ask.DATE),
            Entry("tool_expires", QT_TRANSLATE_NOOP("Registers", "Safeguard ends on"), Ask.DATE),
            Entry("assessment_date", QT_TRANSLATE_NOOP("Registers", "Transfer looked at on"), Ask.DATE),
            Entry("dpa_signed_on", QT_TRANSLATE_NOOP("Registers", "Data contract signed on"), Ask.DATE),
            Entry(
                "agreed_fields", QT_TRANSLATE_NOOP("Registers", "Columns agreed with them"), Ask.MANY, choices=_fields
            ),
            Entry(
                "agreed_purposes",
                QT_TRANSLATE_NOOP("Registers", "Purposes agreed with them"),
                Ask.MANY,
                choices=_purposes,
            ),
            Entry("exclusive", QT_TRANSLATE_NOOP("Registers", "Leads made for them are theirs alone"), Ask.TICK),
            Entry("closed_on", QT_TRANSLATE_NOOP("Registers", "No longer a client since"), Ask.DATE),
            Entry("processor_project", QT_TRANSLATE_NOOP("Registers", "We work on their instruction"), Ask.TICK),
            Entry("instruction", QT_TRANSLATE_NOOP("Registers", "Their written instruction"), Ask.TEXT),
            Entry(
                "instruction_purposes",
                QT_TRANSLATE_NOOP("Registers", "Purposes it covers"),
                Ask.MANY,
                choices=_purposes,
            ),
            Entry("instruction_fields", QT_TRANSLATE_NOOP("Registers", "Columns it covers"), Ask.MANY, choices=_fields),
        ),
    ),
    Register(
        "notices",
        Notice,
        QT_TRANSLATE_NOOP("Registers", "Privacy notices"),
        QT_TRANSLATE_NOOP("Registers", "New notice…"),
        QT_TRANSLATE_NOOP(
            "Registers", "The text that tells people that you have their data. Exports by message name it."
        ),
        (
            Entry("title", QT_TRANSLATE_NOOP("Registers", "Title"), must=True),
            Entry("version", QT_TRANSLATE_NOOP("Registers", "Version"), must=True),
            Entry("effective_on", QT_TRANSLATE_NOOP("Registers", "In use from"), Ask.DATE),
            Entry("has_objection", QT_TRANSLATE_NOOP("Registers", "It says how to object"), Ask.TICK),
            Entry("text", QT_TRANSLATE_NOOP("Registers", "Text"), Ask.TEXT),
        ),
    ),
    Register(
        "notices_given",
        NoticeGiven,
        QT_TRANSLATE_NOOP("Registers", "Notices sent"),
        QT_TRANSLATE_NOOP("Registers", "New entry…"),
        QT_TRANSLATE_NOOP(
            "Registers",
            "When the people of a whole source were told that you have their data, or why they need not be. "
            "For some leads only, pick them under Leads.",
        ),
        (
            Entry("source", QT_TRANSLATE_NOOP("Registers", "All people of"), Ask.CHOICE, choices=_sources, must=True),
            Entry("notice", QT_TRANSLATE_NOOP("Registers", "Which notice"), Ask.CHOICE, choices=_notices),
            Entry("sent_at", QT_TRANSLATE_NOOP("Registers", "It was sent on"), Ask.DATE),
            Entry("planned_on", QT_TRANSLATE_NOOP("Registers", "It will be sent on"), Ask.DATE),
            Entry("exemption", QT_TRANSLATE_NOOP("Registers", "Or none is owed"), Ask.CHOICE, choices=_exemptions),
            Entry("exemption_reason", QT_TRANSLATE_NOOP("Registers", "Why"), Ask.TEXT),
        ),
        either=("sent_at", "planned_on", "exemption"),
    ),
    Register(
        "exclusivities",
        Exclusivity,
        QT_TRANSLATE_NOOP("Registers", "Exclusive leads"),
        QT_TRANSLATE_NOOP("Registers", "New entry…"),
        QT_TRANSLATE_NOOP(
            "Registers", "Leads that were made for one client only. Nobody else gets them, you yourselves included."
        ),
        (
            Entry("client", QT_TRANSLATE_NOOP("Registers", "Made for"), Ask.CHOICE, choices=_clients, must=True),
            Entry("source", QT_TRANSLATE_NOOP("Registers", "All leads of"), Ask.CHOICE, choices=_sources, must=True),
        ),
    ),
    Register(
        "consent_texts",
        ConsentText,
        QT_TRANSLATE_NOOP("Registers", "What people agreed to"),
        QT_TRANSLATE_NOOP("Registers", "New wording…"),
        QT_TRANSLATE_NOOP(
            "Registers", "The wordings under which people said yes. A consent counts only with its wording."
        ),
        (
            Entry(
                "name",
                QT_TRANSLATE_NOOP("Registers", "Name"),
                hint=QT_TRANSLATE_NOOP("Registers", "Newsletter form 2026, badge scan, …"),
                must=True,
            ),
            Entry("text", QT_TRANSLATE_NOOP("Registers", "What they read or heard"), Ask.TEXT, must=True),
            Entry("version", QT_TRANSLATE_NOOP("Registers", "Version")),
            Entry("language", QT_TRANSLATE_NOOP("Registers", "Language (two letters)"), hint="da"),
            Entry("method", QT_TRANSLATE_NOOP("Registers", "How they said yes"), Ask.CHOICE, choices=_methods),
            Entry("place", QT_TRANSLATE_NOOP("Registers", "Where"), hint=QT_TRANSLATE_NOOP("Registers", "page, stand")),
            Entry("controllers", QT_TRANSLATE_NOOP("Registers", "Companies it names"), Ask.LIST),
            Entry("purposes", QT_TRANSLATE_NOOP("Registers", "What for"), Ask.MANY, choices=_purposes),
            Entry("channels", QT_TRANSLATE_NOOP("Registers", "Channels"), Ask.MANY, choices=_channels),
            Entry(
                "told_right_to_withdraw",
                QT_TRANSLATE_NOOP("Registers", "It says that a yes can be taken back"),
                Ask.TICK,
            ),
            Entry("evidence_hash", QT_TRANSLATE_NOOP("Registers", "SHA-256 of the kept proof")),
        ),
    ),
    Register(
        "people",
        Person,
        QT_TRANSLATE_NOOP("Registers", "Colleagues"),
        QT_TRANSLATE_NOOP("Registers", "New colleague…"),
        QT_TRANSLATE_NOOP("Registers", "Who reviews, signs and exports."),
        (
            Entry("name", QT_TRANSLATE_NOOP("Registers", "First and last name"), must=True),
            Entry("role", QT_TRANSLATE_NOOP("Registers", "Job")),
            Entry(
                "roles",
                QT_TRANSLATE_NOOP("Registers", "May act as"),
                Ask.MANY,
                choices=lambda _session: (
                    ("rep", texts.translate("Registers", "Sales")),
                    ("reviewer", texts.translate("Registers", "Reviewer of flags")),
                    ("owner", texts.translate("Registers", "Compliance owner")),
                ),
            ),
        ),
    ),
    Register(
        "organisation",
        Organisation,
        QT_TRANSLATE_NOOP("Registers", "Our company"),
        QT_TRANSLATE_NOOP("Registers", "Our company…"),
        QT_TRANSLATE_NOOP("Registers", "Say who you are: it stands in letters, notices and passports."),
        (
            Entry("name", QT_TRANSLATE_NOOP("Registers", "Name"), must=True),
            Entry("country", QT_TRANSLATE_NOOP("Registers", "Country (two letters)"), hint="DK", must=True),
            Entry("address", QT_TRANSLATE_NOOP("Registers", "Address"), Ask.TEXT),
            Entry("email", QT_TRANSLATE_NOOP("Registers", "Email for requests")),
            Entry("dpo", QT_TRANSLATE_NOOP("Registers", "Data protection officer")),
            Entry("eu_representative", QT_TRANSLATE_NOOP("Registers", "Representative in the EU")),
            Entry("uk_representative", QT_TRANSLATE_NOOP("Registers", "Representative in the UK")),
            Entry("two_person_approval", QT_TRANSLATE_NOOP("Registers", "Assessments need two people"), Ask.TICK),
            Entry(
                "signed_approval",
                QT_TRANSLATE_NOOP("Registers", "Assessments are approved only with an approver's key"),
                Ask.TICK,
            ),
            Entry(
                "two_person_review",
                QT_TRANSLATE_NOOP("Registers", "Decisions about flags of children and sensitive data need two people"),
                Ask.TICK,
            ),
        ),
        single="organisation",
    ),
)
BY_KEY = {register.key: register for register in REGISTERS}
