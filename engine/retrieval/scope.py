"""Which files a search may look at: a collection, a pattern for file names, typed filters.

The trap: passages are shared. A chunk may stand in one document inside the scope and in one
outside, and a document may have one path inside and one outside; only the inside is shown.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import translate
from functools import lru_cache
from re import IGNORECASE, Pattern
from re import compile as compile_pattern

from engine.domain.errors import EngineError
from engine.domain.source import INSIDE
from engine.retrieval.filters import Candidate, Filter, passes
from engine.store import documents, tags
from engine.store.catalog import Catalog

_CASE_MATTERS = sys.platform not in ("win32", "darwin")


@dataclass(frozen=True, slots=True)
class Scope:
    """``paths`` by document id: the only files to be shown. None: everything."""

    paths: dict[str, frozenset[str]] | None = None

    def shown(self, document_id: str, paths: tuple[str, ...]) -> tuple[str, ...]:
        """The paths of a document that lie inside the scope."""
        if self.paths is None:
            return paths
        inside = self.paths.get(document_id, frozenset())
        return tuple(path for path in paths if path in inside)


def resolve(
    catalog: Catalog,
    collection: str | None = None,
    file_glob: str | None = None,
    filters: Sequence[Filter] = (),
) -> Scope:
    """Raises :class:`EngineError` ("not_found") when there is no such file at all."""
    if collection is None and file_glob is None and not filters:
        return Scope()
    found: dict[str, set[str]] = {}
    tagged = tags.of_documents(catalog) if any(one.name == "tag" for one in filters) else {}
    for document_id, path, in_collection, modified in documents.living(
        catalog, collection=collection
    ):
        if file_glob is not None and not matches(path, file_glob):
            continue
        own = frozenset(tagged.get(path, ()))
        if passes(filters, Candidate(path, in_collection, modified, own), matches):
            found.setdefault(document_id, set()).add(path)
    if not found:
        raise EngineError(
            "not_found", _nothing_matches(collection, file_glob, filters), hint=_hint(filters)
        )
    return Scope({document_id: frozenset(paths) for document_id, paths in found.items()})


def matches(path: str, file_glob: str) -> bool:
    """Whether the name or the whole path fits one of the patterns, each on a line of its own. One
    without wildcards fits a folder too, and the whole path of a file or folder fits itself,
    whatever characters are in it."""
    patterns = _patterns(file_glob)
    name = os.path.basename(path)  # noqa: PTH119 - a member path is no Path
    whole = _cased(path)
    return (
        any(place in patterns.places for place in _up_from(whole))
        or any(one.match(name) or one.match(path) for one in patterns.globs)
        or any(f"/{folder}/" in whole for folder in patterns.folders)
    )


@dataclass(frozen=True, slots=True)
class _Patterns:
    """``places`` are whole paths, ``folders`` names without wildcards; a thousand files may be
    named, and a hundred thousand are asked whether they are among them."""

    places: frozenset[str]
    globs: tuple[Pattern[str], ...]
    folders: tuple[str, ...]


@lru_cache(maxsize=16)
def _patterns(file_glob: str) -> _Patterns:
    given = [one for one in file_glob.split("\n") if one]
    plain = [one for one in given if not any(char in one for char in "*?[")]
    return _Patterns(
        frozenset(_cased(one).rstrip("/") for one in given if os.path.isabs(one)),  # noqa: PTH117
        tuple(
            compile_pattern(translate(one), 0 if _CASE_MATTERS else IGNORECASE)
            for one in given
            if one not in plain or not os.path.isabs(one)  # noqa: PTH117
        ),
        tuple(
            name
            for one in plain
            if not os.path.isabs(one)  # noqa: PTH117
            if (name := _cased(one).strip("/"))
        ),
    )


def _up_from(path: str) -> Iterator[str]:
    """The path itself, the file that it is a member of, and the folders that it is in."""
    while path:
        yield path
        yield path.removesuffix(INSIDE.rstrip("/"))
        path = path.rpartition("/")[0]
    yield ""


def _cased(path: str) -> str:
    return (path if _CASE_MATTERS else path.lower()).replace("\\", "/")


def _nothing_matches(
    collection: str | None, file_glob: str | None, filters: Sequence[Filter]
) -> str:
    where = f" in the collection “{collection}”" if collection is not None else ""
    several = (file_glob or "").count("\n") + 1
    asked = [f"“{file_glob}”" if several == 1 else f"one of {several} patterns"] * bool(file_glob)
    asked += [f"“{one}”" for one in filters]
    if not asked:
        return f"No indexed file is{where}."
    return f"No indexed file{where} matches {' and '.join(asked)}."


def _hint(filters: Sequence[Filter]) -> str:
    listing = "“status” lists the folders and their collections."
    if not filters:
        return listing
    return f"{listing} To look for such words themselves, put them into quotation marks."
