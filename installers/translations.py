"""Keep the window's translations: `python installers/translations.py` after texts were added or changed.

Collects every text that the window shows, from its sources and from the data and errors below it; adds what is new to
`resources/translations/*.ts` as unfinished, drops what is gone, and compiles the `.qm` files that the window loads.
`--check` changes nothing and lists what is missing. The `.ts` files open in Qt Linguist.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import fields
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "resources" / "translations"
SENTENCES = PLACE / "sentences.txt"
LANGUAGES = ("da", "de", "fr")
ENGLISH = "en"
"""Its file holds only the texts that count something: the words in the code are those for many."""
FORMS = 2
"""Forms of each of these languages for one and for many (French: for none and one, and for many)."""
SAID = "Said"
"""The context of texts that come from below the window."""
DOCUMENT = "Document"
"""The context of the words of reports and other documents."""
_DOCUMENTS = (
    "app/assessments/lia_html",
    "app/assessments/lia_report",
    "app/exports/past_exports",
    "app/reach_words",
    "app/rights/person_html",
    "app/rights/person_report",
    "law/lia_words",
)
"""Modules that write documents."""
_NUMBER = re.compile(r"[A-Z]\d+")
"""A question's number, which is no word."""
_SAYS = frozenset({"words", "say"})
"""What they call to say something in the reader's language."""
_SAYING = tuple(
    f"lead_desk/{place}.py"
    for place in (
        "app/exports/clean_list",
        "app/imports/problem_words",
        "app/imports/reading_notes",
        "app/rights/person_requests",
        "readers/cutting/excel_2003",
        "readers/cutting/json_lists",
        "readers/cutting/open_documents",
        "readers/cutting/texts",
        "readers/cutting/xls_rows",
        "readers/cutting/xlsb_rows",
        "readers/cutting/xml_rows",
        "readers/formats/delimited",
        "readers/formats/html_table",
        "readers/formats/ods",
        "readers/formats/vcf",
        "readers/formats/xls",
        "readers/refusals",
        "readers/ooxml/cut_package",
        "readers/ooxml/cut_rows",
    )
)
"""Modules whose sentences reach the window by other ways than an error."""
_FILLED_IN = frozenset({"not_a_table", "hostile", "too_large", "too_old", "damaged"})
"""The refusals that are told what to fill in."""
_NAMING = ("lead_desk/readers/probe.py", "lead_desk/readers/foreign_texts.py")
"""Modules that name what is no table, with its article."""
_ARTICLES = ("a ", "an ", "the ")
_SHORT = 2
"""Letters that a data text needs to be worth a translation."""

Key = tuple[str, str]
Texts = dict[Key, str]
Known = dict[Key, tuple[str, ...]]


# ---- what the window's own sources say ------------------------------------------------------------------------------


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def _wrappers(tree: ast.Module) -> dict[str, str]:
    """Return the module's own shorthands, `def _tr(text): return translate("Context", text)`, with their context."""
    found = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        for call in ast.walk(node):
            if (
                isinstance(call, ast.Call)
                and _called(call) == "translate"
                and len(call.args) > 1
                and isinstance(call.args[1], ast.Name)
                and call.args[1].id in {argument.arg for argument in node.args.args}
                and (context := _literal(call.args[0]))
            ):
                found[node.name] = context
    return found


def _counted(node: ast.AST, owner: str) -> Key | None:
    """Return the text of `counted(where, "{count} leads", ...)` or of a `partial` of it."""
    if not isinstance(node, ast.Call) or len(node.args) < FORMS:
        return None
    named = [getattr(part, "attr", getattr(part, "id", "")) for part in (node.func, node.args[0])]
    if named[0] == "counted":
        where, words = node.args[:2]
    elif named == ["partial", "counted"]:
        where, words = node.args[1:3]
    else:
        return None
    context, text = _literal(where) or owner, _literal(words)
    return (context, text) if context and text else None


def plurals() -> frozenset[Key]:
    """Return the texts of the window whose form depends on a number."""
    found: set[Key] = set()

    def visit(node: ast.AST, owner: str) -> None:
        owner = node.name if isinstance(node, ast.ClassDef) else owner
        if key := _counted(node, owner):
            found.add(key)
        for child in ast.iter_child_nodes(node):
            visit(child, owner)

    for path in sorted((ROOT / "lead_desk" / "desktop").rglob("*.py")):
        visit(ast.parse(path.read_text(encoding="utf-8")), "")
    return frozenset(found)


