"""The note about a column that asks for children's, special-category or criminal data."""

from collections.abc import Callable

from lead_desk.desktop import texts
from lead_desk.desktop.texts import translate
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.domain.flag import ColumnVerdict


def verdict_note(verdict: ColumnVerdict, leave_out: Callable[[], None]) -> Banner:
    """Return the banner, its first remedy being to leave the column out."""
    banner = Banner(
        "check",
        translate("ImportFilePage", "“{header}”: {what}").format(
            header=verdict.header, what=texts.column_flag(verdict.kind, verdict.category)
        ),
        translate("ImportFilePage", "You don't need it to sell. The simplest way is not to store it."),
        flat=True,
    )
    words = translate("ImportFilePage", "Leave this column out")
    banner.add_button(words, leave_out, icon="eraser", kind="primary")
    return banner
