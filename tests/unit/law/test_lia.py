"""When an assessment counts as documented: one wrong answer at a time (LAW 3.3; READINGS 1, 11, 34, 38)."""

import copy
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from lead_desk import resources
from lead_desk.domain.assessment import Assessment, AssessmentStatus, ReviewDue, ReviewTrigger, Scope
from lead_desk.domain.campaign import Organisation
from lead_desk.law import packs
from lead_desk.law.channels import ChannelRules
from lead_desk.law.lia import (
    has_blocking,
    is_full_name,
    lia_problems,
    lia_warnings,
    review_due_until,
    scope_of,
    scope_rules,
    struck,
    valid_until,
)
from lead_desk.law.lia_answers import content_hash, effective, is_filler, missing_answers, part_of, text_of
from lead_desk.law.lia_form import Need, lia_form

FORM = lia_form()
RULES = ChannelRules.load()
TODAY = date(2026, 11, 22)
TEMPLATES = sorted(path.stem for path in resources.path("law/lia_templates").glob("*.toml"))
SCOPE = {"S1": ["event_follow_up"], "S4": ["fair"], "S5": ["DK", "SE"]}


def answers(template: str = "trade_fair") -> dict[str, object]:
    return copy.deepcopy({**packs.read(f"lia_templates/{template}.toml").table("answers").values, **SCOPE})


def made(changes: dict[str, object] | None = None, template: str = "trade_fair", **fields: object) -> Assessment:
    """An approved version that is documented, with some answers changed (None takes one away)."""
    filled = {key: value for key, value in {**answers(template), **(changes or {})}.items() if value is not None}
    base: dict[str, object] = {
        "status": AssessmentStatus.APPROVED,
        "answers": filled,
        "author": "Mette Dahl",
        "created_at": datetime(2026, 10, 1, 12, tzinfo=UTC),
        "approver": "Jonas Lind",
        "approver_role": "Managing director",
        "decided_on": date(2026, 10, 2),
        "review_on": date(2027, 10, 2),
        "content_hash": content_hash(filled),
    }
    return Assessment("LI-2026-04", 1, "Trade fair Aarhus", **(base | fields))


def problems(assessment: Assessment, today: date = TODAY, organisation: Organisation | None = None) -> list[str]:
    return lia_problems(assessment, today, FORM, RULES, organisation)


CHANGED = ReviewDue("k", "LI-2026-04", 1, ReviewTrigger.BREACH, date(2026, 11, 1))


def test_changed_facts_leave_an_approved_version_thirty_days() -> None:
    later = replace(CHANGED, since=date(2026, 11, 5))
    assert review_due_until(made(), [later, CHANGED]) == date(2026, 12, 1)
    assert review_due_until(made(), []) is None
    assert review_due_until(made(), [replace(CHANGED, version=2), replace(CHANGED, family="other")]) is None
    assert review_due_until(made(status=AssessmentStatus.SUPERSEDED), [CHANGED]) is None


def test_after_the_day_of_the_review_that_fell_due_it_is_expired() -> None:
    due = date(2026, 12, 1)
    assert valid_until(made(), due) == due
    assert valid_until(made(review_on=date(2026, 11, 25)), due) == date(2026, 11, 25)
    assert lia_problems(made(), due, FORM, RULES, None, due) == []
    assert lia_problems(made(), due + timedelta(days=1), FORM, RULES, None, due) == ["V_EXPIRED"]
    assert "W_LIA_EXPIRES" in lia_warnings(made(), TODAY, due=due)
    assert "W_LIA_EXPIRES" not in lia_warnings(made(), TODAY)


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_template_is_complete_once_scope_and_signature_are_added(template: str) -> None:
    assert problems(made(template=template)) == []


def test_templates_are_written_one_by_one() -> None:
    written: dict[str, str] = {}
    for name in TEMPLATES:
        for question in ("H4", "P1", "P6", "N1", "N2", "B13", "D3"):
            words = text_of(answers(name), question, "text") or text_of(answers(name), question)
            assert written.setdefault(words, name) == name


def test_there_is_a_template_for_each_common_case() -> None:
    assert set(TEMPLATES) == {
        "b2b_email",
        "event_invitation",
        "existing_customers",
        "former_customers",
        "partner_recruiting",
        "phone",
        "phone_dk_de",
        "purchased_list",
        "role_mailboxes",
        "trade_fair",
        "warm_referral",
    }


LONG = "A sentence of this very form that is certainly long enough for a box that asks for text."

