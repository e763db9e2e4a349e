"""The handbook: every page has its chapter, every link and command in it exists, F1 opens it where one is."""

import re
import tomllib

import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lead_desk import resources
from lead_desk.cli.options import COMMANDS, parser
from lead_desk.desktop.dialogs.help import HelpSheet, chapter_of, chapter_text, chapters
from lead_desk.desktop.pages import catalogue
from lead_desk.domain.languages import ENGLISH, LANGUAGES

TEXTS = {name: resources.text(f"handbook/{name}.md") for name, _title in chapters()}


def test_it_begins_at_the_beginning() -> None:
    assert chapters()[0] == ("start", "Start here")
    assert {chapter_of(key) for key in catalogue.page_keys()} <= set(TEXTS)


@pytest.mark.parametrize("name", TEXTS)
def test_each_link_leads_to_a_chapter(name) -> None:
    links = re.findall(r"\]\((?!http)([\w-]+)\.md\)", TEXTS[name])
    assert set(links) <= set(TEXTS)


@pytest.mark.parametrize("name", TEXTS)
def test_each_command_exists(name) -> None:
    named = set(re.findall(r"lead-desk ([a-z]+)", TEXTS[name]))
    assert named <= set(COMMANDS)


OTHERS = [language for language in LANGUAGES if language != ENGLISH]


def shape(text: str) -> tuple[int, int, int, int]:
    """Return how many headings, table rows, points and numbered steps a chapter has."""
    counts = (len(re.findall(mark, text, re.MULTILINE)) for mark in (r"^#+ ", r"^\|", r"^- ", r"^\d+\. "))
    return tuple(counts)  # type: ignore[return-value]


@pytest.mark.parametrize("language", OTHERS)
def test_each_chapter_is_there_in_each_language(language) -> None:
    for name in TEXTS:
        said = chapter_text(name, language)
        assert said != TEXTS[name], name
        assert shape(said) == shape(TEXTS[name]), name
        assert set(re.findall(r"\((\w[\w-]*\.md)\)", said)) == set(re.findall(r"\((\w[\w-]*\.md)\)", TEXTS[name])), name
        commands = set(re.findall(r"lead-desk [a-z]+(?: [a-z]+)?", TEXTS[name]))
        assert set(re.findall(r"lead-desk [a-z]+(?: [a-z]+)?", said)) == commands, name


def test_the_commands_that_are_spelled_out_are_understood() -> None:
    for line in (
        "import list.xlsx --source S --purpose P --basis B --preview",
        "requests add --of bo@firm.example --right erasure",
        "requests copy R-2026-001 -o copy.html",
        "requests answer R-2026-001 --outcome done --said letter",
        "audit --event export --who Sam --since 2026-03-01",
        "screening list.csv --list TPS --checked-on 2026-03-31",
        "recheck list.csv -o clean.csv",
    ):
        assert parser().parse_args(line.split()).command == line.split()[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_example_is_the_same_file_in_each_language(language) -> None:
    example = re.findall(r"```toml\n(.*?)```", chapter_text("apply", language), re.DOTALL)[-1]
    assert tomllib.loads(example) == tomllib.loads(re.findall(r"```toml\n(.*?)```", TEXTS["apply"], re.DOTALL)[-1])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_and_their_keys_are_named_in_each_language(language) -> None:
    def codes(text: str) -> list[str]:
        return [code for line in text.split("\n") if line.startswith("|") for code in re.findall(r"`[^`]+`", line)]

    for name in ("apply", "stops-with-a-list"):
        assert codes(chapter_text(name, language)) == codes(TEXTS[name])


def test_f1_opens_the_chapter_of_the_page(work, settle, qtbot) -> None:
    workspace = work(FakeDesk(12))
    for key, title in (("requests", "Requests of people"), ("audit", "Audit log"), ("home", "Start here")):
        workspace.go(key)
        settle(workspace)
        workspace.activateWindow()
        qtbot.waitUntil(workspace.isActiveWindow, timeout=2000)
        QTest.keyClick(workspace, Qt.Key.Key_F1)
        (sheet,) = [made for made in workspace.findChildren(HelpSheet) if made.isVisible()]
        assert sheet.tabs.currentIndex() == 1
        assert sheet.chapters.currentItem().text() == title
        assert title in sheet.page.toPlainText()
        sheet.close()
        sheet.deleteLater()
