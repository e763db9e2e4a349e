"""Parts of countries with rules of their own: California, whose people brokers owe more (LAW 8, `W_BROKER`)."""

from collections.abc import Iterable
from functools import cache
from typing import Self

from lead_desk.domain.values import dataclass
from lead_desk.law import packs

CALIFORNIA = "US-CA"
_GUESS = "~"
_ZIP_DIGITS = 5


@dataclass(frozen=True, slots=True)
class Region:
    """One part of a country.

    Attributes:
        code: ISO 3166-2.
        names: how lists write it beside its country; `full_names` say it alone.
        zips: the first and the last of the first three digits of its ZIP codes.
        area_codes: of its telephone numbers, without the country's.
    """

    code: str
    country: str
    names: frozenset[str]
    full_names: frozenset[str]
    zips: tuple[str, str]
    area_codes: frozenset[str]

    @classmethod
    def load(cls, code: str, row: packs.Table) -> Self:
        """Read one table of the pack.

        Raises:
            BrokenInstallationError: it is damaged.
        """
        first, last = row.texts("zips")
        return cls(
            code,
            row.text("country"),
            frozenset(row.texts("names")),
            frozenset(row.texts("full_names")),
            (first, last),
            frozenset(row.texts("area_codes")),
        )

    def is_named(self, country: str, region: str) -> bool:
        """Tell whether a list's cells name it."""
        said = region.strip().casefold()
        return (country == self.country and said in self.names) or (not country and said in self.full_names)

    def is_likely(self, country: str, postcode: str, numbers: Iterable[str]) -> bool:
        """Tell whether a ZIP code speaks for it, or where there is none, a telephone number."""
        if country != self.country:
            return False
        code = postcode.strip()[:_ZIP_DIGITS]
        if len(code) == _ZIP_DIGITS and code.isdigit():
            return self.zips[0] <= code[:3] <= self.zips[1]
        return any(number.startswith("+1") and number[2:5] in self.area_codes for number in numbers)


@cache
def regions() -> tuple[Region, ...]:
    """Return the regions that have rules of their own.

    Raises:
        BrokenInstallationError: the pack is missing or damaged.
    """
    pack = packs.read("regions.toml")
    return tuple(Region.load(code, pack.table(code)) for code in pack.values)


def region_with_rules(country: str, region: str, postcode: str = "", numbers: Iterable[str] = ()) -> str:
    """Return the code of the region with rules of its own where a lead is; empty for any other.

    A guess from the ZIP code or a number has a mark in front (`is_guessed`); where a list names a region, none is made.

    Args:
        country: ISO code of the country, empty where unknown: a region's full name tells it as well.
        region: the state or province as a list writes it.
        postcode: as a list writes it.
        numbers: E.164 numbers of the lead.
    """
    if region:
        return next((each.code for each in regions() if each.is_named(country, region)), "")
    return next((_GUESS + each.code for each in regions() if each.is_likely(country, postcode, numbers)), "")


def is_guessed(region: str) -> bool:
    """Tell whether `region_with_rules` guessed."""
    return region.startswith(_GUESS)


def plain_region(region: str) -> str:
    """Return the code alone, guessed or not."""
    return region.removeprefix(_GUESS)
