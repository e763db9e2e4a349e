"""Countries as the law groups them: the EU, the EEA, and what a domain ending says about a country."""

from functools import cache
from typing import Self

from lead_desk.domain.values import dataclass
from lead_desk.law import packs

UNKNOWN_COUNTRY = "ZZ"
"""The row for a country that is unknown or has no row (READINGS 36)."""

EU_DEFAULT = "EU"
"""The row for an EU or EEA state without rows of its own (LAW 7.2)."""


@dataclass(frozen=True, slots=True)
class Countries:
    """Groups of countries and the reading of domain endings (LAW 7.2 rule 1).

    Attributes:
        eea: EU members with Iceland, Liechtenstein and Norway.
        aliases: other codes in use (`UK`, `EL`) to the ISO code.
        vanity: country endings sold to the world, which say nothing about a country (`io`, `ai`).
    """

    eu: frozenset[str]
    eea: frozenset[str]
    aliases: dict[str, str]
    vanity: frozenset[str]
    endings: frozenset[str]

    @classmethod
    def load(cls) -> Self:
        """Read the pack.

        Raises:
            BrokenInstallationError: the pack is missing or damaged.
        """
        pack = packs.read("countries.toml")
        eu = frozenset(pack.texts("eu"))
        aliases = pack.table("aliases")
        return cls(
            eu=eu,
            eea=eu | frozenset(pack.texts("efta_in_eea")),
            aliases={key: aliases.text(key) for key in aliases.values},
            vanity=frozenset(pack.texts("vanity_endings")),
            endings=frozenset(pack.texts("endings")),
        )

    def code(self, country: str) -> str:
        """Return the ISO code in capitals, aliases resolved; `ZZ` for nothing."""
        found = country.strip().upper()
        return self.aliases.get(found, found) or UNKNOWN_COUNTRY

    def of_domain(self, domain: str) -> str:
        """Return the country a domain's ending points to, or an empty text where it points to none."""
        ending = domain.strip().rstrip(".").casefold().rpartition(".")[2]
        if ending not in self.endings or ending in self.vanity:
            return ""
        return self.code(ending)


@cache
def countries() -> Countries:
    """Return the countries, read once."""
    return Countries.load()
