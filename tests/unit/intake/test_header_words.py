"""Headers as sentences, cut short, with remarks in brackets, and as tools decorate them."""

import pytest
from rapidfuzz import fuzz, process

from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.intake import consent_words
from lead_desk.intake.columns import ColumnProposal, propose
from lead_desk.intake.lexicon import lexicon, tokens_of
from lead_desk.intake.name_order import last_name_first


def one(header: str, *cells: str) -> ColumnProposal:
    """Return what one column alone is taken for."""
    return propose([header], [[cell] for cell in cells]).columns[0]


@pytest.mark.parametrize(
    "header",
    [
        "I agree to receive updates", "Can we email you about future events?", "Consent to follow-up (Y/N)",
        "Marketing_Consent__c", "Jag godkänner att ni kontaktar mig", "Dürfen wir Sie per E-Mail kontaktieren?",
        "J'accepte d'être recontacté par l'entreprise", "Acepto recibir comunicaciones comerciales",
        "Acconsento a ricevere comunicazioni", "Wyrażam zgodę na kontakt telefoniczny", "Må vi kontakte dig om tilbud?",
        "Ik ga akkoord met het ontvangen van aanbiedingen", "Jeg godtar å bli kontaktet",
        "Concordo em receber novidades",
    ],
)  # fmt: skip
def test_a_sentence_that_asks_for_a_yes_is_consent(header: str) -> None:
    assert one(header).field == "opt_in"


@pytest.mark.parametrize(
    "header",
    [
        "I agree to the terms and conditions", "I accept the privacy policy", "Photo consent",
        "Consent date of newsletter", "Einwilligung Fotos Newsletter", "Consent to share my contact with partners",
        "Agreed price", "Hvilket telefonnummer kan vi kontakte dig på?", "How would you like to be contacted?",
        "Möchten Sie ein Angebot?", "Permissions", "Consent given by", "Persona de contacto autorizada",
        "Akceptuję regulamin newslettera",
    ],
)  # fmt: skip
def test_a_yes_to_something_else_is_none(header: str) -> None:
    assert one(header).field != "opt_in"


@pytest.mark.parametrize(
    "header",
    ["I do not agree to receive updates", "Ich möchte keine Angebote per E-Mail", "Jeg ønsker ikke at modtage nyheder"],
)  # fmt: skip
def test_a_no_in_a_sentence_feeds_the_stops(header: str) -> None:
    assert one(header).field == "refused"


def test_cells_that_answer_no_question_take_the_consent_away() -> None:
    assert one("Consent to contact", "Ada Testly", "Bo Mockford", "Cy Fakeham").field != "opt_in"


def test_a_pack_without_a_list_of_consent_words_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    consent_words._words.cache_clear()
    monkeypatch.setattr(consent_words.resources, "text", lambda _name: 'agree = ["agree"]')
    with pytest.raises(BrokenInstallationError):
        consent_words.asks_for_a_yes(("agree",))
    monkeypatch.undo()
    consent_words._words.cache_clear()
    assert consent_words.asks_for_a_yes(("agree", "email"))


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Tel. dienstl.", "phone"), ("Tel. stacj.", "phone"), ("Bemerk.", "notes"), ("Pág. web", "website"),
        ("Ansprechp.", "full_name"), ("Mitarbeiterz.", "company_size"),
    ],
)  # fmt: skip
def test_words_cut_short_by_a_dot_are_written_out(header: str, field: str) -> None:
    assert one(header).field == field


def test_a_word_that_could_be_cut_from_several_is_left_alone() -> None:
    assert one("Ges. E-Mail").field is None
    assert one("Xyz. E-Mail").field is None


def test_a_remark_in_brackets_does_not_hide_the_field() -> None:
    assert one("E-Mail (bitte in Blockschrift)").field == "email"
    assert one("Phone [rings in the shed]").field == "phone"
    assert one("Umsatz (in Tsd. €)").field == "revenue"


@pytest.mark.parametrize(
    "header",
    ["Email (assistant)", "Email (bounced)", "Name (Kind)", "Phone (ext)", "Frobnicated (really)", "Email (city)"],
)  # fmt: skip
def test_a_remark_that_says_whose_it_is_counts(header: str) -> None:
    assert one(header).field in {None, "refused"}


