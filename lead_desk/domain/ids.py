"""Identifiers as types, so that one cannot be passed for another."""

from typing import NewType

LeadId = NewType("LeadId", int)
BatchId = NewType("BatchId", int)
FindingId = NewType("FindingId", int)
ExportId = NewType("ExportId", int)
EventSeq = NewType("EventSeq", int)
ActId = NewType("ActId", int)
