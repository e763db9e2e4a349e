"""The do-not-contact lists that the channel rules name, found by the names people use for them (LAW 7.3)."""

import tomllib
from functools import cache

from lead_desk import resources
from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import BrokenInstallationError, UsageError
from lead_desk.domain.values import dataclass
from lead_desk.law.book import law_book
from lead_desk.law.channels import ChannelRule, ListCheck

_PACK = "law/dnc_lists.toml"


@dataclass(frozen=True, slots=True)
class DncList:
    """One list of one country.

    Attributes:
        days: how long an answer of the list counts.
        mandatory: the law orders the check.
    """

    name: str
    country: str
    channels: tuple[Channel, ...]
    days: int
    mandatory: bool


@cache
def dnc_lists() -> tuple[DncList, ...]:
    """Return all lists of the channel rules, by country and name."""
    rows: dict[tuple[str, str], list[ChannelRule]] = {}
    for rule in law_book().rules.rows.values():
        if rule.list_name:
            rows.setdefault((rule.country, rule.list_name), []).append(rule)
    return tuple(
        DncList(
            name=name,
            country=country,
            channels=tuple(sorted({rule.channel for rule in rules})),
            days=min(rule.screening_days for rule in rules),
            mandatory=any(rule.list_check is ListCheck.MANDATORY for rule in rules),
        )
        for (country, name), rules in sorted(rows.items())
    )


def find_list(name: str, country: str = "") -> DncList:
    """Return the list that a name means.

    Args:
        name: the list's own name or a short one (`TPS`, `Robinson`, `NIX`); case does not matter.
        country: ISO code, needed where several countries have a list of that name.

    Raises:
        UsageError: there is no such list, or several; the remedy names those that fit.
        BrokenInstallationError: the file of short names is missing.
    """
    said, place = _plain(name), country.strip().upper()
    here = [item for item in dnc_lists() if not place or item.country == place]
    exact = [item for item in here if said in (_plain(item.name), *_aliases().get(item.name, ()))]
    fitting = exact or [item for item in here if len(said) >= 3 and said in _plain(item.name)]
    if len(fitting) == 1:
        return fitting[0]
    shown = fitting or here or list(dnc_lists())
    names = "; ".join(f"{item.name} ({item.country})" for item in shown)
    if fitting:
        raise UsageError("Several lists have that name.", f"Give the country as well: {names}.", code="WHICH_LIST")
    raise UsageError(
        "There is no do-not-call list of that name.",
        f"Known: {names}. Take the people of any other list as stops, with the reason dnc_list.",
        code="UNKNOWN_LIST",
    )


def names_of(asked: DncList) -> tuple[str, ...]:
    """Return a list's own name and its short ones: a column of a file may be called by any of them."""
    return (asked.name, *_aliases().get(asked.name, ()))


@cache
def _aliases() -> dict[str, tuple[str, ...]]:
    pack = tomllib.loads(resources.text(_PACK))
    try:
        found = {entry["list"]: tuple(_plain(name) for name in entry["names"]) for entry in pack["alias"]}
    except (KeyError, TypeError):
        raise BrokenInstallationError(_PACK) from None
    if set(found) - {item.name for item in dnc_lists()}:
        raise BrokenInstallationError(_PACK)
    return found


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace("-", " ").replace("/", " ").split())
