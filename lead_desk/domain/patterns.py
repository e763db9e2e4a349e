"""Patterns that cost nothing until they are asked: a start makes hundreds of them, and a list needs a few dozen."""

import re
from typing import TYPE_CHECKING, Any

_ASKED = (
    "findall", "finditer", "flags", "fullmatch", "groupindex", "groups", "match", "search", "split", "sub", "subn",
)  # fmt: skip

if TYPE_CHECKING:

    def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
        """Return a pattern; mypy takes it for what `re.compile` returns."""
        ...

else:

    def late(pattern: str, flags: int = 0) -> "_Late":
        """Return a pattern that is compiled when it is first asked, and then as quick as one of `re.compile`.

        Args:
            pattern: what it finds; that it is well made is seen only when it is asked.
            flags: as `re.compile` takes them.
        """
        return _Late(pattern, flags)


class _Late:
    """Takes over the methods of the compiled pattern when one of them is asked for."""

    __slots__ = ("_wanted", "pattern", *_ASKED)

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self._wanted = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name not in _ASKED:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._wanted)
        for each in _ASKED:
            setattr(self, each, getattr(compiled, each))
        return getattr(self, name)
