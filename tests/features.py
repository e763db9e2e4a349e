"""What an importer must do to be the best in its field, group by group, and the tests that show that it does.

`python -m tests.features` prints the table: Import, Mapping, Cleaning, Dedupe, Provenance.
What users of other importers suffered from is in `tests/lessons.py`.
"""

import ast
from pathlib import Path

TESTS = Path(__file__).parent
PEOPLE, READING = "journey/test_lessons_people.py::", "journey/test_lessons_reading.py::"
FEATURES: dict[str, dict[str, tuple[str, ...]]] = {
    "Import": {
        "Several files dropped at once": (
            "desktop/test_import_page.py::test_several_files_wait_in_a_queue",
            "desktop/test_import_queue.py::test_lists_with_the_same_columns_go_together",
        ),
        "xlsx as well as csv": ("contract/test_readers.py::test_every_format_keeps_its_promises",),
        "ods, xls, tsv, json, vcf": (
            "unit/readers/test_open_documents.py::test_ods_values_come_as_their_user_sees_them",
            "unit/readers/test_binary_workbooks.py::test_xls_cells_of_every_kind",
            "unit/readers/test_binary_workbooks.py::test_xlsb_cells_of_every_kind",
            "unit/readers/test_delimited.py::test_delimiters_are_found_by_consistency",
            "unit/readers/test_objects.py::test_json_arrays_plain_and_wrapped",
            "unit/readers/test_objects.py::test_cards_become_rows_with_known_headers",
        ),
        "Sheets to pick, several in one import": (
            "journey/test_lessons_reading.py::test_lesson_05_the_sheets_of_every_file_are_listed",
            "desktop/test_import_queue.py::test_sheets_of_a_workbook_wait_and_notes_are_left_out_with_a_word",
            "journey/test_known_lists.py::test_another_sheet_of_a_file_is_no_repeat_of_the_first",
        ),
        "Header found below titles and junk": (
            "journey/test_lessons_repeat.py::test_lesson_26_the_header_is_found_and_another_row_can_be_named",
            "unit/intake/test_header.py::test_title_rows_and_blank_rows_above",
        ),
        "Encoding found, shown, changeable": (
            "journey/test_lessons_reading.py::test_lesson_09_the_encoding_is_found_and_shown_with_names_that_prove_it",
            "desktop/test_reading.py::test_separator_letters_and_dates_can_be_changed",
            "desktop/test_reading.py::test_letters_are_shown_to_be_judged",
        ),
        "Delimiter, quotes and date order found": (
            "unit/readers/test_delimited.py::test_delimiters_are_found_by_consistency",
            "unit/readers/test_delimited.py::test_quotes_hold_delimiters_breaks_and_doubled_quotes",
            "unit/intake/test_clean.py::test_the_order_of_dates_is_settled_by_the_columns_own_evidence",
        ),
        "Cells kept exactly as text": (
            "journey/test_lessons_reading.py::test_lesson_02_a_number_format_that_shows_zeros_means_text",
            "journey/test_lessons_reading.py::test_lesson_08_a_number_of_more_than_fifteen_digits_is_called_damaged",
        ),
        "Dates that can be read in two ways are asked about": (
            "journey/test_lessons_reading.py::test_lesson_03_the_order_of_dates_is_the_columns_own_or_asked",
            "unit/intake/test_clean.py::test_dates_that_can_be_read_both_ways_are_a_question",
            "desktop/test_cells_told.py::test_the_result_names_what_it_did_not_keep",
        ),
        "Preview; nothing written before the user says so": (
            "journey/test_headless.py::test_the_preview_says_what_the_run_then_does_and_stores_nothing",
        ),
        "The preview counts created, updated, unchanged, skipped": (
            "unit/store/test_import.py::test_preview_and_run_give_the_same_counts_and_a_preview_leaves_nothing",
            "desktop/test_cells_told.py::test_values_that_will_be_asked_about_are_counted_before",
        ),
        "The preview counts flagged, stopped and blocked": (
            "journey/test_importer_features.py::test_a_preview_counts_what_is_flagged_stopped_and_blocked",
            "desktop/test_cells_told.py::test_what_blocks_is_told_without_what_only_needs_a_look",
        ),
        "Each bad row with line, reason and value": (
            "journey/test_lessons_reading.py::test_lesson_17_invalid_duplicate_and_empty_are_told_apart",
            "journey/test_lessons_reading.py::test_lesson_19_messages_name_the_cell_and_the_fix",
        ),
        "Bad rows out as a file, fixed, dropped back": (
            "journey/test_known_lists.py::test_rejected_rows_are_fixed_and_dropped_back_under_the_same_mapping",
            "desktop/test_reading.py::test_rejected_rows_are_saved_fixed_and_dropped_back",
        ),
        "One bad row stops nothing; a crash leaves nothing half": (
            "journey/test_lessons_reading.py::test_lesson_13_one_bad_row_never_stops_the_rest",
            "unit/app/test_large_imports.py::test_a_cancelled_import_leaves_nothing",
            "journey/test_headless.py::test_cancelling_stores_nothing",
        ),
        "History: who, when, file, counts": (
            PEOPLE + "test_lesson_44_an_import_is_listed_with_file_count_and_user_and_undone_by_its_number",
        ),
        "Undo of created rows": ("journey/test_lessons_people.py::test_lesson_40_thousands_of_rows_are_undone",),
        "Undo of updates and merges; stops stay": (
            "unit/store/test_undo.py::test_created_and_updated_leads_come_back_exactly_and_redo_too",
            "unit/store/test_undo.py::test_undo_never_lifts_a_stop_and_redo_respects_a_new_one",
            "unit/store/test_merge.py::test_parting_restores_both_exactly_and_merging_again_too",
        ),
        "The same file or rows known on a second drop": (
            "journey/test_headless.py::test_the_same_file_again_is_recognised_and_changes_nothing",
            "journey/test_lessons_reading.py::test_lesson_18_a_retry_doubles_nobody",
        ),
        "100,000 rows without splitting or freezing": (
            "unit/app/test_large_imports.py::test_helpers_change_nothing_but_the_time",
            "desktop/test_import_queue.py::test_a_list_without_end_is_counted_by_its_preview",
        ),
        "A list of opt-outs makes stops, not leads": (
            "journey/test_importer_features.py::test_a_list_of_opt_outs_makes_stops_and_no_leads",
            "unit/app/test_stop_files.py::test_identifiers_are_found_wherever_they_stand",
        ),
    },
    "Mapping": {
        "By name and synonym": (
            "unit/intake/test_columns.py::test_header_sets_are_read_as_a_careful_human_would",
            "unit/intake/test_columns.py::test_compounds_and_slips_of_the_pen",
        ),
        "Synonyms in several languages": ("unit/intake/test_columns.py::test_every_language_and_tool_is_there",),
        "By content": ("unit/intake/test_columns.py::test_a_column_of_emails_is_email_whatever_its_name",),
        "Samples and fill rate beside each column": (
            "unit/intake/test_columns.py::test_samples_are_the_first_filled_cells_and_fill_is_a_share",
        ),
        "Saved per vendor and known again": (
            "journey/test_lessons_repeat.py::test_lesson_21_and_23_a_vendors_layout_is_recognised_below_its_titles",
            "unit/intake/test_clean.py::test_a_remembered_mapping_follows_its_columns",
        ),
        "Split and join": (
            "unit/intake/test_pipeline.py::test_names_are_split_or_joined_as_needed",
            "unit/intake/test_pipeline.py::test_several_emails_and_phones_are_kept_with_kinds",
            "unit/intake/test_clean.py::test_an_address_in_one_cell",
        ),
        "The vendor's values become ours": (
            "journey/test_lessons_repeat.py::test_lesson_24_a_vendors_words_become_ours_now_and_in_the_next_list",
        ),
        "Unmapped columns are not stored, and that is on record": (
            "journey/test_importer_features.py::test_what_was_not_stored_is_nowhere_and_on_record",
            "unit/intake/test_pipeline.py::test_columns_left_out_are_not_stored_and_custom_ones_are",
        ),
    },
    "Cleaning": {
        "E-mail syntax": ("unit/domain/test_emails.py::test_what_is_no_address_has_a_code_and_no_value",),
        "Role, free-mail, throw-away and personal mailboxes": (
            "unit/intake/test_clean.py::test_mailboxes_are_told_apart",
            "unit/intake/test_pipeline.py::test_throw_away_mailboxes_are_named",
        ),
        "Phones to E.164 with the list's country": (
            "unit/domain/test_phones.py::test_numbers_in_the_spellings_of_lists",
            "unit/intake/test_pipeline.py::test_each_rows_own_country_reads_its_phone",
        ),
        "Spaces, quotes, entities, case": (
            "unit/intake/test_clean.py::test_text_is_mended_as_its_writer_meant_it",
            "unit/intake/test_pipeline.py::test_names_are_unshouted_only_when_asked",
        ),
        "Near-equal values clustered": (
            "unit/intake/test_spellings.py::test_what_differs_in_a_letter_an_order_a_blank_or_a_missing_form_may_be_one",
            "unit/app/test_spellings.py::test_they_are_written_in_one_way_and_taken_back",
            "desktop/test_duplicates.py::test_spellings_are_ticked_corrected_and_written",
        ),
        "Facets with counts": ("unit/store/test_grid.py::test_filters_and_facets",),
        "Bulk edit with preview": (
            "unit/app/test_grid.py::test_a_preview_tells_what_the_change_does_and_changes_nothing",
            "desktop/test_grid.py::test_a_field_of_all_that_match_is_changed_after_a_preview",
        ),
        "Cleaning recorded and replayed on the next file": (
            "journey/test_lessons_repeat.py::test_lesson_27_a_recipe_holds_reading_columns_and_cleaning",
            "desktop/test_reading.py::test_a_list_is_handled_as_the_last_one_of_its_kind",
        ),
        "The original beside the cleaned value": (
            READING + "test_lesson_01_cells_are_text_first_and_what_was_typed_keeps_its_original",
        ),
    },
    "Dedupe": {
        "Exact, inside the file and against the store": (
            "journey/test_lessons_people.py::test_lesson_30_the_same_address_is_the_same_person",
            "unit/store/test_import.py::test_a_duplicate_row_fills_what_is_empty_and_keeps_the_rest",
        ),
        "The user picks the keys": (
            "journey/test_lessons_people.py::test_lesson_34_the_user_chooses_what_makes_two_rows_one_person",
        ),
        "Fuzzy matches are proposed": ("unit/intake/test_clean.py::test_near_duplicates_are_proposed_within_a_firm",),
        "Field by field, side by side": (
            "desktop/test_duplicates.py::test_ticked_leads_are_put_side_by_side",
            "desktop/test_duplicates.py::test_a_pair_is_merged_with_a_choice_and_undone_from_the_note",
        ),
        "The strictest stop, basis and flag": (
            "unit/store/test_merge.py::test_the_strictest_stop_flag_basis_class_and_restriction_are_kept",
        ),
        "Un-merge": ("unit/store/test_merge.py::test_parting_restores_both_exactly_and_merging_again_too",),
        "Lists of whom to leave alone, at import and export": (
            "journey/test_importer_features.py::test_companies_to_be_left_alone_neither_come_in_free_nor_leave",
        ),
    },
    "Provenance": {
        "File, date and who, per record": (
            "journey/test_vendor_promises.py::test_l3_nothing_comes_in_without_a_source",
            "journey/test_importer_features.py::test_each_value_tells_its_list_sheet_and_cell",
        ),
        "Several sources for one lead": ("journey/test_importer_features.py::test_a_lead_of_two_lists_tells_both",),
        "Source per field": ("journey/test_importer_features.py::test_a_lead_of_two_lists_tells_both",),
        "Sheet and cell, and the row as it was": (
            "journey/test_importer_features.py::test_each_value_tells_its_list_sheet_and_cell",
            "desktop/test_leads_page.py::test_details_tell_the_cell_of_each_value_and_the_history",
        ),
        "Fingerprint of the file, the vendor's papers": (
            "unit/readers/test_desk.py::test_the_fingerprint_is_of_the_bytes",
            "unit/app/test_papers.py::test_a_paper_is_kept_whole_and_unreadable_outside",
        ),
        "Vendors with a scorecard and contradictions": (
            "unit/store/test_scores.py::test_what_became_of_a_sources_rows",
        ),
        "'Where did you get my data' answered at once": (
            "unit/app/test_person_requests.py::test_the_copy_says_what_where_from_why_and_who_got_it",
        ),
    },
}


def tests_of(path: str) -> set[str]:
    """Return the names of a module's tests."""
    module = ast.parse((TESTS / path).read_text(encoding="utf-8"))
    return {node.name for node in module.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")}


def main() -> None:
    """Print the table."""
    for group, features in FEATURES.items():
        print(group)
        for feature, tests in features.items():
            print(f"  {feature}")
            for test in tests:
                print(f"      {test}")


if __name__ == "__main__":
    main()
