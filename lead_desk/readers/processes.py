"""One child process behind its walls: started, listened to, watched, and always ended.

The reading child and the preparing children are both of this kind; they differ in what they are told and what they
send.
"""

import contextlib
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import IO, Self

from lead_desk.readers import refusals, wire
from lead_desk.readers.confine import confine_child, resident_bytes
from lead_desk.readers.limits import Limits

READER_FLAG = "--lead-desk-reader"
"""First argument with which a frozen app starts itself as the limited child that parses one file."""
PREPARER_FLAG = "--lead-desk-preparer"
"""First argument with which a frozen app starts itself as a child that prepares rows for the store."""

_WATCH_SECONDS = 0.25
_PIPE_BYTES = 1 << 20
_PAGE = 4096
"""A frame has a head, which may take up a page of the pipe by itself."""
_SIGKILL, _SIGXCPU = 9, 24  # not named on Windows


def command_for(module: str, flag: str) -> list[str]:
    """Return the words that start this very program as a child.

    Args:
        module: what the child runs: its `main()`.
        flag: the first argument by which a frozen app knows the same child.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, flag]
    start = (
        "import sys; sys.path[:] = sys.argv[1:]; from lead_desk.domain.garbage import rest_while_loading as r; r(); "
        f"from {module} import main; sys.exit(main())"
    )
    # -I -S: neither the environment nor site files of the machine decide what the child imports.
    return [sys.executable, "-I", "-S", "-X", "utf8", "-c", start, *(entry for entry in sys.path if entry)]


class Child:
    """One running child; leaving its block ends it, whatever it is doing.

    Args:
        command: what to start.
        limits: its memory and how long it may keep silent.

    Attributes:
        room: the bytes that its pipe holds while it is at work, 0 where that is not known.
    """

    def __init__(self, command: Sequence[str], limits: Limits) -> None:
        self._limits = limits
        self._waiting_since = time.monotonic()
        self._waiting = False
        self._verdict = ""
        self._over = threading.Event()
        self._answering = False
        self._process = subprocess.Popen(  # noqa: S603 - this very program, arguments of our own
            list(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, close_fds=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        self.room = _widened(_pipe(self._process.stdin))
        _widened(_pipe(self._process.stdout))
        self._wall = confine_child(self._process, limits)
        threading.Thread(target=self._watch, name="child-watch", daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    @property
    def is_alive(self) -> bool:
        """Tell whether it still runs, and did not say that it goes."""
        return not self._over.is_set() and self._process.poll() is None

    def dismiss(self) -> None:
        """End it without waiting until it is gone, which takes a while where it holds much; `end` follows."""
        self._over.set()
        self._process.kill()

    def end(self) -> None:
        """End it, whatever it is doing."""
        self.dismiss()
        self._process.wait()
        with contextlib.suppress(OSError):  # what it was not told any more
            _pipe(self._process.stdin).close()
        _pipe(self._process.stdout).close()

    def ask(self, request: bytes) -> None:
        """Send a request; where nobody is there to read it, the missing answer tells.

        Raises:
            UnreadableFileError: it had not yet sent all of its last answer, and died of the rest.
        """
        if self._answering:
            for _rest in self.frames():
                continue
        self._answering = True
        stdin = _pipe(self._process.stdin)
        with contextlib.suppress(OSError):
            stdin.write(request)
            stdin.flush()

    def send(self, kind: bytes, payload: bytes = b"") -> None:
        """Send one frame to a child that listens on.

        Raises:
            UnreadableFileError: the child is gone.
        """
        self._waiting_since, self._waiting = time.monotonic(), True
        try:
            wire.write_frame(_pipe(self._process.stdin), kind, payload)
        except OSError:
            raise self._death() from None
        self._waiting = False

    def receive(self) -> tuple[bytes, bytes]:
        """Wait for the next frame.

        Raises:
            UnreadableFileError: what the child refused, or how it died.
        """
        self._waiting_since, self._waiting = time.monotonic(), True
        frame = wire.read_frame(_pipe(self._process.stdout))
        self._waiting = False
        if frame is None:
            raise self._death()
        if frame[0] == wire.ERROR:
            self._over.set()  # its last word
            raise wire.unpack_error(frame[1])
        return frame

    def frames(self) -> Iterator[tuple[bytes, bytes]]:
        """Yield frames until the child says that it is done.

        Raises:
            UnreadableFileError: what the child refused, or how it died.
        """
        while (frame := self.receive())[0] != wire.END:
            yield frame
        self._answering = False

    def _death(self) -> Exception:
        code = self._process.wait()
        if self._verdict == "silence" or code == -_SIGXCPU:
            return refusals.too_slow()
        # Nobody but a system short of memory kills a child outright.
        if self._verdict == "memory" or code == -_SIGKILL:
            return refusals.out_of_memory()
        return refusals.reader_died()

    def _watch(self) -> None:
        while not self._over.wait(_WATCH_SECONDS):
            if resident_bytes(self._process.pid) > self._limits.memory_bytes:
                self._verdict = "memory"
            elif self._waiting and time.monotonic() - self._waiting_since > self._limits.silence_seconds:
                self._verdict = "silence"
            else:
                continue
            self._process.kill()
            return


def _widened(pipe: IO[bytes]) -> int:
    """Let a pipe hold a whole block of rows where the system can: nobody waits then until the other end has read it.

    Returns:
        How long a frame may be to be held whole, 0 where that is not known.
    """
    if sys.platform == "linux":
        import fcntl

        with contextlib.suppress(OSError):  # this user's pipes hold as much as they may already
            return fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE_BYTES) - _PAGE
    return 0


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:  # Popen was asked for pipes; this tells mypy
        raise refusals.reader_died()
    return pipe
