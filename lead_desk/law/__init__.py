"""The rule packs in `resources/law`, read once into frozen values, and the plain functions that apply them."""
