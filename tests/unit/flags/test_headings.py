"""What headers alone ask for is the same, told by itself or by the flagger with all its rules."""

from lead_desk.domain.flag import FlagKind
from lead_desk.flags import headings
from lead_desk.flags.engine import Flagger

HEADERS = ("Name", "Date of birth", "Allergies", "CPR-nr.", "Spouse", "School class", "Party membership", "Notes", "")


def test_both_ways_tell_the_same() -> None:
    told = headings.column_verdicts(HEADERS)
    assert told == Flagger.load().column_verdicts(HEADERS)
    assert {verdict.kind for verdict in told} >= {FlagKind.CHILD, FlagKind.SPECIAL, FlagKind.NATIONAL_ID}
    assert not {verdict.header for verdict in told} & {"Name", "Notes", ""}
