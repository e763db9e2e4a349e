"""What was flagged, decided, remembered and struck out."""
