"""What a column's own cells say about it, whatever stands above it."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import compress

from lead_desk.domain.answers import is_refusal_word, is_standing_word, parse_yesno
from lead_desk.domain.countries import parse_country
from lead_desk.domain.dates import looks_like_date
from lead_desk.domain.names import is_title, looks_like_company, split_name
from lead_desk.domain.parsed import is_blank, words
from lead_desk.domain.patterns import late
from lead_desk.domain.spelled_emails import spelled_out
from lead_desk.domain.values import dataclass

_EMAIL = late(r"[^@\s]+@[^@\s]+\.[^@\s.]{2,}")
_PHONE = late(r"[+(]?[\d\s().\-/+]{6,24}(?:\s*(?:ext|x|-)\.?\s*\d{1,5})?\Z")
_PHONE_MARK = late(r"\s*(?:\+|00[1-9]|\()")
_PHONE_SHAPE = late(r"^\s*(?:\+|00|\()|\d[\s\-./()]+\d")
_URL = late(
    r"(?:https?://|www\.)\S+\Z|[a-z0-9-]+(?:\.[a-z0-9-]+)*\."
    r"(?:com|net|org|dk|de|fr|es|nl|se|no|it|pt|pl|io|co|eu|uk|ch|at|be|fi|ie|example)(?:/\S*)?\Z",
    re.IGNORECASE,
)
_LINKEDIN = late(r"linkedin\.com/(?:in|pub|sales|talent)/", re.IGNORECASE)
_LINKEDIN_COMPANY = late(r"linkedin\.com/(?:company|school|showcase)/", re.IGNORECASE)
_NUMBER = late(r"[-+]?\d[\d\s.,']*\Z")
_SHORT_NUMBER = late(r"\d{1,4}\s?[a-zA-Z]?\Z")
_WORDY = late(r"[^\W\d_][^\d@:/_]{1,39}\Z")
_ADDRESS = late(r"[^\W\d_]{2,}\.?,?\s+\d{1,4}\s?[a-zA-Z]?\b|^\d{1,5}[a-zA-Z]?,?\s+[^\W\d_]{2,}")
_POSTCODE = late(
    r"(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}\s?[A-Z]{2}|\d{4}-\d{3}|\d{5}-\d{4})\Z"
    r"|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\Z|[A-Z]\d[A-Z]\s?\d[A-Z]\d\Z"
)
_CODE = late(r"[A-Z]{1,6}[-_/ ]?\d{1,12}\Z", re.IGNORECASE)
_POSTCODE_TOWN = late(
    r"(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{3} \d{2}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}|\d{4}-\d{3}),? +[^\W\d_][^\d,]*\Z"
)
_TELLING = 400  # letters of a cell that are looked at; a longer one is a text, and patterns take long over it
_SUBSCRIPTION = words(
    """
    subscribed unsubscribed cleaned bounced active inactive pending transactional cancelled canceled confirmed
    unconfirmed complained non-subscribed archived
    """
)


@dataclass(frozen=True, slots=True)
class Profile:
    """Shares of the filled cells (0 to 1) that are of each kind.

    Attributes:
        filled: how many cells of the sample are filled.
        fill: their share of all cells.
        distinct: distinct values per filled cell.
        wordy: a few words without digits; many kinds of cells are.
        address: a street and its number.
        postcode_town: a postcode and its town.
        code: letters and a number, as tools count things (`CON12`).
    """

    filled: int = 0
    fill: float = 0.0
    distinct: float = 0.0
    email: float = 0.0
    phone: float = 0.0
    phone_shaped: float = 0.0
    phone_marked: float = 0.0
    url: float = 0.0
    linkedin: float = 0.0
    linkedin_company: float = 0.0
    date: float = 0.0
    yesno: float = 0.0
    country: float = 0.0
    number: float = 0.0
    company: float = 0.0
    person: float = 0.0
    salutation: float = 0.0
    subscription: float = 0.0
    refusal: float = 0.0
    digits: float = 0.0
    short_number: float = 0.0
    wordy: float = 0.0
    address: float = 0.0
    postcode: float = 0.0
    postcode_town: float = 0.0
    code: float = 0.0


def profile(values: Sequence[str], limit: int = 200) -> Profile:
    """Describe a column by its first filled cells.

    Args:
        values: the sample's cells, empty ones too.
        limit: filled cells that are looked at.
    """
    says_nothing = {value for value in set(values) if is_blank(value)}
    filled = [value.strip() for value in values if value not in says_nothing]
    some = [value[:_TELLING] for value in filled[:limit]]
    if not some:
        return Profile()

    counted = Counter(some)  # lists repeat themselves: what repeats is looked at once
    different, counts = list(counted), list(counted.values())
    phones = {value for value in different if _is_phone(value)}

    def share(test: Callable[[str], object]) -> float:
        return sum(compress(counts, map(test, different))) / len(some)

    return Profile(
        filled=len(filled),
        fill=len(filled) / max(1, len(values)),
        distinct=len(different) / len(some),
        email=share(lambda value: _EMAIL.search(value if "@" in value else spelled_out(value))),
        phone=share(phones.__contains__),
        phone_shaped=share(lambda value: value in phones and _PHONE_SHAPE.search(value) and not looks_like_date(value)),
        phone_marked=share(lambda value: value in phones and _PHONE_MARK.match(value)),
        url=share(lambda value: "@" not in value and _URL.match(value)),
        linkedin=share(_LINKEDIN.search),
        linkedin_company=share(_LINKEDIN_COMPANY.search),
        date=share(lambda value: len(value) < 40 and looks_like_date(value)),
        yesno=share(lambda value: parse_yesno(value).value),
        country=share(lambda value: len(value) < 60 and not value.isdigit() and parse_country(value).value),
        number=share(_NUMBER.match),
        company=share(looks_like_company),
        person=share(_is_person),
        salutation=share(is_title),
        subscription=share(lambda value: value.lower() in _SUBSCRIPTION or is_standing_word(value)),
        refusal=share(is_refusal_word),
        digits=share(lambda value: any(map(str.isdigit, value))),
        short_number=share(_SHORT_NUMBER.match),
        wordy=share(_WORDY.match),
        address=share(_ADDRESS.search),
        postcode=share(_POSTCODE.match),
        code=share(_CODE.match),
        postcode_town=share(_POSTCODE_TOWN.match),
    )


def _is_phone(value: str) -> bool:
    return bool(_PHONE.match(value)) and 7 <= sum(map(str.isdigit, value)) <= 16


def _is_person(value: str) -> bool:
    if not 4 <= len(value) <= 50 or not value[0].isalpha() or value.isupper():
        return False
    name = split_name(value)
    words = [word for word in value.replace(",", " ").split() if word[0].isalpha()]
    return bool(name.first and name.last) and len(words) <= 5 and sum(word[0].isupper() for word in words) >= 2
