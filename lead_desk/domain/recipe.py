"""How a vendor's lists are to be handled beyond their columns: settled once, remembered with the header."""

from dataclasses import field
from enum import StrEnum

from lead_desk.domain.values import dataclass


class KnownBy(StrEnum):
    """What may show that a row is about somebody who is here already."""

    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"  # with the company's domain; with company or town, or a firm's alone, without e-mail and number


ANY = tuple(KnownBy)


@dataclass(frozen=True, slots=True)
class Recipe:
    """What the user settled for lists of one header.

    Attributes:
        date_order: `dmy`, `mdy`, `ymd`, or '' to settle it by each column's own dates.
        unshout: names and companies written in capitals get ordinary ones.
        known_by: what a row may be recognised by; one at least.
        country: ISO code assumed where a phone or a lead names none; '' assumes none.
        words: (field, vendor's word, our word): cells that are written our way.
        encoding: letters of a text file that somebody set by hand, '' for those that are found.
        delimiter: separator that somebody set by hand, '' for the one that is found.
        as_leads: values that differ in case, spaces, accents and marks from those of the leads are written as there:
            the rule is remembered, not what it made of the last list.
    """

    date_order: str = ""
    unshout: bool = False
    known_by: tuple[KnownBy, ...] = ANY
    country: str = ""
    words: tuple[tuple[str, str, str], ...] = field(default=(), repr=False)
    encoding: str = ""
    delimiter: str = ""
    as_leads: bool = False
