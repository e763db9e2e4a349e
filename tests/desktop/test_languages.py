"""The window in other languages: what is loaded, what is recognised, and that the files agree."""

import importlib.util
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from defusedxml import ElementTree
from fake_desk import FakeDesk
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from test_look import whole_or_fail

from lead_desk import resources
from lead_desk.app.results import Hold
from lead_desk.desktop import languages
from lead_desk.desktop.languages import said, said_hold
from lead_desk.desktop.pages import catalogue
from lead_desk.desktop.pages.settings import SettingsPage

SCRIPT = Path(__file__).resolve().parents[2] / "installers" / "translations.py"
CODES = [code for code in languages.NAMES if code != languages.ENGLISH]


@pytest.fixture(scope="module")
def extraction() -> ModuleType:
    """The script that collects the texts of the sources."""
    spec = importlib.util.spec_from_file_location("translations", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Load a language; English and the locale are back afterwards."""
    locale = QLocale()
    yield lambda code: languages.install(qapp, code)
    languages.install(qapp, languages.ENGLISH)
    QLocale.setDefault(locale)


def messages(code: str) -> list[tuple[str, str, str]]:
    """Return (context, English, translation) of the finished entries of a language."""
    tree = ElementTree.fromstring(resources.text(f"translations/{code}.ts"))
    return [
        (context.findtext("name"), message.findtext("source"), message.findtext("translation"))
        for context in tree.iter("context")
        for message in context.iter("message")
        if message.find("translation").get("type") is None
    ]


@pytest.mark.parametrize("code", CODES)
def test_what_is_loaded_is_what_translators_wrote(code) -> None:
    translator = QTranslator()
    assert translator.load(f"lead_desk_{code}", str(resources.path("translations")))
    entries = messages(code)
    assert entries
    assert [entry for entry in entries if translator.translate(entry[0], entry[1]) != entry[2]] == []


@pytest.mark.parametrize("code", CODES)
def test_no_text_is_missing_or_stale(code, extraction) -> None:
    wanted = set(extraction.texts())
    there = {(context, text) for context, text, _ in messages(code)}
    assert sorted(wanted - there) == [], "run installers/translations.py and translate what is unfinished"
    assert sorted(there - wanted) == [], "run installers/translations.py"


def test_the_templates_of_sentences_are_those_of_the_sources(extraction) -> None:
    assert resources.text("translations/sentences.txt") == extraction.sentences(extraction.texts())


@pytest.mark.parametrize("code", CODES)
def test_names_in_braces_keys_and_blanks_stay(code) -> None:
    def shape(text: str) -> tuple[list[str], int, bool, bool]:
        keys = len(re.findall(r"&\w", text))
        return sorted(re.findall(r"\{\w+\}", text)), keys, text[:1].isspace(), text[-1:].isspace()

    assert [source for _, source, words in messages(code) if shape(source) != shape(words)] == []


@pytest.mark.parametrize(
    ("setting", "system", "expected"),
    [
        ("", ["da-DK", "en-US"], "da"),
        ("", ["sv-SE", "de-AT"], "de"),
        ("", ["sv-SE"], "en"),
        ("fr", ["da-DK"], "fr"),
        ("xx", ["da-DK"], "da"),
    ],
)
def test_the_choice_wins_over_the_system(setting, system, expected) -> None:
    assert languages.chosen(setting, system) == expected


def test_the_window_and_qts_own_dialogs_change_their_language(speak) -> None:
    speak("de")
    assert QCoreApplication.translate("Words", "Ready") == "Bereit"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().toString(1234) == "1.234"
    speak("en")
    assert QCoreApplication.translate("Words", "Ready") == "Ready"


def test_sentences_from_below_are_recognised_with_what_was_filled_in(speak) -> None:
    sentence = "The assessment does not cover contact by phone."
    assert said(sentence) == sentence
    speak("da")
    assert said(sentence) == "Interesseafvejningen dækker ikke kontakt via telefon."
    assert said("The sheet has more than 400 columns.") == "Arket har mere end 400 kolonner."
    assert said("A customer's own words.") == "A customer's own words."
    assert said("") == ""


def test_acts_and_countries_are_said_too(speak) -> None:
    title = "Complete the source 'Messe', then approve the assessment 'B2B'"
    assert languages.said_act(title) == title
    speak("da")
    assert languages.said_act(title) == "Udfyld kilden 'Messe' → Godkend interesseafvejningen 'B2B'"
    assert said("The assessment does not cover Germany.") == "Interesseafvejningen dækker ikke Tyskland."


def test_a_reason_keeps_its_code_and_law(speak) -> None:
    speak("fr")
    remedy = "Write and link an assessment"
    hold = Hold("LIA_MISSING", 4, "No assessment linked", "x", "GDPR Art. 5(2)", remedy, "a:new")
    shown = said_hold(hold)
    assert shown.title == "Aucune évaluation liée"
    assert (shown.code, shown.law, shown.link, shown.sentence) == ("LIA_MISSING", "GDPR Art. 5(2)", "a:new", "x")


def test_the_language_is_a_setting(work, desk, settings) -> None:
    workspace = work(desk)
    workspace.session.go("settings")
    page = workspace.findChild(SettingsPage)
    page.language.setCurrentIndex(page.language.findData("fr"))
    page.language.activated.emit(page.language.currentIndex())
    assert settings.language == "fr"
    assert languages.chosen(settings.language, ["da"]) == "fr"


@pytest.mark.parametrize("code", CODES)
def test_each_page_is_drawn_whole_in_each_language(work, settle, qtbot, speak, code) -> None:
    speak(code)
    workspace = work(FakeDesk(60), (1280, 720))
    for key in catalogue.page_keys():
        if key == "import":
            workspace.take_files([Path("list.xlsx")])
        else:
            workspace.go(key)
        settle(workspace)
        whole_or_fail(qtbot, workspace.current())
