"""Which numbers may be somebody's age or class: the patterns of classes, and the neighbours that make a number tell.

Notes are full of numbers below nineteen, and nearly all are days, hours and pieces. The detectors weigh the sentence;
here stands what they cannot do without, so that the bulk path can leave the others alone. A detector that learns of a
new neighbour takes it from a set that is named here.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain, repeat

from lead_desk.domain.patterns import late
from lead_desk.flags.fold import compose
from lead_desk.flags.lexicon import word_set

CLASS = late(
    r"\b(?:year|yr|klasse|klassenstufe|klas|groep|arskurs|ak|klass|klasa|klasie|klasy) (?:[1-9]|1[0-3]) ?[a-h]?\b"
    r"(?! ?of \d)"
    r"|\b(?:[1-9]|1[0-3]) ?[a-h]? ?(?:klasses?|kl|klass|trinn|klasa|klasie|klasy|klas|schuljahr|schulklasse)\b"
    r"|\b(?:[1-9]|1[0-2])(?:st|nd|rd|th) (?:grade|grader|graders|form|year pupil)\b"
    r"|\bgrade (?:[1-9]|1[0-2]) (?:pupil|student|kid|boy|girl|class)"
    r"|\b(?:cp|ce1|ce2|cm1|cm2)\b"
    r"|\bform (?:[7-9]|1[0-3]) ?[a-h]\b|\bclass (?:x|xi|xii|vii|viii|ix)\b"
    r"|\bin y(?:[1-9]|1[0-3])\b(?! of)"
    r"|\by(?:[1-9]|1[0-3]) (?:pupil|leaver|student|kid|class|child|boy|girl)\b"
    r"|\b(?:en|classe de|eleve de) (?:6|5|4|3|2|1)(?:e|eme|de|nde|re|ere)\b(?! (?:position|division|place|annee|"
    r"etage|ligne|partie))"
    r"|\b(?:en|classe de) (?:sixieme|cinquieme|quatrieme|troisieme|seconde|premiere|terminale|maternelle|"
    r"petite section|moyenne section|grande section)\b"
    r"|\b[1-6] ?[oa]? (?:de |del |da )?(?:eso|primaria|infantil|bachillerato|bach|bto)\b"
    r"|\b(?:primero|segundo|tercero|cuarto|quinto|sexto|septimo|octavo|noveno) de "
    r"(?:eso|primaria|bachillerato|infantil|kinder|preescolar|basica|secundaria|prepa|bachiller)\b"
    r"|\b(?:[5-9]|1[0-2]) ?[oa]? ano (?:do|da|de|na|no) (?:escola|basico|ensino|secundario|liceu)"
    r"|\bno (?:[5-9]|1[0-2]) ?o? ano\b"
    r"|\ben (?:1re|1ere|[2-6]e) annee\b(?! (?:de|d|du))"
    r"|\b(?:prima|seconda|terza|quarta|quinta|i|ii|iii|iv|v) (?:media|elementare|superiore|liceo|primaria)\b"
    r"|\bgeht in die (?:[1-9]|1[0-3]) ?[a-f]\b"
    r"|\b(?:bin in der|in der|in|i|en) (?:[5-9]|10) ?[a-e]\b|\bsuis en (?:6|5|4|3)e\b|\bin (?:[5-9]|10) [a-e]\b"
    r"|\b[1-6] ?(?:vmbo|havo|vwo|gymnasium|atheneum)\b|\b(?:vmbo|havo|vwo|gymnasium|atheneum) ?[1-6]\b"
)
TEAM = late(
    r"\b(?:u ?(?:[5-9]|1[0-7])(?:s|[abc])?|(?:under|sub) (?:[5-9]|1[0-7])s?|jo ?(?:[6-9]|1[0-7])|mo ?(?:[6-9]|1[0-7])|"
    r"[a-f] (?:jugend|junioren|juniorinnen))\b"
    r"|\bu(?:[5-9]|1[0-7])\w{4,}"
    r"|\b(?:spelare|spiller|spillar|malvakt|keeper|back) (?:p|f|g|j) ?(?:[6-9]|1[0-7])\b"
)

ORDINALS = frozenset({"1st", "2nd", "3rd", *(f"{n}{end}" for n in range(1, 18) for end in ("th", "e", "er", "eme"))})
SPELLED = frozenset(name for line in word_set("ages") for name in line.split("=")[1:])
NUMBERS = frozenset(map(str, range(1, 19))) | SPELLED
BIRTH_YEARS = frozenset(map(str, range(2009, 2024)))  # Emma (2017)
UNNUMBERED = frozenset({"jugend", "junioren", "juniorinnen", "superiore"})  # words of classes that need no number
_OLD = ("jahrig", "jarig", "aring", "arig", "letni")
_LETTERS = frozenset("abcdefgho")  # of a class, and of an ordinal: 7 b, 3 o de ESO
_TINY = frozenset({"in", "en", "de", "del", "da", "do", "na", "no", "der", "bin", "la"})  # they need a letter too
_PLAIN = late(r"[a-z]{2,}")
_NOT_BEHIND = late(r"\(\?!(?:[^()]|\([^()]*\))*\)")  # what rules a class out names none
_NAMED = re.sub(r"\\.", " ", _NOT_BEHIND.sub("", f"{CLASS.pattern} {TEAM.pattern}"))
_CLASSES = frozenset(_PLAIN.findall(_NAMED)) - _TINY
_CLASSES_AFTER = _CLASSES - {"geht", "die"}  # geht in die 7
_OF_CLASSES = _CLASSES | _LETTERS | {"u"}
_AGED_CHILDREN = frozenset(
    {"child", "kind", "enfant", "nino", "nina", "barn", "bambino", "bambina", "crianca", "dziecko"}
)
_AFTER = word_set("units") | _LETTERS
OLD_UNITS = frozenset({"year", "years", "yr", "month", "months", "mth", "week", "weeks", "day", "days"})
_BEFORE = word_set("me") | word_set("before") | word_set("they") | _CLASSES | _AGED_CHILDREN | {"u"}
_SOON_BEFORE = word_set("becomes") | word_set("aged") | word_set("youth_fares") | word_set("siblings")
_OPENING = word_set("almost")
_YET, _DENIALS = word_set("yet"), word_set("denials")
_BIRTHDAYS, _AGE_LINKS = word_set("birthdays"), word_set("age_links")
_FAR, _FAR_AFTER = 4, 3
TITLES = word_set("called") | word_set("titles")
"""What may stand between a word for `formerly` and the name."""
REACH_OF_NAMES = 3
"""So many words behind it the name stands at most."""


def may_name_class(words: Iterable[str]) -> bool:
    """Tell whether `CLASS` or `TEAM` may fit folded words: one of theirs is there, or a digit with letters: 7b, U13."""
    listed = tuple(words)
    if not _OF_CLASSES.isdisjoint(listed):
        return True
    return any(not (word.isalpha() or word.isdecimal()) for word in listed)


TELLING = NUMBERS | BIRTH_YEARS | ORDINALS
"""The numbers that may be an age, a class or a child's year of birth."""


