"""Checks of what a user names or types, with sentences that list what is known."""

from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import Purpose
from lead_desk.domain.errors import UsageError
from lead_desk.domain.fields import BY_NAME, is_custom


def parsed_value(name: str, text: str) -> str:
    """Return a typed text in the field's normal form; an empty one stays empty.

    Raises:
        UsageError: the field is unknown, or cannot hold it; the text is not quoted.
    """
    if name not in BY_NAME and not is_custom(name):
        raise UsageError("There is no such field.", "Use a name of the field catalogue.", code="UNKNOWN_FIELD")
    if not text.strip() or name not in BY_NAME:
        return text.strip()
    from lead_desk.domain.cells import parse_cell  # it brings what knows all phone numbers of the world

    parsed = parse_cell(name, text)
    if not parsed.value:
        title = BY_NAME[name].title
        raise UsageError(
            f"That is not a usable value for {title}.", "Correct it.", code=str(parsed.problem or "INVALID")
        )
    return parsed.value


def check_basis_of(purpose: Purpose | None, basis: str) -> None:
    """Check that a purpose allows a lawful basis; `undecided` is always open (seed O4).

    Raises:
        UsageError: it does not, or there is none of that name; the remedy lists what it allows.
    """
    check_basis(basis)
    if purpose and basis != Basis.UNDECIDED and basis not in {allowed.value for allowed in purpose.bases}:
        names = ", ".join(allowed.value for allowed in purpose.bases)
        raise UsageError(
            "This purpose does not allow that lawful basis.", f"It allows: {names}.", code="BASIS_NOT_ALLOWED"
        )


def check_field_name(name: str) -> None:
    """Check the name of a field.

    Raises:
        UsageError: it is neither in the catalogue nor a custom name.
    """
    if name not in BY_NAME and not is_custom(name):
        raise UsageError(
            "There is no such field.", f"Known: {', '.join(BY_NAME)}, or custom:NAME.", code="UNKNOWN_FIELD"
        )


def check_basis(basis: str) -> None:
    """Check the name of a lawful basis.

    Raises:
        UsageError: there is none of that name; the sentence lists the known ones.
    """
    if basis not in {member.value for member in Basis}:
        names = ", ".join(member.value for member in Basis)
        raise UsageError("There is no lawful basis of that name.", f"Known: {names}.", code="UNKNOWN_BASIS")
