"""The packs as data: nothing is missing, nothing is unknown, a wrong type is a broken installation."""

import importlib
import re
from dataclasses import is_dataclass
from datetime import date
from pathlib import Path

import pytest

from lead_desk import law, resources
from lead_desk.domain.basis import Basis
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.law import packs
from lead_desk.law.book import law_book
from lead_desk.law.countries import countries
from lead_desk.law.evidence import CallHours, EvidenceCodes
from lead_desk.law.packs import Table
from lead_desk.law.purposes import starting_purposes
from lead_desk.law.reasons import ReasonTexts, Way

TEXTS = ReasonTexts.load()
PAGES = {
    "assessments", "campaigns", "cleanup", "evidence", "help", "imports", "leads", "notices", "recipients", "requests",
    "review", "rules", "screening", "settings", "sources",
}  # fmt: skip
WARNINGS = (
    "CHANNEL_LOW_CONFIDENCE COUNTRY_GUESSED CLASS_GUESSED LIA_EXPIRES LIA_AFTER_USE SOLE_APPROVER RETENTION_SOON "
    "CONSENT_OLD DATA_OLD POSSIBLE_FLAG MINIMISE DPIA REPRESENTATIVE CALL_HOURS SENDER_BLOCK DPF_RECHECK ART49 IN_2027 "
    "RULES_OLD COMPLAINTS DUPLICATE_PERSON REGION_GUESSED BROKER"
)


def test_every_code_says_what_why_and_where() -> None:
    for code, text in TEXTS.texts.items():
        assert re.fullmatch(r"[A-Z][A-Z0-9_]+", code)
        assert text.title
        assert text.remedy
        assert text.sentence.endswith(".")
        assert set(re.findall(r"\{(\w+)\}", text.sentence)) <= {"channel", "detail", "country"}
        assert text.dead_end or text.link.partition(":")[0] in PAGES
        assert not (text.dead_end and text.override)
        if text.stage is not None:
            assert text.law


def test_a_detail_may_be_cleared_in_its_own_way() -> None:
    assert TEXTS.way("EXP_PURPOSE_MISSING", detail="none").link == "campaigns:purpose"
    assert TEXTS.way("EXP_PURPOSE_MISSING", detail="not_agreed").link == "recipients:purposes"
    for text in TEXTS.texts.values():
        assert set(text.ways) <= set(text.details)
        assert all(way.link.partition(":")[0] in PAGES for way in text.ways.values())


def test_all_warnings_of_the_law_book() -> None:
    assert {code for code in TEXTS.texts if code.startswith("W_")} == {f"W_{name}" for name in WARNINGS.split()}


def test_only_one_code_has_an_override() -> None:
    assert {code for code, text in TEXTS.texts.items() if text.override} == {"CHANNEL_CONSENT_REQUIRED"}


def test_an_unknown_code_is_a_broken_installation() -> None:
    with pytest.raises(BrokenInstallationError):
        TEXTS["NO_SUCH_CODE"]


def test_words_are_filled_in() -> None:
    sentence = TEXTS.sentence("CHANNEL_EVIDENCE_MISSING", Channel.SMS, "adv_label", "Singapore")
    assert sentence.startswith("Text message to Singapore is allowed on a condition")
    assert "<ADV>" in sentence
    assert TEXTS.sentence("DNC_LISTED", Channel.PHONE) == "This person is on the list: not stated."
    assert TEXTS.way("DNC_LISTED", Channel.PHONE) == Way("Nothing to do for phone", "")
    assert "this country" in TEXTS.sentence("LIA_SCOPE_COUNTRY")


def test_consent_replaces_permissions_and_never_duties() -> None:
    codes = EvidenceCodes.load()
    assert codes.permission == {
        "role_relevant", "told_at_collection", "published_or_disclosed", "not_harvested", "corporate_subscriber",
        "legal_personality", "impersonal_address", "presumption_note", "published_by_recipient",
        "in_directory_without_asterisk", "marked_unsolicited", "adv_label",
    }  # fmt: skip
    assert all(set(places) <= {"record", "source", "campaign"} for places in codes.where.values())
    assert len(codes.sentences) == 24


