"""The cell in front of the reviewer, with the words that gave it away marked."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from lead_desk.app.results import ReviewItem
from lead_desk.desktop import texts, theme
from lead_desk.desktop.languages import said
from lead_desk.desktop.widgets import basics


class FlaggedCell(basics.Card):
    """Shows whose cell it is, the text with marks, and why we ask."""

    def __init__(self) -> None:
        super().__init__(" ", spacing=10)
        self._spans: tuple[tuple[int, int], ...] = ()
        self._where = basics.muted()
        self._text = QTextEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("The flagged cell"))
        self._text.setTabChangesFocus(True)
        self._text.setPlaceholderText(
            self.tr(
                "This stood in a column that isn't stored, so its text isn't kept. "
                "The lead's details name the file and the row."
            )
        )
        self._text.setMinimumHeight(120)
        self._text.setMaximumHeight(230)
        basics.sized(self._text, 2)
        self._why = basics.label(steps=1)
        self._sure = basics.muted()
        self.add(
            self._where,
            self._text,
            basics.label(self.tr("Why we ask"), tone="muted", bold=True),
            self._why,
            self._sure,
            None,
        )

    def show_item(self, item: ReviewItem, place: int, count: int, sureness: str) -> None:
        """Show one item.

        Args:
            item: what to show.
            place: its place in the group, from 1.
            count: how many the group shows at once.
            sureness: how sure the detector is, in words.
        """
        finding = item.finding.finding
        self.title.setText(texts.flag(finding.kind, finding.category) + "?")
        self._where.setText(
            self.tr("{field} of {lead}  ·  {place} of {count}").format(
                field=texts.field_title(finding.field), lead=item.lead_title, place=place, count=count
            )
        )
        self._text.setPlainText(item.cell)
        self._spans = item.spans
        self._mark()
        self._why.setText(said(item.sentence))
        self._sure.setText(sureness)

    def changeEvent(self, event: QEvent) -> None:
        """Mark the words in the colours of the theme when it changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark()

    def _mark(self) -> None:
        tokens = theme.current()
        style = QTextCharFormat()
        style.setBackground(QColor(tokens.mark))
        style.setForeground(QColor(tokens.text))
        style.setFontWeight(700)
        style.setFontUnderline(True)
        cursor = QTextCursor(self._text.document())
        for start, end in self._spans:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(style)
