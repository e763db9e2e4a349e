"""Who a record reaches and where (LAW 7.2; READINGS 25). All companies are invented."""

import pytest

from lead_desk.domain.channel import RecipientClass
from lead_desk.law import packs
from lead_desk.law.classes import CompanyKind, classifier, country_of

COMPANY, SOLE, UNKNOWN = CompanyKind.COMPANY, CompanyKind.SOLE_TRADER, CompanyKind.UNKNOWN

NAMES: list[tuple[str, str, CompanyKind]] = [
    ("Nordvind ApS", "", COMPANY),
    ("NORDVIND APS", "DK", COMPANY),
    ("Nordvind A/S, Aarhus", "DK", COMPANY),
    ("A/S Nordvind", "DK", COMPANY),
    ("Nordvind (A/S)", "DK", COMPANY),
    ("Hansen I/S", "DK", SOLE),
    ("Hansen enkeltmandsvirksomhed", "DK", SOLE),
    ("Fjordby Kommune", "DK", COMPANY),
    ("Granit AB", "SE", COMPANY),
    ("AB Granit", "SE", COMPANY),
    ("Granit Handelsbolag", "SE", SOLE),
    ("Fjell AS", "NO", COMPANY),
    ("Fjell ASA", "NO", COMPANY),
    ("Fjell ENK", "NO", SOLE),
    ("Lampi Oy", "FI", COMPANY),
    ("Lampi Tmi", "FI", SOLE),
    ("Toiminimi Lampi", "FI", SOLE),
    ("Bauer GmbH", "DE", COMPANY),
    ("Bauer GmbH & Co. KG", "DE", COMPANY),
    ("Bauer KG", "DE", SOLE),
    ("Bauer & Söhne OHG", "DE", SOLE),
    ("Hans Bauer e.K.", "DE", SOLE),
    ("Hans Bauer e. K.", "DE", SOLE),
    ("Bauer GbR", "DE", SOLE),
    ("Bauer AG", "CH", COMPANY),
    ("Bauer UG (haftungsbeschränkt)", "DE", COMPANY),
    ("Ruderclub e.V.", "DE", COMPANY),
    ("Kovács e.v.", "HU", SOLE),
    ("Kovács Kft.", "HU", COMPANY),
    ("Garage Lenoir SARL", "FR", COMPANY),
    ("Garage Lenoir S.A.R.L.", "FR", COMPANY),
    ("Lenoir SAS", "FR", COMPANY),
    ("Lenoir SNC", "FR", COMPANY),
    ("Paul Lenoir EI", "FR", SOLE),
    ("Lenoir auto-entrepreneur", "FR", SOLE),
    ("Rossini S.p.A.", "IT", COMPANY),
    ("Rossini S.r.l.", "IT", COMPANY),
    ("Rossini s.n.c.", "IT", SOLE),
    ("Rossini S.a.s.", "IT", SOLE),
    ("Ditta Individuale Rossini", "IT", SOLE),
    ("Talleres Lopez S.L.", "ES", COMPANY),
    ("Talleres Lopez SA", "ES", COMPANY),
    ("Pedro Lopez, autónomo", "ES", SOLE),
    ("De Molen B.V.", "NL", COMPANY),
    ("De Molen VOF", "NL", SOLE),
    ("De Molen eenmanszaak", "NL", SOLE),
    ("De Molen BVBA", "BE", COMPANY),
    ("Mlyn Sp. z o.o.", "PL", COMPANY),
    ("Mlyn Sp. z o. o.", "", COMPANY),
    ("Mlyn spółka cywilna", "PL", SOLE),
    ("Mlýn s.r.o.", "CZ", COMPANY),
    ("Mlýn, a.s.", "CZ", COMPANY),
    ("Mlin d.o.o.", "HR", COMPANY),
    ("Mlin obrt", "HR", SOLE),
    ("Mlin s.p.", "SI", SOLE),
    ("Мелница ЕООД", "BG", COMPANY),
    ("Mill Ltd", "GB", COMPANY),
    ("Mill Limited", "GB", COMPANY),
    ("Mill plc", "GB", COMPANY),
    ("Mill LLP", "GB", COMPANY),
    ("Ann Mill t/a Mill Bakery", "GB", SOLE),
    ("Mill Foods Ltd t/a Mill Bakery", "GB", COMPANY),
    ("Krags Malerservice v/Poul Krag", "DK", SOLE),
    ("Krags Malerservice v/ Poul Krag", "DK", SOLE),
    ("Krag Maskiner ApS v/Poul Krag", "DK", COMPANY),
    ("Krags Malerservice v/Poul Krag", "NO", UNKNOWN),
    ("Malerei Kunz, Inh. Klaus Kunz", "DE", SOLE),
    ("Kunz Metall GmbH, Inh. Klaus Kunz", "DE", COMPANY),
    ("Mill & Sons", "GB", SOLE),
    ("Mill & Sons Ltd", "GB", COMPANY),
    ("Mill Inc.", "US", COMPANY),
    ("Mill LLC", "US", COMPANY),
    ("Mill Pty Ltd", "AU", COMPANY),
    ("UAB Malunas", "LT", COMPANY),
    ("SIA Dzirnavas", "LV", COMPANY),
    ("Dzirnavas, SIA", "LV", COMPANY),
    ("Malunas UAB", "LT", COMPANY),
    ("Dzirnavas Sia", "DE", UNKNOWN),
    ("Veski OÜ", "EE", COMPANY),
    ("Moulin SRL", "RO", COMPANY),
    ("Nowak Sp.z o.o.", "PL", COMPANY),
    ("Müller GmbH&Co.KG", "DE", COMPANY),
    ("Müller & Co.KG", "DE", SOLE),
    ("Holm GmbH&Partner", "DE", COMPANY),
    ("Ravn_GmbH", "DE", COMPANY),
    ("Mühle Ges.m.b.H.", "AT", COMPANY),
    ("Nordic Foods", "", UNKNOWN),
    ("Las Palmas Travel", "ES", UNKNOWN),
    ("Asa Nordin", "SE", UNKNOWN),
    ("GmbH", "DE", UNKNOWN),
    ("Sapiens", "", UNKNOWN),
    ("Garage Epe", "NL", UNKNOWN),
    ("DD Media", "", UNKNOWN),
    ("SAS Rejser", "DK", UNKNOWN),
    ("Nordvind K/S", "DK", COMPANY),
    ("Ελιά Α.Ε.", "GR", COMPANY),
    ("Elia IKE", "GR", COMPANY),
    ("Limitless Design", "GB", UNKNOWN),
    ("Incasso Noord", "NL", UNKNOWN),
    ("", "", UNKNOWN),
    ("  ", "", UNKNOWN),
]


