"""Transfers to recipients in other countries (GDPR Ch. V; LAW 6.5; READINGS 37). About the recipient, not the lead."""

from datetime import date
from functools import cache
from typing import Self

from lead_desk.domain.campaign import Recipient, RecipientKind, TransferTool
from lead_desk.domain.values import dataclass
from lead_desk.law import packs
from lead_desk.law.countries import UNKNOWN_COUNTRY, Countries, countries
from lead_desk.law.dates import add_months

UK = "GB"
LISTINGS = frozenset({TransferTool.DPF, TransferTool.UK_EXTENSION})
"""Tools that are an entry in a public list, checked at `tool_date`."""


@dataclass(frozen=True, slots=True)
class Adequacy:
    """A decision that a country protects data well enough.

    Attributes:
        until: last day, or None.
        only: kinds of recipient it reaches.
        needs: a listing the recipient must have, or None.
    """

    since: date | None
    until: date | None
    only: frozenset[RecipientKind]
    needs: TransferTool | None

    def reaches(self, recipient: Recipient, today: date) -> bool:
        """Tell whether the decision holds today and for this kind of recipient."""
        begun = self.since is None or self.since <= today
        return begun and (self.until is None or today <= self.until) and recipient.kind in self.only


@dataclass(frozen=True, slots=True)
class TransferVerdict:
    """Whether a transfer is covered, by what (`eea`, `adequacy`, a tool's name, ...), and with which warnings."""

    covered: bool
    by: str
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Transfers:
    """The lists of adequate countries and the limits of each tool.

    Attributes:
        eu: for exporters in the EEA and anywhere but the United Kingdom.
        uk: for exporters in the United Kingdom.
    """

    eu: dict[str, Adequacy]
    uk: dict[str, Adequacy]
    eu_tools: frozenset[TransferTool]
    uk_tools: frozenset[TransferTool]
    warn_months: int
    block_months: int
    art49_people: int
    groups: Countries

    @classmethod
    def load(cls) -> Self:
        """Read the pack.

        Raises:
            BrokenInstallationError: it is missing or damaged.
        """
        pack = packs.read("transfers.toml")
        limits, tools = pack.table("limits"), pack.table("tools")
        return cls(
            eu=_decisions(pack.table("eu")),
            uk=_decisions(pack.table("uk")),
            eu_tools=frozenset(TransferTool(tool) for tool in tools.texts("eu")),
            uk_tools=frozenset(TransferTool(tool) for tool in tools.texts("uk")),
            warn_months=limits.number("listing_warn_months"),
            block_months=limits.number("listing_block_months"),
            art49_people=limits.number("art49_people_per_year"),
            groups=countries(),
        )

    def covered(
        self, exporter_country: str, recipient: Recipient, today: date, people_this_year: int | None = None
    ) -> bool:
        """Tell whether a transfer may go out; see `check`."""
        return self.check(exporter_country, recipient, today, people_this_year).covered

    def check(
        self, exporter_country: str, recipient: Recipient, today: date, people_this_year: int | None = None
    ) -> TransferVerdict:
        """Judge a transfer.

        Args:
            exporter_country: ISO code of the user's organisation; empty counts as the EEA, the stricter list.
            recipient: who gets the data, with its tool.
            today: the day of the export.
            people_this_year: people this recipient gets on Art. 49 consent within a year, this export included; None
                where nobody counted, which refuses that tool.
        """
        if recipient.kind is RecipientKind.OWN_USE:
            return TransferVerdict(covered=True, by="own_use")
        home, place = self.groups.code(exporter_country), self.groups.code(recipient.country)
        if place == UNKNOWN_COUNTRY:
            return TransferVerdict(covered=False, by="country_unknown")
        if place == home:
            return TransferVerdict(covered=True, by="domestic")
        if place in self.groups.eea:
            return TransferVerdict(covered=True, by="eea")
        decision = (self.uk if home == UK else self.eu).get(place)
        if decision and decision.reaches(recipient, today):
            if decision.needs is None:
                return TransferVerdict(covered=True, by="adequacy")
            if recipient.tool is decision.needs:
                return self._listing(recipient, today)
        return self._tool(home, recipient, today, people_this_year)

    def _listing(self, recipient: Recipient, today: date) -> TransferVerdict:
        """A listing ages from the day it was looked up: warn at 12 months, refuse at 15."""
        seen = recipient.tool_date
        if seen is None or seen > today or _over(recipient, today) or today > add_months(seen, self.block_months):
            return TransferVerdict(covered=False, by=recipient.tool)
        old = today > add_months(seen, self.warn_months)
        return TransferVerdict(covered=True, by=recipient.tool, warnings=("W_DPF_RECHECK",) if old else ())

    def _tool(self, home: str, recipient: Recipient, today: date, people: int | None) -> TransferVerdict:
        tool = recipient.tool
        signed = recipient.tool_date is not None and recipient.tool_date <= today and not _over(recipient, today)
        if tool is TransferTool.ART49_CONSENT:
            few = people is not None and people <= self.art49_people
            return TransferVerdict(covered=few and not _over(recipient, today), by=tool, warnings=("W_ART49",))
        accepted = self.uk_tools if home == UK else self.eu_tools
        assessed = recipient.assessment_date is not None and recipient.assessment_date <= today
        return TransferVerdict(covered=tool in accepted and signed and assessed, by=tool)


def _over(recipient: Recipient, today: date) -> bool:
    return recipient.tool_expires is not None and recipient.tool_expires < today


def _decisions(table: packs.Table) -> dict[str, Adequacy]:
    found = {}
    for country in table.values:
        row = table.table(country)
        only = row.texts("only", ())
        needs = row.text("needs", "")
        found[country] = Adequacy(
            since=row.day("since"),
            until=row.day("until"),
            only=frozenset(RecipientKind(kind) for kind in only) or frozenset(RecipientKind),
            needs=TransferTool(needs) if needs else None,
        )
    return found


@cache
def transfers() -> Transfers:
    """Return the transfer rules, read once.

    Raises:
        BrokenInstallationError: the pack is missing or damaged.
    """
    return Transfers.load()
