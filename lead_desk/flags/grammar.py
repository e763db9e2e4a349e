"""Whose is it? Tells a person's condition from an employer, a product, a group, the dead, a figure of speech."""

from collections.abc import Container

from lead_desk.domain.flag import Category
from lead_desk.domain.patterns import late
from lead_desk.flags import denials, figures
from lead_desk.flags.crowds import ADJECTIVES, ONE_PERSON, SMALL, WITH, is_group
from lead_desk.flags.lexicon import Use, language_bit, word_set
from lead_desk.flags.reading import Hit, Span, Text
from lead_desk.flags.vocabulary import Tag
from lead_desk.flags.wares import is_stock

_OWNER = (
    Tag.HAVE
    | Tag.PRONOUN
    | Tag.RELATIVE
    | Tag.CHILD
    | Tag.CAUSE
    | Tag.SUFFERER
    | Tag.HUSBAND
    | Tag.WIFE
    | Tag.HIS
    | Tag.HER
)
_NOT_A_PERSON = Tag.THING | Tag.JOB | Tag.COACH | Tag.OTHER
_AND = frozenset(
    {"and", "og", "und", "et", "y", "e", "en", "och", "i", "oraz", "but", "men", "aber", "mais", "pero", "maar", "ma"}
)
_ALLERGY = ("allerg", "alerg", "uczul", "overfolsom")
_STANDS_FOR = (["stands", "for"], ["short", "for"], ["as", "in"])
_SUCH_A = (["of", "a"], ["of", "an"])
_ROMANCE = language_bit("fr") | language_bit("es") | language_bit("pt") | language_bit("it")
_NORDIC = language_bit("da") | language_bit("sv") | language_bit("no")  # where only names are written large
_BESIDE = frozenset({"hos", "ved", "fra", "fran", "til", "till"})
_OF_BODY = frozenset({Category.HEALTH, Category.RELIGIOUS})  # dogs fall ill and ships are baptised
_AFTER = word_set("after")
_GENITIVES = word_set("genitives")
_AGAINST = word_set("against")
_JOKES = word_set("jokes")
_TOWARDS = word_set("towards")
_OURS, _TIMES = word_set("ours"), word_set("times")
_OUR = tuple([word] for word in _OURS)
_BY, _FOR = word_set("by"), word_set("for")
_OF_OR_FOR = _GENITIVES | _FOR
_WARES = word_set("wares")
_MISTERS, _BORN_AS = word_set("misters"), word_set("born_as")
_CARERS, _CARER_STEMS = word_set("carers"), tuple(word_set("carer_stems"))
_STREETS = word_set("streets")
_ASKED, _ASKED_FOR = word_set("asked"), word_set("asked_for")
_STRUCK, _STRIKERS = tuple(word_set("struck")), tuple(word_set("strikers"))
_DIED = late(r"†|\b(?:d|gest|død|död|overl|zm)\.\s?(?:\d{1,2}[./]){0,2}(?:19|20)\d\d")
_NEAR = 3
_SHORT = 14  # a note so short has one subject
_REACH = 8
_WORKPLACE = 5


def is_negated(text: Text, hit: Hit) -> bool:
    """Tell whether the hit is denied: a negation among the three words before it, in the same clause."""
    if text.folded[hit.start] in _AFTER:
        return False  # "nicht fliegen nach der OP" denies the flight
    clause = text.stretch(hit.start, 1)
    before = text.any_tag(Tag.NEG, max(clause.start, hit.start - _NEAR), hit.start)
    return before or denials.denies_behind(text, hit)


def is_of_the_dead(text: Text, hit: Hit) -> bool:
    """Tell whether the sentence speaks of somebody who died (recital 27)."""
    if _DIED.search(text.cell):
        return True
    sentence = Span(0, len(text.folded)) if len(text.folded) <= _SHORT else text.stretch(hit.start, 2)
    around = text.any_tag(Tag.DEAD, sentence.start, hit.start) or text.any_tag(Tag.DEAD, hit.end, sentence.end)
    return around or (hit.end - hit.start == 1 and text.any_tag(Tag.DEAD, hit.start, hit.end))  # but mistede en finger


def is_joined(text: Text, place: int) -> bool:
    """Tell whether an `and` stands at a word, or an ampersand before it."""
    if place >= len(text.folded):
        return False
    return text.folded[place] in _AND or (
        place > 0 and "&" in text.cell[text.spans[place - 1][1] : text.spans[place][0]]
    )


