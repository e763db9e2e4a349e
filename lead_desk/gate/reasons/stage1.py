"""Stage 1: stops set by people or law (LAW 8, 1.1-1.7)."""

from collections.abc import Iterable

from lead_desk.gate.case import Case, RequestState
from lead_desk.gate.rule import Hit, rule, when
from lead_desk.law.book import LawBook

STAGE = 1


@rule("SUP_OBJECTED")
def objected(case: Case, _law: LawBook) -> Iterable[Hit]:
    """A marketing stop rests for service messages, a stop of scope all never does (seed N14; READINGS 5)."""
    return when(case.stop_all or (case.stop and case.marketing))


@rule("SUP_CHANNEL")
def channel_stopped(case: Case, _law: LawBook) -> Iterable[Hit]:
    """Channel and topic stops concern marketing; one of scope all binds service messages too (READINGS 5, 20)."""
    return (Hit(state.channel) for state in case.channels if state.barred or (state.stopped and case.marketing))


@rule("REQ_OPEN")
def request_open(case: Case, _law: LawBook) -> Iterable[Hit]:
    """A request is answered before the data are used again."""
    return when(case.request is not RequestState.NONE, case.request)


@rule("REQ_RESTRICTED")
def restricted(case: Case, _law: LawBook) -> Iterable[Hit]:
    """Data are restricted while an objection is weighed, too (Art. 18(1)(d); READINGS 9, 23)."""
    return when(case.restricted or case.request is RequestState.OBJECTION)


@rule("CLIENT_EXCLUSIVE")
def exclusive(case: Case, _law: LawBook) -> Iterable[Hit]:
    """Leads made for one client serve only that order, own use included (READINGS 24)."""
    return when(case.exclusive_elsewhere)


@rule("SALE_OPT_OUT")
def sale_opt_out(case: Case, _law: LawBook) -> Iterable[Hit]:
    """The fact already holds that the recipient would market for itself."""
    return when(case.sale_opt_out)


@rule("IMPORT_QUARANTINED")
def quarantined(case: Case, _law: LawBook) -> Iterable[Hit]:
    """Nothing leaves an import that nobody stands for (READINGS 18)."""
    return when(case.quarantined)


RULES = (objected, channel_stopped, request_open, restricted, exclusive, sale_opt_out, quarantined)
