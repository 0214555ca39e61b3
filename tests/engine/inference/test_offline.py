"""Proves that loading models opens no connection, in a process of its own with real sockets
refused: a library may catch the refusal, so every attempt is counted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

GUARD = """
import socket, sys
from pathlib import Path
attempts = []
def refuse(self, address, *rest):
    if self.family in (socket.AF_INET, socket.AF_INET6):
        attempts.append(address)
        raise OSError("no network here")
    return 0
def refuse_name(host, *rest, **more):
    attempts.append(host)
    raise socket.gaierror("no network here")
socket.socket.connect = socket.socket.connect_ex = socket.socket.sendto = refuse
socket.getaddrinfo = refuse_name
"""
WORK = """
from engine.inference.embedder import load_embedder
from engine.inference.generator_loading import load_generator
from engine.inference.chat_template import Message
for _ in range(2):
    embedder = load_embedder(Path(sys.argv[1]), cache_dir=Path(sys.argv[3]))
    embedder.embed(["a", "b"])
generator = load_generator(Path(sys.argv[2]), context_tokens=512)
"".join(generator.chat([Message("user", "Hi")], max_tokens=2))
assert "openvino" in sys.modules or not embedder.info.backend.startswith("openvino")
assert sys.modules.get("openvino_telemetry") is None
import time; time.sleep(0.5)
print("attempts:", attempts)
"""


def output(code: str, *arguments: str, home: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", GUARD + code, *arguments],
        capture_output=True, text=True, timeout=240, check=False,
        cwd=Path(__file__).parents[3],
        env={"HOME": str(home), "PATH": "/usr/bin:/bin", "CI": ""},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.mark.real
def test_loading_models_opens_no_connection(
    embedder_folder: Path, gguf_path: Path, tmp_path: Path
) -> None:
    said = output(
        WORK, str(embedder_folder), str(gguf_path), str(tmp_path / "cache"), home=tmp_path
    )
    assert said.strip().endswith("attempts: []")
    assert not (tmp_path / "intel").exists()  # where the telemetry keeps its client id
