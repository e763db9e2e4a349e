"""Read one header: which field it names, whose, of which kind; or that it names none."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import fuzz, process

from lead_desk.domain.patterns import late
from lead_desk.domain.values import dataclass
from lead_desk.intake.abbreviations import written_out
from lead_desk.intake.compounds import pieces_of
from lead_desk.intake.consent_words import asks_for_a_yes
from lead_desk.intake.lexicon import NAME_ANY, OTHER, REFUSED, TITLE_ANY, Lexicon, key_of, lexicon, tokens_of
from lead_desk.intake.name_order import without_order

_SPAN = 7  # most words in one phrase of the lexicon
_FUZZY, _MIN_FUZZY = 89.0, 8
_MIN_KIND, _FEW_WORDS = 5, 2
READ_LETTERS = 2_000  # of a header; a longer text is a note in a list without header, and costs by the square
_SHARE = 2  # a language with one vote where the first has this many is the list's, too
_SENTENCE = 4  # words from which `Is ...` is a question to the person rather than a flag of the tool
_REMARK = late(r"\s*([^()\[\]]+?)\s*[(\[]([^()\[\]]+)[)\]]\s*")
_NAME = late("name|navn|namn|naam|nom|prenom|imie|nazwisko|cognome")
_YES_OR_NO = late(
    r"[(\[]\s*(?:y/n|yes/no|j/n|ja/nein|ja/nej|ja/nee|o/n|oui/non|s/n|s[ií]/no|t/n|tak/nie|sim/n[aã]o)\s*[)\]]",
    re.IGNORECASE,
)
_NUMBER_WORDS = frozenset({"n", "no", "nr", "number", "numero", "nummer", "num", "numer"})
_NO_SURE_NOTES = frozenset({"note", "comment", "nota", "andet", "annet", "divers", "misc", "memo"})
_BARE_LINKS = frozenset({"url", "link"})
_QUESTIONS_OF_FACT = frozenset({"is", "has", "was"})
_NEVER_NAMED = frozenset({"email", "phone", "mobile", "website", "linkedin_url", "date_of_birth", "opt_in", "postcode"})
_OF_A_SITE = frozenset({"street", "city", "region", "postcode", "country", "phone", "company_size", "revenue"})
_HEAD_COMES_LAST = frozenset({"en", "da", "de", "nl", "sv", "no"})
_TOGETHER: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"phone", "mobile"}), "mobile"),
    (frozenset({"postcode", "city"}), "city"),
    (frozenset({"country", "region"}), "country"),
    (frozenset({"city", "region"}), "city"),
    *((frozenset({"street", part}), part) for part in ("city", "region", "postcode", "country", "email")),
    (frozenset({"street", "country", "region"}), "country"),
    (frozenset({"first_name", "full_name"}), "first_name"),
    (frozenset({"last_name", "full_name"}), "last_name"),
    (frozenset({"first_name", "last_name", NAME_ANY, "full_name"}), "full_name"),
    (frozenset({"job_title", TITLE_ANY, "department"}), "job_title"),
    (frozenset({"company", "company_size"}), "company_size"),
    (frozenset({"industry", "company"}), "industry"),
)
"""Fields that one header may name together, and what it then is."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a header's words say.

    Attributes:
        field: catalogue field, `name_any`, `title_any`, `refused`, `other` (known not to be a field) or '' (unknown).
        kind: `work`, `home`, `billing`, `other` or ''.
        company: the header speaks of the company (`Company Phone`).
        ordinal: 1 for the first or only one, 2 for `E-mail 2`, `Secondary`.
        confidence: 0 to 1.
        why: `header` (whole phrase), `words` (head and words around it), `spelling` (near match), `part` (with
            unknown words).
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
    return _read(without_order(header[:READ_LETTERS]), ranking_of(votes))