def _in_module(tree: ast.Module) -> Iterator[Key]:
    wrappers = _wrappers(tree)

    def visit(node: ast.AST, owner: str) -> Iterator[tuple[str, str]]:
        if isinstance(node, ast.ClassDef):
            owner = node.name
        if isinstance(node, ast.Call) and node.args:
            name, texts = _called(node), [_literal(argument) for argument in node.args]
            if name == "tr" and texts[0] and owner:
                yield owner, texts[0]
            elif name in ("translate", "QT_TRANSLATE_NOOP") and len(texts) > 1 and texts[0] and texts[1]:
                yield texts[0], texts[1]
            elif name in wrappers and texts[0]:
                yield wrappers[name], texts[0]
            elif key := _counted(node, owner):
                yield key
        for child in ast.iter_child_nodes(node):
            yield from visit(child, owner)

    yield from visit(tree, "")


def _window() -> Iterator[tuple[str, str, str]]:
    for path in sorted((ROOT / "lead_desk" / "desktop").rglob("*.py")):
        for context, text in _in_module(ast.parse(path.read_text(encoding="utf-8"))):
            yield context, text, path.relative_to(ROOT).as_posix()


# ---- what the layers below it say -----------------------------------------------------------------------------------


def _template(node: ast.expr) -> list[str]:
    """Return the sentences an argument may be; what is filled in stands as {1}, {2} ..."""
    if (text := _literal(node)) is not None:
        return [text]
    if isinstance(node, ast.IfExp):
        return _template(node.body) + _template(node.orelse)
    if not isinstance(node, ast.JoinedStr):
        return []
    parts, number = "", 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts += str(value.value)
        else:
            number += 1
            parts += f"{{{number}}}"
    return [parts]


def _errors() -> Iterator[tuple[str, str, str]]:
    for path in sorted((ROOT / "lead_desk").rglob("*.py")):
        if path.parts[len(ROOT.parts) + 1] in ("desktop", "cli"):
            continue
        place = path.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            of_super = (
                _called(node) == "__init__"
                and isinstance(node.func, ast.Attribute)
                and isinstance(node.func.value, ast.Call)
            )
            if of_super or _called(node).endswith("Error"):
                for argument in node.args[:2]:
                    yield from ((SAID, text, place) for text in _template(argument) if " " in text)


