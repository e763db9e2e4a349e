"""The version of the shipped rule pack, told from its files without loading the rules."""

from functools import cache

from lead_desk import resources
from lead_desk.flags import learnt_table, lexicon

RULE_PACK = "1"
_OWN = "+own"


def named(lexicons: str, table: str, *, own: bool) -> str:
    """Return a pack's version.

    Args:
        lexicons: hash of the lexicons' files.
        table: first digits of the learnt table's hash.
        own: an owner's words come on top.
    """
    return f"{RULE_PACK}+{lexicons[:12]}.{table}{_OWN if own else ''}"


def version(*, own: bool) -> str:
    """Return the version of the shipped pack, as the flagger itself tells it once it is loaded.

    Args:
        own: an owner's words come on top.

    Raises:
        BrokenInstallationError: lexicons or the learnt table are missing.
    """
    lexicons, table = _shipped()
    return named(lexicons, table, own=own)


@cache
def _shipped() -> tuple[str, str]:
    return lexicon.digest(), learnt_table.digest_of(resources.text(learnt_table.NAME))
