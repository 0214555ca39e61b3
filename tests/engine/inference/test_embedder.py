from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled, EngineError
from engine.inference.embedder import PipelineEmbedder, _cached, batch_tokens, load_embedder
from engine.inference.record import RECORD_FILE, Candidate, EmbedderRecord

pytestmark = pytest.mark.real

TEXTS = [
    "Net sales rose by four percent in the third quarter.",
    "",
    "Der Umsatz stieg im dritten Quartal um vier Prozent.",
    "第三四半期の売上高は4%増加した。",
    "the cat sat on the mat " * 120,
    "control \x00\x01\x1b[31m characters\u200b\ufeff",
    "lone \ud800 surrogate",
    "no-blanks-" * 5_000,
    *(f"Paragraph {i}: " + "profit and loss " * (i % 37) for i in range(60)),
]


class Stopwatch(CancelToken):
    """Cancels itself after it was looked at ``looks`` times."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self.looks = looks

    def check(self) -> None:
        self.looks -= 1
        if self.looks < 0:
            self.cancel()
        super().check()


def load(folder: Path, cache: Path, backend: str = "auto") -> PipelineEmbedder:
    embedder = load_embedder(folder, cache_dir=cache, backend=backend)
    assert isinstance(embedder, PipelineEmbedder)
    return embedder


def cosines(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    return np.asarray((left * right).sum(axis=1))


def test_agrees_with_float32_sentence_transformers(
    embedder: PipelineEmbedder, embedder_folder: Path
) -> None:
    from engine.inference.torch_runner import load_sentence_transformer

    readable = [text for text in TEXTS if "\ud800" not in text]
    model = load_sentence_transformer(embedder_folder)
    expected = model.encode(readable, normalize_embeddings=True, show_progress_bar=False)
    assert cosines(embedder.embed(readable), expected).min() >= 0.9995


def test_shape_order_and_length(embedder: PipelineEmbedder) -> None:
    vectors = embedder.embed(TEXTS)
    assert vectors.shape == (len(TEXTS), 384)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    alone = np.stack([embedder.embed([text])[0] for text in TEXTS])
    assert cosines(vectors, alone).min() >= 0.999
    assert embedder.embed([]).shape == (0, 384)


def test_a_query_is_embedded_like_a_passage_when_the_model_has_no_prompts(
    embedder: PipelineEmbedder,
) -> None:
    query = embedder.embed_query("net sales in the third quarter")
    assert query.shape == (384,)
    best = int(np.argmax(embedder.embed(TEXTS[:5]) @ query))
    assert best == 0


def test_more_texts_than_a_window(embedder: PipelineEmbedder) -> None:
    texts = [f"number {i}" for i in range(1200)]
    vectors = embedder.embed(texts)
    for at in (0, 511, 512, 1199):
        assert float(vectors[at] @ embedder.embed_query(texts[at])) >= 0.999


def test_cancel_takes_effect_between_batches(embedder: PipelineEmbedder) -> None:
    watch = Stopwatch(2)
    with pytest.raises(Cancelled):
        embedder.embed(["one two three " * 60] * 400, cancel=watch)
    assert watch.looks == -1


def test_threads_can_be_changed(embedder: PipelineEmbedder) -> None:
    before = embedder.embed(TEXTS[:4])
    embedder.set_threads(1)
    assert cosines(before, embedder.embed(TEXTS[:4])).min() >= 0.999
    embedder.set_threads(0)


def test_the_tokenizer_counts_past_the_models_limit(embedder: PipelineEmbedder) -> None:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(embedder.tokenizer_path))
    assert len(tokenizer.encode("word " * 1000).ids) == 1002
    assert embedder.info.max_tokens == 256


def test_info_and_record(embedder: PipelineEmbedder) -> None:
    info = embedder.info
    assert (info.name, info.dimension, info.languages) == ("all-MiniLM-L6-v2", 384, ("en",))
    assert info.key.startswith("all-MiniLM-L6-v2-")
    measured = {candidate.backend: candidate for candidate in embedder.record.candidates}
    assert measured["torch f32"].min_cosine >= 0.99999
    assert measured[info.backend].faithful


def test_a_later_load_leaves_torch_alone(
    embedder: PipelineEmbedder, embedder_folder: Path, embedder_cache: Path
) -> None:
    if not embedder.info.backend.startswith("openvino"):
        pytest.skip("torch is the fastest form on this machine")
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from engine.inference.embedder import load_embedder\n"
        "e = load_embedder(Path(sys.argv[1]), cache_dir=Path(sys.argv[2]))\n"
        "e.embed_query('warm')\n"
        "print([m for m in ('torch', 'sentence_transformers', 'transformers') if m in sys.modules])"
    )
    modules, *_ = python(code, str(embedder_folder), str(embedder_cache))
    assert modules == "[]"


@pytest.mark.parametrize("backend", ["torch", "openvino f32", "torch bf16"])
def test_another_backend_gives_the_same_vectors(
    embedder: PipelineEmbedder, embedder_folder: Path, embedder_cache: Path, backend: str
) -> None:
    try:
        other = load(embedder_folder, embedder_cache, backend)
    except EngineError as error:
        if error.code != "usage":  # a model that cannot be loaded is no reason to skip
            raise
        pytest.skip(error.message)
    assert other.info.backend.startswith(backend)
    assert other.info.key == embedder.info.key
    assert cosines(other.embed(TEXTS), embedder.embed(TEXTS)).min() >= 0.999
    other.close()


DAMAGES = {
    "record": lambda folder: (folder / RECORD_FILE).write_text("{half"),
    "schema": lambda folder: _change(folder / RECORD_FILE, schema=0),
    "machine": lambda folder: _change(folder / RECORD_FILE, machine="another"),
    "graph": lambda folder: (folder / "model.xml").write_text("<net"),
    "weights": lambda folder: _zero(folder / "model.bin"),
    "tokenizer": lambda folder: (folder / "tokenizer.json").write_text("{}"),
}


def test_a_damaged_cache_is_built_again(
    embedder: PipelineEmbedder, embedder_folder: Path, embedder_cache: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "cache" / embedder.info.key
    for damage in DAMAGES.values():
        shutil.rmtree(tmp_path / "cache", ignore_errors=True)
        shutil.copytree(embedder_cache, tmp_path / "cache")
        damage(folder)
        assert _cached(embedder_folder, folder, "auto", 1) is None
    again = load(embedder_folder, tmp_path / "cache")
    assert cosines(again.embed(TEXTS[:4]), embedder.embed(TEXTS[:4])).min() >= 0.999
    again.close()
    assert [path.name for path in (tmp_path / "cache").iterdir()] == [embedder.info.key]


def test_refusals(embedder_folder: Path, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="no embedding model"):
        load_embedder(tmp_path / "absent", cache_dir=tmp_path)
    with pytest.raises(EngineError) as caught:
        load_embedder(embedder_folder, cache_dir=tmp_path, backend="abacus")
    assert caught.value.code == "usage"
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "config.json").write_text("{}")
    with pytest.raises(EngineError) as caught:
        load_embedder(tmp_path / "broken", cache_dir=tmp_path / "cache")
    assert caught.value.code == "bad_model"


def test_only_faithful_forms_are_chosen() -> None:
    record = EmbedderRecord(
        "k", "n", 4, 8, ("en",), "", "", 0, "m", {},
        (Candidate("torch f32", 10, 1.0), Candidate("openvino bf16", 90, 0.9994),
         Candidate("openvino f32", 30, 0.99999), Candidate("torch bf16", 99, 1.0, "failed")),
        (1.0,),
    )  # fmt: skip
    assert record.best() == "openvino f32"
    assert record.best("torch") == "torch f32"
    assert record.best("torch bf16") is None


def test_batches_stay_short() -> None:
    assert [batch_tokens(threads) for threads in (1, 2, 8, 64)] == [1024, 1024, 4096, 8192]


def test_a_query_does_not_wait_for_a_long_job(embedder: PipelineEmbedder) -> None:
    from threading import Thread

    token = CancelToken()

    def long_job() -> None:
        with pytest.raises(Cancelled):
            embedder.embed(["one two three " * 80] * 5_000, cancel=token)

    thread = Thread(target=long_job)
    thread.start()
    time.sleep(0.3)
    began = time.perf_counter()
    embedder.embed_query("a question")
    waited_s = time.perf_counter() - began
    token.cancel()
    thread.join()
    assert waited_s < 2  # a batch of about 50 ms on an idle machine


def python(code: str, *arguments: str) -> Sequence[str]:
    """The lines that a fresh interpreter prints."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True,
        cwd=Path(__file__).parents[3],
    )  # fmt: skip
    return done.stdout.split("\n")[:2]


def _zero(path: Path) -> None:
    path.write_bytes(b"\0" * path.stat().st_size)


def _change(path: Path, **values: object) -> None:
    path.write_text(json.dumps({**json.loads(path.read_text()), **values}))
