"""Numbering plans as compiled patterns: the quick way through ordinary phone numbers.

`phonenumbers` is the authority, but walks its metadata anew for each number (60 microseconds). Most numbers are
plain: digits of one country, perhaps with a prefix. For these the plan's patterns are compiled once and asked directly.
Whatever is not plainly valid here is left to the library, so the two never disagree; a property test compares them.

A plan decides by the first digits and the length (`digit_patterns`), so its answer is kept for all numbers alike in
these; lists hold many numbers of few beginnings.
"""

import re
from functools import cache
from typing import Any, NamedTuple

from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata

from lead_desk.domain.digit_patterns import reach

_SPECIAL = ("premium_rate", "toll_free", "shared_cost", "voip", "personal_number", "pager", "uan", "voicemail")


class QuickNumber(NamedTuple):
    """A number that the plan knows as valid."""

    e164: str
    region: str
    mobile: bool | None

    def __repr__(self) -> str:
        """Name the region, never the number."""
        return f"QuickNumber({self.region!r}, mobile={self.mobile!r})"


NO_NUMBER = QuickNumber("", "", None)
"""What is written like a number of a country whose plan has none like it: the library would refuse it as well."""


class Plan:
    """The patterns of one region."""

    def __init__(self, region: str, data: Any) -> None:
        self.region = region
        self.calling_code = str(data.country_code)
        self.lengths = frozenset(data.general_desc.possible_length or ())
        self.longest = max(self.lengths, default=0)
        self._general = re.compile(data.general_desc.national_number_pattern or "(?!)").fullmatch
        specials = [pattern for name in _SPECIAL if (pattern := _pattern(data, name))]
        self._special = re.compile("|".join(f"(?:{pattern})" for pattern in specials) or "(?!)").fullmatch
        self._fixed = re.compile(_pattern(data, "fixed_line") or "(?!)").fullmatch
        self._mobile = re.compile(_pattern(data, "mobile") or "(?!)").fullmatch
        self._same = bool(data.same_mobile_and_fixed_line_pattern)
        self._leading = re.compile(data.leading_digits).match if data.leading_digits else None
        self._idd = re.compile(data.international_prefix or "(?!)").match
        prefix = data.national_prefix_for_parsing
        self._prefix = re.compile(prefix).match if prefix else None
        self._plain_prefix = (
            bool(prefix) and "(" not in (prefix or "").replace("(?:", "") and not data.national_prefix_transform_rule
        )
        self._patterns = _patterns(data)
        self._dialled = (data.international_prefix or "", self.calling_code)
        self._prefixes = (prefix,) if prefix else ()

    def reaches(self, first: str) -> tuple[int, int, int]:
        """Return how many digits of a number that begins with `first` decide.

        Returns:
            For a national number; for what is dialled before it, and how long a trunk prefix is at most.
        """
        dialled = [reach(pattern, first)[0] for pattern in (*self._dialled, *self._prefixes)]
        widths = [reach(pattern, first)[1] for pattern in self._prefixes]
        return max(reach(pattern)[0] for pattern in self._patterns), max(dialled), max(widths, default=0)

    def national(self, digits: str) -> str:
        """Return the national number in digits dialled inside the country, or '' when the library must decide."""
        if self._idd(digits):
            return ""
        if digits.startswith(self.calling_code) and (len(digits) > self.longest or not self._general(digits)):
            return ""
        return self.without_prefix(digits)

    def has_prefix(self, digits: str) -> bool:
        """Tell whether digits begin with what may be a trunk prefix."""
        return self._prefix is not None and self._prefix(digits) is not None

    def without_prefix(self, digits: str) -> str:
        """Return the digits without a trunk prefix, or '' when the library must decide."""
        found = self._prefix(digits) if self._prefix else None
        if found is None:
            return digits
        if not self._plain_prefix or not found.group():
            return ""
        rest = digits[found.end() :]
        if self._general(digits) and not self._general(rest):
            return digits
        return rest if len(rest) in self.lengths else ""

    def leads(self, national: str) -> bool | None:
        """Tell whether this region, of several with one calling code, is the number's own; None if validity decides."""
        return None if self._leading is None else self._leading(national) is not None

    def kind(self, national: str) -> tuple[bool, bool | None]:
        """Tell whether the plan has such a number, and a mobile number from a landline.

        Returns:
            Valid or not; mobile or not, None where the plan uses one range for both.
        """
        if len(national) not in self.lengths or not self._general(national):
            return False, None
        if self._special(national):
            return True, False
        if self._fixed(national):
            return True, None if self._same or self._mobile(national) else False
        return self._mobile(national) is not None, True


