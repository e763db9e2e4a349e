# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""The do-not-contact list: keyed fingerprints, and the leads they bind.

A stop is never lifted by an import, a merge, an undo or a restore. What matches: both forms of an address, the
address's and the website's domain with everything above it, every number, the post key (LAW 5.4, READINGS 21).
"""

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

from lead_desk.domain.acts import ActKind
from lead_desk.domain.stop import Stop, StopKind
from lead_desk.intake.identity import BARE, EMAIL, PHONE, ascii_domain, bare_email, domain_of
from lead_desk.store.context import Context
from lead_desk.store.engine.hashes import email_form, emails_of, parent_domains, phones_of, post_key
from lead_desk.store.engine.outside import Line
from lead_desk.store.history.acts import note_final
from lead_desk.store.leads.keys import leads_having

LINE = ("fp", "kind", "scope", "channel", "topic", "reason", "since", "sealed")
"""What is noted of a stop beside the database."""

Identifier = tuple[StopKind, str]
Having = Callable[[Sequence[int]], list[tuple[int, int]]]
"""Finds (key, lead) of the leads that have any of some keys."""
_TOGETHER = 10_000
_FIELDS = "id, email, phone, mobile, full_name, last_name, country, extra"


def normalised(kind: StopKind, value: str) -> str:
    """Return a stop's value as it is fingerprinted."""
    if kind is StopKind.EMAIL:
        return email_form(value)
    if kind is StopKind.DOMAIN:
        return ascii_domain(value.strip().casefold().removeprefix("@").removeprefix("www."))
    if kind is StopKind.PHONE:
        return "".join(char for char in value if char.isdigit() or char == "+")
    return value.strip().casefold()


def forms_of(stop: Stop) -> list[str]:
    """Return the values that a stop is kept for: its own, and that of an address without its plus tag."""
    value = normalised(stop.kind, stop.value)
    bare = bare_email(value) if stop.kind is StopKind.EMAIL else ""
    return [value, bare] if bare else [value]


def identifiers_of(values: Mapping[str, str], emails: Iterable[str], phones: Iterable[str]) -> Iterator[Identifier]:
    """Yield everything about a lead that a stop may have been made of."""
    domains: set[str] = set()
    for email in emails:
        address = email_form(email)
        yield StopKind.EMAIL, address
        if bare := bare_email(address):
            yield StopKind.EMAIL, bare
        domains.add(address.rpartition("@")[2])
    if domain := domain_of(values.get("website", "")):
        domains.add(domain)
    for domain in domains:
        for part in parent_domains(domain):
            yield StopKind.DOMAIN, part
    for phone in phones:
        yield StopKind.PHONE, phone
    if key := post_key(values):
        yield StopKind.POST, key


