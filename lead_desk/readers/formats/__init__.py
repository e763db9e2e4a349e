"""One format a file, found by the catalogue."""
