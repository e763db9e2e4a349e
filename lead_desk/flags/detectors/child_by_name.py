"""A child that a note calls by name, beside what only children have: an age, a class, a nursery, a rite, chickenpox."""

from collections.abc import Iterator
from itertools import chain

from lead_desk.domain.flag import Finding, FlagKind
from lead_desk.domain.patterns import late
from lead_desk.flags import called, errands, hours, school
from lead_desk.flags.columns import Column, Role
from lead_desk.flags.detector import Cell, Watch
from lead_desk.flags.lexicon import language_bit, word_set
from lead_desk.flags.reading import Text
from lead_desk.flags.vocabulary import Tag

_STAGE_AFTER = late(
    r"^(?:class|grade|year|klasse|klassen|kl|klass|trinn|eso|primaria|maternelle|classe|ano|media|annee|"
    r"primaire|grado|basico|secundaria|fundamental|elementare|superiore|podstawowej|harmos|lo|sp)$"
)
_STAGES = 13
_ENDINGS = frozenset(("o", "a"))  # of ordinals: 1.º, 3.ª
_ORDINAL = late(r"(?<=\d)(?:st|nd|rd|th|de|re|ere|er|eme|e|a|o)$")
_MARK = late(r"(?i)[a-z]'?s? (?:11\+|13\+)")  # Maya's 11+
_CHILDHOOD, _RITES = word_set("childhood"), word_set("rites")
_CHILD_TIMES, _ALSO = word_set("child_times"), word_set("and") | word_set("with_whom")
_LESSONS, _TAKES = word_set("lessons"), word_set("takes")
_TAKEN_IN = word_set("taken_in")
_FOR = word_set("for")
_OWN_RITES = _RITES - {"confirmation"}
_YOUNG, _GROWS = word_set("young"), word_set("grows")
_SEEN_AFTER, _SEEN_BEFORE = 8, 5
_NEAR = 6
_IN_CLASS = word_set("in")
_LINKED = 2
_NEAR_BEFORE, _FAR_LESSON = 3, 4
_GERMAN = language_bit("de")


class ChildByName:
    """Looks at first names other than the lead's; one mark of childhood in the sentence makes it a child."""

    rule = "child.by_name"

    def watch(self, column: Column) -> Watch:
        """See text when a loud word is in it."""
        return Watch.LOUD if column.role in (Role.FREE, Role.SPOUSE) else Watch.NEVER

    def find(self, cell: Cell) -> Iterator[Finding]:
        """Yield one finding for the first child called by name."""
        text = cell.text
        if not (text.has_digit or text.marks & (Tag.LITTLE | Tag.SCHOOL | Tag.BIRTH) or not _is_silent(text)):
            return
        place = next(chain(called.aged(cell), _pupils(cell), _celebrated(cell)), None)
        if place is not None:
            end = min(text.stretch(place, 2).end, place + 5)
            yield cell.finding(self.rule, FlagKind.CHILD, words=text.quote(place, end))


def _is_silent(text: Text) -> bool:
    """Tell whether no word of childhood stands in a text."""
    marks = (_CHILDHOOD, _RITES, _CHILD_TIMES, _LESSONS, _YOUNG, _TAKEN_IN)
    return all(told.isdisjoint(text.folded) for told in marks) and not errands.are_told(text)


