"""Files in hand: what was found in each so far, and what becomes of it in the end.

Parts of a file are written as they come; the file itself is settled once its reading has ended
and its last passage is in the index. The trap: a worker may give several parts and then crash,
and what it gave is kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from engine.domain.errors import Failure, ReadError
from engine.domain.events import Failed, Indexed, Skipped
from engine.domain.source import Place, Source, Status
from engine.indexing.prepare import CHANGED, Known, Prepared, Unreadable
from engine.store import documents, parts
from engine.store.catalog import Catalog


@dataclass(slots=True)
class Reaped:
    """One file: ``waiting`` parts are read and not in the index yet."""

    source: Source
    places: set[Place] = field(default_factory=set)
    waiting: int = 0
    documents: int = 0
    chunks: int = 0
    embedded: int = 0
    read_share: float = 0.0
    done_share: float = 0.0
    ended: bool = False
    outdated: bool = False
    settled: bool = False  # the catalogue says already what became of it
    error: ReadError | None = None

    @property
    def sole(self) -> bool:
        """Whether its own text, in one piece, is all that there is."""
        return self.ended and self.error is None and self.places == {Place()}


class Harvest:
    """The files in hand. Not thread-safe: the indexer's loop drives it."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self.files: dict[int, Reaped] = {}

    def begin(self, source: Source) -> None:
        self.files[source.id] = Reaped(source)

    def ended(self, source_id: int, error: ReadError | None) -> Reaped:
        """Nothing more is found in the file; what is found already stays."""
        file = self.files[source_id]
        file.ended = True
        if error is not None and error.failure.code == CHANGED:
            file.outdated = True
        file.error = file.error or error
        return file

    def read(self, source_id: int, part: Prepared) -> tuple[Reaped, float]:
        """A part that is to be embedded: its file, and its share of that."""
        file = self.files[source_id]
        file.places.add(part.place)
        file.waiting += 1
        share, file.read_share = part.share - file.read_share, part.share
        return file, max(0.0, share)

    def known(self, source_id: int, part: Known) -> None:
        """A part that is in the catalogue since an earlier reading."""
        file = self.files[source_id]
        chunks = documents.link_known(
            self._catalog, file.source, part.document_id, place=part.place
        )
        file.outdated |= chunks is None
        file.places.add(part.place)
        file.documents += 1
        file.chunks += chunks or 0
        file.done_share += max(0.0, part.share - file.read_share)
        file.read_share = part.share

    def unreadable(self, source_id: int, part: Unreadable) -> Failed | Skipped | None:
        """A part without text. A member says so by itself; of the file's own text it is told
        at the end, unless the rest of it can be read and this part is merely blank."""
        file = self.files[source_id]
        file.read_share = part.share
        failure, skipped = part.error.failure, part.error.skipped
        if not part.place.member:
            if not (skipped and part.place.section):
                file.error = file.error or part.error
            return None
        file.places.add(part.place)
        status = Status.SKIPPED if skipped else Status.FAILED
        parts.reject(self._catalog, file.source, part.place, status, failure)
        path = part.place.path_in(file.source.path)
        return Skipped(path, failure) if skipped else Failed(path, failure)

    def store(self, file: Reaped, part: Prepared, *, embedded: int, share: float) -> None:
        """The passages of ``part`` are in the index: now it counts."""
        file.settled = file.sole
        place = None if file.settled else part.place
        stored = documents.store(
            self._catalog, file.source, part.document, part.chunks, place=place
        )
        file.outdated |= not stored
        file.waiting -= 1
        file.documents += 1
        file.chunks += len(part.chunks)
        file.embedded += embedded
        file.done_share += share

    def settle(self, file: Reaped) -> Indexed | Skipped | Failed | None:
        """What became of a file that is complete, None while it is not. A file that changed
        meanwhile is in the queue again, and nothing is said of it."""
        if not file.ended or file.waiting:
            return None
        del self.files[file.source.id]
        if file.outdated:
            return None
        if file.documents:
            return self._indexed(file)
        error = file.error or _nothing_inside(len(file.places))
        status = Status.SKIPPED if error.skipped else Status.FAILED
        kind = Skipped if error.skipped else Failed
        done = parts.finish(self._catalog, file.source, file.places, status, error.failure)
        return kind(file.source.path, error.failure) if done else None

    def _indexed(self, file: Reaped) -> Indexed | None:
        failure = _partly(file.error) if file.error and not file.error.skipped else None
        if not file.settled and not parts.finish(
            self._catalog, file.source, file.places, Status.INDEXED, failure
        ):
            return None
        return Indexed(file.source.path, file.chunks, file.embedded)


def _partly(error: ReadError) -> Failure:
    failure = error.failure
    if error.tells_rest:
        return failure
    return replace(failure, message=f"{failure.message} What came before that is indexed.")


def _nothing_inside(members: int) -> ReadError:
    if not members:
        return ReadError("no_text", "There is nothing in this file to read.", skipped=True)
    return ReadError(
        "no_text",
        f"Of what is in this file nothing can be read ({members} inside).",
        "“status --failed --skipped” names each with the reason.",
        skipped=True,
    )
