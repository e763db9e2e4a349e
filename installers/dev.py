"""Set Lead Desk up in this checkout and run it: `python3 installers/dev.py run` or `python3 installers/dev.py test`.

Needs nothing but Python 3.11 or newer: makes `.venv` from the hashed lock files, installs the system libraries that Qt
needs on Debian and Ubuntu when run as root (otherwise says the exact command), then starts.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST = (3, 11)

# shared library -> Debian package; the second group is what a real window needs on top of a headless one
HEADLESS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}


def main() -> int:
    """Set up, then run or test; return the exit code of what was run."""
    parser = argparse.ArgumentParser(description="Set up Lead Desk in this checkout, then run it or test it.")
    parser.add_argument(
        "what", choices=("run", "test"), help="run: the window, or the demo without a screen; test: every check"
    )
    parser.add_argument("more", nargs=argparse.REMAINDER, help="handed on to lead-desk or to pytest")
    given = parser.parse_args()
    if sys.version_info < OLDEST:
        return complain("Lead Desk needs Python 3.11 or newer; this is " + sys.version.split()[0])
    python = environment(ROOT / ("requirements-dev.txt" if given.what == "test" else "requirements.txt"))
    if python is None:
        return 1
    return test(python, given.more) if given.what == "test" else run(python, given.more)


def run(python: Path, more: list[str]) -> int:
    """Open the window with the sample lists offered, or play the demo where there is no screen."""
    if more:
        return start(python, "-m", "lead_desk", *more)
    if has_display():
        system_libraries({**HEADLESS, **WINDOW})
        return start(python, "-m", "lead_desk")
    return start(python, "-m", "lead_desk", "demo")


def test(python: Path, more: list[str]) -> int:
    """Run every check; all of them run, the first failure decides the exit code."""
    if not system_libraries(HEADLESS):
        return 1
    steps = [
        ("ruff", "check", "."),
        ("ruff", "format", "--check", "."),
        ("mypy",),
        ("importlinter.cli",),
    ]
    failed = 0
    for step in steps:
        print("==>", *step, flush=True)
        failed = failed or module(python, step)
    print("==> pytest", flush=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    workers = str(min(os.cpu_count() or 1, 4))
    tests = start(python, "-m", "pytest", "-q", "-n", workers, "--dist", "loadfile", *more)
    return failed or tests


def module(python: Path, step: tuple[str, ...]) -> int:
    """Run one checker of the environment."""
    if step[0] == "importlinter.cli":
        return start(python, "-c", "from importlinter.cli import lint_imports_command as c; c()")
    return start(python, "-m", *step)


def environment(lock: Path) -> Path | None:
    """Make or refresh `.venv` from a hashed lock file; return its Python."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = VENV / f"{lock.stem}.sha256"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    if not python.exists() and not create_environment(python):
        return None
    if stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        return python
    print("Setting up: libraries from", lock.name, flush=True)
    done = start(
        python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--require-hashes", "-r", str(lock)
    )
    if done != 0:
        complain("The libraries could not be installed; the lines above say why.")
        return None
    stamp.write_text(wanted, encoding="ascii")
    return python


def create_environment(python: Path) -> bool:
    """Make `.venv`; on Debian without `ensurepip`, install what it needs first."""
    print("Setting up: a Python environment in .venv", flush=True)
    try:
        import ensurepip  # noqa: F401 - Debian splits it off
    except ImportError:
        if not install([f"python3.{sys.version_info.minor}-venv"]):
            return False
    shutil.rmtree(VENV, ignore_errors=True)
    if start(Path(sys.executable), "-m", "venv", str(VENV)) != 0:
        venv.create(VENV, with_pip=True)
    return python.exists()


def has_display() -> bool:
    """Tell whether a window can be shown."""
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def system_libraries(wanted: dict[str, str]) -> bool:
    """Install the shared libraries Qt needs where they are missing (Linux only)."""
    if not sys.platform.startswith("linux"):
        return True
    missing = sorted({package for library, package in wanted.items() if not loads(library)})
    return not missing or install(missing)


def loads(library: str) -> bool:
    """Tell whether the dynamic linker finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install(packages: list[str]) -> bool:
    """Install Debian packages as root, or say the exact command."""
    command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        print("Setting up: system libraries", *packages, flush=True)
        environment_ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-q"], check=False, env=environment_, stdout=subprocess.DEVNULL)
        if subprocess.run(command, check=False, env=environment_, stdout=subprocess.DEVNULL).returncode == 0:
            return True
    complain(
        "System libraries are missing. Run this once, then try again:\n  sudo apt-get update && sudo "
        + " ".join(command)
    )
    return False


def start(python: Path, *arguments: str) -> int:
    """Run Python in the checkout and return its exit code."""
    search = os.pathsep.join(part for part in (str(ROOT), os.environ.get("PYTHONPATH", "")) if part)
    return subprocess.run(
        [str(python), *arguments], cwd=ROOT, check=False, env={**os.environ, "PYTHONPATH": search}
    ).returncode


def complain(sentence: str) -> int:
    """Say what is wrong and return the exit code for it."""
    print(sentence, file=sys.stderr, flush=True)
    return 1


if __name__ == "__main__":
    sys.exit(main())
