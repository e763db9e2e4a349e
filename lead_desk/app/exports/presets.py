"""Presets: an export laid out as another program imports it - columns, headers, numbers, dates, delimiter, encoding.

Each preset is a file in `resources/presets`. It arranges what a campaign lets out and never adds to it: a field that
the campaign does not name stays at home, one that the preset does not know follows at the end under its own title.
"""

import tomllib
from collections.abc import Sequence
from datetime import date
from functools import cache

from lead_desk import resources
from lead_desk.domain.errors import BrokenInstallationError, UsageError
from lead_desk.domain.fields import BY_NAME, FieldType
from lead_desk.domain.values import dataclass

FOLDER = "presets"
_PHONES = {"e164": "+", "00": "00", "digits": ""}
_DATES = {"iso": "%Y-%m-%d", "dmy": "%d.%m.%Y", "mdy": "%m/%d/%Y"}
_NAME_PARTS = ("first_name", "last_name")


@dataclass(frozen=True, slots=True)
class Preset:
    """How one program wants its lists.

    Attributes:
        key: the name of its file, for the command line.
        name: the program's name.
        kind: a kind of file the writer knows.
        phone: what stands before a number's country code: `e164` (+), `00` or `digits` (nothing).
        date: `iso`, `dmy` or `mdy`.
        columns: (field, header) in the order of the file.
    """

    key: str
    name: str
    kind: str
    phone: str
    date: str
    columns: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of one export.

    Attributes:
        fields: catalogue names, in the order of the file.
        headers: the first row.
    """

    fields: tuple[str, ...]
    headers: tuple[str, ...]
    preset: Preset | None = None

    def cells(self, values: tuple[str, ...]) -> tuple[str, ...]:
        """Return the values of one lead as the preset writes them."""
        if self.preset is None:
            return values
        return tuple(_styled(self.preset, name, text) for name, text in zip(self.fields, values, strict=True))


@cache
def presets() -> dict[str, Preset]:
    """Return all presets by key.

    Raises:
        BrokenInstallationError: there is none, or one is not whole.
    """
    try:
        found = {path.stem: _load(path.stem) for path in sorted(resources.path(FOLDER).glob("*.toml"))}
    except (KeyError, ValueError, AttributeError):
        raise BrokenInstallationError("a preset for exports") from None
    if not found:
        raise BrokenInstallationError("the presets for exports")
    return found


def preset(key: str) -> Preset:
    """Return a preset by its key.

    Raises:
        UsageError: there is none; the sentence lists the known ones.
    """
    found = presets().get(key)
    if found is None:
        raise UsageError("There is no preset of that name.", f"Known: {', '.join(presets())}.", code="UNKNOWN_PRESET")
    return found


def layout(fields: Sequence[str], key: str = "") -> Layout:
    """Return the columns of an export: as the campaign names them, or as a preset arranges them.

    Raises:
        UsageError: there is no such preset.
    """
    if not key:
        return Layout(tuple(fields), tuple(_title(name) for name in fields))
    chosen = preset(key)
    headers, wanted = dict(chosen.columns), list(fields)
    if "full_name" in wanted and "full_name" not in headers and headers.keys() >= set(_NAME_PARTS):
        # the program asks for the parts of a name that leaves as a whole anyway
        wanted = [name for name in wanted if name != "full_name"]
        wanted += [name for name in _NAME_PARTS if name not in wanted]
    known = [name for name in headers if name in wanted]
    ordered = (*known, *(name for name in wanted if name not in headers))
    return Layout(ordered, tuple(headers.get(name) or _title(name) for name in ordered), chosen)


def _load(key: str) -> Preset:
    raw = tomllib.loads(resources.text(f"{FOLDER}/{key}.toml"))
    made = Preset(key, raw["name"], raw["kind"], raw["phone"], raw["date"], tuple(raw["columns"].items()))
    unknown = [name for name, _header in made.columns if name not in BY_NAME or not BY_NAME[name].exportable]
    if unknown or made.phone not in _PHONES or made.date not in _DATES:
        raise ValueError("a preset names what the catalogue does not have")
    return made


def _title(name: str) -> str:
    return BY_NAME[name].title if name in BY_NAME else name.removeprefix("custom:")


def _styled(chosen: Preset, name: str, text: str) -> str:
    kind = BY_NAME[name].type if name in BY_NAME else FieldType.TEXT
    if kind is FieldType.PHONE and text.startswith("+"):
        return _PHONES[chosen.phone] + text[1:]
    if kind is FieldType.DATE and text:
        try:
            return date.fromisoformat(text[:10]).strftime(_DATES[chosen.date])
        except ValueError:
            return text
    return text