class Neighbours:
    """The words beside which a number may be an age.

    Args:
        being: forms of "to be", which stand just before it.
        youths: what young people are called, among the few words before it.
        names: sets of first names: `Ida (7)`, `Emma (2017)`.
    """

    def __init__(self, being: Iterable[str], youths: Iterable[str], names: Iterable[Iterable[str]]) -> None:
        self._before = _BEFORE.union(being)
        self._soon_before = _SOON_BEFORE.union(youths)
        self._names = frozenset(chain.from_iterable(names))
        self._named = self._names | _AGE_LINKS
        self._of_years = self._named | _BIRTHDAYS
        self._beside = self._before | self._named | _OPENING
        self._around = self._soon_before.union(_DENIALS, _CLASSES_AFTER, _AFTER, _BIRTHDAYS, ("y", "old"))

    def tell(self, number: str, words: Sequence[str], cell: str) -> bool:
        """Tell whether a number stands where an age, a class or a year of birth does.

        Args:
            number: one of the words, in `NUMBERS` or `BIRTH_YEARS`.
            words: the folded words of the cell.
            cell: the cell as it stands.
        """
        may_be_age = number in NUMBERS
        place = -1
        for _ in range(words.count(number)):
            place = words.index(number, place + 1)
            before = words[place - 1] if place else ""
            if place and before not in self._beside and self._is_alone(words, place):
                continue  # by most numbers stands nothing that counts
            if before in self._named and self._is_named(words, place, before, cell):
                return True
            if not _BIRTHDAYS.isdisjoint(words[place + 1 : place + 3]):
                return True
            if may_be_age and self._is_age(words, place, before, cell):
                return True
        return False

    def are_in(self, words: Sequence[str], cell: str) -> bool:
        """Tell whether one of a cell's numbers is told so; see `tell`."""
        numbers = TELLING.intersection(words)
        if not numbers or (numbers.isdisjoint(NUMBERS) and self._of_years.isdisjoint(words)):
            return False
        return any(map(self.tell, numbers, repeat(words), repeat(cell)))

    def names_follow(self, word: str, words: Sequence[str]) -> bool:
        """Tell whether a first name follows a word, wherever it stands, with nothing but titles between."""
        place = -1
        for _ in range(words.count(word)):
            place = words.index(word, place + 1)
            for following in words[place + 1 : place + 1 + REACH_OF_NAMES]:
                if following in self._names:
                    return True
                if following not in TITLES:
                    break
        return False

    def _is_alone(self, words: Sequence[str], place: int) -> bool:
        """Tell whether no word that may stand some words before an age or behind it is near."""
        near = words[place - _FAR if place > _FAR else 0 : place + 1 + _FAR_AFTER]
        if not self._around.isdisjoint(near):
            return False
        return place + 1 == len(words) or not words[place + 1].startswith(_OLD)

    def _is_named(self, words: Sequence[str], place: int, before: str, cell: str) -> bool:
        if words[place] in ORDINALS:
            return False
        if before in _AGE_LINKS and place > 1 and words[place - 2] in self._names:
            return True  # Emma på 6
        return before in self._names and not _is_day(words, place, cell)

    def _is_age(self, words: Sequence[str], place: int, before: str, cell: str) -> bool:
        following = words[place + 1 : place + 1 + _FAR_AFTER]
        first = following[0] if following else ""
        if before in _OPENING or (place == 0 and first.isalpha()):
            return True  # 17, her dad signs; almost 16
        if before in self._before and (before in _CLASSES or not _is_day(words, place, cell)):
            return True
        soon = words[max(place - _FAR, 0) : place]
        if not self._soon_before.isdisjoint(soon) and not _is_day(words, place, cell):
            return True
        denied = not _DENIALS.isdisjoint(soon)  # not 17 till May, noch keine 18
        if denied and (first in _YET or not _YET.isdisjoint(soon)):
            return True
        return (
            first in _AFTER
            or first.startswith(_OLD)
            or following[:2] == ["y", "o"]
            or (first in OLD_UNITS and following[1:2] == ["old"])
            or not _CLASSES_AFTER.isdisjoint(following)
        )


def _is_day(words: Sequence[str], place: int, cell: str) -> bool:
    """Tell whether a number is parted from the next as in a date wherever it stands: `am 14.9.`, `le 14/9`."""
    number, *following = words[place : place + 2]
    if not following or not following[0].isdecimal():
        return False
    found = _as_day(number).findall(compose(cell))
    return len(found) + len(list(filter(None, found))) == words.count(number)


@cache
def _as_day(number: str) -> re.Pattern[str]:
    """Return what finds a day of that number, and tells whether its month has the same: 10.10."""
    return re.compile(rf"(?<![\w(]){number}[-./](?:({number})(?!\d)|\d)")
