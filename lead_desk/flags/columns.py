"""What a column is, by its header: where names, jobs and notes stand, which headers ask for sensitive data."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import cache
from typing import Protocol

from lead_desk.domain.flag import Category, FlagKind
from lead_desk.domain.values import dataclass
from lead_desk.flags import families
from lead_desk.flags.fold import fold, words
from lead_desk.flags.lexicon import MAX_INFLECTION, HeaderTerm, Part, PartMode, match_parts, word_set
from lead_desk.flags.shelf import parts_of, written


class Role(StrEnum):
    """What a column holds, as far as the detectors care."""

    FREE = "free"  # notes, tags, anything unknown: read as text
    JOB = "job"
    IGNORED = "ignored"  # names of firms and places, addresses, products: never read
    FIRST_NAME = "first_name"
    FULL_NAME = "full_name"
    COMPANY = "company"
    PRODUCT = "product"  # what somebody buys or wants: told apart from own use by words
    BIRTH_DATE = "birth_date"
    AGE = "age"
    SCHOOL_CLASS = "school_class"
    CLASS = "class"  # also of travel, of customers, of pay
    TEAM = "team"
    SCHOOL = "school"
    GUARDIAN = "guardian"
    CHILD = "child"
    CHILD_BIRTH = "child_birth"
    CHILD_AGE = "child_age"
    SPOUSE = "spouse"
    NATIONAL_ID = "national_id"
    DATE = "date"  # other dates; reps write notes there too, so it is read as text


# The catalogue's field names, as the importer maps columns. What is not here is read as free text.
FIELD_ROLES: Mapping[str, Role] = {
    "full_name": Role.FULL_NAME,
    "first_name": Role.FIRST_NAME,
    "job_title": Role.JOB,
    "date_of_birth": Role.BIRTH_DATE,
    "age": Role.AGE,
    "company": Role.COMPANY,
    "opt_in_at": Role.DATE,
    "last_contact": Role.DATE,
    **dict.fromkeys(
        (
            "last_name", "email", "phone", "mobile", "website", "company_size",
            "revenue", "street", "city", "region", "postcode", "country",
            "linkedin_url", "source_id", "industry", "department", "language",
        ),
        Role.IGNORED,
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """One column as the detectors see it.

    Attributes:
        asks: the sensitive data its header asks for.
    """

    header: str
    index: int
    role: Role
    asks: tuple[HeaderTerm, ...] = ()

    def asks_for(self, kind: FlagKind, category: Category | None = None) -> HeaderTerm | None:
        """Return the header term that asks for this kind of data, if any."""
        for term in self.asks:
            if term.kind is kind and (category is None or term.category is category):
                return term
        return None


_SMALL = word_set("small")


# "Age of the roof" and "class of goods" are not ages and classes of people.
_WHOLE_ONLY = frozenset(
    {Role.AGE, Role.BIRTH_DATE, Role.CLASS, Role.TEAM, Role.SCHOOL, Role.CHILD, Role.SPOUSE, Role.NATIONAL_ID}
)


_SHORT = {short: fold(long) for short, _, long in (pair.partition("=") for pair in word_set("header_short"))}
"""How headers shorten a word; read in full where the header as it stands says nothing."""
_ASKS_NOTHING = word_set("asks_nothing")
_ALIKE: Mapping[str, Role] = {"børn": Role.CHILD}
"""Headers that become another word without their accents: `born` asks for a date of birth."""
_QUALIFIERS = word_set("header_qualifiers")
_CHILDREN = word_set("children")
_NOT_CHILDREN = word_set("not_children")
_AGED_THINGS, _VINTAGES, _ENTRANTS = word_set("aged_things"), word_set("vintages"), word_set("entrants")
_WHOSE = _ENTRANTS | word_set("whose")
_AGED = (Role.AGE, Role.BIRTH_DATE)
_KEYED = (PartMode.EXACT, PartMode.PREFIX)
_NOT_LAST = (["id"], ["by"], ["size"])
"""Last words that tell nothing of the whole header: `Phone ID` may hold a voiceprint, `Collected by` is no town."""


class HeaderWords(Protocol):
    """What the lexicons say of headers."""

    @property
    def headers(self) -> Sequence[HeaderTerm]:
        """Headers that ask for a kind of data."""
        ...

    @property
    def roles(self) -> Mapping[str, Sequence[tuple[Part, ...]]]:
        """Role name -> headers of columns of that role."""
        ...


PlainHeaders = tuple[dict[str, str], dict[str, str], list[str], dict[str, list[int]]]
"""What `arranged` makes: values that can be kept."""


def arranged(lexicons: HeaderWords) -> PlainHeaders:
    """Return what the lexicons say of headers, arranged for looking up.

    Returns:
        Words of a whole header, parted by blanks -> name of its role; parts of a header, as on a shelf, with theirs;
        the terms that ask for data, a line each; what a term begins with -> the places of those lines.
    """
    roles: dict[str, str] = {}
    starts: dict[str, str] = {}
    for name, listed in lexicons.roles.items():
        role = Role(name).value
        for parts in listed:
            if all(part.mode is PartMode.EXACT for part in parts):
                roles.setdefault(" ".join(part.text for part in parts), role)
            else:
                starts.setdefault(written(parts), role)
    doubtful = {term.parts for term in lexicons.headers if term.weak}  # doubtful in one language is doubtful in all
    asks = [term for term in lexicons.headers if term.weak or term.parts not in doubtful]
    beginnings: dict[str, list[int]] = {}
    for place, term in enumerate(asks):
        first = term.parts[0]
        beginnings.setdefault(_beginning(first.mode, first.text), []).append(place)
    return roles, starts, list(map(_line, asks)), beginnings


def _beginning(mode: PartMode, text: str) -> str:
    return f"{mode:d}{text if mode in _KEYED else ''}"


def _line(term: HeaderTerm) -> str:
    return "\t".join((term.id, term.kind, term.category or "", "weak" if term.weak else "", written(term.parts)))


@cache  # of thousands, those that headers met
def _term(line: str) -> HeaderTerm:
    term_id, kind, category, weak, parts = line.split("\t")
    return HeaderTerm(term_id, FlagKind(kind), Category(category) if category else None, bool(weak), parts_of(parts))


class Headers:
    """Reads headers: whole ones for roles, words in them for what they ask.

    Args:
        plain: what the lexicons say of headers, as `arranged` returns it.
    """

    def __init__(self, plain: PlainHeaders) -> None:
        self._roles, starts, self._asks, self._beginnings = plain
        self._starts = [(parts_of(parts), Role(name)) for parts, name in starts.items()]

    def columns(self, headers: Iterable[str], roles: Mapping[str, str] | None = None) -> tuple[Column, ...]:
        """Return what each column is; `roles` maps headers to catalogue field names and wins where it knows better."""
        columns = tuple(self._column(index, header, roles or {}) for index, header in enumerate(headers))
        named = {word for column in columns if column.role not in _AGED for word in header_words(column.header)}
        things = named.isdisjoint(_ENTRANTS) and not named.isdisjoint(_AGED_THINGS)
        return tuple(map(_of_a_thing, columns)) if things else columns

    def _column(self, index: int, header: str, roles: Mapping[str, str]) -> Column:
        folded, joined = header_words(header), words(header)
        own = _ALIKE.get(header.strip().lower()) or self._role(folded)
        if own is Role.FREE and folded != joined:  # DoB, eMail
            own, folded = self._role(joined), [*folded, *joined]
        if own is Role.FREE and (written_out := [_SHORT.get(word, word) for word in folded]) != folded:
            own, folded = self._role(written_out), written_out
        given = FIELD_ROLES.get(roles.get(header, ""))
        asks = self.asked(folded)
        if given is not None and own in (Role.FREE, given):
            own = given
        if own is Role.DATE or (asks and own is Role.IGNORED):
            own = Role.FREE
        if own is Role.COMPANY:
            asks = tuple(term for term in asks if not term.weak)
        return Column(header, index, own, asks)

    def _whole(self, folded: Iterable[str]) -> Role | None:
        name = self._roles.get(" ".join(folded))
        return Role(name) if name else None

    def _role(self, folded: list[str]) -> Role:
        if role := self._whole(folded):
            return role
        plain = [word for word in folded if word not in _SMALL and not word.isdigit()]
        if role := self._whole(plain):
            return role
        for parts, role in self._starts:
            if any(match_parts(parts, folded, start) >= 0 for start in range(len(folded))):
                return role
        if family := families.meaning(folded):
            return Role(family)
        if role := self._of_part(plain):
            return role
        return Role.CHILD if _CHILDREN.intersection(folded) and not _NOT_CHILDREN.intersection(folded) else Role.FREE

    def _of_part(self, plain: list[str]) -> Role | None:
        """Return what a header asks without its first word, or without a last one that only qualifies."""
        cuts = [plain[1:]]  # `Contact: first name`
        if plain[-1:] and plain[-1] in _QUALIFIERS:
            cuts.append(plain[:-1])  # `Job title (current)`; but `Contact preference` is no name
        for cut in cuts:
            role = self._whole(cut)
            if role and cut not in _NOT_LAST and role not in _WHOLE_ONLY:
                return role
        rest = [word for word in plain if word not in _WHOSE]  # Swimmer DOB, Alter Bewerber
        role = self._whole(rest) if len(rest) < len(plain) else None
        return role if role in _AGED else None

    def _that_may_begin(self, folded: list[str]) -> Iterator[HeaderTerm]:
        """Yield the header terms that one of the words may begin, in their order."""
        keys = [_beginning(mode, "") for mode in PartMode if mode not in _KEYED]
        for word in folded:
            keys.append(_beginning(PartMode.EXACT, word))
            shortest = max(len(word) - MAX_INFLECTION, 0)
            keys += [_beginning(PartMode.PREFIX, word[:size]) for size in range(shortest, len(word) + 1)]
        places = {place for key in keys for place in self._beginnings.get(key, ())}
        return (_term(self._asks[place]) for place in sorted(places))

    def asked(self, folded: list[str]) -> tuple[HeaderTerm, ...]:
        """Return what a header asks for: strong terms anywhere in it, weak ones only where they are all of it."""
        found: dict[tuple[FlagKind, Category | None], HeaderTerm] = {}
        joined = f" {' '.join(folded)} "
        if any(f" {phrase} " in joined for phrase in _ASKS_NOTHING):
            return ()  # Health insurer
        plain = [word for word in folded if word not in _SMALL]
        for term in self._that_may_begin(folded):
            key = (term.kind, term.category)
            if key in found and not found[key].weak:
                continue
            for start in range(len(folded)):
                end = match_parts(term.parts, folded, start)
                if end < 0:
                    continue
                whole = start == 0 and end == len(folded)
                alone = whole or sum(word not in _SMALL for word in folded[start:end]) == len(plain)
                if not term.weak or alone:
                    found[key] = term
                    break
        return tuple(found.values())


def _of_a_thing(column: Column) -> Column:
    """Return a column for ages or vintages as one of the horse, machine or wine beside it, not of a person."""
    vintage = column.role is Role.BIRTH_DATE and not _VINTAGES.isdisjoint(header_words(column.header))
    return replace(column, role=Role.IGNORED) if vintage or column.role is Role.AGE else column


def header_words(header: str) -> list[str]:
    """Return the folded words of a header; `dateOfBirth` has three."""
    return words(_spaced(header))


def _spaced(header: str) -> str:
    """Part `dateOfBirth` into its words."""
    out: list[str] = []
    for index, char in enumerate(header):
        if index and char.isupper() and header[index - 1].islower():
            out.append(" ")
        out.append(char)
    return "".join(out)
