"""The window's language: the system's or the user's choice, and the texts that come from below the window."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from lead_desk import resources
from lead_desk.app.results import Hold
from lead_desk.app.wording import recognised
from lead_desk.domain.languages import ENGLISH

NAMES = {ENGLISH: "English", "da": "Dansk", "de": "Deutsch", "fr": "Français"}
"""The languages of the window, each in its own name."""
_CONTEXT = "Said"
_THEN = ", then "
"""Between the acts of a way of several."""


def chosen(setting: str, system: list[str] | None = None) -> str:
    """Return the language to use.

    Args:
        setting: code the user chose, empty for the system's.
        system: the system's languages, best first; None asks Qt.
    """
    if setting in NAMES:
        return setting
    spoken = QLocale.system().uiLanguages() if system is None else system
    return next((name[:2] for name in spoken if name[:2] in NAMES), ENGLISH)


def install(application: QCoreApplication, setting: str) -> None:
    """Load a language for the window and for Qt's own dialogs, in place of what was loaded before."""
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    language = chosen(setting)
    # A chosen language brings its way to write numbers and dates; the system's keeps the region's.
    QLocale.setDefault(QLocale(language) if setting in NAMES else QLocale.system())
    application.setProperty("language", language)
    for name, place in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"lead_desk_{language}", str(resources.path("translations"))),
    ):
        translator = QTranslator(application)  # English has a file too: one lead, two leads
        if translator.load(name, place):
            application.installTranslator(translator)


def current() -> str:
    """Return the code of the language that is loaded."""
    application = QCoreApplication.instance()
    return (application.property("language") if application else None) or ENGLISH


def said(text: str) -> str:
    """Return a sentence of the layers below (an error, a reason, a question) in the window's language.

    What was filled in is found by the sentence's template and kept, itself translated where it is a known word. A text
    without a translation, such as what the user wrote, comes back as it is.
    """
    return recognised(text, _translated, current())


def said_hold(hold: Hold) -> Hold:
    """Return a reason with its words in the window's language."""
    return Hold(
        code=hold.code,
        stage=hold.stage,
        title=said(hold.title),
        sentence=said(hold.sentence),
        law=hold.law,
        remedy=said(hold.remedy),
        link=hold.link,
        channel=hold.channel,
        override=hold.override,
        country=hold.country,
    )


def said_act(title: str) -> str:
    """Return what would free leads, one act or several in their order, in the window's language."""
    acts = title.split(_THEN)
    words = [said(act[:1].upper() + act[1:]) for act in acts]
    # An arrow spares each language its own rule for capitals inside a sentence.
    return " → ".join(words) if words[0] != acts[0] else title


def _translated(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
