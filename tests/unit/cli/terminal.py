"""A command line for tests: runs commands in this process, with a keyring in memory and the bundled samples."""

import json
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from lead_desk import bootstrap
from lead_desk.app.imports import demo_story
from lead_desk.cli.main import run
from lead_desk.domain.clock import SystemClock

SAMPLES = demo_story.SAMPLES


@dataclass
class Cli:
    """Runs commands in this process against one store and reads what they print."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    def __call__(self, *words: object) -> tuple[int, str, str]:
        self.capture.readouterr()
        code = run([*map(str, words), "--store", str(self.folder / "store")], bootstrap)
        out, err = self.capture.readouterr()
        assert "Traceback" not in out + err
        return code, out, err

    def json(self, *words: object) -> tuple[int, dict[str, object]]:
        code, out, _err = self(*words, "--json")
        return code, json.loads(out)


class MemoryKeyring:
    """A keyring that lives as long as a test."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[(service, username)] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[(service, username)]


def declarations(folder: Path) -> Path:
    """The bundled declarations with the two assessments already signed, their dates moved to today."""
    samples = SAMPLES[0].path.parent
    text = (samples / "demo.toml").read_text(encoding="utf-8").partition("# Two drafts")[0]
    text += (samples / "demo-approved.toml").read_text(encoding="utf-8")
    shift = SystemClock().today() - demo_story.WRITTEN_ON
    target = folder / "firm.toml"
    target.write_text(
        re.sub(r"\b\d{4}-\d\d-\d\d\b", lambda day: (date.fromisoformat(day.group()) + shift).isoformat(), text),
        encoding="utf-8",
    )
    return target


def import_sample(cli: Cli, *options: str) -> tuple[int, dict[str, object]]:
    tags = SAMPLES[0].tags
    return cli.json(
        "import", SAMPLES[0].path, "--source", tags.source, "--purpose", tags.purpose, "--basis", tags.basis,
        "--assessment", tags.assessment, "--country", "DK", *options,
    )  # fmt: skip
