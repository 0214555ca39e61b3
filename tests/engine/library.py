"""A small library on a real SQLite and LanceDB, filled without readers or a watcher."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from engine.chunking.language import detect
from engine.domain.chunk import Chunk
from engine.domain.document import Segment, Span
from engine.domain.source import FileState
from engine.retrieval.retriever import Retriever
from engine.store import documents, roots, sources
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex
from tests.fakes import FakeEmbedder


class Library:
    """``add`` puts a file with the given passages into it."""

    def __init__(self, folder: Path, embedder: FakeEmbedder | None = None) -> None:
        self.embedder = embedder or FakeEmbedder()
        info = self.embedder.info
        self.catalog = Catalog(folder / "catalog.sqlite3")
        self.index = ChunkIndex(folder / "index", model_key=info.key, dimension=info.dimension)
        self.retriever = Retriever(self.catalog, self.index, self.embedder)

    def add(
        self,
        path: str,
        *passages: str,
        title: str = "",
        collection: str = "default",
        headings: tuple[str, ...] = (),
        context: str = "",
        in_catalog: bool = True,
    ) -> None:
        root = roots.add(self.catalog, f"/{collection}", collection=collection)
        content = "\n".join(passages)
        sources.enqueue(self.catalog, root, [FileState(path, len(content), 1)])
        chunks = self._chunks(passages, headings, context)
        fresh = {chunk.hash: chunk for chunk in chunks if chunk.hash not in self.index.ids()}
        texts = [chunk.indexed_text for chunk in fresh.values()]
        self.index.add(list(fresh), texts, self.embedder.embed(texts))
        if not in_catalog:
            return
        source = next(s for s in sources.pending(self.catalog, 100) if s.path == path)
        row = documents.DocumentRow(
            sha256((title + content).encode()).hexdigest(), len(content), title, "text/plain",
            None, (),
        )  # fmt: skip
        if documents.link_known(self.catalog, source, row.id) is None:
            documents.store(self.catalog, source, row, chunks)

    @staticmethod
    def _chunks(passages: tuple[str, ...], headings: tuple[str, ...], context: str) -> list[Chunk]:
        chunks, start = [], 0
        for ordinal, text in enumerate(passages):
            end = start + len(text)
            span = Span(page=ordinal + 1, start=0, end=len(text))
            segments = (Segment(0, len(text), span),)
            chunks.append(
                Chunk(ordinal, start, end, text, headings, segments, context, detect(text))
            )
            start = end + 1
        return chunks
