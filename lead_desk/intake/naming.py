"""Decide what a bare `Name`, `Nom`, `Nombre` or `Title` is: a person, a last name, a firm, a form of address, a job."""

from collections.abc import Sequence
from dataclasses import replace

from lead_desk.intake.candidate import Candidate
from lead_desk.intake.evidence import settle_title
from lead_desk.intake.lexicon import NAME_ANY, OTHER, TITLE_ANY, lexicon, tokens_of

_NAME_IS_LAST_NAME = frozenset({"de", "fr", "nl", "it", "pt", "es"})
"""Languages in which `Name` beside a first name is the last name."""

_PEOPLE = 0.6  # share of cells that look like a person's full name
_ROWS = 2  # rows in which two columns are compared before they tell anything


def settle_names(columns: Sequence[Candidate], languages: tuple[str, ...]) -> None:
    """Settle names and titles by their neighbours and their cells.

    Args:
        columns: all columns of the list; their readings are changed in place.
        languages: the header row's most likely languages.
    """
    _pair_up(columns)
    present = {column.reading.field for column in columns if column.reading.why != "part"}
    for column in columns:
        if column.reading.field == NAME_ANY:
            column.reading = replace(column.reading, field=_name(column, present, languages, columns))
        elif (
            column.reading.field == "full_name"
            and "company" not in present
            and column.cells.company >= 0.5 > column.cells.person
        ):
            column.reading = replace(column.reading, field="company", why="content", confidence=0.8)
    _settle_customers(columns)
    _leave_out_strangers(columns)
    titles = [column for column in columns if column.reading.field == TITLE_ANY]
    for place, column in enumerate(titles):
        meant = settle_title(column.cells, present, languages, again=place > 0, twice=len(titles) > 1)
        column.reading = replace(column.reading, field=meant)


def _pair_up(columns: Sequence[Candidate]) -> None:
    """`Nom participant` beside `Prénom participant` is the last name only."""
    firsts = {_beside(column, "first_name")[0] for column in columns if column.reading.field == "first_name"} - {()}
    if not firsts or any(column.reading.field == "last_name" for column in columns):
        return
    for column in columns:
        if column.reading.field != "full_name" or column.cells.person >= _PEOPLE:
            continue
        rest, languages = _beside(column, NAME_ANY)
        if rest in firsts and (column.cells.filled or languages <= _NAME_IS_LAST_NAME):
            column.reading = replace(column.reading, field="last_name", confidence=0.85)


def _beside(column: Candidate, meaning: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return the words of a header beside the one that has this meaning, and the languages in which that one has it.

    Without such a word, or with several, there are none.
    """
    known = lexicon()
    tokens = tokens_of(column.header)
    heads = [token for token in tokens if meaning in known.meanings.get(token, {})]
    if len(heads) != 1:
        return (), frozenset()
    rest = tuple(token for token in tokens if token != heads[0] and token not in known.fillers)
    return rest, known.meanings[heads[0]][meaning]


def _settle_customers(columns: Sequence[Candidate]) -> None:
    """`Kundenavn` or `Display name` beside a contact person's own column is the firm that they work for."""
    if any(column.reading.field == "company" for column in columns):
        return
    people = [column for column in columns if column.reading.field == "full_name"]
    lesser = lexicon().lesser
    customers = [
        column
        for column in people
        if ("customer", column.key) in lesser
        or (("full_name", column.key) in lesser and any(_never_agree(column, other) for other in people))
    ]
    if len(customers) == 1 and any(column.cells.filled for column in people if column is not customers[0]):
        customers[0].reading = replace(customers[0].reading, field="company", confidence=0.8)


def _leave_out_strangers(columns: Sequence[Candidate]) -> None:
    """A full name that never has the row's own first name is somebody else's (`Kontakt 1 navn` of a child)."""
    firsts = [column for column in columns if column.reading.field == "first_name"]
    if len(firsts) != 1 or not any(column.reading.field == "last_name" for column in columns):
        return
    for column in columns:
        if column.reading.field == "full_name" and not column.by_tool and _never_agree(column, firsts[0]):
            column.reading = replace(column.reading, field=OTHER, confidence=0.8, why="content")


def _never_agree(one: Candidate, other: Candidate) -> bool:
    """Tell whether two columns name different things: in most rows where both are filled neither holds the other."""
    pairs = [
        (set(left.lower().replace(",", " ").split()), set(right.lower().replace(",", " ").split()))
        for left, right in zip(one.values, other.values, strict=True)
        if left.strip() and right.strip()
    ]
    return len(pairs) >= _ROWS and sum(left <= right or right <= left for left, right in pairs) * 2 < len(pairs)


def _name(column: Candidate, present: set[str], languages: tuple[str, ...], columns: Sequence[Candidate]) -> str:
    cells = column.cells
    if cells.company >= 0.3 and "company" not in present:
        return "company"
    if "first_name" in present and "last_name" not in present:
        bare = languages and languages[0] in _NAME_IS_LAST_NAME and cells.person < _PEOPLE
        return "last_name" if bare else "full_name"
    if "last_name" in present and "first_name" not in present:
        return "first_name" if cells.person < _PEOPLE else "full_name"
    if "company" not in present and ("full_name" in present or {"first_name", "last_name"} <= present):
        # 'Name' beside a contact person's own name columns is the company, unless its cells are these people.
        firsts = [other for other in columns if other.reading.field in {"first_name", "full_name"}]
        strangers = any(_never_agree(column, other) for other in firsts)
        if cells.filled and cells.person >= _PEOPLE and cells.company < 0.1 and not strangers:
            return "full_name"
        return "company" if "full_name" in present or cells.filled else "full_name"
    speaks_of_firms = sum(
        other.reading.field in {"website", "industry", "company_size", "revenue"} for other in columns
    )
    if "company" not in present and speaks_of_firms >= 2 and "job_title" not in present and cells.person < _PEOPLE:
        return "company"
    return "full_name"
