"""Formula defusing for delimited text (OWASP ASVS 5.0, 1.2.10), without spoiling phone numbers.

A spreadsheet program runs a csv field that starts with `=`, `+`, `-`, `@` or a control character. Such a field gets an
apostrophe in front. A strict E.164 number is let through in any column: it has no operator, so there is nothing to run,
and an apostrophe would break every dialler. A program that splits at another delimiter than ours sees inner parts as
fields of their own, so a trigger after a delimiter, a quote or a line break is defused as well.
"""

import re

_INVISIBLE = " \u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff"
_E164 = re.compile(r"\+[1-9]\d{6,14}")
_START = re.compile(rf"[{_INVISIBLE}'\"]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n\x00]")
_INNER = re.compile(
    rf"(?<=[;,|\t\r\n\"])(?=[{_INVISIBLE}]*(?:[=@\uff1d\uff20]|[+\uff0b](?![1-9]\d{{6,14}}(?:$|[;,\s]))(?!\s)|[-\uff0d](?!\s)))"
)
_SUSPECT = re.compile("[=+\\-@\uff1d\uff0b\uff0d\uff20\t\r\n\x00]")


def defuse(text: str) -> str:
    """Return the text so that no spreadsheet program runs it.

    Args:
        text: one field as it is to be read by a person.

    Returns:
        The same text when it is harmless, else with an apostrophe before each trigger.
    """
    if not _SUSPECT.search(text):
        return text
    if _E164.fullmatch(text):
        return text
    text = _INNER.sub("'", text.replace("\x00", ""))
    return f"'{text}" if _START.match(text) else text
