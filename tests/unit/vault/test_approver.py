"""An approver's key: made, kept, signing; each failure is a sentence and shows no secret."""

import json
import stat

import pytest

from lead_desk.domain.approver import ApproverCard, fingerprint_of, same_fingerprint
from lead_desk.domain.errors import StoreError
from lead_desk.vault import wrap
from lead_desk.vault.approver import NAME, ApproverVault

CHEAP = wrap.Argon2Params(19 * 1024, 1, 1)
PASSPHRASE = "correct horse battery"


class MemoryKeyring:
    """A keyring that keeps its entries for one test."""

    def __init__(self):
        self.entries = {}

    def get_password(self, service, username):
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        self.entries[service, username] = password

    def delete_password(self, service, username):
        del self.entries[service, username]


class OtherKeyring(MemoryKeyring):
    """The same under another name."""


def refused(act):
    with pytest.raises(StoreError) as caught:
        act()
    assert caught.value.sentence.endswith(".")
    return caught.value.reason


def test_a_key_in_the_keyring_signs_by_itself(tmp_path):
    ring = MemoryKeyring()
    vault = ApproverVault(tmp_path, lambda: ring)
    assert vault.card() is None
    assert refused(lambda: vault.sign(b"x")) == "APPROVER_NONE"
    card = vault.create("Clara Holm", "Head of Compliance")
    again = ApproverVault(tmp_path, lambda: ring)
    assert again.card() == card
    assert not again.needs_passphrase()
    signature = again.sign(b"message")
    assert again.verify(card.public_key, b"message", signature)
    assert not again.verify(card.public_key, b"massage", signature)
    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600
    seed = next(iter(ring.entries.values()))
    assert seed not in (tmp_path / NAME).read_text()


def test_a_key_under_a_passphrase(tmp_path):
    vault = ApproverVault(tmp_path, lambda: None, CHEAP)
    assert refused(lambda: vault.create("Clara Holm", "Owner")) == "NO_KEYRING"
    assert refused(lambda: vault.create("Clara Holm", "Owner", "short")) == "PASSPHRASE_SHORT"
    assert vault.card() is None
    card = vault.create("Clara Holm", "Owner", PASSPHRASE)
    assert vault.needs_passphrase()
    assert refused(lambda: vault.sign(b"x")) == "PASSPHRASE_NEEDED"
    assert refused(lambda: vault.sign(b"x", "another passphrase")) == "WRONG_PASSPHRASE"
    assert vault.verify(card.public_key, b"x", vault.sign(b"x", PASSPHRASE))
    assert refused(lambda: vault.create("Clara Holm", "Owner", PASSPHRASE)) == "APPROVER_EXISTS"
    other = vault.create("Clara Holm", "Owner", PASSPHRASE, replace=True)
    assert other.fingerprint != card.fingerprint


def test_what_is_no_signature_is_none(tmp_path):
    vault = ApproverVault(tmp_path, lambda: None, CHEAP)
    card = vault.create("Clara Holm", "Owner", PASSPHRASE)
    good = vault.sign(b"x", PASSPHRASE)
    for public, signature in (
        ("", good), ("zz", good), (card.public_key[:-2], good), (card.public_key, ""), (card.public_key, "???"),
        (card.public_key, good[:-4]), ("00" * 32, good),
    ):  # fmt: skip
        assert not vault.verify(public, b"x", signature)


@pytest.mark.parametrize(
    "damage",
    [
        {"format": 2}, {"public_key": "beef"}, {"passphrase": {"nonce": "zz", "sealed": "zz"}},
        {"passphrase": {"colour": "red"}}, {"passphrase": None, "keyring": None}, {"passphrase": None},
    ],
)  # fmt: skip
def test_a_damaged_file_is_named(tmp_path, damage):
    vault = ApproverVault(tmp_path, lambda: None, CHEAP)
    vault.create("Clara Holm", "Owner", PASSPHRASE)
    path = tmp_path / NAME
    path.write_text(json.dumps({**json.loads(path.read_text()), **damage}))
    assert refused(lambda: vault.sign(b"x", PASSPHRASE)) == "APPROVER_DAMAGED"
    path.write_bytes(b"\xff{")
    assert refused(vault.card) == "APPROVER_DAMAGED"


def test_a_seed_of_another_key_is_no_seed(tmp_path):
    ring = MemoryKeyring()
    vault = ApproverVault(tmp_path, lambda: ring)
    vault.create("Clara Holm", "Owner")
    place = next(iter(ring.entries))
    for text, code in (("00" * 32, "APPROVER_DAMAGED"), ("zz", "APPROVER_DAMAGED"), (None, "KEYRING_EMPTY")):
        if text is None:
            del ring.entries[place]
        else:
            ring.entries[place] = text
        assert refused(lambda: vault.sign(b"x")) == code
    assert refused(lambda: ApproverVault(tmp_path, OtherKeyring).sign(b"x")) == "KEYRING_LOCKED"
    assert refused(lambda: ApproverVault(tmp_path, lambda: None).sign(b"x")) == "KEYRING_LOCKED"


def test_a_folder_that_cannot_be_written(tmp_path):
    vault = ApproverVault(tmp_path / "gone", lambda: None, CHEAP)
    assert refused(lambda: vault.create("Clara Holm", "Owner", PASSPHRASE)) == "NOT_WRITABLE"


def test_fingerprints_are_compared_as_people_type_them():
    card = ApproverCard("Clara Holm", "Owner", "11" * 32)
    assert len(card.fingerprint) == 39
    assert card.fingerprint.count("-") == 7
    assert same_fingerprint(card.fingerprint.lower().replace("-", " "), card.fingerprint)
    assert not same_fingerprint("", "")
    assert not same_fingerprint(card.fingerprint[:-1], card.fingerprint)
    assert fingerprint_of("no hex") == fingerprint_of("11" * 31) == ""
