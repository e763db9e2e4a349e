"""Remember how a vendor's list was mapped: the fingerprint of its header, and a vendor's own words for our values."""

import hashlib
from collections.abc import Mapping, Sequence

from lead_desk.domain.rows import REJECT_HEADERS
from lead_desk.intake.lexicon import key_of

_REJECT_KEYS = frozenset(key_of(header) for header in REJECT_HEADERS)


def fingerprint(headers: Sequence[str]) -> str:
    """Return a fingerprint of a header row that survives changes of case, spacing and accents, but not of columns.

    The columns of a file of rejected rows do not count: fixed and dropped back, the list is the same list.

    Returns:
        32 hexadecimal digits; '' for a sheet without headers, which has nothing to be known again by.
    """
    keys = [key for header in headers if (key := key_of(header)) not in _REJECT_KEYS]
    while keys and not keys[-1]:
        keys.pop()
    if not any(keys):
        return ""
    return hashlib.sha256("\x1f".join(keys).encode()).hexdigest()[:32]


def columns_known(headers: Sequence[str]) -> frozenset[str]:
    """Return a header row as what a declared layout is compared by: its names, in whatever order."""
    return frozenset(key_of(header) for header in headers) - _REJECT_KEYS - {""}


def carried_over(earlier: Sequence[tuple[str, str]], headers: Sequence[str]) -> dict[int, str]:
    """Carry a remembered mapping over to a sheet whose columns may stand in another order.

    Args:
        earlier: (header, field or '') of the remembered mapping, in its order.
        headers: the new sheet's headers.

    Returns:
        Column position to field, only for headers that the earlier mapping knew; twins keep their order.
    """
    waiting: dict[str, list[str]] = {}
    for header, name in earlier:
        waiting.setdefault(key_of(header), []).append(name)
    carried: dict[int, str] = {}
    for place, header in enumerate(headers):
        known = waiting.get(key_of(header))
        if known and key_of(header):
            carried[place] = known.pop(0) if len(known) > 1 else known[0]
    return carried


def translate(values: Mapping[str, str], text: str) -> str:
    """Return our word for a vendor's word (`Cust.` to `customer`), or the text itself when none is remembered."""
    return values.get(key_of(text), text) if values else text


def value_keys(values: Mapping[str, str]) -> dict[str, str]:
    """Prepare a value mapping for `translate`: keys in their comparable form."""
    return {key_of(text): ours for text, ours in values.items()}
