"""What every part of the desk stands on."""

from collections.abc import Callable

from lead_desk.app.core import Core
from lead_desk.domain.clock import Clock


class DeskPart:
    """Holds the core; each method opens its own transaction, so reading is safe from any thread."""

    def __init__(self, core: Core, after: Callable[[], None] = lambda: None) -> None:
        """Stand on the core.

        Args:
            core: the parts.
            after: run once the store is closed.
        """
        self.core = core
        self._after = after

    @property
    def actor(self) -> str:
        """Who acts, as the audit log has it."""
        return self.core.actor

    @property
    def clock(self) -> Clock:
        """The clock that rules and records take."""
        return self.core.clock
