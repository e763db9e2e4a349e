"""Every code of the gate with the tests that reach it: `python -m tests.codes_table` prints the table.

A test reaches a code when the code stands in it, in what it is parametrized with, or in a table of its module that it
names.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from lead_desk.gate.gate import RULE_FAILED, Gate, gate
from lead_desk.resources import text

TESTS = Path(__file__).parent
WHERE = ("unit/gate", "unit/app", "unit/store", "journey", "property")
SHOWN = 3


def codes(rules: Gate) -> dict[str, tuple[str, str]]:
    """Return code -> (stage or `warning`, law) of everything the gate can say, in the order of the law book."""
    lines = (line.split() for line in text("gate.lock").splitlines() if line and not line.startswith("#"))
    reasons = rules.law.reasons
    found = {code: (stage, reasons[code].law) for stage, code in lines}
    found[RULE_FAILED] = ("any", reasons[RULE_FAILED].law)
    return found


def reached() -> dict[str, list[str]]:
    """Return each upper-case word that a test names -> those tests."""
    found: dict[str, list[str]] = {}
    for folder in WHERE:
        for path in sorted((TESTS / folder).glob("test_*.py")):
            for name, words in _tests(ast.parse(path.read_text(encoding="utf-8"))):
                for word in words:
                    found.setdefault(word, []).append(f"{path.relative_to(TESTS).as_posix()}::{name}")
    return found


def _tests(module: ast.Module) -> Iterator[tuple[str, set[str]]]:
    tables: dict[str, set[str]] = {}
    for node in module.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                if isinstance(target, ast.Name):
                    tables[target.id] = _words(node.value, tables)
    for node in module.body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield node.name, _words(node, tables)


def _words(node: ast.AST, tables: dict[str, set[str]]) -> set[str]:
    words: set[str] = set()
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value.isupper():
            words.add(part.value)
        elif isinstance(part, ast.Name):
            words |= tables.get(part.id, set())
            words |= {RULE_FAILED} if part.id == "RULE_FAILED" else set()
    return words


def main() -> None:
    """Print the table."""
    tests = reached()
    print("| stage | code | law | tests |\n|---|---|---|---|")
    for code, (stage, law) in codes(gate()).items():
        names = tests.get(code, [])
        more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
        print(f"| {stage} | `{code}` | {law} | {', '.join(names[:SHOWN])}{more} |")


if __name__ == "__main__":
    main()
