"""Headers that join a word for a child or parent with what is asked of it: `Elevens fødselsdato`, `Mamma telefono`."""

from collections.abc import Iterable, Iterator, Sequence

from lead_desk.flags.fold import compose, fold
from lead_desk.flags.lexicon import word_set

_SMALL = word_set("small") | word_set("family_small")
_NOUNS = {
    noun: frozenset(fold(compose(word)) for word in word_set(f"family_{noun}"))
    for noun in ("child", "parent", "name", "contact", "consent", "birth", "dating", "age", "class", "team", "school")
}
_MINORS, _FARES, _MAJORITY = word_set("minors"), word_set("fares"), word_set("majority")
_COURSES, _SHIRTS, _SHIRT_SIZES = word_set("courses"), word_set("shirts"), word_set("shirt_sizes")
_SIZES, _CUSTODY = word_set("sizes"), word_set("custody")
_FAMILY, _FETCHERS = word_set("family"), word_set("fetchers")
_DATES = frozenset(fold(compose(word)) for word in word_set("family_dating"))
_LINKS = ("", "s", "es", "n", "en", "er", "e", "ne", "nes")  # what Germanic compounds put between their parts
_SHORTEST = 3
_FIRST_PARTS = frozenset({"child", "parent", "age", "birth", "team"})
_OTHERS = frozenset({"birth", "age", "class", "team", "school"})
# what is asked -> the column's role, of a child and of the lead; the first that fits counts
_CHILD_ROLES = (("name", "child"), ("birth", "child_birth"), ("age", "child_age"), ("class", "school_class"))
_LEAD_ROLES = (("birth", "birth_date"), ("age", "age"), ("team", "team"), ("class", "class"))


def _nouns(word: str) -> frozenset[str]:
    return frozenset(noun for noun, listed in _NOUNS.items() if word in listed)


def _compound(word: str) -> Iterator[str]:
    """Yield what the parts of a compound mean: `foraldrakontakt` is a parent and a contact."""
    for cut in range(_SHORTEST, len(word) - _SHORTEST + 1):
        who = _nouns(word[:cut]) & _FIRST_PARTS
        for link in _LINKS if who else ():
            asked = _nouns(word[cut + len(link) :]) if word.startswith(link, cut) else frozenset()
            if asked - {"child", "parent"}:
                yield from (*who, *asked)
                return


def _meanings(folded: Iterable[str]) -> frozenset[str]:
    """Return what all the words of a header mean; nothing when one of them is of another matter."""
    found: set[str] = set()
    for word in folded:
        if word in _SMALL or word.isdecimal():
            continue
        meant = _nouns(word) or frozenset(_compound(word))
        if not meant:
            return frozenset()
        found |= meant
    return frozenset(found)


def meaning(folded: Sequence[str]) -> str:
    """Return the name of the role of a column on a child, a parent or the years of the lead, or an empty text.

    Args:
        folded: the header's words, folded.
    """
    found = _meanings(folded)
    if "parent" in found and not found & _OTHERS:
        return "guardian"
    if "child" not in found:
        return "" if found & {"contact", "consent", "parent"} else _first(_LEAD_ROLES, found)
    if "contact" in found and "name" not in found:
        return ""  # a number of children is nobody
    return _first(_CHILD_ROLES, found) or ("guardian" if "consent" in found else "child")


def _first(roles: Iterable[tuple[str, str]], found: frozenset[str]) -> str:
    return next((role for asked, role in roles if asked in found), "")


def asks_consent(folded: Iterable[str]) -> bool:
    """Tell whether a header asks for a parent's consent or signature: there a bare yes tells of a minor."""
    return any("consent" in _nouns(word) or "consent" in _compound(word) for word in folded)


def asks_fetcher(folded: Iterable[str]) -> bool:
    """Tell whether a header asks who fetches somebody: goods are fetched too, but by no grandmother."""
    return " ".join(folded) in _FETCHERS


def asks_custody(folded: Iterable[str]) -> bool:
    """Tell whether a header asks with whom children live, or who has them in care."""
    return " ".join(folded) in _CUSTODY


def names_parent(folded: Iterable[str]) -> bool:
    """Tell whether an answer names a parent: `yes (mum)`."""
    return any("parent" in _nouns(word) for word in folded)


def asks_minority(folded: Iterable[str]) -> bool:
    """Tell whether a header asks if somebody is a minor: there a bare yes tells it."""
    return not _MINORS.isdisjoint(folded)


def asks_majority(folded: Iterable[str]) -> bool:
    """Tell whether a header asks if somebody is of age: there a no tells of a minor."""
    listed = tuple(folded)
    return " ".join(listed) in _MAJORITY or " ".join(word for word in listed if word not in _SMALL) in _MAJORITY


def asks_fare(folded: Iterable[str]) -> bool:
    """Tell whether a header asks for a ticket or a kind of membership, which children often have of their own."""
    return not _FARES.isdisjoint(folded)


def asks_course(folded: Iterable[str]) -> bool:
    """Tell whether a header asks for a course or a pastime: a group of ages told there is the lead's."""
    return not _COURSES.isdisjoint(folded)


def asks_shirt(folded: Iterable[str]) -> bool:
    """Tell whether a header asks for somebody's shirt or its size, which children tell by their age."""
    listed = frozenset(folded)
    return not (_SHIRTS.isdisjoint(listed) and _SHIRT_SIZES.isdisjoint(listed))


def asks_size(folded: Iterable[str]) -> bool:
    """Tell whether a header asks for a size and for nothing else, be it of a shirt, a shoe or a machine."""
    listed = frozenset(folded)
    return not _SIZES.isdisjoint(listed) and listed <= _SIZES | _SMALL


def asks_family(folded: Iterable[str]) -> bool:
    """Tell whether a header asks about somebody's family or home."""
    return not _FAMILY.isdisjoint(folded)


def asks_date(folded: Iterable[str]) -> bool:
    """Tell whether a header only asks for a year or a date, of whatever it may be."""
    return _DATES.issuperset(folded)