def ranking_of(votes: Counter[str]) -> tuple[str, ...]:
    """Return the languages by votes; an empty entry stands between the list's own and those that share some words."""
    ranked = votes.most_common()
    own = sum(count * _SHARE >= ranked[0][1] for _language, count in ranked)
    languages = [language for language, _count in ranked]
    return (*languages[:own], "", *languages[own:])


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
    reading = _composed(known, header, tokens, ranking)
    asked = tuple(token for token in tokens if token not in known.negations)
    if reading.field != REFUSED and asks_for_a_yes(asked):
        reading = Reading("opt_in", confidence=0.8, why="words")
    if reading.field == "opt_in" and asked != tokens:
        return Reading(REFUSED, confidence=0.85, why="words")
    if reading.field in _NEVER_NAMED - {"opt_in"} and _YES_OR_NO.search(header):
        return Reading(OTHER, confidence=0.8, why="words")  # `Contact by email (Y/N)` holds no address
    return reading if reading.why != "part" else _without_remark(known, header, reading, ranking)


def _without_remark(known: Lexicon, header: str, reading: Reading, ranking: tuple[str, ...]) -> Reading:
    """Read `E-Mail (bitte leserlich)` without the words in brackets, unless they say whose or which it is."""
    found = _REMARK.fullmatch(header)
    if not found:
        return reading
    bare, around = _read(found[1], ranking), _around(known, (), tokens_of(found[2]), ranking)
    if around.blocked or around.heads or bare.why == "part":
        return reading
    return replace(bare, confidence=min(bare.confidence, 0.75)) if bare.field not in {"", OTHER} else reading


def _composed(known: Lexicon, header: str, tokens: tuple[str, ...], ranking: tuple[str, ...]) -> Reading:
    """Read a header that the lexicon does not have as a whole: by its words, their pieces, its path, its spelling."""
    parsed = _parse(known, tokens, ranking)
    if tokens[-1] == "first" and parsed.field in {"full_name", NAME_ANY}:
        parsed = replace(parsed, field="first_name")  # `Contact name first`; in front it tells the main one
    if parsed.field and parsed.why != "part" and not (parsed.field == OTHER and _is_path(header)):
        return parsed
    forms = tuple(known.known_form(token) for token in written_out(header, tokens))
    pieces = tuple(piece for form in forms for piece in (pieces_of(known, form) if not known.knows(form) else (form,)))
    if pieces != tokens:
        compound = _parse(known, pieces, ranking)
        if compound.field and compound.why != "part":
            return replace(compound, confidence=min(compound.confidence, 0.88))
    near = _near(known, "".join(tokens), ranking) if not _is_path(header) else _read_path(known, header, ranking)
    return near if near.field else parsed


def _is_path(header: str) -> bool:
    return "." in header.strip(".") and " " not in header.strip()


def _read_path(known: Lexicon, header: str, ranking: tuple[str, ...]) -> Reading:
    """Read a path into an object (`traits.company.name`) by its last steps, unless an earlier one is somebody else."""
    steps = [step for step in header.split(".") if step.strip("[]") and not step.strip("[]").isdigit()]
    words = [word for step in steps[:-1] for word in tokens_of(step)]
    pairs = ["".join(pair) for pair in pairwise(words)]
    if any(known.entities.get(word) == "foreign" for word in (*words, *pairs)):
        return UNKNOWN
    for tail in (steps[-2:], steps[-1:]):
        reading = _read(" ".join(tail).replace("_", " "), ranking)
        if reading.field not in {"", OTHER} and reading.why != "part":
            return replace(reading, confidence=min(reading.confidence, 0.8))
    return UNKNOWN


def _meaning(known: Lexicon, key: str, ranking: tuple[str, ...]) -> str:
    """Choose among a key's meanings: refused first, then by the neighbours' languages, fields before `other`."""
    meanings = known.heads_among(key, ranking) if known.is_local(key) else known.meanings.get(key)
    if not meanings:
        return ""
    if REFUSED in meanings:
        return REFUSED
    order = {language: place for place, language in enumerate(ranking)}
    return min(
        meanings, key=lambda meaning: (min(order.get(language, 99) for language in meanings[meaning]), meaning == OTHER)
    )


def kind_of(header: str) -> str:
    """Return the kind that a header tells (`work`, `home`, `billing` ...), or empty."""
    return _kind(lexicon(), tokens_of(header))


def _kind(known: Lexicon, tokens: tuple[str, ...]) -> str:
    kinds = [known.kinds[token] for token in tokens if token in known.kinds]
    kinds += [_begins(known, token) for token in tokens]
    return next(
        (kind for kind in kinds if kind in {"home", "other", "billing", "delivery"}),
        next((kind for kind in kinds if kind == "work"), ""),
    )


