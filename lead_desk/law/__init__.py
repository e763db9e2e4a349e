"""The rule packs of resources/law, read once into values."""
