"""Stops that travel with an export as hashes, so that its recipient can drop these people from what it has.

Only what the recipient can compare goes: e-mails and domains where the list has e-mails, numbers where it has numbers,
post keys where it has addresses; only stops that bind the campaign's channels. No reason, no day, no name.
`resources/handbook/stops-with-a-list.md` describes the file to its recipient.
"""

import hashlib
import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lead_desk.app.results import TravelFacts
from lead_desk.app.unit_parts import Disclosure
from lead_desk.app.writer_parts import TableWriter
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.stop import StopHashes, StopKind, StopsWanted, TravellingStop

HEADERS: Final = ("kind", "channel", "hash")
ADDRESS_HEADERS: Final = ("email_sha256",)
_SALT_BYTES: Final = 16
_NUMBERS = frozenset({"phone", "mobile"})
_ADDRESS = frozenset({"street", "postcode"})


@dataclass(slots=True)
class _Tally:
    """Counts what passes."""

    written: int = 0
    left_behind: int = 0

    def with_hash(self, stops: Iterable[TravellingStop]) -> Iterator[TravellingStop]:
        """Yield the stops that can travel."""
        for stop in stops:
            if stop.sha256:
                self.written += 1
                yield stop
            else:
                self.left_behind += 1


def wanted_stops(campaign: Campaign, form: StopHashes, *, marketing: bool) -> StopsWanted:
    """Return which stops concern the recipient of a campaign's list."""
    kinds: list[StopKind] = []
    if "email" in campaign.fields or form is StopHashes.EMAIL_SHA256:
        kinds.append(StopKind.EMAIL)
    if form is StopHashes.SALTED:
        kinds += [StopKind.DOMAIN] if "email" in campaign.fields else []
        kinds += [StopKind.PHONE] if _NUMBERS & set(campaign.fields) else []
        kinds += [StopKind.POST] if set(campaign.fields) >= _ADDRESS else []
    return StopsWanted(tuple(kinds), campaign.channels, marketing, campaign.topic)


def write_stops(out: TableWriter, path: Path, log: Disclosure, form: StopHashes, wanted: StopsWanted) -> TravelFacts:
    """Write the file of stops and return what the passport says of it.

    Args:
        out: writes it beside the list, or into the same encrypted file.
        path: the file.
        log: of the export; its leads were sent.
        form: salted hashes of all kinds, or the plain ones of addresses that mailing and ad tools take.
        wanted: which stops go.

    Raises:
        RefusedError: the file cannot be written.
    """
    salt = secrets.token_hex(_SALT_BYTES) if form is StopHashes.SALTED else ""
    tally = _Tally()
    stops = tally.with_hash(log.stops(wanted))
    if form is StopHashes.SALTED:
        out.plain_table(path, HEADERS, (_line(stop, salt) for stop in stops))
    else:
        out.plain_table(path, ADDRESS_HEADERS, _addresses(stops))
    size, sha256 = out.facts(path)
    return TravelFacts(path.name, size, sha256, form, salt, tally.written, tally.left_behind)


def salted(salt: str, sha256: str) -> str:
    """Return a hash as it stands in the file: SHA-256 of the salt, a colon and the SHA-256 of the value, all hex."""
    return hashlib.sha256(f"{salt}:{sha256}".encode()).hexdigest()


def _line(stop: TravellingStop, salt: str) -> Sequence[str]:
    return stop.kind.value, stop.channel.value if stop.channel else "", salted(salt, stop.sha256)


def _addresses(stops: Iterable[TravellingStop]) -> Iterator[Sequence[str]]:
    for stop in stops:
        yield (stop.sha256,)
