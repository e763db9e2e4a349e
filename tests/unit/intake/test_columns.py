"""Column proposals: header sets of tools and lists in eleven languages, the known traps, and the cells' say."""

import csv
import tomllib
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import header_lists
import pytest

from lead_desk.domain.fields import PARTS
from lead_desk.intake.columns import OFFERED, ColumnProposal, propose
from lead_desk.intake.lexicon import LANGUAGES, lexicon, tokens_of
from lead_desk.intake.tools import recognise, tools

SETS = tomllib.loads((Path(__file__).parent / "header_sets.toml").read_text(encoding="utf-8"))["set"]
DEV = Path(__file__).parents[4] / "shared" / "data" / "headers_dev.csv"


def fields(headers: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> dict[str, str | None]:
    return {column.header: column.field for column in propose(headers, rows).columns}


def one(header: str, *cells: str) -> ColumnProposal:
    return propose(["Filler", header], [["", cell] for cell in cells]).columns[1]


@pytest.mark.parametrize("entry", SETS, ids=[entry["id"] for entry in SETS])
def test_header_sets_are_read_as_a_careful_human_would(entry: dict[str, list[str]]) -> None:
    pairs = [column.rsplit(" => ", 1) for column in entry["columns"]]
    proposal = propose([header for header, _wanted in pairs], [])
    wrong = [
        (header, wanted, column.field)
        for (header, wanted), column in zip(pairs, proposal.columns, strict=True)
        if (column.field if column.field not in {None, "refused", *PARTS} else "-") not in wanted.split("|")
        and not (column.field == "refused" and "refused" in wanted)
    ]
    assert len(wrong) <= len(pairs) * 0.02, wrong


@pytest.mark.parametrize("path", sorted(header_lists.FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_lists_with_cells_are_read_right_and_rather_not_than_wrong(path: Path) -> None:
    found = list(header_lists.misses(path, cells=True))
    missed = [miss for miss in found if miss is not None]
    wrong = [miss for miss in missed if miss.got != "-"]
    assert len(missed) <= 0.02 * len(found), missed
    assert len(wrong) <= 0.005 * len(found), wrong


@pytest.mark.parametrize("path", sorted(header_lists.FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_a_refusal_is_never_read_as_a_yes(path: Path) -> None:
    for cells in (False, True):
        for miss in header_lists.misses(path, cells=cells):
            assert miss is None or "refused" not in miss.wanted or miss.got in {"refused", "-"}, miss


def test_the_shared_header_sets_when_they_are_there() -> None:
    right = total = 0
    sets: dict[str, list[dict[str, str]]] = defaultdict(list)
    if DEV.exists():
        with DEV.open(encoding="utf-8-sig", newline="") as handle:
            for row in csv.DictReader(handle):
                sets[row["set_id"]].append(row)
    for rows in sets.values():
        for row, column in zip(rows, propose([row["header"] for row in rows], []).columns, strict=True):
            got = column.field if column.field not in {None, "refused", *PARTS} else "other"
            accepted = {row["canonical"].replace("none", "other"), *row["also_acceptable"].split(";")}
            right, total = right + (got in accepted), total + 1
    assert right >= 0.985 * total


@pytest.mark.parametrize(
    "header",
    [
        "Unsubscribed", "EMAIL_BLACKLISTED", "HasOptedOutOfEmail", "robinson_flag", "Do Not Call", "DoNotCall",
        "Werbesperre", "Désabonné", "Má não contactar", "Reklamebeskyttelse", "NIX", "Bel-me-niet",
        "No desea recibir publicidad: baja", "Reservert mot markedsføring", "Disiscritto", "Sprzeciw",
        "Email Opt Out", "Unsubscribe Reason", "Ikke kontakt", "Samtykke trukket tilbage",
        "Global Unsubscribe (marketing)", "Contact objected to marketing",
    ],
)  # fmt: skip
def test_a_no_never_becomes_an_opt_in(header: str) -> None:
    assert one(header, "TRUE", "FALSE", "TRUE").field in {"refused", None}
    assert one(header, "TRUE", "FALSE", "TRUE").field != "opt_in"


@pytest.mark.parametrize(
    "header",
    [
        "Unsubscribed", "EMAIL_BLACKLISTED", "HasOptedOutOfEmail", "robinson_flag", "Do Not Call", "Werbesperre",
        "Désabonné", "Reklamebeskyttelse", "Afmeldt", "Lista Robinson", "Avregistrerad",
    ],
)  # fmt: skip
def test_negative_columns_feed_the_stops(header: str) -> None:
    assert one(header, "TRUE", "FALSE").field == "refused"


def test_a_status_column_that_says_who_left_feeds_the_stops() -> None:
    assert one("Status", "subscribed", "unsubscribed", "cleaned", "subscribed").field == "refused"
    assert one("Status", "new", "open", "won").field is None


def test_outlook_title_is_a_salutation_and_apollo_title_a_job() -> None:
    outlook = propose(["Title", "First Name", "Last Name", "Job Title", "Business Street", "E-mail Display Name"], [])
    assert (outlook.columns[0].field, outlook.columns[0].offer) == (None, "title")
    assert outlook.tool == "outlook"
    assert fields(["First Name", "Last Name", "Title", "Company", "Email"])["Title"] == "job_title"


def test_a_title_is_settled_by_its_cells() -> None:
    assert one("Title", "Mr", "Mrs", "Dr.").offer == "title"
    assert one("Titel", "Salgschef", "Direktør", "Indkøber").field == "job_title"
    assert (
        propose(
            ["Vorname", "Nachname", "Titel"],
            [["A", "B", "Dr."], ["C", "D", "Prof. Dr."], ["E", "F", ""], ["G", "H", "Dr."]],
        )
        .columns[2]
        .offer
        == "title"
    )


def test_a_title_over_forms_of_address_is_one_even_in_a_short_list() -> None:
    rows = [["Mrs", "Ivy", "Stone"], ["Mr", "Roy", "Hill"]]
    assert one("Title", "Mr", "Mrs").offer == "title"
    assert fields(["Title", "Forename", "Surname"], rows)["Title"] is None
    assert fields(["Title", "Forename", "Surname"], [["Buyer", "Ivy", "Stone"]])["Title"] == "job_title"


@pytest.mark.parametrize(
    ("headers", "company"),
    [
        (["Kundenavn", "Att.", "Mail"], "Kundenavn"),
        (["Kunde", "Ansprechpartner", "E-Mail"], "Kunde"),
        (["Nom du client", "Contact", "Courriel"], "Nom du client"),
    ],
)
def test_a_customer_beside_a_contact_person_is_the_firm(headers: list[str], company: str) -> None:
    row = ["Skovs Gartneri", "Mette Skov", "mette@skov.example"]
    assert fields(headers, [row])[company] == "company"
    assert fields([company, headers[2]], [[row[1], row[2]]])[company] == "full_name"
    assert fields([*headers, "Company"], [[*row, "Skov ApS"]])[company] != "company"


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Hvilken virksomhed kommer du fra?", "company"),
        ("In welchem Unternehmen arbeiten Sie?", "company"),
        ("Dans quelle entreprise travaillez-vous ?", "company"),
        ("I'd like to get the newsletter", "opt_in"),
        ("Opt-in source URL", None),
        ("ID", None),
    ],
)
def test_questions_of_forms(header: str, field: str | None) -> None:
    assert one(header, "x").field == field


def test_titles_twice_in_french_outlook() -> None:
    found = [
        column.field or column.offer
        for column in propose(["Titre", "Prénom", "Nom", "Titre", "Rue (bureau)", "Téléphone (bureau)"], []).columns
    ]
    assert found[:4] == ["title", "first_name", "last_name", "job_title"]


def test_the_name_of_a_place_on_a_map_is_a_company() -> None:
    found = fields(["name", "category", "rating", "reviews", "latitude", "longitude", "phone", "site", "place_id"])
    assert found["name"] == "company"
    assert found["site"] == "website"


def test_a_bare_name_is_told_by_its_neighbours_and_cells() -> None:
    assert fields(["Name", "Vorname", "Firma"])["Name"] == "last_name"
    assert fields(["Nombre", "Apellidos"])["Nombre"] == "first_name"
    assert fields(["Nome", "Cognome"])["Nome"] == "first_name"
    assert fields(["Navn", "Firma", "E-mail"])["Navn"] == "full_name"
    assert one("Name", "Blank Ltd", "Probe GmbH", "Essai SARL").field == "company"
    assert (
        fields(["Name", "Contact Person", "Email"])["Name"] == "company"
        or fields(["Name", "Contact Person", "Email"])["Name"] is None
    )
    assert (
        propose(["Name", "First Name", "Last Name"], [["Ada Testly", "Ada", "Testly"]] * 4).columns[0].field
        == "full_name"
    )
    assert (
        propose(["Name", "Ansprechpartner"], [["Blank", "Ada Testly"], ["Probe", "Bo Mockford"]]).columns[0].field
        == "company"
    )
    assert propose(["Name", "Website", "Industry"], [["Blank", "b.example", "Steel"]]).columns[0].field == "company"


def test_the_state_of_a_subscription_is_no_region() -> None:
    assert fields(["email", "state", "tags"])["state"] is None
    assert fields(["email", "city", "state"])["state"] == "region"
    assert (
        propose(["email", "city", "state"], [["a@b.example", "X", "active"], ["b@b.example", "Y", "cancelled"]])
        .columns[2]
        .field
        is None
    )


def test_place_of_birth_and_nationality_are_no_address() -> None:
    found = fields(["Nom", "Prénom", "Ville de naissance", "Nationalité", "Ville", "Pays"])
    assert found["Ville de naissance"] is None
    assert found["Nationalité"] is None
    assert (found["Ville"], found["Pays"]) == ("city", "country")


@pytest.mark.parametrize("header", ["Contact", "ID", "Username", "Xyzzy", "Kolumne 7", ""])
def test_a_column_of_emails_is_email_whatever_its_name(header: str) -> None:
    assert one(header, "ada@blank.example", "bo@blank.example", "cy@blank.example").field == "email"


def test_the_same_few_addresses_are_colleagues() -> None:
    rows = [["x", "rep@ours.example"] for _ in range(20)]
    assert propose(["Zzz", "Yyy"], rows).columns[1].field is None


@pytest.mark.parametrize(
    "header",
    [
        "Assistant Email", "Account Owner Email", "Manager's Phone", "Previous Company", "Parent Name", "Spouse",
        "Created By", "Emergency Contact Phone", "Ansvarlig sælger", "Name der Mutter",
    ],
)  # fmt: skip
def test_what_belongs_to_somebody_else_stays_out(header: str) -> None:
    assert one(header).field is None


@pytest.mark.parametrize(
    "header",
    [
        "Email Status", "Email Type", "Phone Type", "Email Verified", "Company ID", "Lead Score", "Created At",
        "Company LinkedIn URL", "Email Domain", "Person ID", "Is Company", "Kunde-Nr.", "N° adhérent",
        "Company Location",
    ],
)  # fmt: skip
def test_what_a_tool_says_about_a_field_is_not_the_field(header: str) -> None:
    assert one(header).field is None


def test_cells_that_contradict_the_header_win() -> None:
    assert one("Email", "TRUE", "FALSE", "TRUE", "TRUE").field is None
    assert one("Phone", "yes", "no", "yes").field is None
    assert one("Website", "ada@blank.example", "bo@blank.example", "cy@blank.example").field != "website"
    assert one("URL", *[f"https://www.linkedin.com/in/ada{n}" for n in range(4)]).field == "linkedin_url"


def test_an_unknown_word_beside_a_head_needs_the_cells_to_agree() -> None:
    assert one("Frobnicated email", "ada@blank.example", "bo@blank.example", "cy@blank.example").field == "email"
    assert one("Frobnicated email").field is None
    assert one("Frobnicated email").offer == "email"


def test_compounds_and_slips_of_the_pen() -> None:
    assert one("Firmentelefonnummer").field == "phone"
    assert one("businessphone").field == "phone"
    assert one("Adress Emial").field in {"email", None}
    assert one("Compnay Name").field == "company"
    assert one("Telefonummer").field == "phone"


def test_columns_with_nothing_known_stay_out_with_a_reason() -> None:
    column = one("Frobnication", "abc", "def")
    assert (column.field, column.why) == (None, "unknown")
    assert one("Frobnication").why == "empty"


def test_samples_are_the_first_filled_cells_and_fill_is_a_share() -> None:
    column = one("City", "", "n/a", "Aarhus", "", "Aarhus", "Odense")
    assert column.samples == ("Aarhus", "Odense")
    assert column.fill == pytest.approx(0.5)
    assert "Aarhus" not in repr(column)


def test_without_headers_the_cells_speak() -> None:
    rows = [
        ["Ada Testly", "ada@blank.example", "+45 33 12 34 56", "Blank ApS", "www.blank.example", "Denmark", "x"],
        ["Bo Mockford", "bo@probe.example", "+45 33 12 34 57", "Probe GmbH", "www.probe.example", "Germany", "y"],
        ["Cy Dummy", "cy@essai.example", "+45 33 12 34 58", "Essai SARL", "www.essai.example", "France", "z"],
    ]
    found = [column.field for column in propose([""] * 7, rows).columns]
    assert found == ["full_name", "email", "phone", "company", "website", "country", None]


def test_second_emails_and_phones_are_kept_with_their_kind() -> None:
    columns = propose(["Work Email", "Private Email", "Work Phone", "Home Phone", "Mobile"], []).columns
    assert [column.field for column in columns] == ["email", "email", "phone", "phone", "mobile"]
    assert [column.kind for column in columns[:4]] == ["work", "home", "work", "home"]


def test_a_single_field_goes_to_its_best_column() -> None:
    found = fields(["Home Street", "Business Street", "Business Street 2", "Full Address"])
    assert found == {
        "Home Street": None,
        "Business Street": "street",
        "Business Street 2": "address_line_2",
        "Full Address": None,
    }


def test_fields_few_campaigns_need_are_offered_not_taken() -> None:
    for header, name in (
        ("Department", "department"),
        ("Salutation", "title"),
        ("Tags", "tags"),
        ("Language", "language"),
        ("Customer ID", "source_id"),
    ):
        column = one(header)
        assert column.field is None
        assert column.offer in {name, ""}
    assert "department" in OFFERED


def test_twin_headers_do_not_lose_a_column() -> None:
    columns = propose(["Email", "Email", "City", "City"], []).columns
    assert [column.field for column in columns] == ["email", "email", "city", None]


def test_tokens_are_free_of_case_accents_and_camels() -> None:
    assert tokens_of("E-Mail") == tokens_of("email") == tokens_of("E mail")
    assert tokens_of("CompanyHQPhone") == ("company", "hq", "phone")
    assert tokens_of("Fødselsdato") == ("fodselsdato",)
    assert tokens_of("Ｅｍａｉｌ") == ("email",)
    assert tokens_of("First\n Name\u00a0") == ("first", "name")


def test_every_language_and_tool_is_there() -> None:
    spoken = {
        language
        for meanings in lexicon().meanings.values()
        for languages in meanings.values()
        for language in languages
    }
    assert spoken == set(LANGUAGES)
    assert len(tools()) >= 15
    assert recognise(["Foo", "Bar"]) is None


def test_an_empty_sheet_proposes_nothing() -> None:
    assert propose([], []).columns == ()


def test_a_company_s_town_counts_where_a_tool_s_list_has_no_other() -> None:
    headers = ["Company Linkedin Url", "Company Name for Emails", "# Employees", "SEO Description", "Annual Revenue"]
    alone, beside = propose([*headers, "Company City"], []), propose([*headers, "Company City", "City"], [])
    assert alone.tool == beside.tool == "apollo"
    assert [proposal.columns[5].field for proposal in (alone, beside)] == ["city", None]


def test_a_home_address_gives_way_to_work_whatever_word_names_the_home() -> None:
    found = propose(["Nombre", "Apellidos", "Calle del trabajo", "Calle del domicilio"], [])
    assert [column.field for column in found.columns[2:]] == ["street", None]