def test_call_hours() -> None:
    hours = CallHours.load()
    assert hours.limited("NO", Channel.PHONE, RecipientClass.CONSUMER)
    assert not hours.limited("NO", Channel.PHONE, RecipientClass.NAMED)
    assert hours.limited("US", Channel.PHONE, RecipientClass.NAMED)
    assert not hours.limited("US", Channel.EMAIL, RecipientClass.CONSUMER)
    assert not hours.limited("DK", Channel.PHONE, RecipientClass.CONSUMER)
    assert set(hours.hours) == {"NO", "FR", "US"}


def test_purposes_to_start_with() -> None:
    purposes = {purpose.key: purpose for purpose in starting_purposes()}
    assert len(purposes) == 8
    for purpose in purposes.values():
        assert purpose.retention_reason
        assert purpose.retention_months
        assert "sale of data" not in purpose.name.lower()
        assert "rent" not in purpose.name.lower().split()
        forbidden = {Basis.CONTRACT, Basis.LEGAL_OBLIGATION, Basis.VITAL_INTERESTS, Basis.PUBLIC_TASK}
        assert not (purpose.marketing and forbidden & set(purpose.bases))
        assert Basis.UNDECIDED not in purpose.bases
    assert not purposes["answer_request"].marketing


def test_groups_of_countries() -> None:
    groups = countries()
    assert (len(groups.eu), len(groups.eea)) == (27, 30)
    assert groups.eea - groups.eu == {"IS", "LI", "NO"}
    assert groups.vanity <= groups.endings
    assert (groups.code(" el "), groups.code("")) == ("GR", "ZZ")
    assert (groups.of_domain("X.EXAMPLE.SE"), groups.of_domain("x.tv"), groups.of_domain("x.example")) == ("SE", "", "")


def test_the_digest_covers_every_pack() -> None:
    assert law_book().sha256 == packs.digest()
    assert re.fullmatch(r"[0-9a-f]{64}", packs.digest())
    names = {path.name for path in resources.path("law").rglob("*") if path.is_file()}
    assert all(name.endswith((".csv", ".toml")) for name in names)


TABLE = Table(
    "pack", {"text": "a", "number": 3, "flag": True, "day": date(2026, 1, 1), "texts": ["a"], "table": {"x": 1}}
)


def test_tables_keep_types() -> None:
    assert (TABLE.text("text"), TABLE.number("number"), TABLE.flag("flag")) == ("a", 3, True)
    assert (TABLE.day("day"), TABLE.day("none"), TABLE.texts("texts")) == (date(2026, 1, 1), None, ("a",))
    assert (TABLE.table("table").number("x"), TABLE.tables("none")) == (1, ())
    assert (TABLE.text("none", "b"), TABLE.number("none", 4), TABLE.texts("none", ())) == ("b", 4, ())
    assert TABLE.flag("none", default=False) is False


@pytest.mark.parametrize(
    ("method", "key"),
    [
        ("text", "number"), ("text", "none"), ("number", "flag"), ("number", "text"), ("flag", "number"),
        ("day", "text"), ("texts", "text"), ("texts", "none"), ("table", "texts"), ("table", "none"),
        ("tables", "table"), ("tables", "texts"),
    ],
)  # fmt: skip
def test_a_wrong_type_is_a_broken_installation(method: str, key: str) -> None:
    with pytest.raises(BrokenInstallationError):
        getattr(TABLE, method)(key)


def test_a_pack_that_is_missing_or_no_toml(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BrokenInstallationError):
        packs.read("no_such_pack.toml")
    monkeypatch.setattr(resources, "text", lambda _name: "this is = = no toml")
    with pytest.raises(BrokenInstallationError):
        packs.read("another_pack.toml")


@pytest.mark.parametrize("name", sorted(path.stem for path in Path(law.__path__[0]).glob("[a-z]*.py")))
def test_values_are_frozen_and_slotted(name: str) -> None:
    module = importlib.import_module(f"{law.__name__}.{name}")
    for kind in vars(module).values():
        if isinstance(kind, type) and is_dataclass(kind) and kind.__module__ == module.__name__:
            assert kind.__dataclass_params__.frozen
            assert "__slots__" in vars(kind)
