"""`lead-desk lia`: what it prints and which exit code it ends with."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from terminal import MemoryKeyring

from lead_desk import bootstrap, resources
from lead_desk.cli.main import run
from lead_desk.law.lia_form import lia_form

KEY_WORDS = "four words not together"


@dataclass
class Laptops:
    """Runs commands against stores of several people and reads what they print."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    def __call__(self, who: str, *words: object) -> tuple[int, dict[str, object]]:
        self.capture.readouterr()
        code = run([*map(str, words), "--json", "--store", str(self.folder / who)], bootstrap)
        out, err = self.capture.readouterr()
        assert "Traceback" not in out + err
        return code, json.loads(out.splitlines()[-1]) if out else {}

    def text(self, who: str, *words: object) -> str:
        self.capture.readouterr()
        assert run([*map(str, words), "--store", str(self.folder / who)], bootstrap) == 0
        return self.capture.readouterr().out


@pytest.fixture
def lia(tmp_path: Path, capsys: pytest.CaptureFixture[str], keyring: MemoryKeyring) -> Laptops:
    laptops = Laptops(tmp_path, capsys)
    for who in ("rep", "owner"):
        assert laptops(who, "init")[0] == 0
    assert laptops("rep", "apply", resources.path("samples/demo.toml"))[0] == 0
    return laptops


def test_a_draft_travels_to_the_owner_and_back(lia: Laptops, tmp_path: Path) -> None:
    words = tmp_path / "words.txt"
    words.write_text(KEY_WORDS)
    draft, signed, card = (tmp_path / name for name in ("draft.ldassess", "signed.ldassess", "erik.ldkey"))
    assert lia("rep", "lia", "export", "fair-calls", "-o", draft)[1]["signed"] is False
    assert lia("owner", "lia", "import", draft)[1]["outcome"] == "draft"
    assert lia("owner", "lia", "key", "show")[0] == 2
    code, key = lia(
        "owner", "lia", "key", "create", "--name", "Erik Solberg", "--role", "Head of Compliance",
        "--key-passphrase-file", words,
    )  # fmt: skip
    assert code == 0
    assert lia("owner", "lia", "key", "show")[1] == key
    approve = ("lia", "approve", "fair-calls", "--review-on", "2027-06-30", "--sign")
    code, refused = lia("owner", *approve)
    assert (code, refused["error"]["code"]) == (5, "PASSPHRASE_NEEDED")  # type: ignore[index]
    code, approved = lia("owner", *approve, "--key-passphrase-file", words)
    assert (code, approved["status"], approved["signer"]) == (0, "approved", key["fingerprint"])
    lia("owner", "lia", "key", "card", "-o", card)
    assert lia("owner", "lia", "export", "fair-calls", "-o", signed)[1]["signed"] is True
    assert lia("rep", "lia", "import", signed)[1]["error"]["code"] == "SIGNER_UNKNOWN"  # type: ignore[index]
    assert lia("rep", "lia", "key", "trust", card)[0] == 2
    assert lia("rep", "lia", "key", "trust", card, "--fingerprint", key["fingerprint"])[0] == 0
    assert lia("rep", "lia", "import", signed)[1]["outcome"] == "approved"
    assert "Erik Solberg, Head of Compliance  trusted" in lia.text("rep", "lia", "key", "list")
    assert lia("rep", "verify")[1]["ok"] is True
    revoke = ("lia", "key", "revoke", key["fingerprint"], "--reason", "left the firm")
    assert lia("rep", *revoke)[1]["still_approved"] == ["fair-calls"]
    assert lia("rep", *revoke, "--take-back")[1]["taken_back"] == ["fair-calls"]


