from __future__ import annotations

import json
import platform
import sys
import threading
from collections.abc import Iterator
from functools import partial
from hashlib import sha256
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from engine.domain.errors import EngineError
from engine.updates.fetching import fetch
from engine.updates.minisign import PublicKey
from engine.updates.release import (
    LIST,
    SIGNATURE,
    Source,
    check,
    check_file,
    install_command,
    source,
    version_key,
)
from tests.engine.updates.signing import Publisher

PUBLISHER = Publisher.new()
PROGRAM = b"the new program"


def published(folder: Path, *, version: str = "99.0", **changed: Any) -> Path:
    """A release for this machine in ``folder``; its one file."""
    entry = {
        "name": "lectern.deb",
        "sha256": sha256(PROGRAM).hexdigest(),
        "size": len(PROGRAM),
        "system": sys.platform,
        "machine": {"AMD64": "x86_64", "arm64": "aarch64"}.get(
            platform.machine(), platform.machine()
        ),
        "kind": "deb",
        **changed,
    }
    content = json.dumps({"version": version, "notes": "Better.", "files": [entry]}).encode()
    folder.mkdir(exist_ok=True)
    (folder / LIST).write_bytes(content)
    (folder / SIGNATURE).write_text(PUBLISHER.sign(content))
    file = folder / "lectern.deb"
    file.write_bytes(PROGRAM)
    return file


def where(url: str = "https://updates.invalid") -> Source:
    return Source(url, PublicKey.read(PUBLISHER.public))


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    folder = tmp_path / "site"
    folder.mkdir()
    handler = partial(SimpleHTTPRequestHandler, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_asks_one_place_and_believes_what_is_signed(
    site: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    published(tmp_path / "site")
    release = check(where(site), fetch)
    assert (release.version, release.newer, release.notes) == ("99.0", True, "Better.")
    assert [file.name for file in release.for_this_machine()] == ["lectern.deb"]
    asked = capfd.readouterr().err
    assert asked.count("GET") == 2


def test_what_is_signed_by_somebody_else_is_refused(site: str, tmp_path: Path) -> None:
    published(tmp_path / "site")
    stranger = Source(site, PublicKey.read(Publisher.new().public))
    with pytest.raises(EngineError, match="cannot be trusted") as refused:
        check(stranger, fetch)
    assert refused.value.code == "usage"
    assert "Do not install" in refused.value.hint


def test_a_place_that_is_away_is_said_plainly() -> None:
    with pytest.raises(EngineError) as away:
        check(where("http://127.0.0.1:9"), fetch)
    assert away.value.code == "not_found"
    assert "update FILE" in away.value.hint
    with pytest.raises(EngineError, match="https"):
        check(where("http://updates.invalid"), fetch)
    with pytest.raises(EngineError, match="https"):
        fetch("file:///etc/passwd")


def test_a_file_is_checked_offline(tmp_path: Path) -> None:
    file = published(tmp_path)
    release, found = check_file(file, where())
    assert release.version == "99.0"
    assert install_command(file, found) == f"sudo apt install '{file}'"


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"sha256": "0" * 64}, "not a file of the release"),
        ({"system": "plan9"}, "another system"),
        ({"machine": "m68k"}, "another system"),
        ({"version": "0.0.1"}, "already"),
        ({"version": "soon"}, "damaged"),
        ({"size": "large"}, "damaged"),
    ],
)
def test_a_file_that_is_not_the_right_one_is_refused(
    tmp_path: Path, changed: dict[str, Any], message: str
) -> None:
    with pytest.raises(EngineError, match=message) as refused:
        check_file(published(tmp_path, **changed), where())
    assert refused.value.code == "usage"


def test_a_file_alone_is_not_enough(tmp_path: Path) -> None:
    file = tmp_path / "lectern.deb"
    file.write_bytes(PROGRAM)
    with pytest.raises(EngineError, match=LIST) as refused:
        check_file(file, where())
    assert SIGNATURE in refused.value.hint


def test_a_build_says_where_it_looks_or_that_it_looks_nowhere(tmp_path: Path) -> None:
    settled = tmp_path / "updates.toml"
    with pytest.raises(EngineError, match="does not say"):
        source(settled)
    settled.write_text(f'url = "https://a.invalid"\npublic_key = {json.dumps(PUBLISHER.public)}\n')
    assert source(settled).url == "https://a.invalid"
    settled.write_text('url = "https://a.invalid"\npublic_key = "rubbish"\n')
    with pytest.raises(EngineError, match="damaged"):
        source(settled)


def test_versions_are_compared_as_numbers() -> None:
    assert version_key("0.10") > version_key("0.9.1")
    assert version_key("1.0") == version_key("1.0.0")
