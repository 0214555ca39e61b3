"""Hits against the disk: a result never shows a file that is gone or says what it said once.

Cheap enough for every search: one ``stat`` a shown file. Only a file whose size or time moved
since it was indexed is hashed, and only a file whose bytes really differ is dropped (and
queued).
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from engine.domain.answer import Hit
from engine.domain.source import FileState, Root
from engine.indexing.scanner import is_within
from engine.store import parts, roots, sources
from engine.store.catalog import Catalog


def still_true(catalog: Catalog, hits: Sequence[Hit]) -> list[Hit]:
    """The hits whose files still hold what was indexed, ranks closed up.

    What turns out gone or changed is told to the catalogue; so each file is looked at once,
    or the next hit in it would be compared with what has just been learnt.
    """
    kept: list[Hit] = []
    verdicts: dict[str, bool] = {}
    known_roots = roots.every(catalog)
    for hit in hits:
        outer = {path: sources.outer_path(catalog, path) for path in hit.paths}
        for path in outer.values():
            if path not in verdicts:
                verdicts[path] = _holds(catalog, known_roots, path, hit.document_id)
        paths = tuple(path for path, file in outer.items() if verdicts[file])
        if paths:
            kept.append(replace(hit, paths=paths, rank=len(kept) + 1))
    return kept


def _holds(catalog: Catalog, known_roots: Sequence[Root], path: str, document_id: str) -> bool:
    owner = max(
        (root for root in known_roots if is_within(path, root.path)),
        key=lambda root: len(root.path),
        default=None,
    )
    known = sources.state(catalog, path)
    if owner is None or known is None or not parts.holds(catalog, path, document_id):
        return False  # what was found a moment ago has been taken out of the results since
    try:
        status = Path(path).stat()
    except (FileNotFoundError, NotADirectoryError):
        if Path(owner.path).exists():  # else the whole drive is away, perhaps for a moment
            sources.forget(catalog, [path])
        return False
    except OSError:
        return False  # out of reach, which is not gone
    state = FileState(path, status.st_size, status.st_mtime_ns)
    if state == known or _same_bytes(state, known, document_id):
        return True
    sources.enqueue(catalog, owner, [state])
    return False


def _same_bytes(state: FileState, known: FileState, document_id: str) -> bool:
    if state.size != known.size:
        return False
    try:
        with Path(state.path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == document_id
    except OSError:
        return False
