from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.model import Install, InstalledModel, from_json, to_json
from engine.installing.trash import KEPT_S, Trash
from engine.service import Engine
from tests.engine.inference.gguf_bytes import gguf
from tests.engine.installing import model_files
from tests.engine.installing.hub import Hub, write_catalogue


@pytest.fixture
def models(engine: Engine) -> Path:
    folder = engine.home / "models"
    folder.mkdir()
    (folder / "chat.gguf").write_bytes(model_files.GGUF)
    model_files.write_embedder(folder / "finder")
    return folder


def named(engine: Engine, name: str) -> InstalledModel:
    return next(one for one in engine.model_library.installed() if one.name == name)


def test_what_is_here_is_described(engine: Engine, models: Path) -> None:
    chat, finder = named(engine, "chat.gguf"), named(engine, "finder")
    assert (chat.kind, chat.parameters, chat.quantization) == ("generator", 128, "Q4_1")
    assert (chat.context_tokens, chat.layers, chat.answers) == (2048, 2, "")
    assert chat.fit is not None
    assert chat.fit.verdict == "fits"
    assert (finder.kind, finder.parameters, finder.licence) == ("embedder", 64, "mit")
    assert finder.languages == ("de",)
    assert not chat.active
    assert from_json(InstalledModel, to_json(chat)) == chat


def test_a_damaged_model_says_so(engine: Engine, models: Path) -> None:
    (models / "half.gguf").write_bytes(model_files.GGUF[:-10])
    (models / "finder" / "model.safetensors").write_bytes(b"x")
    for name in ("half.gguf", "finder"):
        assert named(engine, name).problem
        assert named(engine, name).hint
        assert named(engine, name).fit is None


def test_an_examined_model_says_how_it_answers(engine: Engine, models: Path) -> None:
    """The double stands in for every model, so this is its examination."""
    record = engine.models.ability().path
    record.parent.mkdir(parents=True)
    facts = {"answered": 4, "refused": 2, "supported": 1.0, "prefill_tokens_s": 9.0, "took_s": 1.0}
    record.write_text(json.dumps({"schema": 1, "ability": facts}), "utf-8")
    assert named(engine, "chat.gguf").answers == "compose"
    assert "answered 4 of 4" in named(engine, "chat.gguf").ability
    record.write_text(json.dumps({"schema": 1, "ability": {**facts, "answered": 1}}), "utf-8")
    assert named(engine, "chat.gguf").answers == "quote"


@pytest.mark.real
def test_what_another_embedder_costs_is_told_from_what_this_one_takes(
    real_home: Path, folder: Path
) -> None:
    for number in range(20):
        (folder / f"{number}.txt").write_text(f"Report {number}. The harbour was closed. " * 40)
    model_files.write_embedder(real_home / "models" / "finder")
    with Engine(real_home) as engine:
        engine.add([folder])
        for _ in engine.index(cancel=CancelToken()):
            pass
        own = named(engine, "all-MiniLM-L6-v2").reindex_s
        other = named(engine, "finder").reindex_s  # twice as many layers, as wide
        assert own
        assert other == pytest.approx(2 * own)


def test_using_one_makes_it_active_at_once(engine: Engine, models: Path) -> None:
    engine.change_settings({"generator": "chat.gguf"})
    assert named(engine, "chat.gguf").active
    assert [one.name for one in engine.model_library.installed() if one.active and
            one.kind == "generator"] == ["chat.gguf"]  # fmt: skip


def test_removing_can_be_undone(engine: Engine, models: Path) -> None:
    library = engine.model_library
    for name in ("chat", "finder"):
        gone = library.remove(name)
        assert not (models / gone.name).exists()
        assert gone.until > time.time() + KEPT_S / 2
        assert library.restore(gone.restore) == gone.name
        assert (models / gone.name).exists()
        with pytest.raises(EngineError):
            library.restore(gone.restore)


@pytest.mark.parametrize("key", ["", "..", "../models", "absent", "/etc"])
def test_only_what_was_removed_comes_back(engine: Engine, models: Path, key: str) -> None:
    with pytest.raises(EngineError) as caught:
        engine.model_library.restore(key)
    assert caught.value.code == "not_found"


def test_the_trash_empties_after_an_hour(tmp_path: Path) -> None:
    trash = Trash(tmp_path)
    (tmp_path / "old.gguf").write_bytes(b"x")
    key, _ = trash.put(tmp_path / "old.gguf")
    trash.empty(older_than_s=KEPT_S)
    assert (tmp_path / ".trash" / key).exists()
    (tmp_path / ".trash" / key).rename(tmp_path / ".trash" / f"{time.time() - KEPT_S - 1:.3f}")
    trash.empty(older_than_s=KEPT_S)
    assert not list((tmp_path / ".trash").iterdir())


def test_what_is_in_use_stays(engine: Engine, models: Path) -> None:
    engine.change_settings({"generator": "chat.gguf", "embedder": str(models / "finder")})
    for name in ("chat.gguf", "finder"):
        with pytest.raises(EngineError, match="in use") as caught:
            engine.model_library.remove(name)
        assert caught.value.code == "busy"
        assert caught.value.hint
        assert (models / name).exists()


def test_what_comes_with_the_program_stays(engine: Engine) -> None:
    for one in engine.model_library.installed():
        with pytest.raises(EngineError, match="comes with Lectern"):
            engine.model_library.remove(one.name)


def test_fit_follows_the_settings_asked_about(engine: Engine, models: Path) -> None:
    small = engine.model_library.fit("chat", context_tokens=512)
    large = engine.model_library.fit("chat", context_tokens=2048)
    assert large.needed_bytes > small.needed_bytes
    assert engine.model_library.fit("Qwen3-8B").needed_bytes > 5_000_000_000
    with pytest.raises(EngineError):
        engine.model_library.fit("absent")


def test_recommended_ones_know_whether_they_are_here(
    open_engine: Callable[..., Engine], hub: Hub
) -> None:
    engine = open_engine()
    hub.files["tiny.gguf"] = gguf()
    write_catalogue(engine.home, hub, generator="tiny.gguf")

    def tiny() -> Any:
        return next(one for one in engine.model_library.recommended() if one.name == "tiny.gguf")

    assert tiny().installed == ""
    assert tiny().fit is not None
    begun = engine.model_library.download("Tiny Writer")
    *_, last = engine.model_library.follow(CancelToken(), only=begun.id)
    assert last.state == "done"
    assert tiny().installed == "tiny.gguf"
    found = named(engine, "tiny.gguf")
    assert (found.title, found.licence) == ("Tiny Writer", "MIT")
    assert from_json(Install, to_json(last)) == last


def test_looking_opens_no_connection_and_touches_no_disk(engine: Engine) -> None:
    """The guard of the tests fails on any connection."""
    before = sorted(engine.home.rglob("*"))
    engine.model_library.recommended()
    engine.model_library.installed()
    engine.model_library.installs()
    assert sorted(engine.home.rglob("*")) == before


def test_removing_everything_gives_up_what_is_on_its_way(
    open_engine: Callable[..., Engine], hub: Hub
) -> None:
    engine = open_engine()
    hub.files["tiny.gguf"], hub.stall = gguf(), True
    write_catalogue(engine.home, hub, generator="tiny.gguf")
    engine.model_library.download("Tiny Writer")
    engine.wipe("everything", confirm="wipe")
    assert engine.model_library.installs() == []
    assert not list((engine.home / "models").rglob("*.gguf*"))
