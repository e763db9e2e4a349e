"""Dates of birth and ages as they stand in cells, and whether they make a minor on a given day."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from lead_desk.domain.patterns import late
from lead_desk.domain.values import dataclass
from lead_desk.flags.fold import compose, fold

OLDEST = 110
_MONTHS = {
    1: "january januar janvier enero januari janeiro gennaio stycznia styczen jan ene janv gen sty",
    2: "february februar fevrier febrero februari fevereiro febbraio lutego luty feb fev lut fevr",
    3: "march marts marz mars marzo maart marco marca marzec mar mrz mrt maerz",
    4: "april avril abril aprile kwietnia kwiecien apr avr abr kwi",
    5: "may maj mai mayo mei maio maggio maja mag",
    6: "june juni juin junio junho giugno czerwca czerwiec jun giu cze",
    7: "july juli juillet julio julho luglio lipca lipiec jul lug lip juil",
    8: "august aout agosto augustus augusti sierpnia sierpien aug ago aou sie",
    9: "september septembre septiembre setembro settembre wrzesnia wrzesien sep sept set wrz",
    10: "october oktober octobre octubre outubro ottobre pazdziernika pazdziernik oct okt out ott paz",
    11: "november novembre noviembre novembro listopada listopad nov lis",
    12: "december dezember decembre diciembre dezembro dicembre grudnia grudzien desember dec dez dic gru des",
}
MONTHS = {name: number for number, names in _MONTHS.items() for name in names.split()}

_NUMBERS = late(r"(?<!\d)(\d{1,4})\s?[./\-]\s?(\d{1,2})\s?[./\-]\s?(\d{4}|\d{2})(?!\d)")
_COMPACT = late(r"^(19|20)\d{6}$")
_NAMED = late(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|o|a)?[.\s/-]*(?:de\s+|of\s+)?([a-z]{3,12})[.,\s/-]*(?:de\s+|del\s+)?'?"
    r"(\d{4}|\d{2})(?!\d)"
)
_NAMED_FIRST = late(r"([a-z]{3,12})[.\s-]+(\d{1,2})(?:st|nd|rd|th)?[,\s-]+(\d{4})(?!\d)")
_NAMED_MONTH = late(r"^([a-z]{3,12})[.,\s/-]+(?:de\s+|del\s+)?((?:19|20)\d\d)$")
_MONTH_YEAR = late(r"^(\d{1,2})\s?[./-]\s?((?:19|20)\d\d)$")
_YEAR_MONTH = late(r"^((?:19|20)\d\d)\s?[./-]\s?(\d{1,2})$")
_YEAR_ONLY = late(r"^\D{0,14}((?:19|20)\d\d)\W{0,3}(?:\([^)]*\))?$")  # 2012, *2012, årgang 2012, 2012 (est.)
_SHORT_YEAR = late(r"^['’](\d\d)$")  # '10
_SEASON = late(r"^((?:19|20)\d\d)\s?/\s?\d\d$")  # Jahrgang 2013/14
_SERIAL = late(r"^(\d{5})(?:\.0+)?$")  # days since 1899-12-30, as a spreadsheet keeps dates
_SERIAL_START = date(1899, 12, 30)
_MONTH_ENDS = (1, 28)
_SIX = late(r"^\d{6}$")
_HIDDEN = late(
    r"^((?:\d\d)?\d\d[. ]?\d\d[. ]?\d\d)\s?[-+/]?\s?\d{0,2}[x*#•?]{2,5}(?:[. -]?[\dx*#•?]{1,4}){0,2}$", re.IGNORECASE
)
_WHOLE = 8  # digits of a date with its century
_LATER_CENTURY = 20  # added to the month in Polish numbers of who was born after 1999
_FAKE = frozenset({date(1900, 1, 1), date(1970, 1, 1), date(2000, 1, 1), date(1899, 12, 30)})


@dataclass(frozen=True, slots=True)
class Youth:
    """What a date or age says against the limit.

    Attributes:
        minor: true when every reading makes a minor.
        doubtful: true when some reading does, but not each.
        oldest: the highest age any reading allows, in years.
    """

    minor: bool
    doubtful: bool
    oldest: int


def age_on(born: date, today: date) -> int:
    """Return the age in full years; who is born on 29 February comes of age on 1 March."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _full_year(text: str, today: date) -> int:
    year = int(text)
    if len(text) > 2:
        return year
    recent = today.year - today.year % 100 + year
    return recent if recent <= today.year else recent - 100


