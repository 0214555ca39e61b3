"""Data sets as libraries: each passage a file of its own, on a real store."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from engine.chunking.language import detect
from engine.domain.chunk import Chunk
from engine.domain.document import Segment, Span
from engine.domain.source import FileState
from engine.inference.embedder import Embedder
from engine.retrieval.retriever import Retriever
from engine.store import documents, roots, sources
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex
from tests.bench.data_sets import DATA, DataSet, Question, beir_form, squad_form

__all__ = ["DATA", "DataSet", "Question", "beir_form", "build", "number_of", "squad_form"]


def build(folder: Path, embedder: Embedder, passages: Iterable[str]) -> Retriever:
    """A library whose file ``/data/7.txt`` is the passage of number 7."""
    catalog = Catalog(folder / "catalog.sqlite3")
    info = embedder.info
    index = ChunkIndex(folder / "index", model_key=info.key, dimension=info.dimension)
    texts = list(passages)
    root = roots.add(catalog, "/data", collection="default")
    states = [FileState(f"/data/{number}.txt", len(text), 1) for number, text in enumerate(texts)]
    sources.enqueue(catalog, root, states)
    chunks = [_chunk(text) for text in texts]
    distinct = {chunk.hash: chunk.indexed_text for chunk in chunks}
    index.add(list(distinct), list(distinct.values()), embedder.embed(list(distinct.values())))
    index.upkeep()
    for source in sources.pending(catalog, len(texts)):
        number = number_of(source.path)
        row = documents.DocumentRow(f"{number:064x}", source.size, "", "text/plain", None, ())
        documents.store(catalog, source, row, [chunks[number]])
    return Retriever(catalog, index, embedder)


def _chunk(text: str) -> Chunk:
    segments = (Segment(0, len(text), Span(start=0, end=len(text))),)
    return Chunk(0, 0, len(text), text, (), segments, language=detect(text))


def number_of(path: str) -> int:
    return int(Path(path).stem)
