"""Another embedding model, chosen while the engine serves: the old index answers until the new
one is whole."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from engine.indexing.upkeep import ACTIVE_MODEL
from engine.inference.models import find_embedder, model_key
from engine.inference.record import RECORD_FILE
from engine.service import Engine
from tests.engine.server.conftest import LEASE, PETS, Serve
from tests.processes import PATIENCE_S

pytestmark = pytest.mark.real


def wait_for(condition: Callable[[], bool]) -> None:
    """A model's first start on a busy machine takes its time."""
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def make_twin(home: Path) -> None:
    """The default model under another name, made ready as that one was, which takes a minute."""
    first, twin = find_embedder(home / "models"), home / "models" / "twin"
    shutil.copytree(first, twin)
    old, new = model_key(first), model_key(twin)
    shutil.copytree(home / "cache" / old, home / "cache" / new)
    record = home / "cache" / new / RECORD_FILE
    text = record.read_text("utf-8").replace(old, new)
    record.unlink()  # it may be one file in many profiles
    record.write_text(text, "utf-8")


def found(client: TestClient, query: str) -> str:
    hits = client.post("/api/v1/search", json={"query": query}).json()["hits"]
    return str(hits[0]["text"])


def test_another_embedder_takes_over_without_a_restart(
    real_home: Path, folder: Path, serve: Serve
) -> None:
    (folder / "lease.txt").write_text(LEASE)
    (folder / "pets.txt").write_text(PETS)
    make_twin(real_home)
    with Engine(real_home) as engine:
        client = serve(engine)
        client.post("/api/v1/roots", json={"paths": [str(folder)]})
        wait_for(lambda: engine.status().documents == 2)
        first = engine.catalog.meta(ACTIVE_MODEL)
        changed = client.patch("/api/v1/settings", json={"values": {"embedder": "twin"}})
        assert changed.json()["embedder"] == "twin"
        assert found(client, "when does the lease end?") == LEASE  # at once, by the old one
        wait_for(lambda: engine.catalog.meta(ACTIVE_MODEL) != first)
        assert engine.catalog.meta(ACTIVE_MODEL).startswith("twin-")
        assert found(client, "when does the lease end?") == LEASE
        client.patch("/api/v1/settings", json={"values": {"threads": 1}})
        assert found(client, "sleeping cats") == PETS
