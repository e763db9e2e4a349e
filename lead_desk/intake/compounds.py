"""Take compound words of headers apart."""

from lead_desk.intake.lexicon import Lexicon

_MIN_PIECE = 3
_MOST_PIECES = 4
_LONGEST = 120
"""Letters of a compound; longer ones are no words, and every letter more costs more than the one before."""


def pieces_of(known: Lexicon, token: str) -> tuple[str, ...]:
    """Take a compound apart (`firmentelefon`, `businessphone`) if known words cover it whole; else leave it."""
    if len(token) > _LONGEST:
        return (token,)
    best: list[tuple[str, ...] | None] = [()] + [None] * len(token)
    for end in range(_MIN_PIECE, len(token) + 1):
        for start in range(end - _MIN_PIECE + 1):
            head = best[start]
            if head is not None and known.knows(token[start:end]):
                candidate = (*head, token[start:end])
                current = best[end]
                if current is None or len(candidate) < len(current):
                    best[end] = candidate
    found = best[-1]
    return found if found and len(found) <= _MOST_PIECES else (token,)
