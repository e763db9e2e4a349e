"""Warnings about a request: each by one fact."""

from dataclasses import replace
from datetime import date

import pytest

from lead_desk.domain.campaign import OWN_USE, Campaign, Organisation, Recipient, RecipientKind, TransferTool
from lead_desk.domain.channel import Channel
from lead_desk.law.channels import ChannelRules
from lead_desk.law.regions import is_guessed, region_with_rules
from lead_desk.law.transfers import transfers
from lead_desk.law.warnings import is_broker_case, request_warnings

TODAY = date(2026, 11, 22)
RULES = ChannelRules.load()
CAMPAIGN = Campaign(
    "fair",
    "Fair",
    channels=(Channel.EMAIL,),
    fields=("email", "notes"),
    sender_identity="Nordvind ApS",
    sender_address="Havnegade 1, Aarhus",
    unsubscribe="Reply stop",
)
OWN = Recipient(OWN_USE, "Own use", RecipientKind.OWN_USE)
CARD = Organisation(name="Nordvind ApS", country="DK")


def codes(
    campaign: Campaign = CAMPAIGN,
    recipient: Recipient | None = OWN,
    card: Organisation = CARD,
    places: tuple[str, ...] = ("DK",),
    today: date = TODAY,
) -> frozenset[str]:
    return request_warnings(campaign, recipient, card, places, RULES, transfers(), today)


def test_nothing_to_say() -> None:
    assert codes() == frozenset()
    assert codes(recipient=None) == frozenset()
    assert codes(campaign=replace(CAMPAIGN, channels=(), unsubscribe="")) == frozenset()
    assert codes(campaign=replace(CAMPAIGN, confirmed_fields=("revenue",))) == frozenset()


@pytest.mark.parametrize("line", ["sender_identity", "sender_address", "unsubscribe"])
def test_the_sender_must_be_complete(line: str) -> None:
    assert codes(campaign=replace(CAMPAIGN, **{line: ""})) == {"W_SENDER_BLOCK"}


def test_confirmed_columns_that_go_out() -> None:
    assert codes(campaign=replace(CAMPAIGN, confirmed_fields=("notes",))) == {"W_MINIMISE"}


def test_old_rules() -> None:
    assert codes(today=date(2027, 6, 1)) == {"W_RULES_OLD"}


@pytest.mark.parametrize(
    ("card", "places", "shown"),
    [
        ({"country": "DK"}, ("GB",), True),
        ({"country": "DK", "uk_representative": "Rep Ltd"}, ("GB",), False),
        ({"country": "GB"}, ("GB",), False),
        ({"country": "GB"}, ("DK", "US"), True),
        ({"country": "GB", "eu_representative": "Rep ApS"}, ("DK",), False),
        ({"country": "MU"}, ("NO",), True),
        ({"country": "MU", "eu_representative": "Rep", "uk_representative": " "}, ("NO", "GB"), True),
        ({"country": "MU"}, ("US", "IN"), False),
        ({"country": "NO"}, ("DE",), False),
        ({"country": ""}, ("DE",), True),
    ],
)
def test_representatives(card: dict[str, str], places: tuple[str, ...], shown: bool) -> None:
    assert ("W_REPRESENTATIVE" in codes(card=replace(CARD, **card), places=places)) is shown


def test_warnings_of_the_transfer() -> None:
    listed = Recipient("crm", "CRM", RecipientKind.VENDOR, country="US", tool=TransferTool.DPF)
    assert codes(recipient=replace(listed, tool_date=date(2025, 10, 1))) == {"W_DPF_RECHECK"}
    assert codes(recipient=replace(listed, tool=TransferTool.ART49_CONSENT)) == {"W_ART49"}


@pytest.mark.parametrize(
    ("country", "region", "recipient", "shown"),
    [
        ("US", "California", Recipient("c", "C", RecipientKind.CLIENT), True),
        ("US", " ca ", Recipient("c", "C", RecipientKind.CONTROLLER), True),
        ("US", "CA", None, True),
        ("US", "CA", OWN, False),
        ("US", "CA", Recipient("v", "V", RecipientKind.VENDOR), False),
        ("US", "Texas", None, False),
        ("CA", "CA", None, False),
    ],
)
def test_brokers(country: str, region: str, recipient: Recipient | None, shown: bool) -> None:
    assert is_broker_case(region_with_rules(country, region), recipient) is shown


def test_a_region_without_country_counts_by_its_full_name_only() -> None:
    assert region_with_rules("", " California ") == "US-CA"
    assert region_with_rules("", "CA") == ""  # could be anything
    assert region_with_rules("MX", "California") == ""


@pytest.mark.parametrize(
    ("country", "region", "postcode", "numbers", "said"),
    [
        ("US", "", "94105", (), "~US-CA"),
        ("US", "", "90001-1234", ("+12125550100",), "~US-CA"),
        ("US", "", "10001", ("+14155550100",), ""),  # a number is taken along when people move
        ("US", "", "96162", (), "~US-CA"),  # the last of them
        ("US", "", "96201", (), ""),  # the forces abroad
        ("US", "", "", ("+34151234567",), ""),  # not a number of North America
        ("US", "", "", ("", "+14155550100"), "~US-CA"),
        ("US", "", "941", ("+12125550100",), ""),
        ("US", "Nevada", "94105", ("+14155550100",), ""),
        ("US", "CA", "10001", (), "US-CA"),
        ("DE", "", "94105", (), ""),
        ("", "", "94105", ("+14155550100",), ""),
    ],
)
def test_the_state_is_guessed_where_none_is_named(
    country: str, region: str, postcode: str, numbers: tuple[str, ...], said: str
) -> None:
    found = region_with_rules(country, region, postcode, numbers)
    assert (found, is_guessed(found)) == (said, said.startswith("~"))
    client = Recipient("acme", "Acme", RecipientKind.CLIENT)
    assert is_broker_case(found, client) is bool(said)
