"""The passport of a fixed export, byte for byte: other people's verifiers rely on its form."""

from datetime import UTC, date, datetime
from pathlib import Path

from lead_desk.app.exports.passport import AuditSeal, Ledger, Sheet, cover, passport
from lead_desk.domain.campaign import Campaign, Notice, Organisation, Recipient, RecipientKind
from lead_desk.domain.channel import Channel
from lead_desk.domain.ids import LeadId
from lead_desk.gate.waiver import Waiver
from lead_desk.writers.desk import FileWriter
from lead_desk.writers.passport import cover_lines

GOLDEN = Path(__file__).with_name("export.csv.passport.json")

SHEET = Sheet(
    campaign=Campaign(
        "calls",
        "Autumn calls",
        purpose="fairs",
        channels=(Channel.PHONE,),
        fields=("full_name", "phone"),
        notice="n1",
        planned_on=date(2026, 12, 1),
    ),
    organisation=Organisation(
        name="Havnefront Packaging ApS",
        country="DK",
        address="Havnegade 12\n8000 Aarhus C",
        email="privacy@havnefront.example",
    ),
    notice=Notice("n1", "2026-11", "How we use contacts", "text", date(2026, 11, 1)),
    recipient=Recipient("own_use", "Havnefront Packaging ApS", RecipientKind.OWN_USE, reason="fairs"),
    purpose_name="Following up fairs",
    by="Nora Winther",
    at=datetime(2026, 11, 20, 9, 30, tzinfo=UTC),
    best_before=date(2026, 12, 1),
    held={"LIA_DRAFT": 2, "SUP_OBJECTED": 1},
    warnings={"W_COUNTRY_GUESSED": 1},
    waivers=(
        Waiver("CHANNEL_CONSENT_REQUIRED", "BG", Channel.PHONE, "Erik Solberg", ("owner",), "Checked by counsel. " * 3),
    ),
    rule_versions={"app": "0.1.0", "channel_rules": "2026-11-21"},
)


def _ledger() -> Ledger:
    ledger = Ledger()
    for lead in range(1, 1203):
        basis = ("legitimate_interest", "fair-calls v2", "fair") if lead % 3 else ("consent", "", "form")
        ledger.add(LeadId(lead), basis)
    return ledger


def test_the_side_file_is_as_it_always_was(tmp_path: Path) -> None:
    export = tmp_path / "export.csv"
    export.write_bytes(b"Name,Phone\r\n" * 300)
    content = passport(SHEET, _ledger(), "csv", ("Name", "Phone"), AuditSeal(17, "ab" * 32, "cd" * 32))
    assert FileWriter().passport(export, content).read_bytes() == GOLDEN.read_bytes()


def test_the_ledger_counts_every_lead_once() -> None:
    ledger = _ledger()
    assert ledger.counts(0) == {"consent": 400, "legitimate_interest": 802}
    assert ledger.counts(1) == {"fair-calls v2": 802}
    refs = " ".join(ledger.refs()).split()
    assert refs[:3] == ["1:0", "2:0", "3:1"]
    assert len(refs) == 1202


def test_the_cover_sheet_names_reasons_one_a_line() -> None:
    lines = dict(cover_lines(cover(SHEET, 1202)))
    assert lines["Leads in this list"] == "1202"
    assert lines["    LIA_DRAFT"] == "2"
    assert lines["Contact"] == "Havnegade 12, 8000 Aarhus C, privacy@havnefront.example"
    assert lines["Use before"] == "2026-12-01"
    assert lines["Overrides"].startswith(
        "CHANNEL_CONSENT_REQUIRED BG phone, by Erik Solberg (owner): Checked by counsel."
    )
