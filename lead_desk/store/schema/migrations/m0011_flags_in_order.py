"""Schema 11: leads with a flag are found in the order of the grid, so that its first page is there at once."""

STATEMENTS = (
    "DROP INDEX ix_finding_lead",
    "CREATE INDEX ix_finding_lead ON finding (lead_id, state, kind, category)",
)