def test_remarks_of_whatever_kind_are_notes() -> None:
    assert one("Noter fra frokostmøde").field == "notes"
    assert one("Kommentare Zwiebelmarkt").field == "notes"
    assert propose(["Azienda", "Cognome", "Città", "Note zootecniche"], []).columns[3].field == "notes"
    assert one("Note zootecniche").field is None
    assert one("Comment frobnicates").field is None
    assert one("Description frobnicated").field is None


def test_what_a_tool_hangs_onto_a_name_is_taken_off() -> None:
    assert one("LinkedIn_Profile__c").field == "linkedin_url"
    assert one("cf_company").field == "company"
    assert one("Q2) What is your job title?").field == "job_title"
    assert tokens_of("Umsatz €") == ("umsatz",)


def test_a_number_sign_makes_a_number_of_it() -> None:
    assert one("Attendee #").field is None
    assert one("# Employees").field == "company_size"
    assert one("Phone #2").field == "phone"


@pytest.mark.parametrize("header", ["Age of company", "Lead age", "Alter des Leads", "Last 4", "Size (S/M/L)", "APE"])
def test_what_sounds_like_a_field_of_a_person_and_is_none(header: str) -> None:
    assert one(header).field is None


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Hvad hedder du?", "full_name"), ("Wie viele Mitarbeiter hat Ihr Unternehmen?", "company_size"),
        ("Vilken e-postadress har du?", "email"), ("¿Cuál es tu cargo?", "job_title"),
        ("Op welk nummer kunnen we je bereiken?", "phone"), ("Möchten Sie unseren Newsletter erhalten?", "opt_in"),
        ("Vill du ha vårt nyhetsbrev?", "opt_in"), ("Souhaitez-vous recevoir notre newsletter ?", "opt_in"),
    ],
)  # fmt: skip
def test_questions_of_a_form(header: str, field: str) -> None:
    assert one(header).field == field


def test_our_own_contact_is_nobody_in_the_list() -> None:
    for header in ("Our contact", "Vår kontakt", "Unser Ansprechpartner", "Nasz opiekun"):
        assert one(header).field is None


@pytest.mark.parametrize(
    "header",
    [
        "Nachname Vorname", "Name, Vorname", "Surname, First Name", "Name (Last, First)", "NOM Prénom",
        "Apellidos, Nombre", "Efternavn, Fornavn", "Achternaam, voornaam", "Nazwisko i imię",
    ],
)  # fmt: skip
def test_a_header_says_that_last_names_stand_in_front(header: str) -> None:
    assert one(header).field == "full_name"
    assert last_name_first(header)


@pytest.mark.parametrize(
    "header",
    ["Name", "Vorname Nachname", "Nom et prénom", "Nombre y apellidos", "First Name", "Imię i nazwisko", "Contact", ""],
)
def test_a_header_that_leaves_the_order_open_says_nothing(header: str) -> None:
    assert not last_name_first(header)


@pytest.mark.parametrize(
    ("header", "field"),
    [("Person First", "first_name"), ("person.name.first", "first_name"), ("person name last", "last_name")],
)
def test_first_behind_a_person_is_the_first_name(header: str, field: str) -> None:
    assert one(header).field == field


@pytest.mark.parametrize("answers", ["(Y/N)", "(ja/nein)", "[oui/non]", "(s/n)", "(Ja/Nej)"])
def test_a_question_to_be_answered_by_yes_or_no_holds_no_address(answers: str) -> None:
    assert one(f"Contact by email {answers}").field is None
    assert one("E-mail (work)").field == "email"


def test_consent_by_a_channel_is_a_yes_and_consent_by_somebody_is_none() -> None:
    assert one("I agree to be contacted by email").field == "opt_in"
    assert one("Consent given by").field != "opt_in"


def nearest(slip: str, keys: list[str]) -> tuple[str, float] | None:
    """Return the key most like a slip of the pen, and how alike it is."""
    found = process.extractOne(slip, keys, scorer=fuzz.ratio, score_cutoff=89.0)
    return found and (found[0], found[1])


def test_only_keys_that_can_be_alike_are_compared() -> None:
    known = lexicon()
    for slip in ("firstnmae", "telefonnumer", "companny name", "geburtsdatumm", "xqzvwkjh", "organisationsnummerr"):
        alike = known.as_long_as(len(slip), 89.0)
        assert nearest(slip, alike) == nearest(slip, list(known.meanings))
        assert len(alike) < len(known.meanings) / 2
