"""The settings card about the rules that flag: their version, and the owner's own words."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from lead_desk.app.desk import Desk
from lead_desk.app.review.look_again import LookedAgain
from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.own_word import AddWord
from lead_desk.desktop.jobs import JobProgress
from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.widgets import basics
from lead_desk.domain.own_words import AllowedWord, OwnLexicon, OwnWord

Read = tuple[OwnLexicon, str]


class WordsSettings(basics.Card):
    """Lists the owner's words; adds and removes them."""

    def __init__(self, page: Page) -> None:
        super().__init__(texts.translate("WordsSettings", "Words that raise a flag"))
        self._page, self._session = page, page.session
        self._version = basics.muted()
        self._lines = basics.column(spacing=4)
        self.add(
            basics.label(
                self.tr(
                    "Words of your own are flagged on top of the shipped rules; others you can let pass. "
                    "They count for the lists you import from now on; look at all leads again to use them on those "
                    "you have. What you decided stays."
                )
            ),
            basics.row(
                basics.button(self.tr("Add a word…"), self._ask, icon="plus"),
                basics.button(self.tr("Look at all leads again"), self._look_again, icon="search"),
                None,
            ),
            self._lines,
            self._version,
        )

    def reload(self) -> None:
        """Read the words."""
        self._session.jobs.read(
            self._page, partial(_read, self._session.desk), self._fill, self._page.failed, slot="words"
        )

    def _fill(self, found: Read) -> None:
        lexicon, version = found
        self._version.setText(self.tr("Version of the rules: {version}").format(version=version))
        basics.clear(self._lines)
        shown: list[OwnWord | AllowedWord] = [*lexicon.words, *lexicon.allowed]
        for item in shown:
            self._lines.addLayout(self._line(item))

    def _line(self, item: OwnWord | AllowedWord) -> QHBoxLayout:
        told = texts.flag(item.kind, item.category) if isinstance(item, OwnWord) else self.tr("never flagged")
        where = texts.field_title(item.field) if item.field else self.tr("every text")
        said = self.tr("“{word}”: {told}  ·  {where}").format(word=item.text, told=told, where=where)
        remove = basics.button(
            self.tr("Remove"),
            partial(self._remove, item.key),
            icon="trash-2",
            kind="link",
            name=self.tr("Remove the word {word}").format(word=item.text),
        )
        return basics.row(basics.label(said, wrap=False), None, remove)

    def _ask(self) -> None:
        dialog = AddWord(self._page)
        dialog.accepted.connect(lambda: self._add(dialog.word()))
        dialog.open()

    def _add(self, word: OwnWord | AllowedWord) -> None:
        self._session.jobs.write(self._page, partial(_add, self._session.desk, word), self._changed, self._page.failed)

    def _remove(self, key: str) -> None:
        self._session.jobs.write(
            self._page, partial(_remove, self._session.desk, key), self._changed, self._page.failed
        )

    def _changed(self, _answer: object) -> None:
        self._session.tell(
            self.tr("Done. It counts for the lists you import from now on."),
            self.tr("Look at all leads again"),
            self._look_again,
        )
        self.reload()

    def _look_again(self) -> None:
        self._session.jobs.write(
            self._page,
            partial(_look_again, self._session.desk),
            self._looked,
            self._page.failed,
            title=self.tr("Looking at all leads again"),
        )

    def _looked(self, done: LookedAgain) -> None:
        self._session.tell(
            texts.counted(
                self,
                "{count} leads looked at. New flags: {added}, gone: {dropped}.",
                done.leads,
                added=texts.number(done.added),
                dropped=texts.number(done.dropped),
            )
        )
        self._session.wrote()


def _read(desk: Desk, _progress: JobProgress) -> Read:
    return desk.own_words(), desk.flags_version


def _look_again(desk: Desk, progress: JobProgress) -> LookedAgain:
    return desk.look_again(progress)


def _add(desk: Desk, word: OwnWord | AllowedWord, _progress: JobProgress) -> str:
    return desk.add_word(word)


def _remove(desk: Desk, key: str, _progress: JobProgress) -> None:
    desk.remove_word(key)
