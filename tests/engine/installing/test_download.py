from __future__ import annotations

import hashlib
import socket
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled, EngineError
from engine.installing.download import Arrived, Complete, download
from engine.installing.rate import Rate
from tests.engine.installing.hub import Hub

DATA = bytes(range(256)) * 2000  # half a megabyte


def fetch(hub: Hub, target: Path, cancel: CancelToken | None = None) -> list[Any]:
    url = hub.address("model.gguf")
    return list(download(url, target, cancel=cancel or CancelToken(), pause_s=0.01))


def refused(hub: Hub, target: Path) -> EngineError:
    with pytest.raises(EngineError) as caught:
        fetch(hub, target)
    assert caught.value.hint
    assert not target.exists()
    return caught.value


@pytest.fixture
def target(tmp_path: Path, hub: Hub) -> Path:
    hub.files["model.gguf"] = DATA
    return tmp_path / "model.gguf"


def arrive_partly(hub: Hub, target: Path, count: int = 200_000) -> Path:
    """Stop in the middle, as a killed process does; the part."""
    part = target.with_name(f"{target.name}.part")
    for event in download(hub.address("model.gguf"), target, cancel=CancelToken()):
        if isinstance(event, Arrived) and event.done >= count:
            break
    assert 0 < part.stat().st_size < len(DATA)
    hub.asked.clear()
    return part


def test_a_file_arrives_and_is_verified(hub: Hub, target: Path) -> None:
    events = fetch(hub, target)
    assert target.read_bytes() == DATA
    assert list(target.parent.iterdir()) == [target]
    done = events[-1]
    assert isinstance(done, Complete)
    assert hashlib.sha256(DATA).hexdigest() in done.checked
    assert "127.0.0.1" in done.checked
    arrived = [event for event in events if isinstance(event, Arrived) and not event.checking]
    assert [event.total for event in arrived] == [len(DATA)] * len(arrived)
    assert any(event.checking for event in events[:-1])


def test_it_goes_on_where_it_stopped(hub: Hub, target: Path) -> None:
    held = arrive_partly(hub, target).stat().st_size
    fetch(hub, target)
    assert hub.asked == [f"bytes={held}-"]
    assert target.read_bytes() == DATA


def test_a_part_without_its_sidecar_is_not_trusted(hub: Hub, target: Path) -> None:
    part = arrive_partly(hub, target)
    part.with_name(f"{part.name}.json").unlink()
    fetch(hub, target)
    assert hub.asked == [None]
    assert target.read_bytes() == DATA


def test_a_damaged_sidecar_costs_a_new_beginning_at_most(hub: Hub, target: Path) -> None:
    part = arrive_partly(hub, target)
    part.with_name(f"{part.name}.json").write_text("{")
    fetch(hub, target)
    assert target.read_bytes() == DATA


def test_a_changed_file_begins_anew(hub: Hub, target: Path) -> None:
    arrive_partly(hub, target)
    hub.files["model.gguf"] = other = DATA[::-1]
    fetch(hub, target)
    assert hub.asked[-1] is None
    assert target.read_bytes() == other


def test_a_changed_tag_begins_anew_where_there_is_no_checksum(hub: Hub, target: Path) -> None:
    hub.linked = False
    arrive_partly(hub, target)
    hub.files["model.gguf"], hub.tag = DATA[::-1], "two"
    events = fetch(hub, target)
    assert target.read_bytes() == DATA[::-1]
    assert events[-1].checked == ""


def test_a_file_that_became_shorter_begins_anew(hub: Hub, target: Path) -> None:
    hub.linked = False
    arrive_partly(hub, target)
    hub.files["model.gguf"] = DATA[:1000]
    fetch(hub, target)
    assert target.read_bytes() == DATA[:1000]


def test_a_server_that_ignores_ranges_sends_all_again(hub: Hub, target: Path) -> None:
    arrive_partly(hub, target)
    hub.ignore_range = True
    fetch(hub, target)
    assert target.read_bytes() == DATA


