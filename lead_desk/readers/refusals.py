"""Why a file cannot be read: one sentence a salesperson understands, one thing to do next. Never a cell."""

from lead_desk.domain.errors import LeadDeskError, UnreadableFileError

KINDS = "Lead Desk reads spreadsheets and contact lists (xlsx, xls, xlsb, ods, csv, tsv, json, vcf)."


def not_a_table(what: str) -> UnreadableFileError:
    """The file is something else altogether; `what` is named with its article ("a PDF document")."""
    return UnreadableFileError(f"{KINDS} This is {what}.", "Choose another file.", code="NOT_A_TABLE")


def unknown_content() -> UnreadableFileError:
    """No format knows the bytes."""
    return UnreadableFileError(
        f"{KINDS} This file holds none of them.", "Save the list as xlsx or csv and try again.", code="NOT_A_TABLE"
    )


def ambiguous() -> UnreadableFileError:
    """Two formats recognise the bytes; guessing could read it wrong."""
    return UnreadableFileError(
        "This file can be read in more than one way.", "Save the list as xlsx or csv and try again.", code="AMBIGUOUS"
    )


def empty() -> UnreadableFileError:
    """There is not one cell with a value."""
    return UnreadableFileError("There is nothing in this file to import.", "Choose another file.", code="EMPTY")


def encrypted() -> UnreadableFileError:
    """The workbook is behind a password that nobody gave yet."""
    return UnreadableFileError(
        "This file has a password.",
        "Give it here, or with --password-file on the command line; or drop a copy saved without one.",
        code="ENCRYPTED",
    )


def wrong_password() -> UnreadableFileError:
    """The password that was given does not open the workbook."""
    return UnreadableFileError(
        "This is not the password of the file.",
        "Mind capitals and spaces; ask the sender when in doubt.",
        code="WRONG_PASSWORD",
    )


def encrypted_otherwise() -> UnreadableFileError:
    """The content is behind a password of a kind that is not opened: old Excel, OpenDocument, zip."""
    return UnreadableFileError(
        "This file has a password, of a kind that Lead Desk does not open.",
        "Open it in your spreadsheet program, save a copy without a password, and drop the copy.",
        code="ENCRYPTED_OTHERWISE",
    )


def damaged(part: str = "") -> UnreadableFileError:
    """The bytes break the rules of their own format; `part` names the place, never its content."""
    return UnreadableFileError(
        f"This file is incomplete or damaged ({part})." if part else "This file is incomplete or damaged.",
        "Download it again, or open it in your spreadsheet program and save it anew.",
        code="DAMAGED",
    )


def hostile(what: str) -> UnreadableFileError:
    """The file is built to harm or to spy; `what` completes "This file ..."."""
    return UnreadableFileError(
        f"This file {what}. That is no part of a lead list, so it was not opened.",
        "Ask the sender for a plain xlsx or csv file.",
        code="HOSTILE",
    )


def too_large(what: str) -> UnreadableFileError:
    """A limit was passed; `what` is a whole sentence such as "This file unpacks to 4.2 GB."."""
    return UnreadableFileError(
        f"{what} That is more than Lead Desk takes in one file.", "Split the list into smaller files.", code="TOO_LARGE"
    )


def too_wide() -> UnreadableFileError:
    """More columns than a sheet of any program has; mostly the separator is another sign than the one found."""
    return UnreadableFileError(
        "This file has more columns than a sheet can hold (16,384).",
        "Delete the columns you do not need, or choose the separator by hand.",
        code="TOO_LARGE",
    )


def long_cell(row: int) -> UnreadableFileError:
    """One cell holds a book."""
    return too_large(f"Row {row:,} has a cell of more than a million characters.")


def long_line(number: int) -> UnreadableFileError:
    """A line of a text goes on beyond all lists; mostly its line breaks were lost."""
    return UnreadableFileError(
        f"Line {number:,} of this file has more than four million letters, so it is no list with a line for each row.",
        "Look whether its line breaks were lost, or save the list anew as xlsx or csv.",
        code="TOO_LARGE",
    )


def too_old(what: str) -> UnreadableFileError:
    """A format that died long ago."""
    return UnreadableFileError(
        f"This file is {what}, which Lead Desk does not read.",
        "Open it in your spreadsheet program and save it as xlsx.",
        code="TOO_OLD",
    )


def reader_died() -> UnreadableFileError:
    """The child ended without a word: a fault in a parser, met by this file."""
    return UnreadableFileError(
        "This file made the reader stop, so nothing of it was taken in.",
        "Open it in your spreadsheet program, save it anew as xlsx or csv, and drop that copy.",
        code="READER_DIED",
    )


def too_slow() -> UnreadableFileError:
    """The child used up its time."""
    return UnreadableFileError(
        "This file took too long to read, so nothing of it was taken in.",
        "Split the list into smaller files, or save it as csv.",
        code="TOO_SLOW",
    )


def out_of_memory() -> UnreadableFileError:
    """The child used up its memory."""
    return UnreadableFileError(
        "This file needs more memory than Lead Desk gives to a list.",
        "Split the list into smaller files, or save it as csv.",
        code="TOO_LARGE",
    )


def no_such_sheet() -> UnreadableFileError:
    """A sheet was asked for by a number the file does not have."""
    return UnreadableFileError("This file has no such sheet.", "Choose one of its sheets.", code="NO_SUCH_SHEET")


def no_such_encoding() -> UnreadableFileError:
    """The user asked for an encoding that does not exist."""
    return UnreadableFileError("There is no such encoding.", "Choose one of those offered.", code="NO_SUCH_ENCODING")


def no_such_delimiter() -> UnreadableFileError:
    """The user asked for a separator that cannot part cells."""
    return UnreadableFileError(
        "A separator is one sign.", "Give one such as ; or , or a tab.", code="NO_SUCH_DELIMITER"
    )


def not_there() -> UnreadableFileError:
    """The path leads nowhere, or to something that is no ordinary file."""
    return UnreadableFileError(
        "This file cannot be found, or it is not an ordinary file.",
        "If it lies in the cloud, open it there once so that it is downloaded, then try again.",
        code="NOT_FOUND",
    )


def locked() -> UnreadableFileError:
    """Another program holds the file, or the user may not read it."""
    return UnreadableFileError(
        "This file cannot be opened: another program is holding it, or you may not read it.",
        "Close it there, or work on a copy.",
        code="LOCKED",
    )


def written_over() -> UnreadableFileError:
    """Another program wrote the file while it was read: rows may be missing, or stand there twice."""
    return UnreadableFileError(
        "This file was changed while it was read, so nothing of it was taken in.",
        "Wait until the program that writes it is done, then try again.",
        code="WRITTEN_OVER",
    )


NOT_AS_IT_CAME = "NOT_AS_IT_CAME"


def not_as_it_came(why: str) -> UnreadableFileError:
    """Rows cannot be taken out of the file with all else left alone; `why` is a sentence about the file."""
    return UnreadableFileError(why, "The rows that stay are saved as a plain table.", code=NOT_AS_IT_CAME)


def of_failure(error: BaseException, otherwise: UnreadableFileError) -> UnreadableFileError:
    """Turn whatever stopped a child into words that quote no cell; `otherwise` stands for a fault nobody foresaw."""
    if isinstance(error, UnreadableFileError):
        return error
    if isinstance(error, MemoryError):
        return out_of_memory()
    if isinstance(error, LeadDeskError):
        return UnreadableFileError(error.sentence, error.remedy, code=error.reason)
    return otherwise
