"""Asking for leads: search, filters, order, facets, pages; and the registers beside them."""

from dataclasses import replace

import pytest

from lead_desk.domain.assessment import Assessment, AssessmentStatus, Scope
from lead_desk.domain.basis import Basis
from lead_desk.domain.campaign import Campaign, Purpose, Recipient, RecipientKind
from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.domain.evidence import Screening
from lead_desk.domain.flag import Category, Certainty, ColumnVerdict, Finding, FlagKind, FlagState
from lead_desk.domain.lead import LeadQuery, LeadStatus, PreparedLead
from lead_desk.domain.records import ExportDraft
from lead_desk.domain.stop import Stop, StopKind
from lead_desk.store.engine import codec
from lead_desk.store.registers.stops import Stops

HEALTH = Finding(
    FlagKind.SPECIAL, Category.HEALTH, "Notes", FlagState.SUSPECTED, "special.term", Certainty.PROBABLE, "health/en/flu"
)


@pytest.fixture
def people(bench, row):
    bench.load(
        row(full_name="Åse Ørsted", email="aase@orsted.example", phone="+4530111111", city="Ærø", company="Ørsted ApS"),
        row(full_name="bo Lund", email="bo@lund.example", mobile="+4520222222", city="Vejle", company="Lund A/S"),
        row(full_name="Zoë Ann", email="zoe@lund.example", city="Vejle", company="lund a/s", notes="has the flu",
            findings=(HEALTH,)),
        row(company="Anonym GmbH", city="Köln"),
    )  # fmt: skip
    return bench


def names(bench, **query):
    with bench.store.read() as unit:
        wanted = LeadQuery(**query)
        ids = unit.leads.ids(wanted)
        assert unit.leads.count(wanted) == len(ids)
        return [row.cells[0] or row.cells[1] for row in unit.leads.rows(ids, ("full_name", "company"))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("lund", 2), ("LUND bo", 1), ("bo lu", 1), ("bo@lund.example", 1), ("aase", 1), ("zoe", 1), ("vej", 2),
        ("20 22 22 22", 1), ("+45 30111111", 1), ("222", 0), ("nobody", 0), ('"', 0), ("* NOT -", 0), ("'); --", 0),
        ("koln", 1), ("   ", 4),
    ],
)  # fmt: skip
def test_search(people, text, found):
    assert len(names(people, text=text)) == found


def test_order(people):
    assert names(people, sort=("full_name",)) == ["Åse Ørsted", "bo Lund", "Zoë Ann", "Anonym GmbH"]
    assert names(people, sort=("-full_name",))[-1] == "Åse Ørsted"
    assert names(people, sort=("company", "full_name"))[0] == "Anonym GmbH"
    assert names(people, sort=("city",))[0] in ("Anonym GmbH", "bo Lund", "Zoë Ann")
    assert names(people)[0] == "Anonym GmbH"
    with pytest.raises(UsageError):
        names(people, sort=("nonsense",))


def test_filters_and_facets(people, row):
    people.load(row(email="new@x.example"), source="web", basis="consent", assessment="")
    assert len(names(people, filters=(("source", ("web",)),))) == 1
    assert len(names(people, filters=(("city", ("Vejle", "Köln")),))) == 3
    assert len(names(people, filters=(("flag", ("special",)),))) == 1
    assert len(names(people, filters=(("flag", ("health",)),))) == 1
    assert len(names(people, filters=(("basis", ("consent",)), ("purpose", ("outreach",))))) == 1
    assert len(names(people, filters=(("batch", ("2",)),))) == 1
    assert len(names(people, filters=(("notes", ("has the flu",)),))) == 1
    assert len(names(people, status=LeadStatus.BLOCKED)) == 5
    with people.store.read() as unit:
        assert unit.leads.facets(LeadQuery(), "city")[0] == ("Vejle", 2)
        assert unit.leads.facets(LeadQuery(), "flag") == [("special", 1)]
        assert unit.leads.facets(LeadQuery(text="lund"), "source") == [("fair", 2)]
        assert unit.leads.status_counts(LeadQuery(text="lund"))[LeadStatus.BLOCKED] == 2
    with pytest.raises(UsageError):
        names(people, filters=(("nonsense; DROP TABLE lead", ("x",)),))


