"""How reports look as HTML pages: only what browsers and Qt's rich text both know; nothing is fetched from anywhere."""

from collections.abc import Iterable
from html import escape

BREAK = ' style="page-break-before: always"'
"""On a title: it begins a new page."""
_STYLE = """
body { font-family: "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-size: 10pt; color: #1b2430; }
h1 { font-size: 24pt; font-weight: 600; margin-top: 40px; margin-bottom: 10px; }
h2 { font-size: 15pt; font-weight: 600; color: #12385c; margin-top: 26px; margin-bottom: 10px; }
p { margin-top: 0px; margin-bottom: 10px; }
table { margin-top: 4px; margin-bottom: 16px; }
.kind { font-size: 11pt; color: #50606f; }
.state { font-size: 12pt; font-weight: 600; color: #12385c; margin-bottom: 24px; }
.lapsed { color: #9b1c1c; }
.small { font-size: 8.5pt; color: #50606f; }
.label { color: #50606f; }
.id { color: #50606f; font-size: 8.5pt; }
.question { font-weight: 600; margin-bottom: 3px; }
.answer { margin-bottom: 14px; }
.open { color: #9b1c1c; }
td, th { padding: 4px; vertical-align: top; }
th { text-align: left; color: #50606f; font-weight: 600; }
"""


def document(title: str, parts: Iterable[str], language: str = "en") -> str:
    """Return a whole HTML page in a language."""
    head = (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">',
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>",
    )
    return "\n".join((*head, *parts, "</body></html>\n"))


def table(lines: Iterable[tuple[str, str]], share: int = 30) -> str:
    """Return labels and values as a table of two columns, the labels' with its share of the width in percent."""
    rows = "".join(
        f'<tr><td class="label" width="{share}%">{escape(label)}</td><td>{escape(value)}</td></tr>'
        for label, value in lines
    )
    return f'<table width="100%" cellspacing="0">{rows}</table>'


def rows(heads: Iterable[tuple[str, int]], lines: Iterable[Iterable[str]]) -> str:
    """Return a table with a head; each column has its share of the width in percent."""
    head = "".join(f'<th width="{share}%">{escape(text)}</th>' for text, share in heads)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in line) + "</tr>" for line in lines)
    return f'<table width="100%" cellspacing="0" class="small"><thead><tr>{head}</tr></thead>{body}</table>'
