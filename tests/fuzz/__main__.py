"""Fuzz the readers: ``python -m tests.fuzz --minutes 10 [--target NAME] [--out FOLDER]``.

Each target runs in a process of its own, at the lowest priority. What is found lies in the
folder with the input that shows it; ``python -m tests.fuzz --again FILE`` reads one again.
Ends with 1 when there is anything that our code must answer for.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.fuzz.judging import judge
from tests.fuzz.targets import TARGETS

_ROOT = Path(__file__).parents[2]
_SPARE_S = 60  # a process that says nothing for so long after its time hangs
_RAN = re.compile(r"stat::number_of_executed_units:\s*(\d+)")


def main() -> int:
    options = _options()
    if options.again:
        return _again(options.again)
    folder = options.out or Path(tempfile.mkdtemp(prefix="lectern-fuzz-"))
    folder.mkdir(parents=True, exist_ok=True)
    chosen = [each.name for each in TARGETS if options.target in ("", each.name)]
    seconds = max(1, round(60 * options.minutes / max(1, len(chosen))))
    print(f"{len(chosen)} targets, {seconds} s each; findings go to {folder}", flush=True)
    for name in chosen:
        ran = _run(name, folder, seconds, "mutate" if options.mutate else "")
        print(f"  {name:<10} {ran:>9,} inputs", flush=True)
    return _report(folder)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=5.0, help="in all")
    parser.add_argument("--target", default="", choices=["", *(each.name for each in TARGETS)])
    parser.add_argument("--out", type=Path)
    parser.add_argument("--mutate", action="store_true", help="as where atheris is absent")
    parser.add_argument("--again", type=Path)
    return parser.parse_args()


def _run(name: str, folder: Path, seconds: int, how: str) -> int:
    """Fuzz one target, and go on after an input that ended the process; inputs tried."""
    until, ran = time.monotonic() + seconds, 0
    while (left := round(until - time.monotonic())) > 0:
        command = [sys.executable, "-m", "tests.fuzz.child", name, str(folder), str(left), how]
        process = subprocess.Popen(
            command,
            cwd=_ROOT,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            preexec_fn=_lowest_priority if os.name == "posix" else None,  # noqa: PLW1509
        )
        try:
            _, said = process.communicate(timeout=left + _SPARE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            _, said = process.communicate()
        ran += sum(map(int, _RAN.findall(said)))
        (folder / f"{name}.log").write_text(said[-20_000:])
        if process.returncode:
            _keep_what_ended_it(name, folder, process.returncode)
    return ran


def _lowest_priority() -> None:
    os.nice(19)
    import resource

    resource.setrlimit(resource.RLIMIT_DATA, (3 << 30, 3 << 30))


def _keep_what_ended_it(name: str, folder: Path, code: int) -> None:
    """Without atheris, the input at work; atheris leaves a file of its own."""
    current = folder / f"{name}-current"
    if current.exists():
        current.rename(folder / f"{name}-crash-{code}-{time.time_ns()}")


def _report(folder: Path) -> int:
    findings = [json.loads(path.read_text()) for path in sorted(folder.glob("*.json"))]
    for each in findings:
        print(f"{each['finding']}\n    {folder / each['input']} ({each['took_s']} s)")
    fatal = [
        path
        for kind in ("crash", "timeout", "oom")
        for path in sorted(folder.glob(f"*-{kind}-*"))
        if path.suffix != ".json"
    ]
    for path in fatal:
        print(f"ended the process: {path}")
    print(f"{len(findings)} findings, {len(fatal)} inputs that ended a process")
    return int(bool(findings or fatal))


def _again(path: Path) -> int:
    """Read one kept input again: a file as it is, or fuzzed bytes of the target it names."""
    data, name = path.read_bytes(), path.name
    target = next(each for each in TARGETS if name.startswith(f"{each.name}-"))
    if "-fuzzed." in name and not name.endswith(".bytes"):
        finding = judge(data, name)
    else:
        finding = target.judge(data)
    print(finding or "read as it should be")
    return int(bool(finding))


if __name__ == "__main__":
    sys.exit(main())
