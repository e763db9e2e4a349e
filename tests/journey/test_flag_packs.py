"""Every flag tells the rule pack that judged its cell, however it came to the lead; so does an export's passport."""

import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from lead_desk import bootstrap
from lead_desk.app.desk import Desk
from lead_desk.app.imports import demo_story
from lead_desk.domain.campaign import Campaign
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.flag import FlagKind
from lead_desk.domain.lead import LeadQuery, UpdateRule
from lead_desk.domain.own_words import OwnWord

HEADER = ["Name", "Email", "Company", "Notes"]
ILL = "has diabetes, needs insulin"


def packs(desk: Desk, name: str) -> list[str]:
    """Return the rule packs that found the flags of the lead of this name."""
    (lead,) = desk.ids(LeadQuery(text=name))
    view = desk.lead(lead)
    assert view is not None
    return [finding.rules for finding in view.detail.findings]


def test_a_flag_taken_over_with_an_answer_names_the_pack_that_judged_it(empty: Any) -> None:
    desk: Desk = empty.desk
    first = [["Vera Askew", "vera@askew.example", "Askew ApS", "met at the fair"]]
    empty.bring(empty.csv([HEADER, *first]))
    first[0][3] = ILL
    asked = empty.bring(empty.csv([HEADER, *first]), update_rule=UpdateRule.ASK)
    desk.add_word(OwnWord("boats", "sailing boat", FlagKind.CHILD))
    empty.bring(empty.csv([HEADER, ["Olaf Newrule", "olaf@newrule.example", "Newrule ApS", ILL]]))
    assert packs(desk, "Askew") == []
    (newer,) = set(packs(desk, "Newrule"))
    assert desk.answer_conflicts(None, True, asked.batch) == 1
    (older,) = set(packs(desk, "Askew"))
    assert older != newer
    empty.bring(empty.csv([HEADER, ["Pia Later", "pia@later.example", "Later ApS", ILL]]))
    assert set(packs(desk, "Later")) == {newer}
    assert set(packs(desk, "Askew")) == {older}


def test_a_passport_names_the_packs_of_the_flags_on_the_leads_that_went_out(tmp_path: Path) -> None:
    desk = bootstrap.demo_desk(clock=FixedClock(datetime(2026, 11, 20, 9, 0, tzinfo=UTC)))
    try:
        demo_story.sign(desk)
        open_flags = [item.finding.id for item in desk.review_items() if item.can_dismiss]
        assert open_flags
        desk.dismiss(open_flags, "not about the person")
        campaign = desk.get(Campaign, "winter-mail")
        assert campaign is not None
        side = json.loads(desk.export(campaign, tmp_path / "out.csv").passport.read_text(encoding="utf-8"))
        sent = [int(ref.partition(":")[0]) for line in side["leads"]["refs"] for ref in line.split()]
        views = [desk.lead(number) for number in sent]
        found = Counter(finding.rules for view in views if view for finding in view.detail.findings)
        assert found
        assert side["flags_found_by"] == dict(found)
    finally:
        desk.close()