def test_pages(people):
    with people.store.read() as unit:
        whole = unit.leads.ids(LeadQuery(sort=("full_name",)))
        parts = [unit.leads.ids(LeadQuery(sort=("full_name",)), offset=at, limit=2) for at in (0, 2, 4)]
        assert [*parts[0], *parts[1], *parts[2]] == whole
        rows = unit.leads.rows([whole[2], 999, whole[0]], ("batch", "sheet", "row", "basis", "purpose"))
        assert [row.id for row in rows] == [whole[2], whole[0]]
        assert rows[0].cells == ("1", "Sheet1", "4", "legitimate_interest", "outreach")
        assert "lund" not in repr(rows)


def test_edit_follows_into_search_keys_stops_and_history(people):
    with people.store.write("Anna") as unit:
        unit.stops.add([Stop(StopKind.DOMAIN, "stopped.example")])
        unit.leads.edit(2, {"email": "bo@mail.stopped.example", "full_name": "Bo B. Lund", "notes": ""}, reason="told")
        unit.commit()
    assert names(people, text="b lund") == ["Bo B. Lund"]
    assert names(people, text="bo@lund.example") == []
    with people.store.read() as unit:
        lead = unit.leads.detail(2)
        assert lead.revision == 2
        assert unit.context.db.value("SELECT count(*) FROM lead_stop WHERE lead_id = 2") == 1
        assert "bo@lund.example" in unit.context.db.value("SELECT before FROM lead_history")
    _, counts = people.load(PreparedLead("", 2, {"email": "bo@lund.example"}))
    assert counts.created == 1
    with people.store.write("Anna") as unit:
        with pytest.raises(UsageError):
            unit.leads.edit(2, {"nonsense": "x"}, reason="")
        with pytest.raises(UsageError):
            unit.leads.edit(99, {"city": "x"}, reason="")


def test_an_edited_country_and_company_change_what_the_gate_sees(people):
    with people.store.write("Anna") as unit:
        assert unit.leads.attest([1, 2], field_name="country", value="DK") == 2
        unit.leads.edit(3, {"company": "", "email": "zoe@gmail.com"}, reason="private")
        unit.commit()
        assert unit.leads.detail(1).country_guessed is False
        assert unit.leads.detail(3).recipient_class == "consumer"


def test_set_basis_adds_rows_and_needs_a_reason(people):
    with people.store.write("Anna") as unit:
        with pytest.raises(UsageError):
            unit.leads.set_basis([1], "outreach", "consent", "", reason=" ")
        assert unit.leads.set_basis(LeadQuery(text="lund"), "outreach", "consent", "", reason="forms found") == 2
        assert unit.leads.set_basis([2], "service", "contract", "", reason="customer") == 1
        bases = [(item.purpose, item.basis, item.current) for item in unit.leads.detail(2).bases]
        assert bases == [
            ("service", Basis.CONTRACT, True), ("outreach", Basis.CONSENT, True),
            ("outreach", Basis.LEGITIMATE_INTEREST, False),
        ]  # fmt: skip
        assert unit.exports.tags([2, 1], "outreach") == {
            2: ("consent", "", 0, "fair"), 1: ("legitimate_interest", "LI-1", 0, "fair"),
        }  # fmt: skip
        assert unit.assessments.leads_relying("LI-1") == 2


