"""People's names: split a full name, join its parts; titles and particles of eleven languages. Never guesses a sex."""

import re
from dataclasses import dataclass, field

from lead_desk.domain.parsed import visible, words

_TITLES = words(
    """
    mr mrs ms miss mx sir dame lord lady dr prof professor doctor rev revd hon capt herr herrn frau hr fr fru frk frøken
    mag dipl ing dipl.-ing dipl.ing dipl.-kfm m mme mlle monsieur madame mademoiselle sr sra srta señor señora señorita
    doña dña dott dott.ssa sig sig.ra sig.na avv geom eng dra dr.ssa pani mgr inż prof.dr drs ir mevr dhr mw meneer
    mevrouw heer univ.-prof priv.-doz pd h.c
    """
)
_SUFFIXES = words(
    """
    jr sr ii iii iv phd ph.d md m.d mba msc m.sc bsc b.sc ma ba cpa esq jnr snr dds llm ll.m bba cfa pmp cissp
    mfa
    """
)
_PARTICLES = words(
    """
    von van vom zu zur zum der den de del della dello delle dei degli di da das do dos du des la le les las los
    el al af av of ter te ten 't bin ibn ben bint abu y e und och og st saint san santa mac mc op in het auf
    """
)  # fmt: skip
_PARENS = re.compile(r"\s*[\(\[{].*?[\)\]}]\s*")
_COMPANY_MARK = re.compile(
    r"\b(?:ltd|limited|llc|llp|inc|corp|plc|gmbh|mbh|ag|kg|ohg|ug|e\.?k|aps|a/s|i/s|k/s|p/s|ab|hb|oy|oyj|asa|ans|bv|b\.v|"
    r"nv|n\.v|vof|sarl|sas|sasu|eurl|s\.a\.?s?|s\.?l\.?u?|s\.r\.l|srl|s\.p\.a|spa|lda|ltda|sp\.? ?z ?o\.? ?o|s\.?r\.?o|"
    r"holding|group|gruppe|company|& co|stiftung|verein|e\.v|university|universität|hotel|restaurant)\b\.?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PersonName:
    """The parts of a person's name; `repr` shows none of them."""

    first: str = field(default="", repr=False)
    last: str = field(default="", repr=False)
    title: str = field(default="", repr=False)
    suffix: str = field(default="", repr=False)


def split_name(full: str) -> PersonName:
    """Split a full name into title, first names, last name with its particles, and suffix.

    `Dr. Anna von der Heide`, `van den Berg, Jan` and `Müller, Prof. Dr. Eva` are read; one word alone or a company's
    name gives no parts, because a wrong split is worse than none.
    """
    clean = _PARENS.sub(" ", visible(full)).strip(" ,;")
    if (
        not clean
        or "@" in clean
        or len(clean) > 120
        or looks_like_company(clean)
        or any(letter.isdigit() for letter in clean)
    ):
        return PersonName()
    head, comma, tail = clean.partition(",")
    if comma and tail.strip() and not _all_suffixes(tail):
        title, given, suffix = _strip_ends(tail.replace(",", " ").split())
        front, family, _rear = _strip_ends(head.split(), trailing=False)
        return PersonName(" ".join(given), " ".join(family), " ".join([*front, *title]), " ".join(suffix))
    title, words, suffix = _strip_ends(clean.replace(",", " ").split())
    if len(words) < 2:
        return PersonName(title=" ".join(title), suffix=" ".join(suffix), last=words[0] if words and title else "")
    cut = _last_name_start(words)
    return PersonName(" ".join(words[:cut]), " ".join(words[cut:]), " ".join(title), " ".join(suffix))


def _key(word: str) -> str:
    return word.strip(".,").lower()


def _all_suffixes(text: str) -> bool:
    return all(_key(word) in _SUFFIXES for word in text.replace(",", " ").split())


def _strip_ends(words: list[str], *, trailing: bool = True) -> tuple[list[str], list[str], list[str]]:
    start, end = 0, len(words)
    # A lone letter with a dot ('M. Dupont') is a French title only where a full word follows.
    while start < end - 1 and (
        _key(words[start]) in _TITLES and (len(_key(words[start])) > 1 or words[start].endswith("."))
    ):
        start += 1
    while trailing and end > start + 1 and _key(words[end - 1]) in _SUFFIXES and end - start > 2:
        end -= 1
    return words[:start], words[start:end], words[end:]


def _last_name_start(words: list[str]) -> int:
    """Find where the last name begins: before the particles that lead up to the last word."""
    cut = len(words) - 1
    while cut > 1 and _key(words[cut - 1]) in _PARTICLES:
        cut -= 1
    return cut


def join_name(first: str, last: str) -> str:
    """Join first and last name to a full name."""
    return f"{first} {last}".strip()


def looks_like_company(text: str) -> bool:
    """Tell whether a text carries a company's legal form or a word that only organisations have."""
    return bool(_COMPANY_MARK.search(text))


def is_title(word: str) -> bool:
    """Tell whether a cell is a form of address or an academic title (`Mr.`, `Frau Dr.`) and nothing else."""
    words = visible(word).split()
    return bool(words) and len(words) <= 3 and all(_key(part) in _TITLES for part in words)
