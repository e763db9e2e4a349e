"""People who report mails as spam: over 0.1 % of the contacts of 90 days call for another look (LAW 3.5).

The share is the aim of the large mail providers' rules for senders; they count it on large numbers, so a single
complaint is told with its count and puts no assessment in question (`Complaints.too_many`).
"""

from datetime import timedelta

from lead_desk.app.assessments.review_due import note_if_approved
from lead_desk.app.core import Core
from lead_desk.app.ports import Unit
from lead_desk.domain.assessment import ReviewTrigger
from lead_desk.domain.records import Complaints

_WINDOW = timedelta(days=90)
_EVERYTHING = ""


def note_complaints(core: Core, unit: Unit) -> None:
    """After stops were added: each approved assessment with too many complaints falls due for review."""
    for family, found in _recent(core, unit).items():
        if family != _EVERYTHING and found.too_many:
            note = f"{found.complaints:,} complaints among {found.contacts:,} people contacted in 90 days"
            note_if_approved(core, unit, family, ReviewTrigger.COMPLAINTS, note)


def complaints_now(core: Core, unit: Unit) -> Complaints:
    """Return the complaints among everybody contacted in the last 90 days, whatever that rested on."""
    return _recent(core, unit).get(_EVERYTHING, Complaints(0, 0))


def _recent(core: Core, unit: Unit) -> dict[str, Complaints]:
    return unit.exports.complaints(core.clock.today() - _WINDOW)
