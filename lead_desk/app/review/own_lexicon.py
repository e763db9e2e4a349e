"""The owner's words as the store keeps them: read for a run, added and removed one by one."""

import hashlib
from typing import TYPE_CHECKING

from lead_desk.app.checks import check_field_name
from lead_desk.app.core import Core
from lead_desk.app.ports import Unit
from lead_desk.domain.errors import UsageError
from lead_desk.domain.flag import Category, FlagKind
from lead_desk.domain.own_words import AllowedWord, OwnLexicon, OwnWord
from lead_desk.flags.fold import words

if TYPE_CHECKING:
    from lead_desk.flags.engine import Flagger


def own_lexicon(unit: Unit) -> OwnLexicon:
    """Return the owner's words, in the order of their keys."""
    return OwnLexicon(unit.registers.all(OwnWord), unit.registers.all(AllowedWord))


def flagger_of(core: Core, unit: Unit) -> "Flagger":
    """Return the flagger with the owner's words on top of the shipped rules."""
    return core.flagger.with_own(own_lexicon(unit))


def checked(item: OwnWord | AllowedWord) -> OwnWord | AllowedWord:
    """Return a word in its normal form.

    Raises:
        UsageError: no word or phrase, a category that does not belong to the kind, an unknown field.
    """
    from lead_desk.flags import own_words

    text = own_words.check(item.text)
    if item.field:
        check_field_name(item.field)
    if isinstance(item, AllowedWord):
        return AllowedWord(item.key or _key("allowed", text, item.field), text, item.field)
    if (item.kind is FlagKind.SPECIAL) is not (item.category is not None):
        known = ", ".join(member.value for member in Category)
        raise UsageError("Special-category words name their category, others none.", f"Known: {known}.")
    key = item.key or _key("own", text, item.field)
    return OwnWord(key, text, item.kind, item.category, item.certainty, item.field)


def add(unit: Unit, item: OwnWord | AllowedWord) -> str:
    """Keep a word; return its key.

    Raises:
        UsageError: see `checked`.
    """
    fine = checked(item)
    unit.registers.put(fine)
    return fine.key


def remove(unit: Unit, key: str) -> None:
    """Forget a word; flags it raised stay until they are decided or the store is looked at again.

    Raises:
        UsageError: there is none of that key.
    """
    if not (unit.registers.drop(OwnWord, key) or unit.registers.drop(AllowedWord, key)):
        raise UsageError("There is no own word of that key.", "`lead-desk words list` lists them.", code="UNKNOWN_WORD")


def _key(kind: str, text: str, field: str) -> str:
    """Return a key that tells nothing: keys are logged."""
    said = "\x1f".join((kind, " ".join(words(text)), "*" if "*" in text else "", field))
    return f"{kind}-{hashlib.sha256(said.encode()).hexdigest()[:10]}"
