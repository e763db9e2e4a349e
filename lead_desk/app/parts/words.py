"""The desk's methods about the owner's own words."""

from typing import TYPE_CHECKING

from lead_desk.app.core import forget_cells
from lead_desk.app.parts.part import DeskPart
from lead_desk.app.review import own_lexicon
from lead_desk.domain.own_words import AllowedWord, OwnLexicon, OwnWord
from lead_desk.domain.progress import Progress

if TYPE_CHECKING:
    from lead_desk.app.review.look_again import LookedAgain


class WordsPart(DeskPart):
    """Words that raise a flag here, and words that never do."""

    def own_words(self) -> OwnLexicon:
        """Return the owner's words."""
        with self.core.store.read() as unit:
            return own_lexicon.own_lexicon(unit)

    def add_word(self, item: OwnWord | AllowedWord) -> str:
        """Keep a word for the imports that follow; return its key, made from the word where none is given.

        Raises:
            UsageError: no word or phrase, a category that does not belong to the kind, an unknown field.
        """
        with self.core.store.write(self.actor) as unit:
            key = own_lexicon.add(unit, item)
            unit.commit()
        return key

    def remove_word(self, key: str) -> None:
        """Forget a word; the flags it raised stay until they are decided.

        Raises:
            UsageError: there is none of that key.
        """
        with self.core.store.write(self.actor) as unit:
            own_lexicon.remove(unit, key)
            unit.commit()
        forget_cells()

    def look_again(self, progress: Progress | None = None) -> "LookedAgain":
        """Screen all stored leads again with the rules and words of now; decisions stay.

        Raises:
            CancelledError: the user stopped it; nothing was changed.
        """
        from lead_desk.app.review import look_again

        return look_again.look_again(self.core, progress)

    @property
    def flags_version(self) -> str:
        """Version of the rules that flag, as the passport names it."""
        with self.core.store.read() as unit:
            return own_lexicon.flagger_of(self.core, unit).version