def _pupils(cell: Cell) -> Iterator[int]:
    """Yield where first names stand with a mark of childhood: `how Archie is finding Reception`."""
    text = cell.text
    for place, raw in enumerate(text.raw):
        if not (raw[:1].isupper() or text.folded[place - 1] in _YOUNG):
            continue  # no name, nor one that `klein-` is joined to
        little = place > 0 and bool(text.tags[place - 1] & Tag.LITTLE) and raw[:1].isupper() and not raw.isupper()
        known = called.is_other_name(cell, place)
        little = little or _is_joined_to_little(text, place)
        owning = not known and called.is_other_genitive(cell, place)
        if little and not (known or owning) and _may_be_a_noun(text, place, cell.record.limit):
            continue
        if not (known or little or owning) or text.folded[place] in cell.record.name_words:
            continue
        if _is_of_a_compound(cell, place):
            continue
        if errands.is_kept_by_others(cell, place):
            yield place
            continue
        said = text.stretch(place, 1 if little else 2)  # der kleine Jakob ist da, sie arbeitet abends
        if known and _is_in_class(text, place, said.start):
            yield place
            continue
        if any(_is_of_others(text, at) for at in range(said.start, said.end)):
            continue
        if _is_pupil(cell, place, known=known or (little and owning), little=little):
            yield place


def _may_be_a_noun(text: Text, place: int, limit: int) -> bool:
    """Tell whether German calls a thing little, as its nouns are large: `Kleine Firma, 7 Leute`."""
    if not (text.languages & _GERMAN and text.folded[place - 1].startswith("klein")):
        return False
    number = place + 1
    if number >= len(text.folded) or not called.is_age_below(text.folded[number], limit):
        return True
    after = number + 1
    ends = after >= len(text.folded) or text.breaks[after] > 0 or text.any_tag(Tag.YEARS_OLD, after, after + 1)
    return not ends


def _is_of_a_compound(cell: Cell, place: int) -> bool:
    """Tell whether a name only begins a word for a thing: `der kleine Anton-Drucker`, but `Karl-Emil`."""
    joined = cell.text.cell[cell.text.spans[place][1] :][:1] == "-"
    return joined and not called.is_other_name(cell, place + 1)


def _is_joined_to_little(text: Text, place: int) -> bool:
    """Tell whether a name is called little by a hyphen: `Klein-Levi`, `Lill-Anna`."""
    joined = place > 0 and text.folded[place - 1] in _YOUNG
    return joined and text.cell[text.spans[place - 1][1] : text.spans[place][0]] == "-"


def _is_pupil(cell: Cell, place: int, *, known: bool, little: bool) -> bool:
    text = cell.text
    sentence = text.stretch(place, 2)
    after = range(place + 1, min(place + _SEEN_AFTER, sentence.end))
    aged = any(called.is_age_below(text.folded[at], cell.record.limit) for at in after[:3])
    schooled = text.any_tag(Tag.SCHOOL, sentence.start, sentence.end)
    if little and (known or aged or schooled or called.is_ill(text, after.start, after.stop)):
        return True
    if any(text.folded[at] in _CHILDHOOD for at in after) or _is_of_a_rite(text, place):
        return True  # Lovisa har vattkoppor
    if errands.is_run_for(cell, place):
        return True  # Zahnfee war bei Frieda
    if known and (_is_told_of(text, place) or text.folded[max(place - 1, 0)] in _TAKEN_IN):
        return True
    if known and (_is_staged(text, place) or _grows(cell, place)):
        return True
    if known and (_has_lesson(text, place) or _is_newborn(text, place)):
        return True
    if known and (_is_of_a_time(text, place) or _is_young(text, place)):
        return True
    fetched = text.any_tag(Tag.FETCH, sentence.start, sentence.end)
    cared = text.any_tag(Tag.CARE, sentence.start, sentence.end) or (known and _is_of_a_school(text, place))
    return schooled and (cared or aged or fetched)


def _is_told_of(text: Text, place: int) -> bool:
    """Tell whether somebody is named behind what children have: `Chickenpox: Cora is spotty`, `highchair for Gus`."""
    if place >= _LINKED and text.folded[place - 1] in _FOR and text.folded[place - 2] in _CHILDHOOD:
        return True
    if not place or text.folded[place - 1] not in _CHILDHOOD:
        return False
    return ":" in text.cell[text.spans[place - 1][1] : text.spans[place][0]]


