"""What becomes of one waiting file: read it, link it, leave it out, forget it, or wait.

The queue says what was true when the file was queued; here it is looked at again, so a file
that vanished, changed or is still being written is noticed before any work is done on it.
"""

from __future__ import annotations

import hashlib
import stat
import time
from dataclasses import dataclass
from pathlib import Path

from engine.domain.errors import Failure
from engine.domain.events import Failed, Indexed, Removed, Skipped
from engine.domain.source import FileState, Source, Status
from engine.indexing.settle import Settling
from engine.readers.registry import supported
from engine.settings import Settings
from engine.store import documents, roots, sources
from engine.store.catalog import Catalog

_PATIENCE_S = 15.0  # a file that is never still, such as a log, is taken as it stands

Outcome = Indexed | Skipped | Failed | Removed


@dataclass(frozen=True, slots=True)
class Ready:
    """The file should be read; ``source`` has its state of now."""

    source: Source


class Taker:
    """Looks at waiting files. ``Settling`` remembers those that were still being written."""

    def __init__(self, catalog: Catalog, settings: Settings) -> None:
        self._catalog = catalog
        self._settings = settings
        self._settling = Settling(quiet_s=settings.settle_s, patience_s=_PATIENCE_S)

    def take(self, source: Source) -> Ready | Outcome | None:
        """What to do with ``source``; None: not yet, it is still being written."""
        try:
            status = Path(source.path).stat()
        except (FileNotFoundError, NotADirectoryError):
            self._settling.forget(source.path)
            sources.forget(self._catalog, [source.path])
            return Removed(source.path)
        except (OSError, ValueError) as error:
            failure = Failure(
                "unreadable",
                f"The file cannot be reached ({error}).",
                "Check the drive and your permissions, then run reindex for this file.",
            )
            return self._reject(source, Status.FAILED, failure)
        state = FileState(source.path, status.st_size, status.st_mtime_ns)
        if not self._settling.observe(state.path, state.size, state.mtime_ns, time.time()):
            return None
        if (state.size, state.mtime_ns) != (source.size, source.mtime_ns):
            source = self._queued_again(source, state)
        if (reason := left_out(state, status.st_mode, self._settings.max_file_mb)) is not None:
            return self._reject(source, Status.SKIPPED, reason)
        return self._linked(source) or Ready(source)

    def _queued_again(self, source: Source, state: FileState) -> Source:
        for root in roots.every(self._catalog):
            if root.id == source.root_id:
                sources.enqueue(self._catalog, root, [state])
        return Source(source.id, source.root_id, source.path, state.size, state.mtime_ns)

    def _linked(self, source: Source) -> Indexed | None:
        """A copy, a move or a touched file: its document is known, nothing needs reading."""
        if source.again or not documents.any_of_size(self._catalog, source.size):
            return None
        try:
            with Path(source.path).open("rb") as file:
                document_id = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:
            return None  # reading it will say why
        chunks = documents.link_known(self._catalog, source, document_id)
        return None if chunks is None else Indexed(source.path, chunks, 0)

    def _reject(self, source: Source, status: Status, failure: Failure) -> Skipped | Failed:
        sources.reject(self._catalog, source, status, failure)
        kind = Skipped if status is Status.SKIPPED else Failed
        return kind(source.path, failure)


def left_out(state: FileState, mode: int, max_file_mb: int) -> Failure | None:
    """Why this file is not read at all."""
    if not stat.S_ISREG(mode):
        return Failure("not_a_file", "This is not an ordinary file.")
    if state.size == 0:
        return Failure("empty", "The file is empty.", "Nothing to do until it has content.")
    if not supported(state.path):
        return Failure(
            "unsupported",
            f"Files of the type “{Path(state.path).suffix}” are not read.",
            "Save a copy as PDF, DOCX or text to make it searchable.",
        )
    if state.size > max_file_mb << 20:
        return Failure(
            "too_large",
            f"The file has {state.size >> 20} MB; the limit is {max_file_mb}.",
            "Raise max_file_mb in the settings, or split the file.",
        )
    return None
