"""Take apart what stands in one cell: `Aarhus, 8000`, `Springfield, IL 62704`, a whole postal address."""

import re
from dataclasses import field, replace

from lead_desk.domain.countries import parse_country
from lead_desk.domain.parsed import words
from lead_desk.domain.patterns import late
from lead_desk.domain.values import dataclass

_US = late(
    r"(?P<city>[^\d,]{2,60}),\s*(?P<region>[A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\.?\s+(?P<postcode>\d{5}(?:-\d{4})?)\Z"
)
_CANADA = late(r"(?P<city>[^\d,]{2,60}),\s*(?P<region>[A-Z]{2})\s+(?P<postcode>[A-Z]\d[A-Z]\s?\d[A-Z]\d)\Z")
_BRITAIN = late(r"(?P<city>[^\d,]{2,60})[,\s]\s*(?P<postcode>[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})\Z")
_CODE_FIRST = late(
    r"(?:(?P<mark>DK|D|DE|F|FR|NL|S|SE|N|NO|CH|A|AT|B|BE|E|ES|I|IT|PL|P|PT|L|LU|FI|FIN)[-\s])?"
    r"(?P<postcode>\d{5}|\d{4}\s?[A-Z]{2}|\d{4}-\d{3}|\d{4}|\d{3}\s\d{2}|\d{2}-\d{3})\s+"
    r"(?P<city>[^\d,]{2,60}(?:(?i:cedex)\s\d{1,2})?)\Z"
)
_IRELAND = late(r"(?P<city>[^\d,]{2,60}(?:\s\d{1,2})?),?\s+(?P<postcode>[A-Z]\d[\dW]\s?[A-Z\d]{4})\Z")
_MARKS = {"D": "DE", "F": "FR", "S": "SE", "N": "NO", "A": "AT", "B": "BE", "E": "ES", "I": "IT", "P": "PT", "L": "LU",
          "FIN": "FI"}  # fmt: skip
"""What cars carried and postcodes still do: country marks that are no ISO codes."""
_CODE_LAST = late(r"(?P<city>[^\d,]{2,60}),\s*(?P<postcode>\d{4,5})\Z")
_STATE_ONLY = late(r"(?P<city>[^\d,]{2,60}?)(?:,\s*|\s*/\s*|\s+[-–]\s+)(?P<region>[A-Z]{2})\Z")
_BRAZIL = late(r"(?P<city>[^\d,]{2,60}?)\s*[-/,]\s*(?P<region>[A-Z]{2}),?\s*(?P<postcode>\d{5}-\d{3})\Z")
_ITALY = late(r"(?P<postcode>\d{5})\s+(?P<city>[^\d,()]*[a-zà-ÿ][^\d,()]*?)\s+\(?(?P<region>[A-Z]{2})\)?\Z")
_PATTERNS = (_US, _CANADA, _BRAZIL, _ITALY, _CODE_FIRST, _CODE_LAST, _BRITAIN, _IRELAND)
_IN_ONE_BREATH = late(
    r"(?P<street>(?:\d+\S*\s+\D*[^\W\d]\D*|[^\W\d].*?\d\S*(?:\s[a-zA-Z])?))\s+"
    r"(?P<place>(?:[A-Z]{1,2}-)?(?:\d{4}\s?[A-Z]{2}|\d{4,5}|\d{3}\s\d{2}|\d{2}-\d{3})\s+[^\d,]{2,60})\Z"
)
_STATES = words(
    """
    al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri
    sc sd tn tx ut vt va wa wv wi wy dc ab bc mb nb nl ns nt nu on pe qc sk yt georgia
    """
)
"""What behind a city in one cell is a state of America or Canada, though a country has the same letters or name."""
_FIVE_DIGITS = frozenset({"DE", "ES", "FI", "FR", "IT", "US"})
"""Countries whose postcodes always have five digits, the first of which may be zero."""


@dataclass(frozen=True, slots=True)
class Place:
    """Parts of a postal address; '' where the text does not say. `repr` shows none of them."""

    street: str = field(default="", repr=False)
    postcode: str = field(default="", repr=False)
    city: str = field(default="", repr=False)
    region: str = field(default="", repr=False)
    country: str = ""


def whole_postcode(code: str, country: str) -> str:
    """Return a postcode with the zeros that a spreadsheet dropped from its front (`1067` in Dresden)."""
    return code.zfill(5) if country in _FIVE_DIGITS and len(code) in {3, 4} and code.isdecimal() else code


def split_city(text: str) -> Place | None:
    """Take a city cell with a postcode, state or country apart; None when it is a plain city."""
    head, comma, tail = text.rpartition(",")
    country = _country(tail.strip()) if comma and head.strip() else ""
    if country:
        inner = split_city(head.strip())
        return replace(inner, country=country) if inner else Place(city=head.strip(), country=country)
    if not any(letter.isdigit() for letter in text):
        found = _STATE_ONLY.match(text)
        return Place(city=found["city"].strip(), region=found["region"]) if found else None
    for pattern in _PATTERNS:
        found = pattern.match(text.strip())
        if found:
            parts = found.groupdict()
            mark = parts.get("mark") or ""
            return Place(
                postcode=parts["postcode"],
                city=parts["city"].strip(" ,"),
                region=parts.get("region") or "",
                country=_MARKS.get(mark, mark),
            )
    return None


def _country(text: str) -> str:
    """Return the country that the last piece of a place names; '' for a state."""
    if any(letter.isdigit() for letter in text) or text.lower() in _STATES:
        return ""
    return parse_country(text).value


def split_address(text: str) -> Place | None:
    """Take a whole address in one cell apart (`Main St 1, 8000 Aarhus, Denmark`); None when it is a street only."""
    lines = [part.strip() for part in re.split(r"\s*[\n;|]\s*|,\s+|,(?=\D)", text) if part.strip()]
    if len(lines) < 2:
        breath = _IN_ONE_BREATH.match(text.strip())
        place = split_city(breath["place"]) if breath else None
        return replace(place, street=breath["street"]) if place and breath else None
    country = _country(lines[-1]) if len(lines) > 2 else ""
    body = lines[:-1] if country else lines
    # 'City, IL 62704' was cut at its comma: try the last two pieces together before the last alone.
    for size in (2, 1):
        if len(body) > size:
            found = split_city(", ".join(body[-size:]))
            if found and found.postcode:
                return replace(found, street=", ".join(body[:-size]), country=country or found.country)
    return None
