"""The notes above a list that is about to be imported, each with what helps."""

from functools import partial

from lead_desk.desktop import texts
from lead_desk.desktop.session import Session
from lead_desk.desktop.texts import translate
from lead_desk.desktop.widgets.banner import Banner
from lead_desk.domain.source import Batch


def same_file(session: Session, before: Batch) -> Banner:
    """Return the note that this very list was imported before."""
    title = translate("ImportFilePage", "You imported this very file on {when}")
    banner = Banner(
        "info",
        title.format(when=texts.moment(before.imported_at)),
        translate("ImportFilePage", "Import it again only if you want its people brought up to date."),
        flat=True,
    )
    show = partial(session.go, f"leads:batch={before.number}")
    banner.add_button(translate("ImportFilePage", "Show its leads"), show, icon="users")
    return banner


def still_to_choose(missing: list[str]) -> Banner:
    """Return the note about what must be settled before an import."""
    return Banner(
        "check",
        translate("ImportFilePage", "Still to choose: {what}").format(what=texts.listed(missing)),
        translate(
            "ImportFilePage", "Every lead carries where it came from and why it may be used. You can change it later."
        ),
    )


def collected_fairly() -> Banner:
    """Return the note that asks for the user's word (GDPR Art. 5(1)(a))."""
    return Banner(
        "check",
        translate("ImportFilePage", "Was the list collected fairly?"),
        translate("ImportFilePage", "Tick that you know how it was collected. If you don't, ask who gave it to you."),
    )


def not_imported(name: str, problem: str) -> Banner:
    """Return the note about a list that was left behind while others went in."""
    return Banner("blocked", translate("ImportFilePage", "“{name}” was not imported").format(name=name), problem)
