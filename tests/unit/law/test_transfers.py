"""Transfers: adequate countries, tools, listings and Art. 49 (LAW 6.5; READINGS 37)."""

from dataclasses import replace
from datetime import date

import pytest

from lead_desk.domain.campaign import Recipient, RecipientKind, TransferTool
from lead_desk.law.transfers import transfers

TODAY = date(2026, 11, 22)
TOOL = TransferTool


def to(country: str, kind: RecipientKind = RecipientKind.CLIENT, **fields: object) -> Recipient:
    return Recipient("r", "R", kind, country=country, **fields)


SIGNED: dict[str, object] = {"tool_date": date(2026, 1, 1), "assessment_date": date(2026, 1, 1)}

CASES: list[tuple[str, Recipient, bool, str]] = [
    ("DK", to(""), False, "country_unknown"),
    ("DK", to("DK"), True, "domestic"),
    ("MU", to("MU"), True, "domestic"),
    ("DK", to("SE"), True, "eea"),
    ("DK", to("NO"), True, "eea"),
    ("GB", to("DK"), True, "eea"),
    ("", to("DE"), True, "eea"),
    ("DK", to("CH"), True, "adequacy"),
    ("DK", to("uk"), True, "adequacy"),
    ("DK", to("BR"), True, "adequacy"),
    ("MU", to("CH"), True, "adequacy"),
    ("", to("CH"), True, "adequacy"),
    ("DK", to("CA"), True, "adequacy"),
    ("DK", to("CA", RecipientKind.AUTHORITY), False, "none"),
    ("DK", to("JP", RecipientKind.AUTHORITY), False, "none"),
    ("DK", to("CH", RecipientKind.AUTHORITY), True, "adequacy"),
    ("GB", to("BR"), False, "none"),
    ("GB", to("CH"), True, "adequacy"),
    ("GB", to("GI"), True, "adequacy"),
    ("DK", to("GI"), False, "none"),
    ("DK", to("IN"), False, "none"),
    ("DK", to("SG", tool=TOOL.ADEQUACY, **SIGNED), False, "adequacy"),
    ("DK", to("IN", tool=TOOL.EEA, **SIGNED), False, "eea"),
    ("DK", to("IN", RecipientKind.OWN_USE), True, "own_use"),
    ("DK", to("", RecipientKind.OWN_USE), True, "own_use"),
    *(("DK", to("IN", tool=tool, **SIGNED), True, tool.value) for tool in (TOOL.SCC_M1, TOOL.SCC_M2, TOOL.SCC_M3)),
    ("DK", to("IN", tool=TOOL.SCC_M4, **SIGNED), True, "scc_m4"),
    ("DK", to("IN", tool=TOOL.BCR, **SIGNED), True, "bcr"),
    ("DK", to("IN", tool=TOOL.UK_IDTA, **SIGNED), False, "uk_idta"),
    ("GB", to("IN", tool=TOOL.UK_IDTA, **SIGNED), True, "uk_idta"),
    ("GB", to("IN", tool=TOOL.UK_ADDENDUM, **SIGNED), True, "uk_addendum"),
    ("GB", to("IN", tool=TOOL.SCC_M1, **SIGNED), False, "scc_m1"),
    ("GB", to("IN", tool=TOOL.BCR, **SIGNED), True, "bcr"),
    ("DK", to("IN", tool=TOOL.SCC_M1, tool_date=date(2026, 1, 1)), False, "scc_m1"),
    ("DK", to("IN", tool=TOOL.SCC_M1, assessment_date=date(2026, 1, 1)), False, "scc_m1"),
    ("DK", to("IN", tool=TOOL.SCC_M1, tool_date=TODAY, assessment_date=TODAY), True, "scc_m1"),
    ("DK", to("IN", tool=TOOL.SCC_M1, tool_date=date(2026, 11, 23), assessment_date=TODAY), False, "scc_m1"),
    ("DK", to("IN", tool=TOOL.SCC_M1, tool_date=TODAY, assessment_date=date(2026, 11, 23)), False, "scc_m1"),
    ("DK", to("IN", tool=TOOL.SCC_M1, tool_expires=TODAY, **SIGNED), True, "scc_m1"),
    ("DK", to("IN", tool=TOOL.SCC_M1, tool_expires=date(2026, 11, 21), **SIGNED), False, "scc_m1"),
    ("DK", to("US"), False, "none"),
    ("DK", to("US", tool=TOOL.DPF), False, "dpf"),
    ("DK", to("US", tool=TOOL.DPF, tool_date=date(2026, 6, 1)), True, "dpf"),
    ("DK", to("US", tool=TOOL.DPF, tool_date=date(2026, 11, 23)), False, "dpf"),
    ("DK", to("US", tool=TOOL.DPF, tool_date=date(2026, 6, 1), tool_expires=date(2026, 7, 1)), False, "dpf"),
    ("DK", to("US", RecipientKind.AUTHORITY, tool=TOOL.DPF, tool_date=date(2026, 6, 1)), False, "dpf"),
    ("DK", to("US", tool=TOOL.SCC_M1, **SIGNED), True, "scc_m1"),
    ("DK", to("US", tool=TOOL.UK_EXTENSION, tool_date=date(2026, 6, 1)), False, "uk_extension"),
    ("DK", to("IN", tool=TOOL.DPF, tool_date=date(2026, 6, 1)), False, "dpf"),
    ("GB", to("US", tool=TOOL.UK_EXTENSION, tool_date=date(2026, 6, 1)), True, "uk_extension"),
    ("GB", to("US", tool=TOOL.DPF, tool_date=date(2026, 6, 1)), False, "dpf"),
]


