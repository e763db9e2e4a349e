"""Keyed hashes: of identifiers to find equal ones fast, of stops so that nothing readable is kept, of flagged cells."""

import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any
from urllib.parse import urlsplit

from lead_desk.domain.keys import StoreKeys
from lead_desk.domain.stop import StopKind
from lead_desk.flags.fold import words
from lead_desk.law.classes import classifier

EMAIL, BARE, PHONE, NAME, PERSON = "e", "b", "p", "n", "d"


@dataclass(frozen=True, slots=True, repr=False)
class Hashes:
    """The three keyed hashes of a store.

    Attributes:
        index: key of the 64-bit hashes by which leads are found.
        fingerprints: key of the do-not-contact list.
        marks: key of the hashes of flagged cells.
    """

    index: bytes
    fingerprints: bytes
    marks: bytes

    @classmethod
    def of(cls, keys: StoreKeys) -> "Hashes":
        """Derive the hash keys of a store."""
        return cls(
            index=hmac.digest(keys.store, b"lead-desk/index/v1", "sha256"),
            fingerprints=keys.fingerprints,
            marks=hmac.digest(keys.store, b"lead-desk/marks/v1", "sha256"),
        )

    def key(self, kind: str, value: str) -> int:
        """Return the signed 64-bit hash under which leads with this identifier are found; never 0."""
        digest = blake2b(f"{kind}:{value}".encode(), digest_size=8, key=self.index).digest()
        return int.from_bytes(digest, "big", signed=True) or 1

    def mark(self, text: str) -> str:
        """Return the hash of a flagged cell's text, the same for texts that differ in case and outer space only."""
        return blake2b(text.strip().casefold().encode(), digest_size=16, key=self.marks).hexdigest()

    def fingerprint(self, kind: StopKind, value: str) -> str:
        """Return the fingerprint of a stop's value (LAW 5.4)."""
        return hmac.digest(self.fingerprints, f"{kind.value}:{value}".encode(), "sha256").hex()

    def identifier(self, identifier: str) -> int:
        """Return the hash of an e-mail or number that some evidence is about."""
        return self.key(EMAIL, email_form(identifier)) if "@" in identifier else self.key(PHONE, identifier.strip())

    def install(self, connection: Any) -> None:
        """Give a database connection the function `lead_hash(kind, value)`, so that keys can be made set-wise."""
        connection.create_function("lead_hash", 2, self.key, deterministic=True)
        connection.create_function("bare_email", 1, bare_email, deterministic=True)
        connection.create_function("name_key", 5, name_key, deterministic=True)
        connection.create_function("person_key", 5, person_key, deterministic=True)


def email_form(text: str) -> str:
    """Return an address as it is compared: trimmed, case folded, the domain in its ASCII form."""
    plain = text.strip().casefold()
    if plain.isascii():
        return plain
    local, at, domain = plain.rpartition("@")
    return f"{local}{at}{ascii_domain(domain)}"


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


def parent_domains(domain: str) -> tuple[str, ...]:
    """Return the domain and those above it with at least two labels (a stop binds subdomains, READINGS 21)."""
    labels = domain.strip(".").split(".")
    return tuple(".".join(labels[at:]) for at in range(max(1, len(labels) - 1)))


def post_key(values: Mapping[str, str]) -> str:
    """Return surname, house number, postcode and country folded into one text, or an empty string if one is missing."""
    surname = words(values.get("last_name") or values.get("full_name", ""))[-1:]
    numbers = [word for word in words(values.get("street", "")) if word[:1].isdigit()]
    postcode = "".join(words(values.get("postcode", "")))
    country = values.get("country", "").lower()
    if not (surname and numbers and postcode and country):
        return ""
    return "|".join((surname[0], numbers[-1], postcode, country))


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


def emails_of(values: Mapping[str, str], more: Iterable[tuple[str, str]]) -> list[str]:
    """Return all e-mails of a lead; `more` as (field, value)."""
    first = values.get("email", "")
    return ([first] if first else []) + [value for field, value in more if field == "email"]


def phones_of(values: Mapping[str, str], more: Iterable[tuple[str, str]]) -> list[str]:
    """Return all numbers of a lead, mobile first; `more` as (field, value)."""
    own = [values[name] for name in ("mobile", "phone") if values.get(name)]
    return own + [value for field, value in more if field in ("phone", "mobile")]
