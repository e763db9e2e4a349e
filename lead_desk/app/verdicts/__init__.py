"""Asking the gate: facts in, verdicts out, in words."""
