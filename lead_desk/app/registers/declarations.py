"""The tables of a declaration file (`lead-desk apply FILE.toml`) and the values they stand for.

`resources/handbook/apply.md` describes each table to its users.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from functools import partial
from pathlib import PurePath
from typing import Final, TypeVar, cast

from lead_desk.app.registers.declare import DeclarationError, Table, build, place_of
from lead_desk.app.review.own_lexicon import checked
from lead_desk.domain.basis import Consent, ConsentText, ContractRequest, SoftOptIn
from lead_desk.domain.campaign import Campaign, Notice, Organisation, Person, Purpose, Recipient
from lead_desk.domain.errors import UsageError
from lead_desk.domain.evidence import (
    Evidence,
    Exclusivity,
    LegalHold,
    NoticeGiven,
    PersonRequest,
    SaleOptOut,
    Screening,
)
from lead_desk.domain.layout import ListLayout
from lead_desk.domain.own_words import AllowedWord, OwnWord
from lead_desk.domain.paper import PaperKind, PaperOwner
from lead_desk.domain.source import Source
from lead_desk.domain.stop import Stop, StopKind
from lead_desk.domain.values import dataclass

REGISTERS: Final[dict[str, type]] = {
    "people": Person,
    "purposes": Purpose,
    "sources": Source,
    "layouts": ListLayout,
    "notices": Notice,
    "recipients": Recipient,
    "campaigns": Campaign,
    "evidence": Evidence,
    "screenings": Screening,
    "notices_given": NoticeGiven,
    "consent_texts": ConsentText,
    "consents": Consent,
    "soft_opt_ins": SoftOptIn,
    "contract_requests": ContractRequest,
    "person_requests": PersonRequest,
    "legal_holds": LegalHold,
    "exclusivities": Exclusivity,
    "sale_opt_outs": SaleOptOut,
    "own_words": OwnWord,
    "allowed_words": AllowedWord,
}
"""Table name -> domain value, in the order in which they are applied."""

_KEYED_BY_CONTENT = frozenset(
    {"evidence", "screenings", "notices_given", "consents", "soft_opt_ins", "contract_requests", "person_requests"}
    | {"legal_holds", "exclusivities", "sale_opt_outs", "own_words", "allowed_words"}
)
_STOP_VALUES = {"email": StopKind.EMAIL, "phone": StopKind.PHONE, "domain": StopKind.DOMAIN, "post_key": StopKind.POST}
_DECISIONS = frozenset({"approver", "role", "review_on", "decided_on", "self_approval_reason"})
_REJECTIONS = frozenset({"approver", "role", "reason"})
_ASSESSMENT_KEYS = frozenset({"family", "title", "author", "client", "template", "answers", "approve", "reject"})
Made = TypeVar("Made")
TABLES: Final = ("organisation", *REGISTERS, "assessments", "stops", "papers")
_PAPER_KEYS = frozenset({"source", "recipient", "file", "kind"})


@dataclass(frozen=True, slots=True)
class Declared:
    """An assessment as declared.

    Attributes:
        template: bundled template whose answers stand where the file gives none.
        approve, reject: the decision, or empty for a draft.
    """

    place: str
    family: str
    title: str
    author: str
    client: str
    template: str
    answers: dict[str, object]
    approve: dict[str, object]
    reject: dict[str, object]


@dataclass(frozen=True, slots=True)
class DeclaredPaper:
    """A file beside the declarations that belongs to an entry."""

    place: str
    owner: PaperOwner
    key: str
    kind: PaperKind
    file: str


@dataclass(frozen=True, slots=True)
class Declarations:
    """A whole file, understood; `problems` names what was not."""

    items: tuple[object, ...]
    assessments: tuple[Declared, ...]
    stops: tuple[Stop, ...]
    papers: tuple[DeclaredPaper, ...]
    problems: tuple[str, ...]


def understand(document: Table) -> Declarations:
    """Turn a file's tables into values, collecting every mistake instead of stopping at the first."""
    problems = [
        f"'{name}' is not a table here; known are {', '.join(TABLES)}." for name in document if name not in TABLES
    ]
    items: list[object] = []
    assessments: list[Declared] = []
    stops: list[Stop] = []
    papers: list[DeclaredPaper] = []
    if "organisation" in document:
        _try(problems, items, partial(_organisation, document["organisation"]))
    for table, kind in REGISTERS.items():
        for place, entry in _entries(document, table, problems):
            make = _word if kind in (OwnWord, AllowedWord) else build
            _try(problems, items, partial(make, kind, _keyed(table, entry), place))
    for place, entry in _entries(document, "assessments", problems):
        _try(problems, assessments, partial(_assessment, entry, place))
    for place, entry in _entries(document, "stops", problems):
        _try(problems, stops, partial(_stop, entry, place))
    for place, entry in _entries(document, "papers", problems):
        _try(problems, papers, partial(_paper, entry, place))
    problems += _twice(items)
    return Declarations(tuple(items), tuple(assessments), tuple(stops), tuple(papers), tuple(problems))


def _try(problems: list[str], into: list[Made], make: Callable[[], Made]) -> None:
    try:
        into.append(make())
    except DeclarationError as problem:
        problems.append(str(problem))


