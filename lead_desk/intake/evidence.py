"""What cells prove about a column: supply a field, refuse one, settle a title."""

from lead_desk.intake.content import Profile

_ENOUGH = 3  # filled cells below which content says nothing against a header


def by_content(cells: Profile, *, named: bool) -> str:
    """Return the field that the cells alone give away, or ''.

    Args:
        cells: the column's profile.
        named: a header stands above that was not understood; then only unmistakable cells count.
    """
    if not cells.filled:
        return ""
    if cells.email >= 0.8:
        # The same few addresses over and over are colleagues' (owner, sender), not leads'.
        return "email" if cells.distinct >= 0.3 or cells.filled < 10 else ""
    if cells.linkedin >= 0.8:
        return "linkedin_url"
    # Under an unknown header, digits in groups may be any number: most must say +45, 0045 or (02) to be phones.
    marked = cells.phone_marked >= 0.5 or not named
    if cells.phone_shaped >= 0.8 and marked and cells.date < 0.2 and (cells.distinct >= 0.3 or cells.filled < 10):
        return "phone"
    if named:
        return ""
    return _nameless(cells)


def _nameless(cells: Profile) -> str:
    if cells.url >= 0.8 and cells.linkedin_company < 0.2:
        return "website"
    if cells.company >= 0.4:
        return "company"
    if cells.country >= 0.9:
        return "country"
    if cells.person >= 0.8 and cells.distinct >= 0.5:
        return "full_name"
    return ""


def supports(field: str, cells: Profile) -> bool:
    """Tell whether the cells look as the field's do, for a header with a word that nobody knows.

    Weaker than `by_content`: it is asked only about the one field that the rest of the header names.
    """
    if not cells.filled or cells.yesno >= 0.9:
        return False
    if field in {"phone", "mobile"}:
        return cells.phone_shaped >= 0.8
    if field in {"first_name", "last_name", "city"}:
        return cells.wordy >= 0.95 and cells.country < 0.5 and cells.company < 0.1
    shares = {
        "full_name": cells.person >= 0.6,
        "company": cells.company >= 0.3,
        "street": cells.address >= 0.6,
        "postcode": cells.postcode >= 0.8,
        "country": cells.country >= 0.8,
        "website": cells.url >= 0.8,
    }
    return shares.get(field, False)


def contradicts(field: str, cells: Profile) -> bool:
    """Tell whether the cells speak against the field that the header names."""
    if cells.filled < _ENOUGH:
        return False
    if field not in {"phone", "mobile", "source_id"} and cells.phone_marked >= 0.8 and cells.phone_shaped >= 0.8:
        return True  # `Business` over a telephone book's numbers
    if field == "email":
        return cells.email < 0.1
    if field in {"phone", "mobile"}:
        return max(
            cells.yesno / 0.9, cells.email / 0.8, cells.url / 0.8, cells.short_number / 0.9, cells.code / 0.9
        ) >= 1 or (cells.digits < 0.1)
    if field in {"website", "linkedin_url"}:
        return (
            cells.url < 0.1
            and cells.linkedin + cells.linkedin_company < 0.1
            and (cells.yesno >= 0.9 or cells.number >= 0.9 or cells.email >= 0.8)
        )
    if field in {"first_name", "last_name", "full_name", "company", "job_title"}:
        return cells.email >= 0.8 or (field != "company" and cells.number >= 0.9) or cells.url >= 0.8
    if field in {"city", "country", "industry"}:
        return cells.email >= 0.8 or (field != "industry" and cells.number >= 0.9 and cells.country < 0.1)
    if field == "opt_in":
        return max(cells.email, cells.person, cells.company, cells.phone_shaped, cells.url) >= 0.6
    if field in {"date_of_birth", "opt_in_at"}:
        return cells.email >= 0.5 or cells.yesno >= 0.95
    return False


def settle_title(cells: Profile, present: set[str], languages: tuple[str, ...], *, again: bool, twice: bool) -> str:
    """Tell whether a bare `Title` is a form of address or a job.

    Args:
        cells: its cells.
        present: fields of the other columns.
        languages: the header row's most likely languages.
        again: an earlier column has the same header.
        twice: there are two such columns (Outlook in French: the first is the form of address).
    """
    if cells.salutation >= (0.6 if cells.filled >= _ENOUGH else 1):
        return "title"
    if twice:
        return "job_title" if again else "title"
    if "job_title" in present:
        return "title"
    if cells.filled >= _ENOUGH and cells.salutation == 0:
        return "job_title"
    german_or_dutch = bool(languages) and languages[0] in {"de", "nl", "it"}
    return "title" if german_or_dutch else "job_title"