class Stops:
    """The list inside one transaction."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def add(self, stops: Iterable[Stop], having: Having | None = None) -> int:
        """Fingerprint and keep stops, bind the leads they match; return how many were new. Audited.

        Args:
            stops: to be kept.
            having: finds (key, lead) of the leads that have keys, where some wait for their place.
        """
        added: Counter[str] = Counter()
        keys: dict[int, list[int]] = {}
        domains: dict[str, list[int]] = {}
        posts: dict[str, list[int]] = {}
        for stop in stops:
            is_new = False
            for form in forms_of(stop):
                number, made = self._keep(stop, form)
                is_new = is_new or made
                if stop.kind is StopKind.DOMAIN:
                    domains.setdefault(form, []).append(number)
                elif stop.kind is StopKind.POST:
                    posts.setdefault(form, []).append(number)
                else:
                    for key in self._keys(stop.kind, form):
                        keys.setdefault(key, []).append(number)
            if is_new:
                added[stop.reason.value] += 1
            if len(keys) > _TOGETHER:
                self._bind_by_key(keys, having)
                keys.clear()
        new = added.total()
        self._bind_by_key(keys, having)
        if domains or posts:
            self._bind_by_scan(domains, posts)
        if new:
            note_final(self._context, ActKind.STOP, new)
            self._context.audit.write("stops_added", {"new": new, "reasons": dict(added)})
        return new

    def count(self) -> int:
        """Count the entries."""
        return int(self._context.db.value("SELECT count(*) FROM stop"))

    def leads_bound(self) -> int:
        """Count the leads that a stop binds."""
        return int(self._context.db.value("SELECT count(DISTINCT lead_id) FROM lead_stop"))

    def matches(self, stop: Stop) -> bool:
        """Tell whether this identifier is stopped (either form of an address, subdomains included)."""
        value = normalised(stop.kind, stop.value)
        forms: set[Identifier] = {(stop.kind, value)}
        if stop.kind is StopKind.EMAIL:
            forms |= set(identifiers_of({}, [value], []))
        elif stop.kind is StopKind.DOMAIN:
            forms = {(StopKind.DOMAIN, part) for part in parent_domains(value)}
        fingerprint = self._context.hashes.fingerprint
        return any(
            self._context.db.value("SELECT 1 FROM stop WHERE fp = ? LIMIT 1", (fingerprint(kind, text),))
            for kind, text in forms
        )

    def listing(self, limit: int = 500) -> list[tuple[str, str, str, str, date | None, str]]:
        """Return (kind, scope, channel, reason, since, origin) of the newest entries."""
        rows = self._context.db.rows(
            "SELECT kind, scope, channel, reason, since, origin FROM stop ORDER BY id DESC LIMIT ?", (limit,)
        )
        return [
            (kind, scope, channel, reason, date.fromisoformat(since) if since else None, origin)
            for kind, scope, channel, reason, since, origin in rows
        ]

    def bring_back(self, lines: Iterable[Line]) -> int:
        """Put back stops that a restored, older database lacks, and bind the leads; return how many."""
        before = self.count()
        self._context.db.many(
            "INSERT INTO stop (fp, kind, scope, channel, topic, reason, since, sealed, origin, added_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'restore', ?)"
            " ON CONFLICT (fp, scope, channel, topic) DO UPDATE SET since = max(since, excluded.since)",
            [(*[line.get(name, "") for name in LINE], self._context.now()) for line in lines if "fp" in line],
        )
        brought = self.count() - before
        if brought:
            self.rebind("1")
        return brought

    def leads_with(self, fingerprints: Collection[str]) -> list[int]:
        """Return the leads that have an e-mail or number with one of the fingerprints."""
        fingerprint = self._context.hashes.fingerprint
        return [
            lead
            for lead, identifiers in self._scan("1", ())
            if any(
                kind in (StopKind.EMAIL, StopKind.PHONE) and fingerprint(kind, value) in fingerprints
                for kind, value in identifiers
            )
        ]

    def identifiers(self, leads: Iterable[int]) -> Iterator[tuple[int, Iterator[Identifier]]]:
        """Yield each lead with everything that a stop may be made of."""
        self._context.choose(leads, "identified")
        yield from self._scan("id IN (SELECT lead_id FROM temp.identified)", ())

    def rebind(self, condition: str, parameters: tuple[object, ...] = ()) -> None:
        """Bind the leads that meet an SQL condition over `lead` to every stop they match; never unbinds."""
        db = self._context.db
        numbers: dict[str, list[int]] = {}
        for number, fp in db.rows("SELECT id, fp FROM stop"):
            numbers.setdefault(fp, []).append(number)
        if not numbers:
            return
        kinds = {StopKind(kind) for (kind,) in db.rows("SELECT DISTINCT kind FROM stop")}
        links: list[tuple[int, int]] = []
        fingerprint = self._context.hashes.fingerprint
        for lead, identifiers in self._scan(condition, parameters):
            for kind, value in identifiers:
                if kind in kinds:
                    links += [(lead, number) for number in numbers.get(fingerprint(kind, value), ())]
        self._link(links)

    def _keep(self, stop: Stop, value: str) -> tuple[int, bool]:
        """Keep one fingerprint; return its number and whether it is new."""
        db = self._context.db
        channel = stop.channel.value if stop.channel else ""
        identity = (self._context.hashes.fingerprint(stop.kind, value), stop.scope.value, channel, stop.topic)
        known = "SELECT id, since, sealed FROM stop WHERE fp = ? AND scope = ? AND channel = ? AND topic = ?"
        found = db.one(known, identity)
        sealed = self._context.hashes.sealed(identity[0], value)
        if found is not None and not found[2]:  # kept before stops could travel
            db.run("UPDATE stop SET sealed = ? WHERE id = ?", (sealed, found[0]))
        since = (stop.since or self._context.clock.today()).isoformat()
        if found is not None and found[1] >= since:
            return int(found[0]), False
        told = (identity[0], stop.kind.value, *identity[1:], stop.reason.value, since, sealed)
        self._context.note_outside(dict(zip(LINE, told, strict=True)))
        if found is not None:  # said again: a consent given in between no longer lifts it
            db.run("UPDATE stop SET since = ?, reason = ? WHERE id = ?", (since, stop.reason.value, found[0]))
            return int(found[0]), False
        number = db.insert(
            "INSERT INTO stop (fp, kind, scope, channel, topic, reason, since, sealed, origin, added_at, added_by)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*told, stop.origin, self._context.now(), self._context.actor),
        )  # fmt: skip
        return number, True

    def _keys(self, kind: StopKind, value: str) -> list[int]:
        key = self._context.hashes.key
        return [key(EMAIL, value), key(BARE, value)] if kind is StopKind.EMAIL else [key(PHONE, value)]

    def _bind_by_key(self, numbers: Mapping[int, list[int]], having: Having | None) -> None:
        if numbers:
            found = having([*numbers]) if having else leads_having(self._context.db, [*numbers])
            self._link([(lead, number) for key, lead in found for number in numbers[key]])

    def _bind_by_scan(self, domains: Mapping[str, list[int]], posts: Mapping[str, list[int]]) -> None:
        links: list[tuple[int, int]] = []
        for lead, identifiers in self._scan("1", ()):
            for kind, value in identifiers:
                wanted = domains if kind is StopKind.DOMAIN else posts if kind is StopKind.POST else {}
                links += [(lead, number) for number in wanted.get(value, ())]
        self._link(links)

    def _scan(self, condition: str, parameters: tuple[object, ...]) -> Iterator[tuple[int, Iterator[Identifier]]]:
        db = self._context.db
        more: dict[int, list[tuple[str, str]]] = {}
        of_these = (
            f"SELECT lead_id, field, value FROM lead_more WHERE lead_id IN (SELECT id FROM lead WHERE {condition})"
        )
        for lead, field, value in db.rows(of_these, parameters):
            more.setdefault(lead, []).append((field, value))
        for block in db.blocks(f"SELECT {_FIELDS} FROM lead WHERE {condition}", parameters):
            for lead, email, phone, mobile, full_name, last_name, country, extra in block:
                values = json.loads(extra) if extra else {}
                values |= {
                    "email": email, "phone": phone, "mobile": mobile, "full_name": full_name,
                    "last_name": last_name, "country": country,
                }  # fmt: skip
                beside = more.get(lead, [])
                yield lead, identifiers_of(values, emails_of(values, beside), phones_of(values, beside))

    def _link(self, links: list[tuple[int, int]]) -> None:
        db = self._context.db
        db.many("INSERT OR IGNORE INTO lead_stop (lead_id, stop_id) VALUES (?, ?)", links)
        db.many("INSERT OR IGNORE INTO stale_lead (lead_id) VALUES (?)", [(lead,) for lead, _ in links])
