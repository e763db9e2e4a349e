"""A particular child of or around an adult lead: its name, age, class, school, birthday, hobby."""

from collections.abc import Iterator
from itertools import pairwise

from lead_desk.domain.flag import Finding, FlagKind
from lead_desk.domain.patterns import late
from lead_desk.flags import errands, families, school
from lead_desk.flags.called import is_age_below, is_ill, is_other_name, is_year_of_a_minor
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.fold import words
from lead_desk.flags.lexicon import language_bit, word_set
from lead_desk.flags.reading import Span, Text
from lead_desk.flags.vocabulary import Tag

_REACH = 14
_CLOCK = frozenset(
    {
        "uhr",
        "h",
        "pm",
        "am",
        "kl",
        "uur",
        "horas",
        "heures",
        "tiden",
        "oclock",
        "klokken",
        "klockan",
        "godz",
        "las",
        "alle",
        "as",
    }
)
_AGE_ATTACHED = late(
    r"^(\d{1,2})(?:yo|y|j|ans|anos|ar|jaar|mths|months|m|lat|anni|jahrig\w*|jarig\w*|aring\w*|arig\w*)$"
)
_AGE_WORDED = late(r"^(\w+?)(?:jahrig|jarig|aring|arig)\w*$")  # dreijähriger, femårig
_TEAM = late(r"(?:[5-9]|1[0-7])s$")
_OF_A_DATE = late(r":|\.\d")
"""What stands behind a number of an hour or a date: `nach 8:30`, `seit 1.10. Prokurist`."""
_FARE = late(r"^\w+ ?\(?\d{1,2} ?[-–] ?(\d{1,2})\b")
_AGED_CHILD = late(
    r"(?i)\b(?:child|kind|enfant|niñ[oa]|infantile?|barn|bambin[oa]|criança|dziecko)[ ,]*"
    r"\(?(\d{1,2})(?: (?:ans|años|anos|anni|lat))?\)?$"
)
_FARE_WORDS = 4
_FARE_CODES, _CODE_AND_AGE = word_set("fare_codes"), 2
_CALLED = word_set("called") | word_set("lads")
_BECOMES = word_set("becomes")
# 7=seven=sieben: too small to be somebody's age by themselves, but not beside a child
_SPELLED = {
    word: age
    for line in (*word_set("young_ages"), *word_set("ages"))
    for age, *names in [line.split("=")]
    for word in names
}
_YOUTH_FARES = word_set("youth_fares")
_AND = word_set("and")
_CHILDHOOD = word_set("childhood")
_TURNS = word_set("therefore")
_OF, _FOR = word_set("of"), word_set("for")
_GERMAN = language_bit("de")  # where all nouns are written large
_RITES, _RITE_VERBS = word_set("rites"), word_set("rite_verbs")
_BABIES, _BABY_UNITS, _YEAR_MONTHS = word_set("babies"), word_set("baby_units"), 12
_TERM_BEFORE = word_set("term_before")
_SIBLINGS = word_set("siblings")
_ALONE = 2
_MEASURES = word_set("measures")
_SIZES, _HEIGHTS = word_set("sizes"), frozenset(map(str, range(50, 177)))
_TELLING = Tag.CHILD | Tag.CHILDREN | Tag.KIN | Tag.LITTLE | Tag.SCHOOL


