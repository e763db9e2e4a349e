"""Words for the codes of the domain, in the user's language; keys never reach the screen."""

import re
from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QObject

from lead_desk.domain.assessment import AssessmentStatus
from lead_desk.domain.basis import Basis, ConsentMethod
from lead_desk.domain.campaign import RecipientKind, TransferTool
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.fields import BY_NAME, is_custom
from lead_desk.domain.flag import Category, FlagKind, FlagState
from lead_desk.domain.lead import LeadStatus
from lead_desk.domain.source import BatchState, SourceKind, SourceTerms
from lead_desk.domain.stop import StopKind, StopReason, StopScope

translate = QCoreApplication.translate


def counted(where: QObject | str, text: str, count: int, **filled: object) -> str:
    """Return a sentence about so many in the form that the language has for that number: 1 lead, 2 leads.

    Args:
        where: the text's context, or the object whose class it belongs to.
        text: English for many; `{count}` stands for the number.
        count: the number that rules the form.
        filled: what else is filled in, by name.
    """
    places = (where,) if isinstance(where, str) else (kind.__name__ for kind in type(where).__mro__)
    said = (translate(place, text, None, count) for place in places)
    words = next((form for form in said if form and form != text), text)
    return words.format(count=number(count), **filled)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation where it is declared; it is translated where it is shown."""
    return text


STATUS_ICONS = {
    LeadStatus.READY: "circle-check",
    LeadStatus.CHECK: "triangle-alert",
    LeadStatus.BLOCKED: "circle-x",
    LeadStatus.DO_NOT_CONTACT: "ban",
}
CHANNEL_ICONS = {Channel.EMAIL: "mail", Channel.SMS: "message-square", Channel.PHONE: "phone", Channel.POST: "mailbox"}


def status(value: LeadStatus) -> str:
    """Return the grid's word for a standing."""
    return {
        LeadStatus.READY: translate("Words", "Ready"),
        LeadStatus.CHECK: translate("Words", "Check"),
        LeadStatus.BLOCKED: translate("Words", "Blocked"),
        LeadStatus.DO_NOT_CONTACT: translate("Words", "Do not contact"),
    }[value]


def encoding(name: str) -> str:
    """Return what a text file's encoding is called in Excel's and the mail programs' dialogs; its code if unknown."""
    if name in {"utf-8", "utf-8-sig"}:
        return "UTF-8"
    words = {
        "cp1252": translate("Words", "Western European (Windows)"),
        "latin-1": translate("Words", "Western European (ISO)"),
        "cp850": translate("Words", "Western European (DOS)"),
        "mac_roman": translate("Words", "Western European (Mac)"),
        "cp1250": translate("Words", "Central European (Windows)"),
        "cp1251": translate("Words", "Cyrillic (Windows)"),
        "cp1253": translate("Words", "Greek (Windows)"),
        "cp1254": translate("Words", "Turkish (Windows)"),
        "cp1257": translate("Words", "Baltic (Windows)"),
        "iso8859_2": translate("Words", "Central European (ISO)"),
        "cp852": translate("Words", "Central European (DOS)"),
        "cp866": translate("Words", "Cyrillic (DOS)"),
        "koi8_r": translate("Words", "Cyrillic (KOI8-R)"),
        "cp437": translate("Words", "American (DOS)"),
        "cp865": translate("Words", "Nordic (DOS)"),
        "shift_jis": translate("Words", "Japanese (Shift-JIS)"),
        "euc_jp": translate("Words", "Japanese (EUC)"),
        "gb18030": translate("Words", "Chinese, simplified (GB 18030)"),
        "big5": translate("Words", "Chinese, traditional (Big5)"),
        "euc_kr": translate("Words", "Korean (EUC)"),
    }
    return words.get(name, name.upper().replace("_", "-"))


def basis(value: str) -> str:
    """Return a lawful basis in the words sales people know, its article after it."""
    words: dict[str, str] = {
        Basis.CONSENT: translate("Words", "Consent (Art. 6(1)(a))"),
        Basis.CONTRACT: translate("Words", "Contract (Art. 6(1)(b))"),
        Basis.LEGAL_OBLIGATION: translate("Words", "Legal obligation (Art. 6(1)(c))"),
        Basis.VITAL_INTERESTS: translate("Words", "Vital interests (Art. 6(1)(d))"),
        Basis.PUBLIC_TASK: translate("Words", "Public task (Art. 6(1)(e))"),
        Basis.LEGITIMATE_INTEREST: translate("Words", "Legitimate interest (Art. 6(1)(f))"),
        Basis.SOFT_OPT_IN: translate("Words", "Existing customer, soft opt-in"),
        Basis.NOT_PERSONAL: translate("Words", "Not a person (info@ mailbox)"),
        Basis.UNDECIDED: translate("Words", "Not decided yet"),
    }
    return words.get(value, value)


