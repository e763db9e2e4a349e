"""One detector a file, found by the catalogue."""
