"""The window in other languages: what is loaded, what is recognised, and that the files agree."""

import importlib.util
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from all_dialogs import DIALOGS
from defusedxml import ElementTree
from fake_desk import FakeDesk
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QScrollArea, QToolButton
from test_look import whole_or_fail

from lead_desk import resources
from lead_desk.app.results import Hold
from lead_desk.desktop import languages, texts
from lead_desk.desktop.languages import said, said_hold
from lead_desk.desktop.navigation import PLACES
from lead_desk.desktop.pages import catalogue
from lead_desk.desktop.pages.settings import SettingsPage
from lead_desk.readers import refusals

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


def messages(code: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return (context, English, forms) of the finished entries of a language: one form, or one for each number."""
    tree = ElementTree.fromstring(resources.text(f"translations/{code}.ts"))
    found = []
    for context in tree.iter("context"):
        for message in context.iter("message"):
            words = message.find("translation")
            if words.get("type") is None:
                forms = tuple(form.text for form in words.iter("numerusform")) or (words.text,)
                found.append((context.findtext("name"), message.findtext("source"), forms))
    return found


@pytest.mark.parametrize("code", CODES)
def test_what_is_loaded_is_what_translators_wrote(code) -> None:
    translator = QTranslator()
    assert translator.load(f"lead_desk_{code}", str(resources.path("translations")))
    entries = messages(code)
    assert entries
    wrong = [
        (context, text, count)
        for context, text, forms in entries
        for count, form in (((1, forms[0]), (2, forms[1])) if len(forms) > 1 else ((-1, forms[0]),))
        if translator.translate(context, text, None, count) != form
    ]
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_no_text_is_missing_or_stale(code, extraction) -> None:
    wanted = set(extraction.texts())
    there = {(context, text) for context, text, _ in messages(code)}
    assert sorted(wanted - there) == [], "run installers/translations.py and translate what is unfinished"
    assert sorted(there - wanted) == [], "run installers/translations.py"


@pytest.mark.parametrize("code", languages.NAMES)
def test_each_count_has_a_form_for_one_and_for_many(code, extraction) -> None:
    forms = {(context, text): found for context, text, found in messages(code)}
    assert [key for key in extraction.plurals() if len(forms.get(key, ())) != 2 or not all(forms[key])] == []


_MANY = re.compile(r"\b1 (?!of\b|von\b|af\b|sur\b)(\w+)", re.IGNORECASE)
_NOUNS = {
    "en": {"leads", "rows", "cells", "values", "people", "flags", "entries", "lists", "pairs", "minutes", "days"},
    "da": {"rækker", "celler", "værdier", "personer", "poster", "lister", "minutter", "dage", "dubletter"},
    "de": {"leads", "zeilen", "zellen", "werte", "personen", "einträge", "listen", "paare", "minuten", "tage"},
    "fr": {"prospects", "lignes", "cellules", "valeurs", "personnes", "entrées", "listes", "paires", "jours"},
}


@pytest.mark.parametrize("code", languages.NAMES)
def test_nobody_reads_of_1_leads(code, extraction, speak) -> None:
    speak(code)
    names = {name: "x" for _, text in extraction.plurals() for name in re.findall(r"\{(\w+)\}", text)} | {"count": ""}
    del names["count"]
    for context, text in sorted(extraction.plurals()):
        told = {count: texts.counted(context, text, count, **names) for count in (0, 1, 2)}
        assert "{" not in "".join(told.values())
        found = _MANY.search(told[1])
        assert not found or found[1].casefold() not in _NOUNS[code], told[1]
        if "{count}" in text:
            assert "2" in told[2], told[2]


def test_a_number_rules_the_form(speak) -> None:
    said = {}
    for code in languages.NAMES:
        speak(code)
        said[code] = [texts.counted("LeadActs", "{count} leads deleted.", count) for count in (0, 1, 2)]
    assert said == {
        "en": ["0 leads deleted.", "1 lead deleted.", "2 leads deleted."],
        "da": ["0 leads slettet.", "1 lead slettet.", "2 leads slettet."],
        "de": ["0 Leads gelöscht.", "1 Lead gelöscht.", "2 Leads gelöscht."],
        "fr": ["0 prospect supprimé.", "1 prospect supprimé.", "2 prospects supprimés."],
    }


def test_the_templates_of_sentences_are_those_of_the_sources(extraction) -> None:
    assert resources.text("translations/sentences.txt") == extraction.sentences(extraction.texts())


@pytest.mark.parametrize("code", CODES)
def test_names_in_braces_keys_and_blanks_stay(code) -> None:
    def shape(text: str) -> tuple[list[str], int, bool, bool]:
        keys = len(re.findall(r"&\w", text))
        plain = text.replace("{in_country}", "{country}")  # a country with its preposition
        return sorted(re.findall(r"\{\w+\}", plain)), keys, text[:1].isspace(), text[-1:].isspace()

    def differs(source: str, forms: tuple[str, ...]) -> bool:
        wanted = shape(source)
        if shape(forms[-1]) != wanted:
            return True
        names, *rest = shape(forms[0])
        # "the ready one" needs no number; the form for many does
        return rest != list(wanted[1:]) or {*names, "{count}"} != {*wanted[0], "{count}"}

    assert [source for _, source, forms in messages(code) if differs(source, forms)] == []


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


REFUSALS = {
    "not_a_table": refusals.not_a_table, "hostile": refusals.hostile, "too_large": refusals.too_large,
    "too_old": refusals.too_old, "damaged": refusals.damaged,
}  # fmt: skip


@pytest.mark.parametrize("code", CODES)
def test_a_refused_file_is_told_whole_in_each_language(speak, extraction, code) -> None:
    """What a file is or does is filled in, and has its words in the language, too."""
    speak(code)
    filled_in = {_filled(text) for _context, text, _place in extraction._fill_ins() if not text[:1].isupper()}
    assert len(filled_in) > 60
    for text in filled_in:
        assert said(text) != text
        makers = [REFUSALS["hostile"]] if text.startswith(("holds ", "is ", "nests ")) else list(REFUSALS.values())
        for made in (make(text).sentence for make in makers):
            assert text not in said(made), made
    large = refusals.too_large("This file has 12,345 MB; the limit is 1,000 MB.").sentence
    assert not {"12,345", "1,000", "limit"} & set(said(large).split())


def _filled(template: str) -> str:
    return re.sub(r"\{\d\}", "7", template)


def test_acts_and_countries_are_said_too(speak) -> None:
    title = "Complete the source 'Messe', then approve the assessment 'B2B'"
    assert languages.said_act(title) == title
    speak("da")
    assert languages.said_act(title) == "Udfyld kilden 'Messe' → Godkend interesseafvejningen 'B2B'"
    assert said("The assessment does not cover Germany.") == "Tyskland: ikke dækket af interesseafvejningen."
    assert said("The assessment does not cover the United Kingdom.").startswith("Storbritannien: ")


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


@pytest.mark.parametrize("code", languages.NAMES)
def test_each_dialog_is_drawn_whole_in_each_language(work, settle, qtbot, speak, code) -> None:
    """On a screen of 1280x720 with a title bar and a task bar, too."""
    speak(code)
    host = work(FakeDesk(12), (1280, 720))
    for name, make in DIALOGS.items():
        dialog = make(host, host.session)
        dialog.show()
        settle(host)
        whole_or_fail(qtbot, dialog)
        inside, scrolls = dialog.layout(), dialog.findChild(QScrollArea) is not None
        assert (dialog.minimumSizeHint() if scrolls else dialog.size()).height() <= 640, name
        assert dialog.width() <= 1240, name
        if inside.hasHeightForWidth() and not scrolls and name not in ("help", "palette"):
            empty = dialog.height() - inside.totalHeightForWidth(dialog.width())
            assert abs(empty) <= 2, f"{name} leaves room empty"
        dialog.close()
        dialog.deleteLater()


@pytest.mark.parametrize("code", languages.NAMES)
def test_the_rail_shows_each_name_whole(work, speak, code) -> None:
    speak(code)
    rail = work(FakeDesk(12), (1280, 720)).rail
    for place in PLACES:
        rail.set_count(place.key, 123456)
    short = [entry.text() for entry in rail.findChildren(QToolButton) if entry.sizeHint().width() > entry.width()]
    assert short == []


@pytest.mark.parametrize("code", CODES)
def test_a_lead_and_an_ellipsis_look_alike_everywhere(code) -> None:
    """Danish and German set the dots of an unfinished command off by a blank; French speaks of prospects."""
    apart = {"da": True, "de": True, "fr": False}[code]
    said_so = [(text, form) for _, text, forms in messages(code) for form in forms]
    assert [form for text, form in said_so if text[-1:] == form[-1:] == "…" and form[-2:-1].isspace() != apart] == []
    names = re.compile(r"\{\w+\}|leads\.db|lead.desk", re.IGNORECASE)
    lead = re.compile(r"\bleads?\b", re.IGNORECASE)
    assert code != "fr" or [form for _, form in said_so if lead.search(names.sub("", form))] == []
