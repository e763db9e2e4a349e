"""Stage 4: the lawful basis and its evidence (LAW 8, 4.1-4.15)."""

from collections.abc import Iterable

from lead_desk.domain.basis import Basis
from lead_desk.domain.channel import RecipientClass
from lead_desk.gate.case import OWN_SENDING, Case, ConsentFact, ContractFact, Dimension, LiaFact, SoftOptInFact
from lead_desk.gate.rule import Hit, Rule, rule, when
from lead_desk.law.book import LawBook

STAGE = 4
NEVER_FOR_MARKETING = (Basis.CONTRACT, Basis.LEGAL_OBLIGATION, Basis.VITAL_INTERESTS, Basis.PUBLIC_TASK)


@rule("BASIS_MISSING")
def basis_missing(case: Case, _law: LawBook) -> Iterable[Hit]:
    """A basis the purpose does not allow counts as none, unless 4.2 says why more exactly (READINGS 11)."""
    if case.basis is None:
        return when(condition=True, detail="missing")
    if case.basis is Basis.UNDECIDED:
        return when(condition=True, detail="undecided")
    return when(not case.basis_allowed and not _no_marketing_basis(case), "not_allowed")


@rule("BASIS_NOT_FOR_MARKETING")
def not_for_marketing(case: Case, _law: LawBook) -> Iterable[Hit]:
    """Marketing never rests on a contract or a duty (READINGS 17); `not_personal` stands for company mailboxes only."""
    return when(_no_marketing_basis(case), case.basis or "")


def _no_marketing_basis(case: Case) -> bool:
    if case.basis is Basis.NOT_PERSONAL:
        return not (case.generic_ok and case.recipient_class is RecipientClass.GENERIC)
    return case.marketing and case.basis in NEVER_FOR_MARKETING


@rule("CONSENT_INCOMPLETE")
def consent_incomplete(case: Case, _law: LawBook) -> Iterable[Hit]:
    """Missing or impossible fields only; 4.4 to 4.6 speak for themselves (READINGS 11)."""
    return when(case.basis is Basis.CONSENT and case.consent in (ConsentFact.NONE, ConsentFact.INCOMPLETE))


@rule("CONSENT_WITHDRAWN")
def consent_withdrawn(case: Case, _law: LawBook) -> Iterable[Hit]:
    """A withdrawal binds for the future (seed O23)."""
    return when(case.basis is Basis.CONSENT and case.consent is ConsentFact.WITHDRAWN)


@rule("CONSENT_SCOPE")
def consent_scope(case: Case, _law: LawBook) -> Iterable[Hit]:
    """Consent is given per purpose, controller and means (READINGS 2, 28)."""
    if case.basis is not Basis.CONSENT:
        return ()
    if case.consent is ConsentFact.OUT_OF_SCOPE:
        return when(condition=True, detail="purpose")
    if case.consent is not ConsentFact.VALID:
        return ()
    return tuple(Hit(state.channel, "channel") for state in case.channels if not state.consent)


@rule("CONSENT_EXPIRED")
def consent_expired(case: Case, _law: LawBook) -> Iterable[Hit]:
    """Valid through its last day (READINGS 34)."""
    return when(case.basis is Basis.CONSENT and case.consent is ConsentFact.EXPIRED)


@rule("SOFT_OPT_IN_INCOMPLETE")
def soft_opt_in_incomplete(case: Case, _law: LawBook) -> Iterable[Hit]:
    """Only what can still be completed (READINGS 16); complete evidence must cover each channel."""
    if case.basis is not Basis.SOFT_OPT_IN:
        return ()
    if case.soft_opt_in in (SoftOptInFact.NONE, SoftOptInFact.INCOMPLETE):
        return when(condition=True)
    if case.soft_opt_in is SoftOptInFact.NOT_OURS:
        return ()
    return tuple(Hit(state.channel) for state in case.channels if not state.soft_opt_in)


