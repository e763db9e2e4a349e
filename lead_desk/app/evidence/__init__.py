"""What proves that a person may or may not be contacted."""
