"""The facts the gate decides on, gathered set by set."""
