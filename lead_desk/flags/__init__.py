"""Finding children's, special-category and criminal data in cells."""
