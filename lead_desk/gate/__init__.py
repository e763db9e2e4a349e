"""The law as plain functions over identity-free cases; the only maker of a ClearedLead."""
