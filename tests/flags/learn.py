"""Learn the weights of `lead_desk.flags.learnt` from the labelled records: `learn.py [MORE.jsonl ...]`.

Needs scikit-learn, which the app does not. The records are those of `batches/` and `everyday.jsonl` beside this file;
files named on the command line are learnt from as well. What lies in `unread/` is not.
"""

import sys
from datetime import date
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))


TODAY = date(2026, 11, 21)
STRENGTH, CATEGORY_STRENGTH = 0.5, 1.0  # the smaller, the more the weights are held down
SEEN_AT_LEAST = 2  # records in which a feature must stand
SMALLEST, SMALLEST_OF_CATEGORY = 7, 10  # hundredths; what weighs less is left out
