"""Turns one group of facts into a case: everything about dates, registers and evidence becomes a state.

Whatever is not known keeps the case's default, which holds.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple

from lead_desk.domain.assessment import ReviewDue
from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import OWN_USE, Notice, Organisation, Purpose, Recipient, RecipientKind
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.evidence import Evidence, Exclusivity, NoticeGiven
from lead_desk.domain.fields import ALWAYS_NEEDED, CHANNEL_FIELDS
from lead_desk.domain.records import Frame
from lead_desk.domain.source import Source
from lead_desk.gate.assessments import Resolved, misses, resolve
from lead_desk.gate.case import (
    Case,
    Dimension,
    FlagFact,
    LiaFact,
    NoticeFact,
    RetentionFact,
)
from lead_desk.intake.trait import Trait
from lead_desk.law.ages import ages
from lead_desk.law.book import law_book
from lead_desk.law.dates import add_months
from lead_desk.law.lia import MANY_PEOPLE, lia_warnings
from lead_desk.law.lia_form import lia_form
from lead_desk.law.regions import is_guessed
from lead_desk.law.retention import LeadDates, retention
from lead_desk.law.warnings import is_broker_case
from lead_desk.store.cases.channel_facts import Consented, Signature, channel_facts, consent_of, dk_screened, stop_facts
from lead_desk.store.cases.owners import Owners, Way, closed_clients
from lead_desk.store.cases.shapes import Asked, notice_state
from lead_desk.store.cases.source_facts import basis_allowed, source_fact
from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.leads.terms import LeadTerms, lead_dates
from lead_desk.store.registers.assessments import Assessments
from lead_desk.store.registers.registers import Registers

SHORT_LIST = ALWAYS_NEEDED.union(*(CHANNEL_FIELDS[channel] for channel in (Channel.EMAIL, Channel.SMS, Channel.PHONE)))
"""Fields that the grid's own question reckons with (READINGS 19)."""
_VERIFIED_MONTHS = 12
_FORBID_RESALE = (RecipientKind.CLIENT, RecipientKind.CONTROLLER)
_FLAG_ORDER = (FlagFact.NONE, FlagFact.POSSIBLE, FlagFact.SUSPECTED, FlagFact.CONFIRMED)
_UNKNOWN_COUNTRY = "ZZ"


class Group(NamedTuple):
    """What a group of leads shares; `born` and `contact` number the bucket of a date, -1 for none."""

    trait_id: int
    batch_id: int
    tag_id: int
    restricted: int
    born: int
    contact: int
    signature: str


class _Batch(NamedTuple):
    source: str
    attested: bool


class _Tag(NamedTuple):
    purpose: str
    basis: Basis
    assessment: str
    set_on: date


class _Found(NamedTuple):
    """What the registers and the evidence say about one group."""

    trait: Trait
    tag: _Tag | None
    purpose: Purpose | None
    purpose_key: str
    source: Source | None
    source_key: str
    signature: Signature
    consent: Consented
    resolved: Resolved


