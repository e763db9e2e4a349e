"""Where a rule's last branch or word decides: each case here was a change that no other test saw."""

import csv
import io
from datetime import date, timedelta

import pytest

from lead_desk import resources
from lead_desk.domain.campaign import Recipient, RecipientKind
from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.law.book import law_book
from lead_desk.law.channels import PACK, ChannelRules
from lead_desk.law.countries import countries
from lead_desk.law.lia import is_full_name
from lead_desk.law.lia_facts import DataFacts, observations
from lead_desk.law.transfers import Adequacy

TEXT = resources.text(PACK)


def damaged(column: str, value: str | None) -> str:
    """Return the table with one cell of its first row written over, or without a column."""
    rows = list(csv.DictReader(TEXT.splitlines()))
    names = [name for name in rows[0] if value is not None or name != column]
    rows[0][column] = value or ""
    out = io.StringIO()
    table = csv.DictWriter(out, names, extrasaction="ignore")
    table.writeheader()
    table.writerows(rows)
    return out.getvalue()


@pytest.mark.parametrize(
    "text",
    [
        damaged("rule", None),
        damaged("rule", "perhaps"),
        damaged("as_of", "soon"),
        damaged("dnc_max_age_days", "some"),
        TEXT.splitlines()[0] + "\nAT,Austria,email",  # a row that breaks off
    ],
)
def test_a_damaged_table_of_rules_stops_the_start_with_a_sentence(text: str) -> None:
    with pytest.raises(BrokenInstallationError):
        ChannelRules.parse(text)


@pytest.mark.parametrize("name", ["Sales-Team Nord", "Info-Desk Berlin", "Team, Sales", "Dr. Berg"])
def test_a_team_or_half_a_name_signs_nothing(name: str) -> None:
    assert not is_full_name(name)


def test_a_double_name_signs() -> None:
    assert is_full_name("Anna-Lena Berg")
    assert is_full_name("Dr. Anna Berg,")


@pytest.mark.parametrize(("domain", "country"), [("firm.LU", "LU"), ("firm.LUX", ""), ("firm.de.", "DE"), ("de", "DE")])
def test_the_ending_of_a_domain(domain: str, country: str) -> None:
    assert countries().of_domain(domain) == country


TODAY = date(2026, 11, 20)
CLIENT = Recipient("c", "Client", RecipientKind.CLIENT, "order", "JP")


@pytest.mark.parametrize(
    ("since", "until", "reaches"),
    [
        (None, None, True),
        (TODAY, TODAY, True),
        (TODAY - timedelta(1), TODAY + timedelta(1), True),
        (TODAY + timedelta(1), None, False),
        (None, TODAY - timedelta(1), False),
    ],
)
def test_a_decision_on_a_country_has_its_days(since: date | None, until: date | None, *, reaches: bool) -> None:
    decision = Adequacy(since, until, frozenset({RecipientKind.CLIENT}), None)
    assert decision.reaches(CLIENT, TODAY) is reaches


@pytest.mark.parametrize("channel", Channel)
def test_a_sentence_names_its_channel(channel: Channel) -> None:
    words = {Channel.EMAIL: "e-mail", Channel.SMS: "text message", Channel.PHONE: "phone", Channel.POST: "post"}
    texts = law_book().reasons
    assert texts.fill("By {channel}.", "SUP_CHANNEL", channel, "", "") == f"By {words[channel]}."
    assert texts.fill("By {channel} in {country}.", "SUP_CHANNEL", None, "", "") == "By this channel in this country."


@pytest.mark.parametrize(("places", "more"), [(12, False), (13, True)])
def test_a_dozen_countries_are_named_and_the_rest_hinted_at(places: int, *, more: bool) -> None:
    codes = [f"C{chr(65 + at)}" for at in range(places)]
    facts = DataFacts(people=90, countries=tuple((code, 5) for code in reversed(codes)))
    (told,) = [remark for remark in observations(facts) if remark.question == "S5"]
    names = [name for name, _count in told.listed]
    assert names == [*codes[:12], *(["…"] if more else [])]