def _entries(document: Table, table: str, problems: list[str]) -> Iterator[tuple[str, Table]]:
    """Yield (place, entry) of a table of entries."""
    entries = document.get(table, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        problems.append(f"'{table}' must be written as [[{table}]], once for each entry.")
        return
    for number, entry in enumerate(cast(list[Table], entries), 1):
        yield place_of(table, entry, number), entry


def _organisation(table: object) -> Organisation:
    if not isinstance(table, dict):
        raise DeclarationError("'organisation' must be written as [organisation], once.")
    return build(Organisation, table, "organisation")


def _keyed(table: str, entry: Table) -> Table:
    """Evidence may come without a key: then its content is the key, so that a second run finds it again."""
    if table not in _KEYED_BY_CONTENT or "key" in entry:
        return entry
    text = json.dumps(entry, sort_keys=True, default=str)
    return {**entry, "key": f"{table}-{hashlib.sha256(text.encode()).hexdigest()[:24]}"}


def _word(kind: type, entry: Table, place: str) -> object:
    """An own word is checked as one that is typed in."""
    try:
        return checked(build(kind, entry, place))
    except UsageError as error:
        raise DeclarationError(f"{place}: {error.sentence} {error.remedy}") from None


def _twice(items: list[object]) -> list[str]:
    seen: set[tuple[type, object]] = set()
    problems: list[str] = []
    for item in items:
        mark = (type(item), getattr(item, "key", ""))
        if mark in seen and type(item) is not Organisation:
            names = [name for name, kind in REGISTERS.items() if kind is type(item)]
            problems.append(f"{names[0]}: two entries have the same key.")
        seen.add(mark)
    return problems


def _stop(entry: Table, place: str) -> Stop:
    """A stop names its identifier: `email = "..."`, `phone = "+45..."`, `domain = "..."`, `post_key = "..."`."""
    given = [name for name in _STOP_VALUES if name in entry]
    if len(given) != 1:
        raise DeclarationError(f"{place}: give exactly one of {', '.join(_STOP_VALUES)}.")
    rest = {key: value for key, value in entry.items() if key not in _STOP_VALUES}
    return build(Stop, {**rest, "kind": _STOP_VALUES[given[0]].value, "value": entry[given[0]]}, place)


def _paper(entry: Table, place: str) -> DeclaredPaper:
    """A paper names its file and its entry: `source = "..."` or `recipient = "..."`."""
    for key in entry:
        if key not in _PAPER_KEYS:
            raise DeclarationError(f"{place}: '{key}' is not a key here; known are {', '.join(sorted(_PAPER_KEYS))}.")
    owners = [owner for owner in PaperOwner if owner.value in entry]
    if len(owners) != 1:
        raise DeclarationError(f"{place}: give exactly one of source, recipient.")
    file = _text(entry, "file", place)
    if not file.strip():
        raise DeclarationError(f"{place}: 'file' is missing.")
    if PurePath(file).is_absolute() or ".." in PurePath(file).parts:
        raise DeclarationError(f"{place}: 'file' must lie beside or below this file, such as \"papers/terms.pdf\".")
    try:
        kind = PaperKind(_text(entry, "kind", place) or PaperKind.OTHER)
    except ValueError:
        raise DeclarationError(f"{place}: 'kind' must be one of {', '.join(PaperKind)}.") from None
    return DeclaredPaper(place, owners[0], _text(entry, owners[0].value, place), kind, file)


def _assessment(entry: Table, place: str) -> Declared:
    for key in entry:
        if key not in _ASSESSMENT_KEYS:
            known = ", ".join(sorted(_ASSESSMENT_KEYS))
            raise DeclarationError(f"{place}: '{key}' is not a key here; known are {known}.")
    texts = {key: _text(entry, key, place) for key in ("family", "title", "author", "client", "template")}
    for key in ("family", "title"):
        if not texts[key].strip():
            raise DeclarationError(f"{place}: '{key}' is missing.")
    approve = _part(entry, "approve", place, _DECISIONS)
    reject = _part(entry, "reject", place, _REJECTIONS)
    if approve and reject:
        raise DeclarationError(f"{place}: it cannot be approved and rejected at once.")
    for name, part, dates in (("approve", approve, ("review_on", "decided_on")), ("reject", reject, ())):
        for key, value in part.items():
            _check(value, key in dates, f"{place}: '{name}.{key}'")
    for key in ("approver", "role", "review_on") if approve else ("approver", "reason") if reject else ():
        if not (approve or reject).get(key):
            raise DeclarationError(f"{place}: '{'approve' if approve else 'reject'}.{key}' is missing.")
    answers = _part(entry, "answers", place, None)
    return Declared(
        place=place,
        answers={key: _plain(value) for key, value in answers.items()},
        approve=approve,
        reject=reject,
        **texts,
    )


def _check(value: object, is_date: bool, place: str) -> None:
    if is_date and (not isinstance(value, date) or isinstance(value, datetime)):
        raise DeclarationError(f"{place} must be a date, such as 2026-03-31 (without quotes).")
    if not is_date and not isinstance(value, str):
        raise DeclarationError(f'{place} must be a text in quotes, such as "abc".')


def _text(entry: Table, key: str, place: str) -> str:
    value = entry.get(key, "")
    if not isinstance(value, str):
        raise DeclarationError(f"{place}: '{key}' must be a text in quotes, such as \"abc\".")
    return value


def _part(entry: Table, name: str, place: str, known: frozenset[str] | None) -> dict[str, object]:
    part = entry.get(name, {})
    if not isinstance(part, Mapping):
        raise DeclarationError(f"{place}: '{name}' must be a table, [assessments.{name}].")
    for key in part:
        if known is not None and key not in known:
            raise DeclarationError(f"{place}: '{name}.{key}' is not a key here; known are {', '.join(sorted(known))}.")
    return dict(part)


def _plain(value: object) -> object:
    """Return an answer as plain JSON values; dates become ISO text."""
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    return value
