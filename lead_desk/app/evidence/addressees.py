"""Names with postal addresses, compared as do-not-contact lists on paper need it: strictly, but not name by name alone.

Some lists know neither numbers nor e-mails. The Danish Robinson list (CPR) gives `Surname,First names`, the address in
one line and the postcode with its town. Two entries are one person where surname, postcode and house number agree, the
streets share a word, and the first names do not begin differently; in doubt they are the same, so that a person who
said no is not missed for an abbreviation.
"""

from collections import defaultdict
from dataclasses import field

from lead_desk.domain.values import dataclass
from lead_desk.flags.fold import words

_TELLING = 4
"""Letters by which two words of a street are compared: `Havneg.` is `Havnegade`."""
_SHORTEST = 3


@dataclass(frozen=True, slots=True, repr=False)
class Addressee:
    """A person at an address, folded.

    Attributes:
        initial: first letter of the first name, empty when none is known.
        numbers: the numbers of the street line, digits only; the house's and perhaps a floor's.
        streets: the beginnings of the street line's words.
    """

    surname: str
    initial: str
    postcode: str
    numbers: frozenset[str]
    streets: frozenset[str]

    def is_same(self, other: "Addressee") -> bool:
        """Tell whether the two may be one person."""
        named_alike = not (self.initial and other.initial) or self.initial == other.initial
        return (
            named_alike
            and (self.surname, self.postcode) == (other.surname, other.postcode)
            and bool(self.numbers & other.numbers)
            and bool(self.streets & other.streets)
        )


def addressee_of(name: str, street: str, postcode: str) -> Addressee | None:
    """Return who a row is about, None where name, house number, street or postcode is missing.

    Args:
        name: `First Last`, or `Last,First` as registers write it.
        street: the street line; floor and door may follow.
        postcode: alone or before the town's name.
    """
    last, comma, first = name.partition(",")
    surnames, firsts = (words(last), words(first)) if comma else (words(name)[-1:], words(name)[:-1])
    line = words(street)
    numbers = frozenset(digits for word in line if (digits := _leading_digits(word)))
    streets = frozenset(word[:_TELLING] for word in line if len(word) >= _SHORTEST and not word[0].isdigit())
    code = _postcode_of(postcode)
    if not (surnames and numbers and streets and code):
        return None
    return Addressee(surnames[-1], firsts[0][:1] if firsts else "", code, numbers, streets)


def _leading_digits(word: str) -> str:
    end = next((at for at, sign in enumerate(word) if not sign.isdigit()), len(word))
    return word[:end].lstrip("0")


def _postcode_of(text: str) -> str:
    """Return the words up to the last one with a digit, together: `8000 Aarhus C` is 8000, `LS1 4AP` is ls14ap."""
    found = words(text)
    last = max((at for at, word in enumerate(found) if any(sign.isdigit() for sign in word)), default=-1)
    return "".join(found[: last + 1])


@dataclass(slots=True, repr=False)
class AddressBook:
    """The people that a file speaks of by name and address, with what it says of each."""

    _people: defaultdict[tuple[str, str], list[tuple[Addressee, bool]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def __bool__(self) -> bool:
        """Tell whether anybody is in it."""
        return bool(self._people)

    def add(self, person: Addressee, *, listed: bool) -> None:
        """Note what the file says of a person."""
        self._people[person.surname, person.postcode].append((person, listed))

    def says(self, person: Addressee) -> bool | None:
        """Return whether a person is listed, as a listing of anybody who may be the same; None: not in the file."""
        near = self._people.get((person.surname, person.postcode), ())
        found = [listed for other, listed in near if person.is_same(other)]
        return any(found) if found else None
