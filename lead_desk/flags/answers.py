"""Empty answers, noes and placeholders in the languages of the lists."""

from lead_desk.domain.patterns import late
from lead_desk.flags.fold import compose, fold, words
from lead_desk.flags.lexicon import word_set

# Cells that say nothing, whatever the column asks.
_PLACEHOLDERS = word_set("placeholders")

# Noes: an answer, but in a yes-no column on membership or condition it is no data of this record by our policy.
_NOES = word_set("noes")
_YESES = word_set("yeses")


# What is asked for, planned or expires says nothing yet; it stands at the beginning.
_PENDING, _OPENING = word_set("pending"), 2


def _folded(known: frozenset[str]) -> frozenset[str]:
    return frozenset(fold(compose(word)) for word in known)


_AWAITED = late(
    r"requir|request|pending|applied|awaiting|to do|in progress|due\b|needed|needs|ordered|not yet|expired|to follow|"
    r"outstanding|chasing|chased|renew|submitted|sent off|afventer|mangler|ansogt|"
    r"bestilt|skal indhentes|kræves|pakrævet|skal forevises|medbringes|skal fremvises|ma fremlegges|"
    r"ska visas|uppvisas|einzureichen|nachzureichen|vorzulegen|anzufordern|noch offen|op te vragen|"
    r"aan te vragen|opvragen|aanvragen|indhentes|rekvireres|innhentes|"
    r"angefordert|beantragt|ausstehend|steht aus|wird benotigt|erforderlich|fehlt|folgt|demande|a fournir|"
    r"en attente|requis|en cours|exige|solicitad|pendiente|"
    r"requerid|necesari|aangevraagd|vereist|nodig|volgt|lopend|begard|begart|bestalld|inväntas|invantas|kravs|saknas|pedid|richiest|wymagan|etterspurt"
)
"""A check that is only asked for says nothing of its outcome, wherever the words stand."""


_DEGREES = _folded(word_set("degrees"))
"""How sure a seller is of a deal, under headers that could also ask for beliefs or offences."""
_SHARE = late(r"\d{1,3}\s?%|\d{1,2}\s?/\s?(?:5|10)")
_FOLDED_PLACEHOLDERS, _FOLDED_NOES, _FOLDED_YESES = _folded(_PLACEHOLDERS), _folded(_NOES), _folded(_YESES)
MOST_WORDS = max(len(words(text)) for text in _PLACEHOLDERS)
"""What has more words stands in for no answer."""


def normal(cell: str) -> str:
    """Return the cell as the lists hold answers: folded, with single spaces, without closing marks and brackets."""
    text = " ".join(fold(compose(cell)).split())
    return text if text in _FOLDED_PLACEHOLDERS else text.strip(" .!;,()[]<>")


def is_placeholder(cell: str) -> bool:
    """Tell whether the cell is blank or only stands in for an answer."""
    text = normal(cell)
    return not text or text in _FOLDED_PLACEHOLDERS or not any(char.isalnum() or char in "✓✔" for char in text)


def is_pending(cell: str) -> bool:
    """Tell whether the cell only says that the answer is still to come or runs out: `à planifier`, `scade 05/27`."""
    return any(word in _PENDING for word in words(cell)[:_OPENING])


def is_awaited(folded: str) -> bool:
    """Tell whether a folded text says of a check that it is asked for, on its way or has run out."""
    return _AWAITED.search(folded) is not None


def is_no(cell: str) -> bool:
    """Tell whether the cell answers no or none."""
    return normal(cell) in _FOLDED_NOES


def is_yes(cell: str) -> bool:
    """Tell whether the cell only answers yes."""
    return normal(cell) in _FOLDED_YESES


def is_degree(cell: str) -> bool:
    """Tell whether the cell only says how much, as a seller rates a deal: `Conviction: High`, `Belief: 8/10`."""
    answer = normal(cell)
    return answer in _DEGREES or _SHARE.fullmatch(answer) is not None


_ADDRESS = late(r"\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*")


def is_address(cell: str) -> bool:
    """Tell whether the cell is nothing but an e-mail address: its domain names an employer, not a belief."""
    return _ADDRESS.fullmatch(cell) is not None
