"""Whose a column is: the list's own people, their firm, or somebody who stands beside them."""

import pytest

from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.names import looks_like_company
from lead_desk.intake import families, roles
from lead_desk.intake.columns import propose
from lead_desk.intake.name_order import last_name_first, without_order
from lead_desk.intake.refusals import says_no


def fields(headers: list[str], *rows: list[str]) -> list[str | None]:
    return [column.field for column in propose(headers, rows).columns]


def test_a_name_with_the_words_of_a_first_name_is_the_last_name() -> None:
    headers = ["Nom participant", "Prénom participant", "E-mail"]
    assert fields(headers) == ["last_name", "first_name", "email"]
    assert fields(headers, ["Roy", "Inès", "i@roy.example"])[0] == "last_name"
    assert fields(headers, ["Inès Roy", "Inès", "i@roy.example"])[0] == "full_name"
    assert fields(["Deltagers navn", "Deltagers fornavn", "E-mail"])[0] == "full_name"


def test_a_bare_name_that_is_never_the_contact_s_is_the_firm() -> None:
    headers = ["Nom", "Nom du contact", "Prénom du contact"]
    firms = [["Atelier Bleu", "Blanc", "Luc"], ["Cabinet Vert", "Roux", "Zoé"]]
    people = [["Luc Blanc", "Blanc", "Luc"], ["Zoé Roux", "Roux", "Zoé"]]
    assert fields(headers, *firms)[0] == "company"
    assert fields(headers, *people)[0] == "full_name"
    headers = ["Display name", "Contact person", "E-mail"]
    assert fields(headers, ["Orchard Labs", "Tess Ode", "t@o.example"], ["Pine Works", "Uma Poe", "u@p.example"]) == [
        "company",
        "full_name",
        "email",
    ]


@pytest.mark.parametrize(
    ("headers", "wanted"),
    [
        (["Deltagers e-mail", "Købers e-mail"], ["email", None]),
        (["E-mail acheteur", "E-mail participant"], [None, "email"]),
        (["Nom acheteur", "Prénom acheteur", "Email acheteur"], ["last_name", "first_name", "email"]),
        (["Nombre", "Apellidos", "Email", "Nombre del asistente"], ["first_name", "last_name", "email", None]),
        (["Nombre del asistente", "Email del asistente"], ["full_name", "email"]),
        (["Name", "Email", "Buyer email", "Buyer phone"], ["full_name", "email", None, "phone"]),
    ],
)
def test_who_paid_gives_way_to_who_comes(headers: list[str], wanted: list[str | None]) -> None:
    assert fields(headers) == wanted


def test_where_bills_go_is_no_second_address_of_a_person() -> None:
    assert fields(["E-Mail", "E-Mail Rechnungsversand"]) == ["email", None]
    assert fields(["billing_first_name", "billing_email", "customer_email"]) == ["first_name", "email", "email"]
    assert fields(["Company", "Billing email"]) == ["company", "email"]


def test_what_an_address_is_for_gives_way_to_what_stands_there() -> None:
    headers = ["Rechnungsadresse Firma", "Rechnungsadresse Vorname", "Rechnungsadresse Straße", "Lieferadresse Ort"]
    assert fields(headers) == ["company", "first_name", "street", "city"]
    assert fields(["Adr. fact. - CP", "Adr. livr. - CP", "Adr. fact. - Ville"]) == ["postcode", None, "city"]


def test_a_word_of_another_language_names_nothing() -> None:
    """`by` is a town in Danish, `dir` an address in Spanish."""
    assert fields(["First name", "Last name", "Company", "Invited by"])[3] is None
    assert fields(["Fornavn", "Efternavn", "Virksomhed", "By"])[3] == "city"
    assert fields(["Nombre", "Apellidos", "Empresa", "Dir."])[3] == "street"
    assert fields(["Société", "Nom", "Prénom", "Tél. dir."])[3] == "phone"


def test_signs_that_would_be_other_words_without_their_marks() -> None:
    assert fields(["Co.", "T/O", "c/o"]) == ["company", "revenue", None]


def test_a_kind_alone_over_numbers_is_a_telephone_book() -> None:
    rows = [["Bo Lund", "030 112233", "089 223344"], ["Al Holm", "01 334455", "089 998877"]]
    columns = propose(["Name", "Geschäftlich", "Privat 2"], rows).columns
    assert [(column.field, column.kind) for column in columns[1:]] == [("phone", "work"), ("phone", "home")]
    assert fields(["Name", "Geschäftlich"], ["Bo Lund", "ja"])[1] is None


def test_a_postal_line_beside_the_street_is_the_town() -> None:
    rows = [["Ek, Bo", "Uddvägen 1", "123 45 Farsta"], ["Al, Ida", "Vikgatan 2", "234 56 Lund"]]
    assert fields(["Namn", "Adress", "Postadress"], *rows)[1:] == ["street", "city"]
    assert "city" not in fields(["Namn", "Adress", "Postadress"], ["Ek, Bo", "Uddvägen 1", "Box 12"])


def test_cells_that_only_say_which_of_the_header_s_words_fits_are_no_names() -> None:
    headers = ["Person/Organisation", "Organisation", "Role"]
    rows = [["Person", "Dow plc", "End-user"], ["Organisation", "Eck Ltd", "Admin"], ["Person", "Fry LLP", "End-user"]]
    assert fields(headers, *rows) == [None, "company", None]


