"""What two profiles know of the same files, to compare them; and whether one is sound."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path

from engine.domain.source import INSIDE, Status
from engine.service import Engine
from engine.store import documents, parts, passage_rows, sources
from engine.store.chunks import ChunkIndex

Known = dict[str, tuple[str, str | None, tuple[str, ...]]]


def known(engine: Engine) -> Known:
    """Path, also of what is inside files -> status, document and the hashes of its passages in
    order."""
    found: Known = {}
    for source in sources.listed(engine.catalog):
        assert source.path not in found
        found[source.path] = (source.status.value, None, ())
        for place, document in parts.known(engine.catalog, source).items():
            passages = passage_rows.of_document(engine.catalog, document)
            path = place.path_in(source.path) + (f"#{place.section}" if place.section else "")
            hashes = tuple(passage.chunk_id for passage in passages)
            found[path] = (source.status.value, document, hashes)
    return found


def index_of(engine: Engine) -> ChunkIndex:
    info = engine.models.embedder.info
    return ChunkIndex(engine.home / "index", model_key=info.key, dimension=info.dimension)


def assert_whole(engine: Engine, files: Iterable[Path]) -> None:
    """Nothing waits, and catalogue, index and disk agree."""
    index = index_of(engine)
    hashes = documents.chunk_hashes(engine.catalog)
    assert not index.rebuilt
    assert index.ids() == hashes
    assert len(index) == len(hashes), "a passage has two rows"
    on_disk = {str(path) for path in files}
    assert {source.path for source in sources.listed(engine.catalog)} == on_disk
    report = engine.status()
    assert report.files[Status.INDEXED] == len(on_disk)
    assert sum(report.files.values()) == len(on_disk)
    held = {document for _, document, _ in known(engine).values() if document}
    assert report.documents == len(held)


def assert_true_hits(engine: Engine, queries: Iterable[str]) -> int:
    """Every hit's files exist and hold its text; how many hits there were."""
    seen = 0
    for query in queries:
        for hit in engine.search(query, mode="keyword", limit=20):
            seen += 1
            for path in hit.paths:
                text = text_at(path)
                assert " ".join(hit.text.split()) in " ".join(text.split()), (
                    query,
                    path,
                    hit.text,
                    text,
                )
    return seen


def text_at(path: str) -> str:
    """What a file, or a member of an archive, holds."""
    outer, _, member = path.partition(INSIDE)
    if not member:
        return Path(path).read_text("utf-8")
    with zipfile.ZipFile(outer) as archive:
        return archive.read(member).decode()