class ChildDescribed:
    """Finds offspring in notes and asks for one mark that makes it a particular child."""

    rule = "child.described"

    def watch(self, column: Column) -> Watch:
        """See text when a loud word is in it."""
        return Watch.LOUD if column.role in (Role.FREE, Role.SPOUSE) else Watch.NEVER

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield one finding for the first child described."""
        text = cell.text
        told = not (_CHILDHOOD.isdisjoint(text.folded) and _RITES.isdisjoint(text.folded))
        told = told or errands.are_in(text, 0, len(text.folded))
        if not (text.has_digit or text.marks & _TELLING or told):
            return
        for place, tag in enumerate(text.tags):
            named_so = text.masked[place] and not _is_counted_on(text, place)
            told = bool(tag & (Tag.CHILD | Tag.CHILDREN | Tag.KIN)) and self._described(cell, place)
            if not named_so and (told or _is_young_sibling(text, place, cell.record.limit)):
                start, end = _evidence(text, place)
                yield cell.finding(self.rule, FlagKind.CHILD, words=text.quote(start, end))
                return
        if self._ticketed(cell):
            yield cell.finding(self.rule, FlagKind.CHILD)
            return

    def _ticketed(self, cell: Cell) -> bool:
        """Tell whether a short cell names a child's fare or group: `Child 5-15`, `Barn 7-15`, `Niño 4-13`."""
        if len(cell.text.folded) > _FARE_WORDS + 1:
            return False
        found = _FARE.match(cell.text.cell)
        if _is_coded(cell.text, cell.record.limit):
            return True
        aged = _AGED_CHILD.search(cell.text.cell)
        if aged and int(aged[1]) < cell.record.limit:
            return True
        if not found or len(cell.text.folded) > _FARE_WORDS or int(found[1]) >= cell.record.limit:
            return False
        return cell.text.any_tag(Tag.CHILD | Tag.CHILDREN, 0, 1) or cell.text.folded[0] in _YOUTH_FARES

    def _described(self, cell: Cell, place: int) -> bool:
        text = cell.text
        sentence = text.stretch(place, 2)
        start, end = max(sentence.start, place - 6), min(sentence.end, place + _REACH)
        if _is_nobody(cell, place, start, sentence) or _is_for_sizes(cell, place, end):
            return False
        ages = list(_ages(text, place, start, end))
        if any(age >= cell.record.limit for age in ages):
            return False
        if ages or _is_born_late(cell, place, end) or _is_staged(text, place, end):
            return True
        if any(word in _RITE_VERBS for word in text.folded[place:end]):
            return True  # Enkelin wird konfirmiert
        if text.any_tag(Tag.ADULT | Tag.JOB, start, _turn(text, place, end)):
            return False
        classed = any(map(school.is_stage_of_child, text.folded[start:end])) or _is_of_a_team(text, start, end)
        singular = bool(text.tags[place] & Tag.CHILD)
        if classed or (singular and (text.any_tag(Tag.SCHOOL | Tag.CARE, start, end) or is_ill(text, place + 1, end))):
            return True
        if _lives_a_childs_life(text, place, Span(start, end)):
            return True
        if text.tags[place] & Tag.KIN:  # barnebarnet Luna har fået tand
            if any(tag & Tag.CARE and tag & Tag.SCHOOL for tag in text.tags[place + 1 : end]):
                return True  # son neveu a sa première dent
            lives = text.any_tag(Tag.CARE | Tag.SCHOOL, place + 1, end) or is_ill(text, place + 1, end)
            return lives and is_other_name(cell, place + 1)
        clause = text.stretch(place, 1)  # Sons Mark and Lee are both in the firm
        return not text.any_tag(Tag.FIRM | Tag.WORKS, place, clause.end) and _is_named(cell, place, end)


def _lives_a_childs_life(text: Text, place: int, near: Span) -> bool:
    """Tell whether what befalls children only is said near: an errand of parents, small clothes, a rite, a school."""
    sentence = text.stretch(place, 2)
    if errands.are_in(text, sentence.start, sentence.end) or _wears_small(text, place, near.end):
        return True  # Kieferorthopäde mit Sohn
    if text.tags[place] & Tag.CHILD and not _RITES.isdisjoint(text.folded[near.start : near.end]):
        return True  # barnets første skoledag
    cared = any(tag & Tag.CARE and not tag & Tag.SCHOOL for tag in text.tags[near.start : near.end])
    return cared and text.any_tag(Tag.SCHOOL, near.start, near.end)  # but takes them to school


def _is_young_sibling(text: Text, place: int, limit: int) -> bool:
    """Tell whether ages of minors stand behind brothers or sisters: `two brothers, 6 and 4`, `his sister Edie (10)`."""
    if text.folded[place] not in _SIBLINGS or not text.has_digit:
        return False
    sentence = text.stretch(place, 2)
    number = next((at for at in range(place + 1, min(place + 3, sentence.end)) if text.folded[at].isdecimal()), 0)
    if not number or text.breaks[number] != 1 or not is_age_below(text.folded[number], limit):
        return False
    after = number + 1
    ends = after >= len(text.folded) or text.breaks[after] > 0 or text.folded[after] in _AND
    alien = Tag.DEAD | Tag.GROUP | Tag.PAST | Tag.FIRM | Tag.SELL
    return (ends or text.any_tag(Tag.YEARS_OLD, after, after + 1)) and not text.any_tag(alien, sentence.start, place)


