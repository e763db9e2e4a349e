"""People's names: split a full name, join its parts; titles and particles of eleven languages. Never guesses a sex."""

import re
from dataclasses import field

from lead_desk.domain.parsed import visible, words
from lead_desk.domain.patterns import late
from lead_desk.domain.surnames import family_in_front, is_one_of_two, korean, two_last_names
from lead_desk.domain.values import dataclass

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
_GENERATIONS = frozenset({"jr", "sr", "jnr", "snr", "ii", "iii", "iv", "jun", "sen"})
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
_PARENS = late(r"""\s*(?:[\(\[{].*?[\)\]}]|["“„«][^"“”»]*["“”»])\s*""")
_COMPANY_MARK = late(
    r"\b(?:ltd|limited|llc|llp|inc|corp|plc|gmbh|mbh|ag|kg|ohg|ug|e\.?k|aps|a/s|i/s|k/s|p/s|ab|hb|oy|oyj|asa|ans|bv|b\.v|"
    r"nv|n\.v|vof|sarl|sas|sasu|eurl|s\.a\.?s?|s\.?l\.?u?|s\.r\.l|srl|s\.p\.a|spa|lda|ltda|sp\.? ?z ?o\.? ?o|s\.?r\.?o|"
    r"gbr|kgaa|e\.u|pllc|pty|bvba|cvba|sprl|enk|nuf|oü|kft|zrt|d\.o\.o|snc|s\.n\.c|slp|scop|unipessoal|sp\. ?[jkp]|"
    r"holding|group|gruppe|company|stiftung|verein|e\.v|university|universität|hotel|restaurant)\b\.?"
    r"|& (?:co|cie|sons|söhne|sohn|fils|søn|sønner|son|zn|zonen|figli|hijos)\b",
    re.IGNORECASE,
)
_SHORT_FORMS = frozenset({" AS", " SA", " SE", " CB", " DA", " KB", " EI", " CV", " SC"})


@dataclass(frozen=True, slots=True)
class PersonName:
    """The parts of a person's name; `repr` shows none of them."""

    first: str = field(default="", repr=False)
    last: str = field(default="", repr=False)
    title: str = field(default="", repr=False)
    suffix: str = field(default="", repr=False)


def split_name(full: str, *, family_first: bool = False) -> PersonName:
    """Split a full name into title, first names, last name with its particles, and suffix.

    `Dr. Anna von der Heide`, `van den Berg, Jan` and `Müller, Prof. Dr. Eva` are read; one word alone or a company's
    name gives no parts, because a wrong split is worse than none.

    Args:
        full: the cell.
        family_first: the list says that last names stand in front (`Nachname Vorname`).
    """
    clean = _with_commas(_PARENS.sub(" ", visible(full)).strip(" ,;"))
    if not _may_be_a_name(clean):
        return PersonName()
    head, comma, tail = clean.partition(",")
    if comma and tail.strip() and not _all_suffixes(tail):
        return _turned_by_comma(head, tail)
    title, words, suffix = _strip_ends(clean.replace(",", " ").split())
    if len(words) < 2:
        family, first = korean(words[0]) if words else ("", "")
        last = family or (words[0] if words and title else "")
        return PersonName(first, last, title=" ".join(title), suffix=" ".join(suffix))
    inner = next((at for at in range(1, len(words) - 1) if _goes_on(words, at) and "." in words[at]), 0)
    if inner:  # `Müller Dr. Eva`
        more, given, _none = _strip_ends(words[inner:], trailing=False)
        return PersonName(" ".join(given), " ".join(words[:inner]), " ".join([*title, *more]), " ".join(suffix))
    turned = _turned_round(words) or family_in_front(words) or (_family(words) if family_first else 0)
    if turned:
        return PersonName(" ".join(words[turned:]), " ".join(words[:turned]), " ".join(title), " ".join(suffix))
    cut = _last_name_start(words)
    return PersonName(" ".join(words[:cut]), " ".join(words[cut:]), " ".join(title), " ".join(suffix))


def _with_commas(clean: str) -> str:
    """Return `Holm; Ava` with the comma that is meant; '' for several people in one cell."""
    parts = [part.split() for part in clean.split(";")]
    if len(parts) == 1:
        return clean
    return ", ".join(word for (word,) in parts) if len(parts) == 2 and all(len(part) == 1 for part in parts) else ""


def _may_be_a_name(clean: str) -> bool:
    """Tell whether a text can be a person's name: no address, no number, no company, no sentence."""
    return not (
        not clean
        or "@" in clean
        or len(clean) > 120
        or looks_like_company(clean)
        or any(letter.isdigit() for letter in clean)
    )


def _turned_by_comma(head: str, tail: str) -> PersonName:
    """Part a name whose last name stands before a comma."""
    title, given, suffix = _strip_ends(tail.replace(",", " ").split(), least=1)
    front, family, _rear = _strip_ends(head.split(), trailing=False)
    while len(family) > 1 and _key(family[-1]) in _GENERATIONS:  # `Smith Jr., John`
        suffix = [family.pop(), *suffix]
    behind = [word for word in given[1:] if _key(word) in _TITLES and word.endswith(".")]  # `Meier, Karl, Dr.`
    given = [word for word in given if word not in behind]
    leading, given = _particles(given)
    trailing, given = _particles(given, behind=True)
    family = [*leading, *trailing, *family]
    return PersonName(" ".join(given), " ".join(family), " ".join([*front, *title, *behind]), " ".join(suffix))


def _family(words: list[str]) -> int:
    """Return how many words the last name has in a name that begins with it."""
    keys = [_key(word) for word in words]
    count = 1
    while count < len(words) - 1 and keys[count - 1] in _PARTICLES and keys[count] not in _AND:
        count += 1
    two = count == 1 and len(words) > 2 and is_one_of_two(keys[0]) and is_one_of_two(keys[1])
    return 2 if two else count


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
            return at - 1 if at - 1 >= begin and is_one_of_two(keys[at - 1]) else at  # `Fernández de la Vega`
    double = len(words) - 2 >= begin and two_last_names(keys)
    return len(words) - 2 if double else len(words) - 1


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
    # Two capitals at the end are a form where the rest is not in capitals; people are called As, Se and Sá, too.
    return bool(_COMPANY_MARK.search(text)) or (text[-3:] in _SHORT_FORMS and not text.isupper())


def is_title(word: str) -> bool:
    """Tell whether a cell is a form of address or an academic title (`Mr.`, `Frau Dr.`) and nothing else."""
    words = visible(word).split()
    return bool(words) and len(words) <= 3 and all(_key(part) in _TITLES for part in words)