def basis_short(value: str) -> str:
    """Return a lawful basis for a narrow column."""
    return basis(value).partition(" (")[0] if value else ""


def channel(value: Channel) -> str:
    """Return a channel's name."""
    return {
        Channel.EMAIL: translate("Words", "Email"),
        Channel.SMS: translate("Words", "Text message"),
        Channel.PHONE: translate("Words", "Phone"),
        Channel.POST: translate("Words", "Post"),
    }[value]


def recipient_class(value: RecipientClass) -> str:
    """Return whom a message reaches."""
    return {
        RecipientClass.NAMED: translate("Words", "Person at a company"),
        RecipientClass.GENERIC: translate("Words", "Company mailbox"),
        RecipientClass.SOLE_TRADER: translate("Words", "Sole trader"),
        RecipientClass.CONSUMER: translate("Words", "Consumer"),
    }[value]


def flag(kind: FlagKind, category: Category | None) -> str:
    """Return what a flag suspects, as a question's noun."""
    if kind is FlagKind.CHILD:
        return translate("Words", "May be a child")
    if kind is FlagKind.CRIMINAL:
        return translate("Words", "May show criminal data")
    if kind is FlagKind.NATIONAL_ID:
        return translate("Words", "National ID number inside")
    return translate("Words", "May show {category}").format(category=sensitive(category))


def column_flag(kind: FlagKind, category: Category | None) -> str:
    """Return what a column asks for, as far as its name tells."""
    return translate("Words", "tells of children") if kind is FlagKind.CHILD else flag(kind, category)


def flag_kind(value: str) -> str:
    """Return a kind of flag as a filter's value."""
    known = {kind.value: kind for kind in FlagKind}
    return flag(known[value], None) if value in known else value


def sensitive(value: Category | None) -> str:
    """Return a special category in plain words."""
    if value is None:
        return translate("Words", "sensitive data")
    return {
        Category.RACIAL_ETHNIC: translate("Words", "ethnic origin"),
        Category.POLITICAL: translate("Words", "political views"),
        Category.RELIGIOUS: translate("Words", "religion or belief"),
        Category.TRADE_UNION: translate("Words", "trade-union membership"),
        Category.GENETIC: translate("Words", "genetic data"),
        Category.BIOMETRIC: translate("Words", "biometric data"),
        Category.HEALTH: translate("Words", "health"),
        Category.SEXUAL_ORIENTATION: translate("Words", "sexual orientation"),
        Category.SEX_LIFE: translate("Words", "sex life"),
    }[value]


def flag_state(value: FlagState) -> str:
    """Return where a finding stands."""
    return {
        FlagState.POSSIBLE: translate("Words", "a guess"),
        FlagState.SUSPECTED: translate("Words", "to be checked"),
        FlagState.CONFIRMED: translate("Words", "confirmed"),
        FlagState.DISMISSED: translate("Words", "looked at, fine"),
        FlagState.STRIPPED: translate("Words", "words removed"),
    }[value]


def field_title(name: str) -> str:
    """Return the title of a catalogue field, a custom column or a tag."""
    if is_custom(name):
        return name.partition(":")[2]
    extra = {
        "": translate("Words", "Don't store"),
        "refused": translate("Words", "Said no (do not contact)"),
        "birth_day": translate("Words", "Birth date: day"),
        "birth_month": translate("Words", "Birth date: month"),
        "birth_year": translate("Words", "Birth date: year"),
        "phone_country": translate("Words", "Phone: dial code"),
        "phone_area": translate("Words", "Phone: area code"),
        "name_prefix": translate("Words", "Last name: particle"),
        "house_number": translate("Words", "Street: house number"),
        "house_letter": translate("Words", "Street: letter or addition"),
        "address_line_2": translate("Words", "Street: second line"),
        "address_line_3": translate("Words", "Street: third line"),
        "batch": translate("Words", "Import"),
        "row": translate("Words", "Row"),
        "purpose": translate("Words", "Purpose"),
        "basis": translate("Words", "Lawful basis"),
        "source": translate("Words", "Source"),
        "status": translate("Words", "Status"),
        "reason": translate("Words", "Why"),
        "flag": translate("Words", "Flag"),
        "assessment": translate("Words", "Assessment"),
        "file": translate("Words", "File"),
    }
    if name in extra:
        return extra[name]
    known = BY_NAME.get(name)
    return translate("Fields", known.title) if known else name


