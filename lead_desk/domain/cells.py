"""Parse one cell, or one column of cells, by the type of its field. Nothing here raises on bad text.

The parts live in modules of their own: `emails`, `phones`, `countries`, `dates`, `answers`. This is the one door to
them, so that the importer, the form, stops and searches share one normal form of every value.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache

from lead_desk.domain.answers import parse_age, parse_linkedin, parse_url, parse_yesno
from lead_desk.domain.countries import parse_country
from lead_desk.domain.dates import DateRules, parse_date
from lead_desk.domain.emails import parse_email
from lead_desk.domain.fields import BY_NAME, FieldType
from lead_desk.domain.parsed import NOTHING, TEXT_LIMIT, CellCode, Parsed, is_blank, visible
from lead_desk.domain.phones import parse_phone

__all__ = [
    *("NOTHING", "WARNINGS", "CellCode", "DateOrder", "DateRules", "Parsed"),
    *("is_blank", "parse_age", "parse_cell", "parse_column", "parse_country", "parse_date", "parse_email"),
    *("parse_linkedin", "parse_name", "parse_phone", "parse_text", "parse_url", "parse_yesno", "visible"),
]

_ERROR_VALUES = frozenset(
    {
        "#ref!",
        "#value!",
        "#name?",
        "#div/0!",
        "#null!",
        "#num!",
        "#n/a",
        "#error!",
        "#spill!",
        "#calc!",
        "#feld!",
        "#wert!",
        "#bezug!",
        "#nv",
        "#värdefel!",
        "#værdi!",
    }
)


def parse_text(text: str) -> Parsed:
    """Read a plain text cell: trimmed, without invisible characters; a spreadsheet's error values are damaged."""
    clean = visible(text)
    if clean.startswith("#") and (clean.lower() in _ERROR_VALUES or not clean.strip("#")):
        return Parsed(problem=CellCode.CELL_DAMAGED)
    if len(clean) > TEXT_LIMIT:
        return Parsed(problem=CellCode.CELL_TOO_LONG)
    return NOTHING if is_blank(clean) else Parsed(clean)


def parse_name(text: str) -> Parsed:
    """Read a person's name: as text, but written like a name (`Null`, `Nan`, `Na`) it is one, and no stand-in."""
    clean = visible(text)
    return Parsed(clean) if clean.istitle() and clean.isalpha() and clean.lower() in _NAMES_TOO else parse_text(text)


_NAMES_TOO = frozenset({"null", "nan", "na", "nil", "none", "sin", "brak", "missing", "nd"})

_SIMPLE: dict[FieldType, Callable[[str], Parsed]] = {
    FieldType.TEXT: parse_text,
    FieldType.NAME: parse_name,
    FieldType.NUMBER: parse_text,
    FieldType.EMAIL: parse_email,
    FieldType.COUNTRY: parse_country,
    FieldType.AGE: parse_age,
    FieldType.URL: parse_url,
    FieldType.YESNO: parse_yesno,
}


def parse_cell(name: str, text: str, *, region: str = "", rules: DateRules | None = None) -> Parsed:
    """Read one cell of a catalogue field (or of a `custom:` column, which is text).

    Args:
        name: catalogue name of the field.
        text: the cell as delivered.
        region: country assumed for phone numbers without a prefix.
        rules: order and range of the column's dates.
    """
    return _parser(name, rules)(text, region)


@lru_cache(maxsize=256)
def _parser(name: str, rules: DateRules | None) -> Callable[[str, str], Parsed]:
    """Return what reads the cells of a field, as (text, region)."""
    declared = BY_NAME.get(name)
    kind = declared.type if declared else FieldType.TEXT
    if kind is FieldType.PHONE:
        return parse_phone
    if kind is FieldType.DATE:
        return lambda text, _region: parse_date(text, rules)
    plain = parse_linkedin if name == "linkedin_url" else _SIMPLE[kind]
    return lambda text, _region: plain(text)


def parse_column(
    name: str, values: Sequence[str], *, regions: Sequence[str] = (), region: str = "", rules: DateRules | None = None
) -> list[Parsed]:
    """Read a column at once; equal cells are read once.

    Args:
        name: catalogue name of the field.
        values: the cells.
        regions: country of each row, for phone numbers; empty uses `region` for all.
        region: country assumed where a row has none.
        rules: order and range of the column's dates.
    """
    parser = _parser(name, rules)
    if not regions:
        known = {text: parser(text, region) if text else NOTHING for text in set(values)}
        return [known[text] for text in values]
    pairs = list(zip(values, regions, strict=True))
    seen = {pair: parser(pair[0], pair[1] or region) if pair[0] else NOTHING for pair in set(pairs)}
    return [seen[pair] for pair in pairs]
