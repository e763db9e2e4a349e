"""Values written in several ways: which are surely one, which may be, which never are."""

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.fields import CATALOGUE
from lead_desk.intake import spellings as module
from lead_desk.intake.plain_text import plain
from lead_desk.intake.spellings import may_be_respelt, proposed_spellings, respelt, spelling_key, spellings

WORDS = st.text(string.ascii_lowercase + "æøåäöüé", min_size=2, max_size=9)


def found(name: str, *texts: str) -> list[tuple[str, list[tuple[str, bool]]]]:
    """Return the groups of texts, of which each earlier one has more leads."""
    counts = [(text, 2 * (len(texts) - place)) for place, text in enumerate(texts)]
    return [(group.proposed, [(way.text, way.sure) for way in group.others]) for group in spellings(name, counts)]


@pytest.mark.parametrize(
    ("name", "text", "other"),
    [
        ("company", "Nordlys ApS", "NORDLYS APS"), ("company", "Nordlys ApS", "Nordlys A.p.S."),
        ("company", "Havn & Bro A/S", "Havn & Bro AS"), ("company", "Brix Ltd", "Brix, Limited"),
        ("company", "Grün Bau GmbH", "Grün  Bau G.m.b.H."), ("company", "Côte SARL", "Cote S.A.R.L."),
        ("company", "Tal AG", "Tal Aktiengesellschaft"), ("company", "Nordlys-Gruppen", "nordlys gruppen"),
        ("job_title", "Sales Manager", "sales  manager"), ("job_title", "Vice President", "Vice-President"),
        ("city", "København", "KØBENHAVN"), ("city", "Łódź", "łódź"), ("custom:Stand", "Hall 4", "hall 4"),
    ],
)  # fmt: skip
def test_what_differs_in_case_spaces_marks_and_the_writing_of_the_form_is_surely_one(name, text, other) -> None:
    assert spelling_key(name, text) == spelling_key(name, other) != ""
    assert found(name, text, other) == [(text, [(other, True)])]


@pytest.mark.parametrize(
    ("name", "text", "other"),
    [
        ("company", "Nordlys ApS", "Nordlyss ApS"), ("company", "Nordlys ApS", "Nordlys"),
        ("company", "Nordlys ApS", "Norldys ApS"), ("company", "Nord Bau AG", "Nordbau AG"),
        ("company", "Müller Söhne GmbH", "Mueller Soehne GmbH"), ("job_title", "Sales Manager", "Manager, Sales"),
        ("job_title", "Sales Manager", "Sales Manger"), ("job_title", "Geschäftsführer", "Geschaeftsfuehrer"),
        ("city", "Odense", "Odensee"), ("industry", "Machinery", "Machinary"),
    ],
)  # fmt: skip
def test_what_differs_in_a_letter_an_order_a_blank_or_a_missing_form_may_be_one(name, text, other) -> None:
    assert found(name, text, other) == [(text, [(other, False)])]
    assert spelling_key(name, text) != spelling_key(name, other)


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("company", ("Acme GmbH", "Acme AG")), ("company", ("Halle 4 GmbH", "Halle 5 GmbH")),
        ("company", ("ABB", "ABC")), ("company", ("Team A", "Team B")), ("company", ("Studio 12", "Studio 21")),
        ("company", ("Nord Bau", "Nord Buero")), ("job_title", ("C# Developer", "C++ Developer", "C Developer")),
        ("job_title", ("Leiter", "Leiterin")), ("job_title", ("Head of Sales", "Head of Legal")),
        ("city", ("Bonn", "Bern")), ("city", ("Frankfurt", "Frankfurt am Main")), ("company_size", ("10-50", "50-10")),
        ("city", ("?!", "--")), ("company", ("GmbH", "AG")),
    ],
)  # fmt: skip
def test_numbers_short_words_and_two_legal_forms_tell_values_apart(name, texts) -> None:
    assert found(name, *texts) == []


def test_a_group_gathers_around_the_most_frequent_value_and_keeps_its_form() -> None:
    assert found("company", "Nordlys", "Nordlys ApS", "NORDLYS", "Nordlyss ApS", "Nordlys A/S") == [
        ("Nordlys ApS", [("Nordlys", False), ("NORDLYS", False), ("Nordlyss ApS", False)])
    ]
    chain = found("city", "Storestad", "Storesta", "Storest")
    assert chain == [("Storestad", [("Storesta", False)])]  # a chain of small steps leads to another value