def is_thing(text: Text, hit: Hit) -> bool:
    """Tell whether a noun of business, organisation or occupation follows: `dementia care home`, `wheelchair ramps`."""
    if text.tags[hit.end - 1] & SMALL and hit.end - hit.start > 1:
        return False  # "affair with", "allergic to": what follows completes the term
    if _follows_its_noun(text, hit) or _is_for_ware(text, hit) or figures.owns_a_thing(text, hit):
        return True
    if hit.end >= len(text.folded) or text.breaks[hit.end] >= 1:
        return False
    if is_joined(text, hit.end):
        return _is_listed_thing(text, hit)
    if _is_a_week(text, hit.end):
        return False
    if text.tags[hit.end] & _NOT_A_PERSON:
        return not _is_their_trade(text, hit)
    second = hit.end + 1  # vaccination fridge supplier
    if text.languages & _ROMANCE:
        return False
    if second >= len(text.folded) or text.breaks[second] or text.tags[hit.end] & (SMALL | _OWNER | Tag.COMMON):
        return False
    return bool(text.tags[second] & (Tag.THING | Tag.SELL) and not text.tags[second] & (SMALL | Tag.COMMON))


def _is_their_trade(text: Text, hit: Hit) -> bool:
    """Tell whether a people is named in full before somebody's job: `Native Hawaiian baker`, but `Kurdish teacher`."""
    named = hit.term.category is Category.RACIAL_ETHNIC and hit.term.use is Use.PERSON and hit.end - hit.start > 1
    return named and not text.tags[hit.end] & (_NOT_A_PERSON & ~Tag.JOB)


def _is_a_week(text: Text, place: int) -> bool:
    """Tell whether a word of time is a date, not an event: `på hajj uge 22`, but `diabetes week`."""
    after = place + 1
    return text.folded[place] in _TIMES and after < len(text.folded) and text.folded[after].isdecimal()


def _is_listed_thing(text: Text, hit: Hit) -> bool:
    """Tell whether a thing ends the list that the hit begins: `hajj and Lourdes charters`, `stroke and cancer ward`."""
    if text.any_tag(_OWNER | Tag.BE, text.stretch(hit.start, 1).start, hit.start):
        return False
    second = hit.end + (text.folded[hit.end] in _AND)
    third = second + 1
    if third >= len(text.folded) or text.breaks[second] or text.breaks[third]:
        return False
    plain = not text.tags[second] & (SMALL | _OWNER | Tag.COMMON | Tag.JOB)
    return plain and bool(text.tags[third] & Tag.THING and not text.tags[third] & (SMALL | Tag.COMMON))


def _follows_its_noun(text: Text, hit: Hit) -> bool:
    """Tell whether a noun of business stands before its adjective, as in the Romance languages: `école catholique`."""
    if not text.languages & _ROMANCE or hit.term.category not in ADJECTIVES or not hit.start:
        return False
    return not text.breaks[hit.start] and bool(text.tags[hit.start - 1] & Tag.THING)


def _is_for_ware(text: Text, hit: Hit) -> bool:
    """Tell whether furniture or devices are for it: `poltronas de quimioterapia`, `lits de dialyse`."""
    if hit.start < 2 or hit.term.category is not Category.HEALTH:
        return False
    return text.folded[hit.start - 1] in _GENITIVES | _AGAINST | _FOR and text.folded[hit.start - 2] in _WARES


def is_traded(text: Text, hit: Hit) -> bool:
    """Tell whether the hit is what somebody sells, makes, asks about or works for, or the state of no person."""
    sentence, own = text.stretch(hit.start, 2), text.stretch(hit.start, 1)
    reach = hit.start - _REACH
    alien = hit.term.category in ADJECTIVES  # "Betrieb ruht samstags, Adventist": firms have no belief
    near = text.any_tag(ONE_PERSON, own.start, hit.start)  # "shop closed, wife ill": the nearest subject counts
    anew = _starts_anew(text, own, hit)
    for place in range(hit.start - 1, sentence.start - 1, -1):
        if text.masked[place]:
            continue  # erzählt auf der Messe
        tag = text.tags[place]
        if place < reach and tag & (_OWNER | Tag.BE | Tag.FIRM | Tag.OTHER | Tag.WORKS):
            return False  # so far off only a list of wares goes on: "tendering for beds, hoists, doors"
        if tag & (Tag.SELL | Tag.INTEREST) or (tag & Tag.WORKS and hit.start - place <= _WORKPLACE):
            return True
        if tag & Tag.FIRM and not tag & ONE_PERSON and place >= anew and (place >= own.start or not (near or alien)):
            return True
        if _is_a_beasts(text, place, hit) and (place >= own.start or _is_its_subject(text, place, hit)):
            return True
        if tag & Tag.HAVE and not tag & Tag.SELL:
            return _has_no_body(text, hit, place)
        if tag & ONE_PERSON and (text.breaks[place + 1] >= 1 or _is_their_clause(text, place, own)):
            return False
    return False


