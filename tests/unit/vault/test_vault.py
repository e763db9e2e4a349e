"""Keys: made, kept, brought back; each failure says what happened, changes no file and shows no secret."""

import hashlib
import json
import random
import stat
from pathlib import Path

import pytest

from lead_desk.domain.errors import StoreError
from lead_desk.vault import header, keyrings, wrap
from lead_desk.vault.keys import Vault

CHEAP = wrap.Argon2Params(19 * 1024, 1, 1)
PASSPHRASE = "correct horse battery"


class MemoryKeyring:
    """A keyring of its own; `fault` makes it fail as real ones do."""

    def __init__(self):
        self.entries = {}
        self.fault = ""

    def get_password(self, service, username):
        if self.fault == "locked":
            raise RuntimeError("collection is locked")
        return None if self.fault == "silent" else self.entries.get((service, username))

    def set_password(self, service, username, password):
        if self.fault == "locked":
            raise RuntimeError("collection is locked")
        self.entries[service, username] = password

    def delete_password(self, service, username):
        del self.entries[service, username]


class OtherKeyring(MemoryKeyring):
    """The same under another name, as after a change of desktop."""


def files(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def made(tmp_path: Path, backend=None, passphrase=None):
    folder = tmp_path / "store"
    vault = Vault(backend, params=CHEAP, app_version="0.1.0")
    keys, recovery = vault.create_store_key(folder, passphrase)
    (folder / "leads.db").write_bytes(b"x" * 8192)
    return folder, vault, keys, recovery


def refused(code, vault, folder, **how):
    before = files(folder)
    with pytest.raises(StoreError) as caught:
        vault.unlock(folder, **how)
    assert caught.value.reason == code
    assert caught.value.sentence.endswith((".", "!"))
    assert files(folder) == before
    return caught.value


def test_keyring_store_opens_by_itself_with_the_same_keys(tmp_path):
    ring = MemoryKeyring()
    folder, vault, keys, _ = made(tmp_path, ring)
    again = vault.unlock(folder)
    assert (again.store, again.fingerprints, again.store_id) == (keys.store, keys.fingerprints, keys.store_id)
    assert again.place == "keyring"
    assert keys.store != keys.fingerprints
    assert len(keys.store) == 32
    assert all(len(value) < 1000 and value.isascii() and "\n" not in value for value in ring.entries.values())


def test_passphrase_store_opens_with_it_only(tmp_path):
    folder, vault, keys, _ = made(tmp_path, None, PASSPHRASE)
    assert vault.needs_passphrase(folder)
    assert vault.unlock(folder, PASSPHRASE).store == keys.store
    refused("WRONG_PASSPHRASE", vault, folder, passphrase="wrong horse battery")
    refused("PASSPHRASE_NEEDED", vault, folder)


def test_recovery_key_opens_either_kind_and_mends_the_keyring(tmp_path):
    ring = MemoryKeyring()
    folder, vault, keys, recovery = made(tmp_path, ring)
    ring.entries.clear()
    refused("KEYRING_EMPTY", vault, folder)
    assert vault.unlock(folder, recovery=recovery.lower().replace("-", " ")).store == keys.store
    assert vault.unlock(folder).store == keys.store
    other, by_passphrase, theirs, paper = made(tmp_path / "b", None, PASSPHRASE)
    assert by_passphrase.unlock(other, recovery=paper).store == theirs.store
    refused("WRONG_RECOVERY", by_passphrase, other, recovery=recovery)


def test_recovery_typos_are_named_as_typos(tmp_path):
    _, _, _, recovery = made(tmp_path, MemoryKeyring())
    plain = recovery.replace("-", "")
    assert len(plain) == 56
    rnd, alphabet = random.Random(7), "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    named = 0
    for _ in range(300):
        at = rnd.randrange(56)
        typo = plain[:at] + rnd.choice([char for char in alphabet if char != plain[at]]) + plain[at + 1 :]
        try:
            wrap.recovery_key(typo)
        except StoreError as error:
            named += error.reason == "RECOVERY_TYPO"
    assert named >= 299
    for _ in range(300):
        key = rnd.randbytes(32)
        assert wrap.recovery_key(wrap.recovery_text(key)) == key


@pytest.mark.parametrize(("fault", "code"), [("locked", "KEYRING_LOCKED"), ("silent", "KEYRING_EMPTY")])
def test_keyring_faults_leave_everything_as_it_is(tmp_path, fault, code):
    ring = MemoryKeyring()
    folder, vault, keys, recovery = made(tmp_path, ring)
    ring.fault = fault
    error = refused(code, vault, folder)
    assert "intact" in error.sentence
    assert vault.unlock(folder, recovery=recovery).store == keys.store


def test_changed_or_missing_keyring_is_told_by_name(tmp_path):
    folder, *_ = made(tmp_path, MemoryKeyring())
    error = refused("KEYRING_CHANGED", Vault(OtherKeyring()), folder)
    assert "MemoryKeyring" in error.sentence
    assert "OtherKeyring" in error.sentence
    refused("KEYRING_LOCKED", Vault(None), folder)


@pytest.mark.parametrize("entry", ["", "zz", "00" * 63, "00" * 64, "x\ud800"])
def test_an_entry_that_is_no_key_of_this_store_is_refused(tmp_path, entry):
    ring = MemoryKeyring()
    folder, vault, *_ = made(tmp_path, ring)
    ring.entries = dict.fromkeys(ring.entries, entry)
    refused("WRONG_KEY", vault, folder)


def test_a_silent_keyring_makes_no_store(tmp_path):
    ring = MemoryKeyring()
    ring.fault = "silent"
    with pytest.raises(StoreError) as caught:
        Vault(ring).create_store_key(tmp_path / "s")
    assert caught.value.reason == "KEYRING_SILENT"
    assert not (tmp_path / "s" / "store.json").exists()


def test_unsafe_keyrings_are_refused():
    import keyring.backends.fail
    import keyring.backends.null

    for backend in (keyring.backends.null.Keyring(), keyring.backends.fail.Keyring()):
        with pytest.raises(StoreError) as caught:
            Vault(backend)
        assert caught.value.reason == "KEYRING_REFUSED"


def test_no_keyring_and_no_passphrase_makes_no_store(tmp_path):
    for passphrase, code in ((None, "NO_KEYRING"), ("short", "PASSPHRASE_SHORT")):
        with pytest.raises(StoreError) as caught:
            Vault(None).create_store_key(tmp_path / "s", passphrase)
        assert caught.value.reason == code
    assert not (tmp_path / "s").exists()


def test_opening_table_of_missing_files(tmp_path):
    folder, vault, *_ = made(tmp_path, MemoryKeyring())
    (folder / "leads.db").rename(folder / "away")
    refused("STORE_MISSING", vault, folder)
    (folder / "away").rename(folder / "leads.db")
    (folder / "store.json").rename(folder / "away")
    error = refused("HEADER_MISSING", vault, folder)
    assert "store.json.bak" in error.remedy
    empty = tmp_path / "empty"
    empty.mkdir()
    refused("STORE_NONE", vault, empty)


def test_a_store_is_never_made_over_another(tmp_path):
    folder, vault, *_ = made(tmp_path, MemoryKeyring())
    before = files(folder)
    with pytest.raises(StoreError) as caught:
        vault.create_store_key(folder)
    assert caught.value.reason == "EXISTS"
    (folder / "store.json").unlink()
    with pytest.raises(StoreError):
        vault.create_store_key(folder)
    assert "store.json" in before


@pytest.mark.parametrize(
    ("text", "code"),
    [("{", "HEADER_DAMAGED"), ("[]", "HEADER_DAMAGED"), ("{}", "HEADER_DAMAGED"), ('{"format": 2}', "NEWER")],
)
def test_damaged_and_newer_headers(tmp_path, text, code):
    folder, vault, *_ = made(tmp_path, MemoryKeyring())
    (folder / "store.json").write_text(text)
    refused(code, vault, folder)


@pytest.mark.parametrize(("name", "value"), [("memory_kib", 1 << 30), ("rounds", 1000), ("memory_kib", 8)])
def test_forged_costs_are_refused_before_they_are_paid(tmp_path, name, value):
    folder, vault, *_ = made(tmp_path, None, PASSPHRASE)
    raw = json.loads((folder / "store.json").read_text())
    raw["passphrase"][name] = value
    (folder / "store.json").write_text(json.dumps(raw))
    refused("HEADER_DAMAGED", vault, folder, passphrase=PASSPHRASE)


def test_passphrase_and_recovery_key_can_be_renewed(tmp_path):
    folder, vault, keys, recovery = made(tmp_path, None, PASSPHRASE)
    vault.change_passphrase(folder, keys, "another horse entirely")
    refused("WRONG_PASSPHRASE", vault, folder, passphrase=PASSPHRASE)
    assert vault.unlock(folder, "another horse entirely").store == keys.store
    with pytest.raises(StoreError):
        vault.change_passphrase(folder, keys, "short")
    renewed = vault.renew_recovery_key(folder, keys)
    refused("WRONG_RECOVERY", vault, folder, recovery=recovery)
    assert vault.unlock(folder, recovery=renewed).store == keys.store


def test_slots_cannot_be_moved_to_another_store(tmp_path):
    one, vault, *_ = made(tmp_path / "a", None, PASSPHRASE)
    two, *_ = made(tmp_path / "b", None, PASSPHRASE)
    raw, other = (json.loads((folder / "store.json").read_text()) for folder in (one, two))
    raw["passphrase"] = other["passphrase"]
    (one / "store.json").write_text(json.dumps(raw))
    refused("WRONG_PASSPHRASE", vault, one, passphrase=PASSPHRASE)


def test_a_wrong_key_is_not_called_damage(tmp_path):
    folder, vault, *_ = made(tmp_path, MemoryKeyring())
    raw = json.loads((folder / "store.json").read_text())
    raw["key_check"] = "0" * 16
    (folder / "store.json").write_text(json.dumps(raw))
    assert "not damaged" in refused("WRONG_KEY", vault, folder).sentence


def test_no_secret_in_files_reprs_or_errors(tmp_path):
    ring = MemoryKeyring()
    folder, vault, keys, recovery = made(tmp_path, ring)
    secrets = [keys.store.hex(), keys.fingerprints.hex(), recovery, recovery.replace("-", "")]
    shown = repr(keys) + repr(vault) + str(keys) + (folder / "store.json").read_text()
    ring.entries = dict.fromkeys(ring.entries, "00" * 64)
    with pytest.raises(StoreError) as caught:
        vault.unlock(folder)
    error = caught.value
    shown += repr(error) + str(error) + error.sentence + error.remedy
    assert error.__cause__ is None
    assert not [secret for secret in secrets if secret in shown]


def test_modes_and_the_backup_header(tmp_path):
    ring = MemoryKeyring()
    folder, vault, _, recovery = made(tmp_path, ring)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "store.json").stat().st_mode) == 0o600
    vault.unlock(folder, recovery=recovery)
    header.save(folder, header.load(folder))
    assert header.load(folder) == header.load(folder)
    assert (folder / header.BACKUP_NAME).exists()
    assert not list(folder.glob("*.part"))


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_the_anchor_is_kept_and_comes_back(tmp_path, passphrase):
    ring = None if passphrase else MemoryKeyring()
    folder, vault, keys, _ = made(tmp_path, ring, passphrase)
    assert keys.anchor.load() == ""
    keys.anchor.save("7:abc")
    assert vault.unlock(folder, passphrase).anchor.load() == "7:abc"
    if passphrase:
        assert "7:abc" not in (folder / "store.json").read_text()


def test_the_systems_backend_is_chosen_by_name_or_not_at_all(monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    found = keyrings.system_backend()
    assert found is None or keyrings.name_of(found).startswith("keyring.backends.")
    assert found is None or "null" not in keyrings.name_of(found)


def test_a_passphrase_opens_without_asking_for_the_systems_keyring(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(keyrings, "system_backend", lambda: asked.append(1))
    folder, _vault, keys, _paper = made(tmp_path, None, PASSPHRASE)
    assert Vault.of_system().unlock(folder, PASSPHRASE).store == keys.store
    assert asked == []
    vault = Vault.of_system()
    assert (vault.has_keyring, vault.has_keyring) == (False, False)
    assert asked == [1]
