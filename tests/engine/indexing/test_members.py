"""Files within files: found, counted and accounted for by themselves, and gone with the file."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled
from engine.domain.events import Failed, Indexed, Progress, Skipped
from engine.domain.source import INSIDE, Place, Source, Status
from engine.domain.wire import hit_json
from engine.indexing.prepare import Known, Prepared, Request, prepare
from engine.inference.models import find_embedder
from engine.service import Engine
from engine.store import parts, sources
from tests.conftest import index_now
from tests.fakes import FakeEmbedder

SENTENCE = "The {word} stood by the old harbour wall, and nobody had moved it since then. "


def pack(path: Path, *words: str, **more: bytes) -> Path:
    """An archive with a text about each word, and ``more`` files."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for word in words:
            archive.writestr(f"in/{word}.txt", SENTENCE.format(word=word) * 4)
        for name, data in more.items():
            archive.writestr(name.replace("_", "."), data)
    return path


def found(engine: Engine, query: str) -> set[str]:
    hits = engine.search(query, mode="keyword")
    return {path for hit in hits if query in hit.text for path in hit.paths}


def only_source(engine: Engine) -> Source:
    (source,) = sources.listed(engine.catalog)
    return source


def test_what_is_in_an_archive_is_found_under_its_path(engine: Engine, folder: Path) -> None:
    archive = pack(folder / "a.zip", "anchor", "bollard")
    engine.add([folder])
    (event,) = [event for event in index_now(engine) if isinstance(event, Indexed)]
    assert (event.path, event.chunks) == (str(archive), 2)
    assert found(engine, "bollard") == {f"{archive}{INSIDE}in/bollard.txt"}
    hit = hit_json(engine.search("bollard")[0])
    assert (hit["path"], hit["title"]) == (f"{archive}!/in/bollard.txt", hit["title"])
    report = engine.status()
    assert (report.files[Status.INDEXED], report.members[Status.INDEXED]) == (1, 2)
    assert report.documents == 2


def test_a_member_can_be_searched_by_its_name(engine: Engine, folder: Path) -> None:
    pack(folder / "a.zip", "anchor", "bollard")
    engine.add([folder])
    index_now(engine)
    hits = engine.search("harbour", file_glob="anchor.txt")
    assert {Path(hit.path).name for hit in hits} == {"anchor.txt"}


def test_a_bad_member_stops_nobody_and_says_why(engine: Engine, folder: Path) -> None:
    archive = pack(folder / "a.zip", "anchor", bad_docx=b"no package", a_exe=b"MZ\0")
    engine.add([folder])
    events = index_now(engine)
    assert [e.path for e in events if isinstance(e, Failed)] == [f"{archive}!/bad.docx"]
    assert [e.path for e in events if isinstance(e, Skipped)] == [f"{archive}!/a.exe"]
    (failed,) = engine.unread(Status.FAILED)
    assert (failed.path, failed.failure.code) == (f"{archive}!/bad.docx", "damaged")
    assert engine.unread(Status.FAILED, below=folder) == [failed]
    assert engine.status().files[Status.INDEXED] == 1
    assert found(engine, "anchor")


def test_an_archive_of_nothing_readable_is_skipped_with_a_reason(
    engine: Engine, folder: Path
) -> None:
    pack(folder / "a.zip", a_exe=b"MZ\0")
    engine.add([folder])
    index_now(engine)
    source = only_source(engine)
    assert source.status is Status.SKIPPED
    assert source.failure is not None
    assert "1 inside" in source.failure.message


def test_a_changed_archive_never_shows_what_it_held_once(
    engine: Engine, folder: Path, embedder: FakeEmbedder
) -> None:
    archive = pack(folder / "a.zip", "anchor", "bollard")
    engine.add([folder])
    index_now(engine)
    before = len(embedder.texts)
    pack(archive, "bollard", "capstan", "derrick")
    assert found(engine, "anchor") == set()
    engine.add([folder])
    index_now(engine)
    assert len(embedder.texts) == before + 2
    assert found(engine, "anchor") == set()
    assert found(engine, "bollard") == {f"{archive}!/in/bollard.txt"}
    assert engine.status().members[Status.INDEXED] == 3


