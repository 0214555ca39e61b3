from __future__ import annotations

from pathlib import Path

import pytest

from engine.domain.errors import EngineError
from engine.inference.adapters import Adapter, Attached, adapters_of, attached, check_adapter
from engine.inference.chat_template import Message
from engine.inference.generator_loading import load_generator
from engine.inference.models import find_generator, list_models
from engine.models_in_use import ModelsInUse
from engine.settings import Settings
from tests.engine.inference.gguf_bytes import gguf
from tests.engine.inference.lora_bytes import lora

QUESTION = [Message("user", "Paris is the capital of France. What is the capital of France?")]


def written(folder: Path, name: str = "style.gguf", **wrong: object) -> Path:
    path = folder / name
    path.write_bytes(lora(**wrong))  # type: ignore[arg-type]
    return path


def said(model: Path, *adapters: Adapter) -> str:
    generator = load_generator(model, context_tokens=512, adapters=adapters)
    try:
        return "".join(generator.chat(QUESTION, max_tokens=12))
    finally:
        generator.close()


@pytest.mark.real
def test_an_adapter_changes_what_is_written_as_strongly_as_it_counts(
    gguf_path: Path, tmp_path: Path
) -> None:
    plain = said(gguf_path)
    assert said(gguf_path, Adapter(written(tmp_path, size=0.0))) == plain
    strong = written(tmp_path, "strong.gguf", size=0.5)
    assert said(gguf_path, Adapter(strong)) != plain
    assert said(gguf_path, Adapter(strong, 0.0)) == plain


@pytest.mark.real
@pytest.mark.parametrize("wrong", [{"width": 64}, {"architecture": "qwen2"}, {"kind": "other"}])
def test_one_that_does_not_fit_is_refused(
    gguf_path: Path, tmp_path: Path, wrong: dict[str, object]
) -> None:
    with pytest.raises(EngineError) as refused:
        said(gguf_path, Adapter(written(tmp_path, **wrong)))
    assert refused.value.code == "bad_model"
    assert "style.gguf" in refused.value.message
    assert refused.value.hint


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("m=a", Attached("m", "a")),
        ("m.gguf=a.gguf@0.5", Attached("m.gguf", "a.gguf", 0.5)),
        ("m=me@home.gguf", Attached("m", "me@home.gguf")),
        ("m=a@-1", Attached("m", "a", -1.0)),
    ],
)
def test_what_the_setting_says(entry: str, expected: Attached) -> None:
    assert attached(entry) == expected
    assert attached(str(expected)) == expected


@pytest.mark.parametrize("entry", ["", "m", "=a", "m=", "m=a@inf", "m=@1", "m=a@1e9"])
def test_an_entry_that_says_nothing_is_refused(entry: str) -> None:
    with pytest.raises(EngineError) as refused:
        attached(entry)
    assert refused.value.code == "usage"


def test_adapters_are_those_of_the_model(tmp_path: Path) -> None:
    written(tmp_path)
    entries = ("default=style@0.5", "other.gguf=style.gguf")
    assert adapters_of(tmp_path, entries, "default") == [Adapter(tmp_path / "style.gguf", 0.5)]
    assert adapters_of(tmp_path, entries, "SmolLM2-135M-Instruct") != []
    assert adapters_of(tmp_path, entries, "other") == [Adapter(tmp_path / "style.gguf")]
    assert adapters_of(tmp_path, entries, "third") == []
    with pytest.raises(EngineError, match="gone"):
        adapters_of(tmp_path, ["m=gone"], "m")


def test_an_adapter_is_listed_as_one_and_a_model_is_none(tmp_path: Path) -> None:
    written(tmp_path)
    (tmp_path / "model.gguf").write_bytes(gguf())
    kinds = {one.name: one.kind for one in list_models(tmp_path) if not one.default}
    assert kinds == {"style.gguf": "adapter", "model.gguf": "generator"}
    assert check_adapter(tmp_path / "style.gguf").adapter == "lora"
    with pytest.raises(EngineError):
        check_adapter(tmp_path / "model.gguf")


def test_a_setting_that_does_not_fit_is_refused_at_once(tmp_path: Path) -> None:
    models = tmp_path / "models"
    models.mkdir()
    written(models, architecture="qwen2")
    (models / "model.gguf").write_bytes(gguf())
    in_use = ModelsInUse(tmp_path, Settings())
    for entry, code in (("model=style", "bad_model"), ("model=gone", "no_model"), ("x", "usage")):
        settings = Settings(adapters=(entry,))
        with pytest.raises(EngineError) as refused:
            in_use.check(settings, frozenset({"adapters"}))
        assert refused.value.code == code
    assert find_generator(models, "model")
