"""The field catalogue: every column a lead can have, declared once.

Header matching, storage, grid headers, forms, search and export choice follow from it. Names are never renamed.
"""

from enum import StrEnum

from lead_desk.domain.channel import Channel
from lead_desk.domain.values import dataclass


class FieldType(StrEnum):
    """How a cell of the field is parsed (`lead_desk.domain.cells`)."""

    TEXT = "text"
    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    COUNTRY = "country"
    DATE = "date"
    AGE = "age"
    URL = "url"
    YESNO = "yesno"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Field:
    """One column of the catalogue.

    Attributes:
        name: stable English name used in the store, the command line and campaigns.
        title: the grid's header, in English; the window translates it.
        stored_as_column: a real column of the store, because the gate, a key, search or sort asks for it; others
            share one JSON column.
        exportable: may ever leave in an export.
        multiple: a lead may hold several values (second e-mail, second phone), kept with their kind.
        need: why the field is there, shown while mapping (seed E7).
    """

    name: str
    title: str
    type: FieldType
    stored_as_column: bool = False
    exportable: bool = True
    multiple: bool = False
    need: str = "optional"


_T = FieldType

CATALOGUE: tuple[Field, ...] = (
    Field("full_name", "Name", _T.NAME, stored_as_column=True, need="to address the person"),
    Field("first_name", "First name", _T.NAME, stored_as_column=True),
    Field("last_name", "Last name", _T.NAME, stored_as_column=True),
    Field("title", "Salutation", _T.TEXT),
    Field("email", "Email", _T.EMAIL, stored_as_column=True, multiple=True, need="to write, and to find stops"),
    Field("phone", "Phone", _T.PHONE, stored_as_column=True, multiple=True, need="to call, and to find stops"),
    Field("mobile", "Mobile", _T.PHONE, stored_as_column=True, multiple=True, need="to call or text"),
    Field("company", "Company", _T.TEXT, stored_as_column=True, need="decides which channel rules apply"),
    Field("job_title", "Job title", _T.TEXT, stored_as_column=True),
    Field("department", "Department", _T.TEXT),
    Field("industry", "Industry", _T.TEXT),
    Field("website", "Website", _T.URL),
    Field("company_size", "Company size", _T.TEXT),
    Field("revenue", "Revenue", _T.TEXT),
    Field("street", "Street", _T.TEXT, need="to send post"),
    Field("city", "City", _T.TEXT, stored_as_column=True),
    Field("region", "Region", _T.TEXT),
    Field("postcode", "Postcode", _T.TEXT),
    Field("country", "Country", _T.COUNTRY, stored_as_column=True, need="decides which channel rules apply"),
    Field("linkedin_url", "LinkedIn", _T.URL),
    Field("source", "Source", _T.TEXT),
    Field("source_id", "Source id", _T.TEXT),
    Field("notes", "Notes", _T.TEXT),
    Field("tags", "Tags", _T.TEXT),
    Field("language", "Language", _T.TEXT),
    Field("date_of_birth", "Birth date", _T.DATE, stored_as_column=True, exportable=False, need="age check only"),
    Field("age", "Age", _T.AGE, exportable=False, need="age check only"),
    Field("opt_in", "Opt-in", _T.YESNO),
    Field("opt_in_at", "Opt-in date", _T.DATE),
    Field("opt_in_text", "Opt-in wording", _T.TEXT, need="proof of consent"),
    Field("opt_in_channel", "Opt-in channels", _T.TEXT, need="proof of consent"),
    Field("opt_in_source", "Opt-in place", _T.TEXT, need="proof of consent"),
    Field("last_contact", "Last contact", _T.DATE),
)

BY_NAME: dict[str, Field] = {field.name: field for field in CATALOGUE}
COLUMNS: tuple[str, ...] = tuple(field.name for field in CATALOGUE if field.stored_as_column)

CONSENT_DETAILS = frozenset({"opt_in_at", "opt_in_text", "opt_in_channel", "opt_in_source"})
"""What proves a yes (GDPR Art. 7(1)); worth keeping wherever a list says yes at all."""


@dataclass(frozen=True, slots=True)
class FieldPart:
    """A part of a value that some lists keep in a column of its own; it is joined, never stored by itself.

    Attributes:
        whole: the field that it becomes a part of.
    """

    whole: str


ADDRESS_LINES = ("address_line_2", "address_line_3")
"""Parts that go on with the street that is stored."""

PARTS: dict[str, FieldPart] = {
    "birth_day": FieldPart("date_of_birth"),
    "birth_month": FieldPart("date_of_birth"),
    "birth_year": FieldPart("date_of_birth"),
    "phone_country": FieldPart("phone"),
    "phone_area": FieldPart("phone"),
    "name_prefix": FieldPart("last_name"),
    "house_number": FieldPart("street"),
    "house_letter": FieldPart("street"),
    **dict.fromkeys(ADDRESS_LINES, FieldPart("street")),
}

ALWAYS_NEEDED = frozenset(
    {"full_name", "first_name", "last_name", "title", "company", "job_title", "language", "country"}
)
"""Fields that no channel has to justify (READINGS 19)."""

CHANNEL_FIELDS = {
    Channel.EMAIL: ("email",),
    Channel.SMS: ("mobile", "phone"),
    Channel.PHONE: ("phone", "mobile"),
    Channel.POST: ("street", "postcode", "city", "region"),
}
"""The identifiers that each channel needs."""


def is_custom(name: str) -> bool:
    """Tell whether `name` is a custom column kept under the user's own name (`custom:Shoe size`)."""
    return name.startswith("custom:") and len(name) > len("custom:")
