"""Schema 6: leads are found by country and by basis tag, so that the grid's filters answer at once."""

STATEMENTS = (
    "CREATE INDEX ix_lead_country ON lead (country)",
    "CREATE INDEX ix_lead_tag ON lead (tag_id)",
)