def consent_method(value: ConsentMethod) -> str:
    """Return how a yes was given."""
    return {
        ConsentMethod.WEB_FORM: translate("Words", "Form on a web page"),
        ConsentMethod.DOUBLE_OPT_IN: translate("Words", "Form, confirmed by mail"),
        ConsentMethod.PAPER: translate("Words", "Paper"),
        ConsentMethod.PHONE_RECORDED: translate("Words", "Recorded phone call"),
        ConsentMethod.IN_PERSON: translate("Words", "In person"),
        ConsentMethod.EMAIL: translate("Words", "E-mail"),
        ConsentMethod.EVENT_FORM: translate("Words", "Form at an event"),
        ConsentMethod.IMPORTED_THIRD_PARTY: translate("Words", "Collected by somebody else"),
    }[value]


def consent_gap(name: str) -> str:
    """Return what a consent lacks, by the name of its field."""
    return {
        "given_at": translate("Words", "the date"),
        "method": translate("Words", "how they said yes"),
        "place": translate("Words", "the place"),
        "language": translate("Words", "the language"),
        "controllers": translate("Words", "the companies it names"),
        "purposes": translate("Words", "what for"),
        "channels": translate("Words", "the channels"),
        "told_right_to_withdraw": translate("Words", "that a yes can be taken back"),
        "text_version": translate("Words", "the wording"),
        "confirmed_at": translate("Words", "the confirmation"),
        "evidence_hash": translate("Words", "the kept proof"),
    }.get(name, name)


def source_kind(value: SourceKind) -> str:
    """Return a kind of origin."""
    return {
        SourceKind.VENDOR: translate("Words", "Bought from a vendor"),
        SourceKind.EVENT: translate("Words", "Trade fair or event"),
        SourceKind.OWN_CUSTOMERS: translate("Words", "Our own customers"),
        SourceKind.WEBSITE_FORM: translate("Words", "Form on our website"),
        SourceKind.PUBLIC_WEB: translate("Words", "Public web pages or maps"),
        SourceKind.SOCIAL_NETWORK: translate("Words", "Professional network"),
        SourceKind.REFERRAL: translate("Words", "Named by somebody else"),
        SourceKind.COLLEAGUE: translate("Words", "Given by a colleague"),
        SourceKind.OTHER: translate("Words", "Something else"),
    }[value]


def source_terms(value: SourceTerms) -> str:
    """Return what the origin's terms say about our use."""
    return {
        SourceTerms.ALLOWED: translate("Words", "They allow this use"),
        SourceTerms.FORBIDDEN: translate("Words", "They forbid this use"),
        SourceTerms.UNKNOWN: translate("Words", "Nobody has looked yet"),
    }[value]


def recipient_kind(value: RecipientKind) -> str:
    """Return who gets an export."""
    return {
        RecipientKind.OWN_USE: translate("Words", "Our own use"),
        RecipientKind.CLIENT: translate("Words", "A client of ours"),
        RecipientKind.VENDOR: translate("Words", "A tool or service working for us"),
        RecipientKind.CONTROLLER: translate("Words", "A partner who decides alone"),
        RecipientKind.AUTHORITY: translate("Words", "An authority"),
    }[value]


def transfer_tool(value: TransferTool) -> str:
    """Return the safeguard for data that leave Europe."""
    return {
        TransferTool.NONE: translate("Words", "None on file"),
        TransferTool.EEA: translate("Words", "Stays in the EU/EEA"),
        TransferTool.ADEQUACY: translate("Words", "Adequacy decision"),
        TransferTool.DPF: translate("Words", "EU-US Data Privacy Framework"),
        TransferTool.SCC_M1: translate("Words", "Standard clauses, module 1"),
        TransferTool.SCC_M2: translate("Words", "Standard clauses, module 2"),
        TransferTool.SCC_M3: translate("Words", "Standard clauses, module 3"),
        TransferTool.SCC_M4: translate("Words", "Standard clauses, module 4"),
        TransferTool.UK_IDTA: translate("Words", "UK transfer agreement"),
        TransferTool.UK_ADDENDUM: translate("Words", "UK addendum"),
        TransferTool.UK_EXTENSION: translate("Words", "UK extension of the framework"),
        TransferTool.BCR: translate("Words", "Binding corporate rules"),
        TransferTool.ART49_CONSENT: translate("Words", "The person's explicit consent"),
    }[value]


