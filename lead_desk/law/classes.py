"""Who a record reaches and where: the recipient's class and country, derived from its cells (LAW 7.2; READINGS 25)."""

import re
import unicodedata
from enum import StrEnum
from functools import cache, lru_cache
from typing import Self

from lead_desk.domain.channel import RecipientClass
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.values import dataclass
from lead_desk.law import packs
from lead_desk.law.countries import UNKNOWN_COUNTRY, countries

_INITIALS = re.compile(r"(?<=\b\w)\.\s?(?=\w\b)")
_JOINTS = re.compile(r"[._\-]+")
_BREAKS = re.compile(r"[^\w&'/\-]+|_")


class CompanyKind(StrEnum):
    """What a company's name says about its legal form."""

    COMPANY = "company"
    SOLE_TRADER = "sole_trader"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class FormRule:
    """One group of legal forms.

    Attributes:
        pattern: matches a folded name that carries one of the forms.
        countries: where the letters have this meaning; empty for everywhere.
        weak: counts only where no other form is found.
    """

    kind: CompanyKind
    pattern: re.Pattern[str]
    countries: frozenset[str]
    weak: bool


@dataclass(frozen=True, slots=True, eq=False)
class Classifier:
    """The lists behind the class: legal forms, desk mailboxes, free-mail domains."""

    forms: tuple[FormRule, ...]
    desks: frozenset[str]
    free_mail: frozenset[str]

    @classmethod
    def load(cls) -> Self:
        """Read the packs.

        Raises:
            BrokenInstallationError: one is missing or damaged.
        """
        boxes = packs.read("mailboxes.toml")
        forms = tuple(_form(table) for table in packs.read("legal_forms.toml").tables("form"))
        if not forms:
            raise BrokenInstallationError("legal_forms.toml")
        desks = frozenset(_folded(word) for word in boxes.texts("generic"))
        return cls(forms, desks, frozenset(boxes.texts("free_mail")))

    def company_kind(self, company: str, country: str = "") -> CompanyKind:
        """Return what the legal form in a company's name says; a form of the lead's own country speaks first.

        A sole trader's form beats a company's (READINGS 25), since it is the stricter reading.
        """
        return _company_kind(self, company, country)

    def bare_company(self, company: str) -> str:
        """Return a company's folded name without its legal form, for comparing; all of it where nothing else is."""
        name = _folded_company(company)
        bare = name
        for form in self.forms:
            if not form.weak:
                bare = form.pattern.sub(" ", bare)
        return " ".join(bare.split()) or name

    def name_and_form(self, company: str) -> tuple[str, str]:
        """Return a company's folded name without its legal form, and the form; '' where it names none."""
        bare = self.bare_company(company)
        left, form = bare.split(), []
        for word in _folded_company(company).split():
            if left and word == left[0]:
                left.pop(0)
            else:
                form.append(word)
        return bare, " ".join(form)

    def is_desk(self, email: str) -> bool:
        """Tell whether an address names a desk (`info@`, `sales2@`, `info-dk@`) and not a person."""
        local = email.strip().rpartition("@")[0]
        word = _folded(local.partition("+")[0])
        if word in self.desks:
            return True
        parts = [part for part in _JOINTS.split(word.rstrip("0123456789")) if part]
        if self.desks.isdisjoint(parts):
            return False
        return all(part in self.desks or _is_place(part) for part in parts)

    def is_free_mail(self, email: str) -> bool:
        """Tell whether the address is at a provider that gives mailboxes to anybody."""
        return email.strip().rpartition("@")[2].casefold() in self.free_mail

    def classify(
        self,
        email: str,
        company: str,
        person: str = "",
        *,
        country: str = "",
        job_title: str = "",
        home_address: bool = False,
    ) -> tuple[RecipientClass, bool]:
        """Return the class and whether it was only guessed (`W_CLASS_GUESSED`).

        Args:
            email: the address, or empty.
            company: the company's name as delivered, or empty.
            person: the person's name, or empty.
            country: ISO code of the lead, for legal forms whose letters mean different things.
            job_title: tells a sole trader who writes the form there (`Freelancer`).
            home_address: the postal address is known to be a home; without a company that makes a consumer.

        The class is stated where a legal form or a desk mailbox shows it, otherwise guessed; unknown is a consumer,
        the strictest class nearly everywhere.
        """
        kind = self.company_kind(company, country)
        alone = kind is CompanyKind.UNKNOWN and self.company_kind(job_title, country) is CompanyKind.SOLE_TRADER
        if alone or kind is CompanyKind.SOLE_TRADER:
            return RecipientClass.SOLE_TRADER, False
        at_home = home_address and not company.strip()
        if not person.strip() and not at_home and self._is_firms_desk(email):
            return RecipientClass.GENERIC, False
        if kind is CompanyKind.COMPANY:
            switchboard = not person.strip() and not email.strip()
            return (RecipientClass.GENERIC if switchboard else RecipientClass.NAMED), switchboard
        return RecipientClass.CONSUMER, True

    def evidence(self, email: str, company: str, person: str = "", *, country: str = "") -> tuple[str, ...]:
        """Return the channel evidence codes (LAW 7.1) that the cells themselves show, in alphabetical order."""
        found = set()
        if self.company_kind(company, country) is CompanyKind.COMPANY:
            found |= {"corporate_subscriber", "legal_personality"}
        if not person.strip() and self._is_firms_desk(email):
            found.add("impersonal_address")
        return tuple(sorted(found))

    def _is_firms_desk(self, email: str) -> bool:
        return self.is_desk(email) and not self.is_free_mail(email)


