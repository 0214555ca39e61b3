"""What other ignore rules would do, before they do it: files that would leave, and come.

It is the scan that a change of rules leads to, less its consequences.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from engine.domain.cancel import CancelToken
from engine.domain.listing import IgnorePreview
from engine.domain.source import FileState, Root
from engine.indexing.ignore import IgnoreRules
from engine.indexing.scanner import diff, scan
from engine.indexing.sync import borders
from engine.store import sources
from engine.store.catalog import Catalog

_NAMED = 20


def preview(
    catalog: Catalog,
    asked: Sequence[Root],
    rules: Callable[[Root], IgnoreRules],
    *,
    cancel: CancelToken,
) -> IgnorePreview:
    """Of the roots ``asked`` about, by the ``rules`` that they would have."""
    leaving: list[str] = []
    coming: list[str] = []
    for root in asked:
        inner, exclude = borders(catalog, root)
        found: list[FileState] = []
        unseen = list(inner)
        for item in scan(root, rules(root), cancel=cancel, exclude=exclude):
            if isinstance(item, FileState):
                found.append(item)
            else:
                unseen.append(item.path)
        changes = diff(found, sources.known(catalog, root), unseen=unseen)
        leaving.extend(changes.gone)
        coming.extend(file.path for file in changes.new)
    return IgnorePreview(len(leaving), len(coming), tuple(leaving[:_NAMED]), tuple(coming[:_NAMED]))
