"""What the tests of commands start with."""

from pathlib import Path

import pytest
from terminal import Cli, MemoryKeyring, declarations


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    """The keyring of this test in the system's place: no passphrase is stretched at each command."""
    made = MemoryKeyring()
    monkeypatch.setattr("lead_desk.vault.keyrings.system_backend", lambda: made)
    return made


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str], keyring: MemoryKeyring) -> Cli:
    """Commands against a store of this test; there is none yet."""
    return Cli(tmp_path, capsys)


@pytest.fixture
def stocked(cli: Cli, tmp_path: Path) -> Cli:
    """The same with a store that knows the bundled registers."""
    assert cli("init")[0] == 0
    assert cli("apply", declarations(tmp_path))[0] == 0
    return cli
