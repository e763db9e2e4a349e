"""In which order a header says that the names below it are written."""

from itertools import pairwise

from lead_desk.intake.lexicon import NAME_ANY, lexicon, tokens_of

_BETWEEN = frozenset({"and", "und", "et", "y", "e", "og", "och", "en"})


def last_name_first(header: str) -> bool:
    """Tell whether a header says that names below it begin with the last name: `Nachname Vorname`, `Apellidos, Nombre`.

    `Nom et prénom` asks for both and leaves people their order.
    """
    tokens, known = tokens_of(header), lexicon()
    meant = [known.meanings.get("".join(words), {}) for words in (*((token,) for token in tokens), *pairwise(tokens))]
    first, last, either = (
        [at % len(tokens) for at, found in enumerate(meant) if name in found]
        for name in ("first_name", "last_name", NAME_ANY)
    )
    first, last = first or either, last or either
    return bool(first and last) and min(last) < min(first) and not _BETWEEN.intersection(tokens)
