"""One lead as the details pane shows it: its values, its standing, what holds it and what each channel allows."""

from collections.abc import Iterable

from lead_desk.app.core import Core
from lead_desk.app.ports import Unit
from lead_desk.app.results import ChannelAnswer, Hold, LeadView
from lead_desk.app.verdicts.explain import hold_of
from lead_desk.app.verdicts.judge import channel_verdicts, stand
from lead_desk.domain.ids import LeadId
from lead_desk.gate.gate import status_of
from lead_desk.gate.verdict import Cleared, Held, Reason, Verdict


def view_lead(core: Core, unit: Unit, lead: LeadId) -> LeadView | None:
    """Return everything about one lead, or None when it is not there (any more)."""
    detail = unit.leads.detail(lead)
    if detail is None:
        return None
    case = unit.cases.of_lead(core.standing_frame(), lead)
    verdict = stand(core.gate, case)

    def words(reasons: Iterable[Reason]) -> tuple[Hold, ...]:
        return tuple(hold_of(core.gate, reason, case.country) for reason in reasons)

    answers = tuple(
        ChannelAnswer(channel, isinstance(answer, Cleared), words(_reasons(answer)))
        for channel, answer in channel_verdicts(core.gate, case)
    )
    return LeadView(
        detail=detail,
        status=status_of(verdict),
        holds=words(_reasons(verdict)),
        also=verdict.also if isinstance(verdict, Held) else (),
        warnings=verdict.warnings,
        channels=answers,
        story=unit.leads.story(lead),
    )


def _reasons(verdict: Verdict) -> tuple[Reason, ...]:
    return verdict.reasons if isinstance(verdict, Held) else ()
