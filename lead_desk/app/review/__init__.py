"""The review of flags, the owner's own words, and the second person."""
