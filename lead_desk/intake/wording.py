"""Read one header: which field it names, whose, of which kind; or that it names none."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz import fuzz, process

from lead_desk.intake.lexicon import OTHER, REFUSED, Lexicon, key_of, lexicon, tokens_of

_SPAN = 7  # most words in one phrase of the lexicon
_FUZZY = 89.0
_MIN_FUZZY = 6
_MIN_PIECE = 3
_ENTITY_HEADS = frozenset({"company", "full_name"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What a header's words say.

    Attributes:
        field: catalogue field, `name_any`, `title_any`, `refused`, `other` (known not to be a field) or '' (unknown).
        kind: `work`, `home`, `billing`, `other` or ''.
        company: the header speaks of the company (`Company Phone`).
        ordinal: 1 for the first or only one, 2 for `E-mail 2`, `Secondary`.
        confidence: 0 to 1.
        why: `header` (whole phrase), `words` (head and words around it), `spelling` (near match), `part` (with unknown words).
    """

    field: str = ""
    kind: str = ""
    company: bool = False
    ordinal: int = 1
    confidence: float = 0.0
    why: str = ""


UNKNOWN = Reading()


def languages_of(headers: Sequence[str]) -> Counter[str]:
    """Count for each language how many headers it knows; words that many languages share count less."""
    votes: Counter[str] = Counter()
    known = lexicon()
    for header in headers:
        meanings = known.meanings.get(key_of(header), {})
        languages = frozenset().union(*meanings.values()) if meanings else frozenset()
        for language in languages:
            votes[language] += 12 // len(languages)
    return votes


def read_header(header: str, votes: Counter[str]) -> Reading:
    """Read one header in the light of the languages of its neighbours."""
    ranking = tuple(language for language, _count in votes.most_common())
    return _read(header, ranking)


@lru_cache(maxsize=8192)
def _read(header: str, ranking: tuple[str, ...]) -> Reading:
    tokens = tokens_of(header)
    if not tokens:
        return UNKNOWN
    known = lexicon()
    whole = _meaning(known, "".join(tokens), ranking)
    if whole:
        reading = Reading(whole, confidence=0.97, why="header")
        return replace(reading, kind=_kind(known, tokens), company=_about_company(known, tokens))
    parsed = _parse(known, tokens, ranking)
    if parsed.field:
        return parsed
    pieces = tuple(
        piece for token in tokens for piece in (_pieces(known, token) if not known.knows(token) else (token,))
    )
    if pieces != tokens:
        parsed = _parse(known, pieces, ranking)
        if parsed.field:
            return replace(parsed, confidence=min(parsed.confidence, 0.88))
    return _near(known, "".join(tokens), ranking)


def _meaning(known: Lexicon, key: str, ranking: tuple[str, ...]) -> str:
    """Choose among a key's meanings: refused first, then by the neighbours' languages, fields before `other`."""
    meanings = known.meanings.get(key)
    if not meanings:
        return ""
    if REFUSED in meanings:
        return REFUSED
    order = {language: place for place, language in enumerate(ranking)}
    return min(
        meanings, key=lambda meaning: (min(order.get(language, 99) for language in meanings[meaning]), meaning == OTHER)
    )


def _kind(known: Lexicon, tokens: tuple[str, ...]) -> str:
    kinds = [known.kinds[token] for token in tokens if token in known.kinds]
    return next(
        (kind for kind in kinds if kind in {"home", "other", "billing"}),
        next((kind for kind in kinds if kind == "work"), ""),
    )


def _about_company(known: Lexicon, tokens: tuple[str, ...]) -> bool:
    return any("company" in known.meanings.get(token, {}) for token in tokens)


@dataclass(slots=True)
class _Around:
    """What stands around a head."""

    kind: str = ""
    ordinal: int = 1
    company: bool = False
    person: bool = False
    blocked: bool = False
    unknown: int = 0


def _parse(known: Lexicon, tokens: tuple[str, ...], ranking: tuple[str, ...]) -> Reading:
    """Find the head that leaves only words around a head; the longest head wins, of equals the later one."""
    best, best_rank = UNKNOWN, (0, 0, 0)
    blocked = _refusal(known, tokens)
    if blocked:
        return Reading(REFUSED, confidence=0.85, why="words")
    for start in range(len(tokens)):
        for end in range(start + 1, min(len(tokens), start + _SPAN) + 1):
            key = "".join(tokens[start:end])
            heads = known.heads(key)
            if not heads:
                continue
            field = _meaning_of_head(heads, ranking)
            around = _around(known, tokens[:start], tokens[end:])
            reading = _judge(field, around)
            rank = (2 if reading.why == "words" else 1, len(key), start)
            if reading.field and rank > best_rank:
                best, best_rank = reading, rank
    return best


