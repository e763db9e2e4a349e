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
