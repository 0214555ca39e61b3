"""A stand-in for Hugging Face on loopback, which can be slow, forgetful, or wrong.

``/org/model/resolve/main/FILE`` redirects to ``/cdn/FILE``, as there; only the redirect says
what the SHA-256 is.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Any

_STEP = 1 << 14


@dataclass
class Hub:
    """What it serves, and how badly. ``asked`` are the ranges that were asked of the CDN."""

    files: dict[str, bytes] = field(default_factory=dict)
    url: str = ""
    cut_after: int | None = None  # bytes of a reply, then it hangs up; for the next reply only
    cut_always: bool = False
    pause_s: float = 0.0  # between pieces
    stall: bool = False  # sends half, then nothing
    ignore_range: bool = False
    status: int = 200
    error_code: str = ""
    linked: bool = True  # says the SHA-256
    garble: bool = False  # sends other bytes than it says
    tag: str = "one"  # the CDN's own ETag
    asked: list[str | None] = field(default_factory=list)
    released: Event = field(default_factory=Event)

    def address(self, name: str) -> str:
        return f"{self.url}/org/model/resolve/main/{name}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        hub: Hub = self.server.hub  # type: ignore[attr-defined]
        place, _, name = self.path.lstrip("/").partition("/")
        if place == "cdn":
            self._send(hub, name)
            return
        name = self.path.partition("/resolve/main/")[2]
        data = hub.files.get(name)
        if hub.status != 200 or data is None:
            self._plain(hub.status if hub.status != 200 else 404, hub.error_code)
            return
        self.send_response(302)
        self.send_header("Location", f"/cdn/{name}")
        self.send_header("X-Repo-Commit", "abc")
        if hub.linked:
            self.send_header("X-Linked-Etag", f'"{hashlib.sha256(data).hexdigest()}"')
            self.send_header("X-Linked-Size", str(len(data)))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, hub: Hub, name: str) -> None:
        data, start = hub.files[name], 0
        wanted = self.headers.get("Range")
        hub.asked.append(wanted)
        if wanted and not hub.ignore_range:
            start = int(wanted.removeprefix("bytes=").rstrip("-"))
            if start >= len(data):
                self._plain(416)
                return
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        self.send_header("ETag", f'"{hub.tag}"')
        self.send_header("Content-Length", str(len(data) - start))
        self.end_headers()
        self._body(hub, bytes(len(data) - start) if hub.garble else data[start:])

    def _body(self, hub: Hub, data: bytes) -> None:
        limit, cut = len(data), hub.cut_after
        if cut is not None:
            limit = min(limit, cut)
            hub.cut_after = cut if hub.cut_always else None
        if hub.stall:
            limit = len(data) // 2
        try:
            for at in range(0, limit, _STEP):
                self.wfile.write(data[at : min(at + _STEP, limit)])
                time.sleep(hub.pause_s)
            if hub.stall:
                hub.released.wait(60)
        except OSError:
            return
        self.close_connection = True

    def _plain(self, status: int, error_code: str = "") -> None:
        self.send_response(status)
        if error_code:
            self.send_header("X-Error-Code", error_code)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
        """Nobody listens."""


@contextmanager
def serving(**files: bytes) -> Iterator[Hub]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    hub = Hub(dict(files), f"http://127.0.0.1:{server.server_address[1]}")
    server.hub = hub  # type: ignore[attr-defined]
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield hub
    finally:
        hub.released.set()
        server.shutdown()
        server.server_close()
        thread.join()


def write_catalogue(home: Path, hub: Hub, *, generator: str = "", embedder: str = "") -> None:
    """A profile's own list of models, on the hub."""
    lines = []
    if generator:
        lines += [
            "[[generator]]", f"name = {json.dumps(generator)}", 'title = "Tiny Writer"',
            'purpose = "For tests."', f"url = {json.dumps(hub.address(generator))}",
            f"size_bytes = {len(hub.files[generator])}", 'licence = "MIT"',
        ]  # fmt: skip
    if embedder:
        names = [name.partition("/")[2] for name in hub.files if name.startswith(f"{embedder}/")]
        lines += [
            "[[embedder]]", f"name = {json.dumps(embedder)}", 'title = "Tiny Finder"',
            'purpose = "For tests."', 'licence = "MIT"', 'extras = ["README.md"]',
            f"repository = {json.dumps(f'{hub.url}/org/{embedder}')}",
            f"files = {json.dumps([name for name in names if name != 'README.md'])}",
        ]  # fmt: skip
    home.mkdir(parents=True, exist_ok=True)
    (home / "models.toml").write_text("\n".join(lines), "utf-8")