@pytest.mark.parametrize(
    ("leads", "others", "near"), [(1, 1, True), (4, 5, True), (5, 14, False), (5, 15, True), (90, 200, False)]
)
def test_a_value_that_many_hold_is_no_slip_of_the_pen(leads: int, others: int, near: bool) -> None:
    assert bool(spellings("city", [("Odensee", leads), ("Odense", others)])) is near
    assert spellings("city", [("ODENSE", leads), ("Odense", others)])  # nor is there a question about capitals


def test_the_form_at_another_place_is_nothing_sure() -> None:
    """`A/S` tells a company wherever it stands, `AS` in front only in a few countries: the class would change."""
    assert found("company", "A/S Fjordgas", "AS Fjordgas") == [("A/S Fjordgas", [("AS Fjordgas", False)])]
    known = proposed_spellings("company", [("A/S Fjordgas", 3)])
    assert respelt("company", ["AS Fjordgas", "a/s fjordgas"], known) == ["AS Fjordgas", "A/S Fjordgas"]


def test_of_equally_frequent_spellings_the_careful_one_is_proposed() -> None:
    for texts in (("NORDLYS APS", "Nordlys A.p.S.", "Nordlys ApS"), ("cafe", "Café", "CAFE")):
        proposed = {group.proposed for group in spellings("company", [(text, 1) for text in texts])}
        assert proposed <= {"Nordlys ApS", "Café"}


def test_cells_are_written_as_the_leads_have_them() -> None:
    known = proposed_spellings("company", [("Nordlys ApS", 9), ("NORDLYS APS", 2), ("Brix Ltd", 1)])
    cells = ["nordlys a.p.s.", "", "Brix Ltd", "Brixx Ltd", "NORDLYS APS", "Nordlys"]
    assert respelt("company", cells, known) == ["Nordlys ApS", "", "Brix Ltd", "Brixx Ltd", "Nordlys ApS", "Nordlys"]


def test_only_values_that_many_leads_share_are_looked_at() -> None:
    shared = {field.name for field in CATALOGUE if may_be_respelt(field.name)}
    assert shared == {"title", "company", "job_title", "department", "industry", "company_size", "city", "region"}
    assert may_be_respelt("custom:Stand")
    assert not may_be_respelt("nonsense")


@given(WORDS, WORDS, st.sampled_from(("", " ApS", " GmbH", " Ltd", " A/S")), st.randoms(use_true_random=False))
def test_case_spaces_and_marks_never_change_a_key(one: str, two: str, form: str, dice) -> None:
    text = f"{one} {two}{form}"
    other = "".join(dice.choice((mark.upper(), mark.lower())) for mark in text.replace(" ", dice.choice("  ") + " "))
    if plain(other) == plain(text):  # a few capitals have no small letter of their own
        assert spelling_key("company", other) == spelling_key("company", text)
        assert spelling_key("city", f" {other},") == spelling_key("city", text)


NAMES = st.builds(" ".join, st.lists(st.sampled_from(("nord", "bro", "havn", "Havne", "ApS", "A/S", "2")), min_size=1))


@given(st.sampled_from(("company", "city")), st.lists(WORDS | NAMES, unique=True, max_size=40))
def test_groups_share_no_text_and_invent_none(name: str, texts: list[str]) -> None:
    groups = spellings(name, [(text, place + 1) for place, text in enumerate(texts)])
    told = [text for group in groups for text in (group.proposed, *(way.text for way in group.others))]
    assert len(told) == len(set(told))
    assert set(told) <= set(texts)
    for group in groups:
        for way in group.others:
            assert not way.sure or spelling_key(name, way.text) == spelling_key(name, group.proposed)


def test_the_work_grows_with_the_values_not_with_their_square(monkeypatch: pytest.MonkeyPatch) -> None:
    dice, compared = random.Random(7), []
    honest = module._are_near

    def counted(one, two) -> bool:
        compared.append(1)
        return honest(one, two)

    monkeypatch.setattr(module, "_are_near", counted)
    per_value = []
    for count in (1_000, 8_000):
        compared.clear()
        words = ["".join(dice.choices("abcdefghiklmnoprstu", k=8)) for _ in range(count // 10)]
        texts = {f"{dice.choice(words)} {dice.choice(words)} GmbH" for _ in range(count)}
        spellings("company", [(text, 1) for text in texts])
        per_value.append(len(compared) / len(texts))
    assert per_value[1] < 3 * max(per_value[0], 0.1)


def test_an_app_without_its_forms_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    module._forms_alike.cache_clear()
    monkeypatch.setattr(module.resources, "text", lambda _name: "# nothing\n")
    with pytest.raises(BrokenInstallationError):
        spelling_key("company", "Nordlys ApS")
    module._forms_alike.cache_clear()
