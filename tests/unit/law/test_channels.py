"""All 672 rows, the fallbacks of the lookup, and a table that is not whole."""

import csv
from datetime import date
from pathlib import Path

import pytest

from lead_desk import resources
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.law.channels import PACK, ChannelRules, Confidence, ListCheck, Precedence, RuleKind, SoftOptInRule
from lead_desk.law.countries import countries
from lead_desk.law.evidence import EvidenceCodes

RULES = ChannelRules.load()
TEXT = resources.text(PACK)
ROWS = list(csv.DictReader(TEXT.splitlines()))
BOOK = Path(__file__).parents[4] / "shared" / "law" / "channel_rules.csv"


def test_every_row_is_found_as_it_is_written() -> None:
    assert len(ROWS) == len(RULES.rows) == 672
    for row in ROWS:
        rule = RULES.lookup(row["country"], Channel(row["channel"]), RecipientClass(row["recipient_class"]))
        assert (rule.country, rule.channel, rule.recipient_class) == (
            row["country"],
            row["channel"],
            row["recipient_class"],
        )
        assert (rule.rule, rule.mobile_rule or "") == (row["rule"], row["mobile_rule"])
        assert ";".join(rule.requires) == row["requires"]
        assert ";".join(rule.exceptions) == row["exception"]
        assert (rule.soft_opt_in, rule.list_name, rule.list_check) == (
            row["soft_opt_in"],
            row["dnc_list"],
            row["dnc_check"],
        )
        assert str(rule.list_max_age_days or "") == row["dnc_max_age_days"]
        assert rule.precedence == (row["consent_vs_list"] or "consent_prevails")
        assert (rule.condition, rule.statute, rule.confidence) == (row["condition"], row["statute"], row["confidence"])
        assert (rule.status, rule.source, rule.as_of.isoformat()) == (row["status"], row["source"], row["as_of"])
        assert rule.country_name == row["country_name"]


STRICTER = {("SE", "phone", "sole_trader"): "59", ("SE", "phone", "consumer"): "59"}
"""Rows read anew since the book, with their term in days: NIX lets an answer count for two months, the book had 90."""


def test_the_pack_is_the_law_book_s_table() -> None:
    if not BOOK.exists():
        return
    for told, row in zip(csv.DictReader(BOOK.read_text(encoding="utf-8").splitlines()), ROWS, strict=True):
        days = STRICTER.get((row["country"], row["channel"], row["recipient_class"]))
        if days is None:
            assert row == told
        else:
            assert int(row["dnc_max_age_days"]) == int(days) < int(told["dnc_max_age_days"])
            renewed = ("dnc_max_age_days", "condition", "source", "as_of")
            assert {k: v for k, v in row.items() if k not in renewed} == {
                k: v for k, v in told.items() if k not in renewed
            }


def test_every_code_has_words() -> None:
    known = EvidenceCodes.load().sentences
    assert {code for rule in RULES.rows.values() for code in rule.requires + rule.exceptions} <= set(known)


@pytest.mark.parametrize(
    ("country", "row"),
    [
        ("DK", "DK"),
        ("dk ", "DK"),
        ("UK", "GB"),
        ("EL", "GR"),
        ("JP", "ZZ"),
        ("MX", "ZZ"),
        ("JE", "ZZ"),
        ("", "ZZ"),
        ("EU", "EU"),
    ],
)
def test_fallbacks(country: str, row: str) -> None:
    assert RULES.row_country(country) == row
    assert RULES.lookup(country, Channel.SMS, RecipientClass.NAMED).country == row


def test_an_eea_state_without_rows_gets_those_of_the_eu() -> None:
    without = "\n".join(line for line in TEXT.splitlines() if not line.startswith("LV,"))
    rules = ChannelRules.parse(without)
    assert rules.lookup("LV", Channel.EMAIL, RecipientClass.NAMED).country == "EU"
    assert rules.lookup("CH", Channel.EMAIL, RecipientClass.NAMED).country == "CH"
    assert all(RULES.row_country(code) == code for code in countries().eea)


