"""What became of the files of a library: counts, what was left out, what is read in part."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from engine.domain.source import Source, Status, Unread
from engine.domain.status import StatusReport
from engine.indexing import control
from engine.indexing.user_paths import absolute
from engine.store import documents, parts, roots, sources
from engine.store.catalog import Catalog
from engine.store.lock import WriterLock


def status(catalog: Catalog, home: Path, models: Mapping[str, str]) -> StatusReport:
    count, chunks = documents.totals(catalog)
    beat = control.heartbeat(catalog)
    return StatusReport(
        files=sources.counts(catalog),
        members=parts.counts(catalog),
        documents=count,
        chunks=chunks,
        rate=beat.rate,
        eta_s=beat.eta_s,
        paused=control.paused(catalog),
        running=WriterLock.held(home),
        resting=control.resting(catalog),
        roots=tuple(roots.every(catalog)),
        models=dict(models),
    )


def files(catalog: Catalog, *, status: Status | None, below: Path | None) -> list[Source]:
    return sources.listed(catalog, status=status, below_path=_place(below))


def unread(catalog: Catalog, status: Status, *, below: Path | None) -> list[Unread]:
    """Files, and files within files, that were skipped or failed, and why."""
    whole = [
        Unread(file.path, status, file.failure)
        for file in files(catalog, status=status, below=below)
        if file.failure is not None
    ]
    return [*whole, *parts.unread(catalog, status, below_path=_place(below))]


def warnings(catalog: Catalog) -> dict[str, tuple[str, ...]]:
    """Files that are read in part or with doubts: path -> what a reader should know."""
    found = documents.warnings(catalog)
    for file in files(catalog, status=Status.INDEXED, below=None):
        if file.failure is not None:
            found[file.path] = (file.failure.message, *found.get(file.path, ()))
    return found


def _place(below: Path | None) -> str | None:
    return str(absolute(below)) if below else None
