"""Add a word of one's own: one that raises a flag, or one that never does."""

from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import answers
from lead_desk.desktop.widgets import basics, inputs
from lead_desk.domain.fields import CATALOGUE
from lead_desk.domain.flag import Category, Certainty, FlagKind
from lead_desk.domain.own_words import AllowedWord, OwnWord

_ALLOWED = "allowed"
_LONGEST = 80


class AddWord(QDialog):
    """Asks for the word, what it tells, and where it counts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a word"))
        self.setMinimumWidth(460)
        self.text = inputs.LineInput(self.tr("Word or phrase"), self.tr("Such as: Project Lazaret, or lazaret*"))
        self.text.setMaxLength(_LONGEST)
        kinds = [(kind.value, texts.flag(kind, None)) for kind in FlagKind if kind is not FlagKind.SPECIAL]
        matters = [(matter.value, texts.flag(FlagKind.SPECIAL, matter)) for matter in Category]
        self.meaning = basics.combo(
            self.tr("What it tells"), [*matters, *kinds, (_ALLOWED, self.tr("Nothing: never flag it"))]
        )
        self.certainty = basics.combo(
            self.tr("How sure"),
            [
                (Certainty.PROBABLE.value, self.tr("Sure enough to hold the lead back")),
                (Certainty.POSSIBLE.value, self.tr("Only a warning")),
            ],
        )
        self.where = basics.combo(
            self.tr("Where it counts"),
            [("", self.tr("In every text")), *((field.name, texts.field_title(field.name)) for field in CATALOGUE)],
        )
        self.go = basics.button(self.tr("Add the word"), self.accept, kind="primary")
        form = QFormLayout()
        form.addRow(self.tr("&Word or phrase"), self.text)
        form.addRow(self.tr("What it &tells"), self.meaning)
        form.addRow(self.tr("How &sure"), self.certainty)
        form.addRow(self.tr("Where it &counts"), self.where)
        self.setLayout(
            basics.column(
                basics.subheading(self.tr("Add a word")),
                basics.label(self.tr("A star stands for more letters. Large and small letters are the same.")),
                form,
                answers(self, self.go),
                spacing=12,
                margins=18,
            )
        )
        self.text.textChanged.connect(self._look)
        self.meaning.currentIndexChanged.connect(self._look)
        self._look()

    def word(self) -> OwnWord | AllowedWord:
        """Return what was filled in."""
        text, field, meaning = str(self.text.value()), basics.chosen(self.where), basics.chosen(self.meaning)
        if meaning == _ALLOWED:
            return AllowedWord("", text, field)
        certainty = Certainty(basics.chosen(self.certainty))
        if meaning in {kind.value for kind in FlagKind}:
            return OwnWord("", text, FlagKind(meaning), None, certainty, field)
        return OwnWord("", text, FlagKind.SPECIAL, Category(meaning), certainty, field)

    def _look(self) -> None:
        self.go.setEnabled(bool(str(self.text.value()).strip()))
        self.certainty.setEnabled(basics.chosen(self.meaning) != _ALLOWED)
