"""Whatever happened to the files: the index ends as if it had been made just now."""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from engine.service import Engine
from engine.settings import Settings
from tests.conftest import index_now
from tests.engine.indexing.same_index import assert_true_hits, assert_whole, known
from tests.fakes import FakeEmbedder

PLACES = ("a.txt", "b.md", "in/a.txt", "in/ner/b.md", "out/c.txt", "in/.lecternignore")
FOLDERS = ("in", "out", "in/ner", "new")
WORDS = ("anchor", "bollard", "capstan")

_numbers = itertools.count(1)


def write(top: Path, place: str, word: str) -> None:
    path = top / place
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.name == ".lecternignore":
        path.write_text("b.*\n")
    else:
        path.write_text(f"The {word}.\n\n" + "It stood by the wall. " * next(_numbers))


def move(top: Path, source: str, target: str) -> None:
    if (top / source).is_file():
        (top / target).parent.mkdir(parents=True, exist_ok=True)
        os.replace(top / source, top / target)  # noqa: PTH105


def copy(top: Path, source: str, target: str) -> None:
    if (top / source).is_file() and source != target:
        (top / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(top / source, top / target)


def delete(top: Path, place: str) -> None:
    (top / place).unlink(missing_ok=True)


def delete_folder(top: Path, folder: str) -> None:
    shutil.rmtree(top / folder, ignore_errors=True)


def move_folder(top: Path, source: str, target: str) -> None:
    inside = target.startswith(source + "/") or source.startswith(target + "/")
    if (top / source).is_dir() and not (top / target).exists() and not inside:
        (top / target).parent.mkdir(parents=True, exist_ok=True)
        (top / source).rename(top / target)


_place, _folder = st.sampled_from(PLACES), st.sampled_from(FOLDERS)
Step = tuple[Callable[..., None], tuple[str, ...]]
steps: st.SearchStrategy[Step] = st.one_of(
    st.tuples(st.just(write), st.tuples(_place, st.sampled_from(WORDS))),
    st.tuples(st.just(move), st.tuples(_place, _place)),
    st.tuples(st.just(copy), st.tuples(_place, _place)),
    st.tuples(st.just(delete), st.tuples(_place)),
    st.tuples(st.just(delete_folder), st.tuples(_folder)),
    st.tuples(st.just(move_folder), st.tuples(_folder, _folder)),
)


@contextmanager
def opened(home: Path) -> Iterator[Engine]:
    chosen = Settings(polite=False, read_workers=1, settle_s=0.0)
    with Engine(home, settings=chosen, embedder=FakeEmbedder()) as engine:
        yield engine


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example([[(write, ("in/a.txt", "anchor"))], [(move, ("in/a.txt", "a.txt"))]])
@example([[(write, ("in/a.txt", "anchor"))], [(copy, ("in/a.txt", "b.md")), (delete, ("b.md",))]])
@given(st.lists(st.lists(steps, min_size=1, max_size=8), min_size=1, max_size=3))
def test_changes_lead_to_the_same_index_as_a_fresh_one(rounds: list[list[Step]]) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        top = Path(scratch) / "files"
        top.mkdir()
        with opened(Path(scratch) / "home") as engine, opened(Path(scratch) / "fresh") as fresh:
            for changes in rounds:
                for change, arguments in changes:
                    change(top, *arguments)
                engine.add([top])
                index_now(engine)
            fresh.add([top])
            index_now(fresh)
            assert known(engine) == known(fresh)
            assert_whole(engine, map(Path, known(fresh)))
            if known(fresh):
                assert_true_hits(engine, WORDS)
