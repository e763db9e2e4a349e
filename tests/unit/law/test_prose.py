"""Sentences of an assessment: which may be translated, how keys are called, and what the data contradict."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from lead_desk import resources
from lead_desk.domain.assessment import Assessment
from lead_desk.domain.channel import Channel
from lead_desk.law import packs
from lead_desk.law.channels import ChannelRules
from lead_desk.law.lia_answers import with_prose
from lead_desk.law.lia_facts import DataFacts, SourceUse, contradictions
from lead_desk.law.lia_form import PartType, lia_form
from lead_desk.law.lia_words import Names, answer_words, changes, option_words
from lead_desk.law.lists import find_list, names_of

FORM = lia_form()
TODAY = date(2026, 11, 22)


# ---- what a translation changes


def test_sentences_are_translated_and_choices_stay() -> None:
    said = with_prose(
        FORM,
        {
            "P1": "to sell",
            "S2": ["email", "post"],
            "S3": {"value": ["named"], "text": "fitters"},
            "P5": {"value": True, "text": "no law forbids it"},
            "S8": {"value": 12, "unit": "months", "text": "after the fair"},
            "N4": [{"alternative": "fax", "reason": "nobody has one"}],
            "B18": 2,
        },
        str.upper,
    )
    assert said == {
        "P1": "TO SELL",
        "S2": ["email", "post"],
        "S3": {"value": ["named"], "text": "FITTERS"},
        "P5": {"value": True, "text": "NO LAW FORBIDS IT"},
        "S8": {"value": 12, "unit": "months", "text": "AFTER THE FAIR"},
        "N4": [{"alternative": "FAX", "reason": "NOBODY HAS ONE"}],
        "B18": 2,
    }


def test_a_translation_leaves_the_original_as_it_was() -> None:
    answers = {"N4": [{"alternative": "fax", "reason": "old"}], "P5": {"value": True, "text": "fine"}}
    with_prose(FORM, answers, str.upper)
    assert answers == {"N4": [{"alternative": "fax", "reason": "old"}], "P5": {"value": True, "text": "fine"}}


# ---- what keys are called


def test_a_country_is_called_as_the_reader_calls_it() -> None:
    called = Names({"countries": {"DK": "never asked"}}, country={"DK": "Danmark"}.__getitem__)
    assert answer_words(FORM["S5"], {"S5": ["DK"]}, called) == "Danmark"


def test_only_the_word_kind_before_a_colon_means_a_kind() -> None:
    called = Names({"sources": {"vendor:a": "Vendor A"}})
    assert called.of("sources", "kind:event") == "all of the kind event"
    assert called.of("sources", "vendor:a") == "Vendor A (vendor:a)"
    assert called.of("sources", "kind") == "kind"


def test_a_key_takes_the_first_translation_there_is() -> None:
    known = {"job title": "Stilling", "Role": "Rolle"}
    assert option_words("job_title", lambda text: known.get(text, text)) == "Stilling"
    assert option_words("role", lambda text: known.get(text, text)) == "Rolle"
    assert option_words("their_own_word", lambda text: known.get(text, text)) == "their own word"


def test_a_choice_begins_with_a_capital_and_keeps_the_rest() -> None:
    asked = next(one for one in FORM.questions if [part.type for part in one.parts][:1] == [PartType.ENUM])
    first = asked.parts[0].id
    assert answer_words(asked, {asked.id: {first: "private_LIFE"}}) == "Private LIFE"
    assert answer_words(FORM["S8"], {"S8": {"value": 1, "unit": "months"}}) == "1 months"


def test_no_number_is_no_words_and_nought_is_a_number() -> None:
    assert answer_words(FORM["B18"], {"B18": ""}) == ""
    assert answer_words(FORM["B18"], {"B18": 0}) == "0"


def test_an_answer_is_dropped_only_where_the_sentence_repeats_a_yes_or_a_no() -> None:
    answers = {"B12": {"value": "partly", "text": "Partly: they gave us a card."}}
    assert answer_words(FORM["B12"], answers) == "Partly. Partly: they gave us a card."
    answers = {"B12": {"value": "yes", "text": "Yes: they gave us a card."}}
    assert answer_words(FORM["B12"], answers) == "Yes: they gave us a card."


def test_choices_without_a_register_are_words() -> None:
    assert answer_words(FORM["D11"], {"D11": ["higher_frequency", "law_change"]}) == "higher frequency; law change"


def test_what_somebody_wrote_in_a_list_is_said_as_it_was_written() -> None:
    assert answer_words(FORM["N5"], {"N5": ["birth_day", "e-mail of the owner"]}) == "birth_day; e-mail of the owner"


def test_a_difference_names_what_registers_know() -> None:
    before = Assessment("LI-1", 1, "Fair", answers={"S4": ["fair"]})
    found = changes(FORM, before, replace(before, answers={"S4": []}), Names({"sources": {"fair": "Fair in Aarhus"}}))
    assert [(change.question, change.was, change.now) for change in found] == [("S4", "Fair in Aarhus (fair)", "")]


# ---- what the data contradict


def test_everything_outside_the_scope_is_a_contradiction() -> None:
    version = Assessment("LI-1", 1, "Fair", answers={"S5": ["DK"], "S6": ["email"], "S4": ["fair"], "B1": False})
    facts = DataFacts(
        people=3,
        special_flags=2,
        from_person=3,
        countries=(("", 1), ("DK", 2)),
        sources=(SourceUse("Fair", frozenset({"fair"}), 3),),
        fields=(("email", 3), ("custom:shoe size", 1)),
    )
    found = contradictions(version, facts, TODAY)
    assert [(remark.question, remark.sentence) for remark in found] == [
        ("S5", "Not covered: country unknown 1."),
        ("S6", "Not covered: shoe size 1."),
        ("B1", "Leads with findings of sensitive data: 2."),
    ]
    assert all(remark.contradicts for remark in found)


# ---- what is compared from one day to the next


def test_a_row_of_the_channels_changes_its_mark_with_its_rule_and_with_nothing_else() -> None:
    rules = ChannelRules.load()
    place = next(key for key in rules.rows if key[0] == "DK" and key[1] is Channel.EMAIL)
    name = f"DK/email/{place[2].value}"
    row = rules.rows[place]
    before = rules.fingerprints()
    later = replace(row, as_of=date(2030, 1, 1), source="another page", status="checked")
    stricter = replace(row, statute=f"{row.statute} as amended")
    assert len(before) == len(rules.rows)
    assert replace(rules, rows={**rules.rows, place: later}).fingerprints() == before
    changed = replace(rules, rows={**rules.rows, place: stricter}).fingerprints()
    assert {key for key in before if changed[key] != before[key]} == {name}


def test_each_pack_beside_the_channels_has_a_mark_of_its_own() -> None:
    marks = packs.digests()
    assert {"reasons.toml", "lia_form.toml"} <= set(marks)
    assert not [name for name in marks if not name.endswith(".toml")]
    assert len(set(marks.values())) == len(marks)


def test_the_mark_of_the_law_book_changes_with_any_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "law"
    shutil.copytree(resources.path(packs.FOLDER), folder)
    monkeypatch.setattr(resources, "path", lambda _name: folder)
    digest = packs.digest.__wrapped__  # each time afresh
    whole = digest()
    for name in ("reasons.toml", "channel_rules.csv", "lia_templates/trade_fair.toml"):
        kept = (folder / name).read_bytes()
        (folder / name).write_bytes(kept + b"\n# amended")
        assert digest() != whole, name
        (folder / name).write_bytes(kept.replace(b"\n", b"\r\n"))
        assert digest() == whole, f"{name}: line ends are no change of the law"
        (folder / name).write_bytes(kept)
    (folder / "reasons.toml").rename(folder / "reason.toml")
    assert digest() != whole


def test_a_list_is_known_by_its_own_name_and_its_short_ones() -> None:
    asked = find_list("tps")
    assert names_of(asked)[0] == asked.name
    assert {"tps", "ctps", "tps ctps"} <= set(names_of(asked)[1:])
