"""The child processes of this process, as the system lists them."""

import os
import subprocess
import time

_PATIENCE = 20.0


def children(kind: str) -> list[str]:
    """Return the command lines of the running children whose command names a kind."""
    listed = subprocess.run(
        ["ps", "-A", "-ww", "-o", "ppid=,command="], capture_output=True, text=True, check=False
    ).stdout
    own = [line.split(maxsplit=1) for line in listed.splitlines()]
    return [words[1] for words in own if words[0] == str(os.getpid()) and kind in words[-1]]


def wait_for_none(kind: str) -> None:
    """Wait until the child that an earlier test's reader keeps on standby for a moment has ended."""
    until = time.monotonic() + _PATIENCE
    while children(kind) and time.monotonic() < until:
        time.sleep(0.05)
