"""Raw rows to prepared leads: header, columns, cells, duplicates, preview. Pure generators."""
