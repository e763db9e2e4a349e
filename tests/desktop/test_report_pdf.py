"""The report on paper: every page has its head and number, nothing is lost, titles stay with their text."""

import re

import pytest
from PySide6.QtGui import QImage, QPainter

from lead_desk.desktop.report_pdf import Head, report_pages, report_pdf

HEAD = Head("Fair in Aarhus", "fair-calls, version 1", "Assessment")
QUESTIONS = "".join(
    f'<p style="font-weight: 600">Question {n}</p><p>{"An answer of some length. " * (n % 7 + 1)}</p>'
    for n in range(90)
)
PAGE = f"<h2>Part 1</h2>{QUESTIONS}<h2>Part 2</h2><p>The end</p>"


def test_a_report_becomes_a_pdf_with_all_its_pages(qapp):
    pages = report_pages(PAGE, HEAD)
    assert pages.count > 3
    made = report_pdf(PAGE, HEAD)
    assert made.startswith(b"%PDF-")
    assert made.rstrip().endswith(b"%%EOF")
    assert len(re.findall(rb"/Type\s*/Page\b", made)) == pages.count


def test_titles_stay_with_their_text(qapp):
    pages = report_pages(PAGE, HEAD)
    for title, text in pages.titles():
        assert title == text


SIGNATURES = "<h2>Signatures</h2><table>" + "<tr><td>Decided by</td><td>Erik Solberg</td></tr>" * 5 + "</table>"


@pytest.mark.parametrize("lines", range(38, 60, 3))
def test_a_short_section_is_not_torn_apart(qapp, lines):
    pages = report_pages(f"<h2>Part 1</h2>{'<p>One line of text.</p>' * lines}{SIGNATURES}<h2>End</h2><p>.</p>", HEAD)
    _first, signatures, _last = pages.titles()
    assert signatures[0] == signatures[1]
    assert pages.count > 1


def test_every_page_has_ink_in_its_head_foot_and_body(qapp):
    pages = report_pages(PAGE, HEAD)
    for number in range(pages.count):
        image = QImage(700, 1000, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        pages.draw(painter, number)
        painter.end()
        dark = [y for y in range(1000) if any(image.pixelColor(x, y).lightness() < 160 for x in range(0, 640, 2))]
        assert dark[0] < 20
        assert dark[-1] > 900
        assert any(60 < y < 800 for y in dark)
