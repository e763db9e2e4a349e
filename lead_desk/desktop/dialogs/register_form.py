"""Add or change one entry of a register, with the form that register_specs describes."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, date, datetime, time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from lead_desk.desktop.dialogs.ask import answers
from lead_desk.desktop.dialogs.register_specs import Ask, Entry, Register
from lead_desk.desktop.session import Session
from lead_desk.desktop.widgets import basics, inputs
from lead_desk.domain.basis import Basis, ConsentMethod
from lead_desk.domain.campaign import RecipientKind, TransferTool
from lead_desk.domain.channel import Channel
from lead_desk.domain.evidence import NoticeExemption
from lead_desk.domain.source import SourceKind, SourceTerms

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_ENUMS: dict[tuple[str, str], Callable[[str], object]] = {
    ("sources", "kind"): SourceKind,
    ("sources", "terms"): SourceTerms,
    ("recipients", "kind"): RecipientKind,
    ("recipients", "tool"): TransferTool,
    ("purposes", "bases"): Basis,
    ("consent_texts", "method"): ConsentMethod,
    ("notices_given", "exemption"): NoticeExemption,
    ("consent_texts", "channels"): Channel,
}
_AROUND = 64
"""Margins of the dialog and the scroll bar beside the form."""
AnyInput = (
    inputs.LineInput
    | inputs.TextInput
    | inputs.ChoiceInput
    | inputs.TickInput
    | inputs.NumberInput
    | inputs.DateInput
    | inputs.ManyInput
)


def slug(name: str, taken: frozenset[str] = frozenset()) -> str:
    """Make a key from a name: `Expo Hannover 2026` -> `expo-hannover-2026`, with a number if it is taken."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    key = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:48] or "entry"
    number, result = 2, key
    while result in taken:
        result, number = f"{key}-{number}", number + 1
    return result


