from __future__ import annotations

import io
import json
import os
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from engine.service import Engine
from tests.conftest import index_now
from tests.engine.server.conftest import LEASE, PETS, Serve


def events_of(text: str) -> list[dict[str, Any]]:
    return [json.loads(line[6:]) for line in text.splitlines() if line.startswith("data: ")]


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def first_hit(client: TestClient, query: str = "When does the lease end?") -> dict[str, Any]:
    hit: dict[str, Any] = client.post("/api/v1/search", json={"query": query}).json()["hits"][0]
    return hit


def test_status_and_files(client: TestClient, folder: Path) -> None:
    assert client.get("/api/v1/status").json()["files"]["indexed"] == 2
    page = client.get("/api/v1/files", params={"limit": 1}).json()
    assert [file["path"] for file in page["files"]] == [str(folder / "lease.txt")]
    rest = client.get("/api/v1/files", params={"after": page["next"]}).json()
    assert [file["path"] for file in rest["files"]] == [str(folder / "pets.txt")]
    assert rest["next"] is None


def test_a_search_gives_what_the_engine_gives(client: TestClient, engine: Engine) -> None:
    hit = first_hit(client)
    direct = engine.search("When does the lease end?")[0]
    assert (hit["text"], hit["path"], hit["rank"]) == (LEASE, direct.path, 1)
    assert hit["arms"] == {"vector": direct.vector_rank, "keyword": direct.keyword_rank}


def test_an_answer_comes_as_events_in_their_order(client: TestClient) -> None:
    answer = client.post("/api/v1/ask", json={"question": "When does the lease end?"})
    assert answer.headers["content-type"].startswith("text/event-stream")
    events = events_of(answer.text)
    names = [event["event"] for event in events]
    assert names[0] == "retrieved"
    assert names[-2:] == ["verified", "finished"]
    told = "".join(event["text"] for event in events if event["event"] == "token")
    assert told == events[-1]["answer"]
    whole = client.post(
        "/api/v1/ask", json={"question": "When does the lease end?", "stream": False}
    ).json()
    assert whole["answer"] == told
    assert "31 March 2027" in whole["citations"][0]["quote"]


def test_a_refusal_before_the_first_event_has_its_own_status(engine: Engine, serve: Serve) -> None:
    client = serve(engine)
    for body in ({"question": "When?"}, {"question": "When?", "stream": False}):
        answer = client.post("/api/v1/ask", json=body)
        assert (answer.status_code, answer.json()["error"]["code"]) == (409, "no_documents")


def test_a_model_that_is_not_there_is_refused(client: TestClient) -> None:
    body = {"question": "When does the lease end?", "mode": "vague"}
    assert client.post("/api/v1/ask", json=body).status_code == 422


def test_a_document_its_text_its_places_its_bytes(client: TestClient, folder: Path) -> None:
    document_id = first_hit(client)["document_id"]
    described = client.get(f"/api/v1/documents/{document_id}").json()
    assert (described["paths"], described["passages"]) == ([str(folder / "lease.txt")], 1)
    passages = client.get(f"/api/v1/documents/{document_id}/passages").json()
    assert [one["text"] for one in passages["passages"]] == [LEASE]
    assert passages["next"] is None
    start = LEASE.index("31 March")
    located = client.get(
        f"/api/v1/documents/{document_id}/location", params={"start": start, "end": start + 13}
    ).json()
    span = located["locations"][0]
    assert LEASE[span["start"] : span["end"]] == "31 March 2027"
    original = client.get(f"/api/v1/documents/{document_id}/file")
    assert original.content == (folder / "lease.txt").read_bytes()
    part = client.get(f"/api/v1/documents/{document_id}/file", headers={"Range": "bytes=4-8"})
    assert (part.status_code, part.content) == (206, LEASE.encode()[4:9])


def test_bytes_of_a_changed_file_are_refused(
    client: TestClient, engine: Engine, folder: Path
) -> None:
    document_id = first_hit(client)["document_id"]
    engine.pause()
    (folder / "lease.txt").write_text("Something else.")
    refused = client.get(f"/api/v1/documents/{document_id}/file")
    assert refused.status_code == 404


def test_a_file_that_is_added_is_indexed_and_told_of(
    engine: Engine, serve: Serve, folder: Path
) -> None:
    client = serve(engine)
    (folder / "pets.txt").write_text(PETS)
    added = client.post("/api/v1/roots", json={"paths": [str(folder)]}).json()
    assert [root["path"] for root in added["roots"]] == [str(folder)]
    events = events_of(
        client.get("/api/v1/events", params={"since": added["sequence"], "until_idle": True}).text
    )
    assert [event["path"] for event in events if event["event"] == "indexed"] == [
        str(folder / "pets.txt")
    ]
    assert first_hit(client, "cats")["text"] == PETS
    (folder / "more.txt").write_text("Dogs bark at night.")
    wait_for(lambda: client.get("/api/v1/status").json()["files"]["indexed"] == 2)
    gone = client.post("/api/v1/roots/remove", json={"paths": [str(folder)]}).json()
    assert gone["count"] == 2