def _is_born_late(cell: Cell, place: int, end: int) -> bool:
    """Tell whether a minor's year of birth stands there: `Son Adam, born 11/2016`."""
    text = cell.text
    births = (at for at in range(place + 1, end) if text.tags[at] & Tag.BIRTH and len(text.folded[at]) > 1)
    behind = (text.folded[at + far : at + far + 1] for at in births for far in (1, 2, 3))
    return any(is_year_of_a_minor(told, cell.record) for told in behind)


def _is_of_a_team(text: Text, start: int, end: int) -> bool:
    """Tell whether a team of an age below the limit stands there: `daughter Abena in the under-10s`."""
    spoken = text.folded[start:end]
    return any(word == "under" and _TEAM.match(age) for word, age in pairwise(spoken))


def _wears_small(text: Text, place: int, end: int) -> bool:
    """Tell whether a size follows that is the height of a child in centimetres: `ihr Jüngster trägt Größe 128`."""
    sized = (at + 1 for at in range(place + 1, end - 1) if text.folded[at] in _SIZES)
    return any(text.folded[at] in _HEIGHTS for at in sized)


def _is_coded(text: Text, limit: int) -> bool:
    """Tell whether a code of airlines for children stands before an age: `CHD, 9 años`, `UM 8`."""
    number = text.folded[1] if len(text.folded) > 1 and text.folded[0] in _FARE_CODES else ""
    unit = len(text.folded) == _CODE_AND_AGE or text.any_tag(Tag.YEARS_OLD, _CODE_AND_AGE, _CODE_AND_AGE + 1)
    return number.isdecimal() and 0 < int(number) < limit and unit


def _turn(text: Text, place: int, end: int) -> int:
    """Return where the sentence turns from the child to somebody else: `is off school, so she works from home`."""
    return next((at for at in range(place + 1, end) if text.folded[at] in _TURNS), end)


def _is_nobody(cell: Cell, place: int, start: int, sentence: Span) -> bool:
    """Tell whether a word for a child is no child here: a firm's name, ware, a group, the dead, the past, a project."""
    text = cell.text
    if _is_pet_project(text, place) or (
        is_other_name(cell, place) and text.raw[place + 1 : place + 2][:1] and text.raw[place + 1][:1].isupper()
    ):
        return True  # Benjamin Leroy
    if place and "&" in text.cell[text.spans[place - 1][1] : text.spans[place][0]]:
        return True  # Dodd & Daughter
    named = is_other_name(cell, place + 1)
    if not named and _is_adjective(text, place):
        return True
    joined = text.cell[text.spans[place][1] :][:1] == "-"
    if joined and not (named or text.any_tag(Tag.CHILD | Tag.CHILDREN | Tag.KIN, place + 1, place + 2)):
        return True  # Baby-Linie
    if text.any_tag(Tag.DEAD, sentence.start, sentence.end) or (
        text.any_tag(Tag.THING, place + 1, place + 2) and not named
    ):
        return True
    if text.tags[place] & Tag.CHILDREN and text.any_tag(Tag.WORKS, start, place):
        return True  # works with children aged 5
    own = text.any_tag(Tag.HIS | Tag.HER | Tag.PRONOUN, place - 2, place)  # coaches his own daughter
    sold = any(tag & Tag.SELL and not tag & Tag.FETCH for tag in text.tags[start:place])  # but takes her to school
    sold = sold and not _is_bought_for(text, place, named=named)
    others = Tag.GROUP | Tag.PAST
    others = others if own else others | Tag.COACH
    return sold or any(tag & others and not tag & Tag.SCHOOL for tag in text.tags[start:place])  # but half-term