@pytest.mark.parametrize(
    "firm",
    ["Dal Bygg AS", "Foss ENK", "Rossi Snc", "Meier GbR", "Kowal Sp. j.", "Smith & Sons", "Häst & Co", "Alto CB"],
)
def test_short_forms_of_firms_are_known(firm: str) -> None:
    assert looks_like_company(firm)


@pytest.mark.parametrize("person", ["Mia As", "LI SE", "Bo Lund", "Ana Cb", "Sonsoles Gil"])
def test_people_whose_names_end_alike_are_no_firms(person: str) -> None:
    assert not looks_like_company(person)


def test_short_words_of_a_colleague_s_sheet() -> None:
    assert fields(["Az.", "Cogn. e nome", "Tel. uff.", "Citt."]) == ["company", "full_name", "phone", "city"]
    assert fields(["Acct", "Ttl", "Cell#", "Acct Mgr Email"]) == ["company", "job_title", "mobile", None]


def test_a_full_name_that_is_never_the_row_s_own_is_somebody_else_s() -> None:
    headers = ["Fornavn", "Efternavn", "Kontakt 1 navn"]
    assert fields(headers, ["Asta", "Alm", "Mor Alm"], ["Carl", "Cort", "Far Cort"])[2] is None
    assert fields(headers, ["Asta", "Alm", "Asta Alm"], ["Carl", "Cort", "Carl Cort"])[2] == "full_name"


@pytest.mark.parametrize("header", ["Forældre e-mail", "Föräldrars e-post", "E-mail parents", "Erz.Ber. E-Mail"])
def test_the_mailbox_of_parents_is_not_the_child_s(header: str) -> None:
    assert fields([header], ["mor@alm.example"], ["far@birk.example"], ["x@cort.example"]) == [None]


def test_a_ticket_s_holder_is_who_comes() -> None:
    headers = ["Ticket Full Name", "Ticket Email", "Order Email", "Ticket Type"]
    assert fields(headers) == ["full_name", "email", None, None]
    assert fields(["Teilnehmer-E-Mail", "E-Mail-Adresse Bestellung"]) == ["email", None]


def test_codes_are_no_numbers_to_call() -> None:
    assert fields(["Contact Number"], ["CON1"], ["CON2"], ["CON3"]) == [None]
    assert fields(["Contact Number"], ["+45 33 12 44 10"]) == ["phone"]


@pytest.mark.parametrize("remark", ["SURNAME first", "Nachname zuerst", "efternavn først", "apellido primero"])
def test_a_remark_about_the_order_leaves_the_name_a_name(remark: str) -> None:
    assert fields([f"Contact ({remark})", "Email"]) == ["full_name", "email"]
    assert last_name_first(f"Contact ({remark})")
    assert not last_name_first("Contact (first)")
    assert without_order(remark) == remark


def test_a_status_in_any_language_feeds_the_stops() -> None:
    words = ["aktiv", "abgemeldet", "bestätigt", "aktiv"]
    assert (
        fields(["Email", "Status"], *([f"p{at}@firma.example", word] for at, word in enumerate(words)))[1] == "refused"
    )
    assert [says_no("Status", word) for word in words] == [False, True, False, False]
    assert says_no("Werbesperre", "aktiv")
    assert says_no("Do not contact", "inscrit")
    assert says_no("Status", "bounced")
    assert not says_no("Status", "")


def test_a_second_address_and_a_switchboard() -> None:
    assert fields(["E-mail Address", "E-mail 2 Address"]) == ["email", "email"]
    columns = propose(["Company Phone", "Direct Phone", "Phone 3"], []).columns
    assert [(column.field, column.kind) for column in columns[:2]] == [("phone", "other"), ("phone", "work")]
    assert propose(["Company Phone"], []).columns[0].kind == "work"


def test_without_its_roles_the_app_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    roles._words.cache_clear()
    monkeypatch.setattr("lead_desk.resources.text", lambda _name: 'payer = ["buyer"]')
    with pytest.raises(BrokenInstallationError):
        roles._words()
    monkeypatch.undo()
    roles._words.cache_clear()


@pytest.mark.parametrize(
    ("headers", "wanted"),
    [
        (
            ["Parent/Guardian", "Guardian Cell", "Guardian Email", "Student Name"],
            ["full_name", "mobile", "email", None],
        ),
        (["Elevens navn", "Mors navn", "Mors e-mail", "Fars e-mail"], [None, "full_name", "email", None]),
        (["Nom de l'élève", "Nom du parent", "Tél. du parent"], [None, "full_name", "phone"]),
        (["Name", "Geburtsdatum", "E-Mail Eltern"], ["full_name", "date_of_birth", None]),
        (["Name", "Email", "Parent email", "Parent name"], ["full_name", "email", None, None]),
    ],
)  # fmt: skip
def test_a_list_that_reaches_only_the_parents_is_theirs(headers: list[str], wanted: list[str | None]) -> None:
    assert fields(headers) == wanted


def test_a_family_without_words_is_a_broken_installation(monkeypatch: pytest.MonkeyPatch) -> None:
    families._words.cache_clear()
    monkeypatch.setattr(families.resources, "text", lambda _name: 'guardian = ["parent"]\n')
    with pytest.raises(BrokenInstallationError):
        families._words()
    families._words.cache_clear()