@lru_cache(maxsize=1 << 16)
def _company_kind(lists: Classifier, company: str, country: str) -> CompanyKind:
    """Forms of the lead's own country speak first, weak ones last; a sole trader's beats a company's."""
    name = _folded_company(company)
    for local, weak in ((True, False), (False, False), (True, True)):
        kinds = {
            form.kind
            for form in lists.forms
            if form.weak is weak and _applies(form, country, local) and form.pattern.search(name)
        }
        if CompanyKind.SOLE_TRADER in kinds and not _limited_partner(name):
            return CompanyKind.SOLE_TRADER
        if kinds:
            return CompanyKind.COMPANY
    return CompanyKind.UNKNOWN


def country_of(country: str, phone_region: str = "", email: str = "") -> tuple[str, bool]:
    """Return the recipient's country and whether it was only derived (`W_COUNTRY_GUESSED`).

    Args:
        country: as stated on the record: an ISO code, or empty.
        phone_region: ISO code of the phone number's prefix, or empty.
        email: the address, for the ending of its domain; endings sold to the world say nothing.

    The order is that of LAW 7.2; `ZZ` where nothing tells.
    """
    groups = countries()
    stated = groups.code(country)
    if stated != UNKNOWN_COUNTRY:
        return stated, False
    prefix = groups.code(phone_region)
    if prefix.isalpha() and prefix != UNKNOWN_COUNTRY:  # numbers of no country have a region of digits
        return prefix, True
    _, at, domain = email.rpartition("@")
    ending = groups.of_domain(domain) if at else ""
    return (ending, True) if ending else (UNKNOWN_COUNTRY, True)


def _is_place(word: str) -> bool:
    return word in countries().endings


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _folded_company(text: str) -> str:
    """Fold a name so that `S.A.R.L.` and `e. K.` are single words; other punctuation but `/` and `&` parts words.

    A dot between whole words parts them (`Co.KG`, `Sp.z o.o.`), one between initials does not (`G.m.b.H.`).
    """
    joined = _INITIALS.sub("", _folded(text).replace("&", " & "))
    return " ".join(_BREAKS.sub(" ", joined).split())


def _limited_partner(name: str) -> bool:
    """A partnership whose partner is a limited company (`GmbH & Co. KG`) is a company."""
    return re.search(r"\b(gmbh|ag|ug|se|limited|ltd) & co\b", name) is not None


def _applies(form: FormRule, country: str, local: bool) -> bool:
    return country in form.countries if local else not form.countries


def _form(table: packs.Table) -> FormRule:
    place = table.text("place")
    words = sorted({_folded_company(word) for word in table.texts("words")}, key=len, reverse=True)
    inner = "|".join(re.escape(word) for word in words if word)
    # A form alone is no name: something must stand before it, or after it where it leads.
    shapes = {
        "anywhere": rf"(?:(?<=[\w)] )|^(?=\S+ ))(?:{inner})(?= |$)",
        "last": rf"(?<=[\w)'] )(?:{inner})$",
        "first": rf"^(?:{inner})(?= \w)",
        "before_name": rf"(?<=[\w)'] )(?:{inner}) ?(?=\w)",
    }
    if place not in shapes:
        raise BrokenInstallationError(f"{table.place}.place")
    return FormRule(
        kind=CompanyKind(table.text("kind")),
        pattern=re.compile(shapes[place]),
        countries=frozenset(table.texts("countries", ())),
        weak=table.flag("weak", default=False),
    )


@cache
def classifier() -> Classifier:
    """Return the classifier, read once.

    Raises:
        BrokenInstallationError: a pack is missing or damaged.
    """
    return Classifier.load()
