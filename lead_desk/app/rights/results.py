"""What the rights desk answers: plain values that both front ends show. They hold personal data; none is in a repr."""

from dataclasses import field
from datetime import date
from enum import StrEnum

from lead_desk.domain.evidence import PersonRequest, PersonRight
from lead_desk.domain.ids import LeadId
from lead_desk.domain.values import dataclass


class Step(StrEnum):
    """What is to be done for a request, in this order."""

    STOP = "stop"  # no more marketing (Art. 21(3))
    RESTRICT = "restrict"  # stored only, until settled (Art. 18)
    CORRECT = "correct"  # wrong data put right (Art. 16)
    ERASE = "erase"  # erased, fingerprints kept so that no list brings them back (Art. 17)
    COPY = "copy"  # a copy for the person (Arts. 15, 20)
    TELL = "tell"  # everybody who got the data is told (Art. 19)
    ANSWER = "answer"  # the person is answered (Art. 12(3))


STEPS: dict[PersonRight, tuple[Step, ...]] = {
    PersonRight.ACCESS: (Step.COPY,),
    PersonRight.SOURCE_QUESTION: (Step.COPY,),
    PersonRight.PORTABILITY: (Step.COPY,),
    PersonRight.RECTIFICATION: (Step.CORRECT, Step.TELL),
    PersonRight.ERASURE: (Step.ERASE, Step.TELL),
    PersonRight.RESTRICTION: (Step.RESTRICT, Step.TELL),
    PersonRight.OBJECTION_MARKETING: (Step.STOP, Step.TELL),
    PersonRight.OBJECTION_GENERAL: (Step.RESTRICT,),
}
"""What each right asks for besides the answer (LAW 5.1)."""


@dataclass(frozen=True, slots=True)
class FoundLead:
    """A lead that may be the person who asks."""

    lead: LeadId
    name: str = field(repr=False)
    company: str = field(repr=False)
    identifier: str = field(repr=False)
    source: str


@dataclass(frozen=True, slots=True)
class NewRequest:
    """A request as it comes in.

    Attributes:
        who: e-mail, number with country code, or name.
        lead: the lead somebody picked as the person; its e-mail or number is taken then.
    """

    who: str = field(repr=False)
    right: PersonRight
    received_on: date
    received_via: str = ""
    country: str = ""
    asks_restriction: bool = False
    lead: LeadId | None = None


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One line of the list of requests.

    Attributes:
        target, due: the day to aim at and the law's day.
        longest: the last day to which the person may be told to wait.
        left: days left until the target, negative when it is over; 0 once answered.
        late: open, and the law's day is over.
    """

    request: PersonRequest
    target: date
    due: date
    longest: date
    left: int
    soon: bool
    late: bool

    @property
    def is_open(self) -> bool:
        """Tell whether the person waits for an answer."""
        return self.request.answered_at is None


@dataclass(frozen=True, slots=True)
class StepState:
    """A step and whether it is done; `needed` is False where there is nothing to do, such as nobody to tell."""

    step: Step
    done: bool
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Disclosed:
    """Somebody who got the person's data, with the days and campaigns of the exports.

    Attributes:
        recipient: key in the register, `own_use` for our own campaigns.
    """

    recipient: str
    name: str
    exports: tuple[tuple[date, str], ...]


@dataclass(frozen=True, slots=True)
class RequestView:
    """One request with what the store knows about the person.

    Attributes:
        leads: what is held now.
        stopped: the person is on the do-not-contact list.
    """

    row: RequestRow
    leads: tuple[FoundLead, ...]
    disclosed: tuple[Disclosed, ...]
    stopped: bool
    steps: tuple[StepState, ...]