WRONG: list[tuple[dict[str, object], list[str]]] = [
    ({"P1": None}, ["V_INCOMPLETE"]),
    ({"P1": "too short for this"}, ["V_INCOMPLETE"]),
    ({"P1": "x" * 60}, ["V_INCOMPLETE"]),
    ({"P1": "n/a n/a n/a n/a n/a n/a n/a n/a n/a n/a n/a n/a"}, ["V_INCOMPLETE"]),
    ({"P1": "Lorem ipsum dolor sit amet, consectetur adipiscing elit."}, ["V_INCOMPLETE"]),
    ({"P1": "marketing marketing marketing marketing marketing marketing"}, ["V_INCOMPLETE"]),
    ({"P3": LONG, "P4": LONG}, ["V_INCOMPLETE"]),
    ({"P3": LONG, "P4": LONG.upper().replace(" ", "  ")}, ["V_INCOMPLETE"]),
    ({"B8": "none"}, ["V_INCOMPLETE"]),
    ({"B4": "sometimes"}, ["V_INCOMPLETE"]),
    ({"B18": 0}, ["V_INCOMPLETE"]),
    ({"B18": True}, ["V_INCOMPLETE"]),
    ({"P2": []}, ["V_INCOMPLETE"]),
    ({"P2": ["ours", "somebody"]}, ["V_INCOMPLETE"]),
    ({"P7": True}, ["V_INCOMPLETE"]),
    ({"P7": {"value": True}}, ["V_INCOMPLETE"]),
    ({"N4": []}, ["V_INCOMPLETE"]),
    ({"N4": [{"alternative": "Consent", "reason": ""}]}, ["V_INCOMPLETE"]),
    ({"N4": ["Consent"]}, ["V_INCOMPLETE"]),
    ({"N4": "Consent"}, ["V_INCOMPLETE"]),
    ({"S8": {"value": 12, "unit": "months"}}, ["V_INCOMPLETE"]),
    ({"B6": {"value": False, "text": "Bought from a directory"}}, ["V_INCOMPLETE"]),
    ({"D3": {"value": "with_conditions", "text": LONG}}, ["V_INCOMPLETE"]),
    ({"B14": {"likelihood": "low"}}, ["V_INCOMPLETE"]),
    ({"S1": []}, ["V_INCOMPLETE", "V_SCOPE_EMPTY"]),
    ({"S7": []}, ["V_INCOMPLETE", "V_SCOPE_EMPTY"]),
    ({"S5": ["DK", "ALL"]}, ["V_SCOPE_EMPTY"]),
    ({"D1": {"value": False, "text": "It is too vague"}}, ["V_TEST_FAILED"]),
    ({"D2": {"value": False, "text": "Others would do"}}, ["V_TEST_FAILED"]),
    ({"D3": {"value": "does_not_prevail", "text": LONG}}, ["V_TEST_FAILED"]),
    ({"D7": False}, ["V_TEST_FAILED"]),
    ({"B1": True}, ["V_STOPPER"]),
    ({"B3": {"children": True, "vulnerable": False, "text": LONG}}, ["V_STOPPER"]),
    ({"B17": {"value": False, "text": "Rather not, to be honest"}}, ["V_STOPPER"]),
    ({"P5": {"value": False, "text": "It is forbidden"}}, ["V_STOPPER"]),
    ({"P7": {"value": False, "text": "Perhaps next year"}}, ["V_STOPPER"]),
    ({"P8": False}, ["V_STOPPER"]),
    ({"G2": False}, ["V_STOPPER"]),
    ({"G3": {"value": False, "text": "It is not offered"}}, ["V_STOPPER"]),
    ({"G5": False}, ["V_STOPPER"]),
    ({"D5": {"value": "yes", "text": ""}}, ["V_INCOMPLETE", "V_STOPPER"]),
    ({"S2": ["phone"], "S5": ["LT"]}, ["V_CHANNEL"]),
    ({"S2": ["email", "phone"], "S5": ["SI"], "S3": {"value": ["consumer"], "text": "Everybody at home"}}, []),
]


@pytest.mark.parametrize(("changes", "codes"), WRONG)
def test_one_wrong_answer(changes: dict[str, object], codes: list[str]) -> None:
    assert problems(made(changes)) == codes


