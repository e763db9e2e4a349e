"""How far into a number a plan's pattern looks."""

import random
import re

import phonenumbers
import pytest

from lead_desk.domain.digit_patterns import reach


@pytest.mark.parametrize(
    ("pattern", "first", "wanted"),
    [
        (r"[2-9]\d{7}", "", (1, 8)),
        (r"(?:[2-7]\d|8[126-9])\d{6}", "", (2, 8)),
        (r"1\d{2}3|4\d{9}", "", (4, 10)),
        (r"1\d{2}3|4\d{9}", "4", (1, 10)),
        (r"\d{4,6}", "", (0, 6)),
        (r"0|180020", "0", (1, 1)),
        (r"0|180020", "7", (1, 0)),
        (r"(?:5|6){3}\d", "", (3, 4)),
        (r"\d{2}?0", "", (20, 20)),
        (r"(?:1\d+|2*)$", "", (20, 20)),
        (r"1\d*", "", (1, 20)),
        (r"\d{3,}5?", "", (20, 20)),
        (r"(?!1)\d", "", (20, 20)),
        (r"[^1]\d", "", (20, 20)),
    ],
)
def test_it_tells_how_many_digits_decide(pattern: str, first: str, wanted: tuple[int, int]) -> None:
    assert reach(pattern, first) == wanted


def test_digits_behind_it_change_nothing_in_any_plan() -> None:
    choose = random.Random(7)
    for region in sorted(phonenumbers.SUPPORTED_REGIONS)[::4]:
        data = phonenumbers.PhoneMetadata.metadata_for_region(region, None)
        for described in (data.general_desc, data.fixed_line, data.mobile, data.premium_rate, data.toll_free):
            pattern = described.national_number_pattern if described else None
            if not pattern or not described.example_number:
                continue
            example, size = described.example_number, reach(pattern)[0]
            for _ in range(4):
                start = list(example[:size])
                if start:
                    start[choose.randrange(len(start))] = choose.choice("0123456789")
                tails = ["".join(choose.choices("0123456789", k=len(example) - size)) for _ in range(5)]
                answers = {bool(re.fullmatch(pattern, "".join(start) + tail)) for tail in tails}
                assert len(answers) == 1
