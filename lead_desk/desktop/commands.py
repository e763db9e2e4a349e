"""What the command palette offers, and the steps of the tour."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from lead_desk.desktop import navigation
from lead_desk.desktop.dialogs.palette import Command
from lead_desk.desktop.session import Session
from lead_desk.desktop.texts import QT_TRANSLATE_NOOP, translate
from lead_desk.desktop.widgets.tour import Step

_ACTS = (
    ("imports:choose", QT_TRANSLATE_NOOP("Commands", "Import files…"), "upload", "Ctrl+O"),
    ("exports:new", QT_TRANSLATE_NOOP("Commands", "New export…"), "download", "Ctrl+E"),
    ("leads:search", QT_TRANSLATE_NOOP("Commands", "Search leads"), "search", "Ctrl+F"),
    ("leads:ready", QT_TRANSLATE_NOOP("Commands", "Show ready leads"), "circle-check", ""),
    ("leads:blocked", QT_TRANSLATE_NOOP("Commands", "Show blocked leads"), "circle-x", ""),
    ("leads:check", QT_TRANSLATE_NOOP("Commands", "Show leads to check"), "triangle-alert", ""),
    ("duplicates:spellings", QT_TRANSLATE_NOOP("Commands", "Values written in several ways"), "check", ""),
    ("assessments:new", QT_TRANSLATE_NOOP("Commands", "New assessment…"), "scale", ""),
    ("stops:add", QT_TRANSLATE_NOOP("Commands", "Add to the do-not-contact list…"), "ban", ""),
    ("sources:new", QT_TRANSLATE_NOOP("Commands", "New source…"), "building-2", ""),
    ("organisation:edit", QT_TRANSLATE_NOOP("Commands", "Our company…"), "landmark", ""),
    ("audit:verify", QT_TRANSLATE_NOOP("Commands", "Check the store and the log"), "shield-check", ""),
)


def commands(session: Session, more: Mapping[str, Callable[[], object]]) -> list[Command]:
    """Return the palette's fixed lines.

    Args:
        session: follows links.
        more: `help`, `tour` and `lock`, done by the window itself.
    """
    found = [
        Command(translate("Commands", title), icon, partial(session.go, link), keys)
        for link, title, icon, keys in _ACTS
    ]
    for place in (*navigation.PLACES, navigation.SETTINGS):
        name = translate("Rail", place.title).replace("&&", "&")
        title = translate("Commands", "Go to {page}").format(page=name)
        found.append(Command(title, place.icon, partial(session.go, place.key), place.shortcut))
    found.append(Command(translate("Commands", "Help: keys and handbook"), "circle-help", more["help"], "F1"))
    found.append(Command(translate("Commands", "Take the tour"), "sparkles", more["tour"]))
    if "lock" in more:
        found.append(Command(translate("Commands", "Lock now"), "lock", more["lock"], "Ctrl+L"))
    return found


_TOUR = (
    (
        QT_TRANSLATE_NOOP("Tour", "Drop a list"),
        QT_TRANSLATE_NOOP(
            "Tour", "Drop a spreadsheet anywhere on the window. You see what it holds before anything is stored."
        ),
        "home",
        "page:drop_zone",
    ),
    (
        QT_TRANSLATE_NOOP("Tour", "What needs you today"),
        QT_TRANSLATE_NOOP(
            "Tour", "Home shows how ready your leads are and what holds them back. Every bar and number can be clicked."
        ),
        "home",
        "page:board",
    ),
    (
        QT_TRANSLATE_NOOP("Tour", "Your leads"),
        QT_TRANSLATE_NOOP("Tour", "Each lead is Ready, to Check, Blocked or Do not contact. “Why” says what holds it."),
        "leads",
        "page:table",
    ),
    (
        QT_TRANSLATE_NOOP("Tour", "Why, and the way out"),
        QT_TRANSLATE_NOOP("Tour", "The details say why a lead is held, with a button to the very place that frees it."),
        "leads",
        "page:details",
    ),
    (
        QT_TRANSLATE_NOOP("Tour", "Look at flags"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Cells that may show a child or sensitive data wait in Review. One key decides, S does all alike.",
        ),
        "review",
        "rail:review",
    ),
    (
        QT_TRANSLATE_NOOP("Tour", "Assess once"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Legitimate interest needs an assessment. It takes ten minutes; later lists of its kind rest on it.",
        ),
        "assessments",
        "rail:assessments",
    ),
    (
        QT_TRANSLATE_NOOP("Tour", "Export"),
        QT_TRANSLATE_NOOP(
            "Tour", "The gate lets out who may leave and lists who stays, with the shortest way to free them."
        ),
        "exports",
        "rail:exports",
    ),
    (
        QT_TRANSLATE_NOOP("Tour", "That's all"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Ctrl+K does or finds anything, F1 helps. Nothing ever leaves this computer but the files you export.",
        ),
        "home",
        "",
    ),
)
"""The tour: title, sentence, page, and the part it points at (of the page, or an entry of the rail)."""


def tour_steps(rail: navigation.Rail, page: Callable[[], QWidget | None]) -> tuple[Step, ...]:
    """Return the tour: the way of a list from the drop to the vetted file.

    Args:
        rail: its entries are pointed at.
        page: returns the page on screen.
    """

    def find(where: str) -> QWidget | None:
        kind, _, name = where.partition(":")
        found = rail.entry(name) if kind == "rail" else getattr(page(), name, None) if name else None
        return found if isinstance(found, QWidget) else None

    return tuple(
        Step(translate("Tour", title), translate("Tour", sentence), link, partial(find, where))
        for title, sentence, link, where in _TOUR
    )
