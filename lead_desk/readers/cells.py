"""Turn stored values into the text a careful user sees: exact digits, ISO dates, no traps for what comes after."""

import re
from datetime import date, timedelta
from decimal import Decimal
from math import isfinite

_UNSAFE = re.compile("[\0\ud800-\udfff]")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_SIGNIFICANT = 15  # a binary double keeps 15 decimal digits; spreadsheet programs show no more
_TOO_LONG = 10**_SIGNIFICANT
_EPOCH = date(1899, 12, 30)
_LAST_SERIAL = 2_958_466  # the day after 9999-12-31
_DAY = 86_400
_DAYS_1904 = 1_462


def is_clean(text: str) -> bool:
    """Tell whether nothing has to be removed."""
    if "\0" in text:
        return False
    try:
        text.encode()
    except UnicodeEncodeError:  # a lone surrogate
        return False
    return True


def clean(text: str) -> str:
    """Remove NULs and lone surrogates: what cannot be stored as UTF-8. Everything else stays as delivered."""
    return _UNSAFE.sub("", text) if _UNSAFE.search(text) else text


def unescape_ooxml(text: str) -> str:
    """Decode `_xHHHH_` (ECMA-376 Part 1, 22.9.2.19); `_x005F_` is an escaped underscore."""
    if "_x" not in text:
        return text
    decoded = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    # Two escapes may make one character beyond the first plane; a lone half cannot be stored.
    return decoded.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore").replace("\0", "")


def number_text(raw: str) -> tuple[str, bool]:
    """Return the plain decimal text of a number as a file stores it, and whether it lost digits before it came here.

    No exponent, no `.0`, no binary dust (0.1 + 0.2 is 0.3 to the user). A number of more than 15 digits cannot be
    trusted: spreadsheet programs overwrite the rest with zeros.
    """
    if raw.isascii() and raw.isdigit() and len(raw) <= _SIGNIFICANT:
        return (raw if raw[0] != "0" else raw.lstrip("0") or "0"), False
    try:
        value = float(raw)
    except ValueError:
        return raw, False
    if not isfinite(value):
        return "", False
    if abs(value) >= _TOO_LONG:
        return _fixed(Decimal(raw.strip())), True
    shown = f"{value:.15g}"
    return (_fixed(Decimal(shown)) if "e" in shown or shown == "-0" else shown), False


def float_text(value: float) -> tuple[str, bool]:
    """Return the same for a value that a library has already turned into a float."""
    return number_text(repr(value))


def _fixed(value: Decimal) -> str:
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def serial_text(raw: str, *, date1904: bool = False, elapsed: bool = False) -> str:
    """Return a date serial as ISO text; as a plain number when no calendar day belongs to it.

    Args:
        raw: days since the epoch of the workbook, as stored.
        date1904: the workbook counts from 1904-01-01.
        elapsed: the format shows hours that go beyond 24 (`[h]:mm`).
    """
    try:
        value = float(raw)
    except ValueError:
        return raw
    if not 0 <= value < _LAST_SERIAL:
        return number_text(raw)[0]
    if elapsed:
        return _clock(round(value * _DAY))
    days, seconds = divmod(round(value * _DAY), _DAY)
    if days == 0 and not date1904:
        return _clock(seconds)
    day = _day_text(days, date1904=date1904)
    return f"{day}T{_clock(seconds)}" if seconds else day


def _clock(seconds: int) -> str:
    hours, rest = divmod(seconds, 3600)
    return f"{hours:02}:{rest // 60:02}:{rest % 60:02}"


def _day_text(days: int, *, date1904: bool) -> str:
    if date1904:
        days += _DAYS_1904
    elif days == 60:
        # The leap day that 1900 never had; the user sees it all the same.
        return "1900-02-29"
    elif days < 60:
        days += 1
    if days >= _LAST_SERIAL:
        return str(days)
    return (_EPOCH + timedelta(days=days)).isoformat()


def iso_text(raw: str) -> str:
    """Return an ISO date cell in the house form: no midnight, no fraction of a second, no zone."""
    text = raw.strip().removesuffix("Z")
    day, mark, clock = text.partition("T")
    clock = clock.partition(".")[0]
    if mark and clock in ("", "00:00:00", "00:00"):
        return day
    if not mark and ":" in day:
        return day.partition(".")[0]
    return f"{day}T{clock}" if mark else day