def _meaning_of_head(heads: dict[str, frozenset[str]], ranking: tuple[str, ...]) -> str:
    order = {language: place for place, language in enumerate(ranking)}
    return min(heads, key=lambda meaning: min(order.get(language, 99) for language in heads[meaning]))


def _refusal(known: Lexicon, tokens: tuple[str, ...]) -> bool:
    """Tell whether a phrase of refusal of two or more words, or a long single one, stands inside the header."""
    for start in range(len(tokens)):
        for end in range(start + 1, min(len(tokens), start + _SPAN) + 1):
            key = "".join(tokens[start:end])
            if REFUSED in known.meanings.get(key, {}) and (end - start > 1 or len(key) >= 8):
                return True
    return False


def _around(known: Lexicon, before: tuple[str, ...], after: tuple[str, ...]) -> _Around:
    found = _Around()
    for words in (before, after):
        position = 0
        while position < len(words):
            position += _qualify(known, words, position, found)
    return found


def _qualify(known: Lexicon, words: tuple[str, ...], start: int, found: _Around) -> int:
    """Take the longest known phrase at `start` into account; return how many words it has."""
    for end in range(min(len(words), start + 4), start, -1):
        key = "".join(words[start:end])
        if key in known.kinds:
            _take_kind(known.kinds[key], found)
            found.company = found.company or "company" in known.meanings.get(key, {})
            return end - start
        if key in known.entities:
            role = known.entities[key]
            found.person = found.person or role == "person"
            found.blocked = found.blocked or role != "person"
            return end - start
        if "company" in known.meanings.get(key, {}):
            found.company = True
            return end - start
        if key in known.fillers or key in {"1", "i"}:
            return end - start
    word = words[start]
    if word.isdigit():
        found.ordinal = max(found.ordinal, int(word[:2]) or 1)
    else:
        found.unknown += 1
    return 1


def _take_kind(kind: str, found: _Around) -> None:
    ordinal = {"second": 2, "third": 3}.get(kind)
    if ordinal:
        found.ordinal = max(found.ordinal, ordinal)
    elif kind != "first" and (not found.kind or found.kind == "work"):
        found.kind = kind


def _judge(field: str, around: _Around) -> Reading:
    if around.blocked:
        return Reading(OTHER, confidence=0.9, why="words")
    if field == "name_any" and around.company:
        field = "company"
    elif (field == "name_any" and around.person) or (field in _ENTITY_HEADS and around.company and field != "company"):
        field = "full_name"
    if field == "title_any" and around.person:
        field = "job_title"
    if field in {"notes", "linkedin_url"} and around.company:
        return Reading(OTHER, confidence=0.8, why="words")
    if around.unknown:
        return Reading(field, around.kind, around.company, around.ordinal, 0.5 / around.unknown, "part")
    return Reading(field, around.kind, around.company, around.ordinal, 0.92, "words")


def _pieces(known: Lexicon, token: str) -> tuple[str, ...]:
    """Take a compound apart (`firmentelefon`, `businessphone`) if known words cover it whole; else leave it."""
    best: list[tuple[str, ...] | None] = [()] + [None] * len(token)
    for end in range(_MIN_PIECE, len(token) + 1):
        for start in range(end - _MIN_PIECE + 1):
            head = best[start]
            if head is not None and known.knows(token[start:end]):
                candidate = (*head, token[start:end])
                current = best[end]
                if current is None or len(candidate) < len(current):
                    best[end] = candidate
    found = best[-1]
    return found if found and len(found) <= 4 else (token,)


def _near(known: Lexicon, key: str, ranking: tuple[str, ...]) -> Reading:
    """Forgive a slip of the pen in a header of some length."""
    if len(key) < _MIN_FUZZY:
        return UNKNOWN
    found = process.extractOne(key, known.meanings.keys(), scorer=fuzz.ratio, score_cutoff=_FUZZY)
    if found is None or abs(len(found[0]) - len(key)) > 2:
        return UNKNOWN
    meaning = _meaning(known, found[0], ranking)
    return Reading(meaning, confidence=0.75, why="spelling")
