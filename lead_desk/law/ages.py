"""Who counts as a child, and from which age a child may itself consent to an online service (LAW 4.5)."""

from datetime import date
from functools import cache
from typing import Self

from lead_desk.domain.values import dataclass
from lead_desk.law import packs


@dataclass(frozen=True, slots=True)
class Ages:
    """The limits, in years of age.

    Attributes:
        child: under this age nothing is exported.
        erase_only: under this age the lead can only be deleted (seed E17).
        digital_consent: country to the age of GDPR Art. 8; shown, never relied on.
    """

    child: int
    erase_only: int
    digital_consent: dict[str, int]

    @classmethod
    def load(cls) -> Self:
        """Read the pack.

        Raises:
            BrokenInstallationError: it is missing or damaged.
        """
        pack = packs.read("ages.toml")
        groups = pack.table("digital_consent")
        ages = {country: int(age) for age in groups.values for country in groups.texts(age)}
        return cls(pack.number("child"), pack.number("erase_only"), ages)

    def is_child(self, birth: date, today: date, limit: int | None = None) -> bool:
        """Tell whether somebody born then is a child today.

        Args:
            birth: the birth date.
            today: the day of the export (READINGS 35).
            limit: a stricter limit of the source, in years; a laxer one is ignored.
        """
        return age_on(birth, today) < max(self.child, limit or 0)


def age_on(birth: date, today: date) -> int:
    """Return the full years of life; who was born on 29 February turns older on 1 March in other years."""
    return today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))


@cache
def ages() -> Ages:
    """Return the ages, read once.

    Raises:
        BrokenInstallationError: the pack is missing or damaged.
    """
    return Ages.load()
