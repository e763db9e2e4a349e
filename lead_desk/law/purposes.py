"""The purposes a new store starts with; the register itself belongs to the store (LAW 6.4)."""

from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import Purpose
from lead_desk.law import packs


def starting_purposes() -> tuple[Purpose, ...]:
    """Return the purposes of the pack.

    Raises:
        BrokenInstallationError: the pack is missing or damaged.
    """
    return tuple(
        Purpose(
            key=row.text("key"),
            name=row.text("name"),
            description=row.text("description"),
            marketing=row.flag("marketing"),
            bases=tuple(Basis(basis) for basis in row.texts("bases")),
            retention_months=row.number("retention_months"),
            retention_reason=row.text("retention_reason"),
        )
        for row in packs.read("purposes.toml").tables("purpose")
    )
