"""The lexicons: terms per language and category, read once from `resources/lexicons` into values.

A file is TOML, named after its category; a large one may be split by topic (`health-medicines.toml`). Its lists are
written as texts of entries parted by commas or new lines. In an entry a word may end in `*` (an inflection of up to
five letters may follow), begin with `*` (the end of a compound) or both (inside a compound); `..` stands for up to
three words in between; `a/b` for either word.
"""

import hashlib
import itertools
import os
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum, StrEnum
from functools import cache
from pathlib import PurePosixPath
from typing import NamedTuple

from lead_desk import derived, resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.flag import Category, FlagKind
from lead_desk.domain.values import dataclass
from lead_desk.flags.fold import WORD, spellings

LANGUAGES = ("en", "da", "de", "fr", "es", "nl", "sv", "pt", "it", "pl", "no")
ALL_LANGUAGES = (1 << len(LANGUAGES)) - 1
MAX_INFLECTION = 5
MAX_GAP = 3
PACK = "lexicons"
WORD_SETS = "words"


class Use(StrEnum):
    """What a term needs before it counts.

    PERSON says it of a person by itself; TOPIC needs a person in the sentence (of children: one called by name);
    OFFICE counts in a job title too; VALUE only in a column that asks for it; ORG (a party, union, church, also an
    offence) needs a word of membership (of what the law did), MEMBER is such a word; RESULT is the outcome of a check;
    LEAD is a word that makes the lead a child; MASK is a look-alike that hides what it covers.
    """

    PERSON = "person"
    TOPIC = "topic"
    OFFICE = "office"
    VALUE = "value"
    ORG = "org"
    MEMBER = "member"
    RESULT = "result"
    LEAD = "lead"
    MASK = "mask"


class PartMode(IntEnum):
    """How a part of a term is compared with a word."""

    EXACT = 0
    PREFIX = 1
    SUFFIX = 2
    INSIDE = 3
    GAP = 4


class Part(NamedTuple):
    """One word of a term."""

    text: str
    mode: PartMode

    def matches(self, word: str) -> bool:
        """Tell whether the folded word fits this part."""
        if self.mode is PartMode.EXACT:
            return word == self.text
        if self.mode is PartMode.PREFIX:
            return word.startswith(self.text) and len(word) - len(self.text) <= MAX_INFLECTION
        if self.mode is PartMode.SUFFIX:
            return word.endswith(self.text)
        return self.text in word


def match_parts(parts: Sequence[Part], words: Sequence[str], start: int) -> int:
    """Return the word after the match of `parts` at `start`, or -1."""
    place, index = start, 0
    while index < len(parts):
        part = parts[index]
        if part.mode is PartMode.GAP:
            rest = parts[index + 1 :]
            for skipped in range(MAX_GAP + 1):
                end = match_parts(rest, words, place + skipped)
                if end >= 0:
                    return end
            return -1
        if place >= len(words) or not part.matches(words[place]):
            return -1
        place += 1
        index += 1
    return place


class Term(NamedTuple):
    """One entry of a lexicon. Findings keep its stable `id` (`health/da/diabetiker`) instead of the cell's words."""

    id: str
    use: Use
    kind: FlagKind | None
    category: Category | None
    languages: int
    parts: tuple[Part, ...]


class HeaderTerm(NamedTuple):
    """A header that asks for a kind of data. A weak one also has everyday meanings, so its values must fit."""

    id: str
    kind: FlagKind
    category: Category | None
    weak: bool
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Lexicons:
    """All that the files say.

    Attributes:
        grammar: tag name -> language -> entries; the small words by which sentences are read.
        roles: role name -> headers of columns of that role.
        names: `male` and `female` first names, folded.
        digest: SHA-256 over the files, part of the rule pack's version.
    """

    terms: tuple[Term, ...]
    headers: tuple[HeaderTerm, ...]
    grammar: Mapping[str, tuple[tuple[int, tuple[Part, ...]], ...]]
    roles: Mapping[str, tuple[tuple[Part, ...], ...]]
    names: Mapping[str, frozenset[str]]
    digest: str


def language_bit(language: str) -> int:
    """Return the bit of a language code; all bits for an unknown one, so that nothing is left out by mistake."""
    return 1 << LANGUAGES.index(language) if language in LANGUAGES else ALL_LANGUAGES


