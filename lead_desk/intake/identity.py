"""What rows are told apart and sorted by: texts folded from a lead's values, the same wherever they are worked out.

The store keeps a keyed hash of each such text, never the text (`lead_desk.store.engine.hashes`).
"""

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from lead_desk.flags.fold import WORD, compose, fold, words
from lead_desk.law.classes import classifier

EMAIL, BARE, PHONE, NAME, PERSON, FIRM = "e", "b", "p", "n", "d", "f"
"""The first letter of a key: an address, one without its plus tag, a number, a name with firm and town, a person, a
firm of which neither is known, only its website and its place perhaps."""
PLACE = ("website", "street", "postcode", "country")
"""What tells two firms of one name apart, in the order in which `firm_key` asks for it."""

NAMELESS = "\uffff"
"""The sort key of nothing: leads without a name sort after all others."""


def keys_of(
    values: Mapping[str, str],
    name: str,
    more_emails: Iterable[tuple[str, str]] = (),
    more_phones: Iterable[tuple[str, str]] = (),
) -> tuple[str, ...]:
    """Return what a row is found by, each as its kind's letter, a colon and the text.

    Args:
        values: of the row.
        name: its name as `folded_name` returns it.
        more_emails: further addresses, as `PreparedLead` has them.
        more_phones: further numbers, likewise.
    """
    get = values.get
    return keys_of_texts(
        get("email", ""),
        get("mobile", ""),
        get("phone", ""),
        name,
        get("company", ""),
        get("city", ""),
        get("website", ""),
        get("street", ""),
        get("postcode", ""),
        get("country", ""),
        more_emails,
        more_phones,
    )


def keys_of_texts(
    email: str,
    mobile: str,
    phone: str,
    name: str,
    company: str,
    city: str,
    website: str,
    street: str,
    postcode: str,
    country: str,
    more_emails: Iterable[tuple[str, str]] = (),
    more_phones: Iterable[tuple[str, str]] = (),
) -> tuple[str, ...]:
    """Return what `keys_of` does, of a row whose texts are at hand one by one."""
    texts = [f"{EMAIL}:{email}"] if email else []
    if mobile:
        texts.append(f"{PHONE}:{mobile}")
    if phone and phone != mobile:
        texts.append(f"{PHONE}:{phone}")
    if more_emails or more_phones or "+" in email:
        texts += _further(email, [value for _kind, value in kinds(more_emails)], kinds(more_phones))
    if not texts:
        if alone := _name_key(name, company, city):
            texts.append(f"{NAME}:{alone}")
        elif not (name or city) and (firm := firm_key(company, website, street, postcode, country)):
            texts.append(f"{FIRM}:{firm}")
    if name and (person := _person_key(name, email, website)):
        texts.append(f"{PERSON}:{person}")
    return tuple(texts)


def _further(email: str, emails: list[str], phones: list[tuple[str, str]]) -> list[str]:
    """Return the keys of further addresses and numbers, and of addresses without their plus tag."""
    bare = [text for each in (email, *emails) if (text := bare_email(each))]
    return [
        *[f"{EMAIL}:{text}" for text in emails],
        *[f"{PHONE}:{text}" for _kind, text in phones],
        *[f"{BARE}:{text}" for text in bare],
    ]


def kinds(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return (kind, value) pairs of further e-mails or numbers whichever of the two comes first in `pairs`."""
    return [(kind, value) if "@" in value or value.startswith("+") else (value, kind) for kind, value in pairs]


def sort_key(text: str) -> str:
    """Return the folded form by which texts are sorted; empty texts come last."""
    if not text:
        return NAMELESS
    return text.lower() if text.isascii() else fold(compose(text))


def folded_name(values: Mapping[str, str]) -> str:
    """Return the folded name of a row, for comparing two of them; empty when there is none."""
    name = values.get("full_name") or " ".join(
        part for part in (values.get("first_name"), values.get("last_name")) if part
    )
    return sort_key(name) if name else ""


def sort_name(values: Mapping[str, str]) -> str:
    """Return the sort key of a lead's name, or of its e-mail when it has no name."""
    return folded_name(values) or sort_key(values.get("email", ""))


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
    return _name_key(fold(compose(full_name or f"{first_name} {last_name}")), company, city)


def person_key(full_name: str, first_name: str, last_name: str, email: str, website: str) -> str:
    """Return a person's name and company domain, folded: two rows that share it are the same person.

    Empty where the name has one word only, or the domain is none of a company's (a free-mail provider's).
    """
    return _person_key(fold(compose(full_name or f"{first_name} {last_name}")), email, website)


def firm_key(company: str, website: str, street: str, postcode: str, country: str) -> str:
    """Return what tells firms apart of which no person, address, number or town is known, folded.

    Empty without a firm: a website or a street alone may be anybody's.
    """
    firm = " ".join(words(company))
    place = (domain_of(website), " ".join(words(street)), " ".join(words(postcode)), country.lower())
    return "|".join((firm, *place)) if firm else ""


def _name_key(folded: str, company: str, city: str) -> str:
    name, firm, town = " ".join(WORD.findall(folded)), " ".join(words(company)), " ".join(words(city))
    return "|".join((name, firm, town)) if (firm and (name or town)) or (name and town) else ""


def _person_key(folded: str, email: str, website: str) -> str:
    domain = email.rpartition("@")[2] or domain_of(website)
    if not domain or domain in classifier().free_mail:
        return ""
    name = WORD.findall(folded)
    return f"{' '.join(name)}|{domain}" if len(name) > 1 else ""


def domain_of(website: str) -> str:
    """Return the domain of a website in its ASCII form, without `www.`; empty where it has none."""
    if not website:
        return ""
    try:
        host = urlsplit(website if "//" in website else f"//{website}").hostname or ""
    except ValueError:  # `https://[`
        return ""
    return ascii_domain(host.removeprefix("www."))