def _celebrated(cell: Cell) -> Iterator[int]:
    """Yield where a first name owns the rite behind it: `Nils-Emils dop`, `Emmas konfirmation`."""
    text, record = cell.text, cell.record
    for place, word in enumerate(text.folded[:-1]):
        stem = word.removesuffix("s")
        if stem == word or text.folded[place + 1] not in _RITES or text.breaks[place + 1]:
            continue
        known = record.is_first_name(stem)
        if known and text.raw[place][:1].isupper() and stem not in record.name_words:
            yield place


def _is_staged(text: Text, place: int) -> bool:
    """Tell whether a school class follows a name in its clause: `Kayden just started P1`, `Jonas (4. Klasse)`."""
    end = min(place + 1 + _NEAR + 1, text.stretch(place, 2).end)
    for at in range(place + 1, end):
        if sum(text.breaks[place + 1 : at + 1]) > 1:
            return False
        word, following = text.folded[at], text.folded[at + 1 : at + 2]
        if word.isdecimal() and following and following[0] in _ENDINGS:
            following = text.folded[at + 2 : at + 3]  # 1.º grado
        if _is_stage(text, at) or (at == place + 1 and _MARK.match(text.cell[text.spans[place][1] - 1 :])):
            return True
        numbered = [following[0]] if following and school.is_stage_noun(word) else []
        if following and _STAGE_AFTER.match(following[0]):
            numbered.append(_ORDINAL.sub("", word))
        if numbered and hours.is_hour(text, at + 1 if numbered[0] != word else at):
            continue  # Åbner kl. 11
        if any(called.is_age_below(number, _STAGES + 1) for number in numbered):
            return True
    return False


def _is_in_class(text: Text, place: int, start: int) -> bool:
    """Tell whether a class is all that follows a name, whatever else is said: `rentrée avec Ambroise en CE1`."""
    stage = place + _LINKED
    if stage >= len(text.folded) or any(text.breaks[place + 1 : stage + 1]):
        return False
    linked = text.folded[place + 1] in _IN_CLASS and _is_stage(text, stage)
    return linked and not text.any_tag(Tag.COACH | Tag.PAST | Tag.SELL, start, place)


def _is_stage(text: Text, place: int) -> bool:
    """Tell whether a word is a stage of school; but `Jack in reception says 9 to 5`."""
    word = text.folded[place]
    desk = word == "reception" and text.raw[place].islower() and text.folded[place + 1 : place + 2] != ["class"]
    return school.is_stage(word) and not desk


def _grows(cell: Cell, place: int) -> bool:
    """Tell whether a name turns an age: `Musa turns 5`, `Freja fylder 9 på lørdag`."""
    text, number = cell.text, place + 2
    if number >= len(text.folded) or text.folded[place + 1] not in _GROWS or text.breaks[place + 1]:
        return False
    ends = number + 1 >= len(text.folded) or text.breaks[number + 1] > 0
    timed = ends or text.any_tag(Tag.YEARS_OLD | Tag.MONTH | Tag.FUNCTION, number + 1, number + 2)
    return timed and called.is_age_below(text.folded[number], cell.record.limit)


def _is_of_a_time(text: Text, place: int) -> bool:
    """Tell whether a time that parents have goes before a name: `half-term w/ Otto and Clem`."""
    start = max(text.stretch(place, 2).start, place - _SEEN_BEFORE)
    linked = place > start and text.folded[place - 1] in _ALSO
    times = range(start, place - 1)
    return linked and any(text.folded[at] in _CHILD_TIMES or text.tags[at] & Tag.SCHOOL for at in times)


def _has_lesson(text: Text, place: int) -> bool:
    """Tell whether somebody named has a lesson at a time, or is taken to one: `leaves at 3, Malthe har svømning`."""
    timed = text.has_digit or text.marks & Tag.MONTH
    having = text.any_tag(Tag.HAVE, place + 1, place + 2) and timed
    start = max(text.stretch(place, 2).start, place - _NEAR_BEFORE)
    taken = text.any_tag(Tag.FETCH, start, place) or not _TAKES.isdisjoint(text.folded[start:place])
    far = _FAR_LESSON if taken else _LINKED if having else 0
    end = next((at for at in range(place + 1, len(text.folded)) if text.breaks[at]), len(text.folded))
    return not _LESSONS.isdisjoint(text.folded[place + 1 : min(place + far + 2, end)]) and far > 0


