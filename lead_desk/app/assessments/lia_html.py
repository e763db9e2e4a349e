"""The report of an assessment as one HTML page: opens in any browser, and is what the window's PDF is laid out from.

Only what both a browser and Qt's rich text know is used. Nothing is fetched from anywhere.
"""

from collections.abc import Iterable
from html import escape

from lead_desk.app.assessments.lia_report import AssessmentReport, ReportSection
from lead_desk.app.page_style import BREAK, document, rows, table
from lead_desk.app.wording import Wording

_BASIS = (
    "This report documents the assessment that the controller made before relying on legitimate interests "
    "(GDPR Art. 6(1)(f)), so that it can be shown under Art. 5(2). It follows the three steps of the law: is the "
    "interest legitimate, is the processing necessary for it, and do the interests of the people concerned not weigh "
    "more."
)
_RULES = (
    "From the table of national rules that ships with Lead Desk. Where consent is needed, this assessment alone does "
    "not open the channel."
)
_HASHED = (
    "The hash is taken over the answers as JSON with sorted keys, without blanks, in UTF-8. A changed letter changes "
    "it."
)
_VERSION = (
    ("Version", 8),
    ("State", 18),
    ("Author", 15),
    ("Decided by", 15),
    ("Decided on", 13),
    ("Look again by", 13),
    ("Content", 18),
)
"""The columns of the table of versions, each with its share of the width in percent."""


def report_html(report: AssessmentReport) -> str:
    """Return the report as a whole HTML page."""
    parts = [
        *_cover(report),
        *_facts(report),
        *(
            part
            for at, section in enumerate(report.sections)
            for part in _section(section, report.words, first=at == 0)
        ),
        *_channels(report),
        *_signatures(report),
    ]
    return document(report.title, parts, report.words.language)


def _cover(report: AssessmentReport) -> Iterable[str]:
    words = report.words
    state = report.state if report.valid else f"{report.state}. {words('It may not be relied on.')}"
    yield f'<p class="kind">{escape(words("Legitimate-interest assessment"))}</p>'
    yield f"<h1>{escape(report.title)}</h1>"
    yield f'<p class="state{"" if report.valid else " lapsed"}">{escape(state)}</p>'
    yield table(report.cover)
    yield f"<p>{escape(words(_BASIS))}</p>"
    yield f"<h2>{escape(words('Summary'))}</h2>"
    yield table(report.summary)


def _facts(report: AssessmentReport) -> Iterable[str]:
    if not report.facts:
        return
    words = report.words
    yield f"<h2{BREAK}>{escape(words('What the store says'))}</h2>"
    counted = words("Counted by Lead Desk over the leads this assessment concerns, on the day of this report.")
    yield f"<p>{escape(counted)}</p>"
    yield table(((remark.question, remark.said(words)) for remark in report.facts), share=8)
    if report.contradictions:
        yield f'<p class="open">{escape(words("Answers that these numbers do not bear out:"))}</p>'
        yield table(((remark.question, remark.said(words)) for remark in report.contradictions), share=8)


def _section(section: ReportSection, words: Wording, *, first: bool) -> Iterable[str]:
    yield f"<h2{BREAK if first else ''}>{escape(section.title)}</h2>"
    for answer in section.answers:
        given = escape(answer.answer) or f'<span class="open">{escape(words("Not answered"))}</span>'
        yield f'<p class="question"><span class="id">{answer.id}</span>&nbsp; {escape(answer.question)}</p>'
        yield f'<p class="answer">{given}</p>'


def _channels(report: AssessmentReport) -> Iterable[str]:
    if not report.channels:
        return
    words = report.words
    yield f"<h2>{escape(words('Channel rules within the scope'))}</h2>"
    yield f"<p>{escape(words(_RULES))}</p>"
    yield rows(
        ((words("Country, channel, people"), 42), (words("Rule"), 22), (words("Law, last checked"), 36)),
        ((line.where, line.rule, line.law) for line in report.channels),
    )


def _signatures(report: AssessmentReport) -> Iterable[str]:
    words = report.words
    yield f"<h2>{escape(words('Decision and signatures'))}</h2>"
    yield table(report.signatures)
    yield f"<h2>{escape(words('Versions'))}</h2>"
    yield rows(((words(title), share) for title, share in _VERSION), report.versions)
    yield f"<h2>{escape(words('Proof'))}</h2>"
    made = (words("SHA-256 of the answers"), report.content_hash), (words("Report made"), report.made)
    yield table(made)
    yield f'<p class="small">{escape(words(_HASHED))}</p>'
