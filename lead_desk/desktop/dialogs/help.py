"""Help (F1 or ?): all keys, the handbook that ships with the app, and the tour."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QTabWidget,
    QTextBrowser,
    QWidget,
)

from lead_desk import resources
from lead_desk.desktop import languages
from lead_desk.desktop.widgets import basics
from lead_desk.domain.languages import ENGLISH

_LINES = 18
_FIRST = "start"
_CHAPTERS = {
    "home": _FIRST,
    "leads": "leads",
    "imports": "import",
    "import": "import",
    "history": "import",
    "duplicates": "import",
    "review": "review",
    "assessments": "assessments",
    "exports": "exports",
    "stops": "stops",
    "requests": "requests",
    "sources": "sources",
    "audit": "audit",
    "settings": "safety",
}
"""Page -> the chapter that is about it."""


def chapter_of(page: str) -> str:
    """Return the handbook's chapter about a page."""
    return _CHAPTERS.get(page, _FIRST)


class HelpSheet(QDialog):
    """The help; reads only files that came with the app.

    Signals:
        tour_asked: the user wants the tour.
    """

    tour_asked = Signal()

    def __init__(self, parent: QWidget | None, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self._keys(keys), self.tr("Keys"))
        self.tabs.addTab(self._handbook(), self.tr("Handbook"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        buttons.addButton(
            basics.button(self.tr("Take the tour"), self._tour, icon="sparkles"),
            QDialogButtonBox.ButtonRole.ActionRole,
        )
        self.setLayout(basics.column(self.tabs, buttons, spacing=12, margins=16))
        self.resize(860, 620)

    def _tour(self) -> None:
        self.accept()
        self.tour_asked.emit()

    def _keys(self, keys: Sequence[tuple[str, str]]) -> QWidget:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for place, (pressed, act) in enumerate(keys):
            line, side = place % _LINES, place // _LINES * 2
            grid.addWidget(basics.label(pressed, bold=True, wrap=False), line, side)
            grid.addWidget(basics.label(act, wrap=False), line, side + 1)
        box = basics.column(
            basics.subheading(self.tr("Everything works from the keyboard")), grid, None, spacing=14, margins=14
        )
        holder = QWidget()
        holder.setLayout(box)
        return holder

    def _handbook(self) -> QWidget:
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self.chapters.setFixedWidth(210)
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Handbook"))
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(lambda link: self.open_chapter(link.fileName().removesuffix(".md")))
        for name, title in chapters(languages.current()):
            item = QListWidgetItem(title)
            item.setData(256, name)
            self.chapters.addItem(item)
        self.chapters.currentItemChanged.connect(self._show_chapter)
        self.chapters.setCurrentRow(0)
        holder = QWidget()
        row = basics.row(self.chapters, spacing=10, margins=6)
        row.addWidget(self.page, 1)
        holder.setLayout(row)
        return holder

    def _show_chapter(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            document = QTextDocument(self.page)
            document.setBaseUrl(f"{resources.path('handbook').as_uri()}/")
            document.setDefaultFont(self.page.font())
            document.setMarkdown(chapter_text(item.data(256), languages.current()))
            self.page.setDocument(document)

    def open_chapter(self, name: str) -> None:
        """Open a chapter by its file's name; an unknown one changes nothing."""
        for place in range(self.chapters.count()):
            if self.chapters.item(place).data(256) == name:
                self.tabs.setCurrentIndex(1)
                self.chapters.setCurrentRow(place)


def chapters(language: str = ENGLISH) -> list[tuple[str, str]]:
    """Return (file name without ending, title) of the handbook's chapters; the title is the first heading."""
    found = []
    for path in sorted(resources.path("handbook").glob("*.md"), key=lambda path: (path.stem != _FIRST, path.stem)):
        first = chapter_text(path.stem, language).lstrip().split("\n", 1)[0]
        found.append((path.stem, first.lstrip("# ").strip() or path.stem))
    return found


def chapter_text(name: str, language: str) -> str:
    """Return a chapter in a language; English where the language has none."""
    own = f"handbook/{language}/{name}.md"
    return resources.text(own if (resources.root() / own).is_file() else f"handbook/{name}.md")
