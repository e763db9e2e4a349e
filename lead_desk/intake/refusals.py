"""Which channel a negative column or a word is about: `HasOptedOutOfEmail`, `DoNotCall`, `Bounced`."""

import tomllib
from functools import cache, lru_cache

from lead_desk import resources
from lead_desk.domain.answers import is_bounce_word, is_standing_word, says_refused
from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.stop import Refusal, StopReason
from lead_desk.intake.lexicon import REFUSED, key_of, lexicon, tokens_of

_PACK = "headers/channels.toml"


@cache
def _words() -> dict[Channel, tuple[str, ...]]:
    """Read the words.

    Raises:
        BrokenInstallationError: a channel has none.
    """
    pack = tomllib.loads(resources.text(_PACK))
    try:
        found = {channel: tuple(key_of(word) for word in pack[channel.value]["words"]) for channel in Channel}
    except (KeyError, TypeError):
        raise BrokenInstallationError(_PACK) from None
    if not all(words and all(words) for words in found.values()):
        raise BrokenInstallationError(_PACK)
    return found


@lru_cache(maxsize=1024)
def channels_in(text: str) -> tuple[Channel, ...]:
    """Return the channels that a text names, in their own order."""
    key = key_of(text)
    return tuple(channel for channel, words in _words().items() if any(word in key for word in words))


@lru_cache(maxsize=1024)
def refusal_of(header: str, cell: str = "") -> Refusal | None:
    """Return what a 'no' under a header stops: one channel, or None when it stops them all.

    In doubt it stops them all: a header that names two channels, or none.

    Args:
        header: the column's header.
        cell: the cell, where it may say that mail came back rather than that the person refused.
    """
    if "bounce" in key_of(header) or is_bounce_word(cell):
        return Refusal(Channel.EMAIL, StopReason.BOUNCE_COMPLAINT)
    named = channels_in(header)
    return Refusal(named[0]) if len(named) == 1 else None


def says_no(header: str, cell: str) -> bool:
    """Tell whether a cell of a column that feeds the stops says no, or that mail came back.

    Args:
        header: the column's header; under a mere `Status`, `aktiv` says that nobody left.
        cell: the cell.
    """
    if is_standing_word(cell) and not _names_a_no(header):
        return False
    return says_refused(cell) or is_bounce_word(cell)


@cache
def _names_a_no(header: str) -> bool:
    known, tokens = lexicon(), tokens_of(header)
    spans = ("".join(tokens[start:end]) for start in range(len(tokens)) for end in range(start + 1, len(tokens) + 1))
    return any(map(known.refuses, tokens)) or any(REFUSED in known.meanings.get(span, {}) for span in spans)