@rule("SOFT_OPT_IN_UNAVAILABLE")
def soft_opt_in_unavailable(case: Case, law: LawBook) -> Iterable[Hit]:
    """Where the row does not open it, for an address that is not ours, or for another sender (READINGS 15, 16)."""
    if case.basis is not Basis.SOFT_OPT_IN:
        return
    yield from when(case.soft_opt_in is SoftOptInFact.NOT_OURS, "not_ours")
    yield from when(case.recipient not in OWN_SENDING, "recipient")
    for state in case.channels:
        row = law.rules.lookup(case.country, state.channel, case.recipient_class)
        if not row.soft_opt_in_open:
            yield Hit(state.channel, "channel", row.statute)


def _lia_is(case: Case, *states: LiaFact) -> bool:
    return case.basis is Basis.LEGITIMATE_INTEREST and case.lia in states


@rule("LIA_MISSING")
def lia_missing(case: Case, _law: LawBook) -> Iterable[Hit]:
    """No family is linked."""
    return when(_lia_is(case, LiaFact.NONE))


@rule("LIA_DRAFT")
def lia_draft(case: Case, _law: LawBook) -> Iterable[Hit]:
    """The newest version is a draft and none is approved."""
    return when(_lia_is(case, LiaFact.DRAFT, LiaFact.DRAFT_AFTER_EXPIRY))


@rule("LIA_REJECTED")
def lia_rejected(case: Case, _law: LawBook) -> Iterable[Hit]:
    """Rejected or withdrawn, and no version is valid (READINGS 13)."""
    return when(_lia_is(case, LiaFact.REJECTED, LiaFact.REJECTED_AFTER_EXPIRY))


@rule("LIA_EXPIRED")
def lia_expired(case: Case, _law: LawBook) -> Iterable[Hit]:
    """The review date has passed."""
    return when(_lia_is(case, LiaFact.EXPIRED, LiaFact.REJECTED_AFTER_EXPIRY, LiaFact.DRAFT_AFTER_EXPIRY))


@rule("LIA_INCOMPLETE")
def lia_incomplete(case: Case, _law: LawBook) -> Iterable[Hit]:
    """`lia_problems` found something that is neither status nor expiry (READINGS 11)."""
    return when(_lia_is(case, LiaFact.INCOMPLETE))


def _scope_rule(code: str, dimension: Dimension) -> Rule[Case]:
    """Make the rule for one dimension; only a valid version has a scope to look at (READINGS 12)."""

    def check(case: Case, _law: LawBook) -> Iterable[Hit]:
        detail = case.country if dimension is Dimension.COUNTRY else ""
        return when(_lia_is(case, LiaFact.APPROVED) and dimension in case.lia_misses, detail)

    return Rule(code, check)


@rule("LIA_SCOPE_CHANNEL")
def lia_scope_channel(case: Case, _law: LawBook) -> Iterable[Hit]:
    """The scope is matched as written, nothing is struck from it (READINGS 1)."""
    if not _lia_is(case, LiaFact.APPROVED):
        return ()
    return tuple(Hit(state.channel) for state in case.channels if not state.lia_covers)


@rule("REQUEST_MISSING")
def request_missing(case: Case, _law: LawBook) -> Iterable[Hit]:
    """A request answered or older than 90 days carries nothing more (READINGS 17)."""
    return when(case.basis is Basis.CONTRACT and case.contract is not ContractFact.OPEN)


RULES = (
    basis_missing,
    not_for_marketing,
    consent_incomplete,
    consent_withdrawn,
    consent_scope,
    consent_expired,
    soft_opt_in_incomplete,
    soft_opt_in_unavailable,
    lia_missing,
    lia_draft,
    lia_rejected,
    lia_expired,
    lia_incomplete,
    _scope_rule("LIA_SCOPE_PURPOSE", Dimension.PURPOSE),
    lia_scope_channel,
    _scope_rule("LIA_SCOPE_AUDIENCE", Dimension.AUDIENCE),
    _scope_rule("LIA_SCOPE_SOURCE", Dimension.SOURCE),
    _scope_rule("LIA_SCOPE_COUNTRY", Dimension.COUNTRY),
    _scope_rule("LIA_SCOPE_DATA", Dimension.DATA),
    _scope_rule("LIA_SCOPE_RECIPIENT", Dimension.RECIPIENT),
    request_missing,
)
