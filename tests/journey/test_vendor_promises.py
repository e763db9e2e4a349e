"""What five lead vendors promise the people in their lists, row by row of section 1 of the law book, on a real store.

Each test bears the number of its row (L leads.mu, M LeadsByMia, O Leadoro, N Leadnlead, E MapLeadExtractor) and does
what the last column of the row says a stranger should see.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.evidence.record_evidence import ConsentGiven, Withdrawal
from lead_desk.app.evidence.stop_results import StopFileRequest
from lead_desk.app.imports.results import ImportReport, ImportRequest, Tags
from lead_desk.app.leads.changes import SetBasis
from lead_desk.domain.basis import Basis, Consent, ConsentMethod, ConsentText
from lead_desk.domain.campaign import Campaign, Notice, Organisation, Purpose, Recipient, RecipientKind
from lead_desk.domain.channel import Channel
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import UsageError
from lead_desk.domain.evidence import Exclusivity, SaleOptOut
from lead_desk.domain.ids import BatchId
from lead_desk.domain.lead import LeadQuery, Selection
from lead_desk.domain.source import Source, SourceKind, SourceTerms
from lead_desk.domain.stop import Stop, StopKind, StopScope

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
DAY = date(2026, 11, 2)
WORDING = ConsentText(
    "form", "Form", "Yes, write to me.", "1", "da", ConsentMethod.WEB_FORM, "page", ("Nordlys ApS",), ("offers",),
    (Channel.EMAIL,), told_right_to_withdraw=True,
)  # fmt: skip
SOURCE = Source(
    "list", "List", SourceKind.EVENT, terms=SourceTerms.ALLOWED, obtained_on=DAY, from_person=True, attested_by="Ann",
    consent_text="form",
)  # fmt: skip
MAIL = Campaign(
    "mail", "Mail", "offers", (Channel.EMAIL,), fields=("full_name", "company", "email"), notice="n1",
    sender_identity="Nordlys ApS", sender_address="Havnegade 1", unsubscribe="Reply no",
)  # fmt: skip
YES = "Name,Company,Email,Country,Opt-in,Opt-in date{more}\nBo Lund,Lund ApS,bo@lund.example,DK,yes,2026-10-01{cells}\n"


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = bootstrap.demo_desk(filled=False, clock=FixedClock(NOW))
    for item in (
        Organisation(name="Nordlys ApS", country="DK"),
        Purpose("offers", "Offers"),
        Purpose("service", "Service messages", marketing=False, bases=(Basis.CONTRACT, Basis.CONSENT)),
        Notice("n1", "1", "Notice", "text", date(2026, 1, 1)),
        WORDING,
        SOURCE,
    ):
        made.put(item)
    yield made
    made.close()


Bring = Callable[..., ImportReport]


@pytest.fixture
def bring(desk: Desk, tmp_path: Path) -> Bring:
    """Import one row that may be mailed, with more columns and other tags where a test asks for them."""

    def run(more: str = "", cells: str = "", *, preview: bool = False, **tags: Any) -> ImportReport:
        path = tmp_path / f"list{len(desk.batches())}.csv"
        path.write_text(YES.format(more=more and f",{more}", cells=cells and f",{cells}"))
        attested = tags.pop("attested", True)
        given = Tags(**{"source": "list", "purpose": "offers", "basis": "consent", **tags})
        request = ImportRequest(path=path, tags=given, country="DK", attested=attested)
        return desk.preview(request) if preview else desk.run_import(request)

    return run


def answer(desk: Desk, campaign: Campaign = MAIL) -> set[str]:
    """Return every code that refuses or holds; empty when the one lead is cleared."""
    campaign = replace(campaign, sources=campaign.sources or ("list",))
    report = desk.gate(campaign)
    assert report.cleared or report.refusals or report.reasons
    return {hold.code for hold in report.refusals} | set(report.reasons)


CLIENT = Recipient(
    "client", "Client A/S", RecipientKind.CLIENT, "their campaign", "DK",
    agreed_fields=("full_name", "company", "email"), agreed_purposes=("offers",),
)  # fmt: skip


def test_the_row_that_every_test_breaks_in_one_place_is_cleared(desk: Desk, bring: Bring) -> None:
    bring()
    assert answer(desk) == set()


def test_l1_o1_e1_a_processor_project_needs_the_clients_instruction(desk: Desk, bring: Bring) -> None:
    bring()
    assert "EXP_ROLE_NO_INSTRUCTION" not in answer(desk)
    desk.put(replace(CLIENT, processor_project=True))
    assert "EXP_ROLE_NO_INSTRUCTION" in answer(desk, replace(MAIL, recipient="client"))


def test_o29_work_for_a_client_stays_within_the_instruction(desk: Desk, bring: Bring) -> None:
    bring()
    told = replace(
        CLIENT, processor_project=True, instruction="Letter of May", instruction_purposes=("offers",),
        instruction_fields=CLIENT.agreed_fields,
    )  # fmt: skip
    campaign = replace(MAIL, recipient="client")
    desk.put(told)
    assert "EXP_ROLE_NO_INSTRUCTION" not in answer(desk, campaign)
    for outside in (
        replace(told, instruction_purposes=("service",)),
        replace(told, instruction_fields=("full_name", "company")),
    ):
        desk.put(outside)
        assert "EXP_ROLE_NO_INSTRUCTION" in answer(desk, campaign)


def test_l3_nothing_comes_in_without_a_source(desk: Desk, bring: Bring) -> None:
    with pytest.raises(UsageError) as caught:
        bring(source="")
    assert caught.value.reason == "UNKNOWN_SOURCE"


def test_l4_m6_every_lead_answers_basis_and_country(desk: Desk, bring: Bring) -> None:
    bring()
    view = desk.lead(desk.ids(LeadQuery())[0])
    assert view is not None
    assert [basis.basis for basis in view.detail.bases if basis.current] == [Basis.CONSENT]
    assert view.detail.values["country"] == "DK"
    with pytest.raises(UsageError):
        bring(basis="")


def test_l5_nobody_unregistered_gets_data(desk: Desk, bring: Bring) -> None:
    bring()
    assert "EXP_RECIPIENT_MISSING" in answer(desk, replace(MAIL, recipient="stranger"))


def test_l6_m11_n5_no_purpose_of_sale_or_rental_comes_with_a_store(desk: Desk) -> None:
    words = " ".join(f"{item.name} {item.description}".lower() for item in desk.all(Purpose))
    assert not {"sale", "sell", "rental", "rent"} & set(words.replace(",", " ").replace(".", " ").split())


def test_l7_leads_made_for_one_client_go_to_no_other(desk: Desk, bring: Bring) -> None:
    bring()
    desk.put(CLIENT)
    desk.put(Exclusivity("x", "another", source="list"))
    assert "CLIENT_EXCLUSIVE" in answer(desk, replace(MAIL, recipient="client"))
    assert "CLIENT_EXCLUSIVE" in answer(desk)


def test_o12_n7_leads_of_a_closed_client_go_after_90_days(desk: Desk, bring: Bring) -> None:
    bring()
    desk.put(Exclusivity("x", "client", source="list"))
    campaign = replace(MAIL, recipient="client")
    for closed, code in (
        (NOW.date() - timedelta(days=90), set()),
        (NOW.date() - timedelta(days=91), {"RETENTION_EXPIRED"}),
    ):
        desk.put(replace(CLIENT, closed_on=closed))
        assert answer(desk, campaign) - {"NOTICE_BEFORE_DISCLOSURE"} == code
        (told,) = [item for item in desk.home().reminders if item.name == "Client A/S"]
        assert (told.count, told.due, told.link) == (1, closed + timedelta(days=90), "leads:source=list")
        view = desk.lead(desk.ids(LeadQuery())[0])
        assert view is not None
        assert view.detail.keep_until == told.due
    desk.erase(desk.ids(LeadQuery(filters=(("source", ("list",)),))), "the client has gone", stop=False)
    assert desk.count(LeadQuery()) == 0
    assert not [item for item in desk.home().reminders if item.name == "Client A/S"]


def test_l8_m12_e19_a_country_without_safeguard_gets_nothing(desk: Desk, bring: Bring) -> None:
    bring()
    desk.put(replace(CLIENT, country="IN"))
    assert "EXP_TRANSFER_UNCOVERED" in answer(desk, replace(MAIL, recipient="client"))


@pytest.mark.parametrize(
    ("terms", "code"), [(SourceTerms.FORBIDDEN, "SOURCE_TERMS_FORBID"), (SourceTerms.UNKNOWN, "SOURCE_MISSING")]
)
def test_l13_o3_the_sources_terms_are_kept(desk: Desk, bring: Bring, terms: SourceTerms, code: str) -> None:
    bring()
    desk.put(replace(SOURCE, terms=terms))
    assert answer(desk) == {code}


def test_l14_o25_n9_a_child_is_counted_before_it_is_stored_and_never_leaves(desk: Desk, bring: Bring) -> None:
    seen = bring("Birth date", "2011-05-06", preview=True)
    assert seen.flags[("child", "")] == 1
    bring("Birth date", "2011-05-06")
    assert answer(desk) == {"CHILD_CONFIRMED"}


def test_e17_the_sources_own_age_limit_is_kept(desk: Desk, bring: Bring) -> None:
    desk.put(replace(SOURCE, child_limit=21))
    bring("Birth date", "2007-05-06")
    assert answer(desk) == {"CHILD_CONFIRMED"}


def test_l16_m7_o6_e3_a_consumer_is_not_reached_without_consent(desk: Desk, bring: Bring) -> None:
    bring("Phone", "+4530111111")
    sms = replace(MAIL, channels=(Channel.SMS,), fields=("full_name", "phone"))
    assert answer(desk, sms) & {"CONSENT_SCOPE", "CHANNEL_CONSENT_REQUIRED"}


def test_m4_a_health_word_holds_until_it_is_reviewed(desk: Desk, bring: Bring) -> None:
    bring("Notes", "diabetic")
    assert answer(desk) == {"SPECIAL_SUSPECTED"}


def test_m5_legitimate_interest_without_an_assessment_holds(desk: Desk, bring: Bring) -> None:
    bring(basis="legitimate_interest")
    assert "LIA_MISSING" in answer(desk)


def test_m8_a_vendor_without_contract_gets_nothing(desk: Desk, bring: Bring) -> None:
    bring()
    desk.put(Recipient("mailer", "Mailer", RecipientKind.VENDOR, "sends our mail", "DK"))
    assert "EXP_NO_DPA" in answer(desk, replace(MAIL, recipient="mailer"))


def test_m9_a_client_gets_the_agreed_columns_only(desk: Desk, bring: Bring) -> None:
    bring()
    desk.put(CLIENT)
    wide = replace(MAIL, recipient="client", fields=(*MAIL.fields, "job_title"))
    refusals = desk.gate(replace(wide, sources=("list",))).refusals
    assert [hold.code for hold in refusals] == ["EXP_FIELDS_NOT_AGREED"]
    assert "job title" in refusals[0].sentence.lower().replace("_", " ")


def test_o29_m9_a_client_gets_data_for_the_agreed_purposes_only(desk: Desk, bring: Bring) -> None:
    bring()
    campaign = replace(MAIL, recipient="client", sources=("list",))
    for agreed, sentence in (
        (("offers",), ""),
        (("service",), "not among those agreed"),
        ((), "not among those agreed"),
    ):
        desk.put(replace(CLIENT, agreed_purposes=agreed))
        refusals = desk.gate(campaign).refusals
        assert [(hold.code, hold.link) for hold in refusals] == (
            [("EXP_PURPOSE_MISSING", "recipients:purposes")] if sentence else []
        )
        assert all(sentence in hold.sentence for hold in refusals)
    vendor = Recipient("mailer", "Mailer", RecipientKind.VENDOR, "sends our mail", "DK", dpa_signed_on=DAY)
    for agreed, refused in (((), False), (("offers",), False), (("service",), True)):
        desk.put(replace(vendor, agreed_purposes=agreed))
        assert ("EXP_PURPOSE_MISSING" in answer(desk, replace(MAIL, recipient="mailer"))) is refused


def test_m10_n6_an_authority_or_vendor_without_reason_gets_nothing(desk: Desk, bring: Bring) -> None:
    bring()
    for kind in (RecipientKind.AUTHORITY, RecipientKind.VENDOR):
        desk.put(Recipient("whoever", "Whoever", kind, "", "DK", dpa_signed_on=DAY))
        assert "EXP_RECIPIENT_MISSING" in answer(desk, replace(MAIL, recipient="whoever"))


def test_o2_an_import_that_nobody_attests_stays_in_quarantine(desk: Desk, bring: Bring) -> None:
    batch = bring(attested=False).batch
    assert answer(desk) == {"IMPORT_QUARANTINED"}
    desk.attest_import(batch)
    assert answer(desk) == set()
    event = next(event for event in desk.events(limit=3) if event.event == "import_attested")
    assert (event.data, event.actor) == ({"batch": batch}, desk.actor)
    with pytest.raises(UsageError, match="does not wait"):
        desk.attest_import(batch)
    with pytest.raises(UsageError, match="no import with that number"):
        desk.attest_import(BatchId(99))


def test_o4_a_purpose_takes_its_own_bases_only(desk: Desk, bring: Bring) -> None:
    with pytest.raises(UsageError) as caught:
        bring(purpose="service", basis="legitimate_interest")
    assert caught.value.reason == "BASIS_NOT_ALLOWED"
    bring()
    with pytest.raises(UsageError):
        desk.change(Selection(LeadQuery()), SetBasis("service", "soft_opt_in"), "because")


def test_o5_m3_an_objection_stops_every_later_export_and_import(desk: Desk, bring: Bring) -> None:
    bring()
    desk.add_stops([Stop(StopKind.EMAIL, "bo@lund.example", since=NOW.date())])
    assert answer(desk) == {"SUP_OBJECTED"}
    assert bring().counts.stopped == 1


def test_n2_an_unsubscribe_from_a_file_takes_effect_at_once(desk: Desk, bring: Bring, tmp_path: Path) -> None:
    bring()
    path = tmp_path / "unsubscribed.csv"
    path.write_text("Email,Status\nbo@lund.example,unsubscribed\n")
    assert desk.import_stops(StopFileRequest(path)).leads == 1
    assert answer(desk) == {"SUP_OBJECTED"}


def test_n4_a_yes_to_mail_is_no_yes_to_calls(desk: Desk, bring: Bring) -> None:
    bring("Phone", "+4530111111")
    assert answer(desk, replace(MAIL, channels=(Channel.PHONE,), fields=("full_name", "phone"))) == {"CONSENT_SCOPE"}


def test_n14_service_messages_go_on_after_an_opt_out_of_marketing(desk: Desk, bring: Bring) -> None:
    desk.put(replace(WORDING, purposes=("offers", "service")))
    bring(purpose="service")
    service = replace(MAIL, purpose="service")
    desk.add_stops([Stop(StopKind.EMAIL, "bo@lund.example", since=NOW.date())])
    assert answer(desk, service) == set()
    desk.add_stops([Stop(StopKind.EMAIL, "bo@lund.example", StopScope.ALL, Channel.EMAIL, since=NOW.date())])
    assert answer(desk, service) == {"SUP_CHANNEL"}


def test_o23_n11_e15_a_withdrawal_works_for_the_future(desk: Desk, bring: Bring) -> None:
    bring()
    desk.record_evidence(Selection(LeadQuery()), Withdrawal(NOW.date(), "by phone"))
    report = desk.gate(replace(MAIL, sources=("list",)))
    assert set(report.reasons) & {"SUP_CHANNEL", "CONSENT_WITHDRAWN"}
    assert desk.all(Consent)[0].given_at is not None


def test_e14_opting_out_of_one_topic_leaves_the_other(desk: Desk, bring: Bring) -> None:
    bring()
    desk.add_stops([Stop(StopKind.EMAIL, "bo@lund.example", StopScope.TOPIC, topic="news", since=NOW.date())])
    assert answer(desk, replace(MAIL, topic="news")) == {"SUP_CHANNEL"}
    assert answer(desk, replace(MAIL, topic="spare parts")) == set()


@pytest.mark.parametrize("basis", [Basis.VITAL_INTERESTS, Basis.LEGAL_OBLIGATION, Basis.PUBLIC_TASK])
def test_e6_bases_of_duty_carry_no_marketing(desk: Desk, bring: Bring, basis: Basis) -> None:
    desk.put(Purpose("offers", "Offers", bases=(basis, Basis.CONSENT)))
    bring(basis=basis.value)
    assert answer(desk) == {"BASIS_NOT_FOR_MARKETING"}


def test_e21_an_address_given_for_one_purpose_serves_no_other(desk: Desk, bring: Bring) -> None:
    desk.put(replace(SOURCE, single_purpose="service"))
    bring()
    assert answer(desk) & {"BASIS_MISSING", "BASIS_NOT_FOR_MARKETING"}


def test_o18_who_opted_out_of_sale_goes_to_no_third_party(desk: Desk, bring: Bring) -> None:
    bring()
    desk.put(replace(CLIENT, kind=RecipientKind.CONTROLLER))
    desk.put(SaleOptOut("s", "bo@lund.example", DAY))
    held = answer(desk, replace(MAIL, recipient="client"))
    assert "SALE_OPT_OUT" not in held  # a Dane: the rule is Californian
    for lead in desk.ids(LeadQuery()):
        desk.edit(lead, {"country": "US"}, "moved")
    assert "SALE_OPT_OUT" in answer(desk, replace(MAIL, recipient="client"))


def test_o30_canadian_mail_needs_its_evidence(desk: Desk, bring: Bring) -> None:
    bring()
    for lead in desk.ids(LeadQuery()):
        desk.edit(lead, {"country": "CA"}, "moved")
    desk.change(Selection(LeadQuery()), SetBasis("offers", "not_personal"), "generic")
    assert answer(desk) & {"BASIS_NOT_FOR_MARKETING", "CHANNEL_EVIDENCE_MISSING"}


def test_o26_a_column_of_biometrics_is_never_proposed(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "prints.csv"
    path.write_text("Name,Email,Fingerprint template\nBo Lund,bo@lund.example,AF93\n")
    assert [column.field for column in desk.columns(path).columns] == ["full_name", "email", ""]


def test_o9_m3_a_yes_recorded_by_hand_counts_like_one_that_came_in(desk: Desk, bring: Bring) -> None:
    desk.put(replace(SOURCE, consent_text=""))
    bring()
    assert answer(desk) == {"CONSENT_INCOMPLETE"}
    desk.record_evidence(Selection(LeadQuery()), ConsentGiven("form", DAY))
    assert answer(desk) == set()


def test_l2_m2_a_column_that_nobody_asked_for_is_not_stored(desk: Desk, bring: Bring) -> None:
    report = bring("Shoe size", "44")
    assert list(report.unmapped) == ["Shoe size"]
    view = desk.lead(desk.ids(LeadQuery())[0])
    assert view is not None
    assert "44" not in {*view.detail.values.values(), *view.detail.originals.values()}
    assert desk.custom_columns() == ()
    assert next(event for event in desk.events(limit=9) if event.event == "import").data["columns_not_stored"]


def test_l15_n15_m1_an_export_tells_notice_version_and_controller(desk: Desk, bring: Bring, tmp_path: Path) -> None:
    us = Organisation(
        name="Nordlys ApS", country="DK", address="Havnegade 1\n8000 Aarhus C", email="us@nordlys.example"
    )
    desk.put(us)
    bring()
    desk.put(replace(MAIL, sources=("list",)))
    written = desk.export("mail", tmp_path / "list.xlsx")
    passport = json.loads(written.passport.read_text(encoding="utf-8"))
    assert (passport["campaign"]["notice"], passport["campaign"]["notice_version"]) == ("n1", "1")
    assert passport["organisation"]["address"] == "Havnegade 1, 8000 Aarhus C"
    assert passport["organisation"]["email"] == "us@nordlys.example"
    assert {consent.text_version for consent in desk.all(Consent)} == {"1"}


def test_o11_the_register_tells_who_gets_what_where_and_what_for(desk: Desk) -> None:
    desk.put(CLIENT)
    (entry,) = [item for item in desk.all(Recipient) if item.key == "client"]
    assert (entry.kind, entry.country) == (RecipientKind.CLIENT, "DK")
    assert (entry.agreed_purposes, entry.agreed_fields) == (("offers",), ("full_name", "company", "email"))
