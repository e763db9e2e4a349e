"""Do-not-call lists by the names people use for them (LAW 7.3)."""

import pytest

from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import BrokenInstallationError, UsageError
from lead_desk.law import lists
from lead_desk.law.book import law_book
from lead_desk.law.channels import ListCheck
from lead_desk.law.lists import dnc_lists, find_list


def test_every_list_of_the_rules_is_there_once_in_order() -> None:
    named = {(rule.country, rule.list_name) for rule in law_book().rules.rows.values() if rule.list_name}
    found = [(item.country, item.name) for item in dnc_lists()]
    assert found == sorted(named)


def test_a_list_has_all_its_channels_its_shortest_term_and_its_strictest_duty() -> None:
    for item in dnc_lists():
        rows = [
            rule
            for rule in law_book().rules.rows.values()
            if (rule.country, rule.list_name) == (item.country, item.name)
        ]
        assert item.channels == tuple(sorted({rule.channel for rule in rows}))
        assert item.days == min(rule.screening_days for rule in rows)
        assert item.mandatory is any(rule.list_check is ListCheck.MANDATORY for rule in rows)
    assert {item.mandatory for item in dnc_lists()} == {True, False}
    assert len({item.days for item in dnc_lists()}) > 1


@pytest.mark.parametrize(
    ("said", "country", "name"),
    [
        ("TPS", "", "TPS and CTPS"),
        (" tps/ctps ", "", "TPS and CTPS"),
        ("Telephone-Preference  Service", "gb", "TPS and CTPS"),
        ("Robinson", "DK", "Robinsonlisten (CPR)"),
        ("robinson", " es ", "Lista Robinson (ADigital)"),
        ("robinsonlisten (cpr)", "", "Robinsonlisten (CPR)"),
        ("adig", "", "Lista Robinson (ADigital)"),
    ],
)
def test_names_people_use(said: str, country: str, name: str) -> None:
    found = find_list(said, country)
    assert found.name == name
    assert found.channels
    assert set(found.channels) <= set(Channel)


@pytest.mark.parametrize(
    ("said", "country", "code", "remedy"),
    [
        ("robinson", "", "WHICH_LIST", "Robinsonlisten (CPR) (DK)"),
        ("no such list", "", "UNKNOWN_LIST", "TPS and CTPS (GB)"),
        ("tps", "DK", "UNKNOWN_LIST", "Robinsonlisten (CPR) (DK)"),
        ("li", "", "UNKNOWN_LIST", "TPS and CTPS (GB)"),  # too short to mean part of a name
        ("tps", "QQ", "UNKNOWN_LIST", "TPS and CTPS (GB)"),
    ],
)
def test_a_name_that_fits_none_or_several(said: str, country: str, code: str, remedy: str) -> None:
    with pytest.raises(UsageError) as caught:
        find_list(said, country)
    assert caught.value.reason == code
    assert remedy in caught.value.remedy


def test_unknown_in_a_country_names_that_countrys_lists_only() -> None:
    with pytest.raises(UsageError) as caught:
        find_list("tps", "DK")
    assert "TPS" not in caught.value.remedy


@pytest.mark.parametrize(
    "pack", ["", "[[alias]]\nlist = 'TPS and CTPS'", "[[alias]]\nlist = 'Nobody knows it'\nnames = ['x']", "alias = 3"]
)
def test_a_damaged_pack_of_short_names_does_not_start(monkeypatch: pytest.MonkeyPatch, pack: str) -> None:
    monkeypatch.setattr(lists.resources, "text", lambda _name: pack)
    lists._aliases.cache_clear()
    try:
        with pytest.raises(BrokenInstallationError):
            find_list("tps")
    finally:
        lists._aliases.cache_clear()