def test_review_of_flags(people):
    with people.store.write("Rita") as unit:
        (group,) = unit.findings.groups()
        assert (group.kind, group.category, group.field, group.open, group.leads) == (
            FlagKind.SPECIAL, Category.HEALTH, "notes", 1, 1,
        )  # fmt: skip
        (found,) = unit.findings.listed(FlagKind.SPECIAL, Category.HEALTH, "notes")
        assert unit.findings.cell(found.id) == "has the flu"
        assert unit.findings.listed(FlagKind.CHILD) == []
        assert unit.findings.alike(found.id) == []
        with pytest.raises(UsageError):
            unit.findings.decide([found.id], FlagState.DISMISSED, reason="")
        with pytest.raises(UsageError):
            unit.findings.decide([found.id], FlagState.STRIPPED, reason="x")
        assert unit.findings.decide([found.id], FlagState.CONFIRMED, reason="") == 1
        assert unit.findings.groups() == ()
        stored = unit.leads.detail(3).findings[0]
        assert (stored.decided_by, stored.finding.state) == ("Rita", FlagState.CONFIRMED)


def test_alike_finds_same_text_and_same_term(bench, row):
    other = Finding(
        FlagKind.SPECIAL, Category.HEALTH, "Notes", FlagState.SUSPECTED, "r", Certainty.PROBABLE, "health/x"
    )
    bench.load(
        row(email="a@x.example", notes="flu", findings=(HEALTH,)),
        row(email="b@x.example", notes="FLU ", findings=(other,)),
        row(email="c@x.example", notes="had the flu", findings=(HEALTH,)),
        row(email="d@x.example", notes="something else", findings=(other,)),
    )
    with bench.store.read() as unit:
        assert unit.findings.alike(1) == [2, 3]


def test_column_verdicts_stay_open_until_closed(bench, row):
    verdict = ColumnVerdict("Notes", FlagKind.SPECIAL, Category.HEALTH, Certainty.PROBABLE, "special.header")
    bench.load(row(email="a@x.example"), column_verdicts=(verdict,))
    with bench.store.write("Rita") as unit:
        assert unit.findings.column_verdicts() == ((verdict, "notes"),)
        with pytest.raises(UsageError):
            unit.findings.decide_column("Notes", reason="")
        unit.findings.decide_column("Notes", reason="holds dates of calls")
        assert unit.findings.column_verdicts() == ()


def test_registers_are_idempotent_and_audited_without_identifiers(bench):
    item = Screening("s1", "bo@lund.example", "Robinson", "DK", bench.clock.today())
    with bench.store.write("Anna") as unit:
        assert unit.registers.put(Purpose("outreach", "Outreach")) == "created"
        assert unit.registers.put(Purpose("outreach", "Outreach")) == "unchanged"
        assert unit.registers.put(Purpose("outreach", "Outreach", retention_months=6)) == "updated"
        assert unit.registers.get(Purpose, "outreach").retention_months == 6
        assert unit.registers.get(Purpose, "other") is None
        assert unit.registers.put(item) == "created"
        assert unit.registers.all(Screening) == (item,)
        events = len(unit.audit.events())
        many = [replace(item, key=f"s{at}", identifier=f"bo{at}@lund.example") for at in range(5)]
        many[1] = item
        assert unit.registers.put_many(many) == {"created": 4, "updated": 0, "unchanged": 1}
        assert len(unit.audit.events()) == events + 1
        assert item in unit.registers.of_identifier(Screening, "BO@lund.example")
        assert not [event for event in unit.audit.events() if "lund" in str(event.data) or "s1" in str(event.data)]
        with pytest.raises(UsageError):
            unit.registers.put("a text")


@pytest.mark.parametrize(
    "item",
    [
        Campaign("c", "C", "p", (Channel.EMAIL,), fields=("email",), batches=(1, 2)),
        Recipient("r", "R", RecipientKind.CLIENT, agreed_fields=("email",)),
        Assessment(
            "LI-1", 1, "T", answers={"H1": "x", "N4": [{"alternative": "a"}], "D1": {"value": True, "text": "t"}}
        ),
        Scope(frozenset({"p"}), frozenset({"email"})),
    ],
)
def test_values_survive_the_store(item):
    assert codec.loads(type(item), codec.dumps(item)) == item