@pytest.mark.parametrize(("company", "country", "kind"), NAMES)
def test_legal_forms(company: str, country: str, kind: CompanyKind) -> None:
    assert classifier().company_kind(company, country) is kind


@pytest.mark.parametrize(
    ("email", "desk"),
    [
        ("info@nordvind.example", True),
        ("Sales2@nordvind.example", True),
        ("info-dk@nordvind.example", True),
        ("support.team@nordvind.example", True),
        ("bestilling@nordvind.example", True),
        ("info+fair@nordvind.example", True),
        ("mette.dahl@nordvind.example", False),
        ("mette.sales@nordvind.example", False),
        ("dk@nordvind.example", False),
        ("info-qq@nordvind.example", False),
        ("customer-service@nordvind.example", True),
        ("no-reply@nordvind.example", True),
        ("m@nordvind.example", False),
        ("info", False),
        ("", False),
    ],
)
def test_desks(email: str, desk: bool) -> None:
    assert classifier().is_desk(email) is desk


N, G, S, C = RecipientClass.NAMED, RecipientClass.GENERIC, RecipientClass.SOLE_TRADER, RecipientClass.CONSUMER
CLASSES: list[tuple[dict[str, object], RecipientClass, bool]] = [
    ({"email": "mette@nordvind.example", "company": "Nordvind ApS", "person": "Mette Dahl"}, N, False),
    ({"email": "info@nordvind.example", "company": "Nordvind ApS"}, G, False),
    ({"email": "info@nordvind.example", "company": ""}, G, False),
    ({"email": "info@nordvind.example", "company": "Nordvind ApS", "person": "Mette Dahl"}, N, False),
    ({"email": "info@bauer.example", "company": "Hans Bauer e.K."}, S, False),
    ({"email": "hans@bauer.example", "company": "Hans Bauer e.K.", "person": "Hans Bauer"}, S, False),
    ({"email": "mette@gmail.com", "company": "", "person": "Mette Dahl"}, C, True),
    ({"email": "info@gmail.com", "company": ""}, C, True),
    ({"email": "mette@gmail.com", "company": "Nordvind ApS", "person": "Mette Dahl"}, N, False),
    ({"email": "mette@nordvind.example", "company": "Nordvind", "person": "Mette Dahl"}, C, True),
    ({"email": "", "company": "Nordvind ApS"}, G, True),
    ({"email": "mette@nordvind.example", "company": "Nordvind ApS"}, N, False),
    ({"email": "", "company": "", "person": "Mette Dahl"}, C, True),
    ({"email": "m@x.example", "company": "Nordvind ApS", "person": "M Dahl", "home_address": True}, N, False),
    ({"email": "info@x.example", "company": "", "home_address": True}, C, True),
    ({"email": "info@x.example", "company": "Dahl", "home_address": True}, G, False),
    ({"email": "m@x.example", "company": "Dahl Design", "person": "M Dahl", "job_title": "Freelancer"}, C, True),
    (
        {"email": "m@x.example", "company": "Dahl Design", "person": "M Dahl", "job_title": "Designer, freelance"},
        S,
        False,
    ),
    (
        {"email": "m@x.example", "company": "Nordvind ApS", "person": "M D", "job_title": "Designer, freelance"},
        N,
        False,
    ),
    ({"email": "k@x.example", "company": "Kovács e.v.", "person": "K K", "country": "HU"}, S, False),
]