class CaseBuilder:
    """Makes cases for one frame; reads every register once.

    Attributes:
        asked: the question for single pieces of evidence.
        birth_limits: days from which on a birth date makes a child, youngest limit first.
        contact_limits: days at which a limit that counts from the last contact flips.
    """

    def __init__(self, context: Context, frame: Frame) -> None:
        self._context, self._frame = context, frame
        registers = Registers(context)
        self._purposes = {item.key: item for item in registers.all(Purpose)}
        self._sources = {item.key: item for item in registers.all(Source)}
        self._organisation = next(iter(registers.all(Organisation)), Organisation())
        recipients = registers.all(Recipient)
        self._recipient = self._find_recipient(recipients)
        self._owners = Owners(registers.general(Exclusivity), frame.campaign.recipient)
        self._closed = closed_clients(recipients)
        self._notices = registers.all(Notice)
        self._changes = registers.all(ReviewDue)
        self._codes = registers.general(Evidence)
        self._traits = context.traits.all()
        self._batches = self._load_batches()
        self._tags = self._load_tags()
        self._families: dict[str, Resolved] = {}
        self._people: dict[str, int] = {}
        self._assessments = Assessments(context)
        self._given = self._load_given(registers)
        limits = {max(ages().child, source.child_limit) for source in self._sources.values()} | {ages().child}
        self._limits = sorted(limits)
        self.birth_limits = [add_months(frame.today, -12 * years) + timedelta(days=1) for years in self._limits]
        self.contact_limits = self._contact_limits()

    @cached_property
    def asked(self) -> Asked:
        """The question for single pieces of evidence."""
        names = {self._organisation.name}
        recipient = self._recipient
        if recipient is not None and recipient.processor_project:  # then the client is the controller (READINGS 28)
            names = {recipient.name, recipient.key}
        planned = self._frame.campaign.planned_on or self._frame.today
        controllers = frozenset(name.casefold() for name in names if name)
        return Asked(self._frame.today, self._frame.now, controllers, max(planned, self._frame.today))

    def case(self, group: Group) -> Case:
        """Return the case of a group."""
        trait = self._traits[group.trait_id]
        tag = self._tags.get(group.tag_id)
        purpose_key = tag.purpose if self._frame.standing and tag else self._frame.campaign.purpose
        purpose = self._purposes.get(purpose_key)
        batch = self._batches.get(group.batch_id, _Batch("", attested=False))
        source = self._sources.get(batch.source)
        signature = Signature.parse(group.signature)
        marketing = purpose.marketing if self._frame.standing and purpose else self._frame.marketing
        who = RecipientClass(trait.recipient_class)
        country = trait.country or _UNKNOWN_COUNTRY
        basis = tag.basis if tag else None
        resting = tag is not None and basis is Basis.LEGITIMATE_INTEREST
        resolved = self._family(tag.assessment if tag and resting else "")
        evidence = self._evidence(trait, batch.source, source, signature)
        consent = consent_of(signature, purpose_key, purpose.name if purpose else "", trait)
        stops = stop_facts(signature, self._frame.campaign.topic, consent)
        channels = channel_facts(
            self._frame, trait, country, who, signature, consent, stops, resolved.scope.channels, evidence,
            law_book().rules,
        )  # fmt: skip
        found = _Found(trait, tag, purpose, purpose_key, source, batch.source, signature, consent, resolved)
        case = Case(
            marketing=marketing,
            recipient=self._recipient.kind if self._recipient else RecipientKind.CONTROLLER,
            country=country,
            recipient_class=who,
            channels=channels,
            stop=stops.everywhere,
            stop_all=stops.total,
            request=signature.request,
            restricted=bool(group.restricted) or signature.held,
            exclusive_elsewhere=self._owners.all_others(self._ways(group.batch_id, batch.source, signature)),
            sale_opt_out=self._sale_opt_out(trait, signature),
            quarantined=not batch.attested,
            child=self._child(group, source, signature),
            special=signature.flag("special"),
            special_exported=self._special_exported(signature),
            special_consent=(signature.special_categories | set(self._frame.campaign.selects_by)) <= consent.explicit,
            criminal=signature.flag("criminal"),
            source=source_fact(source),
        )
        return self._with_basis(case, group, found)

    def _with_basis(self, case: Case, group: Group, found: _Found) -> Case:
        """Add what hangs on the basis, the notice and the age of the data (stages 3 to 5)."""
        tag, source, signature = found.tag, found.source, found.signature
        basis = tag.basis if tag else None
        notice = self._notice(found.trait, source, group.batch_id, found.source_key, signature)
        dates = self._dates(group, found, basis, notice)
        resolved = found.resolved
        return replace(
            case,
            retention=RetentionFact(retention().standing(retention().keep_until(dates), self._frame.today).value),
            basis=basis,
            basis_allowed=basis_allowed(found.purpose, basis, source, found.purpose_key),
            generic_ok=case.recipient_class is RecipientClass.GENERIC,
            consent=found.consent.fact,
            contract=signature.contract,
            soft_opt_in=signature.soft_opt_in(case.country),
            lia=resolved.fact,
            lia_misses=self._misses(resolved, found.purpose_key, case.recipient_class, source, found.trait.country),
            client_lia=self._is_client_lia(resolved),
            notice=notice,
            notice_attached=self._notice_attached(),
            dk_screened=dk_screened(signature, self._frame.today),
            warnings=frozenset(
                self._warnings(found.trait, tag, resolved, dates, found.consent.old, group, found.source_key, signature)
            ),
        )

    def _find_recipient(self, recipients: Iterable[Recipient]) -> Recipient | None:
        key = self._frame.campaign.recipient
        found = next((item for item in recipients if item.key == key), None)
        if found is None and (key == OWN_USE or self._frame.standing):
            return Recipient(OWN_USE, "own use", RecipientKind.OWN_USE)
        return found

    def _load_batches(self) -> dict[int, _Batch]:
        rows = self._context.db.rows("SELECT id, source, attested FROM batch")
        return {number: _Batch(source, bool(attested)) for number, source, attested in rows}

    def _load_tags(self) -> dict[int, _Tag]:
        rows = self._context.db.rows("SELECT id, purpose, basis, assessment, set_at FROM basis_tag WHERE basis <> ''")
        return {
            number: _Tag(purpose, Basis(basis), assessment, date.fromisoformat(at[:10]))
            for number, purpose, basis, assessment, at in rows
        }

    def _load_given(self, registers: Registers) -> list[tuple[NoticeGiven, NoticeFact, bool]]:
        """Keep the notices that cover whole sources or batches, with what each is worth today."""
        given = []
        for item in registers.general(NoticeGiven):
            state = notice_state(json.loads(codec.dumps(item)), self.asked)
            if state is not None:
                given.append((item, *state))
        return given

    def _contact_limits(self) -> list[date]:
        """Return the first days of the stretches in which a last contact leads to one and the same state."""
        law, today = retention(), self._frame.today
        months = {law.no_reaction_months, law.reacted_months, _VERIFIED_MONTHS}
        for purpose in self._purposes.values():
            if purpose.retention_months is not None:
                months |= {min(limit, purpose.retention_months) for limit in tuple(months)}
        ends = (today, today + timedelta(days=law.soon_days + 1))
        return sorted({_first_reaching(end, length) for length in months for end in ends})

    def _family(self, key: str) -> Resolved:
        if key not in self._families:
            versions = self._assessments.versions(key) if key else ()
            self._families[key] = resolve(
                versions, self._frame.today, lia_form(), law_book().rules, self._organisation, self._changes
            )
        return self._families[key]

    def _people_under(self, family: str) -> int:
        """Return how many leads rest on a family, counted once and only as far as `W_DPIA` asks."""
        if family not in self._people:
            self._people[family] = self._assessments.leads_relying(family, MANY_PEOPLE + 1)
        return self._people[family]

    def _misses(
        self, resolved: Resolved, purpose: str, who: RecipientClass, source: Source | None, country: str
    ) -> frozenset[Dimension]:
        if resolved.version is None:
            return frozenset(Dimension)
        return misses(
            resolved.scope,
            purpose=purpose,
            audience=who,
            source=source,
            country=country,
            fields=self._frame.campaign.fields,
            recipient=self._recipient,
        )

    def _is_client_lia(self, resolved: Resolved) -> bool:
        project = self._recipient is not None and self._recipient.processor_project
        return project and resolved.version is not None and bool(resolved.version.client)

    def _evidence(self, trait: Trait, source_key: str, source: Source | None, signature: Signature) -> frozenset[str]:
        campaign = self._frame.campaign
        said = {item.code for item in self._codes if item.scope == "source" and item.target == source_key}
        said |= {item.code for item in self._codes if item.scope == "campaign" and item.target == campaign.key}
        own = source.evidence if source else ()
        return frozenset({*trait.evidence, *own, *said, *campaign.evidence, *signature.codes})

    def _notice(
        self, trait: Trait, source: Source | None, batch: int, source_key: str, signature: Signature
    ) -> NoticeFact:
        """Return where the record's notice stands (LAW 2.4, READINGS 10)."""
        states = [
            (state, hard)
            for item, state, hard in self._given
            if (item.source and item.source == source_key) or (item.batch and item.batch == batch)
        ]
        reachable = trait.email or bool(trait.phone) or trait.mobile or trait.post
        worth = {state for state, hard in [*states, *signature.notices] if not (hard and reachable)}
        if source is not None and source.from_person:
            worth.add(NoticeFact.GIVEN)
        for best in (NoticeFact.GIVEN, NoticeFact.EXEMPT, NoticeFact.PLANNED_BEFORE):
            if best in worth:
                return best
        if source is None or source.obtained_on is None:
            return NoticeFact.UNKNOWN
        overdue = self._frame.today > retention().notice_due(source.obtained_on)
        return NoticeFact.OVERDUE if overdue else NoticeFact.DUE

    def _notice_attached(self) -> bool:
        """The campaign carries a notice with the right to object; for the grid, there is one that could be attached."""
        wanted = [
            notice
            for notice in self._notices
            if notice.has_objection and (notice.effective_on is None or notice.effective_on <= self._frame.today)
        ]
        return any(self._frame.standing or notice.key == self._frame.campaign.notice for notice in wanted)

    def _dates(self, group: Group, found: _Found, basis: Basis | None, notice: NoticeFact) -> LeadDates:
        last = self._contact(group.contact)
        told = notice in (NoticeFact.GIVEN, NoticeFact.EXEMPT)
        ways = self._ways(group.batch_id, found.source_key, found.signature)
        closed = self._owners.closed_on(ways, self._closed)
        return lead_dates(LeadTerms(found.source, found.purpose, basis or "", last, told, closed))

    def _contact(self, bucket: int) -> date | None:
        """Return a day that stands for the bucket: all its days lead to the same states."""
        if bucket < 0 or not self.contact_limits:
            return None
        return self.contact_limits[bucket - 1] if bucket else self.contact_limits[0] - timedelta(days=1)

    def _child(self, group: Group, source: Source | None, signature: Signature) -> FlagFact:
        """A stored birth date is reckoned anew each time and beats what was found in it at import (READINGS 35)."""
        found = signature.child_words
        if group.born < 0:
            return max(found, signature.child_birth, key=_FLAG_ORDER.index)
        limit = max(ages().child, source.child_limit if source else 0)
        reached = self.birth_limits[self._limits.index(limit)] if limit in self._limits else self.birth_limits[0]
        # limits are sorted from the lowest age, whose day is the latest: a birth day reaches the higher ages first
        born_after = sorted(self.birth_limits)[: group.born]
        return FlagFact.CONFIRMED if reached in born_after else found

    def _special_exported(self, signature: Signature) -> bool:
        fields = SHORT_LIST if self._frame.standing else frozenset(self._frame.campaign.fields)
        return bool(self._frame.campaign.selects_by) or bool(signature.special_fields & fields)

    def _ways(self, batch: int, source: str, signature: Signature) -> Iterator[Way]:
        """Yield every way the lead came in."""
        yield batch, source
        for other in signature.batches:
            found = self._batches.get(other)
            yield other, found.source if found else ""

    def _sale_opt_out(self, trait: Trait, signature: Signature) -> bool:
        markets_itself = self._recipient is None or self._recipient.kind in _FORBID_RESALE
        return signature.no_sale and markets_itself and trait.country in ("US", "")

    def _warnings(
        self, trait: Trait, tag: _Tag | None, resolved: Resolved, dates: LeadDates, old_consent: bool, group: Group,
        source: str, signature: Signature,
    ) -> Iterable[str]:  # fmt: skip
        if trait.country_guessed:
            yield "W_COUNTRY_GUESSED"
        if trait.class_guessed:
            yield "W_CLASS_GUESSED"
        if resolved.version is not None and resolved.fact is LiaFact.APPROVED:
            people = self._people_under(resolved.version.family)
            first_use = tag.set_on if tag else None
            yield from lia_warnings(resolved.version, self._frame.today, first_use, people, resolved.due)
        if is_broker_case(trait.region, self._recipient):
            yield "W_BROKER"
            if is_guessed(trait.region):
                yield "W_REGION_GUESSED"
        if old_consent and tag and tag.basis is Basis.CONSENT:
            yield "W_CONSENT_OLD"
        seen = [day for day in (dates.collected_on, dates.last_outgoing, dates.last_incoming) if day is not None]
        if seen and self._frame.today > add_months(max(seen), _VERIFIED_MONTHS):
            yield "W_DATA_OLD"
        if self._owners.some_other(self._ways(group.batch_id, source, signature)):
            yield "W_DUPLICATE_PERSON"


def _first_reaching(end: date, months: int) -> date:
    """Return the first day whose date `months` later is `end` or after."""
    day = add_months(end, -months) - timedelta(days=4)
    while add_months(day, months) < end:
        day += timedelta(days=1)
    return day