def test_all_members_of_a_changed_archive_leave_the_results_together(
    engine: Engine, folder: Path
) -> None:
    archive = pack(folder / "a.zip", "anchor", "bollard", "capstan")
    engine.add([folder])
    index_now(engine)
    assert len(engine.search("harbour", mode="keyword")) == 3
    pack(archive, "derrick")
    assert engine.search("harbour", mode="keyword") == []


@pytest.mark.parametrize("how", ["move", "copy", "touch"])
def test_an_archive_elsewhere_costs_no_embedding(
    engine: Engine, folder: Path, embedder: FakeEmbedder, how: str
) -> None:
    archive = pack(folder / "a.zip", "anchor", "bollard")
    engine.add([folder])
    index_now(engine)
    before = len(embedder.texts)
    match how:
        case "move":
            archive.rename(folder / "b.zip")
        case "copy":
            shutil.copy(archive, folder / "b.zip")
        case "touch":
            archive.touch()
    engine.add([folder])
    index_now(engine)
    assert len(embedder.texts) == before
    expected = {f"{path}!/in/anchor.txt" for path in folder.iterdir()}
    assert found(engine, "anchor") == expected


def test_a_removed_archive_takes_its_members_along(engine: Engine, folder: Path) -> None:
    archive = pack(folder / "a.zip", "anchor")
    pack(folder / "b.zip", "bollard")
    engine.add([folder])
    index_now(engine)
    engine.remove([archive])
    assert found(engine, "anchor") == set()
    (folder / "b.zip").unlink()
    assert found(engine, "bollard") == set()
    assert engine.status().members[Status.INDEXED] == 0


def test_failed_members_are_tried_again_on_request(engine: Engine, folder: Path) -> None:
    pack(folder / "a.zip", "anchor", bad_docx=b"no package")
    pack(folder / "b.zip", "bollard")
    engine.add([folder])
    index_now(engine)
    assert engine.reindex(failed_only=True) == 1
    assert found(engine, "anchor")  # its passages stay while it waits
    assert [e.path for e in index_now(engine) if isinstance(e, Indexed)] == [str(folder / "a.zip")]


def test_an_interrupted_archive_goes_on_where_it_stood(
    engine: Engine, folder: Path, embedder: FakeEmbedder
) -> None:
    words = [f"word{number}" for number in range(3_000)]
    pack(folder / "a.zip", *words)
    engine.add([folder])
    cancel = CancelToken()
    shares = []
    with pytest.raises(Cancelled):  # noqa: PT012 - it is the loop that is cancelled
        for event in engine.index(cancel=cancel):
            if isinstance(event, Progress):
                shares.append(event.share)
            if len(parts.known(engine.catalog, only_source(engine))) > 1_000:
                cancel.cancel()
    assert 0.1 < max(shares) < 1
    source = only_source(engine)
    known = parts.known(engine.catalog, source)
    assert source.status is Status.PENDING
    assert 1_000 < len(known) < 3_000
    assert len(found(engine, "harbour")) > 0  # what is there is found already
    before = len(embedder.texts)
    index_now(engine)
    assert len(embedder.texts) - before <= 3_000 - len(known)
    assert len(parts.known(engine.catalog, only_source(engine))) == 3_000
    assert only_source(engine).status is Status.INDEXED


def test_known_parts_are_not_read_again(folder: Path) -> None:
    archive = pack(folder / "a.zip", "anchor", "bollard")
    status = archive.stat()
    tokenizer = find_embedder(folder) / "tokenizer.json"
    request = Request(str(archive), status.st_size, status.st_mtime_ns, tokenizer, 200)
    first, second = prepare(request)
    assert isinstance(first, Prepared)
    assert isinstance(second, Prepared)
    known = {first.place: first.document.id}
    again = list(prepare(Request(*_fields(request)[:5], known=known)))
    assert again == [Known(Place("in/anchor.txt"), first.share, first.document.id), second]


def _fields(request: Request) -> tuple[object, ...]:
    return tuple(getattr(request, name) for name in Request.__slots__)


def test_patterns_to_ignore_hold_inside_archives(open_engine: object, folder: Path) -> None:
    engine: Engine = open_engine(ignore=("bol*.txt",))  # type: ignore[operator]
    pack(folder / "a.zip", "anchor", "bollard")
    engine.add([folder])
    index_now(engine)
    assert engine.status().members[Status.INDEXED] == 1
    assert found(engine, "bollard") == set()
