"""Channel evidence codes: facts that a national rule asks for beside or instead of consent (LAW 7.1)."""

from typing import Self

from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.values import dataclass
from lead_desk.law import packs


@dataclass(frozen=True, slots=True)
class EvidenceCodes:
    """The codes in plain words.

    Attributes:
        sentences: code to the fact it states, as the end of a sentence.
        where: code to the places that may state it, among record, source and campaign.
        permission: codes that stand in for a permission, which a valid consent replaces (READINGS 4).
    """

    sentences: dict[str, str]
    where: dict[str, tuple[str, ...]]
    permission: frozenset[str]

    @classmethod
    def load(cls) -> Self:
        """Read the pack.

        Raises:
            BrokenInstallationError: it is missing or damaged.
        """
        pack = packs.read("evidence.toml")
        rows = {code: pack.table(code) for code in pack.values}
        return cls(
            sentences={code: row.text("sentence") for code, row in rows.items()},
            where={code: row.texts("where") for code, row in rows.items()},
            permission=frozenset(code for code, row in rows.items() if row.flag("replaced_by_consent")),
        )


@dataclass(frozen=True, slots=True)
class CallHours:
    """When calls are limited in some countries; shown as a warning, nobody's dial is watched."""

    hours: dict[str, str]
    classes: dict[str, frozenset[RecipientClass]]

    @classmethod
    def load(cls) -> Self:
        """Read the pack.

        Raises:
            BrokenInstallationError: it is missing or damaged.
        """
        pack = packs.read("call_hours.toml")
        rows = {country: pack.table(country) for country in pack.values}
        return cls(
            hours={country: row.text("hours") for country, row in rows.items()},
            classes={
                country: frozenset(RecipientClass(who) for who in row.texts("classes")) or frozenset(RecipientClass)
                for country, row in rows.items()
            },
        )

    def limited(self, country: str, channel: Channel, who: RecipientClass) -> bool:
        """Tell whether the law limits the hours of such a contact."""
        return channel is Channel.PHONE and who in self.classes.get(country, frozenset())