def _is_adjective(text: Text, place: int) -> bool:
    """Tell whether a noun of German follows what else calls a child little: `kleine Werkstatt`, but `der Kleine`."""
    after = place + 1
    if not (text.languages & _GERMAN and text.tags[place] & Tag.LITTLE) or after >= len(text.folded):
        return False
    kin = text.any_tag(Tag.CHILD | Tag.KIN | Tag.CHILDREN, after, after + 1)
    return not text.breaks[after] and text.raw[after][:1].isupper() and text.raw[after][:1].isalpha() and not kin


def _is_bought_for(text: Text, place: int, *, named: bool) -> bool:
    """Tell whether something is bought for somebody's own: `buys boots for son Ravi`, `kauft Inliner für die Enkel`."""
    before = text.folded[max(place - 2, 0) : place]
    own = named or bool(text.tags[place] & (Tag.CHILD | Tag.KIN) and not text.tags[place] & Tag.CHILDREN)
    return own and not _FOR.isdisjoint(before[-1:] if named else before)


def _is_pet_project(text: Text, place: int) -> bool:
    """Tell whether a baby is somebody's work: `this rollout is her baby`."""
    return (
        text.folded[place] in _BABIES
        and place > 1
        and bool(text.tags[place - 1] & Tag.PRONOUN and text.tags[place - 2] & Tag.BE)
        and text.stretch(place, 2).start < place - 2
    )


def _ages(text: Text, place: int, start: int, end: int) -> Iterator[int]:
    for index in range(start, end):
        word = text.folded[index]
        if any(text.masked[index : index + 2]):
            continue  # piccolo formato ha cinque anni di garanzia
        if index > place or text.any_tag(Tag.YEARS_OLD, index + 1, index + 2):  # but a grandfather of five grandsons
            word = _SPELLED.get(word, word)
        if found := _AGE_ATTACHED.match(word):
            yield int(found[1])
        elif (named := _AGE_WORDED.match(word)) and named[1] in _SPELLED:
            yield int(_SPELLED[named[1]])
        elif word.isdecimal() and len(word) <= 2:
            if index + 1 < end and text.folded[index + 1] in _BABY_UNITS:
                yield from _of_a_baby(text, index, int(word))
                continue
            nearby = text.folded[index - 1 : index] + text.folded[index + 1 : index + 2]
            timed = _OF_A_DATE.match(text.cell[text.spans[index][1] :]) is not None
            timed = timed or not _MEASURES.isdisjoint(text.folded[index + 1 : index + 2])  # 92 cm tall
            counted = text.any_tag(Tag.CHILDREN, index + 1, index + 2)  # a grandmother of 4 grandchildren
            if timed or counted or any(other in _CLOCK for other in nearby):
                continue
            spoken = (
                text.any_tag(Tag.YEARS_OLD, index + 1, index + 2)
                or text.any_tag(Tag.YEARS_OLD | Tag.TURNS, index - 2, index)
                or (index + 1 == end and any(other in _BECOMES for other in text.folded[place + 1 : index]))
            )
            first = index == place + 1 and _closes_clause(text, index) and not text.tags[place] & Tag.CHILDREN
            listed = (
                place < index <= place + 4
                and not _counts_things(text, index)
                and (
                    (text.breaks[index] == 1 and _are_names(text, place + 1, index))
                    or text.any_tag(Tag.BE, index - 1, index)
                )
            )
            paired = index > place + 1 and text.folded[index - 1] in _AND and index <= place + 5
            of_age = index == place + 2 and text.folded[index - 1] in _OF and _is_aged_so(text, index)  # a girl of nine
            had = index > place + 1 and text.any_tag(Tag.HAVE, index - 1, index) and _closes_clause(text, index)
            had = had and bool(text.tags[place] & Tag.CHILD)  # meu moleque vai fazer a prova, tem 10
            in_row = _is_in_row(text, place, index)
            if spoken or listed or paired or of_age or in_row or (word != "1" and (first or had)):
                yield int(word)


def _of_a_baby(text: Text, index: int, count: int) -> Iterator[int]:
    """Yield the years that weeks or months make, 0 of most: `little one, 18 months`, but `lost a baby at 20 weeks`."""
    if text.folded[index - 1] not in _TERM_BEFORE:
        yield count // _YEAR_MONTHS


