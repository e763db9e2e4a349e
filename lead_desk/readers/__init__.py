"""Files to raw rows, in a limited child process."""
