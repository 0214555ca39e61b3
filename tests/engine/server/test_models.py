from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from engine.service import Engine
from tests.engine.installing import hub as hubs
from tests.engine.installing import model_files
from tests.engine.server.conftest import Serve

LARGE = model_files.gguf(shape=(64, 4096), weights=bytes(64 * 4096 * 4))


@pytest.fixture
def hub() -> Iterator[hubs.Hub]:
    with hubs.serving() as running:
        running.files["tiny.gguf"] = LARGE
        yield running


@pytest.fixture
def client(engine: Engine, serve: Serve, hub: hubs.Hub) -> TestClient:
    (engine.home / "models").mkdir()
    hubs.write_catalogue(engine.home, hub, generator="tiny.gguf")
    return serve(engine)


def wait_for(client: TestClient, state: str, number: str) -> dict[str, Any]:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        for one in client.get("/api/v1/models/installs").json():
            if one["id"] == number and one["state"] == state:
                return dict(one)
        time.sleep(0.02)
    raise AssertionError(f"never {state}")


def names(client: TestClient) -> set[str]:
    return {one["name"] for one in client.get("/api/v1/models").json()}


def test_a_download_followed_to_its_end(client: TestClient) -> None:
    begun = client.post("/api/v1/models/installs", json={"name": "tiny writer"}).json()
    assert begun["name"] == "tiny.gguf"
    said = client.get("/api/v1/models/installs/events", params={"only": begun["id"]}).text
    assert '"state": "done"' in said.rpartition("data: ")[2]
    assert "tiny.gguf" in names(client)
    (tiny,) = (one for one in client.get("/api/v1/models/recommended").json()
               if one["name"] == "tiny.gguf")  # fmt: skip
    assert tiny["installed"] == "tiny.gguf"


def test_pause_resume_and_give_up(client: TestClient, hub: hubs.Hub) -> None:
    hub.pause_s = 0.02
    begun = client.post("/api/v1/models/installs", json={"name": "tiny.gguf"}).json()
    place = f"/api/v1/models/installs/{begun['id']}"
    assert client.post(f"{place}/pause").json()["state"] == "paused"
    assert wait_for(client, "paused", begun["id"])["title"] == "Tiny Writer"
    assert client.post(f"{place}/resume").json()["state"] in ("waiting", "running")
    assert client.delete(place).json()["state"] == "cancelled"
    assert client.get("/api/v1/models/installs").json() == []


def test_an_import_and_its_removal(client: TestClient, tmp_path: Path) -> None:
    path = tmp_path / "own.gguf"
    path.write_bytes(model_files.GGUF)
    begun = client.post("/api/v1/models/import", json={"path": str(path)}).json()
    client.get("/api/v1/models/installs/events", params={"only": begun["id"]})
    assert "own.gguf" in names(client)
    gone = client.delete("/api/v1/models/own.gguf").json()
    assert "own.gguf" not in names(client)
    back = client.post("/api/v1/models/restore", json={"restore": gone["restore"]})
    assert back.json() == {"name": "own.gguf"}
    assert "own.gguf" in names(client)


def test_one_is_switched_to_without_a_restart(client: TestClient, engine: Engine) -> None:
    (engine.home / "models" / "own.gguf").write_bytes(model_files.GGUF)
    changed = client.patch("/api/v1/settings", json={"values": {"generator": "own.gguf"}})
    assert changed.status_code == 200
    active = {one["name"] for one in client.get("/api/v1/models").json() if one["active"]}
    assert "own.gguf" in active
    refused = client.delete("/api/v1/models/own.gguf")
    assert refused.status_code == 409
    assert refused.json()["error"]["hint"]


def test_a_reranker_is_listed_like_any_other(client: TestClient, engine: Engine) -> None:
    model_files.write_reranker(engine.home / "models" / "orderer")
    (found,) = (one for one in client.get("/api/v1/models").json() if one["kind"] == "reranker")
    assert not found["active"]


def test_fit_in_numbers(client: TestClient) -> None:
    asked = {"name": "tiny.gguf", "context_tokens": 2048, "gpu_layers": 0}
    found = client.get("/api/v1/models/fit", params=asked).json()
    assert found["verdict"] == "fits"
    assert found["needed_bytes"] > len(LARGE)


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "installs", {"name": "absent"}, 404),
        ("POST", "installs", {"name": "http://example.com/x"}, 400),
        ("POST", "import", {"path": "relative.gguf"}, 400),
        ("POST", "import", {"path": "/absent.gguf"}, 404),
        ("POST", "import", {"path": "/etc/passwd"}, 409),
        ("POST", "installs/none/pause", None, 404),
        ("POST", "installs/none/resume", None, 404),
        ("DELETE", "installs/none", None, 404),
        ("DELETE", "absent", None, 404),
        ("POST", "restore", {"restore": "../.."}, 404),
        ("GET", "fit?name=absent", None, 404),
        ("GET", "installs/events?only=none", None, 404),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(
    client: TestClient, method: str, path: str, body: dict[str, str] | None, status: int
) -> None:
    answer = client.request(method, f"/api/v1/models/{path}", json=body)
    assert answer.status_code == status
    assert answer.json()["error"]["message"]
