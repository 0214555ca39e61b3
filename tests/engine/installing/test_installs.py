from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.model import WORKING, Install
from engine.installing.catalogue import Entry, RemoteFile
from engine.installing.installs import Installs
from tests.engine.inference.gguf_bytes import gguf
from tests.engine.installing import model_files
from tests.engine.installing.hub import Hub

LARGE = gguf(shape=(64, 4096), weights=bytes(64 * 4096 * 4))


@pytest.fixture
def models(tmp_path: Path) -> Path:
    folder = tmp_path / "home" / "models"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def entry(hub: Hub) -> Entry:
    hub.files["chat.gguf"] = LARGE
    file = RemoteFile("chat.gguf", hub.address("chat.gguf"))
    return Entry("chat.gguf", "Chat", "generator", (file,), hub.url, size_bytes=len(LARGE))


def end_of(installs: Installs, begun: Install) -> Install:
    """Wait until it is not worked on any more."""
    *_, last = installs.follow(CancelToken(), only=begun.id)
    assert last.state not in WORKING
    return last


def wait_for(true: Callable[[], bool], what: str = "it") -> None:
    deadline = time.monotonic() + 20
    while not true():
        assert time.monotonic() < deadline, f"{what} did not come"
        time.sleep(0.01)


def test_a_download_ends_in_the_models_folder(models: Path, entry: Entry) -> None:
    told: list[str] = []
    installs = Installs(models, done=told.append)
    last = end_of(installs, installs.download(entry))
    assert last.state == "done"
    assert "SHA-256" in last.checked
    assert last.done_bytes == last.total_bytes == len(LARGE)
    assert (models / "chat.gguf").read_bytes() == LARGE
    assert told == ["chat.gguf"]
    assert installs.listed() == []
    wait_for(lambda: not list((models / ".installing").iterdir()), "the end of its folder")


def test_pause_and_resume(models: Path, entry: Entry, hub: Hub) -> None:
    hub.pause_s = 0.01
    installs = Installs(models)
    begun = installs.download(entry)
    wait_for(lambda: installs.get(begun.id).done_bytes > 0)
    paused = installs.pause(begun.id)
    assert paused.state == "paused"
    assert [one.id for one in installs.listed()] == [begun.id]
    hub.pause_s = 0.0
    assert installs.download(entry).id == begun.id  # asked for again, it goes on
    assert end_of(installs, begun).state == "done"
    assert hub.asked[1] is not None


def test_what_a_dead_process_left_is_paused_and_goes_on(
    models: Path, entry: Entry, hub: Hub
) -> None:
    hub.pause_s = 0.01
    first = Installs(models)
    begun = first.download(entry)
    wait_for(lambda: first.get(begun.id).done_bytes > 100_000)
    first.close()
    hub.pause_s = 0.0
    second = Installs(models)
    (left,) = second.listed()
    assert (left.id, left.state, left.title) == (begun.id, "paused", "Chat")
    assert left.done_bytes > 0
    assert len(hub.asked) == 1  # nothing is connected to by itself
    assert end_of(second, second.resume(left.id)).state == "done"
    assert (hub.asked[1] or "").startswith("bytes=")


def test_cancelling_leaves_nothing(models: Path, entry: Entry, hub: Hub) -> None:
    hub.pause_s = 0.01
    installs = Installs(models)
    begun = installs.download(entry)
    wait_for(lambda: installs.get(begun.id).done_bytes > 0)
    assert installs.cancel(begun.id).state == "cancelled"
    wait_for(lambda: not list((models / ".installing").iterdir()))
    assert installs.listed() == []
    with pytest.raises(EngineError):
        installs.resume(begun.id)


def test_a_paused_one_can_be_cancelled(models: Path, entry: Entry, hub: Hub) -> None:
    hub.stall = True
    installs = Installs(models)
    begun = installs.download(entry)
    wait_for(lambda: bool(hub.asked))
    installs.pause(begun.id)
    assert installs.cancel(begun.id).state == "cancelled"
    assert not list((models / ".installing").iterdir())


def test_a_failure_says_why_and_can_be_tried_again(models: Path, entry: Entry, hub: Hub) -> None:
    hub.status = 404
    installs = Installs(models)
    last = end_of(installs, installs.download(entry))
    assert (last.state, last.code) == ("failed", "not_found")
    assert last.hint
    hub.status = 200
    again = end_of(installs, installs.resume(last.id))
    assert (again.state, again.message) == ("done", "")


def test_a_whole_file_that_is_no_model_is_not_installed(
    models: Path, entry: Entry, hub: Hub
) -> None:
    hub.files["chat.gguf"] = b"<html>Sign in, please</html> " * 10
    installs = Installs(models)
    last = end_of(installs, installs.download(entry))
    assert (last.state, last.code) == ("failed", "bad_model")
    assert not (models / "chat.gguf").exists()
    hub.files["chat.gguf"] = LARGE
    assert end_of(installs, installs.resume(last.id)).state == "done"