def test_what_failed_and_why(client: TestClient, folder: Path) -> None:
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    wait_for(lambda: client.get("/api/v1/status").json()["files"]["failed"] == 1)
    (unread,) = client.get("/api/v1/unread").json()
    assert unread["path"] == str(folder / "broken.pdf")
    assert unread["failure"]["hint"]


def test_pausing_and_reading_again(client: TestClient, engine: Engine) -> None:
    assert client.post("/api/v1/pause").json() == {"paused": True}
    assert client.post("/api/v1/reindex", json={}).json()["count"] == 2
    assert client.get("/api/v1/status").json()["queue"] == 2
    assert client.post("/api/v1/resume").json() == {"paused": False}
    wait_for(engine.idle)


def test_settings_are_checked_and_kept(client: TestClient, engine: Engine) -> None:
    assert client.get("/api/v1/settings").json()["answer_mode"] == "auto"
    wrong = client.patch("/api/v1/settings", json={"values": {"threads": "many"}})
    assert (wrong.status_code, "threads" in wrong.json()["error"]["message"]) == (400, True)
    changed = client.patch("/api/v1/settings", json={"values": {"answer_mode": "quote"}})
    assert changed.json()["answer_mode"] == "quote"
    assert "quote" in (engine.home / "settings.toml").read_text()


def test_settings_are_described(client: TestClient) -> None:
    described = {one["name"]: one for one in client.get("/api/v1/settings/schema").json()}
    assert described["answer_mode"]["choices"] == ["auto", "quote", "compose"]
    assert (described["threads"]["type"], described["threads"]["maximum"]) == ("integer", 256)


def test_what_is_left_out_changes_without_a_restart(client: TestClient, folder: Path) -> None:
    client.patch("/api/v1/settings", json={"values": {"ignore": ["pets*"]}})
    wait_for(lambda: client.get("/api/v1/status").json()["files"]["indexed"] == 1)
    assert client.get("/api/v1/status").json()["running"]
    client.patch("/api/v1/settings", json={"values": {"ignore": []}})
    wait_for(lambda: client.get("/api/v1/status").json()["files"]["indexed"] == 2)


def test_an_unknown_model_is_refused(client: TestClient) -> None:
    refused = client.patch("/api/v1/settings", json={"values": {"embedder": "nowhere"}})
    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "no_model")
    assert client.get("/api/v1/settings").json()["embedder"] == "default"


def test_why_a_file_was_found(client: TestClient) -> None:
    told = client.post("/api/v1/explain", json={"question": "rent", "file": "lease.txt"}).json()
    assert (told["found"], told["status"]) == (True, "indexed")
    unknown = client.post("/api/v1/explain", json={"question": "rent", "file": "no.txt"})
    assert unknown.status_code == 404


def test_the_description_has_examples_and_errors(client: TestClient) -> None:
    described = client.get("/openapi.json").json()
    assert described["paths"]["/api/v1/search"]["post"]["responses"]["409"]
    assert "examples" in json.dumps(described["components"]["schemas"]["SearchRequest"])
    assert {"/v1/chat/completions", "/v1/embeddings"} <= set(described["paths"])


def test_a_conversation_is_kept_and_can_be_handled(client: TestClient) -> None:
    begun = client.post("/api/v1/conversations", json={"question": "When does it end?"}).json()
    chat = begun["id"]
    first = {"question": "When does the lease of the flat end?", "chat": chat, "stream": False}
    assert client.post("/api/v1/ask", json=first).status_code == 200
    talk = client.get(f"/api/v1/conversations/{chat}").json()
    (turn,) = talk["exchanges"]
    assert (turn["finished"], "31 March" in turn["answer"]) == (True, True)
    change = {"title": "The flat", "pinned": True}
    changed = client.patch(f"/api/v1/conversations/{chat}", json=change).json()
    assert (changed["title"], changed["pinned"]) == ("The flat", True)
    rated = client.post(f"/api/v1/conversations/{chat}/rating", json={"rating": 1})
    assert rated.json() == {"number": 1}
    found = client.get("/api/v1/conversations/search", params={"words": "lease"}).json()
    assert [one["id"] for one in found] == [chat]
    exported = client.get(f"/api/v1/conversations/{chat}/markdown").text
    assert "lease.txt" in exported
    page = client.get(f"/api/v1/conversations/{chat}/html")
    assert page.headers["content-type"].startswith("text/html")
    assert "lease.txt" in page.text
    client.delete(f"/api/v1/conversations/{chat}")
    assert client.get("/api/v1/conversations").json() == []
    assert client.get(f"/api/v1/conversations/{chat}").status_code == 404
    client.post(f"/api/v1/conversations/{chat}/undelete")
    assert [one["id"] for one in client.get("/api/v1/conversations").json()] == [chat]


