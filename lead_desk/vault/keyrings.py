"""The operating system's keyring: one backend per system, chosen by name, read back after every write.

Backends that keep nothing, keep plain text or write to one place and read from another are refused.
"""

import hmac
import importlib
import sys
from typing import Protocol

from lead_desk.domain.errors import StoreError

_CANDIDATES: dict[str, tuple[tuple[str, str], ...]] = {
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "linux": (("keyring.backends.SecretService", "Keyring"), ("keyring.backends.kwallet", "DBusKeyring")),
}
_REFUSED = ("keyring.backends.null", "keyring.backends.fail", "keyring.backends.chainer", "keyrings.alt")
_MAX_CHARS = 1000  # Windows keeps 1,280 UTF-16 characters at most


class KeyringBackend(Protocol):
    """What this package needs of a keyring; the backends of `keyring` have it."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the entry or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep an entry."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Drop an entry."""
        ...


def name_of(backend: KeyringBackend) -> str:
    """Return the backend's name as the header keeps it."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def system_backend() -> KeyringBackend | None:
    """Return this system's keyring, or None when there is none that may be trusted."""
    for module_name, class_name in _CANDIDATES.get(sys.platform, ()):
        try:
            backend_class = getattr(importlib.import_module(module_name), class_name)
            if backend_class.priority > 0:
                backend: KeyringBackend = backend_class()
                if sys.platform == "win32":
                    backend.persist = "local machine"  # type: ignore[attr-defined]
                return backend
        except Exception:  # noqa: BLE001, S112 - each backend fails in its own way where its service is absent
            continue
    return None


def check_allowed(backend: KeyringBackend) -> None:
    """Refuse a backend that would lose the key or keep it readable.

    Raises:
        StoreError: such a backend was handed over (`KEYRING_REFUSED`).
    """
    if name_of(backend).startswith(_REFUSED):
        raise StoreError(
            "This keyring does not keep secrets safely.", "Use a passphrase instead.", code="KEYRING_REFUSED"
        )


def read(backend: KeyringBackend, service: str, user: str) -> str | None:
    """Return an entry; None when it is not there.

    Raises:
        StoreError: the keyring is locked or does not answer (`KEYRING_LOCKED`).
    """
    try:
        return backend.get_password(service, user)
    except Exception:  # noqa: BLE001 - every backend has exceptions of its own; their texts may hold secrets
        raise keyring_locked() from None


def write(backend: KeyringBackend, service: str, user: str, value: str) -> None:
    """Keep an entry and read it back.

    Raises:
        StoreError: locked (`KEYRING_LOCKED`), or it did not keep the entry (`KEYRING_SILENT`).
    """
    if len(value) > _MAX_CHARS or not value.isascii() or "\n" in value:
        raise StoreError("The keyring entry has a form that not every keyring keeps.", code="KEYRING_SILENT")
    try:
        backend.set_password(service, user, value)
    except Exception:  # noqa: BLE001 - as in `read`
        raise keyring_locked() from None
    kept = read(backend, service, user)
    if kept is None or not hmac.compare_digest(kept.encode(), value.encode()):
        raise StoreError("The keyring did not keep the key.", "Use a passphrase instead.", code="KEYRING_SILENT")


def keyring_locked() -> StoreError:
    """Say that the keyring does not answer; nothing is lost."""
    return StoreError(
        "The system's keyring is locked or does not answer. Your data are intact.",
        "Unlock it and try again, or open with the passphrase or the recovery key.",
        code="KEYRING_LOCKED",
    )
