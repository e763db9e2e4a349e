"""What a row's own columns prove of a consent: a yes with its date, wording, channels and place (LAW 2.2).

Nothing is made up. A plain yes becomes evidence that says what it lacks, and the gate holds it. What all who said yes
agreed to comes from the source's wording (`ConsentText`); a list that somebody else collected counts as third-party
evidence whatever the wording says.
"""

import hashlib
from datetime import UTC, datetime

from lead_desk.domain.basis import Consent, ConsentMethod, ConsentText
from lead_desk.domain.channel import Channel
from lead_desk.domain.lead import PreparedLead
from lead_desk.intake.refusals import channels_in

_LONGEST_VERSION = 120
_NO_WORDING = ConsentText("", "")


def consent_of_row(
    row: PreparedLead,
    wording: ConsentText | None,
    header_channels: tuple[Channel, ...] = (),
    place_field: str = "opt_in_source",
    *,
    own: bool,
) -> Consent | None:
    """Return the consent that a row shows, without a key, or None when it shows none.

    Args:
        row: the row as prepared.
        wording: what those of this list agreed to, if the source says.
        header_channels: channels that the opt-in column's header names (`Email opt-in`).
        place_field: the field that holds the place of the opt-in.
        own: the people gave the data to us ourselves.
    """
    values = row.values
    identifier = values.get("email") or values.get("mobile") or values.get("phone") or ""
    said_yes = values.get("opt_in") == "yes" or ("opt_in" not in values and "opt_in_at" in values)
    if row.refused or not identifier or not said_yes:
        return None
    wording = wording or _NO_WORDING
    text = values.get("opt_in_text") or wording.text
    method = wording.method if own else ConsentMethod.IMPORTED_THIRD_PARTY
    given = _moment(values.get("opt_in_at", ""))
    return Consent(
        key="",
        identifier=identifier,
        given_at=given,
        method=method,
        place=values.get(place_field) or wording.place,
        text_version=wording.version or values.get("opt_in_text", "")[:_LONGEST_VERSION],
        text_hash=hashlib.sha256(text.encode()).hexdigest() if text else "",
        language=wording.language,
        controllers=wording.controllers,
        purposes=wording.purposes,
        channels=_channels(values.get("opt_in_channel", ""), header_channels, wording),
        told_right_to_withdraw=wording.told_right_to_withdraw,
        confirmed_at=given if method is ConsentMethod.DOUBLE_OPT_IN else None,
        evidence_hash=wording.evidence_hash,
    )


def _channels(cell: str, header: tuple[Channel, ...], wording: ConsentText) -> tuple[Channel, ...]:
    """Return the channels said yes to: the cell's, else the header's, else the wording's, and none beyond the wording.

    A cell that names no channel we know proves none.
    """
    named = channels_in(cell) if cell else header or wording.channels
    return tuple(channel for channel in named if not wording.channels or channel in wording.channels)


def _moment(day: str) -> datetime | None:
    return datetime.fromisoformat(day).replace(tzinfo=UTC) if day else None
