"""Tags: a lead's own short labels, kept as one text such as `fair; hot`."""

from lead_desk.domain.patterns import late

_BETWEEN = late(r"[;,|\n]+")
LONGEST = 60


def split(text: str) -> tuple[str, ...]:
    """Return the tags of a cell, each once, in their order; lists as delivered part them by `;`, `,` or `|`."""
    found: dict[str, str] = {}
    for part in _BETWEEN.split(text):
        tag = " ".join(part.split())
        if tag:
            found.setdefault(tag.casefold(), tag)
    return tuple(found.values())


def added(text: str, tag: str) -> str:
    """Return the cell with one more tag."""
    return "; ".join(split(f"{text};{tag}"))


def removed(text: str, tag: str) -> str:
    """Return the cell without a tag, whatever its capitals."""
    gone = tag.strip().casefold()
    return "; ".join(part for part in split(text) if part.casefold() != gone)
