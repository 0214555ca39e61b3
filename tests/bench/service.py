"""The service under load, and what it adds to a call.

    python -m tests.bench.service [--seconds 60] [--clients 32] [--pause 1] [--files 3000]

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
from functools import partial
from pathlib import Path
from threading import Event

import httpx

from engine.domain.cancel import CancelToken
from engine.service import Engine
from engine.settings import Settings
from tests import processes

_VOCABULARY = (
    "harbour lease rent tower bakery bridge garden engine letter winter summer invoice contract "
    "doctor patient lawyer report boiler window chapter island market school ticket"
)
WORDS = _VOCABULARY.split()


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


def asker(served: processes.Served) -> Callable[[], None]:
    client = httpx.Client(
        base_url=served.url, headers={"Authorization": f"Bearer {served.token}"}, timeout=120
    )

    def ask() -> None:
        body = {"question": "What is said of the harbour?"}
        client.post("/api/v1/ask", json=body).raise_for_status()

    return ask


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
            one, other = timed(partial(engine.search, text)), timed(partial(search, text))
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


def load(served: processes.Served, new: Path, idle: float, chosen: argparse.Namespace) -> None:
    over = Event()
    times: list[float] = []
    errors: list[str] = []

    def until_over(step: Callable[[], None], pause_s: float = 0.0) -> None:
        while not over.is_set():
            try:
                step()
            except httpx.HTTPError as error:
                errors.append(str(error))
            over.wait(pause_s)

    def client(number: int) -> None:
        search, draw = searcher(served), random.Random(number)
        over.wait(draw.random() * chosen.pause)
        until_over(lambda: times.append(timed(lambda: search(query(draw)))), chosen.pause)

    asked: list[float] = []
    ask = asker(served)
    draw = random.Random(99)
    with ThreadPoolExecutor(chosen.clients + 2) as pool:
        for number in range(chosen.clients):
            pool.submit(client, number)
        pool.submit(until_over, lambda: asked.append(timed(ask)))
        pool.submit(until_over, lambda: plant(new, 20, draw), 1.0)
        time.sleep(chosen.seconds)
        over.set()
    p95 = statistics.quantiles(times, n=20)[-1]
    print(
        f"{chosen.clients} clients, a search each and {chosen.pause:g} s of reading in turn, for "
        f"{chosen.seconds:.0f} s: {len(times)} searches ({len(times) / chosen.seconds:.0f} a "
        f"second), {len(asked)} answers, {len(errors)} errors; median "
        f"{1000 * statistics.median(times):.0f} ms, p95 {1000 * p95:.0f} ms = "
        f"{p95 / idle:.1f} x the idle median"
    )
    for error in errors[:3]:
        print(f"  {error}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--clients", type=int, default=32)
    parser.add_argument("--pause", type=float, default=1.0, help="seconds between searches")
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
            load(served, files / "new", idle, chosen)


if __name__ == "__main__":
    main()
