"""The fake desk, put together from its parts."""

from fake_desk.approvers import FakeApprovers
from fake_desk.assessments import FakeAssessments
from fake_desk.exports import FakeExports
from fake_desk.history import FakeHistory
from fake_desk.imports import FakeImports
from fake_desk.leads import FakeLeads
from fake_desk.registers import FakeRegisters
from fake_desk.requests import FakeRequests
from fake_desk.review import FakeReview
from fake_desk.state import FakeState
from fake_desk.store import FakeStore


class FakeDesk(
    FakeState,
    FakeStore,
    FakeImports,
    FakeHistory,
    FakeLeads,
    FakeReview,
    FakeAssessments,
    FakeApprovers,
    FakeExports,
    FakeRegisters,
    FakeRequests,
):
    """See lead_desk.app.desk.DeskPort."""