def test_decided_assessments_do_not_change(bench):
    draft = Assessment("LI-1", 1, "T", answers={"H1": "x"})
    with bench.store.write("Anna") as unit:
        unit.assessments.save(draft, None, ["V_STATUS"])
        unit.assessments.save(Assessment("LI-1", 1, "T", answers={"H1": "y"}), None, [])
        approved = Assessment("LI-1", 1, "T", AssessmentStatus.APPROVED, {"H1": "y"}, content_hash="h")
        unit.assessments.save(approved, Scope(frozenset({"p"})), [])
        assert unit.assessments.families() == ("LI-1",)
        assert unit.assessments.versions("LI-1") == (approved,)
        with pytest.raises(RefusedError):
            unit.assessments.save(Assessment("LI-1", 1, "T", AssessmentStatus.APPROVED, {"H1": "z"}), None, [])
        expired = Assessment("LI-1", 1, "T", AssessmentStatus.EXPIRED, {"H1": "y"}, content_hash="h")
        unit.assessments.save(expired, Scope(frozenset({"p"})), [])
        assert unit.assessments.kept("LI-1")[0].scope.purposes == {"p"}
        unit.commit()


def test_export_log(people):
    draft = ExportDraft("c", "own_use", "outreach", ("full_name", "notes"), "csv", {"written": 0}, {"rules": "1"}, None)
    with people.store.write("Anna") as unit:
        assert unit.exports.values([3, 1], ("full_name", "notes")) == [
            (3, ("Zoë Ann", "has the flu")), (1, ("Åse Ørsted", "")),
        ]  # fmt: skip
        log = unit.exports.start(draft)
        log.kept_back([(3, "SPECIAL_SUSPECTED", 0)])
        number = log.finish("f" * 64)
        (record,) = unit.exports.all()
        assert (record.id, record.by, record.written, record.held) == (number, "Anna", 0, 1)
        assert unit.exports.of_lead(3) == ()
        assert unit.audit.events(limit=1)[0].event == "export"


def test_stops_match_by_every_form(bench):
    with bench.store.write("Anna") as unit:
        stops: Stops = unit.stops
        new = [
            Stop(StopKind.EMAIL, " Bo+tag@Lund.example"), Stop(StopKind.DOMAIN, "@Firm.example"),
            Stop(StopKind.PHONE, "+45 30 11 11 11"), Stop(StopKind.EMAIL, "bo+tag@lund.example"),
        ]  # fmt: skip
        assert stops.add(new) == 3
        assert stops.add(new) == 0
        for kind, value, matches in (
            (StopKind.EMAIL, "bo@lund.example", True), (StopKind.EMAIL, "bo+other@lund.example", True),
            (StopKind.EMAIL, "x@mail.firm.example", True), (StopKind.DOMAIN, "mail.firm.example", True),
            (StopKind.DOMAIN, "example", False), (StopKind.EMAIL, "x@otherfirm.example", False),
            (StopKind.PHONE, "+4530111111", True), (StopKind.PHONE, "+4530111112", False),
        ):  # fmt: skip
            assert stops.matches(Stop(kind, value)) is matches, value
        assert all("lund" not in str(entry) for entry in stops.listing())
        assert stops.count() == 4


def test_a_post_stop_binds_name_house_and_postcode(bench, row):
    bench.load(row(full_name="Bo Lund", street="Nygade 12", postcode="8000", country="DK", email="b@x.example"))
    with bench.store.write("Anna") as unit:
        unit.stops.add([Stop(StopKind.POST, "lund|12|8000|dk")])
        assert unit.context.db.value("SELECT count(*) FROM lead_stop") == 1
        unit.commit()
    _, counts = bench.load(row(full_name="Ida Lund", street="12 Nygade", postcode="8000", country="DK"))
    assert counts.stopped == 1
