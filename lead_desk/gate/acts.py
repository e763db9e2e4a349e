"""What a user can do about a hold, as pure functions from a case to the case after it; the planner tries them out.

Each act changes only the facts that doing it would change. An act that does not concern a case returns None.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import field, replace

from lead_desk.domain.basis import Basis
from lead_desk.domain.channel import Channel
from lead_desk.domain.values import dataclass
from lead_desk.gate.case import (
    Case,
    ChannelFacts,
    FlagFact,
    LiaFact,
    NoticeFact,
    RequestState,
    ScreeningFact,
    SourceFact,
)
from lead_desk.gate.gate import Gate
from lead_desk.law.channels import ListCheck
from lead_desk.law.reasons import CHANNEL_WORDS

Change = Callable[[Case], Case | None]
UNPROVED_SOURCE = (SourceFact.MISSING, SourceFact.INCOMPLETE, SourceFact.UNATTESTED, SourceFact.TERMS_UNKNOWN)
RENEWABLE = (LiaFact.EXPIRED, LiaFact.REJECTED_AFTER_EXPIRY, LiaFact.DRAFT_AFTER_EXPIRY)
UNTOLD = (NoticeFact.DUE, NoticeFact.OVERDUE, NoticeFact.UNKNOWN)


@dataclass(frozen=True, slots=True)
class About:
    """Names that make an act concrete; registers' keys and titles, never a person's data. Empty: said in general."""

    assessment: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing to do.

    Attributes:
        key: stable id, such as `approve:LI-7` or `leave_out:phone`.
        title: what the button says.
        link: `page:action` of the place where it is done.
        apply: the case afterwards, None where the act does not concern it.
        about: the names it is limited to; an empty one concerns every lead.
    """

    key: str
    title: str
    link: str
    apply: Change = field(compare=False, repr=False)
    about: About = field(default_factory=About)

    def concerns(self, about: About) -> bool:
        """Tell whether leads with these names are touched by the act."""
        return self.about.assessment in ("", about.assessment) and self.about.source in ("", about.source)


def acts_for(cases: Iterable[tuple[Case, About]], gate: Gate) -> tuple[Act, ...]:
    """Return every act that may concern one of the cases, now or after another act, in a fixed order."""
    rows = list(cases)
    found: dict[str, Act] = {}
    for act in (*_general(), *_named(rows), *_evidence(rows, gate), *_screenings(rows, gate), *_channels(rows)):
        found.setdefault(act.key, act)
    return tuple(found.values())


def _general() -> Iterator[Act]:
    yield Act("finish_import", "Finish the import", "imports:finish", _finish_import)
    yield Act("close_restriction", "Settle disputed data and lift restrictions", "requests:open", _lift_restriction)
    yield Act("review_child", "Look at the leads that may be children", "review:child", _review_child)
    yield Act("review_special", "Look at the cells that may be sensitive", "review:special", _review_special)
    yield Act("drop_special", "Leave sensitive columns out", "campaigns:fields", _drop_special)
    yield Act("strip_criminal", "Remove the cells about offences", "review:criminal", _strip_criminal)
    yield Act("notice_attach", "Attach a privacy notice to the campaign", "campaigns:notice", _attach_notice)
    yield Act("notice_send", "Send the privacy notice first", "notices:send", _send_notice)
    yield Act("screen_dk", "Check the Danish Robinson list", "screening:import", _screen_dk)


def _named(rows: Iterable[tuple[Case, About]]) -> Iterator[Act]:
    for case, about in rows:
        if case.source in UNPROVED_SOURCE:
            yield _of_source(about.source)
        if case.basis is Basis.LEGITIMATE_INTEREST:
            yield from _of_assessment(about.assessment)


def _of_source(name: str) -> Act:
    title = f"Complete the source '{name}'" if name else "Complete the source"
    return Act(f"source:{name}", title, "sources:edit", _complete_source, About(source=name))


def _of_assessment(name: str) -> Iterator[Act]:
    quoted = f" '{name}'" if name else ""
    about = About(assessment=name)
    yield Act(f"write:{name}", f"Write and link an assessment{quoted}", "assessments:new", _write_lia, about)
    yield Act(f"approve:{name}", f"Approve the assessment{quoted}", "assessments:approve", _approve_lia, about)
    yield Act(f"complete:{name}", f"Complete the assessment{quoted}", "assessments:complete", _complete_lia, about)
    yield Act(f"renew:{name}", f"Renew the assessment{quoted}", "assessments:renew", _renew_lia, about)
    yield Act(
        f"widen:{name}",
        f"Widen the assessment{quoted} with a new version",
        "assessments:new_version",
        _widen_lia,
        about,
    )


def _evidence(rows: Iterable[tuple[Case, About]], gate: Gate) -> Iterator[Act]:
    """One act for each evidence code that a row asks for and nobody has shown."""
    for case, _ in rows:
        for state in case.channels:
            row = gate.law.rules.lookup(case.country, state.channel, case.recipient_class)
            for code in row.requires:
                if code not in state.evidence:
                    words = gate.law.evidence.sentences.get(code, code)
                    yield Act(f"evidence:{code}", f"Show that {words}", "evidence:channel", _show(code))