def _is_their_clause(text: Text, place: int, clause: Span) -> bool:
    """Tell whether he or she begins the clause and is said to be something: `gluten makes her ill, she's coeliac`."""
    first = place == clause.start and text.any_tag(Tag.MAN | Tag.WOMAN, place, place + 1)
    return first and text.any_tag(Tag.BE, place + 1, place + 2)


def _starts_anew(text: Text, clause: Span, hit: Hit) -> int:
    """Return where somebody becomes the subject behind an `and`: `shop shut for the fair and she fasts on Mondays`."""
    for place in range(hit.start, clause.start, -1):
        joined = text.folded[place - 1] in _AND
        if joined and text.any_tag(ONE_PERSON, place, place + 1) and not text.any_tag(Tag.GROUP, place, hit.start):
            return place
    return 0


def _is_a_beasts(text: Text, place: int, hit: Hit) -> bool:
    """Tell whether a word for a beast or a thing stands there, which may have what the hit says."""
    tag = text.tags[place]
    if not tag & Tag.OTHER or tag & (ONE_PERSON | Tag.HAVE) or hit.term.category not in _OF_BODY:
        return False
    return not text.any_tag(Tag.MAN | Tag.WOMAN, place + 1, hit.start)  # project slipped as he is diabetic


def _is_its_subject(text: Text, place: int, hit: Hit) -> bool:
    """Tell whether a beast is what the clauses before speak of: `dog's diabetic, insulin at 5`."""
    said = text.folded[place + 1] == "s" or bool(text.tags[place + 1] & (Tag.BE | Tag.HAVE))
    said = said or any(
        word.isdecimal() for word in text.folded[place + 1 : place + _NEAR]
    )  # gattini di 3 mesi, vaccinati
    return said and not text.any_tag(ONE_PERSON, place, hit.start)


def _has_no_body(text: Text, hit: Hit, place: int) -> bool:
    """Tell whether it is a beast or a thing that has it: `the old labrador has arthritis`, `printer has a virus`."""
    if hit.term.category not in _OF_BODY:
        return False
    clause, sentence = text.stretch(place, 1), text.stretch(place, 2)
    before = range(place - 1, clause.start - 1, -1)
    subject = next((at for at in before if not text.tags[at] & (SMALL | Tag.COMMON | Tag.HAVE | Tag.BE)), None)
    if subject is None:  # Sistema lento, precisa de cirurgia
        subject = next((at for at in range(sentence.start, place) if not text.tags[at] & SMALL), None)
    return subject is not None and bool(text.tags[subject] & Tag.OTHER and not text.tags[subject] & ONE_PERSON)


def is_of_another(text: Text, hit: Hit) -> bool:
    """Tell whether it is of a ship, beast or thing named behind: `doop van het nieuwe schip`, `hoist for the van`."""
    link = hit.end - 1 if text.folded[hit.end - 1] in _GENITIVES else hit.end
    if hit.term.category not in _OF_BODY or link >= len(text.folded) or text.folded[link] not in _OF_OR_FOR:
        return False
    following = range(link + 1, min(text.stretch(hit.start, 1).end, hit.end + 5))
    for place in following:
        if text.tags[place] & ONE_PERSON:
            return False
        if text.tags[place] & Tag.OTHER:
            return True
    return False


