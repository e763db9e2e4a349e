"""A Windows Job object around the reading child: it dies with the parent, at its memory limit or at its time limit."""

import ctypes
import subprocess
import sys

from lead_desk.readers.limits import Limits

_KILL_ON_CLOSE, _PROCESS_MEMORY, _PROCESS_TIME, _ACTIVE_PROCESSES = 0x2000, 0x100, 0x2, 0x8
_EXTENDED_LIMITS = 9
_TICKS = 10_000_000  # a second in units of 100 ns


class _Basic(ctypes.Structure):
    _fields_ = (
        ("per_process_time", ctypes.c_int64),
        ("per_job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("smallest_set", ctypes.c_size_t),
        ("largest_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _Extended(ctypes.Structure):
    _fields_ = (
        ("basic", _Basic),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process", ctypes.c_size_t),
        ("peak_job", ctypes.c_size_t),
    )


class Job:
    """An open job; closing or losing it ends the child."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def __del__(self) -> None:
        if sys.platform == "win32":
            ctypes.windll.kernel32.CloseHandle(ctypes.c_void_p(self._handle))


def job_for(process: "subprocess.Popen[bytes]", limits: Limits) -> Job | None:
    """Put the child into a job of its own.

    Returns:
        The job, to be kept as long as the child; None when the system refuses (the parent's own time limit remains).
    """
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        handle = kernel.CreateJobObjectW(None, None)
        if not handle:
            return None
        rules = _rules(limits)
        job = ctypes.c_void_p(handle)
        kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(rules), ctypes.sizeof(rules))
        kernel.AssignProcessToJobObject(job, ctypes.c_void_p(int(process._handle)))  # noqa: SLF001 - has no public name
        return Job(handle)
    return None


def _rules(limits: Limits) -> _Extended:
    rules = _Extended()
    rules.basic.flags = _KILL_ON_CLOSE | _PROCESS_MEMORY | _PROCESS_TIME | _ACTIVE_PROCESSES
    rules.basic.per_process_time = limits.cpu_seconds * _TICKS
    rules.basic.active_processes = 1
    rules.process_memory = limits.memory_bytes
    return rules
