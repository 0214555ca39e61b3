from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from engine.domain.errors import EngineError
from engine.inference.embedder import PipelineEmbedder, load_embedder
from engine.inference.models import is_embedder, model_key
from engine.inference.prepared import FOLDER, prepare

pytestmark = pytest.mark.real

TEXTS = ["Net sales rose by four percent.", "第三四半期の売上高は4%増加した。"]

# As in a program that has none of these: find_spec says None, an import fails.
WITHOUT_TORCH = """
import json, sys
for name in ("torch", "transformers", "sentence_transformers"):
    sys.modules[name] = None
from pathlib import Path
from engine.domain.errors import EngineError
from engine.inference.embedder import load_embedder
from engine.inference.reranker import load_reranker
folder, cache, whole = map(Path, sys.argv[1:4])
embedder = load_embedder(folder, cache_dir=cache)
said = []
for load in (
    lambda: load_embedder(folder, cache_dir=cache, backend="torch"),
    lambda: load_embedder(whole, cache_dir=cache / "other"),
    lambda: load_reranker(whole),
):
    try:
        load()
    except EngineError as error:
        said.append([error.code, error.message, error.hint])
print(json.dumps({
    "key": embedder.info.key,
    "backend": embedder.info.backend,
    "vectors": embedder.embed(sys.argv[4:]).tolist(),
    "said": said,
}))
"""


@pytest.fixture(scope="module")
def prepared(embedder_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("prepared") / "model"
    prepare(embedder_folder, folder)
    return folder


def without_torch(*arguments: object) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_TORCH, *map(str, arguments)],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    result: dict[str, object] = json.loads(done.stdout)
    return result


def test_is_an_embedder_with_the_key_of_its_weights_and_without_them(
    prepared: Path, embedder_folder: Path
) -> None:
    assert is_embedder(prepared)
    assert model_key(prepared) == model_key(embedder_folder)
    assert not list(prepared.rglob("*.safetensors"))


def test_gives_the_same_vectors_without_torch_and_says_what_needs_it(
    prepared: Path, embedder_folder: Path, embedder: PipelineEmbedder, tmp_path: Path
) -> None:
    given = without_torch(prepared, tmp_path, embedder_folder, *TEXTS)
    assert given["key"] == embedder.info.key
    assert str(given["backend"]).startswith("openvino")
    assert (np.array(given["vectors"]) * embedder.embed(TEXTS)).sum(axis=1).min() >= 0.9995
    said = given["said"]
    assert isinstance(said, list)
    assert [code for code, _, _ in said] == ["usage", "bad_model", "bad_model"]
    assert all("torch" in message and "prepare" in hint for _, message, hint in said)


def test_a_damaged_one_is_refused_and_used_once_mended(prepared: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged"
    (damaged / FOLDER).mkdir(parents=True)
    for name in ("record.json", "reference.npy", "tokenizer.json", "model.xml"):
        (damaged / FOLDER / name).write_bytes((prepared / FOLDER / name).read_bytes())
    (damaged / FOLDER / "model.bin").write_bytes(b"")
    with pytest.raises(EngineError, match="cannot be used") as caught:
        load_embedder(damaged, cache_dir=tmp_path / "cache")
    assert caught.value.code == "bad_model"
    shutil.copyfile(prepared / FOLDER / "model.bin", damaged / FOLDER / "model.bin")
    assert load_embedder(damaged, cache_dir=tmp_path / "cache").info.dimension == 384
