"""Numbering plans as compiled patterns: the quick way through ordinary phone numbers.

`phonenumbers` is the authority, but walks its metadata anew for each number (60 microseconds). Most numbers are
plain: digits of one country, perhaps with a prefix. For these the plan's patterns are compiled once and asked directly.
Whatever is not plainly valid here is left to the library, so the two never disagree; a property test compares them.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata

_SPECIAL = ("premium_rate", "toll_free", "shared_cost", "voip", "personal_number", "pager", "uan", "voicemail")


@dataclass(frozen=True, slots=True)
class QuickNumber:
    """A number that the plan knows as valid."""

    e164: str
    region: str
    mobile: bool | None


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

    def national(self, digits: str) -> str:
        """Return the national number in digits dialled inside the country, or '' when the library must decide."""
        if self._idd(digits):
            return ""
        if digits.startswith(self.calling_code) and (len(digits) > self.longest or not self._general(digits)):
            return ""
        return self.without_prefix(digits)

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

    def claims(self, national: str) -> bool:
        """Tell whether this region, of several with one calling code, is the number's own."""
        if self._leading is not None:
            return self._leading(national) is not None
        return self.valid(national)

    def valid(self, national: str) -> bool:
        """Tell whether the plan has such a number."""
        return bool(
            len(national) in self.lengths
            and self._general(national)
            and (self._fixed(national) or self._mobile(national) or self._special(national))
        )

    def mobile(self, national: str) -> bool | None:
        """Tell a mobile number from a landline; None where the plan uses one range for both."""
        if self._special(national):
            return False
        if self._fixed(national):
            return None if self._same or self._mobile(national) else False
        return True


def _pattern(data: Any, name: str) -> str:
    described = getattr(data, name)
    return str(described.national_number_pattern or "") if described is not None else ""


@cache
def plan(region: str) -> Plan | None:
    """Return the plan of a region, or None for an unknown one."""
    data = PhoneMetadata.metadata_for_region(region, None)
    return Plan(region, data) if data is not None else None


@cache
def _regions() -> dict[str, tuple[str, ...]]:
    return {str(code): regions for code, regions in COUNTRY_CODE_TO_REGION_CODE.items() if "001" not in regions}


def quick(digits: str, region: str, *, international: bool) -> QuickNumber | None:
    """Read plain ASCII digits, or return None when the library must decide.

    Args:
        digits: the number's digits; with the calling code first when `international`.
        region: ISO code of the country assumed for national numbers.
        international: a plus sign (or 00) stood in front.
    """
    if international:
        code = next((digits[:size] for size in (1, 2, 3) if digits[:size] in _regions()), "")
        home = plan(_regions()[code][0]) if code else None
        national = home.without_prefix(digits[len(code) :]) if home else ""
    else:
        home = plan(region)
        national = home.national(digits) if home else ""
    if home is None or not national:
        return None
    for name in _regions().get(home.calling_code, ()):
        own = plan(name)
        if own is not None and own.claims(national):
            if not own.valid(national):
                return None
            return QuickNumber(f"+{home.calling_code}{national}", name, own.mobile(national))
    return None
