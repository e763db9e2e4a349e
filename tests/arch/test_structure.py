"""The structure as tests: sizes, the one maker of cleared leads, no network, no stray words."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "lead_desk"
MODULES = sorted(PACKAGE.rglob("*.py"))
NETWORK = {"socket", "ssl", "http", "urllib.request", "urllib3", "requests", "httpx", "aiohttp", "ftplib", "smtplib"}
NETWORK |= {"dns", "xmlrpc", "telnetlib", "imaplib", "poplib", "nntplib", "asyncio"}


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def body_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count the lines of a function without its signature and its docstring."""
    first = node.body[0]
    body = node.body
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        body = node.body[1:]
    return (node.end_lineno or 0) - body[0].lineno + 1 if body else 0


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_modules_and_functions_stay_small(module: Path) -> None:
    text = module.read_text(encoding="utf-8")
    assert text.count("\n") <= 420
    long = {f.name: body_lines(f) for f in functions(ast.parse(text)) if body_lines(f) > 45}
    assert long == {}


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_frozen_values_are_of_the_kind_that_loads_quickly(module: Path) -> None:
    text = module.read_text(encoding="utf-8")
    if "@dataclass(frozen" in text:
        assert re.search(r"^from lead_desk\.domain\.values import dataclass$", text, re.MULTILINE)


def test_test_modules_stay_small_too() -> None:
    long = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "tests").rglob("*.py")
        if len(path.read_bytes().splitlines()) > 450
    }
    assert long == set()


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_reaches_the_network(module: Path) -> None:
    found = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        found |= {name for name in names if name in NETWORK or name.split(".")[0] in NETWORK}
    assert found == set()


def test_only_the_gate_makes_a_cleared_lead() -> None:
    makers = {
        str(module.relative_to(PACKAGE))
        for module in MODULES
        if re.search(r"(?<!class )\bClearedLead\(", module.read_text(encoding="utf-8"))
    }
    assert makers == {"gate/gate.py"}


def test_nothing_is_left_for_later() -> None:
    marks = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b")
    assert [str(m) for m in MODULES if marks.search(m.read_text(encoding="utf-8"))] == []


def test_only_agreed_folders_stand_at_the_root() -> None:
    folders = {entry.name for entry in ROOT.iterdir() if entry.is_dir() and not entry.name.startswith(".")}
    assert folders <= {"lead_desk", "resources", "installers", "tests", "build", "dist", "mutants"}


def test_the_lock_files_hold_no_addresses() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "--hash=sha256:" in text
        assert "://" not in text
        assert "--index" not in text