def test_writing_deciding_and_comparing(lia: Laptops, tmp_path: Path) -> None:
    assert "trade_fair" in lia.text("rep", "lia", "templates")
    code, made = lia("rep", "lia", "new", "LI-9", "--title", "Fair in Odense", "--template", "trade_fair")
    assert (code, made["status"], made["version"]) == (0, "draft", 1)
    assert lia("rep", "lia", "new", "LI-9", "--title", "Again")[0] == 2
    assert "LI-9  v1  draft  Fair in Odense" in lia.text("rep", "lia", "list")
    assert lia("rep", "lia", "show", "LI-9")[1]["channels"]
    assert lia("rep", "lia", "show", "none")[0] == 2
    by_name = ("lia", "approve", "fair-calls", "--review-on", "2027-06-30")
    assert lia("rep", *by_name)[0] == 2
    code, approved = lia("rep", *by_name, "--approver", "Erik Solberg", "--role", "Head of Compliance")
    assert (code, approved["problems"], approved["signer"]) == (0, [], "")
    assert lia("rep", "lia", "diff", "fair-calls")[0] == 2
    assert lia("rep", "lia", "renew", "fair-calls")[1]["version"] == 2
    changes = lia("rep", "lia", "diff", "fair-calls", 1, 2)[1]["changes"]
    assert {"D1", "D9"} <= {change["question"] for change in changes}  # type: ignore[union-attr,index]
    said = lia.text("rep", "lia", "diff", "fair-calls")
    assert "D9  " in said
    assert "was  " in said
    assert "No answer differs." in lia.text("rep", "lia", "diff", "fair-calls", 2, 2)
    decided = ("--by", "Erik Solberg", "--role", "Head of Compliance", "--reason", "facts were wrong")
    assert lia("rep", "lia", "reject", "fair-calls", *decided)[1]["version"] == 2
    assert lia("rep", "lia", "withdraw", "fair-calls", *decided)[0] == 0
    assert lia("rep", "lia", "withdraw", "fair-calls", *decided)[0] == 2


def test_the_questions_stand_with_their_guidance(lia: Laptops) -> None:
    form = lia_form()
    text = lia.text("rep", "lia", "form")
    for question in form.questions:
        for words in (f"{question.id}  {question.question}", question.guidance, question.example):
            assert words in text
    code, asked = lia("rep", "lia", "form", "s2")
    assert (code, asked["question"], asked["need"]) == (0, "S2", "M")
    assert asked["answer"] == {"value": "multi of at least 1: email, sms, phone, post"}
    danish = lia.text("rep", "lia", "form", "B18", "--language", "da")
    assert danish.startswith("B18  ")
    assert form["B18"].question not in danish
    code, refused = lia("rep", "lia", "form", "B18", "X9")
    assert (code, refused["error"]["code"]) == (2, "UNKNOWN_QUESTION")  # type: ignore[index]


def test_the_report_as_a_page(lia: Laptops, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    assert lia("rep", "lia", "report", "fair-calls", "-o", page)[0] == 0
    text = page.read_text(encoding="utf-8")
    for words in ("Legitimate-interest assessment", "Part 1: the purpose", "SHA-256", "It may not be relied on"):
        assert words in text
    assert lia("rep", "lia", "report", "fair-calls", "-o", tmp_path / "no" / "x.html")[0] == 3


def test_a_change_of_facts_is_noted(lia: Laptops) -> None:
    changed = ("lia", "changed", "fair-calls", "--what")
    assert lia("rep", *changed, "breach")[1]["error"]["code"] == "NOT_APPROVED"  # type: ignore[index]
    approve = ("--approver", "Erik Solberg", "--role", "Head of Compliance", "--review-on", "2027-06-30")
    assert lia("rep", "lia", "approve", "fair-calls", *approve)[0] == 0
    code, said = lia("rep", *changed, "weather")
    assert (code, said["error"]["code"]) == (2, "UNKNOWN_CHANGE")  # type: ignore[index]
    code, said = lia("rep", *changed, "complaints", "--note", "five in a week")
    assert (code, said["version"], said["changed"]) == (0, 1, "complaints")
    assert str(said["since"]) < str(said["good_until"])
    assert "to be reviewed, changed: complaints" in lia.text("rep", "lia", "list")
