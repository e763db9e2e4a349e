"""What stands beside a question: guidance, an example, what the store's leads say, and what they contradict."""

from lead_desk.app.lia_results import AssessmentFacts, Remark
from lead_desk.desktop import texts
from lead_desk.desktop.languages import said
from lead_desk.desktop.lia_port import LiaQuestion
from lead_desk.desktop.widgets import basics
from lead_desk.desktop.widgets.banner import Banner

_PLACES = ("LiaFacts", "Lia", "Fields")
"""Where the words of a remark are translated."""


def remark_text(remark: Remark) -> str:
    """Return a remark in the user's language."""
    return remark.said(_fact_words)


def _fact_words(text: str) -> str:
    """Return a sentence about the leads, or a name of a field or a class in it, in the user's language."""
    return next((words for place in _PLACES if (words := texts.translate(place, text)) != text), text)


class LiaHelp(basics.Card):
    """The card to the right of the questions; shows the help of one question at a time."""

    def __init__(self) -> None:
        super().__init__(texts.translate("LiaEditor", "Help"), spacing=8)
        self.setFixedWidth(280)
        self._box = basics.column(spacing=8)
        self.add(self._box, None)
        self._facts = AssessmentFacts(0, False, (), ())

    def take_facts(self, facts: AssessmentFacts) -> None:
        """Keep what the store says, for the questions shown next."""
        self._facts = facts

    def show_question(self, question: LiaQuestion) -> None:
        """Show the help of a question."""
        basics.clear(self._box)
        self._box.addWidget(basics.label(said(question.guidance)))
        if question.example:
            self._box.addWidget(basics.label(self.tr("For example"), tone="muted", bold=True))
            self._box.addWidget(basics.label(said(question.example), tone="muted"))
        for remark in self._facts.remarks:
            if remark.question == question.id and remark.contradicts:
                self._box.addWidget(Banner("check", self.tr("Your data say otherwise"), remark_text(remark), flat=True))
        seen = [remark_text(one) for one in self._facts.remarks if one.question == question.id and not one.contradicts]
        if seen:
            self._box.addWidget(basics.label(self.tr("Your data"), bold=True))
            for sentence in seen:
                self._box.addWidget(basics.label(sentence))