def _pattern(data: Any, name: str) -> str:
    described = getattr(data, name)
    return str(described.national_number_pattern or "") if described is not None else ""


def _patterns(data: Any) -> tuple[str, ...]:
    """Return all patterns that a national number is held against."""
    names = ("general_desc", "fixed_line", "mobile", *_SPECIAL)
    found = [*(_pattern(data, name) for name in names), str(data.leading_digits or "")]
    return tuple(pattern for pattern in found if pattern)


@cache
def plan(region: str) -> Plan | None:
    """Return the plan of a region, or None for an unknown one."""
    data = PhoneMetadata.metadata_for_region(region, None)
    return Plan(region, data) if data is not None else None


class _Verdict(NamedTuple):
    """What the plans say about all numbers alike: digits to leave out in front, what to write there, whose it is."""

    cut: int
    code: str
    region: str
    mobile: bool | None


_UNKNOWN = _Verdict(0, "", "", None)
_NONE = _Verdict(0, "", "none", None)
_MAKE = tuple.__new__


class _Way:
    """One way of writing numbers: as dialled inside a region, or behind a calling code; and what was found out so.

    Args:
        home: the region inside which it is dialled; None behind the calling code.
        code: the calling code.
    """

    def __init__(self, home: Plan | None, code: str) -> None:
        self._home, self._plans = home, _plans(code)
        self._start = 0 if home else len(code)
        self._sizes: dict[str, int] = {}
        self._known: dict[tuple[int, str], _Verdict | None] = {}

    def read(self, digits: str) -> QuickNumber | None:
        """Read digits; `quick` says what is returned."""
        first = digits[self._start : self._start + 1]
        size = self._sizes.get(first)
        if size is None:
            size = self._sizes[first] = self._size(first)
        key = (len(digits), digits[:size])
        verdict = self._known.get(key, _UNKNOWN)
        if verdict is _UNKNOWN:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            verdict = self._known[key] = self._decide(digits)
        if verdict is None:
            return None
        if verdict is _NONE:
            return NO_NUMBER
        cut, code, region, mobile = verdict
        return _MAKE(QuickNumber, (code + digits[cut:], region, mobile))

    def _size(self, first: str) -> int:
        """Return how many leading digits decide about numbers whose first digit behind the calling code is `first`."""
        own = [plan.reaches(first) for plan in ((self._home,) if self._home else self._plans[:1])]
        national = max(plan.reaches(first)[0] for plan in self._plans)
        return self._start + max(max(prefix, width + national) for _national, prefix, width in own)

    def _decide(self, digits: str) -> _Verdict | None:
        plans = self._plans
        if self._home:
            national = self._home.national(digits)
        else:
            national = plans[0].without_prefix(digits[self._start :])
        if not national:
            return None
        for own in plans:
            leads = own.leads(national)
            if leads is False:
                continue
            valid, mobile = own.kind(national)
            if valid:
                return _Verdict(len(digits) - len(national), f"+{own.calling_code}", own.region, mobile)
            if leads:
                return None
        # With a trunk prefix, or where regions share the code, the library may find another reading.
        alone = not self._home and len(plans) == 1 and national == digits[self._start :]
        return _NONE if alone and not plans[0].has_prefix(national) else None


_MOST_KNOWN = 20_000


@cache
def _regions() -> dict[str, tuple[str, ...]]:
    return {str(code): regions for code, regions in COUNTRY_CODE_TO_REGION_CODE.items() if "001" not in regions}


def quick(digits: str, region: str, *, international: bool) -> QuickNumber | None:
    """Read plain ASCII digits.

    Args:
        digits: the number's digits; with the calling code first when `international`.
        region: ISO code of the country assumed for national numbers.
        international: a plus sign (or 00) stood in front.

    Returns:
        The number, `NO_NUMBER` where there surely is none, None where the library must decide.
    """
    way = _abroad(digits[:3]) if international else _at_home(region)
    return way.read(digits) if way else None


@cache
def _at_home(region: str) -> _Way | None:
    home = plan(region)
    return _Way(home, home.calling_code) if home else None


@cache
def _abroad(start: str) -> _Way | None:
    """Return the way of numbers whose first three digits are `start`."""
    code = next((start[:size] for size in (2, 3, 1) if start[:size] in _regions()), "")
    return _behind(code) if _plans(code) else None


@cache
def _behind(code: str) -> _Way:
    return _Way(None, code)


@cache
def _plans(calling_code: str) -> tuple[Plan, ...]:
    """Return the plans that share a calling code, the main one first; empty for an unknown code."""
    found = (plan(region) for region in _regions().get(calling_code, ()))
    return tuple(each for each in found if each is not None)
