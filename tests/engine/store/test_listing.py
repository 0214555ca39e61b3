"""The table of files: every file once and in order, whatever is sorted, filtered and paged."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.domain.errors import Failure
from engine.domain.listing import SORTS, FileFilter, FileRow, Sort
from engine.domain.source import FileState, Status
from engine.retrieval.filters import is_of_kind
from engine.store import listing, roots, sources
from engine.store.catalog import Catalog
from engine.store.path_keys import folded, sort_name, suffix_of

NAMES = (
    "Lease 9.pdf",
    "lease 10.PDF",
    "Übersicht.docx",
    "notes",
    "合同.txt",
    "a b.tar.gz",
    "ß.eml",
)


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    made = Catalog(tmp_path / "catalog.sqlite3")
    yield made
    made.close()


def fill(catalog: Catalog, files: list[tuple[int, str, int, Status]]) -> None:
    """Files of two roots: (root, name, size, status)."""
    held = [roots.add(catalog, "/a", collection="one"), roots.add(catalog, "/b", collection="two")]
    for number, (root, name, size, _) in enumerate(files):
        path = f"{held[root].path}/{number % 3}/{number} {name}"
        sources.enqueue(catalog, held[root], [FileState(path, size, size * 7 % 5)])
    for source, (_, _, _, status) in zip(sources.listed(catalog), files, strict=True):
        if status is not Status.PENDING:
            failure = Failure("x", "m", "h") if status is not Status.INDEXED else None
            with catalog.writing() as db:
                sources.settle(db, source, status, failure)


def paged(
    catalog: Catalog, wanted: FileFilter, sort: Sort, *, descending: bool, limit: int
) -> list[FileRow]:
    found: list[FileRow] = []
    while True:
        page = listing.page(
            catalog,
            wanted,
            is_of_kind,
            sort=sort,
            descending=descending,
            offset=len(found),
            limit=limit,
        )
        found.extend(page)
        if len(page) < limit:
            return found


FILES = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.sampled_from(NAMES),
        st.integers(0, 3),
        st.sampled_from(list(Status)),
    ),
    max_size=25,
)
FILTERS = st.builds(
    FileFilter,
    text=st.sampled_from(["", "lease", "ÜBER", "a/ 9", "同", "%", "nothing"]),
    status=st.none() | st.sampled_from(list(Status)),
    root=st.none() | st.sampled_from([1, 2, 99]),
    collection=st.none() | st.sampled_from(["one", "two"]),
    kind=st.sampled_from(["", "pdf", "word", "mail", "gz", "nonsense"]),
)
KEYS = {
    "path": lambda row: folded(row.source.path),
    "name": lambda row: sort_name(os.fsencode(row.source.path)),
    "status": lambda row: (row.source.status.value, sort_name(os.fsencode(row.source.path))),
    "size": lambda row: row.source.size,
    "modified": lambda row: row.source.mtime_ns,
    "indexed": lambda row: row.indexed or 0.0,
}


def fits(row: FileRow, wanted: FileFilter) -> bool:
    path = row.source.path
    return (
        all(word in folded(path) for word in folded(wanted.text).split())
        and wanted.status in (None, row.source.status)
        and wanted.root in (None, row.source.root_id)
        and wanted.collection in (None, "one" if path.startswith("/a") else "two")
        and (not wanted.kind or is_of_kind(path, wanted.kind))
    )


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(FILES, FILTERS, st.sampled_from(SORTS), st.booleans(), st.integers(1, 9))
def test_every_file_comes_once_and_in_order(
    tmp_path_factory: pytest.TempPathFactory,
    files: list[tuple[int, str, int, Status]],
    wanted: FileFilter,
    sort: Sort,
    descending: bool,
    limit: int,
) -> None:
    catalog = Catalog(tmp_path_factory.mktemp("listing") / "catalog.sqlite3")
    fill(catalog, files)
    everything = paged(catalog, FileFilter(), "path", descending=False, limit=100)
    assert len(everything) == len(files)
    expected = [row for row in everything if fits(row, wanted)]
    found = paged(catalog, wanted, sort, descending=descending, limit=limit)
    assert sorted(row.source.id for row in found) == sorted(row.source.id for row in expected)
    keys = [(KEYS[sort](row), row.source.id) for row in found]
    assert keys == sorted(keys, reverse=descending)
    counted = listing.counts(catalog, wanted, is_of_kind)
    total = counted[wanted.status] if wanted.status else sum(counted.values())
    assert total == len(expected)
    catalog.close()


@settings(max_examples=60, deadline=None)
@given(FILES, st.none() | st.sampled_from(list(Status)), st.integers(1, 7))
def test_all_of_them_come_in_turn(
    tmp_path_factory: pytest.TempPathFactory,
    files: list[tuple[int, str, int, Status]],
    status: Status | None,
    limit: int,
) -> None:
    catalog = Catalog(tmp_path_factory.mktemp("listing") / "catalog.sqlite3")
    fill(catalog, files)
    found: list[str] = []
    while True:
        after = found[-1] if found else ""
        page = listing.after(catalog, after, status=status, bounds=(), limit=limit)
        found.extend(row.source.path for row in page)
        if len(page) < limit:
            break
    assert found == [source.path for source in sources.listed(catalog, status=status)]
    catalog.close()


def test_numbers_in_names_count_by_value() -> None:
    names = [b"/x/scan 10.pdf", b"/x/Scan 9.pdf", b"/x/scan 1.pdf"]
    assert sorted(names, key=sort_name) == [names[2], names[1], names[0]]


@pytest.mark.parametrize(
    ("path", "suffix"),
    [
        (b"/x/Lease.PDF", "pdf"),
        (b"/x/.profile", ""),
        (b"/x/a.tar.gz", "gz"),
        (b"/x/no", ""),
        (b"/x/a.a sentence, not a suffix", ""),
    ],
)
def test_a_suffix_is_the_last_one(path: bytes, suffix: str) -> None:
    assert suffix_of(path) == suffix


def test_a_name_that_is_not_unicode_can_be_listed_and_looked_for(catalog: Catalog) -> None:
    root = roots.add(catalog, "/a")
    path = os.fsdecode(b"/a/Vertr\xe4ge.txt")
    sources.enqueue(catalog, root, [FileState(path, 1, 1)])
    (row,) = paged(catalog, FileFilter(text="vertr"), "name", descending=False, limit=5)
    assert row.source.path == path
