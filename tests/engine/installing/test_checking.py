from __future__ import annotations

from pathlib import Path

import pytest

from engine.domain.errors import EngineError
from engine.installing.checking import check
from tests.engine.inference.gguf_bytes import ENTRIES, gguf
from tests.engine.inference.lora_bytes import lora
from tests.engine.installing import model_files


def refusal(path: Path) -> EngineError:
    with pytest.raises(EngineError) as caught:
        check(path)
    assert caught.value.hint
    return caught.value


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.7 and so on, longer than a header", "not a GGUF file"),
        (b"", "empty"),
        (gguf(weights=b"\0" * 300), "cut off"),
        (gguf({**ENTRIES, "general.type": "adapter"}), "adapter"),
        (gguf({**ENTRIES, "adapter.type": "ia3"}), "no LoRA adapter"),
        (gguf({**ENTRIES, "llama.pooling_type": 1}), "embedding model"),
        (gguf({**ENTRIES, "general.architecture": "bert"}), "embedding model"),
        (gguf({**ENTRIES, "general.architecture": "clip"}), "pictures"),
        (gguf({**ENTRIES, "split.count": 3, "split.no": 1}), "part 2 of a model in 3 files"),
    ],
)
def test_what_is_no_language_model_is_told(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "a.gguf"
    path.write_bytes(data)
    error = refusal(path)
    assert error.code == "bad_model"
    assert words in error.message
    assert "a.gguf" in error.message


def test_a_whole_language_model(tmp_path: Path) -> None:
    path = tmp_path / "chat.GGUF"
    path.write_bytes(model_files.GGUF)
    found = check(path)
    assert (found.name, found.kind) == ("chat.GGUF", "generator")
    assert found.size_bytes == len(model_files.GGUF)


def test_a_cut_file_says_how_much_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "a.gguf"
    path.write_bytes(gguf(shape=(1_000_000_000,), weights=b"\0" * 100))
    assert "0.0 of at least 4.0 GB" in refusal(path).message


def test_folders(tmp_path: Path) -> None:
    embedder = model_files.write_embedder(tmp_path / "finder")
    reranker = model_files.write_reranker(tmp_path / "orderer")
    assert check(embedder).kind == "embedder"
    assert check(reranker).kind == "reranker"
    assert dict(check(embedder).files)["1_Pooling/config.json"].is_file()


def test_only_what_is_needed_is_taken(tmp_path: Path) -> None:
    folder = model_files.write_embedder(tmp_path / "finder")
    for name in ("pytorch_model.bin", "tf_model.h5", ".git/HEAD", "onnx/model.onnx"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"x")
    names = {name for name, _ in check(folder).files}
    assert names == set(model_files.embedder_files())


@pytest.mark.parametrize(
    ("missing", "words"),
    [("tokenizer.json", "tokenizer.json"), ("model.safetensors", "weights")],
)
def test_folders_that_lack_something(tmp_path: Path, missing: str, words: str) -> None:
    folder = model_files.write_embedder(tmp_path / "finder")
    (folder / missing).unlink()
    assert words in refusal(folder).message


@pytest.mark.parametrize("size", [0, 5, 30, 100])
def test_cut_weights(tmp_path: Path, size: int) -> None:
    folder = model_files.write_embedder(tmp_path / "finder")
    (folder / "model.safetensors").write_bytes(model_files.safetensors()[:size])
    assert refusal(folder).code == "bad_model"


def test_other_folders_and_nothing_at_all(tmp_path: Path) -> None:
    assert "GGUF" in refusal(tmp_path).hint
    assert refusal(tmp_path / "absent").code == "not_found"


def test_a_folder_of_the_cache_of_hugging_face_is_named_after_its_model(tmp_path: Path) -> None:
    folder = tmp_path / "models--intfloat--multilingual-e5-small" / "snapshots" / "a1b2c3"
    assert check(model_files.write_embedder(folder)).name == "multilingual-e5-small"


def test_a_lora_adapter_is_taken_as_one(tmp_path: Path) -> None:
    path = tmp_path / "style.gguf"
    path.write_bytes(lora(layers=1))
    assert check(path).kind == "adapter"
