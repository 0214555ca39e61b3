"""What many passages repeat is no part of their vectors, whatever order files came in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.domain.cancel import CancelToken
from engine.indexing.upkeep import fill
from engine.service import Engine
from engine.store import passage_rows
from tests.conftest import index_now
from tests.engine.indexing.same_index import assert_whole, index_of
from tests.fakes import FakeEmbedder

NOTICE = "This message is confidential and meant for nobody but the one it was written to."
THINGS = ("anchor", "bollard", "capstan", "derrick", "estuary", "ferry", "gangway", "hawser")


def letter(number: int) -> str:
    thing = THINGS[number % len(THINGS)]
    return f"Letter {number} asks what the {thing} of ship number {number} did cost last year."


def write(folder: Path, numbers: range, notice: str = NOTICE) -> None:
    for number in numbers:
        (folder / f"{number:03}.txt").write_text(f"{letter(number)}\n\n{notice}\n")


def vectors(engine: Engine) -> dict[str, np.ndarray]:
    """By the text of the passage."""
    index = index_of(engine)
    found = index.vectors_of(sorted(index.ids()))
    texts = passage_rows.texts_of(engine.catalog, list(found))
    return {texts[key]: vector for key, vector in found.items()}


def made_of(engine: Engine, embedder: FakeEmbedder) -> tuple[int, int]:
    """How many vectors are of the letter alone, and how many of all the words."""
    alone = whole = 0
    for text, vector in vectors(engine).items():
        alone += np.allclose(vector, embedder.embed_query(text.partition("\n\n")[0]))
        whole += np.allclose(vector, embedder.embed_query(text))
    return alone, whole


@pytest.fixture
def engine(open_engine: Callable[..., Engine], folder: Path) -> Engine:
    made = open_engine()
    write(folder, range(30))
    made.add([folder])
    index_now(made)
    return made


def test_all_but_one_are_told_by_their_own_words(
    engine: Engine, embedder: FakeEmbedder, folder: Path
) -> None:
    assert made_of(engine, embedder) == (29, 1)
    hits = engine.search("confidential message meant for nobody", limit=40)
    assert len(hits) == 30, "its words are still found everywhere"
    assert all(hit.text.endswith(NOTICE) for hit in hits), "and shown"
    assert NOTICE in engine.search("meant for nobody", mode="vector", limit=1)[0].text
    assert_whole(engine, folder.iterdir())


def test_few_copies_are_left_alone(
    open_engine: Callable[..., Engine], embedder: FakeEmbedder, folder: Path
) -> None:
    engine = open_engine()
    write(folder, range(19))
    engine.add([folder])
    index_now(engine)
    assert made_of(engine, embedder) == (0, 19)


def test_files_that_come_later_lead_to_the_same_vectors(
    engine: Engine, open_engine: Callable[..., Engine], folder: Path, tmp_path: Path
) -> None:
    write(folder, range(30, 40))
    (folder / "003.txt").unlink()
    engine.reindex()
    index_now(engine)
    fresh = open_engine(tmp_path / "fresh")
    fresh.add([folder])
    index_now(fresh)
    mine, theirs = vectors(engine), vectors(fresh)
    assert mine.keys() == theirs.keys()
    assert all(np.array_equal(mine[text], theirs[text]) for text in mine)


def test_the_one_that_keeps_it_has_an_heir(
    engine: Engine, embedder: FakeEmbedder, folder: Path
) -> None:
    keeper = next(
        text
        for text, vector in vectors(engine).items()
        if np.allclose(vector, embedder.embed_query(text))
    )
    (folder / f"{int(keeper.split()[1]):03}.txt").unlink()
    engine.reindex()
    index_now(engine)
    assert made_of(engine, embedder) == (28, 1)


def test_it_is_undone_when_files_go(engine: Engine, embedder: FakeEmbedder, folder: Path) -> None:
    for number in range(15, 30):
        (folder / f"{number:03}.txt").unlink()
    engine.reindex()
    index_now(engine)
    assert made_of(engine, embedder) == (0, 15)


def test_nothing_is_made_twice(engine: Engine, embedder: FakeEmbedder, folder: Path) -> None:
    calls = embedder.calls
    engine.reindex()
    write(folder, range(30, 31))
    index_now(engine)
    assert embedder.calls - calls <= 3  # the new file, and it alone or with the one before it


def test_an_index_that_is_built_anew_is_the_same(engine: Engine) -> None:
    before = vectors(engine)
    index = index_of(engine)
    index.rebuild()
    for _ in fill(engine.catalog, index, engine.models.embedder, cancel=CancelToken()):
        pass
    assert not all(np.array_equal(before[text], one) for text, one in vectors(engine).items())
    index_now(engine)
    after = vectors(engine)
    assert all(np.array_equal(before[text], after[text]) for text in before)