def is_of_a_firm(text: Text, hit: Hit) -> bool:
    """Tell whether the clause speaks of a company's own doings, or of the victim or witness of an offence."""
    sentence = text.stretch(hit.start, 2)
    if text.any_tag(Tag.VICTIM, sentence.start, sentence.end):
        return True
    before = range(hit.start - 1, max(sentence.start, hit.start - 5) - 1, -1)
    told = next((text.tags[place] for place in before if text.tags[place] & (Tag.FIRM | ONE_PERSON)), 0)
    return bool(told & Tag.FIRM)  # the firm did nothing, but he did: the nearest subject counts


def lacks_allergen(text: Text, hit: Hit) -> bool:
    """Tell whether no allergen follows an `allergic to`: nobody's body is allergic to meetings."""
    if not text.folded[hit.start].startswith(_ALLERGY):
        return False
    last = hit.end - 1
    ends_small = hit.end - hit.start > 1 and (bool(text.tags[last] & SMALL) or text.folded[last] in _AGAINST)
    if not ends_small and not (hit.end < len(text.folded) and text.folded[hit.end] in _AGAINST):
        return False
    return not text.any_tag(Tag.ALLERGEN, hit.end, hit.end + 5)


def is_spelled_out(text: Text, hit: Hit) -> bool:
    """Tell whether a note says what an acronym stands for: `HRT = heavy rail transport`, `NRA stands for the ...`."""
    if hit.end >= len(text.folded) or hit.end - hit.start > 1 or not text.raw[hit.start].isupper():
        return False
    if "=" in text.cell[text.spans[hit.end - 1][1] : text.spans[hit.end][0]]:
        return True
    return text.folded[hit.end : hit.end + 2] in _STANDS_FOR


def is_figure(text: Text, hit: Hit) -> bool:
    """Tell whether an illness is a figure of speech: `a migraine of an invoice`, `server had a stroke, he joked`."""
    if hit.term.category is Category.HEALTH and text.folded[hit.end : hit.end + 2] in _SUCH_A:
        return True
    if is_spelled_out(text, hit) or _is_about_us(text, hit) or figures.is_of_paper(text, hit):
        return True
    if _is_struck_by_paper(text, hit):
        return True
    if figures.is_label(text, hit) or figures.is_sentence_of_work(text, hit):
        return True
    sentence = text.stretch(hit.start, 2)
    spoken = text.folded[sentence.start : sentence.end]
    return any(word in _JOKES and after not in _TOWARDS for word, after in zip(spoken, [*spoken[1:], ""], strict=True))


def _is_about_us(text: Text, hit: Hit) -> bool:
    """Tell whether somebody is sick of, convert to or guilty of something of ours: no body is, only a customer."""
    last = hit.end - 1 if text.folded[hit.end - 1] in _TOWARDS else hit.end
    if hit.term.category is Category.RELIGIOUS and text.folded[hit.end : hit.end + 1] in _OUR:
        return True  # preaches our product
    if last + 1 >= len(text.folded) or text.folded[last] not in _TOWARDS:
        return False
    return any(word in _OURS for word in text.folded[last + 1 : last + 3])


def _is_struck_by_paper(text: Text, hit: Hit) -> bool:
    """Tell whether no illness struck: `paralysed by budget`, `vaccinated against consultants`."""
    last = text.folded[hit.end - 1]
    by = hit.end - 1 if last in _BY and hit.end - hit.start > 1 else hit.end
    if by + 1 >= len(text.folded) or text.folded[by] not in _BY or not text.folded[hit.start].startswith(_STRUCK):
        return False
    following = range(by + 1, min(by + 4, text.stretch(by, 1).end))
    ill = any(text.folded[place].startswith(_STRIKERS) for place in following)
    named = any(other.start in following and other.term.category is Category.HEALTH for other in text.hits)
    return not (ill or named)


def owned(text: Text, hit: Hit, names: Container[str]) -> bool:
    """Tell whether the clause says that somebody has it, for words that are also topics of trade."""
    sentence, clause = text.stretch(hit.start, 2), text.stretch(hit.start, 1)
    before = max(sentence.start, hit.start - _REACH)
    if text.any_tag(_OWNER, before, hit.start) or text.any_tag(Tag.SUFFERER, hit.end, min(sentence.end, hit.end + 5)):
        return True
    if any(word in names for word in text.folded[before : hit.start]):
        return True
    if text.any_tag(Tag.OWN_USE, sentence.start, sentence.end):
        return True  # catheters x 30, own use
    return _alone(text, hit, clause)