def _is_in_row(text: Text, place: int, index: int) -> bool:
    """Tell whether a number is one of several that follow children right away: `Kinder 4, 9, 12`, but `Kinder 2`."""
    row = place + 1
    while row < len(text.folded) and text.folded[row].isdecimal() and (row == place + 1 or text.breaks[row] == 1):
        row += 1
    return index < row and row - place > _ALONE


def _is_staged(text: Text, place: int, end: int) -> bool:
    """Tell whether a stage of school follows, and nothing grown-up before it: `wife Jo, kids Max & Evie (Y3, Y6)`."""
    stage = next((at for at in range(place + 1, end) if school.is_stage(text.folded[at])), place)
    return stage > place and not text.any_tag(Tag.ADULT | Tag.JOB | Tag.COACH, place + 1, stage)


def _counts_things(text: Text, place: int) -> bool:
    """Tell whether things are counted by a number: `his son, 2 sites in Leeds`."""
    return text.any_tag(Tag.THING, place + 1, place + 2) and not text.breaks[place + 1]


def _is_for_sizes(cell: Cell, place: int, end: int) -> bool:
    """Tell whether a range of ages stands there, for which wares are made: `bimbo 0-12 anni`; fares are children's."""
    text = cell.text
    if families.asks_fare(words(cell.column.header)):
        return False
    ranged = (at for at in range(place + 2, end) if text.folded[at].isdecimal() and text.folded[at - 1].isdecimal())
    return any(text.cell[text.spans[at - 1][1] : text.spans[at][0]].strip() in ("-", "–") for at in ranged)


def _closes_clause(text: Text, place: int) -> bool:
    """Tell whether nothing follows a word in its clause: `Tochter 13, Sohn 10`."""
    return place + 1 >= len(text.folded) or text.breaks[place + 1] > 0


def _is_aged_so(text: Text, place: int) -> bool:
    """Tell whether a number behind `of` is an age: `a girl of nine`, `hijos de 3 y 5 años`."""
    after = place + 1
    ends = after >= len(text.folded) or text.breaks[after] > 0 or text.folded[after] in _AND
    return ends or text.any_tag(Tag.YEARS_OLD | Tag.COMMON | Tag.HAVE | Tag.BE, after, after + 1)


def _is_counted_on(text: Text, place: int) -> bool:
    """Tell whether a number is the second word behind: `hijos de 3 y 5 años`, but `Hijos de García` is a firm."""
    return place + 2 < len(text.folded) and text.folded[place + 2].isdecimal() and text.folded[place + 1] in _OF


def _are_names(text: Text, start: int, end: int) -> bool:
    """Tell whether nothing but names stands there, so that a number behind a comma is an age: `daughter Anna, 9`."""
    return all(
        text.raw[at][:1].isupper() and not text.tags[at] & (Tag.FUNCTION | Tag.MONTH) for at in range(start, end)
    )


def _is_named(cell: Cell, place: int, end: int) -> bool:
    text, record = cell.text, cell.record
    plural = not text.tags[place] & Tag.CHILD
    for index in range(max(place - 3, 0), place - 1):  # Mateo, su hijo
        if text.breaks[index + 1] == 1 and is_other_name(cell, index):
            return True
    for index in range(place + 1, min(place + 3, end)):
        raw, folded, tag = text.raw[index], text.folded[index], text.tags[index]
        if raw[:1].isupper() and raw[1:].islower() and len(raw) > 1:
            if text.cell[text.spans[index][1] :][:1] == "-":
                return False  # der kleine Anton-Drucker
            known = record.is_first_name(folded)
            german = text.languages == _GERMAN or any(
                word in ("der", "die", "das", "und", "ist", "im", "nach", "seine", "ihre", "mit", "sohn", "tochter")
                for word in text.folded
            )
            plain = not tag & (Tag.FUNCTION | Tag.THING | Tag.MONTH | Tag.SCHOOL | Tag.JOB | Tag.RELATIVE)
            if known or (plain and not german and not plural and text.breaks[index] < 2):
                return True
        elif folded not in _CALLED:
            return False
    return False


def _evidence(text: Text, place: int) -> tuple[int, int]:
    sentence = text.stretch(place, 2)
    return place, min(sentence.end, place + 5)


DETECTOR = ChildDescribed()