def test_a_folder_comes_as_one(models: Path, hub: Hub) -> None:
    files = model_files.embedder_files()
    hub.files.update(files)
    remote = [RemoteFile(name, hub.address(name)) for name in files]
    remote.append(RemoteFile("absent.md", hub.address("absent.md"), extra=True))
    entry = Entry("finder", "Finder", "embedder", tuple(remote), hub.url)
    installs = Installs(models)
    last = end_of(installs, installs.download(entry))
    assert (last.state, last.message) == ("done", "")
    found = {
        path.relative_to(models / "finder").as_posix(): path.read_bytes()
        for path in (models / "finder").rglob("*")
        if path.is_file()
    }
    assert found == files
    assert last.total_bytes == sum(map(len, files.values()))


def test_a_folder_that_lacks_a_file_fails_and_keeps_the_rest(models: Path, hub: Hub) -> None:
    files = model_files.embedder_files()
    hub.files.update({name: data for name, data in files.items() if name != "modules.json"})
    remote = tuple(RemoteFile(name, hub.address(name)) for name in files)
    installs = Installs(models)
    last = end_of(installs, installs.download(Entry("f", "F", "embedder", remote, hub.url)))
    assert (last.state, last.code) == ("failed", "not_found")
    hub.files.update(files)
    hub.asked.clear()
    assert end_of(installs, installs.resume(last.id)).state == "done"
    assert len(hub.asked) == len(files) - 1  # config.json was there already


def test_what_is_here_is_not_downloaded_again(models: Path, entry: Entry) -> None:
    (models / "chat.gguf").write_bytes(LARGE)
    with pytest.raises(EngineError) as caught:
        Installs(models).download(entry)
    assert caught.value.code == "usage"


def test_two_processes_do_not_work_on_one(models: Path, entry: Entry, hub: Hub) -> None:
    hub.stall = True
    first = Installs(models)
    begun = first.download(entry)
    wait_for(lambda: bool(hub.asked))
    second = Installs(models)
    last = end_of(second, second.resume(begun.id))
    assert (last.state, last.code) == ("failed", "busy")
    first.close()


@pytest.fixture
def chat(tmp_path: Path) -> Path:
    path = tmp_path / "chat.gguf"
    path.write_bytes(LARGE)
    return path


@pytest.mark.parametrize("how", ["auto", "copy", "link"])
def test_an_import(models: Path, chat: Path, how: str) -> None:
    installs = Installs(models)
    last = end_of(installs, installs.bring_in(chat, how=how))  # type: ignore[arg-type]
    assert (last.state, last.how) == ("done", "import")
    there = models / "chat.gguf"
    assert there.read_bytes() == LARGE
    assert there.is_symlink() == (how == "link")
    assert (there.stat().st_ino == chat.stat().st_ino) == (how != "copy")
    assert chat.exists()


def test_an_imported_folder(models: Path, tmp_path: Path) -> None:
    folder = model_files.write_embedder(tmp_path / "finder")
    installs = Installs(models)
    assert end_of(installs, installs.bring_in(folder)).state == "done"
    assert (models / "finder" / "1_Pooling" / "config.json").is_file()


def test_the_same_again_is_noticed_whatever_its_name(models: Path, chat: Path) -> None:
    installs = Installs(models)
    end_of(installs, installs.bring_in(chat, how="copy"))
    other = chat.with_name("other.gguf")
    shutil.copy(chat, other)
    last = end_of(installs, installs.bring_in(other))
    assert last.state == "failed"
    assert "chat.gguf holds the same" in last.message
    installs.cancel(last.id)
    assert installs.listed() == []


def test_another_of_the_same_name_gets_a_number(models: Path, chat: Path) -> None:
    installs = Installs(models)
    end_of(installs, installs.bring_in(chat, how="copy"))
    chat.write_bytes(model_files.other_gguf())
    assert end_of(installs, installs.bring_in(chat)).name == "chat-2.gguf"
    assert (models / "chat-2.gguf").exists()


def test_what_is_no_model_is_refused_at_once(models: Path, tmp_path: Path) -> None:
    path = tmp_path / "letter.gguf"
    path.write_text("Dear Sir or Madam, this is a letter.")
    with pytest.raises(EngineError, match="not a GGUF file"):
        Installs(models).bring_in(path)
    inside = models / "a.gguf"
    inside.write_bytes(LARGE)
    with pytest.raises(EngineError, match="already"):
        Installs(models).bring_in(inside)


def test_followers_see_every_install_to_its_end(models: Path, entry: Entry, chat: Path) -> None:
    installs, cancel = Installs(models), CancelToken()
    begun = {installs.download(entry).id, installs.bring_in(chat, how="copy").id}
    seen: dict[str, Install] = {}
    for one in installs.follow(cancel):
        seen[one.id] = one
        if set(seen) == begun and all(each.state not in WORKING for each in seen.values()):
            cancel.cancel()
    assert set(seen) == begun


def test_where_nothing_comes_no_rate_is_shown(models: Path, entry: Entry, hub: Hub) -> None:
    hub.stall, hub.pause_s = True, 0.05
    installs, cancel = Installs(models), CancelToken()
    begun = installs.download(entry)
    had_rate = False
    for one in installs.follow(cancel, only=begun.id):
        had_rate = had_rate or one.rate > 0
        if had_rate and one.rate == 0.0:
            break
    assert one.state == "running"
    installs.close()
