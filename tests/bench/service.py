"""The service under load, and what it adds to a call.

    python -m tests.bench.service [--seconds 60] [--clients 32] [--files 3000]

A profile of plain text files is served by a process of its own. Measured: search alone (its
median when idle, beside the same call in this process on a copy of the profile), then many
clients that search at once while one asks and new files are being indexed. Prints errors,
searches a second, and the 95th percentile as a multiple of the idle median.
"""

from __future__ import annotations

import argparse
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import httpx

from engine.domain.cancel import CancelToken
from engine.service import Engine
from engine.settings import Settings
from tests import processes

WORDS = [
    "harbour",
    "lease",
    "rent",
    "tower",
    "bakery",
    "bridge",
    "garden",
    "engine",
    "letter",
    "winter",
    "summer",
    "invoice",
    "contract",
    "doctor",
    "patient",
    "lawyer",
    "report",
    "boiler",
    "window",
    "chapter",
    "island",
    "market",
    "school",
    "ticket",
    "voyage",
]


def plant(folder: Path, count: int, draw: random.Random) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        sentences = (" ".join(draw.choices(WORDS, k=9)) + f" {number}." for _ in range(6))
        (folder / f"{draw.getrandbits(40):x}.txt").write_text(" ".join(sentences))


def query(draw: random.Random) -> str:
    return " ".join(draw.choices(WORDS, k=3))


def timed(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


def searcher(served: processes.Served) -> Callable[[str], None]:
    client = httpx.Client(
        base_url=served.url, headers={"Authorization": f"Bearer {served.token}"}, timeout=60
    )

    def search(text: str) -> None:
        client.post("/api/v1/search", json={"query": text}).raise_for_status()

    return search


def overhead(home: Path, served: processes.Served, draw: random.Random) -> float:
    """Prints both medians; returns that of a served search. Asked in turn, so that both see
    the same machine."""
    search = searcher(served)
    copy = home.with_name("copy")
    shutil.copytree(home, copy, ignore=shutil.ignore_patterns("engine.*", "*.lock"))
    direct: list[float] = []
    over: list[float] = []
    with Engine(copy, settings=Settings(polite=False)) as engine:
        for number in range(220):
            text = query(draw)
            one, other = timed(lambda: engine.search(text)), timed(lambda: search(text))
            if number >= 20:  # warm
                direct.append(one)
                over.append(other)
    idle = statistics.median(over)
    added = statistics.median(b - a for a, b in zip(direct, over, strict=True))
    print(
        f"search: in this process {1000 * statistics.median(direct):.1f} ms, "
        f"served {1000 * idle:.1f} ms; added {1000 * added:.1f} ms (median)"
    )
    return idle


def load(served: processes.Served, new: Path, seconds: float, clients: int, idle: float) -> None:
    over = Event()
    times: list[float] = []
    errors: list[str] = []

    def client(number: int) -> None:
        search, draw = searcher(served), random.Random(number)
        while not over.is_set():
            try:
                times.append(timed(lambda: search(query(draw))))
            except httpx.HTTPError as error:
                errors.append(str(error))

    def asker() -> int:
        headers = {"Authorization": f"Bearer {served.token}"}
        asked = 0
        with httpx.Client(base_url=served.url, headers=headers, timeout=120) as http:
            while not over.is_set():
                try:
                    http.post(
                        "/api/v1/ask", json={"question": "What is said of the harbour?"}
                    ).raise_for_status()
                    asked += 1
                except httpx.HTTPError as error:
                    errors.append(str(error))
        return asked

    def writer() -> None:
        draw = random.Random(99)
        while not over.is_set():
            plant(new, 20, draw)
            over.wait(1.0)

    with ThreadPoolExecutor(clients + 2) as pool:
        for number in range(clients):
            pool.submit(client, number)
        asking = pool.submit(asker)
        pool.submit(writer)
        time.sleep(seconds)
        over.set()
    p95 = statistics.quantiles(times, n=20)[-1]
    print(
        f"{clients} clients, {seconds:.0f} s: {len(times)} searches "
        f"({len(times) / seconds:.0f} a second), {asking.result()} answers, {len(errors)} errors; "
        f"search p95 {1000 * p95:.0f} ms = {p95 / idle:.1f} x the idle median"
    )
    for error in errors[:3]:
        print(f"  {error}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--clients", type=int, default=32)
    parser.add_argument("--files", type=int, default=3000)
    chosen = parser.parse_args()
    draw = random.Random(7)
    with tempfile.TemporaryDirectory() as scratch:
        home, files = Path(scratch) / "home", Path(scratch) / "files"
        plant(files, chosen.files, draw)
        with Engine(home, settings=Settings(polite=False)) as engine:
            engine.add([files])
            for _ in engine.index(cancel=CancelToken()):
                pass
        with processes.serving(home) as served:
            idle = overhead(home, served, draw)
            load(served, files / "new", chosen.seconds, chosen.clients, idle)


if __name__ == "__main__":
    main()
