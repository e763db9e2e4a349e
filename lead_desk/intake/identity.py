"""What rows are told apart and sorted by: texts folded from a lead's values, the same wherever they are worked out.

The store keeps a keyed hash of each such text, never the text (`lead_desk.store.hashes`).
"""

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from lead_desk.flags.fold import compose, fold, words
from lead_desk.law.classes import classifier

EMAIL, BARE, PHONE, NAME, PERSON = "e", "b", "p", "n", "d"
"""The first letter of a key: an address, one without its plus tag, a number, a name with firm and town, a person."""

_LAST = "\uffff"  # leads without a name sort after all others


def keys_of(
    values: Mapping[str, str], more_emails: Iterable[tuple[str, str]], more_phones: Iterable[tuple[str, str]]
) -> tuple[str, ...]:
    """Return what a row is found by, each as its kind's letter, a colon and the text.

    Args:
        values: of the row.
        more_emails: further addresses, as `PreparedLead` has them.
        more_phones: further numbers, likewise.
    """
    get = values.get
    email, mobile, phone = get("email", ""), get("mobile", ""), get("phone", "")
    emails = [email] if email else []
    phones = [mobile] if mobile else []
    if phone and phone != mobile:
        phones.append(phone)
    emails += [value for _kind, value in kinds(more_emails)] if more_emails else ()
    phones += [value for _kind, value in kinds(more_phones)] if more_phones else ()
    texts = [f"{EMAIL}:{text}" for text in emails]
    texts += [f"{PHONE}:{text}" for text in phones]
    if not texts:
        names = (get(name, "") for name in ("full_name", "first_name", "last_name", "company", "city"))
        if name := name_key(*names):
            texts.append(f"{NAME}:{name}")
    texts += [f"{BARE}:{bare}" for text in emails if "+" in text and (bare := bare_email(text))]
    if person := person_key(
        get("full_name", ""), get("first_name", ""), get("last_name", ""), email, get("website", "")
    ):
        texts.append(f"{PERSON}:{person}")
    return tuple(texts)


def kinds(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return (kind, value) pairs of further e-mails or numbers whichever of the two comes first in `pairs`."""
    return [(kind, value) if "@" in value or value.startswith("+") else (value, kind) for kind, value in pairs]


def sort_key(text: str) -> str:
    """Return the folded form by which texts are sorted; empty texts come last."""
    if not text:
        return _LAST
    return text.lower() if text.isascii() else fold(compose(text))


def sort_name(values: Mapping[str, str]) -> str:
    """Return the sort key of a lead's name, or of its e-mail when it has no name."""
    name = values.get("full_name") or " ".join(
        part for part in (values.get("first_name"), values.get("last_name")) if part
    )
    return sort_key(name or values.get("email", ""))


def display_name(values: Mapping[str, str]) -> str:
    """Return the folded name, for comparing two rows; empty when there is none."""
    key = sort_name({**values, "email": ""})
    return "" if key == _LAST else key


def ascii_domain(domain: str) -> str:
    """Return a domain in its ASCII form (IDNA); unchanged where it has none."""
    try:
        return domain.encode("idna").decode()
    except UnicodeError:
        return domain


def bare_email(address: str) -> str:
    """Return the address without its plus tag, or an empty string when it has none."""
    local, at, domain = address.rpartition("@")
    name, plus, _ = local.partition("+")
    return f"{name}{at}{domain}" if plus and name else ""


def name_key(full_name: str, first_name: str, last_name: str, company: str, city: str) -> str:
    """Return what tells leads without any address or number apart: name, company and town, folded.

    Empty when that is too little: a name alone, or a town alone, may be anybody.
    """
    name = " ".join(words(full_name or f"{first_name} {last_name}"))
    firm, town = " ".join(words(company)), " ".join(words(city))
    return "|".join((name, firm, town)) if (firm and (name or town)) or (name and town) else ""


def person_key(full_name: str, first_name: str, last_name: str, email: str, website: str) -> str:
    """Return a person's name and company domain, folded: two rows that share it are the same person.

    Empty where the name has one word only, or the domain is none of a company's (a free-mail provider's).
    """
    domain = email.rpartition("@")[2]
    if not domain and website:
        host = urlsplit(website if "//" in website else f"//{website}").hostname or ""
        domain = ascii_domain(host.removeprefix("www."))
    if not domain or domain in classifier().free_mail:
        return ""
    name = words(full_name or f"{first_name} {last_name}")
    return f"{' '.join(name)}|{domain}" if len(name) > 1 else ""
