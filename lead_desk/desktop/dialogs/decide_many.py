"""The questions before a decision about many flags or a whole column: how many leads, some of them, and why."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lead_desk.desktop import texts
from lead_desk.desktop.dialogs.ask import AskReason
from lead_desk.desktop.pages.review_work import Asked, Columns
from lead_desk.desktop.widgets import basics
from lead_desk.domain.review import ReviewAct

_CELL = 90


def _tr(text: str) -> str:
    return QCoreApplication.translate("DecideMany", text)


def reasons(act: ReviewAct) -> tuple[str, ...]:
    """Return the usual reasons for a decision."""
    if act is ReviewAct.DISMISS:
        return (
            _tr("It's about their work or product"),
            _tr("It's a name"),
            _tr("It's about somebody else"),
            _tr("It's a figure of speech"),
        )
    if act is ReviewAct.STRIP:
        return (_tr("We don't need it"), _tr("It should never have been collected"))
    return (_tr("It says so plainly"), _tr("The person told us"))


def ask_many(parent: QWidget, asked: Asked) -> AskReason:
    """Return the question before a decision about all alike.

    Args:
        parent: the page.
        asked: the decision, worked out.
    """
    told = asked.told
    title, act = {
        ReviewAct.CONFIRM: (_tr("Confirm flags: {flags}"), _tr("Confirm")),
        ReviewAct.DISMISS: (_tr("Flags that are fine: {flags}"), _tr("They're fine")),
        ReviewAct.STRIP: (_tr("Remove cells: {flags}"), _tr("Remove the cells")),
    }[asked.act]
    lines = [_tr("Leads: {leads}.").format(leads=texts.number(told.leads))]
    if told.ready_before is not None and told.ready_after is not None:
        lines.append(
            _tr("Ready leads: {before} → {after}.").format(
                before=texts.number(told.ready_before), after=texts.number(told.ready_after)
            )
        )
    if asked.act is ReviewAct.STRIP:
        lines.append(_tr("The cells are gone for good; the leads stay."))
    count = texts.number(told.flags)
    dialog = AskReason(parent, title.format(flags=count), " ".join(lines), act, picks=reasons(asked.act))
    shown = basics.Card(_tr("Some of them"), spacing=4)
    for lead, cell in told.sample:
        shown.add(basics.label(_tr("{lead}: “{cell}”").format(lead=lead or _tr("No name"), cell=_short(cell))))
    dialog.add_widget(shown)
    return dialog


def ask_column(parent: QWidget, columns: Columns, names: dict[str, str]) -> AskReason:
    """Return the question before a vendor's column is left out.

    Args:
        parent: the page.
        columns: what would go.
        names: source keys to their names.
    """
    lines = [
        _tr("“{header}” from {source}. Cells: {leads}, flagged: {flagged}, imports: {batches}.").format(
            header=column.header,
            source=names.get(column.source, column.source) or _tr("lists without a source"),
            leads=texts.number(reach.leads),
            batches=texts.number(reach.batches),
            flagged=texts.number(reach.flagged),
        )
        for column, reach in columns.found
    ]
    children = sum(reach.children for _column, reach in columns.found)
    if children:
        lines.append(
            _tr("Cells that may tell of a child stay until you decide about them: {count}.").format(
                count=texts.number(children)
            )
        )
    lines.append(_tr("The cells are removed for good, the leads stay. The next list leaves the column out."))
    return AskReason(
        parent,
        _tr("Leave the whole column out"),
        "\n".join(lines),
        _tr("Remove the column"),
        danger=True,
        picks=reasons(ReviewAct.STRIP),
    )


def _short(cell: str) -> str:
    return cell if len(cell) <= _CELL else cell[: _CELL - 1] + "…"
