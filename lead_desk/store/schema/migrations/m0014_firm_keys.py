"""Schema 14: firms of which nothing else is known have a key.

To make it takes the store's own key, so the next session does it; one that is killed leaves the line for another.
"""

STATEMENTS = ("INSERT INTO meta (key, value) VALUES ('firm_keys_due', '1')",)