@pytest.mark.parametrize(("cells", "who", "guessed"), CLASSES)
def test_classes(cells: dict[str, object], who: RecipientClass, guessed: bool) -> None:
    assert classifier().classify(**cells) == (who, guessed)


@pytest.mark.parametrize(
    ("company", "bare"),
    [
        ("Nordvind ApS", "nordvind"),
        ("Nordvind & Dal A/S", "nordvind & dal"),
        ("Smith & Sons Ltd", "smith & sons"),
        ("Smith & Sons", "smith & sons"),
        ("ApS", "aps"),
        ("  Nordvind   Group  GmbH ", "nordvind group"),
        ("", ""),
    ],
)
def test_names_without_their_legal_form(company: str, bare: str) -> None:
    assert classifier().bare_company(company) == bare


def test_blank_cells_tell_no_kind() -> None:
    assert classifier().company_kind("") is classifier().company_kind(" \t") is CompanyKind.UNKNOWN
    assert CompanyKind.UNKNOWN == "unknown"


def test_evidence_that_cells_show_by_themselves() -> None:
    company = ("corporate_subscriber", "legal_personality")
    assert classifier().evidence("mette@n.example", "Nordvind ApS", "Mette Dahl") == company
    desk = ("corporate_subscriber", "impersonal_address", "legal_personality")
    assert classifier().evidence("info@n.example", "Nordvind ApS") == desk
    assert classifier().evidence("info@n.example", "") == ("impersonal_address",)
    assert classifier().evidence("info@n.example", "", "Mette Dahl") == ()
    assert classifier().evidence("info@gmail.com", "") == ()
    assert classifier().evidence("hans@b.example", "Hans Bauer e.K.") == ()
    assert classifier().evidence("", "") == ()


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (("DK",), ("DK", False)),
        (("uk",), ("GB", False)),
        (("DK", "SE", "a@x.de"), ("DK", False)),
        (("", "SE", "a@x.de"), ("SE", True)),
        (("", "", "a@x.de"), ("DE", True)),
        (("", "", "a@x.co.uk"), ("GB", True)),
        (("", "", "a@x.de."), ("DE", True)),
        (("", "", "a@x.io"), ("ZZ", True)),
        (("", "", "a@x.com"), ("ZZ", True)),
        (("", "", "a@x.eu"), ("ZZ", True)),
        (("", "001", "a@x.de"), ("DE", True)),
        (("", "ZZ", ""), ("ZZ", True)),
        (("", "", "dk"), ("ZZ", True)),
        (("", "", ""), ("ZZ", True)),
    ],
)
def test_countries(cells: tuple[str, ...], expected: tuple[str, bool]) -> None:
    assert country_of(*cells) == expected


def _names() -> list[tuple[str, str, CompanyKind]]:
    """A firm's name with each legal form of the pack, standing where the form counts."""
    shapes = {
        "anywhere": "Nordvind {} Ost",
        "last": "Nordvind {}",
        "first": "{} Nordvind",
        "before_name": "Nordvind {}Poul Krag",
    }
    return [
        (
            shapes[form.text("place")].format(word),
            (form.texts("countries", ()) or ("",))[0],
            CompanyKind(form.text("kind")),
        )
        for form in packs.read("legal_forms.toml").tables("form")
        for word in form.texts("words")
    ]


def test_every_legal_form_of_the_pack_is_known_in_its_place() -> None:
    lists = classifier()
    assert [name for name, country, kind in _names() if lists.company_kind(name, country) is not kind] == []


def test_the_whole_of_a_long_form_is_left_out_for_comparing() -> None:
    assert classifier().bare_company("Bauer UG (haftungsbeschränkt)") == "bauer"
    assert classifier().bare_company("A/S ApS") == "a/s aps"


def test_a_number_of_no_country_tells_none() -> None:
    assert country_of("", "001", "") == ("ZZ", True)
    assert country_of("", "001", "bo@firma.dk") == ("DK", True)