def entries(block: str) -> Iterator[str]:
    """Yield the entries of a block of text."""
    for line in block.splitlines():
        for entry in line.split("#", 1)[0].split(","):
            if cleaned := entry.strip():
                yield cleaned


_GAP = Part("", PartMode.GAP)
_MODES = {
    (False, False): PartMode.EXACT,
    (False, True): PartMode.PREFIX,
    (True, False): PartMode.SUFFIX,
    (True, True): PartMode.INSIDE,
}


def _part(word: str) -> Part:
    if word == "..":
        return _GAP
    return Part(word.strip("*"), _MODES[word.startswith("*"), word.endswith("*")])


def _split(word: str) -> list[str]:
    """Cut `ver.di` or `röm.-kath.` into the words the tokenizer will see; stars stay on the outer ones."""
    if word == ".." or word.isalnum():
        return [word]
    pieces: list[str] = WORD.findall(word)
    if not pieces:
        return []
    pieces[0] = ("*" if word.startswith("*") else "") + pieces[0]
    pieces[-1] += "*" if word.endswith("*") else ""
    return pieces


@cache  # words repeat from entry to entry, and so do their parts
def _parts_of(word: str) -> tuple[Part, ...]:
    return tuple(_part(piece) for piece in _split(word))


def _compile_forms(forms: Iterable[str]) -> tuple[tuple[Part, ...], ...]:
    """Return the ways a folded entry may be written, given in each spelling."""
    spelled, *others = dict.fromkeys(forms)
    if not others and "/" not in spelled:  # most entries are spelled in one way only
        parts = tuple(itertools.chain.from_iterable(map(_parts_of, spelled.split())))
        return (parts,) if parts and parts[0].mode is not PartMode.GAP else ()
    choices = [itertools.product(*(word.split("/") for word in form.split())) for form in (spelled, *others)]
    written = itertools.chain.from_iterable(zip(*choices, strict=True))
    found = dict.fromkeys(tuple(part for word in way for part in _parts_of(word)) for way in written)
    return tuple(parts for parts in found if parts and parts[0].mode is not PartMode.GAP)


def compile_entry(entry: str, language: str) -> tuple[tuple[Part, ...], ...]:
    """Return the ways an entry may be written, each as its parts."""
    return _compile_forms(spellings(entry, language))


def _compile_block(block: str, language: str) -> Iterator[tuple[str, tuple[tuple[Part, ...], ...]]]:
    """Yield the entries of a block with the ways they may be written.

    Spelling goes letter by letter and leaves commas and lines alone, so it is done once for the block.
    """
    spelled = (entries(form) for form in spellings(block, language))
    for entry, *forms in zip(entries(block), *spelled, strict=True):
        yield entry, _compile_forms(forms)


@cache
def _word_sets() -> Mapping[str, frozenset[str]]:
    blocks = tomllib.loads(resources.text(f"{PACK}/all/{WORD_SETS}.toml"))
    return {
        name: frozenset(
            form for line in block.splitlines() for entry in line.split("|") if entry for form in _written(entry)
        )
        for name, block in blocks.items()
    }


def _written(entry: str) -> tuple[str, ...]:
    """Return an entry as it stands and as it is found in folded texts: `mæslinger`, `maeslinger`."""
    return (entry,) if entry.isascii() else (entry, *spellings(entry, ""))


def word_set(name: str) -> frozenset[str]:
    """Return one of the sets of small words in `all/words.toml`.

    Raises:
        BrokenInstallationError: the file or the set is missing.
    """
    found = _word_sets().get(name)
    if not found:
        raise BrokenInstallationError(f"{PACK}/all/{WORD_SETS}.toml")
    return found


def _kind_of(name: str) -> tuple[FlagKind, Category | None]:
    if name in (FlagKind.CHILD, FlagKind.CRIMINAL, FlagKind.NATIONAL_ID):
        return FlagKind(name), None
    return FlagKind.SPECIAL, Category(name)


def _slug(entry: str) -> str:
    return entry.lower().replace(" ", "-").replace("*", "")


