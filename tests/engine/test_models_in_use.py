from __future__ import annotations

from pathlib import Path
from threading import Event, Thread

from engine.inference.embedder import Embedder
from engine.models_in_use import ModelsInUse
from engine.settings import Settings
from tests.fakes import FakeEmbedder


class SlowModels(ModelsInUse):
    """Its embedder takes until it is let through."""

    def __init__(self, home: Path) -> None:
        super().__init__(home, Settings())
        self.begun, self.through = Event(), Event()
        self.loads: list[str] = []

    def load_embedder(self, name: str) -> Embedder:
        self.loads.append(name)
        self.begun.set()
        assert self.through.wait(10)
        return FakeEmbedder(key=name)


def test_settings_change_while_an_embedder_is_made_ready(tmp_path: Path) -> None:
    models = SlowModels(tmp_path)
    got: list[Embedder] = []
    thread = Thread(target=lambda: got.append(models.embedder), daemon=True)
    thread.start()
    assert models.begun.wait(10)
    models.use(Settings(generator="other.gguf"))  # returns at once
    models.through.set()
    thread.join(10)
    assert got[0] is models.embedder
    assert models.loads == ["default"]


def test_what_was_loaded_for_settings_of_before_is_not_kept(tmp_path: Path) -> None:
    models = SlowModels(tmp_path)
    got: list[Embedder] = []
    thread = Thread(target=lambda: got.append(models.embedder), daemon=True)
    thread.start()
    assert models.begun.wait(10)
    models.use(Settings(embedder="other"))
    models.through.set()
    thread.join(10)
    assert got[0].info.key == "default"  # whoever asked before gets what was asked for
    assert models.embedder.info.key == "other"
    assert models.loads == ["default", "other"]


def test_letting_go_counts_while_one_is_made_ready(tmp_path: Path) -> None:
    models = SlowModels(tmp_path)
    thread = Thread(target=lambda: models.embedder, daemon=True)
    thread.start()
    assert models.begun.wait(10)
    models.let_go()
    models.through.set()
    thread.join(10)
    assert models.embedder
    assert models.loads == ["default", "default"]