def _alone(text: Text, hit: Hit, clause: Span) -> bool:
    small = SMALL | Tag.SUFFERER | (Tag.MONTH if hit.term.category is Category.HEALTH else 0)  # Reha ab Februar
    others = [
        place
        for place in range(clause.start, clause.end)
        if not hit.start <= place < hit.end
        and not text.tags[place] & small
        and not text.folded[place].isdecimal()
        and text.folded[place] not in _TIMES  # malade cette semaine
    ]
    return not others


def is_surname(text: Text, hit: Hit) -> bool:
    """Tell whether a hit is only how somebody is called: `Mme Moine`, `Mr Gay`."""
    if not hit.start or hit.end - hit.start > 1:
        return False
    if text.folded[hit.start - 1] in _BESIDE and text.languages & ~_NORDIC == 0:
        return text.raw[hit.start][:1].isupper() and not text.raw[hit.start].isupper()  # ring til Munk
    if text.folded[hit.start - 1] in _BORN_AS:
        return text.raw[hit.start][:1].isupper()  # geb. Pfarrer
    if text.folded[hit.start - 1] not in _MISTERS:
        return _is_asked_for(text, hit)
    named = text.raw[hit.start][:1].isupper() and not text.raw[hit.start].isupper()
    title = text.raw[hit.start - 1]
    return named and (title[:1].isupper() or len(title) > 1)  # il sig. Frate; but `m` is also a metre


def _is_asked_for(text: Text, hit: Hit) -> bool:
    """Tell whether somebody is to be called who bears the name: `ask for Abbot`; but `ask for Father Murphy`."""
    raw, place = text.raw[hit.start], hit.start - 1
    if not raw[:1].isupper() or raw.isupper() or hit.term.category not in ADJECTIVES:
        return False
    asked = text.folded[place] in _ASKED
    asked = asked or (place > 0 and text.folded[place] in _ASKED_FOR and text.folded[place - 1] in _ASKED)
    following = text.raw[hit.end : hit.end + 1]
    return asked and not (following and following[0][:1].isupper() and not text.breaks[hit.end])


def _is_street(text: Text, hit: Hit) -> bool:
    """Tell whether a street is called so: `Rua do Bispo 3`, `Pfarrer-Kneipp-Straße`."""
    if hit.term.category is not Category.RELIGIOUS or not text.raw[hit.start][:1].isupper():
        return False
    place = hit.start - 1
    while place > 0 and text.folded[place] in _GENITIVES:
        place -= 1
    if place >= 0 and text.folded[place] in _STREETS and not any(text.breaks[place + 1 : hit.start + 1]):
        return True
    for after in range(hit.end, min(hit.end + _NEAR, len(text.folded))):
        if text.cell[text.spans[after - 1][1] : text.spans[after][0]] != "-":
            return False
        if text.folded[after] in _STREETS:
            return True
    return False


def _is_their_ward(text: Text, hit: Hit) -> bool:
    """Tell whether somebody nurses there: `Enfermera en oncología`, `sygeplejerske på psykiatrisk afdeling`."""
    if hit.term.category is not Category.HEALTH:
        return False
    for place in range(hit.start - 1, text.stretch(hit.start, 1).start - 1, -1):
        if text.folded[place] in _CARERS or text.folded[place].startswith(_CARER_STEMS):
            return True
        if not text.tags[place] & SMALL or text.tags[place] & (_OWNER | Tag.BE) or text.folded[place] in WITH:
            return False
    return False


def about_a_person(text: Text, hit: Hit, names: Container[str], *, asked: bool = False, deniable: bool = True) -> bool:
    """Weigh a hit in a text cell.

    Args:
        text: the cell, read.
        hit: the term found in it.
        names: folded words of the lead's name.
        asked: the column asks for this very thing, so a bare word is an answer.
        deniable: a negation takes it away (not so for convictions and unbelief, whose absence is data too).
    """
    if deniable and is_negated(text, hit):
        return False
    if is_of_the_dead(text, hit) or is_thing(text, hit) or lacks_allergen(text, hit) or is_figure(text, hit):
        return False
    if is_surname(text, hit) or _is_their_ward(text, hit) or _is_street(text, hit):
        return False
    if asked:
        return True
    if is_traded(text, hit) or is_of_another(text, hit) or is_group(text, hit) or is_stock(text, hit):
        return False
    return hit.term.use is not Use.TOPIC or owned(text, hit, names)
