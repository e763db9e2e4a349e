"""Which page a key stands for; a page's module is loaded at its first use, so that the window opens fast."""

from collections.abc import Callable
from importlib import import_module
from typing import cast

from lead_desk.desktop.pages.page import Page
from lead_desk.desktop.session import Session

_PAGES = {
    "home": "home:HomePage",
    "leads": "leads:LeadsPage",
    "imports": "imports:ImportsPage",
    "import": "import_file:ImportFilePage",
    "review": "review:ReviewPage",
    "duplicates": "duplicates:DuplicatesPage",
    "history": "history:HistoryPage",
    "assessments": "assessments:AssessmentsPage",
    "exports": "exports:ExportsPage",
    "stops": "stops:StopsPage",
    "requests": "requests:RequestsPage",
    "sources": "sources:SourcesPage",
    "audit": "audit:AuditPage",
    "settings": "settings:SettingsPage",
}
_loaded: set[str] = set()


def load(key: str) -> None:
    """Load the module of a page, so that its first use is quick.

    Raises:
        KeyError: there is no such page (a mistake of the program).
    """
    import_module(f"lead_desk.desktop.pages.{_PAGES[key].partition(':')[0]}")
    _loaded.add(key)


def is_loaded(key: str) -> bool:
    """Tell whether the module of a page was loaded to its end; another thread may be in the midst of it."""
    return key in _loaded


def make(key: str, session: Session) -> Page:
    """Make the page of a key.

    Raises:
        KeyError: there is no such page (a mistake of the program).
    """
    module, _, name = _PAGES[key].partition(":")
    maker = cast("Callable[[Session], Page]", getattr(import_module(f"lead_desk.desktop.pages.{module}"), name))
    _loaded.add(key)
    return maker(session)


def page_keys() -> tuple[str, ...]:
    """Return the keys of all pages."""
    return tuple(_PAGES)
