"""Declaration files: what a firm says of itself, its sources, people and assessments."""