class _Collector:
    """Gathers the files' content while they are read."""

    def __init__(self) -> None:
        self.terms: list[Term] = []
        self.headers: list[HeaderTerm] = []
        self.grammar: dict[str, list[tuple[int, tuple[Part, ...]]]] = {}
        self.roles: dict[str, list[tuple[Part, ...]]] = {}
        self.names: dict[str, set[str]] = {"male": set(), "female": set()}

    def read(self, file: PurePosixPath, data: Mapping[str, str]) -> None:
        """Take one file in by what its name says it holds."""
        language = file.parent.name
        if file.stem == WORD_SETS:
            return  # read by `word_set`
        if file.stem == "grammar":
            for tag, block in data.items():
                listed = self.grammar.setdefault(tag, [])
                listed.extend((language_bit(language), p) for _, ways in _compile_block(block, language) for p in ways)
        elif file.stem == "columns":
            for role, block in data.items():
                self.roles.setdefault(role, []).extend(p for _, ways in _compile_block(block, language) for p in ways)
        elif file.stem == "names":
            for gender, block in data.items():
                self.names[gender].update(name for form in spellings(block, language) for name in entries(form))
        else:
            self._category(file.stem.partition("-")[0], language, data)

    def _category(self, name: str, language: str, data: Mapping[str, str]) -> None:
        kind, category = _kind_of(name)
        spoken = language_bit(language)
        for section, block in data.items():
            compiled = (
                (f"{name}/{language}/{_slug(entry)}", parts)
                for entry, ways in _compile_block(block, language)
                for parts in ways
            )
            if section in ("header", "header_weak"):
                weak = section == "header_weak"
                self.headers.extend(HeaderTerm(term_id, kind, category, weak, parts) for term_id, parts in compiled)
            else:
                use = Use(section)
                self.terms.extend(Term(term_id, use, kind, category, spoken, parts) for term_id, parts in compiled)


def files() -> tuple[tuple[str, bytes], ...]:
    """Return the name and content of every file of the rule pack.

    Raises:
        BrokenInstallationError: there are none; without rules the app must not start.
    """
    found = sorted(resources.path(PACK).glob("*/*.toml"))
    if not found:
        raise BrokenInstallationError(PACK)
    return tuple((f"{file.parent.name}/{file.name}", file.read_bytes()) for file in found)


def digest_of(listed: Iterable[tuple[str, bytes]]) -> str:
    """Return the SHA-256 over files and their names, part of the rule pack's version."""
    digest = hashlib.sha256()
    for name, raw in listed:
        digest.update(name.encode() + b"\0" + raw)
    return digest.hexdigest()


@cache
def digest() -> str:
    """Return `digest_of` the rule pack's files, which are read again only where one looks other than it did.

    Raises:
        BrokenInstallationError: there are none.
    """
    return str(derived.kept("pack", [repr(_looks()).encode()], lambda: digest_of(files())))


def _looks() -> list[tuple[object, ...]]:
    """Return what the disk tells of each file of the rule pack without its being read: change one, and that changes."""
    folders = sorted(entry.path for entry in os.scandir(resources.path(PACK)) if entry.is_dir())
    found = sorted((entry.path, entry.stat()) for folder in folders for entry in os.scandir(folder))
    if not found:
        raise BrokenInstallationError(PACK)
    return [(path, at.st_size, at.st_mtime_ns, at.st_ctime_ns, at.st_ino) for path, at in found]


@cache
def load() -> Lexicons:
    """Read every lexicon of the rule pack.

    Raises:
        BrokenInstallationError: a file is missing or cannot be read; without rules the app must not start.
    """
    listed, collected = files(), _Collector()
    for name, raw in listed:
        try:
            collected.read(PurePosixPath(name), tomllib.loads(raw.decode("utf-8")))
        except (ValueError, KeyError, AttributeError):
            raise BrokenInstallationError(f"{PACK}/{name}") from None
    return Lexicons(
        terms=tuple(collected.terms),
        headers=tuple(collected.headers),
        grammar={tag: tuple(tagged) for tag, tagged in collected.grammar.items()},
        roles={role: tuple(headers) for role, headers in collected.roles.items()},
        names={gender: frozenset(names) for gender, names in collected.names.items()},
        digest=digest_of(listed),
    )
