"""Schema 15: the text search keeps no length of each lead's texts, which only an order by relevance would ask for.

That is a fifth of what it takes to put a lead in (sqlite.org/fts5.html, 4.4.3). The index is built anew, once.
"""

_SEARCH_TABLE = (
    "CREATE VIRTUAL TABLE lead_search USING fts5(full_name, first_name, last_name, company, email, phone, mobile,"
    " job_title, city, content='lead', content_rowid='id', tokenize='unicode61 remove_diacritics 2', columnsize=0)"
)
STATEMENTS = (
    "DROP TABLE lead_search",
    _SEARCH_TABLE,
    # The index keeps no text of its own; secure-delete leaves no terms of erased leads behind (SECURITY.md).
    "INSERT INTO lead_search (lead_search, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO lead_search (lead_search) VALUES ('rebuild')",
)
