"""Tell mailboxes apart: a person's, a desk's (`info@`), a free-mail one, a throw-away one."""

import tomllib
from enum import StrEnum
from functools import cache

from lead_desk import resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.law.classes import classifier


class MailboxKind(StrEnum):
    """What kind of mailbox an address names."""

    BUSINESS = "business"
    ROLE = "role"
    FREE = "free"
    DISPOSABLE = "disposable"


@cache
def disposable_domains() -> frozenset[str]:
    """Return the domains of throw-away mailboxes.

    Raises:
        BrokenInstallationError: the list is missing or empty.
    """
    listed = frozenset(tomllib.loads(resources.text("headers/mailboxes.toml")).get("disposable", ()))
    if not listed:
        raise BrokenInstallationError("headers/mailboxes.toml")
    return listed


def mailbox_kind(email: str) -> MailboxKind:
    """Return the kind of a normalised address."""
    if email.rpartition("@")[2] in disposable_domains():
        return MailboxKind.DISPOSABLE
    lists = classifier()
    if lists.is_free_mail(email):
        return MailboxKind.FREE
    return MailboxKind.ROLE if lists.is_desk(email) else MailboxKind.BUSINESS
