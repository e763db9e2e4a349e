"""The wheel carries its resources: installed into an empty folder, the demo runs from there."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_demo_runs_from_the_built_wheel(tmp_path: Path) -> None:
    wheels = tmp_path / "wheels"
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q"]
    build = [*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", str(wheels), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = wheels.glob("*.whl")
    target = tmp_path / "site"
    subprocess.run([*pip, "install", "--no-deps", "--no-index", "-t", str(target), str(wheel)], check=True)
    surroundings = {**os.environ, "PYTHONPATH": str(target), "HOME": str(tmp_path), "TMPDIR": str(tmp_path)}
    demo = [sys.executable, "-m", "lead_desk", "demo", "--json"]
    done = subprocess.run(demo, cwd=tmp_path, env=surroundings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    story = json.loads(done.stdout)
    assert all(export["written"] > 0 for export in story["exports"])
    assert story["verified"]
    where = [sys.executable, "-c", "import lead_desk; print(lead_desk.__file__)"]
    found = subprocess.run(where, cwd=tmp_path, env=surroundings, capture_output=True, text=True, check=True).stdout
    assert str(target) in found
