from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from engine.server import security
from tests.engine.server.conftest import PORT, TOKEN

PATHS = ("/api/v1/status", "/openapi.json", "/v1/models", "/mcp", "/nothing")


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("given", [None, "Bearer wrong", f"Basic {TOKEN}", TOKEN, "Bearer "])
def test_nothing_is_said_without_the_token(
    client: TestClient, path: str, given: str | None
) -> None:
    del client.headers["authorization"]
    answer = client.get(path, headers={"Authorization": given} if given else {})
    assert answer.status_code == 401
    assert answer.json()["error"]["code"] == "unauthorized"
    assert TOKEN not in answer.text


@pytest.mark.parametrize(
    "host", ["evil.example", f"evil.example:{PORT}", "127.0.0.1:1", "127.0.0.1.evil.example", ""]
)
def test_a_foreign_host_name_is_refused(client: TestClient, host: str) -> None:
    answer = client.get("/api/v1/status", headers={"Host": host})
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "forbidden")


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LocalHost", "[::1]"])
def test_this_machine_has_several_names(client: TestClient, name: str) -> None:
    assert client.get("/api/v1/status", headers={"Host": f"{name}:{PORT}"}).status_code == 200


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://127.0.0.1:1", f"https://127.0.0.1:{PORT}"]
)
def test_web_pages_are_told_off(client: TestClient, origin: str) -> None:
    answer = client.get("/api/v1/status", headers={"Origin": origin})
    assert answer.status_code == 403
    assert not any(name.startswith("access-control") for name in answer.headers)


def test_a_large_body_is_refused_before_and_while_it_comes(client: TestClient) -> None:
    much = b"x" * (security.MOST_BODY_BYTES + 1)
    announced = client.post("/api/v1/search", content=much)
    assert announced.status_code == 413

    def dripping():  # no length is announced
        for _ in range(5):
            yield b"x" * (1 << 20)

    assert client.post("/api/v1/search", content=dripping()).status_code == 413


def test_too_much_at_once_is_refused_until_there_is_room() -> None:
    begun, go_on = Event(), Event()

    def slow(_: Request) -> PlainTextResponse:
        begun.set()
        assert go_on.wait(30)
        return PlainTextResponse("done")

    guard = security.Guard(Starlette(routes=[Route("/", slow)]), token=TOKEN, port=PORT, most=1)
    headers = {"Authorization": f"Bearer {TOKEN}"}
    with (
        TestClient(guard, base_url=f"http://127.0.0.1:{PORT}", headers=headers) as client,
        ThreadPoolExecutor() as pool,
    ):
        first = pool.submit(client.get, "/")
        assert begun.wait(30)
        refused = client.get("/")
        assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
        assert refused.json()["error"]["code"] == "overloaded"
        go_on.set()
        assert first.result().text == "done"
        assert client.get("/").text == "done"


def test_the_token_is_never_logged(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    client.get("/api/v1/status")
    client.post("/api/v1/search", json={"query": "rent"})
    client.get("/nothing", headers={"Authorization": "Bearer wrong"})
    assert TOKEN not in caplog.text


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "/api/v1/search", b"{", 400),
        ("POST", "/api/v1/search", b'{"query": 7}', 422),
        ("POST", "/api/v1/search", b'{"query": ""}', 400),
        ("POST", "/api/v1/search", b'{"query": "x", "nonsense": 1}', 422),
        ("GET", "/api/v1/documents/nothing", None, 404),
        ("GET", "/api/v1/documents/..%2F..%2Fetc%2Fpasswd/file", None, 404),
        ("GET", "/nowhere", None, 404),
        ("DELETE", "/api/v1/status", None, 405),
        ("POST", "/api/v1/roots", b'{"paths": ["relative/path"]}', 400),
        ("POST", "/api/v1/roots", b'{"paths": ["/no/such/folder"]}', 404),
        ("POST", "/v1/chat/completions", b'{"model": "lectern", "messages": []}', 422),
    ],
)
def test_bad_requests_have_one_error_with_a_hint(
    client: TestClient, method: str, path: str, body: bytes | None, status: int
) -> None:
    answer = client.request(
        method, path, content=body, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == status
    error = answer.json()["error"]
    assert set(error) == {"code", "message", "hint", "type"}
    assert error["message"]
