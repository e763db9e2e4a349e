"""The identity-free facts about a lead that do not depend on a campaign or a date."""

from collections.abc import Mapping
from typing import NamedTuple

from lead_desk.domain.channel import RecipientClass
from lead_desk.law.regions import region_with_rules, regions

_WITH_REGIONS = frozenset(each.country for each in regions())
NO_NUMBER, LANDLINE, MOBILE, UNKNOWN = "", "landline", "mobile", "unknown"


class Trait(NamedTuple):
    """The facts. `phone` tells of which kind the number in the phone column is.

    `email`, `mobile` and `post` tell whether an identifier for that way is there; `evidence` are channel evidence
    codes that the row itself showed; `region` is the code of a part of a country with rules of its own (`US-CA`), with
    a mark in front where ZIP code or number only let one guess it.
    """

    country: str
    country_guessed: bool
    recipient_class: str
    class_guessed: bool
    email: bool
    phone: str
    mobile: bool
    post: bool
    evidence: tuple[str, ...] = ()
    region: str = ""


def trait_of(
    values: Mapping[str, str],
    *,
    recipient_class: RecipientClass | str,
    class_guessed: bool,
    country_guessed: bool,
    mobile_number: bool | None,
    evidence: tuple[str, ...] = (),
) -> Trait:
    """Return the trait of a lead with these values."""
    if values.get("phone"):
        phone = UNKNOWN if mobile_number is None else MOBILE if mobile_number else LANDLINE
    else:
        phone = NO_NUMBER
    country = values.get("country", "")
    post = bool(values.get("street") and (values.get("postcode") or values.get("city")))
    return Trait(
        country,
        bool(country) and country_guessed,
        recipient_class.value if isinstance(recipient_class, RecipientClass) else recipient_class,
        class_guessed,
        bool(values.get("email")),
        phone,
        bool(values.get("mobile")),
        post,
        evidence,
        _region(values),
    )


def _region(values: Mapping[str, str]) -> str:
    get = values.get
    return region_of(get("country", ""), get("region", ""), get("postcode", ""), get("phone", ""), get("mobile", ""))


def region_of(country: str, region: str, postcode: str, phone: str, mobile: str) -> str:
    """Return the region with rules of its own that a lead's cells tell of; most countries have none."""
    if not region and country not in _WITH_REGIONS:
        return ""
    return region_with_rules(country, region, postcode, (phone, mobile))


def asked_of(values: Mapping[str, str]) -> tuple[object, ...]:
    """Return what `trait_of` asks of a lead's values: where this is the same, so is the trait, all else being equal."""
    get = values.get
    return (
        get("country", ""), _region(values), bool(get("phone")), bool(get("email")), bool(get("mobile")),
        bool(get("street") and (get("postcode") or get("city"))),
    )  # fmt: skip
