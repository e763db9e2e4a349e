"""Names of encodings: the letters that a text file is written in."""

import codecs


def letters(name: str) -> str:
    """Return an encoding under its own name (`cp1252` for `windows-1252`), '' for what is no encoding of texts."""
    try:
        own = codecs.lookup(name).name
        b" ".decode(own, "replace")  # of no bytes at all `hex` would be one too
    except (LookupError, UnicodeError):
        return ""
    return own
