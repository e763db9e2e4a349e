"""Doors that open a fake desk."""

from pathlib import Path

from fake_desk.desk import FakeDesk


class FakeDoors:
    """Opens fakes; `folder` decides whether there is a store."""

    def __init__(self, folder: Path, desk: FakeDesk | None = None) -> None:
        self.folder = folder
        self.desk = desk or FakeDesk()
        self.error: Exception | None = None

    def default_folder(self) -> Path:
        return self.folder

    def create_desk(self, folder=None, passphrase=None, actor=""):
        if self.error:
            raise self.error
        return self.desk, "ABCDE-FGHIJ-KLMNO-PQRST-UVWXY-Z2345-67ABC-DEFGH-IJKLM-NOPQR-STUV"

    def open_desk(self, folder=None, passphrase=None, recovery=None, actor=""):
        if self.error:
            raise self.error
        return self.desk

    def demo_desk(self):
        return self.desk