@pytest.mark.parametrize(
    "broken",
    [
        "\n".join(TEXT.splitlines()[:-1]),
        TEXT + TEXT.splitlines()[1] + "\n",
        TEXT.replace("consent_required", "maybe", 1),
        TEXT.replace("2026-11-21", "yesterday", 1),
        "\n".join(line for line in TEXT.splitlines() if not line.startswith("ZZ,")),
        "\n".join(line for line in TEXT.splitlines() if not line.startswith("EU,")),
        TEXT.splitlines()[0],
        "",
    ],
)
def test_a_table_that_is_not_whole_does_not_start(broken: str) -> None:
    with pytest.raises(BrokenInstallationError):
        ChannelRules.parse(broken)


def test_mobile_numbers_and_those_that_cannot_be_told_apart() -> None:
    irish = RULES.lookup("IE", Channel.PHONE, RecipientClass.NAMED)
    assert irish.effective(mobile=True) is irish.effective(mobile=None) is RuleKind.CONSENT
    assert irish.effective(mobile=False) is RuleKind.OPT_OUT
    danish = RULES.lookup("DK", Channel.PHONE, RecipientClass.NAMED)
    assert danish.effective(mobile=True) is danish.effective(mobile=None) is RuleKind.OPT_OUT


def test_what_a_row_says_of_lists() -> None:
    italy = RULES.lookup("IT", Channel.PHONE, RecipientClass.NAMED)
    assert (italy.list_check, italy.precedence, italy.screening_days) == (ListCheck.MANDATORY, Precedence.NEWEST, 30)
    assert RULES.lookup("SG", Channel.PHONE, RecipientClass.CONSUMER).screening_days == 21
    austria = RULES.lookup("AT", Channel.EMAIL, RecipientClass.NAMED)
    assert (austria.list_max_age_days, austria.screening_days) == (None, 30)


def test_what_may_lift_a_row() -> None:
    liftable = {
        ("PL", Channel.EMAIL): True,  # an exception code
        ("IE", Channel.PHONE): True,  # a mobile rule
        ("DK", Channel.EMAIL): True,  # a soft opt-in
        ("LT", Channel.PHONE): False,
        ("GB", Channel.POST): False,
    }
    for (country, channel), answer in liftable.items():
        assert RULES.lookup(country, channel, RecipientClass.NAMED).can_be_lifted is answer
    assert not RULES.lookup("GB", Channel.EMAIL, RecipientClass.NAMED).soft_opt_in_open
    assert RULES.lookup("GB", Channel.EMAIL, RecipientClass.NAMED).soft_opt_in is SoftOptInRule.NOT_APPLICABLE


def test_unknown_country_never_opens_without_consent() -> None:
    for channel in Channel:
        for who in RecipientClass:
            row = RULES.lookup("ZZ", channel, who)
            assert (row.rule, row.confidence) == (RuleKind.CONSENT, Confidence.LOW)
            assert not row.can_be_lifted


def test_age_and_version_of_the_table() -> None:
    assert RULES.as_of == date(2026, 11, 21)
    assert not RULES.is_old(date(2027, 5, 20))
    assert RULES.is_old(date(2027, 5, 21))
    assert RULES.version == f"2026-11-21-{RULES.sha256[:12]}"
    older = ChannelRules.parse(TEXT.replace("2026-11-21", "2026-01-01", 1))
    assert older.as_of == date(2026, 1, 1)
    assert older.sha256 != RULES.sha256


def test_names() -> None:
    assert (RULES.name_of("DK"), RULES.name_of("JP")) == ("Denmark", "JP")


def test_triples_of_a_scope() -> None:
    rows = RULES.triples({"SE", "DK"}, [Channel.EMAIL, Channel.PHONE], [RecipientClass.NAMED])
    assert [(row.country, row.channel) for row in rows] == [
        ("DK", "email"),
        ("DK", "phone"),
        ("SE", "email"),
        ("SE", "phone"),
    ]
