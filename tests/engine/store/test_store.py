"""The catalogue: paths as they are, prefixes, nested roots, documents and their files."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.domain.chunk import Chunk
from engine.domain.document import Segment, Span
from engine.domain.errors import EngineError, Failure
from engine.domain.listing import FileFilter
from engine.domain.source import FileState, Root, Source, Status
from engine.store import documents, listing, passage_rows, roots, sources
from engine.store.catalog import Catalog
from engine.store.documents import DocumentRow
from engine.store.schema import STEPS


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog(tmp_path / "catalog.sqlite3")
    yield opened
    opened.close()


def root_at(catalog: Catalog, path: str, collection: str = "default") -> Root:
    return roots.add(catalog, path, collection=collection)


def queue(catalog: Catalog, root: Root, *paths: str) -> None:
    sources.enqueue(catalog, root, [FileState(path, 10, 1) for path in paths])


def listed(catalog: Catalog, below: str | None = None) -> list[str]:
    return [source.path for source in sources.listed(catalog, below_path=below)]


def one(catalog: Catalog, path: str) -> Source:
    (found,) = sources.listed(catalog, below_path=path)
    return found


def store(catalog: Catalog, path: str, document: str, *texts: str, title: str = "") -> bool:
    segment = Segment(0, 5, Span(start=0, end=5, first_line=1))
    chunks = [Chunk(n, n * 9, n * 9 + 5, text, ("H",), (segment,)) for n, text in enumerate(texts)]
    row = DocumentRow(document, 10, title, "text/plain", None, ("a warning",))
    return documents.store(catalog, one(catalog, path), row, chunks)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(min_size=1, max_size=40).filter(lambda name: not set(name) & set(b"/\0")))
def test_any_name_comes_back_as_it_was(tmp_path: Path, name: bytes) -> None:
    file = tmp_path / "names.sqlite3"
    file.unlink(missing_ok=True)
    catalog = Catalog(file)
    path = "/top/" + os.fsdecode(name)
    root = root_at(catalog, "/top")
    queue(catalog, root, path)
    assert listed(catalog) == [path]
    assert sources.known(catalog, root) == {path: (10, 1)}
    assert store(catalog, path, "d1", "anchor")
    assert passage_rows.of_document(catalog, "d1")[0].paths == (path,)
    assert documents.living(catalog) == [("d1", path, "default", 1e-9)]
    sources.forget(catalog, [path])
    assert listed(catalog) == []
    catalog.close()


NAMES = ("a", "ab", "a b", "a[b]", "a%", "a_", "a-", "a.", "a0", "b", "aa", "ä", "A")


@pytest.mark.parametrize("name", NAMES)
def test_below_a_folder_is_that_folder_alone(catalog: Catalog, name: str) -> None:
    root = root_at(catalog, "/top")
    queue(catalog, root, *(f"/top/{each}/{file}" for each in NAMES for file in ("x", "y/z")))
    wanted = [f"/top/{name}/x", f"/top/{name}/y/z"]
    assert listed(catalog, f"/top/{name}") == wanted
    assert listed(catalog, f"/top/{name}/") == wanted
    assert set(sources.known_below(catalog, f"/top/{name}")) == set(wanted)
    assert len(sources.listed(catalog, below_path=f"/top/{name}")) == 2
    assert sources.requeue(catalog, f"/top/{name}") == 2
    assert roots.leave_out(catalog, f"/top/{name}") == 2
    assert len(listed(catalog)) == 2 * len(NAMES) - 2


def test_below_everything_and_below_a_file(catalog: Catalog) -> None:
    root = root_at(catalog, "/")
    queue(catalog, root, "/a", "/b/c", "/\udcff")
    assert len(listed(catalog, "/")) == 3
    assert listed(catalog, "/a") == ["/a"]
    assert listed(catalog, "/a/") == []
    assert listed(catalog, "/b") == ["/b/c"]


def test_files_belong_to_the_nearest_root(catalog: Catalog) -> None:
    outer = root_at(catalog, "/top")
    queue(catalog, outer, "/top/x", "/top/in/x", "/top/inner/x")
    inner = root_at(catalog, "/top/in", "special")
    assert set(sources.known(catalog, inner)) == {"/top/in/x"}
    assert set(sources.known(catalog, outer)) == {"/top/x", "/top/inner/x"}
    root_at(catalog, "/")  # one further up takes nothing
    assert set(sources.known(catalog, outer)) == {"/top/x", "/top/inner/x"}
    for root in roots.every(catalog):
        roots.mark_scanned(catalog, root)
    assert roots.remove(catalog, inner).files == 1
    assert {root.path for root in roots.due(catalog)} >= {"/top", "/"}
    assert listed(catalog) == ["/top/inner/x", "/top/x"]


def test_removing_a_root_asks_nobody_beside_it(catalog: Catalog) -> None:
    beside, gone = root_at(catalog, "/to"), root_at(catalog, "/top")
    roots.mark_scanned(catalog, beside)
    roots.remove(catalog, gone)
    assert roots.due(catalog) == []


def test_adding_a_root_again_changes_its_collection(catalog: Catalog) -> None:
    first = root_at(catalog, "/top", "one")
    roots.mark_scanned(catalog, first)
    assert root_at(catalog, "/top", "two").id == first.id
    assert roots.every(catalog) == roots.due(catalog) == [Root(first.id, "/top", "two")]


def test_files_of_a_root_that_is_gone_are_not_queued(catalog: Catalog) -> None:
    root = root_at(catalog, "/top")
    roots.remove(catalog, root)
    queue(catalog, root, "/top/x")
    assert listed(catalog) == []


def test_what_is_left_out_comes_back_when_it_is_added(catalog: Catalog) -> None:
    root = root_at(catalog, "/top")
    queue(catalog, root, "/top/a/x", "/top/ab")
    roots.leave_out(catalog, "/top/a/x")
    roots.leave_out(catalog, "/top/ab")
    root_at(catalog, "/top/a")
    assert roots.left_out(catalog) == ["/top/ab"]


def test_a_changed_file_leaves_the_results_at_once(catalog: Catalog) -> None:
    root = root_at(catalog, "/top")
    queue(catalog, root, "/top/x")
    assert store(catalog, "/top/x", "d1", "anchor", "bollard")
    assert documents.totals(catalog) == (1, 2)
    assert sources.backlog(catalog) == (0, 0)
    sources.enqueue(catalog, root, [FileState("/top/x", 11, 2)])
    assert documents.totals(catalog) == (0, 0)
    assert passage_rows.of_document(catalog, "d1") == []
    assert sources.backlog(catalog) == (1, 11)


def test_a_file_that_changed_meanwhile_is_not_marked(catalog: Catalog) -> None:
    root = root_at(catalog, "/top")
    queue(catalog, root, "/top/x")
    before = one(catalog, "/top/x")
    sources.enqueue(catalog, root, [FileState("/top/x", 11, 2)])
    row = DocumentRow("d1", 10, "", "text/plain", None, ())
    assert not documents.store(catalog, before, row, [])
    sources.reject(catalog, before, Status.FAILED, Failure("crashed", "It crashed."))
    assert one(catalog, "/top/x").status is Status.PENDING
    assert documents.link_known(catalog, before, "d1") is None


def test_copies_share_a_document_until_the_last_is_gone(catalog: Catalog) -> None:
    root = root_at(catalog, "/top")
    queue(catalog, root, "/top/x", "/top/y")
    assert store(catalog, "/top/x", "d1", "anchor")
    assert documents.any_of_size(catalog, 10)
    assert documents.link_known(catalog, one(catalog, "/top/y"), "d1") == 1
    (passage,) = passage_rows.of_document(catalog, "d1")
    assert passage.paths == ("/top/x", "/top/y")
    sources.forget(catalog, ["/top/x"])
    assert documents.sweep(catalog) == 0
    assert passage_rows.of_document(catalog, "d1")[0].paths == ("/top/y",)
    sources.forget(catalog, ["/top/y"])
    assert documents.chunk_hashes(catalog) == {passage.chunk_id}
    assert documents.sweep(catalog) == 1
    assert documents.chunk_hashes(catalog) == set()


def test_storing_again_replaces_the_passages(catalog: Catalog) -> None:
    queue(catalog, root_at(catalog, "/top"), "/top/x")
    assert store(catalog, "/top/x", "d1", "anchor", "bollard")
    assert store(catalog, "/top/x", "d1", "capstan")
    assert [passage.text for passage in passage_rows.of_document(catalog, "d1")] == ["capstan"]
    assert len(documents.chunk_hashes(catalog)) == 1


def test_what_is_stored_comes_back(catalog: Catalog) -> None:
    queue(catalog, root_at(catalog, "/top"), "/top/x")
    assert store(catalog, "/top/x", "d1", "anchor \ud800", "bollard", title="A \udfff title")
    first, second = passage_rows.of_document(catalog, "d1")
    assert (first.text, first.headings, first.title) == ("anchor ?", ("H",), "A ? title")
    assert (second.ordinal, second.start, second.end) == (1, 9, 14)
    assert second.segments == (Segment(0, 5, Span(start=0, end=5, first_line=1)),)
    assert passage_rows.neighbours(catalog, "d1", 1, before=1, after=5) == [first, second]
    assert passage_rows.texts_of(catalog, [second.chunk_id]) == {second.chunk_id: "H\nbollard"}
    assert set(passage_rows.passages(catalog, [first.chunk_id, "unknown"])) == {first.chunk_id}


def test_the_queue_is_taken_in_order_and_around_what_is_in_hand(catalog: Catalog) -> None:
    queue(catalog, root_at(catalog, "/top"), *(f"/top/{n}" for n in range(9, 0, -1)))
    first = sources.pending(catalog, 3)
    assert [source.path for source in first] == ["/top/9", "/top/8", "/top/7"]
    rest = sources.pending(catalog, 3, skip=[source.id for source in first])
    assert [source.path for source in rest] == ["/top/6", "/top/5", "/top/4"]


def test_failures_are_kept_until_the_file_is_read_again(catalog: Catalog) -> None:
    queue(catalog, root_at(catalog, "/top"), "/top/x", "/top/y")
    failure = Failure("damaged", "It is damaged.", "Save it again.")
    sources.reject(catalog, one(catalog, "/top/x"), Status.FAILED, failure)
    assert one(catalog, "/top/x").failure == failure
    assert sources.counts(catalog)[Status.FAILED] == 1
    assert sources.requeue(catalog, failed_only=True) == 1
    assert store(catalog, "/top/x", "d1", "anchor")
    assert one(catalog, "/top/x").failure is None


def test_a_body_that_fails_leaves_nothing(catalog: Catalog) -> None:
    def fail() -> None:
        with catalog.writing() as db:
            db.execute("INSERT INTO meta VALUES ('a', 'b')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert catalog.meta("a", "nothing") == "nothing"


def test_opening_again_changes_nothing(catalog: Catalog, tmp_path: Path) -> None:
    root_at(catalog, "/top")
    again = Catalog(catalog.path)
    assert [root.path for root in roots.every(again)] == ["/top"]
    again.close()
    with sqlite3.connect(catalog.path) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (len(STEPS),)
    db.close()


def test_a_folder_in_place_of_the_catalogue_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "catalog.sqlite3").mkdir()
    with pytest.raises(EngineError) as caught:
        Catalog(tmp_path / "catalog.sqlite3")
    assert caught.value.code == "profile"


def test_one_catalogue_sees_what_another_wrote(catalog: Catalog) -> None:
    other = Catalog(catalog.path)
    root_at(other, "/top")
    assert [root.path for root in roots.every(catalog)] == ["/top"]
    other.close()


def test_an_older_profile_keeps_what_it_held(tmp_path: Path) -> None:
    path = tmp_path / "catalog.sqlite3"
    with sqlite3.connect(path) as db:
        db.executescript(f"{STEPS[0]} PRAGMA user_version = 1;")
        db.execute("INSERT INTO roots VALUES (1, ?, 'default', 0)", (b"/top",))
        for number, status, document in ((1, "indexed", "d1"), (2, "failed", None)):
            db.execute(
                "INSERT INTO sources VALUES (?, 1, ?, 10, 1, ?, ?, '', '', '')",
                (number, f"/top/{number}".encode(), status, document),
            )
        db.execute("INSERT INTO documents VALUES (1, 'd1', 10, 'T', 'text', NULL, '[]', '')")
        db.execute("INSERT INTO chunks VALUES (1,0,'h',0,5,'hello','[]','','en','[]',1)")
    db.close()
    catalog = Catalog(path)
    (passage,) = passage_rows.of_document(catalog, "d1")
    assert (passage.text, passage.paths) == ("hello", ("/top/1",))
    assert one(catalog, "/top/1").document_id == "d1"
    assert one(catalog, "/top/2").document_id is None
    row = listing.one(catalog, 1)
    assert row is not None
    assert (row.passages, row.members, row.indexed) == (1, 0, None)
    (root,) = roots.reports(catalog)
    assert (root.ignore, root.problem, root.files[Status.FAILED]) == ((), None, 1)
    found = listing.page(
        catalog,
        FileFilter(text="TOP/2"),
        lambda *_: True,
        sort="name",
        descending=False,
        offset=0,
        limit=9,
    )
    assert [one.source.path for one in found] == ["/top/2"]
    catalog.close()
