"""What the assessment use cases hand to the front ends beside `results`: facts, changes, keys, files, reports."""

from lead_desk.domain.values import dataclass
from lead_desk.law.lia_facts import Remark
from lead_desk.law.lia_form import Need, Part, Question
from lead_desk.law.lia_words import Change, ChannelLine

__all__ = [
    "AssessmentFacts",
    "Change",
    "ChannelLine",
    "Comparison",
    "Need",
    "Part",
    "Question",
    "ReceivedAssessment",
    "Remark",
]


@dataclass(frozen=True, slots=True)
class AssessmentFacts:
    """What the store knows about the leads of an assessment, beside the questions.

    Attributes:
        people: how many leads were counted.
        resting: they rest on it already; else they are the leads of the sources it is to cover.
        remarks: facts first, then the answers that the data contradict, each in the order of the form.
        channels: question S9, the channel rule of each country, channel and class in scope.
    """

    people: int
    resting: bool
    remarks: tuple[Remark, ...]
    channels: tuple[ChannelLine, ...]

    @property
    def contradictions(self) -> tuple[Remark, ...]:
        """The answers that the data do not bear out."""
        return tuple(remark for remark in self.remarks if remark.contradicts)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of a family side by side, question by question."""

    family: str
    title: str
    before: int
    after: int
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class ReceivedAssessment:
    """What came of an assessment file.

    Attributes:
        outcome: `approved` (it takes effect now), `draft` (kept to be worked on) or `unchanged`.
        approver: who signed it, empty for a draft.
    """

    family: str
    version: int
    title: str
    outcome: str
    approver: str = ""
