"""Record evidence for ticked leads: a yes, a sale, a request, a fact; or that a yes was taken back."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QDialog, QFormLayout, QStackedWidget, QWidget

from lead_desk.app.evidence.record_evidence import ConsentGiven, Record, Withdrawal
from lead_desk.desktop import evidence, texts
from lead_desk.desktop.dialogs.ask import answers
from lead_desk.desktop.widgets import basics, inputs
from lead_desk.domain.basis import ConsentText, ContractRequest, SaleKind, SoftOptIn
from lead_desk.domain.channel import Channel
from lead_desk.domain.evidence import Evidence

CONSENT, SALE, REQUEST, FACT, WITHDRAWN = "consent", "soft_opt_in", "request", "channel", "withdraw"
_KINDS = (CONSENT, SALE, REQUEST, FACT, WITHDRAWN)


class RecordEvidence(QDialog):
    """The dialog; `record()` after it was accepted. `kind` is the last word of a remedy such as `evidence:consent`."""

    def __init__(
        self, parent: QWidget, wordings: Sequence[ConsentText], count: int, today: date, kind: str = CONSENT
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._wordings = {item.key: item for item in wordings}
        title = texts.counted(self, "Evidence for {count} leads", count)
        self.setWindowTitle(self.tr("Record evidence"))
        self.setMinimumWidth(540)
        self._kind = basics.combo(
            self.tr("What happened"),
            [
                (CONSENT, self.tr("They said yes (consent)")),
                (SALE, self.tr("They bought from us (own customers)")),
                (REQUEST, self.tr("They asked us for something")),
                (FACT, self.tr("A fact that a channel's rule asks for")),
                (WITHDRAWN, self.tr("They took their yes back")),
            ],
            kind if kind in _KINDS else CONSENT,
        )
        self._pages = QStackedWidget()
        for page in (self._consent(), self._sale(), self._request(), self._fact(), self._withdrawal()):
            self._pages.addWidget(page)
        self._hint = basics.muted()
        self.go = basics.button(texts.counted(self, "Record for {count} leads", count), self.accept, kind="primary")
        self.setLayout(
            basics.column(
                basics.subheading(title),
                self._kind,
                self._pages,
                self._hint,
                answers(self, self.go),
                spacing=12,
                margins=18,
            )
        )
        self._kind.currentIndexChanged.connect(self._look)
        self._look()

    def _day(self) -> inputs.DateInput:
        field = inputs.DateInput(self.tr("On"), self._today)
        field.edited.connect(self._look)
        return field

    def _line(self, name: str, hint: str = "") -> inputs.LineInput:
        field = inputs.LineInput(name, hint)
        field.edited.connect(self._look)
        return field

    def _consent(self) -> QWidget:
        self._wording = inputs.ChoiceInput(
            self.tr("What they agreed to"), [(item.key, item.name) for item in self._wordings.values()]
        )
        self._wording.edited.connect(self._look)
        self._given = self._day()
        self._channels = inputs.ManyInput(
            self.tr("Channels"), [(channel.value, texts.channel(channel)) for channel in Channel], 132
        )
        self._channels.edited.connect(self._look)
        return _page(
            (self.tr("&What they agreed to"), self._wording),
            (self.tr("&On"), self._given),
            (self.tr("Only these &channels"), self._channels),
        )

    def _sale(self) -> QWidget:
        self._sold = self._day()
        self._product = self._line(self.tr("What they bought"))
        self._similar = self._line(self.tr("Why your offer is similar"), self.tr("at least 20 letters"))
        kinds = [
            (SaleKind.SALE.value, self.tr("a sale")),
            (SaleKind.NEGOTIATION.value, self.tr("a negotiation")),
            (SaleKind.FREE_ACCOUNT.value, self.tr("a free account inside a paid offer")),
        ]
        self._sale_kind = basics.combo(self.tr("It was"), kinds)
        self._from_person = self._tick(self.tr("They gave us the address themselves"))
        self._own_sale = self._tick(self.tr("We sold it, and we are the sender"))
        self._could_refuse = self._tick(self.tr("They could refuse when we took the address"))
        self._can_refuse = self._tick(self.tr("Each message says how to refuse"))
        return _page(
            (self.tr("It &was"), self._sale_kind),
            (self.tr("&On"), self._sold),
            (self.tr("&What"), self._product),
            (self.tr("&Similar because"), self._similar),
            ("", self._from_person),
            ("", self._own_sale),
            ("", self._could_refuse),
            ("", self._can_refuse),
        )

    def _tick(self, text: str) -> inputs.TickInput:
        field = inputs.TickInput(text, text)
        field.edited.connect(self._look)
        return field

    def _request(self) -> QWidget:
        self._asked = self._day()
        self._asked_for = self._line(self.tr("What they asked for"), self.tr("a quote, a call back, …"))
        self._asked_how = self._line(self.tr("How they asked"), self.tr("by phone, web form, …"))
        return _page(
            (self.tr("&On"), self._asked), (self.tr("&What"), self._asked_for), (self.tr("&How"), self._asked_how)
        )

    def _fact(self) -> QWidget:
        self._code = inputs.ChoiceInput(self.tr("What is true of them"), evidence.statements("record"))
        self._code.edited.connect(self._look)
        self._note = self._line(self.tr("How you know"))
        return _page((self.tr("&What is true"), self._code), (self.tr("&How you know"), self._note))

    def _withdrawal(self) -> QWidget:
        self._withdrawn = self._day()
        self._how = self._line(self.tr("How they said it"), self.tr("by phone, answered the mail, …"))
        return _page((self.tr("&On"), self._withdrawn), (self.tr("&How"), self._how))

    def record(self) -> Record | None:
        """Return what was filled in, or None while something needed is missing."""
        kind = basics.chosen(self._kind)
        if kind == FACT:
            code = str(self._code.value() or "")
            return Evidence("", "lead", code, note=_text(self._note)) if code else None
        field = {CONSENT: self._given, SALE: self._sold, REQUEST: self._asked, WITHDRAWN: self._withdrawn}[kind]
        day = field.value()
        if not isinstance(day, date) or day > self._today:
            return None
        if kind == CONSENT:
            wording = self._wordings.get(str(self._wording.value() or ""))
            channels = tuple(Channel(name) for name in _names(self._channels))
            fits = wording is not None and set(channels) <= set(wording.channels)
            return ConsentGiven(wording.key, day, channels) if wording is not None and fits else None
        if kind == REQUEST:
            what, how = _text(self._asked_for), _text(self._asked_how)
            return ContractRequest("", "", what, how, day) if what and how else None
        if kind == WITHDRAWN:
            return Withdrawal(day, _text(self._how)) if len(_text(self._how)) >= 3 else None
        return self._sold_on(day)

    def _sold_on(self, day: date) -> SoftOptIn:
        return SoftOptIn(
            "",
            "",
            obtained_from_person=bool(self._from_person.value()),
            sale_or_negotiation=SaleKind(basics.chosen(self._sale_kind)),
            event_date=day,
            product=_text(self._product),
            seller_is_sender=bool(self._own_sale.value()),
            similar_products=_text(self._similar),
            refusal_offered_at_collection=bool(self._could_refuse.value()),
            refusal_in_each_message=bool(self._can_refuse.value()),
        )

    def _look(self) -> None:
        kind = basics.chosen(self._kind)
        self._pages.setCurrentIndex(_KINDS.index(kind))
        hints = {
            CONSENT: self.tr("Wordings stand under Sources & recipients. No channel ticked means all that it names.")
            if self._wordings
            else self.tr("First write down what they agreed to: Sources & recipients, What people agreed to."),
            SALE: self.tr("All four must be true, or the evidence counts as incomplete."),
            REQUEST: self.tr("It lets you answer that request, within 90 days. It is no yes to marketing."),
            FACT: self.tr("State it only where you can show it."),
            WITHDRAWN: self.tr("Their channels are stopped at once, and no import lifts that."),
        }
        self._hint.setText(hints[kind])
        self.go.setEnabled(self.record() is not None)


def _page(*rows: tuple[str, QWidget]) -> QWidget:
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for label, field in rows:
        form.addRow(label, field)
    holder = QWidget()
    holder.setLayout(form)
    return holder


def _text(field: inputs.LineInput) -> str:
    return str(field.value() or "").strip()


def _names(field: inputs.ManyInput) -> list[str]:
    value = field.value()
    return [str(name) for name in value] if isinstance(value, list | tuple | set | frozenset) else []