def test_a_connection_that_breaks_is_taken_up_again(hub: Hub, target: Path) -> None:
    hub.cut_after, hub.cut_always = 100_000, True
    fetch(hub, target)
    assert target.read_bytes() == DATA
    assert len(hub.asked) == 6
    assert hub.asked[1] == "bytes=100000-"


def test_one_that_brings_nothing_more_is_given_up_and_the_part_kept(hub: Hub, target: Path) -> None:
    part = arrive_partly(hub, target)
    hub.cut_after, hub.cut_always = 0, True
    error = refused(hub, target)
    assert error.code == "network"
    assert "kept" in error.hint
    assert part.stat().st_size > 0


def test_wrong_bytes_are_thrown_away(hub: Hub, target: Path) -> None:
    hub.garble = True
    error = refused(hub, target)
    assert error.code == "bad_model"
    assert "checksum" in error.message
    assert list(target.parent.iterdir()) == []


def test_small_files_are_verified_by_git_s_hash(hub: Hub, target: Path) -> None:
    hub.linked = False
    hub.tag = hashlib.sha1(b"blob %d\0" % len(DATA) + DATA).hexdigest()
    assert "git hash" in fetch(hub, target)[-1].checked
    target.unlink()
    hub.garble = True
    assert refused(hub, target).code == "bad_model"


@pytest.mark.parametrize(
    ("status", "code", "words"),
    [(401, "network", "signed in"), (403, "network", "licence"), (404, "not_found", "not have"),
     (410, "not_found", "not have"), (418, "network", "refuses"), (503, "network", "out of order")],
)  # fmt: skip
def test_refusals_say_what_to_do(
    hub: Hub, target: Path, status: int, code: str, words: str
) -> None:
    hub.status = status
    error = refused(hub, target)
    assert error.code == code
    assert words in error.message


def test_what_does_not_exist_is_told_from_what_is_private(hub: Hub, target: Path) -> None:
    hub.status, hub.error_code = 401, "RepoNotFound"
    assert refused(hub, target).code == "not_found"
    hub.error_code = "GatedRepo"
    assert "signed in" in refused(hub, target).message


def test_offline_is_said_plainly(hub: Hub, target: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        hub.url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        error = refused(hub, target)
    assert error.code == "network"
    assert "cannot be reached" in error.message


@pytest.mark.parametrize("url", ["http://example.com/a.gguf", "ftp://x/a", "file:///etc/passwd"])
def test_only_https_is_taken(tmp_path: Path, url: str) -> None:
    with pytest.raises(EngineError, match="https"):
        list(download(url, tmp_path / "a", cancel=CancelToken()))


def test_a_full_disk_is_noticed_before(hub: Hub, target: Path) -> None:
    url = hub.address("model.gguf")
    with pytest.raises(EngineError, match="are free") as caught:
        list(download(url, target, cancel=CancelToken(), spare_bytes=1 << 60))
    assert caught.value.code == "disk_full"


def test_cancelling_ends_also_while_nothing_comes(hub: Hub, target: Path) -> None:
    hub.stall = True
    cancel, ended = CancelToken(), []

    def work() -> None:
        try:
            for event in download(hub.address("model.gguf"), target, cancel=cancel):
                if event.done >= len(DATA) // 2:
                    Thread(target=cancel.cancel).start()
        except Cancelled:
            ended.append(True)

    thread = Thread(target=work, daemon=True)
    thread.start()
    thread.join(10)
    assert ended == [True]


def test_a_proxy_of_the_environment_is_used(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is asked for a tunnel; this one is no proxy and refuses, which proves that it was."""
    for name in ("HTTPS_PROXY", "https_proxy"):
        monkeypatch.setenv(name, hub.url)
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    steps = download("https://example.com/a.gguf", tmp_path / "a", cancel=CancelToken(),
                     pause_s=0.001)  # fmt: skip
    with pytest.raises(EngineError, match="Tunnel connection failed") as caught:
        list(steps)
    assert caught.value.code == "network"


def test_the_rate_is_that_of_the_last_seconds() -> None:
    rate = Rate()
    assert rate.at(0) == 0.0
    assert rate.at(100) == 0.0  # too soon to tell