def _fill_ins() -> Iterator[tuple[str, str, str]]:
    """Return what the sentences of refusals are filled in with: what a file is, does or holds."""
    for path in sorted((ROOT / "lead_desk" / "readers").rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _called(node) in _FILLED_IN and node.args:
                yield from ((SAID, text, place) for text in _template(node.args[0]) if " " in text)
            elif place in _NAMING and isinstance(node, ast.Constant):
                text = _literal(node) or ""
                yield from [(SAID, text, place)] if text.startswith(_ARTICLES) and "\n" not in text else []


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads((ROOT / "resources" / "law" / name).read_text(encoding="utf-8"))


def _reasons() -> Iterator[tuple[str, str, str]]:
    for entry in _toml("reasons.toml").values():
        if isinstance(entry, dict):
            for table in (entry, *dict(entry.get("ways", {})).values()):
                for key in ("title", "sentence", "remedy"):
                    if table.get(key):
                        yield SAID, str(table[key]), "resources/law/reasons.toml"
            for text in dict(entry.get("details", {})).values():
                yield SAID, str(text), "resources/law/reasons.toml"


def _form() -> Iterator[tuple[str, str, str]]:
    place = "resources/law/lia_form.toml"
    pack = _toml("lia_form.toml")
    yield from ((SAID, str(text), place) for text in dict(pack["sections"]).values())
    for question in list(pack["question"]):
        for key in ("question", "guidance", "example"):
            if len(str(question.get(key, ""))) > _SHORT and " " in str(question[key]):
                yield SAID, str(question[key]), place
        for values in question.get("options", {}).values():
            yield from (("Lia", str(value).replace("_", " ").capitalize(), place) for value in values)


def _data() -> Iterator[tuple[str, str, str]]:
    sys.path.insert(0, str(ROOT))
    from lead_desk.domain.fields import CATALOGUE
    from lead_desk.law.reasons import CHANNEL_WORDS

    yield from ((SAID, text, "lead_desk/gate/acts.py") for text in _acts(ROOT / "lead_desk" / "gate" / "acts.py"))
    yield SAID, "Column", "lead_desk/app/imports/problem_words.py"
    for field in CATALOGUE:
        yield "Fields", field.title, "lead_desk/domain/fields.py"
        if field.need:
            yield "Fields", field.need, "lead_desk/domain/fields.py"
    for words in (*CHANNEL_WORDS.values(), "this channel", "this country", "not stated"):
        yield SAID, words, "lead_desk/law/reasons.py"
    for entry in _toml("evidence.toml").values():
        if isinstance(entry, dict):
            text = str(entry["sentence"])
            yield "Evidence", text[:1].upper() + text[1:], "resources/law/evidence.toml"
            yield SAID, text, "resources/law/evidence.toml"
    places = (*_SAYING, "lead_desk/app/review/review_flags.py")
    for context, place in (("LiaFacts", "lead_desk/law/lia_facts.py"), *((SAID, place) for place in places)):
        yield from ((context, text, place) for text in _sentences_in(ROOT / place))


def _acts(path: Path) -> Iterator[str]:
    """Return the titles of the acts that free leads."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _called(node) == "Act":
            yield from _template(node.args[1])
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "title":
            yield from _template(node.value)


def _sentences_in(path: Path) -> Iterator[str]:
    """Return what a module says in whole sentences, and the words of its tables; no docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            skipped.update(id(part) for part in node.values)
        table = [_literal(value) for value in node.values] if isinstance(node, ast.Dict) else []
        whole = _template(node) if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in skipped else []
        yield from (text for text in table if text and path.stem == "review_flags")
        yield from (text for text in whole if " " in text and text.endswith("."))


# ---- what documents say ----------------------------------------------------------------------------------------------


def _in_document(path: Path) -> Iterator[str]:
    """Return what a module that writes documents says: what it asks `words` for, its tables, labels beside values."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (_called(node) in _SAYS) and node.args:
            yield from _template(node.args[0])
        elif isinstance(node, ast.Tuple) and len(node.elts) == FORMS and (label := _literal(node.elts[0])):
            yield from (text for text in (label,) if not _NUMBER.fullmatch(text))
    for node in tree.body:
        if isinstance(node, ast.Assign):
            yield from _in_table(node.value)


def _in_table(node: ast.expr) -> Iterator[str]:
    """Return the texts of a module's constant: itself, the values of a table, the second of pairs."""
    if isinstance(node, ast.Dict):
        for value in node.values:
            yield from _template(value)
    elif isinstance(node, ast.Tuple | ast.List):
        for pair in node.elts:
            if isinstance(pair, ast.Tuple):
                yield from _template(pair.elts[-1])
    else:
        yield from (text for text in _template(node) if " " in text)


def _records() -> Iterator[str]:
    """Return what a document calls the columns of a record and the codes in them."""
    from lead_desk.app.registers.declarations import REGISTERS
    from lead_desk.domain import basis, channel, evidence, flag, source

    for kind in REGISTERS.values():
        names = [part.name for part in fields(kind)]
        if "identifier" in names:
            yield from (name.replace("_", " ").capitalize() for name in names)
    for module in (basis, channel, evidence, flag):
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, Enum) and kind.__module__ == module.__name__:
                yield from (str(member.value).replace("_", " ") for member in kind)
    yield from (kind.value.replace("_", " ").capitalize() for kind in source.SourceKind)
    yield from ("days", "months", "years", "Children", "Vulnerable", "Likelihood", "Severity")


def _documents() -> Iterator[tuple[str, str, str]]:
    for name in _DOCUMENTS:
        place = f"lead_desk/{name}.py"
        yield from ((DOCUMENT, text, place) for text in _in_document(ROOT / place) if len(text) >= _SHORT)
    yield from ((DOCUMENT, text, "lead_desk/domain") for text in _records())
    for row in _toml("purposes.toml")["purpose"]:
        for key in ("name", "description", "retention_reason"):
            yield SAID, str(row[key]), "resources/law/purposes.toml"


