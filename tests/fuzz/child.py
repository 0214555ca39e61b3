"""The process that fuzzes one target: with atheris where it is installed, else by mutation.

Each finding is written down once, with the input that shows it, and fuzzing goes on. Only a
crash, a hang or too much memory ends the process, and then whoever started it takes over.
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from tests.fuzz.targets import TARGETS, Inner, Target

SLOW_S = 2.0
LONGEST_BYTES = 16_384


class Record:
    """What was found so far, one file a kind of finding."""

    def __init__(self, target: Target | Inner, folder: Path) -> None:
        self._target = target
        self._folder = folder
        self._seen = {path.stem for path in folder.glob("*.json")}

    def try_out(self, data: bytes) -> None:
        began = time.process_time()
        finding = self._target.judge(data)
        took_s = time.process_time() - began
        if not finding and took_s > SLOW_S:
            finding = f"slow: {self._target.name}"
        if finding:
            self._write(finding, data, took_s)

    def _write(self, finding: str, data: bytes, took_s: float) -> None:
        key = f"{self._target.name}-{hashlib.sha256(finding.encode()).hexdigest()[:10]}"
        if key in self._seen:
            return
        self._seen.add(key)
        file, name = self._target.file(data)
        (self._folder / f"{key}-{name}").write_bytes(file)
        about = {"finding": finding, "input": f"{key}-{name}", "took_s": round(took_s, 2)}
        (self._folder / f"{key}.json").write_text(json.dumps(about))


def main(name: str, folder: str, seconds: str, how: str = "") -> None:
    target = next(each for each in TARGETS if each.name == name)
    found, corpus = Path(folder), Path(folder) / "corpus" / name
    corpus.mkdir(parents=True, exist_ok=True)
    for seed in target.seeds():
        (corpus / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
    fuzz = _mutate if how == "mutate" or not find_spec("atheris") else _by_atheris
    fuzz(target, found, corpus, int(seconds))


def _by_atheris(target: Target | Inner, found: Path, corpus: Path, seconds: int) -> None:
    import atheris

    with atheris.instrument_imports(include=["engine"]):
        record = Record(target, found)
        record.try_out(b"\n\n")  # readers are imported when first needed
        for seed in target.seeds():
            record.try_out(seed)
    longest = max([LONGEST_BYTES, *map(len, target.seeds())])  # a seed that is cut off is none
    options = [
        f"-max_total_time={seconds}",
        f"-max_len={longest}",
        f"-artifact_prefix={found}/{target.name}-",
        *("-timeout=20", "-rss_limit_mb=2048", "-print_final_stats=1", "-verbosity=0"),
    ]
    atheris.Setup([sys.argv[0], *options, str(corpus)], record.try_out)
    atheris.Fuzz()


def _mutate(target: Target | Inner, found: Path, corpus: Path, seconds: int) -> None:
    """``current`` holds the input at work, for whoever has to say what killed this process."""
    record, current = Record(target, found), found / f"{target.name}-current"
    seeds = [path.read_bytes() for path in corpus.iterdir()]
    chance, until, count = random.Random(), time.monotonic() + seconds, 0
    while time.monotonic() < until:
        data = mutated(chance.choice(seeds), chance, seeds)
        current.write_bytes(data)
        record.try_out(data)
        count += 1
    current.unlink(missing_ok=True)
    sys.stderr.write(f"stat::number_of_executed_units: {count}\n")


def mutated(data: bytes, chance: random.Random, others: list[bytes]) -> bytes:
    """``data`` with a few changes of the kinds that parsers stumble over."""
    found = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        change: Callable[[bytearray, random.Random, list[bytes]], None] = chance.choice(_CHANGES)
        change(found, chance, others)
    return bytes(found[:LONGEST_BYTES])


def _set(data: bytearray, chance: random.Random, _: list[bytes]) -> None:
    if data:
        data[chance.randrange(len(data))] = chance.choice([0, 1, 10, 32, 127, 128, 255])


def _cut(data: bytearray, chance: random.Random, _: list[bytes]) -> None:
    start, end = _stretch(data, chance)
    del data[start:end]


def _double(data: bytearray, chance: random.Random, _: list[bytes]) -> None:
    start, end = _stretch(data, chance)
    data[end:end] = data[start:end] * chance.randint(1, 8)


def _splice(data: bytearray, chance: random.Random, others: list[bytes]) -> None:
    other = bytearray(chance.choice(others))
    start, end = _stretch(other, chance)
    at, _ = _stretch(data, chance)
    data[at:at] = other[start:end]


def _number(data: bytearray, chance: random.Random, _: list[bytes]) -> None:
    at, _end = _stretch(data, chance)
    value = chance.choice([0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, chance.getrandbits(32)])
    data[at : at + 4] = value.to_bytes(4, "little")


_CHANGES = [_set, _cut, _double, _splice, _number]


def _stretch(data: bytearray, chance: random.Random) -> tuple[int, int]:
    start = chance.randint(0, len(data))
    return start, min(len(data), start + int(chance.expovariate(1 / 40)))


if __name__ == "__main__":
    main(*sys.argv[1:])
