"""The library over HTTP: the table of files, members, folders, collections, ignore rules, undo."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from engine.service import Engine
from tests.conftest import index_now
from tests.engine.server.conftest import LEASE, PETS, Serve
from tests.engine.server.test_native import wait_for


def names(client: TestClient, **query: Any) -> list[str]:
    page = client.get("/api/v1/files", params=query).json()
    return [Path(file["path"]).name for file in page["files"]]


def root_id(client: TestClient, path: Path) -> int:
    roots = client.get("/api/v1/roots").json()["roots"]
    return int(next(root["id"] for root in roots if root["path"] == str(path)))


def test_the_table_is_sorted_filtered_and_counted(client: TestClient, folder: Path) -> None:
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    wait_for(lambda: client.get("/api/v1/status").json()["files"]["failed"] == 1)
    assert names(client, sort="name") == ["broken.pdf", "lease.txt", "pets.txt"]
    assert names(client, sort="size", descending=True)[0] == "lease.txt"
    assert names(client, sort="name", offset=1, limit=1) == ["lease.txt"]
    assert names(client, sort="name", text="LEASE") == ["lease.txt"]
    assert names(client, sort="name", kind="pdf", status="failed") == ["broken.pdf"]
    page = client.get(
        "/api/v1/files", params={"sort": "status", "counts": True, "status": "failed"}
    ).json()
    assert page["total"] == 1
    assert page["counts"] == {"pending": 0, "indexed": 2, "skipped": 0, "failed": 1}
    (row,) = page["files"]
    assert row["failure"]["hint"]
    lease = client.get("/api/v1/files", params={"sort": "name", "text": "lease"}).json()["files"][0]
    assert (lease["passages"], lease["members"]) == (1, 0)
    assert lease["indexed"] > 1_700_000_000
    assert lease["document_id"]
    assert client.get(f"/api/v1/files/{lease['id']}").json() == lease
    assert client.get("/api/v1/files/987654").status_code == 404


def test_what_is_inside_a_file_is_listed(client: TestClient, folder: Path) -> None:
    with zipfile.ZipFile(folder / "packed.zip", "w") as packed:
        packed.writestr("in/one.txt", "The harbour was closed in the winter of 1931.")
        packed.writestr("two.txt", "The bakery opens at six.")
        packed.writestr("broken.pdf", "%PDF-1.4 nothing")
    wait_for(lambda: client.get("/api/v1/status").json()["files"]["indexed"] == 3)
    (row,) = client.get("/api/v1/files", params={"sort": "name", "kind": "zip"}).json()["files"]
    assert (row["members"], row["passages"]) == (3, 2)
    first = client.get(f"/api/v1/files/{row['id']}/members", params={"limit": 2}).json()
    rest = client.get(f"/api/v1/files/{row['id']}/members", params={"after": first["next"]}).json()
    found = [*first["members"], *rest["members"]]
    assert [one["member"] for one in found] == ["broken.pdf", "in/one.txt", "two.txt"]
    assert [one["status"] for one in found] == ["failed", "indexed", "indexed"]
    assert found[1]["path"] == f"{folder / 'packed.zip'}!/in/one.txt"
    assert found[0]["failure"]["message"]
    assert rest["next"] is None


def test_a_removed_folder_comes_back_as_it_was(client: TestClient, folder: Path) -> None:
    number = root_id(client, folder)
    change = {"collection": "Work", "ignore": ["*.draft"]}
    client.patch(f"/api/v1/roots/{number}", json=change)
    out = client.post("/api/v1/roots/remove", json={"paths": [str(folder / "pets.txt")]}).json()
    assert out["count"] == 1
    gone = client.post("/api/v1/roots/remove", json={"paths": [str(folder)]}).json()
    assert client.get("/api/v1/roots").json()["roots"] == []
    client.post("/api/v1/roots/restore", json={"removed": gone["removed"]})
    (root,) = client.get("/api/v1/roots").json()["roots"]
    assert (root["collection"], root["ignore"]) == ("Work", ["*.draft"])
    wait_for(lambda: client.get("/api/v1/status").json()["files"]["indexed"] == 1)
    assert client.get("/api/v1/left-out").json() == [str(folder / "pets.txt")]
    client.post("/api/v1/roots/restore", json={"removed": out["removed"]})
    wait_for(lambda: client.get("/api/v1/status").json()["files"]["indexed"] == 2)
    assert client.get("/api/v1/left-out").json() == []


def test_patterns_are_previewed_and_take_effect_at_once(
    client: TestClient, engine: Engine, folder: Path
) -> None:
    number = root_id(client, folder)
    preview = client.post(
        "/api/v1/ignore/preview", json={"patterns": ["pets*"], "root": number}
    ).json()
    assert (preview["leaving"], preview["coming"]) == (1, 0)
    assert preview["leaving_paths"] == [str(folder / "pets.txt")]
    assert len(names(client)) == 2
    client.patch(f"/api/v1/roots/{number}", json={"ignore": ["pets*"]})
    wait_for(lambda: names(client) == ["lease.txt"])
    assert client.put("/api/v1/ignore", json={"patterns": ["*.txt"]}).json() == {
        "patterns": ["*.txt"]
    }
    wait_for(lambda: names(client) == [])
    assert client.get("/api/v1/settings").json()["ignore"] == ["*.txt"]
    assert "*.txt" in (engine.home / "settings.toml").read_text()
    (folder / "new.txt").write_text("Left out from the first moment on.")
    back = client.post("/api/v1/ignore/preview", json={"patterns": []}).json()
    assert (back["leaving"], back["coming"]) == (0, 2)
    client.put("/api/v1/ignore", json={"patterns": []})
    wait_for(lambda: names(client) == ["lease.txt", "new.txt"])
    client.patch(f"/api/v1/roots/{number}", json={"ignore": []})
    wait_for(lambda: len(names(client)) == 3)


def test_patterns_hold_inside_archives_too(client: TestClient, folder: Path) -> None:
    with zipfile.ZipFile(folder / "packed.zip", "w") as packed:
        packed.writestr("one.txt", "The harbour was closed in the winter of 1931.")
        packed.writestr("one.log", "The bakery opens at six.")
    wait_for(lambda: client.get("/api/v1/status").json()["members"]["indexed"] == 2)
    client.patch(f"/api/v1/roots/{root_id(client, folder)}", json={"ignore": ["*.log"]})
    wait_for(lambda: client.get("/api/v1/status").json()["members"]["indexed"] == 1)
    client.patch(f"/api/v1/roots/{root_id(client, folder)}", json={"ignore": []})
    wait_for(lambda: client.get("/api/v1/status").json()["members"]["indexed"] == 2)


def test_patterns_that_are_none_are_refused(client: TestClient) -> None:
    for patterns in (["a\nb"], ["x" * 600]):
        refused = client.put("/api/v1/ignore", json={"patterns": patterns})
        assert (refused.status_code, refused.json()["error"]["code"]) == (400, "usage")


def test_collections_are_listed_renamed_and_moved_to(
    client: TestClient, engine: Engine, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "more.txt").write_text("Dogs bark at night.")
    client.post("/api/v1/roots", json={"paths": [str(other)], "collection": "Work"})
    wait_for(lambda: client.get("/api/v1/status").json()["files"]["indexed"] == 3)
    listed = client.get("/api/v1/collections").json()
    assert [(one["name"], one["roots"], one["files"]["indexed"]) for one in listed] == [
        ("Work", 1, 1),
        ("default", 1, 2),
    ]
    begun = client.post(
        "/api/v1/conversations", json={"question": "Do dogs bark?", "collection": "Work"}
    ).json()
    client.post("/api/v1/collections/rename", json={"name": "Work", "new": "Animals"})
    assert client.get(f"/api/v1/conversations/{begun['id']}").json()["collection"] == "Animals"
    found = client.post("/api/v1/search", json={"query": "dogs bark", "collection": "Animals"})
    assert [hit["path"] for hit in found.json()["hits"]] == [str(other / "more.txt")]
    client.patch(f"/api/v1/roots/{root_id(client, other)}", json={"collection": "default"})
    (only,) = client.get("/api/v1/collections").json()
    assert (only["name"], only["roots"]) == ("default", 2)
    for body in ({"name": "none", "new": "x"}, {"name": "default", "new": "  "}):
        assert client.post("/api/v1/collections/rename", json=body).status_code in (400, 404)
    assert engine.library.collections()[0].name == "default"


def test_a_folder_added_again_stays_where_it_is(client: TestClient, folder: Path) -> None:
    client.patch(f"/api/v1/roots/{root_id(client, folder)}", json={"collection": "Work"})
    client.post("/api/v1/roots", json={"paths": [str(folder)]})
    (root,) = client.get("/api/v1/roots").json()["roots"]
    assert root["collection"] == "Work"


def test_a_folder_that_cannot_be_read_says_why(
    engine: Engine, serve: Serve, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = serve(engine)
    gone = folder / "drive"
    gone.mkdir()
    client.post("/api/v1/roots", json={"paths": [str(gone)]})
    wait_for(lambda: not client.get("/api/v1/roots").json()["roots"][0]["scanning"])
    gone.rmdir()
    wait_for(lambda: client.get("/api/v1/roots").json()["roots"][0]["problem"] is not None)
    problem = client.get("/api/v1/roots").json()["roots"][0]["problem"]
    assert problem["code"] == "root_missing"
    gone.mkdir()
    wait_for(lambda: client.get("/api/v1/roots").json()["roots"][0]["problem"] is None)


@pytest.mark.parametrize("name", ["[2024] leases", "what?*", "{a,b}", "!not", "plain"])
def test_asking_in_a_folder_or_file_works_whatever_it_is_called(
    engine: Engine, serve: Serve, folder: Path, name: str
) -> None:
    for place in (name, "2", "other"):
        (folder / place).mkdir()
    (folder / name / "[lease].txt").write_text(LEASE)
    (folder / "2" / "lease.txt").write_text(LEASE.replace("900", "700"))
    (folder / "other" / "pets.txt").write_text(PETS)
    engine.add([folder])
    index_now(engine)
    client = serve(engine)
    for place in (folder / name, folder / name / "[lease].txt"):
        hits = client.post("/api/v1/search", json={"query": "rent", "file": str(place)}).json()
        assert [hit["path"] for hit in hits["hits"]] == [str(folder / name / "[lease].txt")]
        asked = {"question": "How much is the rent of the flat?", "file": str(place)}
        answer = client.post("/api/v1/ask", json={**asked, "stream": False}).json()
        assert "900" in answer["answer"]
        assert "700" not in answer["answer"]
