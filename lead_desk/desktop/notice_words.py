"""Words for notices that went out, are planned, or are not owed (GDPR Art. 14)."""

from lead_desk.desktop import texts
from lead_desk.domain.evidence import NoticeExemption, NoticeGiven


def exemption_words(value: NoticeExemption) -> str:
    """Return why no notice is owed."""
    return {
        NoticeExemption.ALREADY_INFORMED: texts.translate("NoticeWords", "They know already"),
        NoticeExemption.DISPROPORTIONATE: texts.translate("NoticeWords", "They cannot be reached"),
        NoticeExemption.LAW: texts.translate("NoticeWords", "A law orders the collection"),
        NoticeExemption.SECRECY: texts.translate("NoticeWords", "Professional secrecy"),
    }[value]


def notice_words(item: NoticeGiven) -> str:
    """Return where a notice stands: sent, planned or not owed, with the day or the reason."""
    if item.sent_at is not None:
        return texts.translate("NoticeWords", "Sent on {day}").format(day=texts.day(item.sent_at.date()))
    if item.exemption is not None:
        return " · ".join(part for part in (exemption_words(item.exemption), item.exemption_reason) if part)
    return texts.translate("NoticeWords", "Planned for {day}").format(day=texts.day(item.planned_on))


def covered_words(source: str, batch: int) -> str:
    """Return what an entry covers: a source by its name, or an import by its number."""
    return source or texts.translate("NoticeWords", "Import {number}").format(number=batch)
