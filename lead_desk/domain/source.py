"""Where leads come from: sources and the batches they arrived in."""

from dataclasses import field
from datetime import date, datetime
from enum import StrEnum

from lead_desk.domain.flag import CHILD_LIMIT
from lead_desk.domain.values import dataclass


class SourceKind(StrEnum):
    """What kind of origin a list has."""

    VENDOR = "vendor"
    EVENT = "event"
    OWN_CUSTOMERS = "own_customers"
    WEBSITE_FORM = "website_form"
    PUBLIC_WEB = "public_web"
    SOCIAL_NETWORK = "social_network"
    REFERRAL = "referral"  # given by a third person, single-use purpose (seed E21)
    COLLEAGUE = "colleague"
    OTHER = "other"


class SourceTerms(StrEnum):
    """Whether the origin's terms allow the use (seed L13). Unknown is a hold (READINGS 8a)."""

    ALLOWED = "allowed"
    FORBIDDEN = "forbidden"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Source:
    """Who supplied the data and under what promise (GDPR Art. 14(2)(f)).

    Attributes:
        obtained_on: the day the data were obtained; starts the Art. 14 clock.
        from_person: the people gave the data themselves (Art. 13 instead of Art. 14).
        evidence: channel evidence codes true of every lead of this source (LAW 7.1), such as `not_harvested`.
        child_limit: age below which this source's people count as children, 18 unless the vendor's policy is stricter.
        single_purpose: key of the only purpose these leads may serve, or empty.
        consent_text: key of the wording that those who said yes in this list agreed to, or empty.
    """

    key: str
    name: str
    kind: SourceKind | None = None
    vendor: str = ""
    url: str = ""
    licence: str = ""
    terms: SourceTerms = SourceTerms.UNKNOWN
    obtained_on: date | None = None
    countries: tuple[str, ...] = ()
    from_person: bool = False
    attested_by: str = ""
    attested_at: datetime | None = None
    attestation_version: str = ""
    evidence: tuple[str, ...] = ()
    child_limit: int = CHILD_LIMIT
    single_purpose: str = ""
    consent_text: str = ""
    note: str = ""

    def gaps(self) -> tuple[str, ...]:
        """Return the names of the attributes without which no lead of this source may leave (LAW 3.1, 3.2)."""
        found = [name for name in ("kind", "obtained_on", "attested_by") if not getattr(self, name)]
        return (*found, "terms") if self.terms is SourceTerms.UNKNOWN else tuple(found)


class BatchState(StrEnum):
    """Life of an import."""

    ACTIVE = "active"
    QUARANTINED = "quarantined"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Batch:
    """One file's rows as imported: the file's name and hash, who, when, how it was read, and the counts.

    Attributes:
        sheet: which sheet of the file it was.
    """

    number: int
    file_name: str
    sha256: str
    imported_at: datetime
    imported_by: str
    source: str
    purpose: str
    basis: str
    assessment: str
    state: BatchState
    rows: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    duplicates: int = 0
    rejected: int = 0
    flagged: int = 0
    stopped: int = 0
    asked: int = 0
    sheet: str = field(default="", kw_only=True)


@dataclass(frozen=True, slots=True)
class SourceCounts:
    """What became of a source's rows: the scorecard of whoever supplied them.

    Attributes:
        rows: delivered by all its imports that stand; of them `duplicates` brought nothing new, `rejected` could not be
            read, `stopped` were kept out because the person must not be contacted.
        leads: that came from it and are here now; the counts below are among these.
        bounced: with an address that mail came back from.
        said_no: who objected, unsubscribed or took a consent back.
        flagged: with an open or confirmed flag.
        contradicting: outside the countries it names, or private people though it is said to hold companies only.
    """

    key: str
    name: str
    rows: int = 0
    duplicates: int = 0
    rejected: int = 0
    stopped: int = 0
    leads: int = 0
    bounced: int = 0
    said_no: int = 0
    flagged: int = 0
    contradicting: int = 0

    def per_thousand(self, count: int) -> float:
        """Return a count of leads per thousand of the source's leads."""
        return round(1000 * count / self.leads, 1) if self.leads else 0.0
