# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""The log of one export, written while its file is: who got which leads, and who stayed and why."""

from collections.abc import Iterable, Iterator, Sequence

from lead_desk.domain.acts import ActKind, ActState
from lead_desk.domain.channel import Channel
from lead_desk.domain.ids import ExportId, LeadId
from lead_desk.domain.records import ExportDraft
from lead_desk.domain.stop import StopKind, StopsWanted, TravellingStop
from lead_desk.gate.gate import ClearedLead
from lead_desk.gate.trail import VerdictTrail
from lead_desk.store.context import Context
from lead_desk.store.engine import codec
from lead_desk.store.engine.hashes import sha256_of
from lead_desk.store.exports import trails
from lead_desk.store.history.acts import insert_act
from lead_desk.store.registers.stops import Stops

_SENT = "SELECT lead_id FROM export_lead WHERE export_id = ? AND held = ''"


class Disclosure:
    """The log inside one transaction; `lead_desk.app.unit_parts.Disclosure` says what its methods promise.

    Leads come in blocks and are forgotten at once: a list of a million needs no more memory than one of a thousand.

    Args:
        context: the transaction.
        draft: what is known before the first lead.
    """

    def __init__(self, context: Context, draft: ExportDraft) -> None:
        self._context, self._draft = context, draft
        self._written = self._held = 0
        self._number = context.db.insert(
            "INSERT INTO export (at, by, campaign, recipient, draft) VALUES (?, ?, ?, ?, ?)",
            (context.now(), context.actor, draft.campaign, draft.recipient, codec.dumps(draft)),
        )

    def sent(self, leads: Sequence[ClearedLead], cases: Sequence[int] = ()) -> None:
        """Log leads that go out; `cases` are the numbers of their cases in the trail."""
        numbers = cases or [0] * len(leads)
        self._context.db.many(
            "INSERT INTO export_lead (export_id, lead_id, held, basis, assessment, version, case_no)"
            " VALUES (?, ?, '', ?, ?, ?, ?)",
            [
                (self._number, lead.lead, lead.basis.value, *_version(lead.assessment), case)
                for lead, case in zip(leads, numbers, strict=True)
            ],
        )
        self._written += len(leads)

    def kept_back(self, leads: Iterable[tuple[LeadId, str, int]]) -> None:
        """Log leads that stay, as (lead, first reason's code, case number or 0)."""
        rows = [(self._number, lead, code, case) for lead, code, case in leads]
        self._context.db.many(
            "INSERT OR IGNORE INTO export_lead (export_id, lead_id, held, case_no) VALUES (?, ?, ?, ?)", rows
        )
        self._held += len(rows)

    def stops(self, wanted: StopsWanted) -> Iterator[TravellingStop]:
        """Yield the stops that go with this export, in no order that tells anything; after the leads were sent.

        A person is told by all that is known of them: who said no by e-mail is found by number as well. Left out is who
        came back since: a person in this very list whose own newer consent came past the stop.
        """
        db, hashes = self._context.db, self._context.hashes
        binding, parameters = self._binding(wanted)
        told: set[tuple[StopKind, str, str]] = set()
        for fp, kind, channel, sealed in db.rows(
            f"SELECT fp, kind, channel, sealed FROM stop s WHERE {binding} AND (kind = 'domain' OR NOT EXISTS"
            f" (SELECT 1 FROM lead_stop b WHERE b.stop_id = s.id AND b.lead_id IN ({_SENT})))",
            (*parameters, self._number),
        ):
            if kind in wanted.kinds:
                told.add((StopKind(kind), channel, hashes.unsealed(fp, sealed) if sealed else f"-{fp}"))
        bound: dict[int, set[str]] = {}
        for lead, channel in db.rows(
            "SELECT b.lead_id, s.channel FROM lead_stop b JOIN stop s ON s.id = b.stop_id"
            f" WHERE {binding} AND b.lead_id NOT IN ({_SENT})",
            (*parameters, self._number),
        ):
            bound.setdefault(lead, set()).add(channel)
        for lead, identifiers in Stops(self._context).identifiers(bound):
            for kind, value in identifiers:
                if kind in wanted.kinds and kind is not StopKind.DOMAIN:  # a firm's domain is not one person's
                    told.update((kind, channel, sha256_of(value)) for channel in bound[lead])
        for kind, channel, sha256 in sorted(told, key=lambda line: line[2]):
            known = "" if sha256.startswith("-") else sha256
            yield TravellingStop(kind, Channel(channel) if channel else None, known)

    def _binding(self, wanted: StopsWanted) -> tuple[str, tuple[object, ...]]:
        """Return what is true of a stop `s` that concerns the recipient, as SQL, and its parameters."""
        channels = [channel.value for channel in wanted.channels]
        scope = "s.scope = 'all'"
        if wanted.marketing:
            scope += " OR s.scope = 'marketing' OR (s.scope = 'topic' AND s.topic = ?)"
        sql = f"(s.channel = '' OR s.channel IN ({', '.join('?' * len(channels))})) AND ({scope})"
        return sql, (*channels, *([wanted.topic] if wanted.marketing else []))

    def finish(self, sha256: str, trail: VerdictTrail | None = None) -> ExportId:
        """Write the counts and the audit event, and with a trail what the gate said to each case."""
        draft, db = self._draft, self._context.db
        db.run(
            "UPDATE export SET sha256 = ?, written = ?, held = ? WHERE id = ?",
            (sha256, self._written, self._held, self._number),
        )
        if trail is not None:
            trails.write_trail(db, self._number, trail)
        insert_act(self._context, ActKind.EXPORT, self._written, ActState.FINAL, draft.campaign)
        self._context.audit.write(
            "export",
            {
                "export": self._number,
                "campaign": draft.campaign,
                "recipient": draft.recipient,
                "purpose": draft.purpose,
                "fields": [name for name in draft.fields if not name.startswith("custom:")],
                "custom_fields": sum(name.startswith("custom:") for name in draft.fields),
                "written": self._written,
                "held": self._held,
                "sha256": sha256,
                "rules": draft.rule_versions,
            },
        )
        return ExportId(self._number)


def _version(text: str) -> tuple[str, int]:
    """Split `LI-7 v2` into family and version."""
    family, _, number = text.rpartition(" v")
    return (family, int(number)) if number.isdecimal() and family else (text, 0)
