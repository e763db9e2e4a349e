"""One text for one content: what hashes and signatures are taken over.

Canonical form: JSON in UTF-8, keys sorted by code point, no blanks, text in Unicode form NFC, days and moments as ISO
8601 text, tuples as lists. Key order, Unicode form and the type a date is held in make no difference.
"""

import json
import unicodedata
from collections.abc import Mapping
from datetime import date


def canonical_bytes(content: Mapping[str, object]) -> bytes:
    """Return the canonical form of a content."""
    return json.dumps(_plain(content), sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value
