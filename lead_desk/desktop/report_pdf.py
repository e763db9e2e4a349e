"""Lay a report out on A4 pages: body from the report's HTML, a head line and page numbers on every page."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from lead_desk.desktop import texts
from lead_desk.domain.values import dataclass

_DPI = 96
_MARGIN_MM = 20
_INK, _MUTED, _RULE = QColor("#1b2430"), QColor("#50606f"), QColor("#b6c2ce")
_HEAD_SHARE = 0.045
"""Share of the body's height that the head and the foot line take each."""
_SHORT_SHARE = 0.25
"""A section up to this share of a page, such as the signatures, is not torn apart."""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands on every page: the document's title, its reference, and at the foot what kind of document it is."""

    title: str
    reference: str
    foot: str


class ReportPages:
    """A laid-out report; draws single pages on any painter, so that PDF, print and tests show the same.

    Args:
        html: the report.
        head: what stands on every page.
        width: of the area inside the margins, in pixels at 96 dots an inch.
        height: of that area.
    """

    def __init__(self, html: str, head: Head, width: float, height: float) -> None:
        self._head = head
        self._width, self._height = width, height
        self._bar = height * _HEAD_SHARE
        self._document = QTextDocument()
        self._document.setDefaultFont(QFont("Arial", 10))
        self._document.setDocumentMargin(0)
        self._document.setHtml(html)
        self._document.setPageSize(QSizeF(width, height - 2 * self._bar))
        self._keep_titles_with_text()

    def titles(self) -> Iterator[tuple[int, int]]:
        """Yield for each title or question its page and that on which its text begins or, in a short section, ends."""
        for block in self._titles():
            yield self._pages_of(block)

    def _titles(self) -> Iterator[QTextBlock]:
        block = self._document.begin()
        while block.isValid():
            heavy = block.charFormat().fontWeight() >= QFont.Weight.DemiBold
            if heavy and block.text() and block.next().isValid():
                yield block
            block = block.next()

    def _pages_of(self, title: QTextBlock) -> tuple[int, int]:
        layout, body = self._document.documentLayout(), self._document.pageSize().height()
        text = title.next()
        first_line = text.layout().lineAt(0).height() if text.layout().lineCount() else 0
        top, begun = layout.blockBoundingRect(title).top(), layout.blockBoundingRect(text).top() + first_line
        ended = self._end_of_section(title)
        needed = ended if begun < ended <= top + _SHORT_SHARE * body else begun
        return int(top / body), int((needed - 1) / body)

    def _end_of_section(self, title: QTextBlock) -> float:
        """Return where the last line under a heading ends; zero for a question, which is no heading."""
        last, block = title, title.next()
        while title.blockFormat().headingLevel() and block.isValid() and not block.blockFormat().headingLevel():
            last, block = block, block.next()
        return self._document.documentLayout().blockBoundingRect(last).bottom() if last != title else 0.0

    def _keep_titles_with_text(self) -> None:
        """Start a new page before a title whose text would begin, or whose short section end, on the next page."""
        for block in self._titles():
            here, there = self._pages_of(block)
            if here != there:
                style = block.blockFormat()
                style.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(style)
                # the layout carries over what it had below a changed block, so it is made anew
                self._document.markContentsDirty(0, self._document.characterCount())

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw a page (0 is the first) with its head and foot; the painter's origin is the inside of the margins."""
        body = self._height - 2 * self._bar
        self._bars(painter, page)
        painter.save()
        painter.translate(0, self._bar - page * body)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, _INK)
        context.clip = QRectF(0, page * body, self._width, body)
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _bars(self, painter: QPainter, page: int) -> None:
        painter.save()
        font = QFont("Arial")
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(_MUTED)
        top = QRectF(0, 0, self._width, self._bar * 0.6)
        foot = QRectF(0, self._height - self._bar * 0.6, self._width, self._bar * 0.6)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        number = texts.translate("Report", "Page {page} of {count}").format(page=page + 1, count=self.count)
        painter.drawText(top, left, self._head.title)
        painter.drawText(top, right, self._head.reference)
        painter.drawText(foot, left, self._head.foot)
        painter.drawText(foot, right, number)
        painter.setPen(QPen(_RULE, 1))
        painter.drawLine(0, round(self._bar * 0.62), round(self._width), round(self._bar * 0.62))
        painter.restore()


def page_layout() -> QPageLayout:
    """Return the paper: A4, upright, 20 mm margins."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )


def report_pages(html: str, head: Head) -> ReportPages:
    """Lay a report out on the paper of `page_layout`."""
    inside = page_layout().paintRectPixels(_DPI)
    return ReportPages(html, head, inside.width(), inside.height())


def report_pdf(html: str, head: Head) -> bytes:
    """Return a report as a PDF file."""
    pages = report_pages(html, head)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(page_layout())
    writer.setResolution(_DPI * 4)
    writer.setTitle(head.title)
    writer.setCreator("Lead Desk")
    painter = QPainter(writer)
    paint_pages(painter, pages, writer.resolution(), writer.newPage)
    painter.end()
    return bytes(buffer.data().data())


def paint_pages(painter: QPainter, pages: ReportPages, resolution: int, new_page: Callable[[], object]) -> None:
    """Draw all pages of a report.

    Args:
        painter: of a PDF or a printer, its origin the inside of the margins.
        pages: the report.
        resolution: dots an inch of what is drawn on.
        new_page: called between two pages.
    """
    painter.scale(resolution / _DPI, resolution / _DPI)
    for page in range(pages.count):
        if page:
            new_page()
        pages.draw(painter, page)
