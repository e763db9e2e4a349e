"""Countries inside sentences: articles in English, prepositions in the other languages of the window."""

import pytest

from lead_desk.app.wording import Wording
from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.gate.gate import gate
from lead_desk.gate.verdict import Reason
from lead_desk.law import places
from lead_desk.law.book import law_book


def said(code: str, country: str, language: str = "en", detail: str = "") -> str:
    return Wording(language).said(gate().explain(Reason(code, 6, "", Channel.EMAIL, detail), country))


@pytest.mark.parametrize(
    ("country", "english", "danish", "german", "french"),
    [
        ("GB", "In the United Kingdom", "I Storbritannien", "Im Vereinigten Königreich", "Au Royaume-Uni"),
        ("NL", "In the Netherlands", "I Nederlandene", "In den Niederlanden", "Aux Pays-Bas"),
        ("US", "In the United States", "I USA", "In den Vereinigten Staaten", "Aux États-Unis"),
        ("PH", "In the Philippines", "I Filippinerne", "Auf den Philippinen", "Aux Philippines"),
        ("CZ", "In Czechia", "I Tjekkiet", "In Tschechien", "En Tchéquie"),
        ("CH", "In Switzerland", "I Schweiz", "In der Schweiz", "En Suisse"),
        ("DE", "In Germany", "I Tyskland", "In Deutschland", "En Allemagne"),
        ("CY", "In Cyprus", "På Cypern", "In Zypern", "À Chypre"),
        ("JP", "In Japan", "I Japan", "In Japan", "Au Japon"),
        ("ZZ", "In an unknown country", "I et ukendt land", "In einem unbekannten Land", "Dans un pays inconnu"),
        ("", "In this country", "I dette land", "In diesem Land", "Dans ce pays"),
    ],
)
def test_a_country_stands_in_a_sentence_as_people_say_it(
    country: str, english: str, danish: str, german: str, french: str
) -> None:
    for language, beginning in (("en", english), ("da", danish), ("de", german), ("fr", french)):
        sentence = said("CHANNEL_CONSENT_REQUIRED", country, language)
        assert sentence.startswith(beginning)
        assert sentence[len(beginning)] in ", "


def test_a_country_that_begins_the_sentence_is_known_too() -> None:
    assert said("W_CALL_HOURS", "ZZ", "de").startswith("In einem unbekannten Land")
    assert said("W_CALL_HOURS", "", "fr").startswith("Dans ce pays")
    assert said("LIA_SCOPE_COUNTRY", "GB", "da") == "Storbritannien: ikke dækket af interesseafvejningen."
    sentence = said("SOFT_OPT_IN_UNAVAILABLE", "NL", "en", "channel")
    assert sentence.endswith("the law of the Netherlands does not open it for e-mail.")


def test_what_is_no_country_stays() -> None:
    assert places.located("Nordvind ApS", "de") == places.named("Nordvind ApS", "de") == "Nordvind ApS"


def test_every_country_of_the_rules_is_found_again_by_its_name() -> None:
    for code in {country for country, _channel, _class in law_book().rules.rows} - {"EU", "ZZ"}:
        phrase = places.with_article(code, law_book().rules.name_of(code))
        assert places.located(phrase, "fr") != phrase


def test_a_language_of_which_nothing_is_known_is_a_broken_installation() -> None:
    with pytest.raises(BrokenInstallationError):
        places.located("Germany", "xx")
