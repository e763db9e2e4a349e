"""The facts a user may state about a source or a message, in the words of resources/law/evidence.toml."""

import tomllib
from functools import cache

from lead_desk import resources
from lead_desk.desktop import texts


@cache
def statements(where: str) -> tuple[tuple[str, str], ...]:
    """Return (code, sentence) of what can be stated at a place (`source`, `campaign` or `record`).

    Raises:
        BrokenInstallationError: the file is missing.
    """
    pack = tomllib.loads(resources.text("law/evidence.toml"))
    return tuple(
        (code, texts.translate("Evidence", _sentence(str(entry["sentence"]))))
        for code, entry in pack.items()
        if isinstance(entry, dict) and where in entry.get("where", ())
    )


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
