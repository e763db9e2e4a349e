"""Parse a cell that should hold e-mail addresses. Never asks the network."""

import re
import unicodedata
from functools import lru_cache

from lead_desk.domain.parsed import DIRECTION, NOTHING, CellCode, Parsed, clean_value, is_blank, visible
from lead_desk.domain.patterns import late
from lead_desk.domain.spelled_emails import spelled_out

_LOCAL = r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_LABEL = r"(?!..--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_PLAIN = late(
    rf"(?=.{{6,254}}\Z)(?=[^@]{{1,64}}@){_LOCAL}@(?:{_LABEL}\.)+"
    r"(?!(?:local|localhost|invalid|onion|arpa|alt|internal)\Z)[a-z]{2,63}\Z"
)
"""What needs no second opinion: lower-case ASCII, no special-use domain. Anything else goes to email-validator."""

_ANGLED = late(r"<\s*(?:mailto:)?([^<>\s]+@[^<>\s]+?)\s*>", re.IGNORECASE)
_SEPARATORS = late(r"[;,|\s]+|(?<=[a-z0-9])/(?=[a-z0-9._+-]+@)", re.IGNORECASE)
_LOCAL_LIMIT = 64
_TRIM = "'\"<>()[]{}«»“”‘’.,;:"
_LOOKALIKES = late("[ıȷɡɑﬁﬂ]")
_MENDED_MARKS = late("[․﹫＠．。｡‐‑‒–—−]")
_DASHES = {ord(mark): "-" for mark in "‐‑‒–—−"}
_FOREIGN_DOTS = {ord("․"): ".", ord("。"): ".", ord("｡"): "."}


def parse_email(text: str) -> Parsed:
    """Read a cell that should hold one address, perhaps with a display name, `mailto:` or several addresses.

    Args:
        text: the cell as delivered.

    Returns:
        The first usable address in lower case with its domain in ASCII (IDNA), the others in `more`, the display name
        in `aside`. The code tells what was wrong or mended; it never holds the text.
    """
    bare = text.strip().lower()
    if _PLAIN.match(bare):
        return clean_value(bare)
    return _parse_slowly(text)


@lru_cache(maxsize=4096)
def _parse_slowly(text: str) -> Parsed:
    if is_blank(text):
        return NOTHING
    if len(text) > 2000:
        return Parsed(problem=CellCode.CELL_TOO_LONG)
    if DIRECTION.search(text):
        return Parsed(problem=CellCode.EMAIL_HIDDEN_DIRECTION)
    clean = visible(text)
    if is_blank(clean):
        return NOTHING
    mended = bool(_MENDED_MARKS.search(clean))
    clean = unicodedata.normalize("NFKC", clean.translate(_FOREIGN_DOTS).translate(_DASHES))
    found = _choose(_candidates(clean), _display_name(clean), mended=mended)
    if not found.value and found.problem is CellCode.EMAIL_INVALID and (plain := spelled_out(clean)) != clean:
        spelled = _choose(_candidates(plain), _display_name(plain), mended=True)
        return spelled if spelled.value else found
    return found


def _candidates(clean: str) -> list[str]:
    angled = _ANGLED.findall(clean)
    if angled:
        return [str(address) for address in angled]
    parts = [part for part in _SEPARATORS.split(clean) if "@" in part]
    return parts or [clean]


def _display_name(clean: str) -> str:
    head, bracket, _rest = clean.partition("<")
    name = head.strip().strip("\"'").strip() if bracket else ""
    return "" if "@" in name else name


def _choose(candidates: list[str], display: str, *, mended: bool) -> Parsed:
    good: list[str] = []
    worst: CellCode | None = None
    note: CellCode | None = CellCode.EMAIL_MENDED if mended else None
    for candidate in candidates:
        address, code, changed = _one(candidate)
        if address:
            if address not in good:
                good.append(address)
            note = code or note or (CellCode.EMAIL_MENDED if changed else None)
        else:
            worst = worst or code
    if good:
        return Parsed(good[0], problem=note or worst, more=tuple(good[1:]), aside=display)
    return Parsed(problem=worst or CellCode.EMAIL_INVALID)


def _one(candidate: str) -> tuple[str, CellCode | None, bool]:
    """Return (address or '', code, whether characters were dropped)."""
    bare = candidate.strip()
    bare = bare[7:] if bare.lower().startswith("mailto:") else bare
    bare = bare.partition("?")[0] if "?" in bare.rpartition("@")[2] else bare
    trimmed = bare.strip(_TRIM)
    lower = trimmed.lower()
    if _PLAIN.match(lower):
        return lower, None, bare.endswith((".", ","))
    local, _at, domain = trimmed.rpartition("@")
    if _mixed(domain) or _mixed(local):
        return "", CellCode.EMAIL_MIXED_SCRIPT, False
    from email_validator import EmailNotValidError, validate_email  # loaded for the few that are not plain

    try:
        # The test environment lets `.test` pass, the domain of invented people; nothing else changes.
        checked = validate_email(trimmed, check_deliverability=False, test_environment=True)
    except (EmailNotValidError, UnicodeError, ValueError):
        return "", CellCode.EMAIL_INVALID, False
    ascii_domain = (checked.ascii_domain or "").lower()
    too_long = len(checked.local_part.encode()) > _LOCAL_LIMIT  # the library lets longer ones pass
    if not ascii_domain or "." not in ascii_domain or too_long:
        return "", CellCode.EMAIL_INVALID, False
    code = CellCode.EMAIL_LOOKALIKE if _LOOKALIKES.search(domain) else None
    if _mixed(checked.domain or ""):  # punycode that hides two alphabets
        return "", CellCode.EMAIL_MIXED_SCRIPT, False
    return f"{checked.local_part.lower()}@{ascii_domain}", code, False


def _mixed(text: str) -> bool:
    """Tell whether letters of more than one alphabet stand in one text (Latin with Cyrillic or Greek look-alikes)."""
    if text.isascii():
        return False
    scripts = {_script(letter) for letter in text if letter.isalpha()}
    scripts.discard("")
    # Japanese, Korean and Chinese writing mixes scripts lawfully; Latin beside Cyrillic or Greek is the trick.
    return len(scripts & {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"}) > 1


@lru_cache(maxsize=1024)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]
