"""A store's file gives the space of forgotten states back, and whatever is kept stays whole."""

import json
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from lead_desk import bootstrap
from lead_desk.cli.main import run
from lead_desk.domain.errors import StoreError
from lead_desk.store.store import Store

MANY = 6_000


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    word, declared = tmp_path / "word", tmp_path / "firm.toml"
    word.write_text("a long passphrase of the test\n")
    declared.write_text('[[sources]]\nkey = "fair"\nname = "A fair"\n[[purposes]]\nkey = "visit"\nname = "Visit"\n')
    store = ["--store", str(tmp_path / "store"), "--passphrase-file", str(word), "--json"]

    def command(*words: str) -> dict[str, object]:
        capsys.readouterr()
        assert run([*words, *store], bootstrap) == 0
        told: dict[str, object] = json.loads(capsys.readouterr().out)
        return told

    command("init")
    command("apply", str(declared))
    return command


def listed(path: Path, count: int, firm: str) -> str:
    rows = "".join(f"Ava{n} Holm;a{n}@{firm}.example;{firm} ApS;{'note ' * 20}\n" for n in range(count))
    path.write_text(f"Name;Email;Company;Notes\n{rows}")
    return str(path)


def test_forgetting_makes_the_file_small_again(command, tmp_path: Path) -> None:
    tags = ["--source", "fair", "--purpose", "visit", "--basis", "undecided"]
    file = tmp_path / "store" / "leads.db"
    command("import", listed(tmp_path / "kept.csv", 20, "kept"), *tags)
    small = file.stat().st_size
    command("import", listed(tmp_path / "many.csv", MANY, "many"), *tags)
    assert command("undo", "2")["removed"] == MANY
    grown = file.stat().st_size
    assert grown > 4 * small
    told = command("history", "--forget")
    assert told["forgotten"] == 1
    assert file.stat().st_size < grown / 2
    assert told["given_back"] == grown - file.stat().st_size
    assert command("verify")["ok"]
    assert command("import", listed(tmp_path / "kept.csv", 20, "kept"), *tags)["unchanged"] == 20


def test_a_disk_that_does_not_take_the_file_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = bootstrap.demo_desk()
    assert desk.give_back_space() >= 0

    def failing(_store: Store) -> None:
        raise dbapi2.OperationalError("disk I/O error")

    monkeypatch.setattr(Store, "_checkpoint", failing)
    with pytest.raises(StoreError):
        desk.give_back_space()
    monkeypatch.undo()
    assert desk.verify() == []
