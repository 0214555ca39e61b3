from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from engine.server.app import application
from engine.service import Engine
from tests.conftest import index_now

TOKEN = "a-token-of-the-tests"
PORT = 7727

LEASE = "The lease of the flat ends on 31 March 2027. The rent is 900 euros a month."
PETS = "Cats sleep for most of the day and hunt at dusk."

Serve = Callable[[Engine], TestClient]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Serves an engine in this process; the client sends the token."""
    open_clients: list[TestClient] = []

    def start(engine: Engine) -> TestClient:
        app = application(engine, token=TOKEN, port=PORT)
        client = TestClient(
            app,
            base_url=f"http://127.0.0.1:{PORT}",
            headers={"Authorization": f"Bearer {TOKEN}"},
            raise_server_exceptions=False,
        )
        client.__enter__()
        open_clients.append(client)
        return client

    yield start
    for client in open_clients:
        client.__exit__(None, None, None)


@pytest.fixture
def client(engine: Engine, folder: Path, serve: Serve) -> TestClient:
    """A served library of two files."""
    (folder / "lease.txt").write_text(LEASE)
    (folder / "pets.txt").write_text(PETS)
    engine.add([folder])
    index_now(engine)
    return serve(engine)
