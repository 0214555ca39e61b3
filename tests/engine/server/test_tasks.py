"""The tasks over HTTP, and through the client that the command line uses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from engine.service import Engine
from tests.conftest import index_now
from tests.engine.server.conftest import Serve
from tests.engine.tasks.test_topics import THEMES, text


@pytest.fixture
def served(engine: Engine, folder: Path, serve: Serve) -> TestClient:
    for theme in THEMES:
        for number in range(8):
            (folder / f"{theme}-{number}.txt").write_text(text(theme, number))
    engine.add([folder])
    index_now(engine)
    return serve(engine)


def events(client: TestClient, path: str, **body: Any) -> list[dict[str, Any]]:
    response = client.post(f"/api/v1{path}", json=body)
    assert response.status_code == 200, response.text
    assert response.headers["content-type"].startswith("text/event-stream")
    lines = response.text.splitlines()
    return [json.loads(line[6:]) for line in lines if line.startswith("data: ")]


def test_topics_are_streamed_and_can_be_drawn(served: TestClient) -> None:
    told = events(served, "/topics")
    assert told[0]["event"] == "working"
    assert told[-1] == {"event": "done"}
    found = next(one for one in told if one["event"] == "topics")
    assert (found["documents"], len(found["topics"])) == (24, 3)
    number = found["topics"][0]["id"]
    drawn = served.post("/api/v1/topics/map", json={"topic": number}).json()["documents"]
    assert len(drawn) == found["topics"][0]["size"]
    assert set(drawn[0]) == {"document_id", "path", "title", "topic", "similarity", "x", "y"}
    *parts, last = events(served, "/topics/points")
    assert last == {"event": "done"}
    assert sum(len(one["documents"]) for one in parts) == 24


def test_templates_are_listed_with_what_they_want(served: TestClient) -> None:
    listed = served.get("/api/v1/templates").json()
    assert "letter" in listed["templates"]
    outline = next(one for one in listed["forms"] if one["name"] == "outline")
    assert outline["several"] == ["points"]


def test_a_selection_that_fits_nothing_is_an_answer_of_its_own(served: TestClient) -> None:
    response = served.post("/api/v1/topics", json={"file": "*.pdf"})
    assert response.status_code == 404
    assert response.json()["error"]["code"] == "not_found"


def test_duplicates_and_differences(served: TestClient, engine: Engine, folder: Path) -> None:
    first = folder / "garden-0.txt"
    second = folder / "copy.txt"
    second.write_text(first.read_text() + " A line more.")
    engine.reindex()
    index_now(engine)
    alike = [one for one in events(served, "/duplicates") if one["event"] == "alike"]
    paths = [{path for copy in one["copies"] for path in copy["paths"]} for one in alike]
    assert any({str(first), str(second)} <= group for group in paths)
    asked = {"before": str(first), "after": str(second)}
    changes = served.post("/api/v1/differences", json=asked).json()["changes"]
    assert changes


def test_labels_and_tags(served: TestClient, folder: Path) -> None:
    for theme in THEMES:
        files = [str(folder / f"{theme}-{number}.txt") for number in range(3)]
        asked = {"tag": theme.title(), "paths": files}
        assert served.post("/api/v1/tags", json=asked).json() == {"count": 3}
    told = events(served, "/classify")
    assert {one["label"] for one in told if one["event"] == "classified"} <= {
        "Garden",
        "Ships",
        "Bread",
    }
    assert [one["event"] for one in told[-2:]] == ["learned", "done"]
    counts = served.get("/api/v1/tags").json()["tags"]
    assert {one["tag"]: one["by_hand"] for one in counts} == {"Bread": 3, "Garden": 3, "Ships": 3}
    files = served.get("/api/v1/tags/files", params={"tag": "ships"}).json()["files"]
    assert {Path(one["path"]).name.partition("-")[0] for one in files} == {"ships"}
    assert served.post("/api/v1/labels/forget", json={}).status_code == 200
    assert served.post("/api/v1/labels/forget", json={}).status_code == 404
    assert served.post("/api/v1/classify", json={"labels": [{"name": " "}]}).status_code == 400


def test_summaries_and_changes(served: TestClient, folder: Path) -> None:
    told = events(served, "/summarise", paths=[str(folder / "ships-1.txt")], length="short")
    summary = next(one for one in told if one["event"] == "summary")
    assert summary["citations"][0]["path"] == str(folder / "ships-1.txt")
    assert summary["text"].endswith("[1]")
    first = events(served, "/changes")[-2]
    assert (first["event"], first["since"], first["files"]) == ("changes", None, 24)
    assert events(served, "/changes", keep=False)[-2]["changes"] == []
    missing = served.post("/api/v1/summarise", json={"chat": "none"})
    assert missing.status_code == 404


def test_what_is_learned_is_streamed_told_and_undone(served: TestClient) -> None:
    told = events(served, "/adapt", minutes=1)
    assert told[0]["event"] == "working"
    last = next(one for one in told if one["event"] == "adapted")
    assert (last["kept"], bool(last["reason"])) == (False, True)  # the files say too little
    assert served.get("/api/v1/adapt").json() == {"adapted": None}
    refused = served.post("/api/v1/adapt/undo", json={})
    assert (refused.status_code, refused.json()["error"]["code"]) == (404, "not_found")
    assert served.post("/api/v1/adapt", json={"minutes": 0}).status_code == 422