def _screenings(rows: Iterable[tuple[Case, About]], gate: Gate) -> Iterator[Act]:
    """One act for each list that must be asked; it promises what would be free if nobody is listed."""
    for case, _ in rows:
        for state in case.channels:
            row = gate.law.rules.lookup(case.country, state.channel, case.recipient_class)
            if row.list_check is ListCheck.MANDATORY:
                word = CHANNEL_WORDS[state.channel]
                title = f"Check {row.list_name} for {word} (frees those who are not on it)"
                key = f"screen:{row.country}:{state.channel}"
                yield Act(key, title, "screening:import", _screen(case.country, state.channel))


def _channels(rows: Iterable[tuple[Case, About]]) -> Iterator[Act]:
    for channel in sorted({state.channel for case, _ in rows for state in case.channels}):
        title = f"Leave out {CHANNEL_WORDS[channel]}"
        yield Act(f"leave_out:{channel}", title, "campaigns:channels", _leave_out(channel))


def _finish_import(case: Case) -> Case | None:
    return replace(case, quarantined=False) if case.quarantined else None


def _lift_restriction(case: Case) -> Case | None:
    """Erasure and objection end in a stop or a deletion, so finishing them frees nobody."""
    disputed = case.request is RequestState.RESTRICTION
    return replace(case, request=RequestState.NONE, restricted=False) if disputed or case.restricted else None


def _review_child(case: Case) -> Case | None:
    return replace(case, child=FlagFact.NONE) if case.child is FlagFact.SUSPECTED else None


def _review_special(case: Case) -> Case | None:
    return replace(case, special=FlagFact.NONE) if case.special is FlagFact.SUSPECTED else None


def _drop_special(case: Case) -> Case | None:
    return replace(case, special_exported=False) if case.special_exported else None


def _strip_criminal(case: Case) -> Case | None:
    held = case.criminal in (FlagFact.SUSPECTED, FlagFact.CONFIRMED)
    return replace(case, criminal=FlagFact.NONE) if held else None


def _complete_source(case: Case) -> Case | None:
    return replace(case, source=SourceFact.COMPLETE) if case.source in UNPROVED_SOURCE else None


def _on_interest(case: Case, *states: LiaFact) -> bool:
    return case.basis is Basis.LEGITIMATE_INTEREST and case.lia in states


def _covering(case: Case) -> Case:
    channels = tuple(replace(state, lia_covers=True) for state in case.channels)
    return replace(case, lia=LiaFact.APPROVED, lia_misses=frozenset(), channels=channels)


def _write_lia(case: Case) -> Case | None:
    return _covering(case) if _on_interest(case, LiaFact.NONE, LiaFact.REJECTED) else None


def _approve_lia(case: Case) -> Case | None:
    """The scope is the draft's own, so what it does not cover stays held."""
    draft = _on_interest(case, LiaFact.DRAFT, LiaFact.DRAFT_AFTER_EXPIRY)
    return replace(case, lia=LiaFact.APPROVED) if draft else None


def _complete_lia(case: Case) -> Case | None:
    return replace(case, lia=LiaFact.APPROVED) if _on_interest(case, LiaFact.INCOMPLETE) else None


def _renew_lia(case: Case) -> Case | None:
    return replace(case, lia=LiaFact.APPROVED) if _on_interest(case, *RENEWABLE) else None


def _widen_lia(case: Case) -> Case | None:
    narrow = bool(case.lia_misses) or not all(state.lia_covers for state in case.channels)
    return _covering(case) if _on_interest(case, LiaFact.APPROVED) and narrow else None


def _attach_notice(case: Case) -> Case | None:
    return None if case.notice_attached else replace(case, notice_attached=True)


def _send_notice(case: Case) -> Case | None:
    return replace(case, notice=NoticeFact.GIVEN) if case.notice in UNTOLD else None


def _screen_dk(case: Case) -> Case | None:
    return replace(case, dk_screened=True) if case.country == "DK" and not case.dk_screened else None


def _show(code: str) -> Change:
    def change(case: Case) -> Case | None:
        if all(code in state.evidence for state in case.channels):
            return None
        return replace(case, channels=tuple(replace(s, evidence=s.evidence | {code}) for s in case.channels))

    return change


def _screen(country: str, channel: Channel) -> Change:
    unasked = (ScreeningFact.NEVER, ScreeningFact.STALE)

    def asked(state: ChannelFacts) -> ChannelFacts:
        open_question = state.channel is channel and state.screening in unasked
        return replace(state, screening=ScreeningFact.CLEAR) if open_question else state

    def change(case: Case) -> Case | None:
        channels = tuple(asked(state) for state in case.channels)
        touched = case.country == country and channels != case.channels
        return replace(case, channels=channels) if touched else None

    return change


def _leave_out(channel: Channel) -> Change:
    def change(case: Case) -> Case | None:
        kept = tuple(state for state in case.channels if state.channel is not channel)
        return replace(case, channels=kept) if kept and len(kept) < len(case.channels) else None

    return change