def _begins(known: Lexicon, token: str) -> str:
    """Return `billing` or `delivery` for a compound that begins so (`leveringsadresse`), else ''."""
    if token in known.kinds:
        return ""
    kinds = (known.kinds.get(token[:size], "") for size in range(_MIN_KIND, len(token) - 2))
    return next((kind for kind in kinds if kind in {"billing", "delivery"}), "")


def _about_company(known: Lexicon, tokens: tuple[str, ...]) -> bool:
    return any("company" in known.meanings.get(token, {}) for token in tokens)


@dataclass(slots=True)
class _Around:
    """What stands around a head."""

    kind: str = ""
    ordinal: int = 1
    company: bool = False
    person: bool = False
    site: bool = False
    numbered: bool = False
    named: bool = False
    blocked: bool = False
    unknown: int = 0
    heads: tuple[str, ...] = ()


def _parse(known: Lexicon, tokens: tuple[str, ...], ranking: tuple[str, ...]) -> Reading:
    """Find the head that leaves only words around a head; the longest head wins, of equals the later one."""
    if tokens[0] in _QUESTIONS_OF_FACT and len(tokens) < _SENTENCE:
        return Reading(OTHER, confidence=0.8, why="words")
    if _refusal(known, tokens):
        return Reading(REFUSED, confidence=0.85, why="words")
    best, best_rank = UNKNOWN, (0, 0, 0)
    for start in range(len(tokens)):
        for end in range(start + 1, min(len(tokens), start + _SPAN) + 1):
            key = "".join(tokens[start:end])
            heads = known.heads_among(key, ranking)
            if not heads or (end == len(tokens) - 1 and start == 0 and _belongs(known, key, tokens[-1], ranking)):
                continue
            around = _around(known, tokens[:start], tokens[end:], ranking)
            field = _meaning_of_head(heads, ranking)
            if key in _BARE_LINKS and around.person:
                around.blocked = True  # `Lead URL`: the tool's own page of the person
            reading = _judge(field, around)
            if around.heads and not around.kind and key in known.kinds:
                reading = replace(reading, kind=known.kinds[key])  # `Calle del domicilio`: the home, though an address
            if reading.why == "part" and around.unknown <= _FEW_WORDS and _says_notes(known, key, field, ranking):
                reading = replace(reading, confidence=0.65, why="words")  # of whatever they are
            rank = (_standing(known, key, reading), len(key), start)
            if reading.field and rank > best_rank:
                best, best_rank = reading, rank
    return best


def _standing(known: Lexicon, key: str, reading: Reading) -> int:
    """Rank a head: one that tells what a whole address is for gives way to another (`Rechnungsadresse Firma`)."""
    if reading.field == OTHER:
        return 0
    if reading.why != "words":
        return 1
    return 2 if known.kinds.get(key) in {"billing", "delivery", "first"} else 3


def _says_notes(known: Lexicon, key: str, field: str, ranking: tuple[str, ...]) -> bool:
    """Tell whether a head names remarks and nothing else; `note` is a mark or a slip of paper but in Italian."""
    if field != "notes" or ("notes", key) in known.lesser:
        return False
    return key not in _NO_SURE_NOTES or (key == "note" and ranking[:1] == ("it",))


def _belongs(known: Lexicon, key: str, last: str, ranking: tuple[str, ...]) -> bool:
    """Tell whether a person stands before the company in a Germanic language: `Attendee Company` is the company."""
    germanic = not ranking or ranking[0] in _HEAD_COMES_LAST
    return germanic and "full_name" in known.heads(key) and not _NAME.search(key) and "company" in known.heads(last)


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
    return any(known.refuses(token) for token in tokens)


def _around(known: Lexicon, before: tuple[str, ...], after: tuple[str, ...], ranking: tuple[str, ...]) -> _Around:
    found = _Around()
    for words in (before, after):
        position = 0
        while position < len(words):
            position += _qualify(known, words, position, found, ranking)
    return found


