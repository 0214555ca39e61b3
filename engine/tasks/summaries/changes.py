"""What changed in some files since they were looked at last.

What is kept of a file is its document's id and a short number for each paragraph, not its text:
so what is new can be shown, of what is gone only how much. The trap: a moved file is neither
new nor gone; its document is the same.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from zlib import crc32

from engine.domain.cancel import CancelToken
from engine.domain.tasks import ChangesTold, FileChange, Selection, Working
from engine.store import kept_results
from engine.store.catalog import Catalog
from engine.tasks.gathering import chosen, scope_key, texts
from engine.tasks.likeness.differences import paragraphs
from engine.tasks.meter import Meter

_TASK = "files seen"
_SHOWN = 50  # paragraphs of one file

Seen = dict[str, tuple[str, list[int]]]  # path -> (document id, its paragraphs)


def changes_since(
    catalog: Catalog, selection: Selection, *, keep: bool, cancel: CancelToken
) -> Iterator[Working | ChangesTold]:
    """``keep``: the files as they are now are what the next call is compared with."""
    found = chosen(catalog, selection)
    meter = Meter((("reading", 1.0),), cancel)
    now: Seen = {}
    contents: dict[str, list[str]] = {}
    for done, (place, text) in enumerate(texts(catalog, found.ids)):
        yield from meter.at("reading", done, len(found))
        parts = paragraphs(text)
        numbers = [crc32(one.encode("utf-8", "replace")) for one in parts]
        for path in found.paths[place]:
            now[path] = (found.ids[place], numbers)
            contents[path] = parts
    key = scope_key(selection)
    kept = kept_results.get(catalog, _TASK, key)
    since = kept["at"] if kept else None
    before: Seen = {path: (one[0], one[1]) for path, one in kept["files"].items()} if kept else {}
    told = compared(before, now, contents) if kept else []
    if keep or kept is None:
        kept_results.keep(catalog, _TASK, key, {"at": time.time(), "files": now})
    yield ChangesTold(since, len(now), tuple(told))


def compared(before: Seen, now: Seen, contents: dict[str, list[str]]) -> list[FileChange]:
    """Pure."""
    gone = {path: before[path][0] for path in before if path not in now}
    by_document = {document: path for path, document in gone.items()}
    told: list[FileChange] = []
    for path, (document, numbers) in sorted(now.items()):
        earlier = before.get(path)
        if earlier is None:
            old = by_document.get(document)
            if old is not None and gone.pop(old, None) is not None:
                told.append(FileChange("moved", path, before=old))
            else:
                told.append(FileChange("new", path, tuple(contents[path][:_SHOWN])))
        elif earlier[0] != document:
            told.append(_changed(path, earlier[1], numbers, contents[path]))
    told.extend(FileChange("gone", path) for path in sorted(gone))
    return told


def _changed(
    path: str, before: Sequence[int], now: Sequence[int], contents: Sequence[str]
) -> FileChange:
    left = Counter(before)
    added = []
    for number, text in zip(now, contents, strict=True):
        if left[number]:
            left[number] -= 1
        else:
            added.append(text)
    return FileChange("changed", path, tuple(added[:_SHOWN]), sum(left.values()))
