"""Every key of the window in words, for the help sheet; a test compares it with the keys that are really bound."""

from lead_desk.desktop.texts import translate


def entries() -> tuple[tuple[str, str], ...]:
    """Return (keys, what they do), in the order of the sheet."""
    return (
        ("Ctrl+K", translate("Keys", "Do or find anything")),
        ("Ctrl+O", translate("Keys", "Import files")),
        ("Ctrl+E", translate("Keys", "Export")),
        ("Ctrl+F", translate("Keys", "Search leads")),
        ("Ctrl+1 … 0", translate("Keys", "Go to a page")),
        ("Ctrl+R", translate("Keys", "Requests of people")),
        ("Ctrl+Z", translate("Keys", "Undo the last act")),
        ("Ctrl+Shift+Z", translate("Keys", "Bring it back")),
        ("Ctrl+H", translate("Keys", "History")),
        ("Ctrl+,", translate("Keys", "Settings")),
        ("Ctrl+L", translate("Keys", "Lock now")),
        ("Alt+← / →", translate("Keys", "Back, forward")),
        ("F6", translate("Keys", "Next area")),
        ("F1", translate("Keys", "Handbook, at this page")),
        ("?", translate("Keys", "This help")),
        ("↑ ↓ Home End", translate("Keys", "Leads: move")),
        ("Shift+arrows", translate("Keys", "Leads: pick cells")),
        ("Space", translate("Keys", "Leads: tick")),
        ("Ctrl+A", translate("Keys", "Leads: tick all that match")),
        ("Esc", translate("Keys", "Back to the list; Leads: untick all")),
        ("Enter", translate("Keys", "Leads: details")),
        ("F2", translate("Keys", "Leads: type into the cell")),
        ("Ctrl+C", translate("Keys", "Leads: copy what may leave")),
        ("Ctrl+V", translate("Keys", "Leads: paste into cells")),
        ("Shift+click", translate("Keys", "Leads: sort by one more column")),
        ("D", translate("Keys", "Leads: do not contact")),
        ("Del", translate("Keys", "Leads: delete")),
        ("1", translate("Keys", "Review: yes, that's what it is")),
        ("2", translate("Keys", "Review: no, it's fine")),
        ("3", translate("Keys", "Review: remove the cell")),
        ("4", translate("Keys", "Review: leave the column out")),
        ("5", translate("Keys", "Review: delete the lead")),
        ("S", translate("Keys", "Review: same for all alike")),
        ("J / K", translate("Keys", "Review: next, previous")),
        ("M / K / N", translate("Keys", "Duplicates: merge, keep both, next")),
        ("T / L", translate("Keys", "Differing values: take, leave")),
    )