@pytest.mark.parametrize(("home", "recipient", "covered", "by"), CASES)
def test_decision_order(home: str, recipient: Recipient, covered: bool, by: str) -> None:
    verdict = transfers().check(home, recipient, TODAY)
    assert (verdict.covered, verdict.by, verdict.warnings) == (covered, by, ())
    assert transfers().covered(home, recipient, TODAY) is covered


@pytest.mark.parametrize(
    ("seen", "covered", "warnings"),
    [
        (date(2025, 11, 22), True, ()),
        (date(2025, 11, 21), True, ("W_DPF_RECHECK",)),
        (date(2025, 8, 22), True, ("W_DPF_RECHECK",)),
        (date(2025, 8, 21), False, ()),
    ],
)
def test_a_listing_ages(seen: date, covered: bool, warnings: tuple[str, ...]) -> None:
    verdict = transfers().check("DK", to("US", tool=TOOL.DPF, tool_date=seen), TODAY)
    assert (verdict.covered, verdict.warnings) == (covered, warnings)


@pytest.mark.parametrize(("people", "covered"), [(None, False), (0, True), (10, True), (11, False)])
def test_consent_to_a_transfer_is_for_a_few_people(people: int | None, covered: bool) -> None:
    consent = to("IN", tool=TOOL.ART49_CONSENT)
    verdict = transfers().check("DK", consent, TODAY, people)
    assert (verdict.covered, verdict.warnings) == (covered, ("W_ART49",))
    over = replace(consent, tool_expires=date(2026, 11, 21))
    assert not transfers().covered("DK", over, TODAY, people)


def test_decisions_begin_and_end() -> None:
    assert transfers().covered("DK", to("GB"), date(2031, 12, 27))
    assert not transfers().covered("DK", to("GB"), date(2031, 12, 28))
    assert not transfers().covered("DK", to("BR"), date(2026, 1, 26))
    assert transfers().covered("DK", to("BR"), date(2026, 1, 27))


def test_the_lists() -> None:
    adequate = set(transfers().eu)
    assert " ".join(sorted(adequate)) == "AD AR BR CA CH FO GB GG IL IM JE JP KR NZ US UY"
    assert adequate.isdisjoint({"IN", "SG", "AU", "ZA", "MU"})
