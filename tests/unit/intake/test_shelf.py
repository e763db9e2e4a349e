"""Rows made ready for the store: nothing of them is lost, and keys and records are the same wherever they are made."""

import json
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lead_desk.domain.basis import Consent
from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.fields import BY_NAME
from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind, FlagState
from lead_desk.domain.lead import CellProblem, PreparedLead, RejectedRow
from lead_desk.domain.stop import Refusal, StopReason
from lead_desk.intake.identity import folded_name, keys_of, name_key, person_key, sort_name
from lead_desk.intake.shelf import RECORD, Shelf, dumps_texts, shelve, trait_of_row

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))

FINDING = Finding(
    FlagKind.SPECIAL, Category.HEALTH, "Notes", FlagState.POSSIBLE, "special.term", Certainty.POSSIBLE, "t", "w"
)
PLAIN = PreparedLead("Messe", 2, {"full_name": "Bo Lund", "email": "bo@lund.example", "notes": "call"})
RICH = PreparedLead(
    "Messe",
    3,
    {"phone": "+4533123456", "street": "Vej 1", "city": "Vejle", "last_contact": "2026-01-02"},
    {"phone": "33 12 34 56"},
    (("b+x@lund.example", "work"),),
    (("+4533123457", "home"),),
    RecipientClass.NAMED,
    class_guessed=False,
    country_guessed=True,
    mobile_number=False,
    findings=(FINDING,),
    problems=(CellProblem("Messe", 3, "B", "PHONE_INVALID"),),
    evidence=("legal_personality", "corporate_subscriber"),
    refusals=(Refusal(Channel.SMS, StopReason.OBJECTION),),
)
REJECTED = RejectedRow("Messe", 4, (CellProblem("Messe", 4, "", "NO_WAY_TO_REACH"),), ("x", ""))
ROWS = [PLAIN, RICH, REJECTED, replace(PLAIN, row=5, values={"email": "ida@lund.example", "first_name": "Ida"})]


def moved(rows: list[PreparedLead | RejectedRow]) -> Shelf:
    """A shelf as it comes from elsewhere: only its plain data."""
    return Shelf("Messe", shelve(rows).parts)


@given(st.dictionaries(TEXTS, TEXTS, max_size=4))
def test_texts_are_written_as_json(texts: dict[str, str]) -> None:
    assert dumps_texts(texts.items()) == (json.dumps(texts, ensure_ascii=False) if texts else "")


def test_rows_come_back_as_they_were() -> None:
    shelf = moved(ROWS)
    assert list(shelf) == ROWS
    assert shelf[1:3] == ROWS[1:3]
    assert shelf[-1] == ROWS[-1]
    assert len(shelf) == 4
    assert shelve(shelf) is shelf
    assert len(shelve([])) == 0


def test_there_are_no_more_rows_than_there_are() -> None:
    with pytest.raises(IndexError):
        moved(ROWS)[4]


def test_a_record_holds_every_value_once() -> None:
    record = dict(zip(RECORD, moved(ROWS).parts.records[1], strict=True))
    assert record["last_contact"] == "2026-01-02"
    assert (record["phone"], record["city"], record["full_name"]) == ("+4533123456", "Vejle", "")
    assert json.loads(record["extra"]) == {"street": "Vej 1", "last_contact": "2026-01-02"}
    assert json.loads(record["originals"]) == {"phone": "33 12 34 56"}


def test_rows_alike_share_their_facts() -> None:
    parts = moved(ROWS).parts
    assert len(parts.facts) == 2
    assert parts.kinds[0] == parts.kinds[3] != parts.kinds[1]


@given(
    st.lists(
        st.builds(
            PreparedLead,
            st.just("Messe"),
            st.just(2),
            st.dictionaries(st.sampled_from(sorted(BY_NAME)), st.sampled_from(["", "US", "CA", "x"]), max_size=8),
            mobile_number=st.sampled_from([True, False, None]),
            class_guessed=st.booleans(),
            country_guessed=st.booleans(),
        ),
        max_size=12,
    )
)
@example([PreparedLead("Messe", 2, {"country": "US"}), PreparedLead("Messe", 3, {"country": "US", "region": "CA"})])
def test_every_row_has_the_facts_that_are_its_own(rows: list[PreparedLead]) -> None:
    parts = shelve(rows).parts
    for row, kind in zip(rows, parts.kinds, strict=True):
        assert parts.facts[kind][0] == tuple(trait_of_row(row))