class RegisterForm(QDialog):
    """The form; `item` holds the finished entry after it was accepted."""

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        register: Register,
        item: "DataclassInstance | None" = None,
        taken: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(parent)
        self._register = register
        self._known = item
        self._taken = taken
        self._session = session
        title = self._title(item)
        self.setWindowTitle(title)
        self._inputs: dict[str, AnyInput] = {}
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setVerticalSpacing(9)
        for entry in register.entries:
            field = self._input(entry)
            self._inputs[entry.name] = field
            mark = " *" if entry.must else " •" if entry.gate else ""
            form.addRow("" if entry.ask is Ask.TICK else self._words(entry.title) + mark, field)
            field.edited.connect(self._look)
        self.save = basics.button(self.tr("Save"), self.accept, kind="primary")
        buttons = answers(self, self.save)
        holder = QWidget()
        holder.setLayout(form)
        self._area = basics.scrolled(holder, title)
        self.setLayout(
            basics.column(
                basics.subheading(title), self._area, basics.muted(self._legend()), buttons, spacing=10, margins=18
            )
        )
        several = sum(
            28 * len(entry.choices(session)) for entry in register.entries if entry.ask is Ask.MANY and entry.choices
        )
        room = self.screen().availableGeometry().height() - 90
        wide = max(600, holder.minimumSizeHint().width() + _AROUND)  # a long tick does not break its line
        self.resize(wide, min(room, 190 + 44 * len(register.entries) + several))
        self._fill()
        self._look()

    def look_at(self, name: str) -> None:
        """Show an input and give it the keyboard, once the form is on the screen; a name without input does nothing."""
        field = self._inputs.get(name)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, partial(self._area.ensureWidgetVisible, field))

    def _title(self, item: "DataclassInstance | None") -> str:
        if self._register.single:
            return self._words(self._register.title)
        if item is None:
            return self._words(self._register.new).replace("…", "")
        named = getattr(item, "name", "") or getattr(item, "title", "")
        return str(named) if named else self._words(self._register.title)

    def _legend(self) -> str:
        if any(entry.gate for entry in self._register.entries):
            return self.tr("* is needed   • is needed before the leads may be exported")
        return self.tr("* is needed")

    def _words(self, text: str) -> str:
        return QCoreApplication.translate("Registers", text)

    def _input(self, entry: Entry) -> AnyInput:
        name, hint = self._words(entry.title), self._words(entry.hint) if entry.hint else ""
        choices = entry.choices(self._session) if entry.choices else ()
        makers: dict[Ask, Callable[[], AnyInput]] = {
            Ask.LINE: lambda: inputs.LineInput(name, hint),
            Ask.LIST: lambda: inputs.LineInput(name, hint),
            Ask.TEXT: lambda: inputs.TextInput(name, hint, 66),
            Ask.CHOICE: lambda: inputs.ChoiceInput(name, choices),
            Ask.MANY: lambda: inputs.ManyInput(name, choices, None),
            Ask.DATE: lambda: inputs.DateInput(name, self._session.desk.clock.today()),
            Ask.TICK: lambda: inputs.TickInput(name, name),
            Ask.NUMBER: lambda: inputs.NumberInput(name),
        }
        return makers[entry.ask]()

    def _fill(self) -> None:
        if self._known is None:
            defaults = {
                "marketing": True,
                "has_objection": True,
                "child_limit": 18,
                "roles": ("rep",),
                "bases": tuple(
                    str(b) for b in (Basis.CONSENT, Basis.LEGITIMATE_INTEREST, Basis.SOFT_OPT_IN, Basis.NOT_PERSONAL)
                ),
            }
            for name, value in defaults.items():
                if name in self._inputs:
                    self._inputs[name].set_value(value)
            return
        for entry in self._register.entries:
            value = getattr(self._known, entry.name)
            shown = value.date() if isinstance(value, datetime) else value
            self._inputs[entry.name].set_value(", ".join(value) if entry.ask is Ask.LIST else shown)

    def _look(self) -> None:
        needed = all(self._inputs[entry.name].value() for entry in self._register.entries if entry.must)
        either = self._register.either
        self.save.setEnabled(needed and (not either or any(self._inputs[name].value() for name in either)))

    def item(self) -> object:
        """Return the entry as typed."""
        values: dict[str, object] = {}
        if self._known is not None:
            values = {field.name: getattr(self._known, field.name) for field in fields(self._known)}
        for entry in self._register.entries:
            values[entry.name] = self._value(entry)
        named = str(values.get("name") or values.get("title") or f"{values.get('source', '')} {self._register.key}")
        values.setdefault("key", self._register.single or slug(named, self._taken))
        self._attest(values)
        return self._register.kind(**{name: value for name, value in values.items() if value is not _UNSET})

    def _attest(self, values: dict[str, object]) -> None:
        """Who enters a source vouches for it."""
        if self._register.key == "sources" and not values.get("attested_by"):
            values["attested_by"] = self._session.desk.actor
            values["attested_at"] = self._session.desk.clock.now()

    def _value(self, entry: Entry) -> object:
        value = self._inputs[entry.name].value()
        maker = _ENUMS.get((self._register.key, entry.name))
        if entry.ask is Ask.LIST:
            return tuple(part.strip().upper() for part in str(value).split(",") if part.strip())
        if entry.ask is Ask.MANY:
            parts = value if isinstance(value, list) else []
            return tuple(maker(part) for part in parts) if maker else tuple(parts)
        if entry.ask is Ask.CHOICE and maker is not None:
            return maker(str(value)) if value else (None if entry.name == "kind" else _UNSET)
        if entry.ask is Ask.NUMBER and value is None and entry.name == "child_limit":
            return 18
        if entry.name == "sent_at":
            return datetime.combine(value, time(12), UTC) if isinstance(value, date) else None
        if entry.name == "country":
            return str(value).upper()
        return value


_UNSET = object()
"""Marks a choice left open, so that the register's own default stands."""
