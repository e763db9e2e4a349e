"""Parse a cell that should hold phone numbers, to E.164."""

import re
import unicodedata
from functools import lru_cache

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberType

from lead_desk.domain.parsed import NOTHING, CellCode, Parsed, clean_value, is_blank, visible
from lead_desk.domain.patterns import late
from lead_desk.domain.phone_plans import NO_NUMBER, quick

_PLAIN = late(r"\s*(\+|00(?=[1-9]))?([0-9(][0-9 ()./-]{4,24})\s*\Z")
_KEEP_DIGITS = {ord(mark): None for mark in " ()./-"}
_SCIENTIFIC = late(r"([+-]?)(\d+)(?:[.,](\d+))?[eE]\+?(\d{1,2})\Z")
_FLOAT_TAIL = late(r"(?<=\d{5})[.,]0{1,2}\Z|(?<=\d)[.,]0\Z")
_ERRORS = late(r"#+\Z|#[A-Z0-9/]+[!?]?\Z", re.IGNORECASE)
_TRUNK_ZERO = late(r"((?:\+|\b00)\s*\d{1,3})[\s-]*\(0\)")
_LABELS = late(
    r"(?:tel|phone|mobile|mobil|mob|cell|fax|office|direct|work|home|main|hq|telefon|handy|privat|private|arbejde|kontor|"
    r"arbeit|geschäftlich|firma|portable|bureau|domicile|fixe|m[oó]vil|tel[eé]fono|casa|werk|thuis|mobiel|arbete|hem|jobb|"
    r"hjem|ufficio|cellulare|t[eé]l(?:[eé]phone)?|fon|mob\.?nr|tlf|whatsapp)\b\.?:?"
    r"|(?<![\w])[tmpdcwfo]\s*:",
    re.IGNORECASE,
)
_HARD_SPLIT = late(
    r"\s*(?:[;|\n]|:{2,}|\b(?:or|and|oder|und|eller|og|och|ou|et|of|en|y|o|e|lub|i)\b|\bel\.|&)\s*", re.IGNORECASE
)
_SOFT_SPLIT = late(r"\s*[/,]\s*|\s{2,}|\s+[-–]\s+|(?<=\d)\s+(?=\+)")
_REMARK = late(r"\([^\d()]*\)")
_EXTENSION = late(
    r"(?<=[\d)])[\s,;/(]*\b(?:lokal(?:nr|nummer)?|lok|durchwahl|dw|apparat|app|anknytning|ankn|interno|interne|poste|toestel|"
    r"tst|ramal|wewn?|extensi[oó]n)\b\.?:?\s*(?=\d{1,5}\)?\s*\Z)",
    re.IGNORECASE,
)
_NEXT_LABEL = late(rf"(?<=\d)\s+(?=(?:{_LABELS.pattern})\s*[+\d(])", re.IGNORECASE)
_TRAILING_WORDS = late(r"(?<=\d)\s+[^\W\d][^\d+]*\Z")
_DIGIT = late(r"\d")
_TEXT_LIMIT = 300
_WHOLE_NUMBER = 7  # digits that are a number of their own
_INVALID = Parsed(problem=CellCode.PHONE_INVALID)
_MOBILE_TYPES = {PhoneNumberType.MOBILE: True, PhoneNumberType.FIXED_LINE_OR_MOBILE: None}


def parse_phone(text: str, region: str = "") -> Parsed:
    """Read a cell that should hold one number, perhaps with labels, an extension or several numbers.

    Args:
        text: the cell as delivered.
        region: ISO code of the country assumed when no prefix is written; '' assumes none.

    Returns:
        The first usable number as E.164, the others in `more`, an extension in `aside`, the number's country and
        whether it is a mobile number. Digits lost at the source (4.5E+09) are named as damaged, never guessed.
    """
    plain = _PLAIN.match(text)
    if plain:
        prefix, written = plain.groups()
        digits = written.replace(" ", "")
        if digits.isdecimal() or (digits := _digits(written)):
            found = quick(digits, region, international=prefix is not None)
            if found is NO_NUMBER:
                if len(digits) < 2 * _WHOLE_NUMBER:  # else there may be two in the cell
                    return _INVALID
            elif found is not None:
                return clean_value(found.e164, found.mobile, found.region)
    return _parse_slowly(text, region)


