"""The gate: judges a request, decides a case, and alone makes a ClearedLead (DESIGN 4).

`decide` is a function of the case and the law, nothing else: the grid, the preview, the recheck, the command line and
the export all call it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import field, replace
from functools import cache

from lead_desk.domain.basis import Basis
from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import RefusedError
from lead_desk.domain.ids import LeadId
from lead_desk.domain.lead import LeadStatus
from lead_desk.domain.values import dataclass
from lead_desk.gate import catalogue
from lead_desk.gate.case import Case, ChannelFacts, RequestFacts
from lead_desk.gate.catalogue import Catalogue
from lead_desk.gate.rule import Facts, Hit, Rule
from lead_desk.gate.verdict import Cleared, Held, Reason, Verdict
from lead_desk.gate.waiver import Waiver
from lead_desk.gate.warnings import warnings_of
from lead_desk.law.book import LawBook, law_book
from lead_desk.law.places import with_article

RULE_FAILED = "RULE_FAILED"
DO_NOT_CONTACT = frozenset({"SUP_OBJECTED", "SUP_CHANNEL", "CONSENT_WITHDRAWN"})
"""Codes behind which stands a person's no."""
REVIEWABLE = frozenset({"CHILD_SUSPECTED", "SPECIAL_SUSPECTED"})
"""Codes that a look at the lead may clear."""
_SEAL = object()


@dataclass(frozen=True, slots=True)
class ClearedLead:
    """A lead the gate let through: the only thing a writer accepts.

    Attributes:
        values: the texts of the campaign's fields, in their order.
        assessment: family and version it rests on (`LI-7 v2`), empty on other bases.
        waivers: overrides that were used for it; the passport shows them.
    """

    lead: LeadId
    values: tuple[str, ...] = field(repr=False)
    basis: Basis
    assessment: str
    warnings: tuple[str, ...]
    waivers: tuple[Waiver, ...]
    seal: object = field(repr=False, compare=False)

    def __post_init__(self) -> None:
        """Refuse a lead that did not come through `Gate.clear`.

        Raises:
            RefusedError: somebody else tries to make one.
        """
        if self.seal is not _SEAL:
            raise RefusedError("Only the gate can clear a lead.")


