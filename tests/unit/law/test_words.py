"""What people read of the law: answers on paper, sentences beside questions, names of lists and gaps in sentences."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from lead_desk.domain.assessment import Assessment
from lead_desk.domain.campaign import Recipient, RecipientKind, TransferTool
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.errors import UsageError
from lead_desk.law.book import law_book
from lead_desk.law.channels import RuleKind
from lead_desk.law.classes import classifier, country_of
from lead_desk.law.lia_facts import DataFacts, SourceUse, observations
from lead_desk.law.lia_form import Part, PartType, Question, lia_form
from lead_desk.law.lia_words import Names, answer_words, channel_lines
from lead_desk.law.lists import dnc_lists, find_list
from lead_desk.law.transfers import transfers

TODAY = date(2026, 11, 22)
FORM = lia_form()


def question(part_type: PartType) -> Question:
    """The first question of the form with one part of that type and no other."""
    return next(one for one in FORM.questions if [part.type for part in one.parts] == [part_type])


def asked_with(*ids: str) -> Question:
    """The first question of the form with just these parts."""
    return next(one for one in FORM.questions if tuple(part.id for part in one.parts) == ids)


# ---- answers


def test_a_yes_is_not_said_twice() -> None:
    asked = next(
        one for one in FORM.questions if [part.type for part in one.parts[:2]] == [PartType.BOOL, PartType.TEXT]
    )
    flag, text = (part.id for part in asked.parts[:2])
    said = {"Yes, they came": "Yes, they came", "They came": "Yes. They came.", "yes they came.": "yes they came."}
    for words, wanted in said.items():
        assert answer_words(asked, {asked.id: {flag: True, text: words}}) == wanted
    assert answer_words(asked, {asked.id: {flag: False, text: "Nobody came."}}) == "No. Nobody came."
    assert answer_words(asked, {asked.id: {flag: True, text: "No, they did not"}}) == "Yes. No, they did not."
    assert answer_words(asked, {asked.id: {flag: True}}) == "Yes"
    assert answer_words(asked, {asked.id: {text: "  They \n came  "}}) == "They came"
    assert answer_words(asked, {}) == ""


def test_entries_of_registers_and_kinds_have_names() -> None:
    sources = FORM["S4"]
    called = Names({sources.register: {"fair": "Fair in Aarhus", "same": "same"}})
    entries = ["fair", "kind:public_register", "unknown_key", "same"]
    words = answer_words(sources, {"S4": entries}, called)
    assert words == "Fair in Aarhus (fair); all of the kind public register; unknown key; same"
    assert answer_words(sources, {"S4": ["kind_of:odd", "with:colon"]}, called) == "kind of:odd; with:colon"
    assert answer_words(FORM["S2"], {"S2": ["email", "post"]}) == "email; post"


def test_numbers_with_their_unit_and_persons_with_their_role() -> None:
    storage = next(one for one in FORM.questions if any(part.id == "unit" for part in one.parts))
    number, unit = (part.id for part in storage.parts[:2])
    words = answer_words(storage, {storage.id: {number: 24, unit: "months"}})
    assert words == "24 months"
    assert answer_words(storage, {storage.id: {number: 0}}) == "0"
    listed = next(one for one in FORM.questions if any(part.columns for part in one.parts))
    table = [{"alternative": "Ask first", "reason": "Too slow"}, {"alternative": "Nothing", "reason": ""}]
    assert answer_words(listed, {listed.id: table}) == "Ask first: Too slow; Nothing"


@pytest.mark.parametrize(
    ("country", "channel", "who", "rule"),
    [
        ("DE", "phone", "named_business_contact", "allowed where interest may be presumed"),
        ("CA", "email", "named_business_contact", "allowed where consent is implied"),
        ("GB", "phone", "named_business_contact", "allowed until they object"),
        ("DK", "email", "named_business_contact", "needs consent first"),
    ],
)
def test_the_rule_of_a_channel_in_words(country: str, channel: str, who: str, rule: str) -> None:
    version = Assessment("LI-1", 1, "x", answers={"S2": [channel], "S3": {"value": [who]}, "S5": [country]})
    lines = channel_lines(version, law_book().rules)
    assert [line.rule for line in lines] == [rule]
    row = law_book().rules.lookup(country, Channel(channel), RecipientClass(who))
    assert lines[0].law == f"{row.statute} ({row.as_of})"
    assert lines[0].closed is (row.rule is RuleKind.CONSENT)


# ---- sentences beside questions


def test_what_the_store_knows_is_said_beside_its_question() -> None:
    facts = DataFacts(
        people=40,
        private_mailboxes=4,
        classes=((RecipientClass.CONSUMER, 5), (RecipientClass.NAMED, 35)),
        from_person=7,
        child_flags=1,
        special_flags=2,
        countries=(("DK", 30), ("", 10)),
        sources=(SourceUse("Fair", frozenset({"fair"}), 40, date(2025, 11, 22)),),
        fields=(("email", 38), ("custom:own_score", 40)),
        oldest=date(2025, 11, 22),
        newest=date(2026, 2, 1),
    )
    said = {(remark.question, remark.sentence) for remark in observations(facts)}
    assert said >= {
        ("H4", "Leads that rest on this assessment: 40."),
        ("N2", "Leads: 40. Columns: 2."),
        ("B1", "Leads with findings of sensitive data: 2."),
        ("B2", "4 of 40 leads have a private mailbox."),
        ("B3", "Leads with findings of a child: 1."),
        ("B4", "5 of 40 leads are private persons."),
        ("B6", "7 of 40 leads gave their data themselves."),
        ("S4", "In use: Fair (2025-11-22) 40."),
        ("S5", "Leads: DK 30, country unknown 10."),
        ("S6", "Filled columns: own score 40, email 38."),
        ("S8", "Collected between 2025-11-22 and 2026-02-01."),
        ("B8", "Collected between 2025-11-22 and 2026-02-01."),
    }
    undated = {remark.question for remark in observations(replace(facts, oldest=None))}
    assert not undated & {"S8", "B8"}
    none = observations(replace(facts, classes=((RecipientClass.NAMED, 40),)))
    assert "0 of 40 leads are private persons." in {remark.sentence for remark in none}
    coming = observations(replace(facts, resting=False))
    assert "Leads from these sources: 40." in {remark.sentence for remark in coming}


@pytest.mark.parametrize(("count", "ends"), [(12, "c11 1."), (13, "c11 1, ….")])
def test_a_long_list_says_that_there_is_more(count: int, ends: str) -> None:
    facts = DataFacts(people=20, countries=tuple((f"c{number:02d}", 1) for number in range(count)))
    sentence = next(remark.sentence for remark in observations(facts) if remark.question == "S5")
    assert sentence.startswith("Leads: c00 1, c01 1, ")
    assert sentence.endswith(ends)


# ---- names of do-not-call lists


def test_a_name_that_several_lists_have_names_them() -> None:
    with pytest.raises(UsageError) as caught:
        find_list("robinson")
    assert caught.value.reason == "WHICH_LIST"
    assert "Robinsonlisten (CPR) (DK); Lista Robinson (ADigital) (ES)" in caught.value.remedy
    assert "TPS" not in caught.value.remedy


@pytest.mark.parametrize(("said", "country"), [("ro", "DK"), ("no such list", "DK"), ("no such list", "QQ")])
def test_a_name_that_no_list_has_names_those_of_the_country(said: str, country: str) -> None:
    with pytest.raises(UsageError) as caught:
        find_list(said, country)
    assert caught.value.reason == "UNKNOWN_LIST"
    shown = [item for item in dnc_lists() if item.country == country] or list(dnc_lists())
    names = "; ".join(f"{item.name} ({item.country})" for item in shown)
    other = "Take the people of any other list as stops, with the reason dnc_list."
    assert caught.value.remedy == f"Known: {names}. {other}"


def test_three_letters_of_a_name_are_enough_where_one_list_has_them() -> None:
    alone = next(item for item in dnc_lists() if item.country == "DK")
    assert find_list(alone.name[:3], "DK") == alone
    assert find_list(f"  {alone.name.upper().replace(' ', '   ')} ", "dk") == alone
    german = find_list("DDV-Robinsonliste", "DE")
    assert german == find_list("ddv robinsonliste", "DE") == find_list("DDV/Robinsonliste", "DE")


# ---- gaps in sentences


def test_gaps_that_nobody_fills_are_said_in_words() -> None:
    texts = law_book().reasons
    code = next(code for code, text in texts.texts.items() if "{channel}" in text.sentence)
    assert "this channel" in texts.sentence(code).casefold()
    assert "post" in texts.sentence(code, Channel.POST)
    place = next((code for code, text in texts.texts.items() if "{country}" in text.sentence), "")
    assert not place or "this country" in texts.sentence(place, Channel.EMAIL)
    assert "not stated" in texts.fill("It is {detail}.", code, None, "", "")
    assert texts.fill("in {country}.", code, None, "", "") == "In this country."
    assert texts.fill("by {channel}.", code, None, "", "") == "By this channel."
    assert texts.fill("by {channel}.", code, Channel.POST, "", "") == "By post."
    lifted = {code for code, text in texts.texts.items() if text.override}
    assert lifted == {"CHANNEL_CONSENT_REQUIRED"}


# ---- who and where


def test_a_company_without_a_name_or_an_address_is_its_switchboard() -> None:
    told = classifier().classify
    assert told("", "Nordvind ApS", "", country="DK") == (RecipientClass.GENERIC, True)
    assert told("bo.holm@nordvind.example", "Nordvind ApS", "", country="DK") == (RecipientClass.NAMED, False)
    assert told("", "Nordvind ApS", "Bo Holm", country="DK") == (RecipientClass.NAMED, False)
    assert told("", " \t", "", country="DK") == (RecipientClass.CONSUMER, True)


@pytest.mark.parametrize(
    ("prefix", "email", "found"),
    [
        ("DK", "", ("DK", True)),
        ("001", "a@firma.dk", ("DK", True)),  # the sign of satellites and freephone numbers is no country
        ("ZZ", "a@firma.dk", ("DK", True)),
        ("", "firma.dk", ("ZZ", True)),
        ("", "a@firma.dk.", ("DK", True)),
    ],
)
def test_where_nobody_says_the_country(prefix: str, email: str, found: tuple[str, bool]) -> None:
    assert country_of("", prefix, email) == found


def test_a_decision_on_transfers_holds_from_its_day_and_a_listing_is_no_promise() -> None:
    rules = transfers()
    listed = Recipient("us", "US Inc", RecipientKind.CLIENT, "reason", "US", tool=TransferTool.DPF, tool_date=TODAY)
    assert rules.check("DK", listed, TODAY).covered
    assert not rules.check("DK", replace(listed, tool_date=TODAY + timedelta(days=1)), TODAY).covered
    assert not rules.check("DK", replace(listed, tool_date=None), TODAY).covered
    for place, decision in rules.eu.items():
        if decision.since is not None:
            plain = Recipient("x", "X", next(iter(decision.only)), "reason", place)
            before = decision.since - timedelta(days=1)
            assert not decision.reaches(plain, before)
            assert decision.reaches(plain, decision.since)


def test_options_and_lists_of_options_are_checked_against_the_form() -> None:
    from lead_desk.law.lia_answers import is_filled

    choice = next(part for one in FORM.questions for part in one.parts if part.type is PartType.ENUM and part.options)
    assert is_filled(choice, choice.options[0])
    assert not is_filled(choice, "something else")
    assert not is_filled(choice, None)
    several = next(part for one in FORM.questions for part in one.parts if part.type is PartType.MULTI and part.options)
    assert is_filled(several, [several.options[0]])
    assert is_filled(several, list(several.options))
    assert not is_filled(several, [several.options[0], "something else"])
    assert not is_filled(replace(several, least=2), [several.options[0]])
    line = Part("value", PartType.LINE, least=0)
    assert not is_filled(line, "")
    assert not is_filled(line, "   ")
