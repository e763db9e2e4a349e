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
        self._fault: Exception | None = None

    def take_all(self) -> None:
        """Take in what is left."""
        while self._take_more():
            pass

    def at(self, index: int) -> str:
        """Return a text.

        Raises:
            UnreadableFileError: there is no such text; another one in its place would be a wrong lead.
        """
        while index >= len(self.taken):
            if not self._take_more():
                break
        if not 0 <= index < len(self.taken):
            raise refusals.damaged("a cell points to a text that is not there")
        return self.taken[index]

    def _take_more(self) -> bool:
        """Take in the next piece, if there is one; a fault met once is met by all who ask after it."""
        if self._fault is not None:
            raise self._fault
        try:
            piece = next(self._pieces, None)
        except Exception as error:
            self._fault = error
            raise
        if piece is not None:
            self.taken.extend(piece)
        return piece is not None
