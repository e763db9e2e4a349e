"""Finds the detectors. A frozen app that lost one must not start, so the set is compared with a lock."""

import importlib
import pkgutil
from functools import cache
from typing import cast

from lead_desk import resources
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.flags import detectors
from lead_desk.flags.detector import Detector

LOCK = "detectors.lock"


def locked_rules() -> tuple[str, ...]:
    """Return the rules the lock names, in its order.

    Raises:
        BrokenInstallationError: there is no lock.
    """
    listed = (line.split("#", 1)[0].strip() for line in resources.text(LOCK).splitlines())
    return tuple(line for line in listed if line)


def found() -> dict[str, Detector]:
    """Return the detectors present, by rule."""
    present: dict[str, Detector] = {}
    for info in pkgutil.iter_modules(detectors.__path__, f"{detectors.__name__}."):
        detector = cast(Detector, importlib.import_module(info.name).DETECTOR)
        present[detector.rule] = detector
    return present


@cache
def load() -> tuple[Detector, ...]:
    """Return all detectors in the lock's order.

    Raises:
        BrokenInstallationError: the set is empty, lacks a rule of the lock or has one that the lock does not know.
    """
    present, locked = found(), locked_rules()
    if not locked or set(present) != set(locked):
        raise BrokenInstallationError(LOCK)
    return tuple(present[rule] for rule in locked)
