"""Keyed hashes: of identifiers to find equal ones fast, of stops so that nothing readable is kept, of flagged cells."""

import hashlib
import hmac
import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from hashlib import blake2b
from typing import Any

from lead_desk.domain.keys import StoreKeys
from lead_desk.domain.stop import StopKind
from lead_desk.domain.values import dataclass
from lead_desk.flags.fold import words
from lead_desk.intake.identity import EMAIL, NAME, PHONE, ascii_domain, bare_email, firm_key, name_key, person_key


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
    _index: Any = field(init=False)
    _marks: Any = field(init=False)

    def __post_init__(self) -> None:
        """Begin the hashes once: to begin one with a key takes many times longer than to go on with a copy of it."""
        object.__setattr__(self, "_index", blake2b(digest_size=8, key=self.index))
        object.__setattr__(self, "_marks", blake2b(digest_size=16, key=self.marks))

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
        return self.keys((f"{kind}:{value}",))[0]

    def keys(self, texts: Sequence[str]) -> list[int]:
        """Return the hashes of keys as `lead_desk.intake.identity.keys_of` writes them: kind, colon, value."""
        begun, digests = self._index.copy, []
        for text in texts:
            hashing = begun()
            hashing.update(text.encode())
            digests.append(hashing.digest())
        return [number or 1 for number in struct.unpack(f">{len(texts)}q", b"".join(digests))]

    def mark(self, text: str) -> str:
        """Return the hash of a flagged cell's text, the same for texts that differ in case and outer space only."""
        hashing = self._marks.copy()
        hashing.update(text.strip().casefold().encode())
        return str(hashing.hexdigest())

    def fingerprint(self, kind: StopKind, value: str) -> str:
        """Return the fingerprint of a stop's value (LAW 5.4)."""
        return hmac.digest(self.fingerprints, f"{kind.value}:{value}".encode(), "sha256").hex()

    def sealed(self, fingerprint: str, value: str) -> str:
        """Return the SHA-256 of a stop's value, unreadable without the key of the fingerprints (LAW 5.4).

        It lets a stop travel with an export, which its fingerprint cannot: that is of use to this store only. Whoever
        has the key could try values against either of the two, so keeping both gives nobody more than one.
        """
        return self._veiled(fingerprint, bytes.fromhex(sha256_of(value)))

    def unsealed(self, fingerprint: str, sealed: str) -> str:
        """Return the SHA-256 that `sealed` put away, hex."""
        return self._veiled(fingerprint, bytes.fromhex(sealed))

    def _veiled(self, fingerprint: str, digest: bytes) -> str:
        """A pad of its own for each fingerprint; the same fingerprint always has the same digest under it."""
        key = hmac.digest(self.fingerprints, b"lead-desk/travelling-stops/v1", "sha256")
        pad = hmac.digest(key, fingerprint.encode(), "sha256")
        return bytes(left ^ right for left, right in zip(digest, pad, strict=True)).hex()

    def identifier(self, identifier: str) -> int:
        """Return the hash of what some evidence is about: an e-mail, a number, or a name with firm and town."""
        if "@" in identifier:
            return self.key(EMAIL, email_form(identifier))
        return self.key(NAME if "|" in identifier else PHONE, identifier.strip())

    def install(self, connection: Any) -> None:
        """Give a database connection the function `lead_hash(kind, value)`, so that keys can be made set-wise."""
        connection.create_function("lead_hash", 2, self.key, deterministic=True)
        connection.create_function("bare_email", 1, bare_email, deterministic=True)
        connection.create_function("name_key", 5, name_key, deterministic=True)
        connection.create_function("person_key", 5, person_key, deterministic=True)
        connection.create_function("firm_key", 5, firm_key, deterministic=True)


def sha256_of(value: str) -> str:
    """Return the plain SHA-256 of a normalised value, hex: the form in which stops may travel."""
    return hashlib.sha256(value.encode()).hexdigest()


def email_form(text: str) -> str:
    """Return an address as it is compared: trimmed, case folded, the domain in its ASCII form."""
    plain = text.strip().casefold()
    if plain.isascii():
        return plain
    local, at, domain = plain.rpartition("@")
    return f"{local}{at}{ascii_domain(domain)}"


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


def emails_of(values: Mapping[str, str], more: Iterable[tuple[str, str]]) -> list[str]:
    """Return all e-mails of a lead; `more` as (field, value)."""
    first = values.get("email", "")
    return ([first] if first else []) + [value for field, value in more if field == "email"]


def phones_of(values: Mapping[str, str], more: Iterable[tuple[str, str]]) -> list[str]:
    """Return all numbers of a lead, mobile first; `more` as (field, value)."""
    own = [values[name] for name in ("mobile", "phone") if values.get(name)]
    return own + [value for field, value in more if field in ("phone", "mobile")]