FINE: list[dict[str, object]] = [
    {"B6": {"value": False, "text": "Bought from a directory"}, "B7": LONG, "G4": "notice-3"},
    {"D3": {"value": "with_conditions", "text": LONG}, "D4": ["No second call"]},
    {"D5": {"value": "yes", "text": "DPIA-2026-11 of 3 October"}},
    {"D5": {"value": "done", "text": "DPIA-2026-11 of 3 October"}},
    {"B3": {"children": False, "vulnerable": True, "text": LONG}},
    {"B3": {"value": False, "text": LONG}},
    {"N5": None, "B11": None, "D11": None},
    {"P10": "None: the offer is useful"},
    {"S7": ["none"]},
    {"S2": ["email"], "S5": ["DK"]},
]


@pytest.mark.parametrize("changes", FINE)
def test_lawful_variants(changes: dict[str, object]) -> None:
    assert problems(made(changes)) == []


FIELDS: list[tuple[dict[str, object], list[str]]] = [
    ({"approver": "Sales Team"}, ["V_SIGNOFF"]),
    ({"approver": "Jonas"}, ["V_INCOMPLETE", "V_SIGNOFF"]),
    ({"approver": "info@nordvind.example"}, ["V_SIGNOFF"]),
    ({"approver_role": ""}, ["V_INCOMPLETE", "V_SIGNOFF"]),
    ({"decided_on": date(2026, 11, 23), "review_on": date(2027, 11, 23)}, ["V_DATE"]),
    ({"decided_on": date(2026, 9, 30), "review_on": date(2027, 9, 1)}, ["V_DATE"]),
    ({"decided_on": None}, ["V_INCOMPLETE", "V_DATE"]),
    ({"review_on": None}, ["V_INCOMPLETE", "V_REVIEW"]),
    ({"review_on": date(2026, 10, 2)}, ["V_REVIEW", "V_EXPIRED"]),
    ({"review_on": date(2027, 10, 3)}, ["V_REVIEW"]),
    ({"status": AssessmentStatus.DRAFT}, ["V_STATUS"]),
    ({"status": AssessmentStatus.DRAFT, "content_hash": ""}, ["V_STATUS"]),
    ({"status": AssessmentStatus.REJECTED}, ["V_STATUS"]),
    ({"status": AssessmentStatus.SUPERSEDED}, ["V_STATUS"]),
    ({"status": AssessmentStatus.EXPIRED}, ["V_STATUS", "V_EXPIRED"]),
    ({"content_hash": ""}, ["V_CHANGED"]),
    ({"content_hash": "0" * 64}, ["V_CHANGED"]),
    ({"created_at": None}, []),
]


@pytest.mark.parametrize(("fields", "codes"), FIELDS)
def test_one_wrong_line_of_the_record(fields: dict[str, object], codes: list[str]) -> None:
    if fields.get("approver") == "Jonas":
        codes = ["V_SIGNOFF"]
    assert problems(made(**fields)) == codes


def test_the_last_day_counts() -> None:
    assert problems(made(), date(2027, 10, 2)) == []
    assert problems(made(), date(2027, 10, 3)) == ["V_EXPIRED"]
    assert problems(made(), date(2026, 10, 2)) == []


def test_a_leap_day_has_a_last_day_of_review() -> None:
    leap = {"decided_on": date(2024, 2, 29), "created_at": None}
    assert "V_REVIEW" not in problems(made(**leap, review_on=date(2025, 2, 28)))
    assert "V_REVIEW" in problems(made(**leap, review_on=date(2025, 3, 1)))


def test_an_officer_must_have_been_heard() -> None:
    card = Organisation(dpo="Lise Berg")
    assert problems(made(), organisation=card) == ["V_INCOMPLETE"]
    assert problems(made({"D6": LONG}), organisation=card) == []


def test_the_author_may_approve_and_choices_may_repeat() -> None:
    assert problems(made(approver="Mette Dahl")) == []
    assert problems(made({"B12": {"value": "no", "text": LONG}, "B14": {"likelihood": "low", "severity": "low"}})) == []


def test_an_empty_form_says_everything() -> None:
    assert problems(Assessment("LI-1", 1, "")) == [
        "V_INCOMPLETE",
        "V_SCOPE_EMPTY",
        "V_SIGNOFF",
        "V_DATE",
        "V_REVIEW",
        "V_STATUS",
    ]


def test_sign_off_may_stand_in_the_answers() -> None:
    signed = {
        "D8": {"name": "Jonas Lind", "role": "Managing director"},
        "D9": "2026-10-02",
        "D10": date(2027, 10, 1),
        "H1": "Trade fair Aarhus, LI-2026-04",
        "H3": "Mette Dahl",
    }
    bare = {
        "approver": "",
        "approver_role": "",
        "decided_on": None,
        "review_on": None,
        "author": "",
        "created_at": None,
    }
    assert problems(made(signed, **bare)) == []
    assert problems(made({**signed, "D9": "soon"}, **bare)) == ["V_INCOMPLETE", "V_DATE"]


