"""Walls around the reading child: memory, time, files, processes, network.

Linux holds all of them by itself. macOS does not keep RLIMIT_AS, so the parent watches the child's resident memory.
Windows puts the child into a Job object that ends it.
"""

import subprocess
import sys

from lead_desk.readers.limits import Limits

# What no reader ever needs; an audit hook cannot be taken off again.
_FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.spawn", "os.posix_spawn", "os.fork", "os.remove",
              "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "shutil.", "urllib.", "webbrowser.",
              "ftplib.", "http.", "smtplib.", "winreg.")  # fmt: skip


def confine_self(limits: Limits) -> None:
    """Limit this process for good; call it in the child, when the file is open."""
    sys.addaudithook(_refuse)
    if sys.platform == "win32":
        return
    import resource

    for kind, amount in (
        (resource.RLIMIT_CPU, limits.cpu_seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 32),
        (resource.RLIMIT_AS, limits.memory_bytes),
    ):
        _lower(kind, amount)


def _lower(kind: int, amount: int) -> None:
    import resource

    _, hard = resource.getrlimit(kind)
    if hard != resource.RLIM_INFINITY:
        amount = min(amount, hard)
    # The second of grace lets the signal of the time limit arrive, which tells it from a kill for memory.
    last = amount + 1 if kind == resource.RLIMIT_CPU and hard == resource.RLIM_INFINITY else amount
    try:
        resource.setrlimit(kind, (amount, last))
    except (ValueError, OSError):
        # A system that does not know this wall (macOS and RLIMIT_AS) is watched by the parent instead.
        return


def _refuse(event: str, args: tuple[object, ...]) -> None:
    if event == "open":
        mode = args[1]
        if isinstance(mode, str) and any(letter in mode for letter in "wax+"):
            raise PermissionError
    elif event.startswith(_FORBIDDEN):
        raise PermissionError


def resident_bytes(process_id: int) -> int:
    """Return the resident memory of a child on macOS; 0 where the system walls it in by itself."""
    if sys.platform == "darwin":
        listing = subprocess.run(  # noqa: S603 - fixed program, a number as its only argument
            ["/bin/ps", "-o", "rss=", "-p", str(process_id)], capture_output=True, text=True, check=False
        )
        return int(listing.stdout.strip() or 0) * 1024
    return 0


def confine_child(process: "subprocess.Popen[bytes]", limits: Limits) -> object:
    """Put a child into a Job object on Windows; elsewhere the child has walled itself in.

    Returns:
        What must be kept alive as long as the child: the handle of the job, or None.
    """
    if sys.platform == "win32":
        from lead_desk.readers.windows_job import job_for

        return job_for(process, limits)
    return None
