"""Documents on their way into the index: their new passages are embedded, written, committed.

Passages of many documents are embedded together, in slices short enough to stop between. The
order of the two writes is what makes a crash harmless: vectors first, then the document in the
catalogue; rows that a crash leaves behind are found again by their hash. Here a document is a
part of a file: its text, a section of a long one, or a file within it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.domain.cancel import CancelToken
from engine.domain.chunk import Chunk
from engine.domain.events import Failed, Indexed, Skipped
from engine.domain.searched import searched
from engine.indexing.harvest import Harvest, Reaped
from engine.indexing.prepare import Prepared
from engine.indexing.progress import Share
from engine.inference.embedder import Embedder
from engine.store.chunks import ChunkIndex

FULL = 256  # passages: enough to fill batches of even length
_SLICE_S = 0.5  # of embedding, by the speed of the slice before
_FIRST_SLICE_TOKENS = 4_000
_SLICE_TOKENS = (1_000, 32_000)  # the smallest and the largest
_WRITE_ROWS = 1_024
_FEW_DOCUMENTS = 8
_GIANT = 4_000  # a long file comes in sections of one or two thousand
_WRITE_AFTER_S = 5.0
_WRITE_FINISHED_AFTER_S = 1.0


@dataclass(slots=True)
class _Work:
    file: Reaped
    share: float  # of the file
    part: Prepared
    missing: set[str]
    to_embed: int = 0
    embedded: int = 0

    def done(self) -> float:
        """How much of the file this part has brought so far."""
        return self.share * self.embedded / self.to_embed if self.to_embed else 0.0


class Round:
    """The passages being embedded now. Not thread-safe: one loop drives it."""

    def __init__(self, harvest: Harvest, index: ChunkIndex, embedder: Embedder) -> None:
        self._harvest = harvest
        self._index = index
        self._embedder = embedder
        self._arrived: list[_Work] = []
        self._works: list[_Work] = []
        self._queue: list[tuple[Chunk, _Work]] = []  # taken from the end
        self._claimed: set[str] = set()  # queued, or embedded and not written yet
        self._rows: list[tuple[str, str, NDArray[np.float32]]] = []
        self._slice_tokens = _FIRST_SLICE_TOKENS
        self._written_at = self._arrived_at = time.monotonic()
        self.rows_written = 0

    def put(self, source_id: int, part: Prepared) -> None:
        file, share = self._harvest.read(source_id, part)
        self._arrived.append(_Work(file, share, part, set()))
        self._arrived_at = time.monotonic()

    def waited_s(self) -> float:
        """For how long nothing has arrived."""
        return time.monotonic() - self._arrived_at

    def __len__(self) -> int:
        """Passages that wait, those of documents not looked at yet included."""
        return len(self._queue) + sum(len(work.part.chunks) for work in self._arrived)

    @property
    def full(self) -> bool:
        """Enough is here. A few small files may still come while a giant is being embedded."""
        return len(self) >= FULL and (
            len(self._arrived) + len(self._works) >= _FEW_DOCUMENTS or len(self) >= _GIANT
        )

    @property
    def empty(self) -> bool:
        return not self._arrived and not self._works

    def shares(self) -> dict[int, float]:
        """How much of each file in hand is done, 0 to 1, by the id of its source."""
        done = {key: file.done_share for key, file in self._harvest.files.items()}
        for work in self._works:
            done[work.file.source.id] += work.done()
        return done

    def share(self) -> Share:
        """How much of the files in hand is done."""
        files = self._harvest.files
        weights = [(part, files[key].source.size) for key, part in self.shares().items()]
        return Share(sum(part for part, _ in weights), sum(part * size for part, size in weights))

    def step(self, cancel: CancelToken) -> Iterator[Indexed | Skipped | Failed]:
        """Embed one slice; write and commit what is complete. Raises :class:`Cancelled`, and
        then the slice is lost."""
        if self._arrived:
            self._admit()
        if self._queue:
            self._embed(self._next_slice(), cancel)
        if not self._queue or len(self._rows) >= _WRITE_ROWS or self._overdue():
            yield from self._write()

    def _overdue(self) -> bool:
        """A finished document waits a second to be found, anything else a little longer."""
        finished = any(work.embedded == work.to_embed for work in self._works)
        patience_s = _WRITE_FINISHED_AFTER_S if finished else _WRITE_AFTER_S
        return time.monotonic() - self._written_at > patience_s

    def _admit(self) -> None:
        """Take in what has arrived; only passages the index does not have are embedded.

        Small documents go before giants, the sections of a long one in order, so that each is
        complete soon; and among those long passages before short ones, so that a batch is of
        even length.
        """
        arrived, self._arrived = self._arrived, []
        hashes = {chunk.hash for work in arrived for chunk in work.part.chunks}
        absent = hashes - self._index.present(sorted(hashes))
        for work in arrived:
            for chunk in work.part.chunks:
                if chunk.hash not in absent:
                    continue
                work.missing.add(chunk.hash)
                if chunk.hash not in self._claimed:
                    self._claimed.add(chunk.hash)
                    self._queue.append((chunk, work))
                    work.to_embed += 1
        self._works.extend(arrived)
        self._queue.sort(key=_last_first)

    def _next_slice(self) -> list[Chunk]:
        taken: list[Chunk] = []
        budget = self._slice_tokens
        while self._queue and budget > 0:
            chunk, work = self._queue.pop()
            budget -= max(chunk.tokens, 1)
            work.embedded += 1
            taken.append(chunk)
        return taken

    def _embed(self, chunks: Sequence[Chunk], cancel: CancelToken) -> None:
        texts = [searched(chunk.indexed_text) for chunk in chunks]
        began = time.monotonic()
        vectors = self._embedder.embed(texts, cancel=cancel)
        speed = sum(chunk.tokens for chunk in chunks) / max(time.monotonic() - began, 1e-3)
        smallest, largest = _SLICE_TOKENS
        self._slice_tokens = round(min(largest, max(smallest, speed * _SLICE_S)))
        hashes = (chunk.hash for chunk in chunks)
        self._rows.extend(zip(hashes, texts, vectors, strict=True))

    def _write(self) -> Iterator[Indexed | Skipped | Failed]:
        rows, self._rows = self._rows, []
        self._written_at = time.monotonic()
        if rows:
            ids, texts, vectors = zip(*rows, strict=True)
            self._index.add(ids, texts, np.stack(vectors))
            self.rows_written += len(rows)
        written = {row[0] for row in rows}
        self._claimed -= written
        for work in self._works:
            work.missing -= written
        complete = [work for work in self._works if not work.missing]
        self._works = [work for work in self._works if work.missing]
        for work in complete:
            self._harvest.store(work.file, work.part, embedded=work.embedded, share=work.share)
            if outcome := self._harvest.settle(work.file):
                yield outcome


def _last_first(item: tuple[Chunk, _Work]) -> tuple[int, int, int]:
    """The queue is taken from its end."""
    chunk, work = item
    return -_size_class(work), -work.part.place.section, chunk.tokens


def _size_class(work: _Work) -> int:
    """Documents of about the same size, to the power of four, share their batches."""
    return work.to_embed.bit_length() // 2