def _digits(written: str) -> str:
    """Return the digits of a number written with more than blanks between them, '' when it needs the careful look."""
    # '22334455.0' is what a spreadsheet makes of a number: the careful look leaves its fraction out.
    if "(0)" in written or written.count("/") > 1 or ("." in written and _FLOAT_TAIL.search(written)):
        return ""
    return written.translate(_KEEP_DIGITS)


@lru_cache(maxsize=4096)
def _parse_slowly(text: str, region: str) -> Parsed:
    if is_blank(text):
        return NOTHING
    if len(text) > _TEXT_LIMIT:
        return Parsed(problem=CellCode.CELL_TOO_LONG)
    clean = unicodedata.normalize("NFKC", visible(text)).strip("'`´\"= ")
    if is_blank(clean):
        return NOTHING
    if _ERRORS.match(clean):
        return Parsed(problem=CellCode.PHONE_DAMAGED)
    whole = _undo_float(clean)
    if whole is None:
        return Parsed(problem=CellCode.PHONE_DAMAGED)
    whole = _TRUNK_ZERO.sub(r"\1", whole.removeprefix("tel:").removeprefix("TEL:"))
    return _gather([_one(part, region) for part in _parts(_EXTENSION.sub(" ext ", whole))])


def _undo_float(clean: str) -> str | None:
    """Turn a number that a spreadsheet wrote as a float back into digits; None when digits are gone."""
    found = _SCIENTIFIC.match(clean.replace(" ", ""))
    if found is None:
        return _FLOAT_TAIL.sub("", clean)
    digits, fraction, exponent = found.group(2), found.group(3) or "", int(found.group(4))
    # Six significant digits is what Excel shows of a longer number: the rest was cut off, zeros would be invented.
    if len(fraction) != exponent and len(digits + fraction) < exponent + len(digits):
        return None
    return digits + fraction


def _parts(text: str) -> list[str]:
    parts: list[str] = []
    for piece in _HARD_SPLIT.split(_NEXT_LABEL.sub(" | ", text)):
        soft = [part for part in _SOFT_SPLIT.split(piece) if part]
        # '030/123456' is one number with its area code: split only where each part is a number of its own.
        whole_numbers = len(soft) > 1 and all(len(_DIGIT.findall(part)) >= _WHOLE_NUMBER for part in soft)
        parts.extend(soft if whole_numbers else [piece])
    return [part for part in parts if _DIGIT.search(part)] or [text]


def _gather(found: list[Parsed]) -> Parsed:
    good = [one for one in found if one.value]
    if not good:
        return next((one for one in found if one.problem), Parsed(problem=CellCode.PHONE_INVALID))
    first = good[0]
    more = tuple(dict.fromkeys(one.value for one in good[1:] if one.value != first.value))
    bad = next((one.problem for one in found if one.problem), None)
    return Parsed(first.value, problem=bad, more=more, aside=first.aside, mobile=first.mobile, region=first.region)


def _one(part: str, region: str) -> Parsed:
    stripped = part.strip(" .,:;")
    bare = _REMARK.sub("", _LABELS.sub(" ", stripped)).strip(" .,:;-")
    bare = re.sub(r"^00(?=[1-9])", "+", bare)
    named = _TRAILING_WORDS.sub("", bare)  # `22 33 44 55 hr. Hansen`, but not `+1 800 FLOWERS`
    bare = named if len(_DIGIT.findall(named)) >= _WHOLE_NUMBER else bare
    digits = len(_DIGIT.findall(bare))
    if digits < 4 or digits > 20:
        return Parsed(problem=CellCode.PHONE_INVALID)
    try:
        number = phonenumbers.parse(bare, region or None)
    except NumberParseException as failure:
        missing = failure.error_type == NumberParseException.INVALID_COUNTRY_CODE and not region and "+" not in bare
        return Parsed(problem=CellCode.PHONE_NO_COUNTRY if missing else CellCode.PHONE_INVALID)
    own = phonenumbers.region_code_for_number(number)
    if own is None or not phonenumbers.is_valid_number(number):
        return Parsed(problem=CellCode.PHONE_INVALID)
    kind = phonenumbers.number_type(number)
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    return Parsed(
        e164, aside=number.extension or "", mobile=_MOBILE_TYPES.get(kind, False), region="" if own == "001" else own
    )


def region_of(e164: str) -> str:
    """Return the ISO code of the country of a normalised number, or ''."""
    found = quick(e164[1:], "", international=True) if e164.startswith("+") else None
    return found.region if found else parse_phone(e164).region
