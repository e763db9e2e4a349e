"""What users of other importers suffered from, and the tests that show it does not happen here.

`python -m tests.lessons` prints the table. A test with `lesson_NN` in its name belongs to lesson NN; `FURTHER` names
tests that show a part of it elsewhere.
"""

import ast
import re
from pathlib import Path

TESTS = Path(__file__).parent
LESSONS: dict[int, str] = {
    1: "Read every cell as text first; type later, reversibly.",
    2: "A number format with leading zeros means text.",
    3: "Decide date order per column from its own evidence, else ask.",
    4: "Each sheet gets its own mapping; never line up by position across sheets.",
    5: "List the sheets of every file, with 'all'.",
    6: "Drop empty trailing columns; times are not dates.",
    7: "Phone columns never pass through a number.",
    8: "More than 15 digits as a number is damaged at source: say so.",
    9: "Find the encoding, show samples with its letters before the import.",
    10: "Values that begin with an umlaut keep it.",
    11: "Read and write by locale; export with a mark or as xlsx.",
    12: "Check the original, not the parsed value.",
    13: "One row never stops the rest; the status tells the truth.",
    14: "Counts add up to the rows read.",
    15: "Say success only after counting rows in the store.",
    16: "The file of rejected rows holds exactly these.",
    17: "Tell invalid, duplicate and empty apart; give the reason per row.",
    18: "A retry is idempotent.",
    19: "Messages name the cell and the fix, in plain words.",
    20: "Progress; phone as one column; samples from the first filled cells.",
    21: "Recognise a vendor's layout and skip straight to review.",
    22: "Extra columns: keep, or refuse; never lose without saying.",
    23: "A saved mapping is needed.",
    24: "Values of the vendor mapped to ours, with memory.",
    25: "What was exported can be imported.",
    26: "A header finder that can be overruled.",
    27: "A recipe holds reading, mapping and cleaning.",
    28: "Store the rule as well as the result.",
    29: "The same engine without the window.",
    30: "Match on e-mail by default.",
    31: "One normaliser, for form and list.",
    32: "Say before the run what a match will do.",
    33: "The bulk path obeys the same rules as the form.",
    34: "The user chooses the keys.",
    35: "Whole records are deduplicated, not cells.",
    36: "Never merge on a name alone; never drop a note.",
    37: "A merge takes the strictest stop of both.",
    38: "A merge touches its own records only.",
    39: "Merges are events that can be reversed.",
    40: "Undo works at the largest import.",
    41: "Stops are never overwritten.",
    42: "Undo says what it reverses and what it leaves, and restores updates.",
    43: "What was deleted or undone is new again.",
    44: "Batch number, file name, count, user, one button.",
    45: "Going back never destroys the way forward.",
    46: "Dry run and run share one code path.",
}
FURTHER: dict[int, tuple[str, ...]] = {
    2: ("unit/readers/test_cells.py::test_masks_are_handed_over_as_shown",),
    3: ("unit/intake/test_clean.py::test_the_order_of_dates_is_settled_by_the_columns_own_evidence",),
    5: ("desktop/test_import_queue.py::test_sheets_of_a_workbook_wait_and_notes_are_left_out_with_a_word",),
    7: ("unit/domain/test_phones.py::test_digits_lost_at_the_source_are_named_never_guessed",),
    8: ("unit/readers/test_xlsx.py::test_numbers_that_lost_digits_are_named",),
    9: ("unit/readers/test_letters.py::test_a_short_list_is_read_as_it_was_written",),
    10: ("unit/writers/test_formats.py::test_delimited_text_comes_back",),
    11: ("unit/app/test_presets.py::test_the_file_has_the_programs_delimiter_and_encoding",),
    18: ("unit/app/test_large_imports.py::test_a_cancelled_import_leaves_nothing",),
    19: ("journey/test_known_lists.py::test_every_code_of_a_cell_or_row_has_a_sentence",),
    20: ("unit/intake/test_columns.py::test_samples_are_the_first_filled_cells_and_fill_is_a_share",),
    21: ("journey/test_known_lists.py::test_a_declared_layout_maps_the_list_on_every_laptop",),
    26: ("unit/intake/test_header.py::test_title_rows_and_blank_rows_above",),
    33: ("unit/app/test_written_cells.py::test_what_is_written_is_screened_and_what_is_written_over_is_forgiven",),
    36: ("unit/intake/test_clean.py::test_a_name_alone_is_never_a_duplicate",),
    37: ("unit/store/test_merge.py::test_the_strictest_stop_flag_basis_class_and_restriction_are_kept",),
    39: ("unit/store/test_merge.py::test_parting_restores_both_exactly_and_merging_again_too",),
    40: ("unit/store/test_many_acts.py::test_an_import_that_changed_many_leads_comes_back_exactly",),
    41: ("property/test_stops.py::test_nothing_that_happens_later_lets_a_stopped_person_out",),
    42: ("unit/store/test_undo.py::test_edited_exported_and_merged_leads_are_left_and_named",),
    46: ("unit/store/test_import.py::test_preview_and_run_give_the_same_counts_and_a_preview_leaves_nothing",),
}
_NUMBER = re.compile(r"(?:lesson_|_and_)(\d\d)")


def tests_of(path: str) -> set[str]:
    """Return the names of a module's tests."""
    module = ast.parse((TESTS / path).read_text(encoding="utf-8"))
    return {node.name for node in module.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")}


def shown() -> dict[int, list[str]]:
    """Return each lesson with the tests that show it."""
    found: dict[int, list[str]] = {number: [] for number in LESSONS}
    for path in sorted((TESTS / "journey").glob("test_lessons_*.py")):
        name = path.relative_to(TESTS).as_posix()
        for test in sorted(tests_of(name)):
            for number in _NUMBER.findall(test):
                found[int(number)].append(f"{name}::{test}")
    for number, tests in FURTHER.items():
        found[number] += tests
    return found


def main() -> None:
    """Print the table."""
    for number, tests in shown().items():
        print(f"{number:>3}  {LESSONS[number]}")
        for test in tests:
            print(f"       {test}")


if __name__ == "__main__":
    main()
