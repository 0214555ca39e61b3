"""The frozen program against the same code run by Python: starts, ingest, generation.

    python -m tests.bench.frozen dist/lectern [FOLDER] [--rounds 3]

The two take turns, so that what else the machine does hits both alike; printed are the median
seconds of each and the median of the ratios of neighbouring runs (frozen by unfrozen), and the
processor's seconds, which other programs disturb less. FOLDER, 60 plain files by default, is
indexed anew each time by an engine whose embedder has been measured before. The first start of
all, with everything still to be measured and read from disk, is taken once for each.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.bench.service import plant

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
QUESTION = "How much notice must the tenant give to end the lease early?"
PROMPT = "Once upon a time in a harbour town there lived a keeper of boats. " * 20
TOKENS = 128
_PAINTED = "qt.widgets.painting: Drawing"


@dataclass(frozen=True)
class Program:
    """One of the two: its command lines, and a profile of its own that others are copied from."""

    engine: list[str]
    window: list[str]
    home: Path

    def run(self, *arguments: object, home: Path | None = None) -> tuple[float, float]:
        """Seconds, and the processor's seconds, of a command of the engine."""
        line = [*self.engine, *map(str, arguments)]
        began, before = time.perf_counter(), os.times()
        environment = {**os.environ, "LECTERN_HOME": str(home or self.home)}
        subprocess.run(line, check=True, capture_output=True, env=environment, cwd=ROOT)
        after = os.times()
        used = after.children_user + after.children_system
        return time.perf_counter() - began, used - before.children_user - before.children_system

    def first_paint(self) -> tuple[float, float]:
        """Seconds from the start of the window's process to its first paint, twice."""
        began = time.perf_counter()
        shown = subprocess.Popen(
            [*self.window, "--home", str(self.home)], cwd=ROOT, text=True, stderr=subprocess.PIPE,
            env={**os.environ, "QT_LOGGING_RULES": "qt.widgets.painting.info=true",
                 "QT_FORCE_STDERR_LOGGING": "1"},
        )  # fmt: skip
        assert shown.stderr is not None
        try:
            for line in shown.stderr:
                if line.startswith(_PAINTED):
                    took = time.perf_counter() - began
                    return took, _processor_seconds(shown.pid)
            raise SystemExit("the window has not painted")
        finally:
            shown.terminate()
            shown.stderr.read()  # until its engine has ended too
            shown.wait(60)


def _processor_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Served:
    """An engine of ``program`` that serves its profile; generates when asked."""

    def __init__(self, program: Program) -> None:
        environment = {**os.environ, "LECTERN_HOME": str(program.home)}
        self._process = subprocess.Popen(
            [*program.engine, "serve", "--port", "0", "--json"],
            stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT,
        )  # fmt: skip
        assert self._process.stdout is not None
        self._url = json.loads(self._process.stdout.readline())["url"]
        self._token = json.loads((program.home / "engine.json").read_text())["token"]

    def generate(self) -> tuple[float, float]:
        body = {"model": "lectern:raw", "prompt": PROMPT, "max_tokens": TOKENS, "temperature": 0}
        request = urllib.request.Request(
            f"{self._url}/v1/completions", json.dumps(body).encode(),
            {"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"},
        )  # fmt: skip
        began, before = time.perf_counter(), _processor_seconds(self._process.pid)
        with urllib.request.urlopen(request, timeout=300) as answer:
            answer.read()
        used = _processor_seconds(self._process.pid) - before
        return time.perf_counter() - began, used

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(60)


def compare(
    name: str, rounds: int, frozen: Callable[[], tuple[float, float]],
    plain: Callable[[], tuple[float, float]],
) -> None:  # fmt: skip
    ours, theirs = [], []
    for number in range(rounds):
        for call, kept in ((frozen, ours), (plain, theirs))[:: 1 if number % 2 else -1]:
            kept.append(call())
    pairs = list(zip(ours, theirs, strict=True))
    wall = statistics.median(a[0] / b[0] for a, b in pairs)
    used = statistics.median(a[1] / b[1] for a, b in pairs)
    a_wall, a_used, b_wall, b_used = (
        statistics.median(run[which] for run in runs) for runs in (ours, theirs) for which in (0, 1)
    )
    print(f"{name:<14}{a_wall:>9.2f}{b_wall:>9.2f}{wall:>8.2f}   {a_used:>9.2f}{b_used:>9.2f}"
          f"{used:>8.2f}", flush=True)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("program", type=Path)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="first,help,paint,ingest,generate")
    given = parser.parse_args()
    wanted = given.only.split(",")
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        folder = given.folder or work / "files"
        if given.folder is None:
            plant(folder, 60, random.Random(1))
        program = given.program.resolve()
        frozen = Program([str(program / "lectern-engine")], [str(program / "lectern")],
                         work / "frozen")  # fmt: skip
        plain = Program([sys.executable, "-m", "engine"], [sys.executable, "-m", "desktop"],
                        work / "plain")  # fmt: skip
        for name, one in (("frozen", frozen), ("unfrozen", plain)):
            added, _ = one.run("add", SAMPLES)
            answered, _ = one.run("ask", QUESTION)
            if "first" in wanted:
                print(f"{name}: samples indexed from nothing in {added:.1f} s, "
                      f"then the first answer in {answered:.1f} s", flush=True)  # fmt: skip
        print(f"{'':<14}{'frozen':>9}{'plain':>9}{'ratio':>8}   {'cpu':>9}{'plain':>9}{'ratio':>8}")
        if "help" in wanted:
            compare("--help", 2 * given.rounds, lambda: frozen.run("--help"),
                    lambda: plain.run("--help"))  # fmt: skip
        if "paint" in wanted:
            compare("first paint", given.rounds, frozen.first_paint, plain.first_paint)
        if "ingest" in wanted:
            compare("ingest", given.rounds, lambda: ingest(frozen, folder),
                    lambda: ingest(plain, folder))  # fmt: skip
        if "generate" in wanted:
            served = [Served(frozen), Served(plain)]
            for each in served:
                each.generate()  # loads the model
            compare("generation", 2 * given.rounds, served[0].generate, served[1].generate)
            for each in served:
                each.close()


def ingest(program: Program, folder: Path) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch, "home")
        shutil.copytree(program.home / "cache", home / "cache")
        return program.run("add", folder, home=home)


if __name__ == "__main__":
    main()
