"""Overrides of one export: the named compliance owner who answers for a hold (LAW 8, 6.1; READINGS 3)."""

from collections.abc import Sequence

from lead_desk.app.ports import Unit
from lead_desk.app.results import Override
from lead_desk.domain.campaign import Person
from lead_desk.domain.errors import UsageError
from lead_desk.gate.waiver import COMPLIANCE_ROLE, MIN_REASON, Waiver

LEAST_REASON = MIN_REASON
"""Characters that a front end asks for."""


def may_answer(person: Person) -> bool:
    """Tell whether a registered person may answer for a hold."""
    return COMPLIANCE_ROLE in person.roles


def waivers_of(unit: Unit, overrides: Sequence[Override]) -> tuple[Waiver, ...]:
    """Return the overrides with the roles that the register gives their persons.

    Raises:
        UsageError: the person is not registered or may not override, or the reason is too short.
    """
    waivers: list[Waiver] = []
    for wish in overrides:
        person = unit.registers.get(Person, wish.person)
        if person is None:
            raise UsageError("Only a registered colleague may override a hold.", "Register the compliance owner first.")
        waivers.append(Waiver(wish.code, wish.country, wish.channel, person.name, person.roles, wish.reason))
    return tuple(waivers)