def _templates() -> Iterator[tuple[str, str, str]]:
    """Return the titles of the templates of assessments and the sentences that a new draft takes from them."""
    from lead_desk.app.assessments.start_assessment import OWN_ANSWERS
    from lead_desk.law.lia_answers import with_prose
    from lead_desk.law.lia_form import lia_form

    for path in sorted((ROOT / "resources" / "law" / "lia_templates").glob("*.toml")):
        template, place = tomllib.loads(path.read_text(encoding="utf-8")), path.relative_to(ROOT).as_posix()
        sentences = [str(template["title"])]
        taken = {key: answer for key, answer in template["answers"].items() if key not in OWN_ANSWERS}
        with_prose(lia_form(), taken, partial(_kept, sentences))
        yield from (("Template", text, place) for text in sentences)


def _kept(into: list[str], text: str) -> str:
    into.append(text)
    return text


def texts() -> Texts:
    """Return each (context, English text) with the file it is from, in a stable order."""
    found: Texts = {}
    for source in (_window(), _errors(), _fill_ins(), _reasons(), _form(), _data(), _documents(), _templates()):
        for context, text, place in source:
            found.setdefault((context, text), place)
    return found


# ---- the files ------------------------------------------------------------------------------------------------------


def stored(language: str) -> Known:
    """Return the finished translations of a language's `.ts` file, each with its forms."""
    path = PLACE / f"{language}.ts"
    if not path.exists():
        return {}
    found: Known = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") is not None:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            if all(forms):
                found[context.findtext("name", ""), message.findtext("source", "")] = forms
    return found


def missing(wanted: Texts, known: Known, numbered: frozenset[Key]) -> list[Key]:
    """Return the texts without a translation, or without one of its forms."""
    return sorted(key for key in wanted if len(known.get(key, ())) != (FORMS if key in numbered else 1))


def of(language: str, wanted: Texts, numbered: frozenset[Key]) -> Texts:
    """Return the texts that a language's file holds."""
    return {key: place for key, place in wanted.items() if key in numbered} if language == ENGLISH else wanted


def write(language: str, wanted: Texts, known: Known, numbered: frozenset[Key]) -> int:
    """Write a language's `.ts` file and return how many texts are unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage=ENGLISH)
    groups: dict[str, ET.Element] = {}
    gaps = frozenset(missing(wanted, known, numbered))
    for key in sorted(wanted):
        context, text = key
        if context not in groups:
            groups[context] = ET.SubElement(root, "context")
            ET.SubElement(groups[context], "name").text = context
        message = ET.SubElement(groups[context], "message", {"numerus": "yes"} if key in numbered else {})
        ET.SubElement(message, "location", filename=f"../../{wanted[key]}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation", {"type": "unfinished"} if key in gaps else {})
        forms = known.get(key, ())
        if key in numbered:
            for place in range(FORMS):
                ET.SubElement(translation, "numerusform").text = forms[place] if place < len(forms) else ""
        elif key not in gaps:
            translation.text = forms[0]
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (PLACE / f"{language}.ts").write_text(f"{head}{body}\n", encoding="utf-8")
    return len(gaps)


def compile_all() -> None:
    """Compile each `.ts` file to the `.qm` file that the window loads."""
    for language in (*LANGUAGES, ENGLISH):
        source, target = PLACE / f"{language}.ts", PLACE / f"lead_desk_{language}.qm"
        subprocess.run([Path(sys.executable).parent / "pyside6-lrelease", "-silent", source, "-qm", target], check=True)


def sentences(wanted: Texts) -> str:
    """Return the templates with something to fill in, one a line, for the window to recognise them by."""
    return "".join(
        f"{text}\n" for context, text in sorted(wanted) if context == SAID and "{" in text and "\n" not in text
    )


def main() -> int:
    """Update or check; return 1 when `--check` finds something missing."""
    parser = argparse.ArgumentParser(description="Update the window's translations.")
    parser.add_argument("--check", action="store_true", help="change nothing, list what is missing")
    check: bool = parser.parse_args().check
    wanted, numbered = texts(), plurals()
    gaps = 0
    for language in (*LANGUAGES, ENGLISH):
        known, mine = stored(language), of(language, wanted, numbered)
        if check:
            lacking = missing(mine, known, numbered)
            for context, text in lacking:
                print(f"{language} {context}: {text}")
            gaps += len(lacking)
        else:
            print(f"{language}: {len(mine)} texts, {write(language, mine, known, numbered)} unfinished")
    if check:
        return 1 if gaps else 0
    SENTENCES.write_text(sentences(wanted), encoding="utf-8")
    compile_all()
    return 0


if __name__ == "__main__":
    sys.exit(main())
