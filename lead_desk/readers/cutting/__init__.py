"""Give a file again without some of its rows, all else as it came; one file a kind of file."""
