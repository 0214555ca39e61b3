"""Wiping over HTTP, while the engine serves, indexes and answers."""

from __future__ import annotations

from pathlib import Path

from starlette.testclient import TestClient

from engine.service import Engine
from tests.engine.server.test_native import wait_for


def test_it_needs_the_word(client: TestClient) -> None:
    word = client.get("/api/v1/privacy").json()["confirm"]
    body = {"what": "index", "confirm": f"not {word}"}
    refused = client.post("/api/v1/privacy/wipe", json=body)
    assert (refused.status_code, refused.json()["error"]["code"]) == (400, "usage")


def test_the_library_is_empty_afterwards_and_can_be_filled_again(
    client: TestClient, engine: Engine, folder: Path
) -> None:
    wait_for(engine.idle)
    done = client.post("/api/v1/privacy/wipe", json={"what": "index", "confirm": "wipe"}).json()
    assert {one["name"] for one in done["removed"]} == {"catalogue", "index"}
    assert client.get("/api/v1/status").json()["roots"] == []
    assert client.post("/api/v1/search", json={"query": "rent"}).status_code == 409
    client.post("/api/v1/roots", json={"paths": [str(folder)]})
    wait_for(lambda: client.get("/api/v1/status").json()["documents"] == 2)
    assert client.post("/api/v1/search", json={"query": "rent"}).json()["hits"]
