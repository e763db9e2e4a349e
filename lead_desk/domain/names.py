"""People's names: split a full name, join its parts; titles and particles of eleven languages. Never guesses a sex."""

import re
from dataclasses import dataclass, field

from lead_desk.domain.parsed import visible, words

_TITLES = words(
    """
    mr mrs ms miss mx sir dame lord lady dr prof professor doctor rev revd hon capt herr herrn frau hr fr fru frk frøken
    mag dipl ing dipl.-ing dipl.ing dipl.-kfm m mme mlle monsieur madame mademoiselle sr sra srta señor señora señorita
    doña dña dott dott.ssa sig sig.ra sig.na avv geom eng dra dr.ssa pani mgr inż prof.dr drs ir mevr dhr mw meneer
    mevrouw heer univ priv doz pd cand stud maître me docteur
    """
)
_AFTER_TITLE = words(
    """
    med rer nat jur phil pol polit oec oecon merc soc theol agr ing vet dent habil h.c hc c mult em emer emeritus inż
    scient it techn
    """
)
"""Words that belong to a title in front of them (`Dr. med.`, `Prof. em.`)."""
_AND = frozenset({"&", "+", "and", "und", "et", "og", "och", "y", "e"})
_SUFFIXES = words(
    """
    jr sr ii iii iv phd ph.d md m.d mba msc m.sc bsc b.sc ma ba cpa esq jnr snr dds llm ll.m bba cfa pmp cissp
    mfa sen jun
    """
)
_PARTICLES = words(
    """
    von van vom zu zur zum der den de del della dello delle dei degli di da das do dos du des la le les las los
    el al af av of ter te ten 't bin ibn ben bint abu y e und och og st saint san santa mac mc op in het auf
    """
)  # fmt: skip
_NOBLE = words("graf gräfin freiherr freifrau freiin baron baronin prinz prinzessin ritter edler edle fürst fürstin")
"""Part of a German last name where a particle follows (`Graf von Reith`)."""
_JOINING = frozenset({"y", "e", "i"})
_OF_FIRST = frozenset({"maria", "maría"})
_GOES_ON = frozenset({"do", "da", "de", "del", "dos", "das"})
"""First names that go on with a particle (`Maria do Carmo`, `María de los Ángeles`), and these particles."""
_PARENS = re.compile(r"""\s*(?:[\(\[{].*?[\)\]}]|["“„«][^"“”»]*["“”»])\s*""")
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
        title, given, suffix = _strip_ends(tail.replace(",", " ").split(), least=1)
        front, family, _rear = _strip_ends(head.split(), trailing=False)
        leading, given = _particles(given)
        trailing, given = _particles(given, behind=True)
        family = [*leading, *trailing, *family]
        return PersonName(" ".join(given), " ".join(family), " ".join([*front, *title]), " ".join(suffix))
    title, words, suffix = _strip_ends(clean.replace(",", " ").split())
    if len(words) < 2:
        return PersonName(title=" ".join(title), suffix=" ".join(suffix), last=words[0] if words and title else "")
    turned = _turned_round(words)
    if turned:
        words = [*words[turned:], *words[:turned]]
        return PersonName(" ".join(words[:-turned]), " ".join(words[-turned:]), " ".join(title), " ".join(suffix))
    cut = _last_name_start(words)
    return PersonName(" ".join(words[:cut]), " ".join(words[cut:]), " ".join(title), " ".join(suffix))


def _key(word: str) -> str:
    return word.strip(".,").lower()


def _all_suffixes(text: str) -> bool:
    return all(_key(word) in _SUFFIXES for word in text.replace(",", " ").split())


def _strip_ends(words: list[str], *, trailing: bool = True, least: int = 2) -> tuple[list[str], list[str], list[str]]:
    """Part a name from the titles in front of it and the suffixes behind it, of which `least` words are no suffix."""
    start, end = 0, len(words)
    while start < end - 1 and _goes_on(words, start):
        start += 1
    while trailing and end > start + 1 and _key(words[end - 1]) in _SUFFIXES and end - start > least:
        end -= 1
    return words[:start], words[start:end], words[end:]


def _goes_on(words: list[str], at: int) -> bool:
    """Tell whether a word at the front of a name is a title, part of one, or stands between two."""
    key = _key(words[at])
    if key in _TITLES:
        # A lone letter with a dot ('M. Dupont') is a French title only where a full word follows.
        return len(key) > 1 or words[at].endswith(".")
    if at and key in _AFTER_TITLE:
        return True
    if at and key in _AND:
        return _key(words[at + 1]) in _TITLES
    parts = [part for part in re.split(r"[.-]", key) if part]
    return len(parts) > 1 and parts[0] in _TITLES and all(part in _TITLES | _AFTER_TITLE for part in parts[1:])


def _particles(words: list[str], *, behind: bool = False) -> tuple[list[str], list[str]]:
    """Part particles in front of first names, or behind them, from these: `Berg, van den, Jan`, `Berg, Jan van den`."""
    count, turned = 0, words[::-1] if behind else words
    while count < len(turned) - 1 and turned[count].islower() and _key(turned[count]) in _PARTICLES:
        count += 1
    return (words[len(words) - count :], words[: len(words) - count]) if behind else (words[:count], words[count:])


def _last_name_start(words: list[str]) -> int:
    """Find where the last name begins: before the particles that lead up to it, or before its last word."""
    keys = [_key(word) for word in words]
    begin = 1
    if keys[0] in _OF_FIRST and len(words) > 3 and keys[1] in _GOES_ON:
        begin = next((at for at in range(2, len(words) - 1) if keys[at] not in _PARTICLES), 2) + 1
    for at in range(begin, len(words) - 1):
        if keys[at] in _JOINING:
            return max(begin, at - 1)
        if keys[at] in _NOBLE and keys[at + 1] in _PARTICLES:
            return at
        if keys[at] in _PARTICLES and keys[at] not in _AND:
            return at
    return len(words) - 1


def _turned_round(words: list[str]) -> int:
    """Return how many words in capitals stand in front of other words: a last name before the first (`LEFÈVRE Zoé`)."""
    count = 0
    while count < len(words) and words[count].isupper() and "." not in words[count] and len(words[count]) > 1:
        count += 1
    rest = words[count:]
    enough = count > 1 or (count == 1 and len(words[0]) > 2)
    return count if enough and rest and not any(word.isupper() for word in rest) else 0


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
