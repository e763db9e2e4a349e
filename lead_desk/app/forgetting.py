"""Locking a store: no text of a lead may stay behind in memory that the program keeps for speed."""

import sys

_ROOMS = ("lead_desk.domain.", "lead_desk.intake.", "lead_desk.flags.")


def forget_texts() -> int:
    """Empty every bounded cache of parsed cells; return how many texts they held.

    Caches of rules know no bound (there are only so many rules) and stay; those of cells have one (lists are long).
    """
    dropped = 0
    for name, module in list(sys.modules.items()):
        if not name.startswith(_ROOMS):
            continue
        for member in list(vars(module).values()):
            info, clear = getattr(member, "cache_info", None), getattr(member, "cache_clear", None)
            if info is not None and clear is not None and info().maxsize is not None:
                dropped += info().currsize
                clear()
    return dropped
