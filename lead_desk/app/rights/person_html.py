"""The report on a person as one HTML page: opens in any browser, and is what the window's PDF is laid out from."""

from html import escape

from lead_desk.app.page_style import document, table
from lead_desk.app.rights.person_report import PersonReport
from lead_desk.app.wording import Wording


def person_html(report: PersonReport, words: Wording) -> str:
    """Return the report as a whole HTML page, with the words of the language it was made in."""
    parts = [
        f'<p class="kind">{escape(words("Copy of personal data (GDPR Art. 15)"))}</p>',
        f"<h1>{escape(words('What we hold on you'))}</h1>",
        table(report.cover),
    ]
    for section in report.sections:
        parts.append(f"<h2>{escape(section.title)}</h2>")
        if section.said:
            parts.append(f"<p>{escape(section.said)}</p>")
        if section.lines:
            parts.append(table((label, value) for label, value in section.lines if value))
    return document(report.reference, parts, words.language)
