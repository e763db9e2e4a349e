"""The run-time twin of the import contracts: what a fresh interpreter really loads."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def loaded_by(statement: str) -> set[str]:
    """Return the modules in `sys.modules` after a statement, in a fresh interpreter."""
    code = f"{statement}\nimport sys\nprint('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def tops(modules: set[str]) -> set[str]:
    return {name.split(".")[0] for name in modules}


@pytest.mark.parametrize(
    "module", ["lead_desk.cli.main", "lead_desk.bootstrap", "lead_desk.app.desk", "lead_desk.__main__"]
)
def test_the_core_runs_without_qt(module: str) -> None:
    assert tops(loaded_by(f"import {module}")).isdisjoint({"PySide6", "shiboken6"})


@pytest.mark.parametrize(
    "module", ["lead_desk.gate.gate", "lead_desk.law", "lead_desk.flags.engine", "lead_desk.domain.lead"]
)
def test_the_law_runs_without_frameworks(module: str) -> None:
    frameworks = {
        "sqlmodel",
        "sqlalchemy",
        "pydantic",
        "openpyxl",
        "keyring",
        "python_calamine",
        "sqlcipher3",
        "jinja2",
    }
    assert tops(loaded_by(f"import {module}")).isdisjoint(frameworks | {"PySide6"})


ASK_VERSION = """
import sys
sys.argv = ['lead-desk', '--version']
import lead_desk.__main__
sys.stdout = sys.stderr
try:
    lead_desk.__main__.main()
except SystemExit:
    pass
sys.stdout = sys.__stdout__
"""


def test_asking_for_the_version_loads_nothing_heavy() -> None:
    heavy = {"PySide6", "sqlmodel", "sqlalchemy", "openpyxl", "keyring", "babel", "holidays", "jinja2", "phonenumbers"}
    assert tops(loaded_by(ASK_VERSION)).isdisjoint(heavy)


HEAVY = {"PySide6", "sqlmodel", "sqlalchemy", "pydantic", "openpyxl", "babel", "phonenumbers", "email_validator"}
RUN = """
import io, sys
import lead_desk.__main__
said, sys.stdout = sys.stdout, io.StringIO()
lead_desk.__main__.main({words!r})
sys.stdout = said
"""


@pytest.mark.parametrize(
    ("words", "spared"),
    [
        (["--help"], {*HEAVY, "rapidfuzz", "cryptography", "keyring"}),
        (["gate", "--help"], {*HEAVY, "rapidfuzz", "cryptography", "keyring"}),
        (["columns", "resources/samples/5-newsletter-uk.csv"], HEAVY - {"phonenumbers"} | {"cryptography", "keyring"}),
        (["gate", "--campaign", "none", "--store", "/nowhere"], HEAVY | {"rapidfuzz"}),
    ],
    ids=["help", "help of a command", "columns", "gate"],
)
def test_a_command_loads_what_it_needs(words: list[str], spared: set[str]) -> None:
    assert tops(loaded_by(RUN.format(words=words))).isdisjoint(spared)


def test_columns_loads_neither_the_gate_nor_the_store() -> None:
    loaded = loaded_by(RUN.format(words=["columns", "resources/samples/5-newsletter-uk.csv"]))
    assert not [
        name for name in loaded if name.startswith(("lead_desk.store", "lead_desk.vault", "lead_desk.app.desk"))
    ]


def test_the_store_is_opened_without_the_library_that_describes_its_tables() -> None:
    assert tops(loaded_by("import lead_desk.store.store")).isdisjoint({"sqlmodel", "sqlalchemy", "pydantic", "asyncio"})


def test_children_are_started_before_anything_heavy_is_loaded() -> None:
    loaded = loaded_by("import lead_desk.bootstrap, lead_desk.cli.importing, lead_desk.readers.prepare_desk")
    assert tops(loaded).isdisjoint({*HEAVY, "rapidfuzz", "cryptography", "keyring", "stdnum"})
    assert not [name for name in loaded if name.startswith(("lead_desk.intake", "lead_desk.flags", "lead_desk.store"))]


def test_whoever_has_children_to_prepare_rows_loads_no_rules() -> None:
    loaded = loaded_by("import lead_desk.app.desk, lead_desk.app.imports.import_file, lead_desk.readers.crew")
    assert tops(loaded).isdisjoint({"phonenumbers", "stdnum"})
    assert not loaded & {"lead_desk.flags.engine", "lead_desk.intake.pipeline", "lead_desk.flags.compiled"}


def test_checksums_are_loaded_when_a_number_comes() -> None:
    ready = "from datetime import date; from lead_desk.flags.engine import Flagger; flagger = Flagger.load()"
    screen = "flagger.screen([('Notes', {!r})], today=date(2026, 11, 24))"
    assert tops(loaded_by(f"{ready}; {screen.format('order V-0000292, 51234567890')}")).isdisjoint({"stdnum"})
    assert "stdnum" in tops(loaded_by(f"{ready}; {screen.format('120412-4471')}"))


def test_the_window_paints_before_flags_and_intake_are_loaded() -> None:
    loaded = loaded_by("import lead_desk.bootstrap, lead_desk.desktop.main")
    assert tops(loaded).isdisjoint(
        {"phonenumbers", "email_validator", "rapidfuzz", "sqlalchemy", "keyring", "pydantic"}
    )
    assert not [name for name in loaded if name.startswith(("lead_desk.intake", "lead_desk.flags.engine"))]
    assert "lead_desk.desktop.pages.leads" not in loaded
