"""A preparing child: takes a sheet's raw rows block by block and sends them back cleaned, parsed and flagged.

It never sees a key or a store, and works behind the reading child's walls. A frozen app starts it as
`lead-desk --lead-desk-preparer`. It ends when its parent stops talking to it.
"""

import json
import os
import sys
from typing import BinaryIO

from lead_desk.domain import garbage
from lead_desk.flags.engine import Flagger
from lead_desk.intake.pipeline import Work
from lead_desk.readers import prepared_wire, refusals, wire
from lead_desk.readers.confine import confine_self
from lead_desk.readers.limits import PREPARING

_NICE, _BELOW_NORMAL = 10, 0x4000
"""How far it stands back: steps of POSIX niceness, and the priority class of Windows."""


def main() -> int:
    """Serve one parent.

    Returns:
        0, when the parent said no more or is gone.
    """
    source, out = sys.stdin.buffer, sys.stdout.buffer
    try:
        _serve(source, out)
    except BrokenPipeError:
        pass
    except BaseException as error:  # noqa: BLE001 - nothing may leave as a traceback, it could hold a cell
        wire.write_frame(out, wire.ERROR, wire.pack_error(refusals.of_failure(error, refusals.reader_died())))
    os._exit(0)  # tearing down takes time that nobody needs


def _give_way() -> None:
    """Let the process that stores go first, and the window in it: whoever waits, waits for them in the end."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(ctypes.c_void_p(kernel.GetCurrentProcess()), _BELOW_NORMAL)
    else:
        os.nice(_NICE)


def _serve(source: BinaryIO, out: BinaryIO) -> None:
    flagger = Flagger.load()
    garbage.loaded()
    _give_way()
    confine_self(PREPARING)
    work: Work | None = None
    while (frame := wire.read_frame(source)) is not None:
        kind, payload = frame
        if kind == prepared_wire.JOB:
            work = prepared_wire.unpack_job(payload).work(flagger)
        elif kind == prepared_wire.HEADERS:
            verdicts = flagger.column_verdicts(json.loads(payload))
            wire.write_frame(out, prepared_wire.VERDICTS, prepared_wire.pack_verdicts(verdicts))
        elif work is not None:
            with garbage.resting():  # until the block is gone: a look in its midst goes through all of it
                prepared = prepared_wire.pack_prepared(work.block(wire.unpack_rows(payload)))
            wire.write_frame(out, prepared_wire.PREPARED, prepared)


if __name__ == "__main__":
    raise SystemExit(main())
