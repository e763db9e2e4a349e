"""Resolve the family a record points to into the version valid now, and match its scope (LAW 3.4, 4.9-4.14).

Readings 11 to 14: special codes beat the general one, only a valid version has a scope, the export's fields count.
"""

from collections.abc import Iterable, Sequence
from dataclasses import field
from datetime import date

from lead_desk.domain.assessment import Assessment, AssessmentStatus, ReviewDue, Scope
from lead_desk.domain.campaign import OWN_USE, Organisation, Recipient, RecipientKind
from lead_desk.domain.channel import RecipientClass
from lead_desk.domain.source import Source
from lead_desk.domain.values import dataclass
from lead_desk.gate.case import Dimension, LiaFact
from lead_desk.law.channels import ChannelRules
from lead_desk.law.lia import has_blocking, lia_problems, review_due_until, scope_of, valid_until
from lead_desk.law.lia_form import LiaForm

PAST = (AssessmentStatus.APPROVED, AssessmentStatus.EXPIRED)


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a family is worth today.

    Attributes:
        version: the version that speaks: the approved one, else the newest.
        scope: that version's scope. It covers something only while `fact` is approved; for other states it lets the
            planner say what approving would free.
        problems: codes of LAW 3.3 of that version.
        due: the last day that changed facts leave that version, None where none changed (LAW 3.5).
    """

    fact: LiaFact
    version: Assessment | None = None
    scope: Scope = field(default_factory=Scope)
    problems: tuple[str, ...] = ()
    due: date | None = None


def resolve(
    versions: Sequence[Assessment],
    today: date,
    form: LiaForm,
    rules: ChannelRules,
    organisation: Organisation | None = None,
    changes: Sequence[ReviewDue] = (),
) -> Resolved:
    """Return the state of a family.

    Args:
        versions: all its versions in any order; none where nothing is linked.
        today: the day of the question.
        form: the form, for `lia_problems`.
        rules: the channel table, for `lia_problems`.
        organisation: the organisation's card, for `lia_problems`.
        changes: facts that changed under versions of this or any family; 30 days later such a version is over.
    """
    ordered = sorted(versions, key=lambda version: version.version)
    if not ordered:
        return Resolved(LiaFact.NONE)
    approved = [version for version in ordered if version.status is AssessmentStatus.APPROVED]
    speaker = approved[-1] if approved else ordered[-1]
    due = review_due_until(speaker, changes)
    problems = tuple(lia_problems(speaker, today, form, rules, organisation, due))
    if approved and not _over(speaker, today, due):
        fact = LiaFact.INCOMPLETE if has_blocking(problems) else LiaFact.APPROVED
    else:
        fact = _without_valid(ordered)
    return Resolved(fact, speaker, scope_of(speaker), problems, due)


def _over(version: Assessment, today: date, due: date | None) -> bool:
    last = valid_until(version, due)
    return last is not None and today > last


def _without_valid(ordered: Sequence[Assessment]) -> LiaFact:
    """The newest version says what is to be done; an expired one before it is named beside."""
    newest = ordered[-1].status
    expired_before = any(version.status in PAST for version in ordered[:-1])
    if newest is AssessmentStatus.REJECTED:
        return LiaFact.REJECTED_AFTER_EXPIRY if expired_before else LiaFact.REJECTED
    if newest is AssessmentStatus.DRAFT:
        return LiaFact.DRAFT_AFTER_EXPIRY if expired_before else LiaFact.DRAFT
    return LiaFact.EXPIRED


def misses(
    scope: Scope,
    *,
    purpose: str,
    audience: RecipientClass,
    source: Source | None,
    country: str,
    fields: Iterable[str],
    recipient: Recipient | None,
) -> frozenset[Dimension]:
    """Return the dimensions in which a record or an export lies outside a scope; unknown lies outside.

    Args:
        scope: of the version valid now.
        purpose: key of the campaign's purpose.
        audience: the record's class.
        source: the record's source; covered by its key or as `kind:vendor`.
        country: the record's ISO code.
        fields: the export's columns (READINGS 14).
        recipient: who gets the export; covered by its key or as `kind:processor`, `kind:client` ...
    """
    covered = {
        Dimension.PURPOSE: purpose in scope.purposes,
        Dimension.AUDIENCE: audience.value in scope.audiences,
        Dimension.SOURCE: source is not None and bool(scope.sources & source_names(source)),
        Dimension.COUNTRY: country in scope.countries,
        Dimension.DATA: scope.fields.issuperset(fields),
        Dimension.RECIPIENT: recipient is not None and bool(scope.recipients & recipient_names(recipient)),
    }
    return frozenset(dimension for dimension, inside in covered.items() if not inside)


def source_names(source: Source) -> frozenset[str]:
    """Return the words by which question S4 may cover a source."""
    kind = {f"kind:{source.kind.value}"} if source.kind else set()
    return frozenset({source.key} | kind)


def recipient_names(recipient: Recipient) -> frozenset[str]:
    """Return the words by which question S7 may cover a recipient; a service provider is also a processor."""
    names = {recipient.key, f"kind:{recipient.kind.value}"}
    if recipient.kind is RecipientKind.VENDOR:
        names.add("kind:processor")
    return frozenset(names | {OWN_USE} if recipient.kind is RecipientKind.OWN_USE else names)
