"""Whether a lead's source can carry it, and its purpose its basis (LAW 8, 1.7, 3.1, 3.2, 4.1)."""

from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.source import Source, SourceTerms
from lead_desk.gate.case import SourceFact

_OF_GAP = {
    "kind": SourceFact.INCOMPLETE,
    "obtained_on": SourceFact.INCOMPLETE,
    "attested_by": SourceFact.UNATTESTED,
    "terms": SourceFact.TERMS_UNKNOWN,
}


def source_fact(source: Source | None) -> SourceFact:
    """Return what the register says about a source; the first gap speaks."""
    if source is None:
        return SourceFact.MISSING
    if source.terms is SourceTerms.FORBIDDEN:
        return SourceFact.TERMS_FORBID
    gaps = source.gaps()
    return _OF_GAP[gaps[0]] if gaps else SourceFact.COMPLETE


def basis_allowed(purpose: Purpose | None, basis: Basis | None, source: Source | None, key: str) -> bool:
    """Tell whether the purpose's entry allows the basis, and the source is not bound to another purpose (seed E21)."""
    bound = source is not None and source.single_purpose not in ("", key)
    return purpose is not None and basis in purpose.bases and not bound
