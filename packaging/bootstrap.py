"""From a bare clone to a running Lectern, or to its tests passing. Standard library only.

    python3 packaging/bootstrap.py demo    install, index the sample documents, ask a question
    python3 packaging/bootstrap.py test    install, then format, lint, types, imports and tests

Everything goes into ``.venv`` of the checkout. The versions are those of
``packaging/constraints.txt``, with the processor-only build of torch.
"""

from __future__ import annotations

import ctypes.util
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
TORCH = "2.13.0"
# Where the PyTorch project publishes its processor-only builds for Linux.
TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"

DEMO_HOME = ROOT / ".demo"
QUESTION = "How much notice must the tenant give to end the lease early?"


def main(arguments: list[str]) -> int:
    jobs = {"demo": demo, "test": test}
    if len(arguments) != 1 or arguments[0] not in jobs:
        print(__doc__)
        return 2
    if sys.version_info < (3, 11):  # noqa: UP036 - this file runs before anything is checked
        print(f"Lectern needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 2
    os.chdir(ROOT)
    return jobs[arguments[0]]()


def demo() -> int:
    install("models,desktop")
    engine = [str(PYTHON), "-m", "engine"]
    home = ["--home", str(DEMO_HOME)]
    say("Indexing the sample documents in resources/samples")
    run([*engine, "add", "resources/samples", *home])
    say(f"Asking: {QUESTION}")
    run([*engine, "ask", QUESTION, *home])
    say("Done. Now your own files")
    print(f"  {PYTHON.relative_to(ROOT)} -m engine add PATH...")
    print(f"  {PYTHON.relative_to(ROOT)} -m engine ask QUESTION")
    print(f"  {PYTHON.relative_to(ROOT)} -m desktop        the window")
    return 0


def test() -> int:
    install("models,dev")
    checks = {
        "Format": ["ruff", "format", "--check", "."],
        "Lint": ["ruff", "check", "."],
        "Types": ["mypy"],
        "Import directions": ["lint-imports", "--no-logo"],
        # Two at a time: most tests wait for processes of their own.
        "Tests": ["pytest", "-q", "--durations=10", "-n", "2", "--dist", "loadfile"],
    }
    # A folder of this run's own: pytest's shared one fails on what other runs left in it.
    scratch = Path(tempfile.mkdtemp(prefix="lectern-tests-"))
    checks["Tests"].append(f"--basetemp={scratch / 'pytest'}")
    for title, command in checks.items():
        say(title)
        program, *options = command
        run([str(PYTHON.parent / program), *options])
    shutil.rmtree(scratch, ignore_errors=True)
    say("All checks passed")
    return 0


def install(extras: str) -> None:
    """Bring ``.venv`` up to date; quick when it is already."""
    install_debian_packages()
    if not PYTHON.exists():
        say("Making the virtual environment .venv")
        run([sys.executable, "-m", "venv", str(VENV)])
    pip = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "-q"]
    pip += ["-c", str(CONSTRAINTS)]
    say("Installing torch (the processor-only build)")
    install_torch(pip)
    say("Installing Lectern and its libraries (the first time llama.cpp compiles for minutes)")
    run([*pip, "-e", f".[{extras}]"], ticking="still installing; llama.cpp compiles")


def install_torch(pip: list[str]) -> None:
    if not sys.platform.startswith("linux"):
        run([*pip, f"torch=={TORCH}"], ticking="still installing torch")
        return
    # On Linux the plain name brings gigabytes of CUDA; the local version "+cpu" cannot.
    wanted = f"torch=={TORCH}+cpu"
    if subprocess.run([*pip, wanted], check=False, stderr=subprocess.DEVNULL).returncode:
        run([*pip, "--extra-index-url", TORCH_CPU_INDEX, wanted], ticking="still installing torch")


def install_debian_packages() -> None:
    """A C++ compiler for llama.cpp, Python's venv and what Qt's window needs, where Debian's
    packages can bring them."""
    missing = []
    if shutil.which("c++") is None and shutil.which("g++") is None:
        missing.append("g++")
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    missing += [] if ctypes.util.find_library("EGL") else ["libegl1", "libgl1", "libxkbcommon0"]
    missing += [] if ctypes.util.find_library("fontconfig") else ["libfontconfig1"]
    missing += [] if ctypes.util.find_library("dbus-1") else ["libdbus-1-3"]
    install_from_debian(missing)


def install_from_debian(missing: list[str]) -> None:
    if not missing or os.name == "nt" or sys.platform == "darwin":
        return
    may_install = shutil.which("apt-get") is not None and os.geteuid() == 0
    if not may_install:
        sys.exit(f"Missing: {' '.join(missing)}. Install: sudo apt-get install {' '.join(missing)}")
    say(f"Installing Debian packages: {' '.join(missing)}")
    run(["apt-get", "update", "-qq"])
    run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing])


def run(command: list[str], *, ticking: str = "") -> None:
    """Run ``command``, or stop with its exit code; say every half minute that it is alive."""
    done = threading.Event()
    if ticking:
        threading.Thread(target=tick, args=(ticking, done), daemon=True).start()
    try:
        code = subprocess.run(command, check=False).returncode
    finally:
        done.set()
    if code:
        print(f"\nFailed ({code}): {' '.join(command)}", flush=True)
        sys.exit(code)


def tick(text: str, done: threading.Event) -> None:
    began = time.monotonic()
    while not done.wait(30):
        minutes, seconds = divmod(round(time.monotonic() - began), 60)
        print(f"  … {text} ({minutes} min {seconds:02} s)", flush=True)


def say(text: str) -> None:
    print(f"\n=== {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