def test_a_conversation_keeps_what_it_is_restricted_to(client: TestClient) -> None:
    choices = {"mode": "quote", "model": None, "strict": None, "every": True}
    asked = {"question": "When does it end?", "file": "lease.txt", "choices": choices}
    chat = client.post("/api/v1/conversations", json=asked).json()["id"]
    place = f"/api/v1/conversations/{chat}"
    assert client.get(place).json()["choices"] == choices
    renamed = client.patch(place, json={"title": "The flat"}).json()
    assert (renamed["file"], renamed["choices"]) == ("lease.txt", choices)
    lifted = client.patch(place, json={"file": None, "choices": {"strict": True}}).json()
    assert (lifted["file"], lifted["title"]) == (None, "The flat")
    assert lifted["choices"]["strict"] is True
    assert lifted["choices"]["every"] is None


def test_long_lists_come_in_pages(client: TestClient) -> None:
    ids = [
        client.post("/api/v1/conversations", json={"question": f"What is {number}?"}).json()["id"]
        for number in range(5)
    ]
    first = client.get("/api/v1/conversations", params={"limit": 3}).json()
    rest = client.get("/api/v1/conversations", params={"limit": 3, "after": first[-1]["id"]})
    assert [one["id"] for one in [*first, *rest.json()]] == ids[::-1]
    asked = {"question": "When does the lease end?", "chat": ids[0], "stream": False}
    for _ in range(3):
        client.post("/api/v1/ask", json=asked)
    place = f"/api/v1/conversations/{ids[0]}/turns"
    page = client.get(place, params={"first": 2, "limit": 1}).json()
    assert ([one["number"] for one in page["exchanges"]], page["next"]) == ([2], 3)
    assert page["exchanges"][0]["citations"][0]["ordinal"] == 0
    assert client.get(place, params={"first": 3}).json()["next"] is None


def test_a_follow_up_is_understood_from_what_was_said(client: TestClient) -> None:
    asked = {
        "model": "lectern",
        "messages": [
            {"role": "user", "content": "How much is the rent of the flat?"},
            {"role": "assistant", "content": "900 euros a month."},
            {"role": "user", "content": "When does its lease end?"},
        ],
    }
    done = client.post("/v1/chat/completions", json=asked).json()
    assert "31 March 2027" in done["choices"][0]["message"]["content"]
    assert done["lectern"]["question"] == "When does its lease end?"


@pytest.mark.skipif(sys.platform != "linux", reason="names there are Unicode")
def test_names_that_are_not_unicode_survive(
    engine: Engine, serve: Serve, folder: Path, tmp_path: Path
) -> None:
    name = os.fsdecode(b"Vertr\xe4ge.txt")
    (folder / name).write_text(LEASE)
    client = serve(engine)
    added = client.post(
        "/api/v1/roots",
        content=json.dumps({"paths": [str(folder / name)]}),
        headers={"Content-Type": "application/json"},
    )
    assert added.status_code == 200, added.text
    wait_for(lambda: client.get("/api/v1/status").json()["files"]["indexed"] == 1)
    hit = first_hit(client)
    assert hit["path"] == str(folder / name)
    assert client.get(f"/api/v1/documents/{hit['document_id']}/file").text == LEASE
    assert client.get("/api/v1/files").json()["files"][0]["path"] == str(folder / name)


def test_a_file_in_an_archive_is_served_as_it_lies_there(
    engine: Engine, folder: Path, serve: Serve
) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("deep/lease.txt", LEASE)
    outer = folder / "papers.zip"
    with zipfile.ZipFile(outer, "w") as archive:
        archive.writestr("older.zip", inner.getvalue())
        archive.writestr("pets.txt", PETS)
    engine.add([folder])
    index_now(engine)
    client = serve(engine)
    hits = client.post("/api/v1/search", json={"query": "the lease of the flat"}).json()["hits"]
    assert hits[0]["path"] == f"{outer}!/older.zip!/deep/lease.txt"
    place = f"/api/v1/documents/{hits[0]['document_id']}/file"

    served = client.get(place)

    assert served.text == LEASE
    assert served.headers["content-type"].startswith("text/plain")
    assert served.headers["content-security-policy"] == "sandbox"
    engine.pause()
    outer.write_bytes(outer.read_bytes() + b" ")
    refused = client.get(place)
    assert refused.status_code == 404
    assert "changed or is gone" in refused.json()["error"]["message"]