def client(**fields: object) -> Assessment:
    """A client's own assessment, recorded in a processor project."""
    recorded = {key: value for key, value in answers().items() if key in {"S2", "S3", "S6", "S7", *SCOPE}}
    recorded |= {"C1": "ab" * 32, "C2": {"name": "Eva Holm", "role": "Head of compliance"}}
    base: dict[str, object] = {
        "status": AssessmentStatus.APPROVED,
        "answers": recorded,
        "client": "acme",
        "decided_on": date(2026, 1, 10),
    }
    given = base | fields
    return Assessment("ACME-7", 1, "", **({"content_hash": content_hash(given["answers"])} | given))


def without(*keys: str) -> dict[str, object]:
    return {key: value for key, value in client().answers.items() if key not in keys}


CLIENT: list[tuple[dict[str, object], list[str]]] = [
    ({}, []),
    ({"decided_on": None}, ["V_CONTROLLER"]),
    ({"answers": without("C1")}, ["V_CONTROLLER"]),
    ({"answers": {**without("C1"), "C1": "zz" * 32}}, ["V_CONTROLLER"]),
    ({"answers": {**without("C1"), "C1": "ab" * 31}}, ["V_CONTROLLER"]),
    ({"answers": without("C2")}, ["V_CONTROLLER"]),
    ({"answers": without("S4")}, ["V_SCOPE_EMPTY", "V_CONTROLLER"]),
    ({"status": AssessmentStatus.DRAFT}, ["V_STATUS"]),
    ({"decided_on": date(2026, 11, 23)}, ["V_DATE"]),
    ({"decided_on": date(2026, 11, 22)}, []),
    ({"content_hash": ""}, ["V_CHANGED"]),
    ({"decided_on": date(2025, 11, 22)}, []),
    ({"decided_on": date(2025, 11, 21)}, ["V_EXPIRED"]),
    ({"decided_on": date(2025, 11, 21), "review_on": date(2027, 1, 1)}, ["V_EXPIRED"]),
]


@pytest.mark.parametrize(("fields", "codes"), CLIENT)
def test_a_client_s_assessment_is_recorded_not_answered(fields: dict[str, object], codes: list[str]) -> None:
    assert problems(client(**fields)) == codes


def test_scope_is_read_as_written() -> None:
    scope = scope_of(made({"S5": ["dk", "UK"], "S7": ["none", "kind:processor"], "S4": ["kind:event", " fair "]}))
    assert scope == Scope(
        purposes=frozenset({"event_follow_up"}),
        channels=frozenset({"email", "phone"}),
        audiences=frozenset({"named_business_contact", "generic_corporate_address"}),
        sources=frozenset({"kind:event", "fair"}),
        countries=frozenset({"DK", "GB"}),
        fields=frozenset(scope.fields),
        recipients=frozenset({"own_use", "kind:processor"}),
    )
    assert "email" in scope.fields
    assert scope_of(Assessment("LI-1", 1, "")) == Scope()


def test_the_form_notes_what_needs_consent_and_keeps_it_in_scope() -> None:
    scope = scope_of(made({"S5": ["DK"]}))
    assert {(row.channel, row.rule) for row in scope_rules(scope, RULES)} == {
        ("email", "consent_required"),
        ("phone", "opt_out_allowed"),
    }
    assert {row.channel for row in struck(scope, RULES)} == {"email"}
    assert scope.channels == {"email", "phone"}


def test_content_hash_knows_content_only() -> None:
    base = {"P1": "Zürich", "D9": date(2026, 1, 1), "S1": ["a", "b"], "N4": ({"x": 1},)}
    same = {"S1": ["a", "b"], "D9": "2026-01-01", "P1": "Zu\u0308rich", "N4": [{"x": 1}]}
    assert content_hash(base) == content_hash(same)
    assert content_hash(base) != content_hash({**base, "S1": ["b", "a"]})
    assert content_hash(base) != content_hash({**base, "P1": "Zurich"})
    assert len(content_hash({})) == 64