def test_what_holds_more_than_values_is_special() -> None:
    shelf = moved(ROWS)
    assert shelf.special() == {1, 2}
    assert moved([replace(RICH, more_emails=(), more_phones=(), refusals=())]).special() == set()
    row = shelf[0]
    assert isinstance(row, PreparedLead)
    row.consent = Consent("", "bo@lund.example")
    assert shelf.special() == {0, 1, 2}
    assert shelf[0] is row


def test_problems_and_flags_are_told_without_the_rows() -> None:
    shelf = moved(ROWS)
    assert list(shelf.problems()) == [*RICH.problems, *REJECTED.problems]
    assert list(shelf.flags()) == [("special", "health")]


@pytest.mark.parametrize(
    ("values", "emails", "phones", "wanted"),
    [
        ({"email": "a+n@x.example"}, (), (), ("e:a+n@x.example", "b:a@x.example")),
        ({"email": "a@x.example"}, (("work", "b@x.example"),), (), ("e:a@x.example", "e:b@x.example")),
        ({"mobile": "+451", "phone": "+451"}, (), (), ("p:+451",)),
        ({"mobile": "+451", "phone": "+452"}, (), (("+453", "home"),), ("p:+451", "p:+452", "p:+453")),
        ({"full_name": "Bo Lund", "company": "Ærø A/S", "city": "Vejle"}, (), (), ("n:bo lund|æro a s|vejle",)),
        ({"full_name": "Bo Lund"}, (), (), ()),
        ({"company": "Ærø A/S"}, (), (), ("f:æro a s||||",)),
        ({"company": "Ærø A/S", "website": "https://www.aeroe.example/om", "street": "Torvet 9", "postcode": "DK-5970",
          "country": "DK"}, (), (), ("f:æro a s|aeroe.example|torvet 9|dk 5970|dk",)),
        ({"company": "Ærø A/S", "website": "https://["}, (), (), ("f:æro a s||||",)),
        ({"company": "Ærø A/S"}, (), (("+453", "home"),), ("p:+453",)),
        ({"website": "www.aeroe.example", "street": "Torvet 9"}, (), (), ()),
        ({"full_name": "Bo Lund", "email": "bo@lund.example"}, (), (), ("e:bo@lund.example", "d:bo lund|lund.example")),
        ({"full_name": "Bo Lund", "email": "bo@gmail.com"}, (), (), ("e:bo@gmail.com",)),
        ({"full_name": "Bo Lund", "phone": "+451", "website": "www.lund.example/x"}, (), (),
         ("p:+451", "d:bo lund|lund.example")),
        ({"full_name": "Bo Lund", "phone": "+451", "website": "https://lund..example"}, (), (),
         ("p:+451", "d:bo lund|lund..example")),
        ({"full_name": "Bo", "email": "bo@lund.example"}, (), (), ("e:bo@lund.example",)),
    ],
)  # fmt: skip
def test_a_row_is_found_by_its_addresses_its_numbers_or_its_name(
    values: dict[str, str],
    emails: tuple[tuple[str, str], ...],
    phones: tuple[tuple[str, str], ...],
    wanted: tuple[str, ...],
) -> None:
    assert keys_of(values, folded_name(values), emails, phones) == wanted


def test_the_key_of_a_name_is_that_of_its_row() -> None:
    values = {"first_name": "Bo", "last_name": "Lund", "city": "Ærø"}
    assert keys_of(values, folded_name(values)) == (f"n:{name_key('', 'Bo', 'Lund', '', 'Ærø')}",)
    assert person_key("", "Bo", "Lund", "bo@lund.example", "") == "bo lund|lund.example"


def test_names_are_sorted_folded_and_the_nameless_last() -> None:
    assert sort_name({"first_name": "Åse", "last_name": "Berg"}) == "ase berg"
    assert sort_name({"email": "Bo@x.example"}) == "bo@x.example"
    assert sort_name({}) > sort_name({"full_name": "Øz"})
    assert folded_name({"email": "bo@x.example"}) == ""
    assert folded_name({"full_name": "BO Lund"}) == "bo lund"
