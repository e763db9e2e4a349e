"""Channels and the four classes of recipient on which national channel rules turn (LAW 7)."""

from enum import StrEnum


class Channel(StrEnum):
    """A way to reach a person. Automated calls are not one: they need consent everywhere in the EU."""

    EMAIL = "email"
    SMS = "sms"
    PHONE = "phone"
    POST = "post"


class RecipientClass(StrEnum):
    """Whom a message reaches (LAW 7.2)."""

    NAMED = "named_business_contact"
    GENERIC = "generic_corporate_address"
    SOLE_TRADER = "sole_trader"
    CONSUMER = "consumer"
