"""Whether something found lies where the answer is expected.

Pure. The trap: a person's own table names files as people do, by a name, the end of a path, a
pattern, with or without the suffix, in any case.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from fnmatch import fnmatchcase
from functools import lru_cache

from engine.domain.answer import Hit
from engine.domain.document import Location
from engine.evaluation.cases import Gold


def same_file(expected: str, path: str) -> bool:
    """``lease.pdf``, ``lease``, ``2024/lease.pdf`` and ``*lease*`` all mean
    ``/home/anna/2024/Lease.pdf``."""
    wanted, whole = _plain(expected), _plain(path)
    name = whole.rpartition("/")[2]
    if any(mark in wanted for mark in "*?"):
        return fnmatchcase(name, wanted) or fnmatchcase(whole, wanted)
    if wanted in (whole, name, name.rpartition(".")[0]):
        return True
    return whole.endswith(f"/{wanted.lstrip('/')}") or whole.endswith(f"!/{wanted}")


@lru_cache(maxsize=1 << 16)
def _plain(path: str) -> str:
    return unicodedata.normalize("NFC", path.strip()).replace("\\", "/").casefold()


def lies_at(gold: Gold, paths: Sequence[str], location: Location) -> bool:
    """Whether a passage of the document at ``paths`` touches what is expected."""
    if not any(same_file(gold.file, path) for path in paths):
        return False
    if gold.pages:
        return any(span.page in gold.pages for span in location.spans)
    if gold.span is None:
        return True
    start, end = gold.span
    return any(
        span.start is not None and span.end is not None and span.start < end and start < span.end
        for span in location.spans
    )


def ranks(golds: Sequence[Gold], hits: Sequence[Hit]) -> tuple[int | None, ...]:
    """For each gold the rank of the first hit there, from 1; None when there is none."""
    return tuple(
        next((hit.rank for hit in hits if lies_at(gold, hit.paths, hit.location)), None)
        for gold in golds
    )


def ranking(golds: Sequence[Gold], hits: Sequence[Hit]) -> list[str]:
    """The distinct places that ``hits`` show, in order: ``gold 0`` for the first gold, another
    name for every other place. As in BEIR, a file counts once, at its best passage; where a page
    or a stretch is expected, so does each page or passage."""
    keys: list[str] = []
    for hit in hits:
        found = [n for n, gold in enumerate(golds) if lies_at(gold, hit.paths, hit.location)]
        keys.extend([gold_key(number) for number in found] or [_other(golds, hit)])
    return list(dict.fromkeys(keys))


def gold_key(number: int) -> str:
    return f"gold {number}"


def _other(golds: Sequence[Gold], hit: Hit) -> str:
    if any(gold.span for gold in golds):
        return hit.chunk_id
    if any(gold.pages for gold in golds):
        return f"{hit.path}, page {hit.location.page}"
    return hit.path
