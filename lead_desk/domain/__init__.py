"""The words of the trade as frozen values; no framework, no input or output."""
