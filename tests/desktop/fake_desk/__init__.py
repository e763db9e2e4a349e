"""A desk that lives in memory: what the window may ask for, answered from a handful of invented leads."""

from fake_desk.desk import FakeDesk
from fake_desk.doors import FakeDoors
from fake_desk.people import AS_FOUND, NOW

__all__ = ["AS_FOUND", "NOW", "FakeDesk", "FakeDoors"]
