"""Evidence about a number holds for that number: what it is worth for a channel when a lead has several.

An answer of a do-not-call list, a consent or a soft opt-in that names a number says nothing about another one. What
goes out are the numbers in the columns phone and mobile, so a channel is covered where each of those it uses is; a
further number that is only kept beside them never goes out. What names an e-mail, or comes to a lead with a single
number, is about the person.
"""

from collections.abc import Iterable

from lead_desk.domain.channel import Channel
from lead_desk.intake.trait import MOBILE, Trait
from lead_desk.store.cases.shapes import PERSON

PHONE_COLUMN, MOBILE_COLUMN, FURTHER = "phone", "mobile", "further"


def numbers_of(trait: Trait, channel: Channel) -> frozenset[str]:
    """Return the columns whose numbers a channel uses; none for channels that use no number."""
    if channel not in (Channel.PHONE, Channel.SMS):
        return frozenset()
    texted = channel is Channel.PHONE or trait.phone == MOBILE
    found = {PHONE_COLUMN} if trait.phone and texted else set()
    return frozenset(found | {MOBILE_COLUMN} if trait.mobile else found)


def covering(numbers: frozenset[str], said: Iterable[tuple[str, str]]) -> str | None:
    """Return since when each of the numbers is covered, None where one is not (or nothing was said).

    Args:
        numbers: of `numbers_of`; none for a channel that uses no number, then whatever was said counts.
        said: (number or `PERSON`, day as ISO text or empty) of each piece of evidence.
    """
    newest: dict[str, str] = {}
    for number, day in said:
        who = number if numbers else PERSON
        newest[who] = max(newest.get(who, ""), day)
    if not numbers:
        return newest.get(PERSON)
    days = [[day for who, day in newest.items() if who in (PERSON, number)] for number in numbers]
    return min(max(found) for found in days) if all(days) else None