def batch_state(value: BatchState) -> str:
    """Return the life of an import."""
    return {
        BatchState.ACTIVE: translate("Words", "Imported"),
        BatchState.QUARANTINED: translate("Words", "Kept apart"),
        BatchState.UNDONE: translate("Words", "Undone"),
    }[value]


def assessment_status(value: str) -> str:
    """Return the state of an assessment."""
    words: dict[str, str] = {
        AssessmentStatus.DRAFT: translate("Words", "Draft"),
        AssessmentStatus.APPROVED: translate("Words", "Approved"),
        AssessmentStatus.REJECTED: translate("Words", "Rejected"),
        AssessmentStatus.EXPIRED: translate("Words", "Out of date"),
        AssessmentStatus.SUPERSEDED: translate("Words", "Replaced"),
    }
    return words.get(value, value)


def stop_kind(value: str) -> str:
    """Return what a stop was made of."""
    return {
        StopKind.EMAIL.value: translate("Words", "Email address"),
        StopKind.PHONE.value: translate("Words", "Phone number"),
        StopKind.POST.value: translate("Words", "Postal address"),
        StopKind.DOMAIN.value: translate("Words", "Whole company (domain)"),
    }.get(value, value)


def stop_scope(value: str) -> str:
    """Return what a stop forbids."""
    return {
        StopScope.MARKETING.value: translate("Words", "All marketing"),
        StopScope.ALL.value: translate("Words", "Everything"),
        StopScope.TOPIC.value: translate("Words", "One topic"),
    }.get(value, value)


def stop_reason(value: str) -> str:
    """Return why a stop was set."""
    return {
        StopReason.OBJECTION.value: translate("Words", "The person objected"),
        StopReason.UNSUBSCRIBE.value: translate("Words", "Unsubscribed"),
        StopReason.WITHDRAWAL.value: translate("Words", "Took consent back"),
        StopReason.ERASURE.value: translate("Words", "Asked to be deleted"),
        StopReason.CHILD.value: translate("Words", "A child"),
        StopReason.BOUNCE_COMPLAINT.value: translate("Words", "Bounced or complained"),
        StopReason.COMPLAINT.value: translate("Words", "Complained as spam"),
        StopReason.DNC_LIST.value: translate("Words", "Public do-not-call list"),
        StopReason.AUTHORITY.value: translate("Words", "An authority said so"),
    }.get(value, value)


_LONG_WORD = re.compile(r"\S{16,}")
_JOINT = re.compile(r"[._@/-]+(?=[^._@/-])|[^\W_]{18}(?=[^\W_]{4})")


def breakable(text: str) -> str:
    """Return a text to show in a narrow place: long addresses and file names may break at their joints."""
    return _LONG_WORD.sub(lambda found: _JOINT.sub("\\g<0>\u200b", found[0]), text)


_DAY = QT_TRANSLATE_NOOP("Words", "d MMM yyyy")
"""The month by name: 3/4 is the third of April to some readers and the fourth of March to others."""


def quoted(name: str) -> str:
    """Return a name between the quotation marks of the language."""
    return translate("Words", "“{name}”").format(name=name)


def listed(words: Sequence[str]) -> str:
    """Return words as a sentence names them: one, two and three."""
    if len(words) < 2:
        return "".join(words)
    return translate("Words", "{these} and {last}").format(these=", ".join(words[:-1]), last=words[-1])


def number(value: int) -> str:
    """Return a whole number in the user's way of writing."""
    return QLocale().toString(value)


def day(value: date | None) -> str:
    """Return a date in the user's way of writing, or a dash."""
    if value is None:
        return "–"
    return QLocale().toString(QDate(value.year, value.month, value.day), translate("Words", _DAY))


def moment(value: datetime | None) -> str:
    """Return a moment in local time, or a dash."""
    if value is None:
        return "–"
    local = QDateTime.fromSecsSinceEpoch(int(value.timestamp()))
    return QLocale().toString(local, f"{translate('Words', _DAY)} HH:mm")