def _qualify(known: Lexicon, words: tuple[str, ...], start: int, found: _Around, ranking: tuple[str, ...]) -> int:
    """Take the longest known phrase at `start` into account; return how many words it has."""
    for end in range(min(len(words), start + 4), start, -1):
        if _take(known, "".join(words[start:end]), found, ranking):
            return end - start
    if words[start].isdigit():
        found.ordinal = max(found.ordinal, int(words[start][:2]) or 1)
    else:
        found.unknown += 1
    return 1


def _take(known: Lexicon, key: str, found: _Around, ranking: tuple[str, ...]) -> bool:
    """Take one known phrase around a head into account; False when it is not known."""
    meanings = known.meanings.get(key, {})
    if key in known.kinds:
        _take_kind(known.kinds[key], found)
        found.company = found.company or "company" in meanings
    elif key in known.entities:
        role = known.entities[key]
        found.person = found.person or role == "person"
        found.site = found.site or role == "site"
        found.blocked = found.blocked or role not in {"person", "site"}
    elif "company" in meanings:
        found.company = True
    elif NAME_ANY in meanings:
        found.named = True
    elif (key in known.fillers or key == "1") and not _names_in(known, key, ranking):
        found.numbered = found.numbered or key in _NUMBER_WORDS
    else:
        heads = known.heads_among(key, ranking)
        if not heads:
            return False
        head = _meaning_of_head(heads, ranking)
        if head == "full_name" and not _NAME.search(key):
            found.person = True  # `Registrant`, `Kontaktperson`: whose, not what
        else:
            found.heads = (*found.heads, head)
    return True


def _names_in(known: Lexicon, key: str, ranking: tuple[str, ...]) -> bool:
    """Tell whether a small word of one language names a field in that of the neighbours (`by` is a Danish town)."""
    return any(ranking[:1] == (language,) for languages in known.heads(key).values() for language in languages)


def _take_kind(kind: str, found: _Around) -> None:
    ordinal = {"second": 2, "third": 3}.get(kind)
    if ordinal:
        found.ordinal = max(found.ordinal, ordinal)
    elif kind != "first" and (not found.kind or found.kind == "work"):
        found.kind = kind


def _judge(field: str, around: _Around) -> Reading:
    field = _with_rivals(field, around)
    if (
        not field
        or around.blocked
        or (around.named and field in _NEVER_NAMED)
        or (around.site and field not in _OF_A_SITE)
    ):
        return Reading(OTHER, confidence=0.9, why="words")
    if around.numbered and field in {"full_name", "company", NAME_ANY}:
        return Reading(OTHER, confidence=0.8, why="words")  # `N° adhérent`, `Kunde Nr.`: their number, not their name
    if field == NAME_ANY and around.company:
        field = "company"
    elif field == NAME_ANY and around.person:
        field = "full_name"
    if field == TITLE_ANY and around.person:
        field = "job_title"
    if field in {"notes", "linkedin_url", "age"} and around.company:
        return Reading(OTHER, confidence=0.8, why="words")
    if around.unknown:
        return Reading(field, around.kind, around.company, around.ordinal, 0.5 / around.unknown, "part")
    return Reading(field, around.kind, around.company, around.ordinal, 0.92, "words")


def _with_rivals(field: str, around: _Around) -> str:
    """Settle a header that names several fields (`PLZ / Ort`, `Phone - Mobile`); '' when they do not go together."""
    fields = {field, *around.heads}
    if len(fields) == 1:
        return field
    for together, meant in _TOGETHER:
        if fields <= together:
            return meant or field
    return ""


def _near(known: Lexicon, key: str, ranking: tuple[str, ...]) -> Reading:
    """Forgive a slip of the pen in a header of some length."""
    if len(key) < _MIN_FUZZY:
        return UNKNOWN
    found = process.extractOne(key, known.as_long_as(len(key), _FUZZY), scorer=fuzz.ratio, score_cutoff=_FUZZY)
    if found is None or abs(len(found[0]) - len(key)) > 2:
        return UNKNOWN
    if key.startswith(found[0]) or found[0].startswith(key):
        return UNKNOWN  # a longer word is another word (`persona`), not a slip; plurals were met before
    meaning = _meaning(known, found[0], ranking)
    return Reading(meaning, confidence=0.75, why="spelling")
