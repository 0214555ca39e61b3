"""How fast a model comes against the bare connection, and how near the estimate of its memory is.

    python -m tests.bench.model_install [--megabytes 512]

The download is from a server in a process of its own on this machine: a row of ratios, each
against the same bytes read by http.client and thrown away.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import time
from http.client import HTTPConnection
from pathlib import Path

import psutil

from engine.domain.cancel import CancelToken
from engine.inference.chat_template import Message
from engine.inference.generator_loading import load_generator
from engine.inference.gguf import read_gguf
from engine.inference.memory import Room, Size, generator_fit
from engine.inference.models import find_generator
from engine.inference.repack import resident_bytes
from engine.installing.download import Arrived, download

_SERVER = """
import sys
from tests.engine.installing.hub import serving
with serving(**{"a.gguf": bytes(int(sys.argv[1]))}) as hub:
    print(hub.url, flush=True)
    sys.stdin.read()
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=512)
    size = parser.parse_args().megabytes << 20
    with tempfile.TemporaryDirectory() as folder:
        _downloads(Path(folder), size)
        _memory(Path(folder))


def _downloads(folder: Path, size: int) -> None:
    server = subprocess.Popen(
        [sys.executable, "-c", _SERVER, str(size)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert server.stdout is not None
    url = server.stdout.readline().strip()
    try:
        bare_s = min(_bare(url) for _ in range(3))
        hash_s = _hash(size)
        got_s, checked_s = min(_ours(url, folder) for _ in range(3))
    finally:
        server.communicate()
    print(f"download: {bare_s / got_s:.2f} of the bare connection's {size / bare_s / 1e6:.0f} MB/s")
    print(f"checksum: {hash_s / checked_s:.2f} of the speed of SHA-256 in memory")


def _bare(url: str) -> float:
    began = time.perf_counter()
    connection = HTTPConnection(url.removeprefix("http://"))
    connection.request("GET", "/cdn/a.gguf")
    response = connection.getresponse()
    while response.read(1 << 18):
        pass
    return time.perf_counter() - began


def _ours(url: str, folder: Path) -> tuple[float, float]:
    target = folder / "a.gguf"
    target.unlink(missing_ok=True)
    began = came = time.perf_counter()
    address = f"{url}/org/model/resolve/main/a.gguf"
    for event in download(address, target, cancel=CancelToken()):
        if isinstance(event, Arrived) and not event.checking:
            came = time.perf_counter()
    return came - began, time.perf_counter() - came


def _hash(size: int) -> float:
    data = bytes(4 << 20)
    began = time.perf_counter()
    hasher = hashlib.sha256()
    for _ in range(size // len(data)):
        hasher.update(data)
    return time.perf_counter() - began


def _memory(folder: Path) -> None:
    path = find_generator(folder)
    header = read_gguf(path)
    weights = resident_bytes(header)
    size = Size(weights, header.kv_bytes_per_token, header.layers, header.vocabulary,
                header.context_tokens)  # fmt: skip
    process = psutil.Process(os.getpid())
    for context in (2048, 8192):
        before = process.memory_info().rss
        generator = load_generator(path, context_tokens=context, cache_dir=folder)
        question = Message("user", "word " * (context // 2))
        "".join(generator.chat([question], max_tokens=4))
        took = process.memory_info().rss - before
        generator.close()
        fit = generator_fit(size, Room(1 << 40, 1 << 40), context_tokens=context)
        print(
            f"memory with a context of {context}: estimated {fit.needed_bytes / took:.2f} of the"
            f" {took / 1e6:.0f} MB that it took"
        )


if __name__ == "__main__":
    main()