def _is_newborn(text: Text, place: int) -> bool:
    """Tell whether a birth of somebody named is told to a mother or father: `neomamma, Alba è nata ad agosto`."""
    sentence = text.stretch(place, 2)
    before = text.folded[max(sentence.start, place - _SEEN_BEFORE) : place]
    born = any(text.tags[at] & Tag.BIRTH for at in range(place + 1, min(place + _NEAR_BEFORE + 1, sentence.end)))
    return born and not called.PARENTS.isdisjoint(before)


def _is_young(text: Text, place: int) -> bool:
    """Tell whether a name is called young and a rite follows: `young Cian makes his communion`."""
    if not place or text.folded[place - 1] not in _YOUNG:
        return False
    return not _RITES.isdisjoint(text.folded[place : min(place + _SEEN_AFTER, text.stretch(place, 2).end)])


def _is_of_a_rite(text: Text, place: int) -> bool:
    """Tell whether a rite or feast of childhood is said to be somebody's: `Konfirmation for Oliver`."""
    after = text.folded[place + 1 : place + 3]
    if after[:1] == ["s"] and after[1:] and after[1] in _OWN_RITES:
        return True  # Ellie's christening, but the confirmation of an order
    if place == 1 and text.folded[0] in _RITES and text.breaks[1] == 0:
        return True  # Erstkommunion Magdalena
    linked = place >= _LINKED and text.folded[place - 1] in called.OF_WHOM
    told = linked and (text.folded[place - 2] in _RITES or text.folded[place - 2] in _CHILDHOOD)
    return told and not any(text.breaks[place - 1 : place + 1])  # utvecklingssamtal för Elsa


def _is_of_a_school(text: Text, place: int) -> bool:
    """Tell whether a name stands behind its school or nursery: `la crèche de Zoé`, but `colegio de Marta Ruiz`."""
    if place < _LINKED or text.folded[place - 1] not in called.OF_WHOM or any(text.breaks[place - 1 : place + 1]):
        return False
    following = text.raw[place + 1 : place + 2]
    surnamed = bool(following) and following[0][:1].isupper() and not text.breaks[place + 1]
    return bool(text.tags[place - 2] & Tag.SCHOOL) and not surnamed


def _is_of_others(text: Text, place: int) -> bool:
    """Tell whether a word speaks of work, grown-ups or the past; but `colloquio con le maestre` is a parent's."""
    tag = text.tags[place]
    others = Tag.JOB | Tag.COACH | Tag.WORKS | Tag.ADULT | Tag.SELL | Tag.PAST | Tag.GROUP | Tag.DEAD
    if tag & Tag.DEAD and errands.are_in(text, place + 1, place + 3):
        return False  # mistede sin rokketand
    if errands.is_part_of_one(text, place):
        return False  # the head rang about Finn
    if not tag & others or (tag & Tag.SCHOOL and tag & (Tag.CARE | Tag.GROUP)):
        return False
    if tag & Tag.ADULT and place > 1 and _STAGE_AFTER.match(text.folded[place]):
        number = place - 2 if text.folded[place - 1] in _ENDINGS else place - 1
        if text.folded[number].isdecimal():
            return False  # arrancó 1.º grado
    if tag & Tag.FETCH and not tag & (others & ~(Tag.SELL | Tag.ADULT)):
        return False  # accompagne Émy
    return not (tag & Tag.SELL and text.any_tag(Tag.PRONOUN, place + 1, place + 2))  # makes his communion


DETECTOR = ChildByName()
