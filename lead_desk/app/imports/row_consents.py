"""Consents that a list's own columns prove, put beside the rows on their way into the store."""

from collections.abc import Iterator, Sequence

from lead_desk.app.ports import Unit
from lead_desk.domain.basis import ConsentText
from lead_desk.domain.lead import PreparedLead, RejectedRow
from lead_desk.domain.source import Source
from lead_desk.intake.consent import consent_of_row
from lead_desk.intake.lexicon import key_of
from lead_desk.intake.mapping import ColumnMapping, Target
from lead_desk.intake.refusals import channels_in

_YES = frozenset({"opt_in", "opt_in_at"})


def attached(
    unit: Unit,
    source_key: str,
    mapping: ColumnMapping,
    blocks: Iterator[Sequence[PreparedLead | RejectedRow]],
) -> Iterator[Sequence[PreparedLead | RejectedRow]]:
    """Yield the blocks with the consent of each row that says yes; as they are when no column could."""
    if not any(target.field in _YES for target in mapping.targets):
        yield from blocks
        return
    source = unit.registers.get(Source, source_key) if source_key else None
    wording = unit.registers.get(ConsentText, source.consent_text) if source and source.consent_text else None
    headers = " ".join(target.header for target in mapping.targets if target.field == "opt_in")
    place = next((target.field for target in mapping.targets if _tells_place(target)), "")
    own = bool(source and source.from_person)
    for block in blocks:
        for row in block:
            if isinstance(row, PreparedLead):
                row.consent = consent_of_row(row, wording, channels_in(headers), place, own=own)
        yield block


def _tells_place(target: Target) -> bool:
    """`Opt-in source` is read as the lead's source; it tells the place of the opt-in as well."""
    spoken = key_of(target.header)
    about_consent = "optin" in spoken or "consent" in spoken
    return target.field == "opt_in_source" or (target.field == "source" and about_consent)