def _made(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return


def _six_digits(text: str, today: date) -> Iterator[date]:
    """Yield what six digits may mean: 100914 in the north, 140910 elsewhere."""
    if _SIX.match(text):
        yield from (*_year_first(text, today), *day_first(text, today))


def _year_first(digits: str, today: date) -> list[date]:
    return list(_made(_full_year(digits[:2], today), int(digits[2:4]), int(digits[4:6])))


def day_first(digits: str, today: date) -> list[date]:
    """Return the date that six digits mean as day, month and year, the latest that is past; empty if there is none."""
    return list(_made(_full_year(digits[4:6], today), int(digits[2:4]), int(digits[:2])))


def _months(text: str) -> Iterator[date]:
    """Yield the first and the last days of a month that stands without a day: `08/2012`, `2012-08`, `August 2012`."""
    if named := _NAMED_MONTH.match(text):
        year, month = int(named[2]), MONTHS.get(named[1], 0)
    elif (first := _MONTH_YEAR.match(text)) is not None:
        year, month = int(first[2]), int(first[1])
    elif (last := _YEAR_MONTH.match(text)) is not None:
        year, month = int(last[1]), int(last[2])
    else:
        return
    for day in _MONTH_ENDS:
        yield from _made(year, month, day)


def _serials(text: str) -> Iterator[date]:
    """Yield the day of a spreadsheet's serial number."""
    if serial := _SERIAL.match(text):
        yield _SERIAL_START + timedelta(days=int(serial[1]))


def of_hidden_number(cell: str, today: date) -> list[date]:
    """Return the birth dates with which a national number may begin whose end is hidden: `140512-xxxx`."""
    found = _HIDDEN.match(cell.strip())
    if found is None:
        return []
    digits = re.sub(r"\D", "", found[1])
    if "." in found[1] and len(digits) != _WHOLE:
        return _likely(_year_first(digits, today), today)  # 14.06.30-xxx.xx: Belgium's have dots, the year in front
    return of_number(digits, today)


def of_number(digits: str, today: date) -> list[date]:
    """Return the birth dates that the six or eight digits in front of a national number may mean."""
    if len(digits) == _WHOLE:
        return _likely(_made(int(digits[:4]), int(digits[4:6]), int(digits[6:])), today)
    if not _SIX.match(digits):
        return []
    made = list(_six_digits(digits, today))
    month = int(digits[2:4]) - _LATER_CENTURY
    if month > 0:
        made.extend(_made(2000 + int(digits[:2]), month, int(digits[4:])))
    return _likely(made, today)


def _likely(made: Iterable[date], today: date) -> list[date]:
    return [born for born in made if born <= today and age_on(born, today) <= OLDEST]


def readings(cell: str, today: date) -> list[date]:
    """Return the birth dates a cell may mean; none for what is no date, a stand-in or not yet born."""
    text = fold(compose(cell)).strip()
    found: list[date] = [*_months(text), *_serials(text)]
    if _COMPACT.match(text):
        found.extend(_made(int(text[:4]), int(text[4:6]), int(text[6:])))
    found.extend(_six_digits(text, today))
    for first, second, third in _NUMBERS.findall(text):
        if len(first) == 4:
            found.extend(_made(int(first), int(second), int(third[:2])))
        elif len(first) <= 2:
            year = _full_year(third, today)
            found.extend(_made(year, int(second), int(first)))
            if first != second:
                found.extend(_made(year, int(first), int(second)))
    for day, name, year_text in _NAMED.findall(text):
        if name in MONTHS:
            found.extend(_made(_full_year(year_text, today), MONTHS[name], int(day)))
    for name, day, year_text in _NAMED_FIRST.findall(text):
        if name in MONTHS:
            found.extend(_made(int(year_text), MONTHS[name], int(day)))
    return [born for born in found if born <= today and age_on(born, today) <= OLDEST and born not in _FAKE]


def judge(born: list[date], today: date, limit: int) -> Youth | None:
    """Weigh the readings of a birth date against the limit; None when there is none."""
    if not born:
        return None
    ages = [age_on(day, today) for day in born]
    return Youth(max(ages) < limit, min(ages) < limit <= max(ages), max(ages))


def judge_year(year: int, today: date, limit: int) -> Youth | None:
    """Weigh a year of birth; in the year a person reaches the limit it is in doubt."""
    oldest, youngest = today.year - year, today.year - year - 1
    if youngest < -1 or oldest > OLDEST:
        return None
    return Youth(oldest < limit, youngest < limit <= oldest, oldest)


def birth(cell: str, today: date, limit: int) -> Youth | None:
    """Weigh the content of a birth column, a date or a bare year."""
    if year := _YEAR_ONLY.match(cell.strip()):
        named = _NAMED_MONTH.match(fold(compose(cell)).strip())
        if named is None or named[1] not in MONTHS:
            return judge_year(int(year[1]), today, limit)
    if short := _SHORT_YEAR.match(cell.strip()):
        return judge_year(_full_year(short[1], today), today, limit)
    if season := _SEASON.match(cell.strip()):
        return judge_year(int(season[1]), today, limit)
    return judge(readings(cell, today), today, limit)


_RANGE = late(r"(?<!\d)(\d{1,3})\s*(?:-|–|—|to|bis|til|a|till|tot|/|et|y|ate|do)\s*(\d{1,3})(?!\d)")
_UNDER = late(
    r"(?:under|below|unter|moins de|menos de|menor de|menores de|onder|jonger dan|yngre an|yngre end|ponizej|"
    r"sotto i|meno di|<|u-?)"
    r"\s*(\d{1,2})(?!\d)"
)
_UNIT = (
    r"(?:y/?\.?\s?o\.?|y|yrs?|years?(?:\s?old)?|ar|aar|ars|jahre?|ans?|anos?|jaar|jr|anni|lat|let|j|a|"
    r"jahrig\w*|jarig\w*|aring\w*|arig\w*|letni\w*)"
)
_LEADING = late(rf"^(\d{{1,2}})\s*-?{_UNIT}?\.?\s*(?:[,;(]|/\s*\d{{1,2}}[.\s]?[a-z])")  # 11 J. / 6c
_MONTHS_OF_AGE = (
    r"(?:and |og |und |et |y |e |en |och |i )?\d{1,2}\s*(?:m|mo|mths?|months?|mdr|mon|monate?|mois|meses|mesi|mnd|"
    r"maanden|man|manader|mies)\.?"
)
_AGE = late(
    r"^(?:(?:age|aged|ag|alder|alter|ca|about|edad|leeftijd|eta|idade|wiek|now|nu|jetzt)\b[.:]?|~)?"
    rf"(?:[mfwkh][\s/,]\s?)?\s*(\d{{1,3}})(?:[.,]\d)?(?:\s?[/,]?\s?[mfwkh](?![a-z]))?\s*-?(?:\+|{_UNIT}\.?(?:\s*{_MONTHS_OF_AGE})?)?$"
)
_FRACTION = late(
    r"\s?(?:and |og |und |et |y |e |en |och |i )?[1-3][/⁄][24]\b"
    r"|\s*\b(?:et demie?|y medi[oa]|e mezz[oa]|e mei[oa]|i pol|and a half|og et halvt|och ett halvt|en een half)\b"
)
"""Parts of a year more: `12½`, `14 and ¾`, `9 ans et demi`, `ocho y medio`."""
_INFANT = late(
    r"^(\d{1,2})\s*(?:m|mo|mths?|months?|mdr|maneder|monate?|mois|mes(?:es)?|mesi|maanden|mnd|manader|man|mies\w*|"
    r"w|wks?|weeks?|uger|wochen?|semaines|semanas|weken|veckor|uker)\.?(?:\s?old)?$"
)
_YEAR_MONTHS = 12


def whole_years(cell: str) -> str:
    """Return the folded cell without the half years of an age."""
    return _FRACTION.sub("", fold(compose(cell))).strip()


def age(cell: str, limit: int) -> Youth | None:
    """Weigh the content of an age column: a number, `13-15`, `under 16`, `U15`.

    A group counts only when it lies wholly below the limit.
    """
    text = whole_years(cell).rstrip(".")
    if found := _INFANT.match(text):
        years = int(found[1]) // _YEAR_MONTHS
        return Youth(years < limit, doubtful=False, oldest=years)
    if (found := _LEADING.match(text)) and 0 < int(found[1]) <= OLDEST:
        years = int(found[1])
        return Youth(years < limit, doubtful=False, oldest=years)
    if (found := _RANGE.search(text)) and not _AGE.match(text):  # but 6y 4m
        low, high = int(found[1]), int(found[2])
        return Youth(high < limit, doubtful=False, oldest=high) if 0 <= low < high <= OLDEST else None
    if found := _UNDER.search(text):
        return Youth(int(found[1]) <= limit, doubtful=False, oldest=int(found[1]) - 1)
    if (found := _AGE.match(text)) and not text.endswith("+"):
        years = int(found[1])
        return Youth(years < limit, doubtful=False, oldest=years) if 0 < years <= OLDEST else None
    return None