@dataclass(frozen=True, slots=True)
class Gate:
    """The rules and the law they read. Verdicts are remembered: a million leads share a few hundred cases."""

    law: LawBook
    rules: Catalogue
    _known: dict[Case, Verdict] = field(default_factory=dict, repr=False, compare=False)
    _last: list[tuple[Case, Verdict]] = field(default_factory=list, repr=False, compare=False)

    def judge_request(self, request: RequestFacts) -> tuple[Reason, ...]:
        """Return why the whole export is refused; nothing where stage 0 lets it pass (LAW 8, 0.1-0.9)."""
        stage = catalogue.REQUEST_STAGE
        return tuple(self._hits(stage, self.rules.request, request))

    def decide(self, case: Case, waivers: Iterable[Waiver] = ()) -> Verdict:
        """Decide a case: all reasons of the first failing stage, the codes of later stages beside.

        Args:
            case: the facts about one lead for one campaign.
            waivers: overrides recorded for this one export.
        """
        lifted = tuple(waivers)
        if lifted:
            return self._decide(case, lifted)
        for known, verdict in self._last:  # an export asks about one value thousands of times; hashing costs more
            if known is case:
                return verdict
        found = self._known.get(case)
        if found is None:
            found = self._known[case] = self._decide(case, ())
        self._last[:] = [(case, found)]
        return found

    def decide_channel(self, case: Case, channel: Channel, waivers: Iterable[Waiver] = ()) -> Verdict:
        """Decide the same case for one channel alone: the `can_mail`, `can_call` ... columns (READINGS 2)."""
        only = tuple(state for state in case.channels if state.channel is channel)
        return self.decide(replace(case, channels=only or (ChannelFacts(channel),)), waivers)

    def clear(
        self,
        case: Case,
        lead: LeadId,
        values: tuple[str, ...],
        assessment: str = "",
        waivers: Iterable[Waiver] = (),
    ) -> ClearedLead:
        """Make the lead a writer may write, after deciding its case once more.

        Raises:
            RefusedError: the case is held; `reason` has the first code.
        """
        lifted = tuple(waivers)
        verdict = self.decide(case, lifted)
        if isinstance(verdict, Held) or case.basis is None:
            first = verdict.reasons[0].code if isinstance(verdict, Held) else "BASIS_MISSING"
            raise RefusedError("The gate keeps this lead back.", "Look at its reasons.", code=first)
        used = self._used(case, lifted) if lifted else ()
        return ClearedLead(lead, values, case.basis, assessment, verdict.warnings, used, _SEAL)

    def explain(self, reason: Reason, country: str = "") -> str:
        """Return the sentence a rep reads about a reason.

        Args:
            reason: as a verdict or `judge_request` gave it.
            country: ISO code of the case, for sentences that name the country.
        """
        name = with_article(country, self.law.rules.name_of(country)) if country else ""
        return self.law.reasons.sentence(reason.code, reason.channel, reason.detail, name)

    def _decide(self, case: Case, waivers: tuple[Waiver, ...]) -> Verdict:
        first: list[Reason] = []
        later: list[str] = []
        for stage, rules in self.rules.stages:
            found = [
                reason
                for reason in self._hits(stage, rules, case)
                if not any(waiver.lifts(reason, case.country) for waiver in waivers)
            ]
            if first:
                later += [reason.code for reason in found]
            first = first or found
        warnings, failed = self._warnings(case)
        first = first or failed
        if first:
            return Held(tuple(first), tuple(dict.fromkeys(later)), warnings)
        return Cleared(warnings)

    def _warnings(self, case: Case) -> tuple[tuple[str, ...], list[Reason]]:
        """A warning that cannot be worked out holds as well: its facts are not sound."""
        try:
            return warnings_of(case, self.law), []
        except Exception:  # noqa: BLE001 - DESIGN 4: what raises is a hold, never a pass
            return (), [self._reason(self.rules.stages[-1][0], RULE_FAILED, Hit(detail="warnings"))]

    def _used(self, case: Case, waivers: tuple[Waiver, ...]) -> tuple[Waiver, ...]:
        plain = self.decide(case)
        reasons = plain.reasons if isinstance(plain, Held) else ()
        return tuple(w for w in waivers if any(w.lifts(reason, case.country) for reason in reasons))

    def _hits(self, stage: int, rules: Iterable[Rule[Facts]], facts: Facts) -> Iterator[Reason]:
        for rule in rules:
            try:
                hits = tuple(rule.check(facts, self.law))
            except Exception:  # noqa: BLE001 - DESIGN 4: a rule that raises is a hold, never a pass
                yield self._reason(stage, RULE_FAILED, Hit(detail=rule.code))
            else:
                for hit in hits:
                    yield self._reason(stage, rule.code, hit)

    def _reason(self, stage: int, code: str, hit: Hit) -> Reason:
        text = self.law.reasons[code]
        return Reason(
            code=code,
            stage=stage,
            law=hit.law or text.law,
            channel=hit.channel,
            detail=hit.detail,
            overridable=text.override and hit.low_confidence,
        )


@cache
def gate() -> Gate:
    """Return the gate with the rules and the law that ship with the app.

    Raises:
        BrokenInstallationError: a rule or a pack is missing.
    """
    return Gate(law_book(), catalogue.load())


def status_of(verdict: Verdict) -> LeadStatus:
    """Return the grid's word for a verdict: ready, check, blocked or do not contact."""
    if isinstance(verdict, Cleared):
        return LeadStatus.READY
    codes = {reason.code for reason in verdict.reasons}
    if not DO_NOT_CONTACT.isdisjoint(codes.union(verdict.also)):
        return LeadStatus.DO_NOT_CONTACT
    return LeadStatus.CHECK if codes <= REVIEWABLE else LeadStatus.BLOCKED
