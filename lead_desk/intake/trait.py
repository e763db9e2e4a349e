"""The identity-free facts about a lead that do not depend on a campaign or a date."""

from collections.abc import Mapping
from typing import NamedTuple

from lead_desk.domain.channel import RecipientClass
from lead_desk.law.warnings import region_with_rules

NO_NUMBER, LANDLINE, MOBILE, UNKNOWN = "", "landline", "mobile", "unknown"


class Trait(NamedTuple):
    """The facts. `phone` tells of which kind the number in the phone column is.

    `email`, `mobile` and `post` tell whether an identifier for that way is there; `evidence` are channel evidence
    codes that the row itself showed; `region` is the code of a part of a country with rules of its own (`US-CA`).
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
    country, region = values.get("country", ""), values.get("region", "")
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
        region_with_rules(country, region) if region else "",
    )


def asked_of(values: Mapping[str, str]) -> tuple[object, ...]:
    """Return what `trait_of` asks of a lead's values: where this is the same, so is the trait, all else being equal."""
    get = values.get
    return (
        get("country", ""), get("region", ""), bool(get("phone")), bool(get("email")), bool(get("mobile")),
        bool(get("street") and (get("postcode") or get("city"))),
    )  # fmt: skip
