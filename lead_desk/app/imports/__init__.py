"""Reading a file and bringing its rows into the store."""
