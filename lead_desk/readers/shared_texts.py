"""The texts that the cells of a workbook share, taken in as far as its cells point: a first look needs few of them."""

from collections.abc import Iterable, Iterator

from lead_desk.readers import refusals


class SharedTexts:
    """Grows when a cell points behind what was taken in.

    Args:
        pieces: the texts in their order, in pieces.

    Attributes:
        taken: the texts so far.
    """

    def __init__(self, pieces: Iterator[Iterable[str]]) -> None:
        self.taken: list[str] = []
        self._pieces = pieces

    def take_all(self) -> None:
        """Take in what is left."""
        for piece in self._pieces:
            self.taken.extend(piece)

    def at(self, index: int) -> str:
        """Return a text.

        Raises:
            UnreadableFileError: there is no such text; another one in its place would be a wrong lead.
        """
        while index >= len(self.taken):
            piece = next(self._pieces, None)
            if piece is None:
                break
            self.taken.extend(piece)
        if not 0 <= index < len(self.taken):
            raise refusals.damaged("a cell points to a text that is not there")
        return self.taken[index]