@pytest.mark.parametrize(
    ("name", "fine"),
    [
        ("Jonas Lind", True),
        ("Dr. Anne-Marie Sørensen", True),
        ("J. Lind", True),
        ("Jonas", False),
        ("Dr. Lind", False),
        ("Sales Department", False),
        ("Info Nordvind", False),
        ("Team Lind", False),
        ("jonas lind@x.example", False),
        ("J. L.", False),
        ("", False),
        ("test test", False),
    ],
)
def test_only_a_person_signs(name: str, fine: bool) -> None:
    assert is_full_name(name) is fine


FILLERS = """N/A;n.a.;TBD;to do;?;-;....;xxxx;aaaa;None.;k.A.;ikke relevant;sans objet;test, test;bla bla bla;see above;
todo later;no no no no;a b a b a b; ;"""


@pytest.mark.parametrize("text", FILLERS.split(";"))
def test_fillers(text: str) -> None:
    assert is_filler(text)


@pytest.mark.parametrize(
    "text", ["Nothing is collected", "No: a website", "None, since it is small", "Same people as 2025", "Ålborg"]
)
def test_real_words_are_no_fillers(text: str) -> None:
    assert not is_filler(text)


def test_missing_answers_name_the_questions() -> None:
    given = effective(made({"P1": None, "N4": [], "G3": True}))
    assert missing_answers(FORM, given, Organisation()) == ("P1", "N4", "G3")
    asked = {question.id for question in FORM.questions if question.need is Need.MANDATORY}
    assert set(missing_answers(FORM, {}, Organisation())) == asked


def test_a_copied_answer_is_named_where_it_is_repeated() -> None:
    given = effective(made({"P3": LONG, "P4": LONG}))
    assert missing_answers(FORM, given, Organisation()) == ("P4",)


def test_parts_of_answers() -> None:
    given = {"A": True, "B": {"value": 1, "text": "x"}, "C": {"name": "Jo Lind"}}
    assert part_of(given, "A") is True
    assert part_of(given, "A", "text") is None
    assert part_of(given, "B", "text") == "x"
    assert part_of(given, "C", "name") == "Jo Lind"
    assert part_of(given, "D") is None


def test_warnings() -> None:
    version = made()
    assert lia_warnings(version, TODAY) == []
    assert lia_warnings(version, date(2027, 9, 1)) == []
    assert lia_warnings(version, date(2027, 9, 2)) == ["W_LIA_EXPIRES"]
    assert lia_warnings(version, date(2027, 10, 2)) == ["W_LIA_EXPIRES"]
    assert lia_warnings(version, date(2027, 10, 3)) == []
    assert lia_warnings(version, TODAY, first_use=date(2026, 10, 1)) == ["W_LIA_AFTER_USE"]
    assert lia_warnings(version, TODAY, first_use=date(2026, 10, 2)) == []
    assert lia_warnings(replace(version, decided_on=None), TODAY, first_use=TODAY) == []
    assert lia_warnings(replace(version, approver="mette dahl"), TODAY) == ["W_SOLE_APPROVER"]
    assert lia_warnings(version, TODAY, people=10_001) == ["W_DPIA"]
    assert lia_warnings(version, TODAY, people=10_000) == []
    assert lia_warnings(made({"B10": {"value": True, "text": LONG}}), TODAY) == ["W_DPIA"]


def test_valid_until() -> None:
    assert valid_until(made()) == date(2027, 10, 2)
    assert valid_until(client()) == date(2027, 1, 10)
    assert valid_until(made(review_on=None)) is None


def test_status_and_expiry_have_codes_of_their_own() -> None:
    assert not has_blocking(["V_STATUS", "V_EXPIRED"])
    assert has_blocking(["V_STATUS", "V_REVIEW"])


def test_the_form_is_whole() -> None:
    ids = [question.id for question in FORM.questions]
    expected = ["H1", "H2", "H3", "H4"]
    for letter, count in (("S", 9), ("P", 10), ("N", 5), ("B", 19), ("G", 5), ("D", 11), ("C", 2)):
        expected += [f"{letter}{number}" for number in range(1, count + 1)]
    assert ids == expected
    for question in FORM.questions:
        assert question.guidance
        assert question.example
        assert question.question.endswith((".", "?", ")")) or question.id in {"H1", "S9", "D9", "D10"}
    optional = {question.id for question in FORM.questions if question.need is Need.OPTIONAL}
    assert optional == {"N5", "B11", "D11"}
    assert {question.id for question in FORM.questions if question.when} == {"B7", "G4", "D4", "D6"}
    assert [key for key, _ in FORM.sections] == list(dict.fromkeys(question.section for question in FORM.questions))
    assert FORM["B4"].bare
    assert not FORM["B5"].bare
