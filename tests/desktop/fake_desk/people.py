"""What the fake desk starts with: invented people, firms and holds."""

from datetime import UTC, datetime

from lead_desk.app.results import Hold
from lead_desk.domain.lead import LeadStatus
from lead_desk.domain.progress import NoProgress
from lead_desk.domain.rows import ReadOptions
from lead_desk.domain.story import LeadStep, StepKind

QUIET = NoProgress()
AS_FOUND = ReadOptions()
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
FIRST = ("Mette", "Jürgen", "Zoë", "Anja", "Karl", "Élodie", "Søren", "Ines", "Tomasz", "Björn")
LAST = ("Nørgaard", "Weiß", "Lefèvre", "Ångström", "Krüger", "Dupont", "Østergaard")
FIRMS = (
    ("Aarhus Vind A/S", "DK"),
    ("Köln Pumpen AG", "DE"),
    ("Atelier Lefèvre SARL", "FR"),
    ("Nordhavn Logistik A/S", "DK"),
)
JOBS = ("Indkøbschef", "Einkaufsleiter", "Directrice technique", "Head of Purchasing")

STORY = (
    LeadStep(NOW, "Sam Rep", StepKind.EXPORTED, "Trade fair Aarhus"),
    LeadStep(NOW, "Sam Rep", StepKind.EDITED, "company,city"),
    LeadStep(NOW, "Clara Owner", StepKind.FLAG, "child dismissed"),
    LeadStep(NOW, "Sam Rep", StepKind.DELIVERED, "webinar.csv"),
    LeadStep(NOW, "Sam Rep", StepKind.BASIS, "legitimate_interest", "b2b"),
    LeadStep(NOW, "Sam Rep", StepKind.IMPORTED, "expo hannover 2026.xlsx"),
)
"""What happened to each of the leads."""
HOLDS = {
    hold.code: hold
    for hold in (
        Hold(
            "LIA_MISSING",
            4,
            "No assessment",
            "You rely on legitimate interest, but nobody has assessed that for this purpose yet.",
            "GDPR Art. 6(1)(f)",
            "Start the assessment",
            "assessments:new",
        ),
        Hold(
            "SPECIAL_SUSPECTED",
            2,
            "May show health",
            "A cell of this lead may show health data. Somebody has to look at it.",
            "GDPR Art. 9",
            "Look at the words",
            "review:special",
        ),
        Hold(
            "COUNTRY_UNKNOWN",
            3,
            "Country unknown",
            "Rules differ by country and we don't know this one's.",
            "LAW 7.2",
            "Set the country",
            "leads:country",
        ),
        Hold(
            "SUP_OBJECTED",
            1,
            "Asked you to stop",
            "The person objected. That is final for marketing.",
            "GDPR Art. 21(3)",
            "",
            "",
        ),
        Hold(
            "TRANSFER",
            0,
            "Recipient outside Europe",
            "The recipient keeps data outside Europe and no safeguard is on file.",
            "GDPR Art. 46",
            "Add a safeguard",
            "recipients:transfer",
        ),
    )
}
STATES = (
    (LeadStatus.READY, ""),
    (LeadStatus.READY, ""),
    (LeadStatus.BLOCKED, "LIA_MISSING"),
    (LeadStatus.READY, ""),
    (LeadStatus.CHECK, "SPECIAL_SUSPECTED"),
    (LeadStatus.BLOCKED, "COUNTRY_UNKNOWN"),
    (LeadStatus.DO_NOT_CONTACT, "SUP_OBJECTED"),
)
