"""The facts of each channel, from a lead's trait and the signature of its sparse facts."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date
from typing import Any

from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.records import Frame
from lead_desk.domain.stop import StopScope
from lead_desk.domain.values import dataclass
from lead_desk.gate.case import (
    ChannelFacts,
    ConsentFact,
    ContractFact,
    FlagFact,
    NoticeFact,
    RequestState,
    ScreeningFact,
    SoftOptInFact,
)
from lead_desk.intake.trait import LANDLINE, MOBILE, Trait
from lead_desk.law.channels import ChannelRule, ChannelRules, Precedence
from lead_desk.store.cases import shapes
from lead_desk.store.cases.numbers import covering, numbers_of

_FLAG_ORDER = (FlagFact.NONE, FlagFact.POSSIBLE, FlagFact.SUSPECTED, FlagFact.CONFIRMED)
_CONSENT_ORDER = (
    ConsentFact.NONE,
    ConsentFact.INCOMPLETE,
    ConsentFact.OUT_OF_SCOPE,
    ConsentFact.EXPIRED,
    ConsentFact.WITHDRAWN,
    ConsentFact.VALID,
)
_REQUEST_ORDER = (RequestState.ERASURE, RequestState.OBJECTION, RequestState.RESTRICTION)
_SOFT_ORDER = (SoftOptInFact.NONE, SoftOptInFact.NOT_OURS, SoftOptInFact.INCOMPLETE, SoftOptInFact.COMPLETE)
_SALE_ONLY = frozenset({"IT", "ES"})  # a mere negotiation is not enough there (LAW 2.3)
_RECENT_ONLY = frozenset({"IE"})  # used within twelve months (LAW 2.3)
_ROBINSON_DAYS = 90


@dataclass(frozen=True, slots=True)
class Signature:
    """The sparse facts of one lead, sorted by kind; each is a decoded token."""

    tokens: tuple[tuple[Any, ...], ...]

    @classmethod
    def parse(cls, text: str) -> "Signature":
        """Read a signature as SQL joined it."""
        return cls(tuple(tuple(json.loads(line)) for line in text.split("\n")) if text else ())

    def of(self, kind: str) -> list[tuple[Any, ...]]:
        """Return the tokens of a kind, without the kind."""
        return [parts[1:] for parts in self.tokens if parts[0] == kind]

    def flag(self, kind: str) -> FlagFact:
        """Return the strongest state among the findings of a kind."""
        return _strongest(parts[3] for parts in self.of("F") if parts[0] == kind)

    @property
    def child_words(self) -> FlagFact:
        """What other cells than a birth date say about being a child."""
        return _strongest(parts[3] for parts in self.of("F") if parts[0] == "child" and not parts[4])

    @property
    def child_birth(self) -> FlagFact:
        """What was found in a birth date when it came in."""
        return _strongest(parts[3] for parts in self.of("F") if parts[0] == "child" and parts[4])

    @property
    def special_categories(self) -> frozenset[str]:
        """Categories of confirmed special findings."""
        return frozenset(p[1] for p in self.of("F") if p[0] == "special" and p[3] == FlagFact.CONFIRMED)

    @property
    def special_fields(self) -> frozenset[str]:
        """Fields of confirmed special findings."""
        return frozenset(p[2] for p in self.of("F") if p[0] == "special" and p[3] == FlagFact.CONFIRMED)

    @property
    def batches(self) -> list[int]:
        """Further batches that delivered the lead."""
        return [parts[0] for parts in self.of("B")]

    @property
    def request(self) -> RequestState:
        """The open request that weighs most."""
        states = {parts[0] for parts in self.of(shapes.REQUEST)}
        return next((state for state in _REQUEST_ORDER if state in states), RequestState.NONE)

    @property
    def held(self) -> bool:
        """A legal hold is in force."""
        return bool(self.of(shapes.HOLD))

    @property
    def no_sale(self) -> bool:
        """The person opted out of sale or sharing."""
        return bool(self.of(shapes.NO_SALE))

    @property
    def codes(self) -> frozenset[str]:
        """Channel evidence codes on record for this very person."""
        return frozenset(parts[0] for parts in self.of(shapes.CODE))

    @property
    def contract(self) -> ContractFact:
        """The request of basis contract."""
        states = {parts[0] for parts in self.of(shapes.CONTRACT)}
        return next((fact for fact in (ContractFact.OPEN, ContractFact.STALE) if fact in states), ContractFact.NONE)

    @property
    def notices(self) -> list[tuple[NoticeFact, bool]]:
        """Notices about this very person."""
        return [(NoticeFact(state), bool(hard)) for state, hard in self.of(shapes.NOTICE)]

    def soft_channels(self, country: str, trait: Trait) -> frozenset[str]:
        """Channels that complete soft opt-in evidence covers in a country, by every number they use."""
        said: dict[Channel, list[tuple[str, str]]] = {}
        for state, channel, sale, recent, number in self.of(shapes.SOFT):
            if _soft_state(state, country, sale=sale, recent=recent) is SoftOptInFact.COMPLETE:
                said.setdefault(Channel(channel), []).append((number, ""))
        return frozenset(
            channel.value for channel, found in said.items() if covering(numbers_of(trait, channel), found) is not None
        )

    def soft_opt_in(self, country: str) -> SoftOptInFact:
        """Return the best soft opt-in evidence in a country."""
        states = [
            _soft_state(state, country, sale=sale, recent=recent) for state, _, sale, recent, _ in self.of(shapes.SOFT)
        ]
        return max(states, key=_SOFT_ORDER.index, default=SoftOptInFact.NONE)


def _soft_state(state: str, country: str, *, sale: bool, recent: bool) -> SoftOptInFact:
    fact = SoftOptInFact(state)
    lacking = (country in _SALE_ONLY and not sale) or (country in _RECENT_ONLY and not recent)
    return SoftOptInFact.INCOMPLETE if fact is SoftOptInFact.COMPLETE and lacking else fact


def _strongest(states: Iterable[str]) -> FlagFact:
    return max((FlagFact(state) for state in states), key=_FLAG_ORDER.index, default=FlagFact.NONE)


@dataclass(frozen=True, slots=True)
class Consented:
    """What a lead's consents are worth for one purpose.

    Attributes:
        channels: channel to the newest day it was consented to (empty text: not needed).
        own: channels consented to directly, which may lift an older marketing stop (READINGS 22).
        explicit: special categories explicitly consented to.
    """

    fact: ConsentFact = ConsentFact.NONE
    channels: dict[str, str] = field(default_factory=dict)
    own: dict[str, str] = field(default_factory=dict)
    explicit: frozenset[str] = frozenset()
    old: bool = False


def consent_of(signature: Signature, purpose: str, purpose_name: str, trait: Trait) -> Consented:
    """Return what the consents of a signature are worth for a purpose, by every number that a channel uses."""
    wanted = {purpose.casefold(), purpose_name.casefold()} - {""}
    best = ConsentFact.NONE
    said: dict[str, list[tuple[str, str]]] = {}
    own: dict[str, list[tuple[str, str]]] = {}
    explicit: set[str] = set()
    olds: list[bool] = []
    for state, purposes, means, category, old, direct, given, number in signature.of(shapes.CONSENT):
        fact = ConsentFact(state)
        if fact is ConsentFact.VALID and not wanted & {name.casefold() for name in purposes}:
            fact = ConsentFact.OUT_OF_SCOPE
        best = max(best, fact, key=_CONSENT_ORDER.index)
        if fact is not ConsentFact.VALID:
            continue
        olds.append(old)
        explicit |= {category} - {""}
        for channel in means:
            said.setdefault(channel, []).append((number, given))
            if direct:
                own.setdefault(channel, []).append((number, given))
    return Consented(best, _covered(said, trait), _covered(own, trait), frozenset(explicit), bool(olds) and all(olds))


def _covered(said: Mapping[str, list[tuple[str, str]]], trait: Trait) -> dict[str, str]:
    """Return the channels that what was said covers by every number they use, with the day since when."""
    found = {name: covering(numbers_of(trait, Channel(name)), days) for name, days in said.items()}
    return {name: since for name, since in found.items() if since is not None}


@dataclass(frozen=True, slots=True)
class StopFacts:
    """What the stops on a lead forbid in one campaign.

    Attributes:
        everywhere: marketing on every channel.
        total: any message on every channel.
        channels: channels without marketing.
        barred: channels without any message, service messages included.
    """

    everywhere: bool = False
    total: bool = False
    channels: frozenset[str] = frozenset()
    barred: frozenset[str] = frozenset()


def stop_facts(signature: Signature, topic: str, consent: Consented) -> StopFacts:
    """Return what the stops forbid; a later direct consent lifts marketing stops for its channels only."""
    total = everywhere = False
    stopped: set[str] = set()
    barred: set[str] = set()
    for scope, channel, about, since in signature.of("S"):
        affected = {channel} if channel else {item.value for item in Channel}
        if scope == StopScope.TOPIC:
            stopped |= affected if about.casefold() == topic.casefold() else set()
        elif scope == StopScope.ALL:
            total = total or not channel
            stopped |= affected
            barred |= affected
        else:
            lifted = {item for item in affected if since and consent.own.get(item, "") > since}
            everywhere = everywhere or (not channel and not lifted)
            stopped |= (affected - lifted) if channel or lifted else set()
    return StopFacts(everywhere, total, frozenset(stopped), frozenset(barred))


def channel_facts(
    frame: Frame,
    trait: Trait,
    country: str,
    who: RecipientClass,
    signature: Signature,
    consent: Consented,
    stops: StopFacts,
    covered: frozenset[str],
    evidence: frozenset[str],
    rules: ChannelRules,
) -> tuple[ChannelFacts, ...]:
    """Return the facts of the campaign's channels, of all four for the grid."""
    soft = signature.soft_channels(country, trait)
    channels = tuple(Channel) if frame.standing else tuple(dict.fromkeys(frame.campaign.channels))
    return tuple(
        ChannelFacts(
            channel,
            usable=_usable(trait, channel),
            mobile=_mobile(trait, channel),
            stopped=channel.value in stops.channels,
            barred=channel.value in stops.barred,
            consent=channel.value in consent.channels,
            soft_opt_in=channel.value in soft,
            lia_covers=channel.value in covered,
            evidence=evidence,
            screening=_screening(
                frame,
                rules.lookup(country, channel, who),
                signature,
                numbers_of(trait, channel),
                consent.channels.get(channel.value, ""),
            ),
        )
        for channel in channels
    )


