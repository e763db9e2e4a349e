"""What five lead vendors promise the people in their lists, and the tests that show that Lead Desk makes it true.

`python -m tests.promises` prints the table. Rows are numbered as in section 1 of the law book (L leads.mu,
M LeadsByMia, O Leadoro, N Leadnlead, E MapLeadExtractor). A test of `journey/test_vendor_promises.py` bears the numbers
of its rows in its name; `FURTHER` names tests that show a row elsewhere.
"""

import ast
import re
from pathlib import Path

TESTS = Path(__file__).parent
OWN = "journey/test_vendor_promises.py"
PROMISES: dict[str, str] = {
    "L1": "A project is the controller's own unless it is said to be a client's.",
    "L2": "Only known columns are stored.",
    "L3": "Every list names where it comes from.",
    "L4": "Every lead answers by which right it is used, and where.",
    "L5": "Leads go to registered recipients only.",
    "L6": "There is no purpose of sale.",
    "L7": "What was found for one client is that client's alone.",
    "L8": "Nothing goes to a country without a safeguard.",
    "L9": "What was erased is nowhere.",
    "L10": "Each right of a person can be asked for and answered.",
    "L11": "Who asks may be asked for proof.",
    "L12": "The store is unreadable without its key.",
    "L13": "What a source forbids is not done.",
    "L14": "A child is seen before it is stored, and never leaves.",
    "L15": "A yes and an export tell the version of the text that was read.",
    "L16": "Marketing goes only where the country lets it.",
    "M1": "An export names the controller and whom to ask.",
    "M2": "Only known columns are stored.",
    "M3": "Yes and no are kept per person and channel.",
    "M4": "Sensitive data hold a lead until somebody has looked.",
    "M5": "A legitimate interest has its assessment.",
    "M6": "A basis is one of those that the law knows.",
    "M7": "Marketing goes only where the country lets it.",
    "M8": "A vendor has a contract before it gets data.",
    "M9": "A client gets the agreed columns.",
    "M10": "An authority gets data for a stated reason.",
    "M11": "There is no purpose of sale.",
    "M12": "Nothing goes to a country without a safeguard.",
    "M13": "What was erased is nowhere.",
    "M15": "A request is answered within the month, or its delay is told.",
    "M17": "Store and backups are unreadable without their key.",
    "O1": "Work for a client needs the client's instruction.",
    "O2": "Somebody answers for each list that comes in.",
    "O3": "What a source forbids is not done.",
    "O4": "A purpose is served by its own bases only.",
    "O5": "Who objects is left alone, for good.",
    "O6": "Marketing goes by consent where the country asks for it.",
    "O7": "Nothing is sent anywhere by the program itself.",
    "O9": "Each export is on record with recipient, columns and purpose; a yes counts however it was recorded.",
    "O10": "The paper that safeguards a transfer can be handed out.",
    "O11": "The register tells who gets what, where and what for.",
    "O12": "What was found for a client alone goes 90 days after the client.",
    "O14": "A legal hold keeps data from erasure and from export.",
    "O15": "Each right of a person can be asked for and answered; a no to marketing works at once.",
    "O18": "Who opted out of sale goes to no third party.",
    "O23": "Taking a yes back works from then on.",
    "O24": "A changed line of the log is found.",
    "O25": "Children are counted before they are stored.",
    "O26": "Biometric columns are not taken.",
    "O29": "A client's leads go by the client's columns and purposes.",
    "O30": "A country's own evidence is asked for.",
    "N1": "Old data are warned of.",
    "N2": "An unsubscribe works at once.",
    "N4": "A yes to one channel is no yes to another.",
    "N5": "There is no purpose of sale or rental.",
    "N6": "A recipient has a reason.",
    "N7": "What was found for a client alone goes 90 days after the client.",
    "N8": "Erasures outlive the restoring of a backup.",
    "N9": "A child is seen before it is stored, and never leaves.",
    "N10": "Each right of a person can be asked for and answered.",
    "N11": "Taking a yes back works from then on.",
    "N14": "Service messages go on after a no to marketing.",
    "N15": "A yes and an export tell the version of the text that was read.",
    "N16": "An answer is due within 30 days or the month, the earlier.",
    "E1": "What clients do themselves is theirs.",
    "E2": "Each value tells where it came from.",
    "E3": "Texts go by consent.",
    "E5": "Each export is on record.",
    "E6": "Bases of duty carry no marketing.",
    "E8": "The store is unreadable without its key.",
    "E10": "Erasures outlive the restoring of a backup.",
    "E11": "Who asks may be asked for proof.",
    "E13": "Each right of a person can be asked for and answered.",
    "E14": "One may leave one kind of mail and keep another.",
    "E15": "Taking a yes back works from then on.",
    "E17": "A source's own age limit is kept.",
    "E19": "Nothing goes to a country without a safeguard.",
    "E20": "A contract is kept with its recipient and can be handed out.",
    "E21": "An address given for one purpose serves no other.",
}  # fmt: skip
_RIGHTS_DESK = "part of the request's file or letter; it moves no lead and no campaign"
_STATISTICS = "there are no statistics about people to leave the store: exports hold cleared leads only"
_POLICY = "a vendor's promise about changes of its own policy"
_BREACH = "the breach register"
OUT: dict[str, str] = {
    "M14": _RIGHTS_DESK,
    "M16": _STATISTICS,
    "M18": _BREACH,
    "M19": _POLICY,
    "O8": _STATISTICS,
    "O13": "how long the firm keeps its own files",
    "O16": _RIGHTS_DESK,
    "O17": _RIGHTS_DESK,
    "O19": _RIGHTS_DESK,
    "O20": _RIGHTS_DESK,
    "O21": _RIGHTS_DESK,
    "O22": _RIGHTS_DESK,
    "O27": _POLICY,
    "O28": _RIGHTS_DESK,
    "N3": _STATISTICS,
    "N12": _RIGHTS_DESK,
    "N13": "what is kept for a dispute stays in the store under a legal hold, O14",
    "E4": _STATISTICS,
    "E7": "an answer to the person who fills in a form of the vendor's",
    "E9": "a purpose's time of keeping, which the gate takes from the register",
    "E12": _RIGHTS_DESK,
    "E16": _RIGHTS_DESK,
    "E18": _POLICY,
}
"""Rows of no basis, source, client, recipient, consent, stop, channel, child or special data, and what they are."""
ROWS = frozenset(
    f"{vendor}{row}" for vendor, last in zip("LMONE", (16, 19, 30, 16, 21), strict=True) for row in range(1, last + 1)
)
"""Every row of the law book's section."""
_ERASED = ("unit/store/test_erasure.py::test_an_erased_person_is_nowhere",)
_RIGHTS = tuple(
    f"unit/app/test_person_requests.py::{name}"
    for name in (
        "test_the_copy_says_what_where_from_why_and_who_got_it",
        "test_an_objection_to_marketing_stops_at_once_by_every_way",
        "test_an_erasure_takes_the_data_keeps_the_stop_and_the_file_of_the_request",
        "test_a_lead_without_address_is_held_by_restriction",
    )
)
_PROOF = ("unit/app/test_person_requests.py::test_an_asked_for_proof_is_waited_for",)
_SEALED = ("unit/store/test_opening.py::test_modes_headers_and_nothing_readable",)
_RESTORED = ("unit/store/test_restore.py::test_a_restored_backup_gets_newer_stops_and_erasures_back",)
_DUE = (
    "unit/app/test_person_requests.py::test_the_clock_runs_a_month_and_may_be_extended_once_told",
    "unit/app/test_person_requests.py::test_a_month_is_the_same_day_or_the_last",
)
_ON_RECORD = ("unit/app/test_past_exports.py::test_the_passport_tells_what_the_log_holds",)
_PAPERS = (
    "unit/app/test_papers.py::test_a_paper_is_kept_whole_and_unreadable_outside",
    "unit/app/test_papers.py::test_a_copy_leaves_whole_and_the_log_says_so",
)
FURTHER: dict[str, tuple[str, ...]] = {
    "L9": _ERASED,
    "M13": _ERASED,
    "O15": _RIGHTS,
    "L10": _RIGHTS,
    "L11": _PROOF,
    "L12": _SEALED,
    "L14": _ERASED,
    "M15": _DUE,
    "M17": (*_SEALED, "unit/store/test_restore.py::test_a_backup_is_the_whole_store_under_its_key"),
    "O7": ("arch/test_structure.py::test_nothing_reaches_the_network",),
    "O9": _ON_RECORD,
    "O10": _PAPERS,
    "O14": (
        "unit/store/test_erasure.py::test_a_legal_hold_keeps_from_erasing_and_requests_are_kept",
        "unit/store/test_case_stops.py::test_restriction_and_legal_hold",
    ),
    "O24": ("unit/store/test_audit.py::test_a_changed_field_is_found_at_its_place",),
    "N1": ("unit/gate/test_gate.py::test_warnings_never_hold_and_are_shown_either_way",),
    "N8": _RESTORED,
    "N10": _RIGHTS,
    "N16": _DUE,
    "E2": (
        "unit/store/test_import.py::test_new_rows_become_leads_with_their_tags",
        "unit/store/test_merge.py::test_a_merge_keeps_picks_addresses_and_places_and_is_found",
    ),
    "E5": _ON_RECORD,
    "E8": _SEALED,
    "E10": _RESTORED,
    "E11": _PROOF,
    "E13": _RIGHTS,
    "E20": _PAPERS,
}
_ROWS = re.compile(r"test_((?:[lmone]\d+_)+)")


def tests_of(path: str) -> list[str]:
    """Return the names of a module's tests, in their order."""
    module = ast.parse((TESTS / path).read_text(encoding="utf-8"))
    return [node.name for node in module.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")]


def rows_of(test: str) -> list[str]:
    """Return the numbers that a test bears in its name."""
    found = _ROWS.match(test)
    return found[1].upper().strip("_").split("_") if found else []


def shown() -> dict[str, list[str]]:
    """Return each row with the tests that show it.

    Raises:
        KeyError: a test bears the number of a row that is not in the table.
    """
    found: dict[str, list[str]] = {row: [] for row in PROMISES}
    for test in tests_of(OWN):
        for row in rows_of(test):
            found[row].append(f"{OWN}::{test}")
    for row, tests in FURTHER.items():
        found[row] += tests
    return found


def main() -> None:
    """Print the table."""
    for row, tests in shown().items():
        print(f"{row:>4}  {PROMISES[row]}")
        for test in tests:
            print(f"        {test}")
    print("\nOf no basis, source, client, recipient, consent, stop, channel, child or special data:")
    for row, why in OUT.items():
        print(f"{row:>4}  {why}")


if __name__ == "__main__":
    main()
