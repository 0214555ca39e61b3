"""Indexing that waits for mains power: files are found and wait, and it is said why."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from engine.domain.cancel import CancelToken
from engine.domain.events import IndexEvent, Notice
from engine.indexing.indexer import Indexer
from engine.service import Engine
from engine.store.chunks import ChunkIndex
from tests.fakes import FakeEmbedder


def indexer_of(engine: Engine, embedder: FakeEmbedder, battery: Callable[[], bool]) -> Indexer:
    index = ChunkIndex.writable(
        engine.home / "index", model_key=embedder.info.key, dimension=embedder.info.dimension
    )
    return Indexer(engine.catalog, index, embedder, engine.settings, battery=battery)


def test_nothing_is_read_on_battery_and_all_is_once_power_is_back(
    open_engine: Callable[..., Engine], embedder: FakeEmbedder, folder: Path
) -> None:
    engine = open_engine(mains_only=True)
    (folder / "a.txt").write_text("The harbour was closed.")
    engine.add([folder])
    battery = [True]
    happened: list[IndexEvent] = []
    for event in indexer_of(engine, embedder, lambda: battery[0]).run(cancel=CancelToken()):
        happened.append(event)
        if isinstance(event, Notice) and "mains" in event.message:
            assert engine.status().resting
            assert engine.status().documents == 0
            battery[0] = False
    assert sum("mains" in one.message for one in happened if isinstance(one, Notice)) == 1
    assert engine.status().documents == 1
    assert not engine.status().resting


def test_without_the_setting_the_battery_is_not_asked(
    engine: Engine, embedder: FakeEmbedder, folder: Path
) -> None:
    (folder / "a.txt").write_text("The harbour was closed.")
    engine.add([folder])

    def asked() -> bool:
        raise AssertionError

    list(indexer_of(engine, embedder, asked).run(cancel=CancelToken()))
    assert engine.status().documents == 1