def _usable(trait: Trait, channel: Channel) -> bool:
    return {
        Channel.EMAIL: trait.email,
        Channel.PHONE: bool(trait.phone) or trait.mobile,
        Channel.SMS: trait.mobile or trait.phone == MOBILE,
        Channel.POST: trait.post,
    }[channel]


def _mobile(trait: Trait, channel: Channel) -> bool | None:
    """A text goes to a mobile; a call goes to the number in the phone column, else to the mobile."""
    if channel is Channel.SMS:
        return True
    if channel is not Channel.PHONE:
        return None
    return {MOBILE: True, LANDLINE: False, "": True if trait.mobile else None}.get(trait.phone)


def _same_list(said: str, rule: ChannelRule) -> bool:
    """Lists go by several names: one that holds the other's words is the same."""
    here, there = said.casefold(), rule.list_name.casefold()
    return bool(there) and (here in there or there in here) and bool(here)


def _screening(
    frame: Frame, rule: ChannelRule, signature: Signature, numbers: frozenset[str], consented: str
) -> ScreeningFact:
    """Return what the screenings say for this row's list (READINGS 4, 32).

    Each identifier has its newest result only, so a listing of one number counts whatever another one's result is, a
    number without a result is not checked, and the oldest check tells whether all are fresh.
    """
    found = [
        parts
        for parts in signature.of(shapes.SCREENED)
        if _same_list(str(parts[0]), rule) and parts[1] in (rule.country, "", None)
    ]
    if not found:
        return ScreeningFact.NEVER
    listings = [parts for parts in found if parts[2]]
    if listings:
        newest = rule.precedence is Precedence.NEWEST and bool(consented)
        earlier = newest and all(parts[4] and str(parts[4]) < consented for parts in listings)
        return ScreeningFact.LISTED_BEFORE_CONSENT if earlier else ScreeningFact.LISTED
    if covering(numbers, [(str(parts[6]), "") for parts in found]) is None:
        return ScreeningFact.NEVER
    *_, checked, _, campaign, _ = min(found, key=lambda parts: str(parts[3]))
    fresh = 0 <= (frame.today - date.fromisoformat(checked)).days <= rule.screening_days
    return ScreeningFact.CLEAR if fresh and _for_campaign(frame, rule, campaign, checked) else ScreeningFact.STALE


def _for_campaign(frame: Frame, rule: ChannelRule, campaign: str, checked: str) -> bool:
    """Where the law names no age, a screening must have been made for this campaign."""
    if rule.list_max_age_days is not None or frame.standing or campaign == frame.campaign.key:
        return True
    since = frame.campaign.screened_for
    return since is not None and date.fromisoformat(checked) >= since


def dk_screened(signature: Signature, today: date) -> bool:
    """Each result of the Danish Robinson list is a no, and not older than 90 days (LAW 8, 6.6)."""
    results = [
        (str(parts[3]), bool(parts[2]))
        for parts in signature.of(shapes.SCREENED)
        if "robinson" in str(parts[0]).casefold() and parts[1] in ("DK", "", None)
    ]
    checked, _ = min(results, default=("", True))
    listed = any(on_list for _, on_list in results)
    return bool(results) and not listed and 0 <= (today - date.fromisoformat(checked)).days <= _ROBINSON_DAYS
