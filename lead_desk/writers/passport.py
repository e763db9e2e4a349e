"""The passport that travels with an export: a side file that stands alone, and the lines of its sheet.

The side file is plain JSON. Its own hash covers everything else in it; `resources/verify/verify_passport.py` checks
it, the exported file and the printed audit log without this app.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from lead_desk.writers.atomic import block_hashes, sha256_of

FORMAT = "lead-desk-passport/1"


def canonical(passport: Mapping[str, object]) -> bytes:
    """Return the bytes that a passport's own hash covers."""
    return json.dumps(passport, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")


def side_file(path: Path) -> Path:
    """Return where the passport of an export lies."""
    return path.with_name(f"{path.name}.passport.json")


def side_content(name: str, content: Path, passport: Mapping[str, object]) -> bytes:
    """Return the side file of a finished export.

    Args:
        name: the export's file name.
        content: where its bytes can be read; their number and hashes go in.
        passport: everything else, plain JSON values without personal data.
    """
    whole: dict[str, object] = {
        "format": FORMAT,
        **passport,
        "file": {
            "name": name,
            "bytes": content.stat().st_size,
            "sha256": sha256_of(content),
            "blocks": block_hashes(content),
        },
    }
    whole["passport_sha256"] = hashlib.sha256(canonical(whole)).hexdigest()
    return json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8")


def _words(value: object) -> str:
    """Return a value as a person reads it in a sheet."""
    if isinstance(value, Mapping):
        return "; ".join(f"{name}: {_words(part)}" for name, part in value.items())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(_words(part) for part in value)
    return "" if value is None else str(value)


def cover_lines(cover: Mapping[str, object]) -> list[tuple[str, str]]:
    """Return the passport sheet as (label, value) lines; a table of counts gets one line an entry."""
    lines: list[tuple[str, str]] = []
    for label, value in cover.items():
        if isinstance(value, Mapping):
            lines.append((label, ""))
            lines.extend((f"    {name}", _words(part)) for name, part in value.items())
        else:
            lines.append((label, _words(value)))
    return lines
