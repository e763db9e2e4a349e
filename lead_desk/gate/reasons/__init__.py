"""The reasons to hold, one file a stage, found by the catalogue."""
