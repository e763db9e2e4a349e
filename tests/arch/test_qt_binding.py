"""PySide6 6.12 on Python 3.11 loses a reference to None with every void call and aborts after some 5,000 of them."""

import sys

from PySide6.QtCore import QObject


def test_void_calls_keep_none_alive() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for number in range(500):
        thing.setObjectName(str(number))
    assert abs(sys.getrefcount(None) - before) < 100
