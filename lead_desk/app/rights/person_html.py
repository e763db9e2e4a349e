"""The report on a person as one HTML page: opens in any browser, and is what the window's PDF is laid out from."""

from html import escape

from lead_desk.app.page_style import document, table
from lead_desk.app.rights.person_report import PersonReport


def person_html(report: PersonReport) -> str:
    """Return the report as a whole HTML page."""
    parts = [
        '<p class="kind">Copy of personal data (GDPR Art. 15)</p>',
        "<h1>What we hold on you</h1>",
        table(report.cover),
    ]
    for section in report.sections:
        parts.append(f"<h2>{escape(section.title)}</h2>")
        if section.said:
            parts.append(f"<p>{escape(section.said)}</p>")
        if section.lines:
            parts.append(table((label, value) for label, value in section.lines if value))
    return document(report.reference, parts)
