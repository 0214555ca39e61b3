"""Files too long for one section: found as they go, placed in the whole file, cheap to resume."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled
from engine.domain.events import Indexed
from engine.domain.source import Status
from engine.readers.text.stream import SECTION_BYTES
from engine.service import Engine
from engine.store import parts, passage_rows, sources
from tests.conftest import index_now
from tests.fakes import FakeEmbedder

FILLER = "The tide came in and the tide went out, and nobody on the quay said a word about it. "


def write(path: Path, *words: str) -> list[str]:
    """A text of a little more than a section a word; its lines."""
    block = [FILLER * 10, ""] * (SECTION_BYTES // len(FILLER * 10) + 1)
    lines = []
    for word in words:
        lines += [*block[: len(block) // 2], f"The {word} was here.", "", *block[len(block) // 2 :]]
    path.write_text("\n".join(lines), "utf-8")
    return lines


def test_a_long_text_is_found_at_its_lines(
    engine: Engine, folder: Path, embedder: FakeEmbedder
) -> None:
    lines = write(folder / "long.txt", "anchor", "bollard")
    engine.add([folder])
    (event,) = [each for each in index_now(engine) if isinstance(each, Indexed)]
    (source,) = sources.listed(engine.catalog)
    assert [place.section for place in parts.known(engine.catalog, source)] == [0, 1, 2]
    assert event.chunks == engine.status().chunks
    assert engine.status().files[Status.INDEXED] == 1
    for word in ("anchor", "bollard"):
        hit = next(h for h in engine.search(word, mode="keyword") if word in h.text)
        span = hit.location.spans[0]
        assert hit.path == str(folder / "long.txt")
        assert span.first_line is not None
        assert span.last_line is not None
        said = "\n".join(lines[span.first_line - 1 : span.last_line])
        assert hit.text in said


def test_an_interrupted_text_is_read_on_behind_its_last_section(
    engine: Engine, folder: Path, embedder: FakeEmbedder
) -> None:
    write(folder / "long.txt", "anchor", "bollard")
    engine.add([folder])
    cancel = CancelToken()
    with pytest.raises(Cancelled):  # noqa: PT012 - it is the loop that is cancelled
        for _ in engine.index(cancel=cancel):
            (source,) = sources.listed(engine.catalog) or [None]
            if source is not None and parts.known(engine.catalog, source):
                cancel.cancel()
    (source,) = sources.listed(engine.catalog)
    known = parts.known(engine.catalog, source)
    assert (source.status, next(iter(known)).section) == (Status.PENDING, 0)
    assert any("anchor" in hit.text for hit in engine.search("anchor", mode="keyword"))
    index_now(engine)
    (source,) = sources.listed(engine.catalog)
    assert source.status is Status.INDEXED
    assert parts.known(engine.catalog, source).items() > known.items()


def test_a_sheet_of_many_rows_keeps_its_header_in_every_section(
    engine: Engine, folder: Path
) -> None:
    rows = [f"{number},vessel {number},{number % 7}" for number in range(25_000)]
    (folder / "fleet.csv").write_text("\n".join(["number,name,berth", *rows]))
    engine.add([folder])
    index_now(engine)
    (source,) = sources.listed(engine.catalog)
    assert len(parts.known(engine.catalog, source)) == 2
    hit = next(h for h in engine.search("vessel 24321", mode="keyword") if "24321" in h.text)
    first, last = hit.location.spans[0].first_line, hit.location.spans[0].last_line
    assert first is not None
    assert last is not None
    assert first <= 24_323 <= last
    assert "number | name | berth" in _context(engine, hit.chunk_id)


def _context(engine: Engine, chunk_id: str) -> str:

    return passage_rows.passages(engine.catalog, [chunk_id])[chunk_id][0].context
