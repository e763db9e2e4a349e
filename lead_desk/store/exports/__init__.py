"""What left, to whom, and what the gate said."""
