from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.domain.cancel import CancelToken
from engine.domain.conversation import Scope
from engine.domain.errors import Cancelled, EngineError
from engine.domain.tasks import Adapted, Selection, Working
from engine.service import Engine
from engine.store import adaptations, kept_results
from engine.tasks.adapting.adapting import AdaptTask
from engine.tasks.adapting.general import General
from engine.tasks.adapting.material import Material, Part, gathered
from engine.tasks.gathering import chosen
from engine.tasks.numbers import unit
from tests.conftest import index_now
from tests.engine.library import Library
from tests.fakes import FakeEmbedder, FakeGenerator

WORDS = [f"{a}{b}{c}" for a in ("mar", "tel", "sob", "kin") for b in "aeiou" for c in (
    "ra", "ling", "to", "sen", "mik", "dor")]  # fmt: skip


class Aslant(FakeEmbedder):
    """Understands every question about the library in one wrong way, which can be learned."""

    def __init__(self) -> None:
        super().__init__(dimension=256)

    def embed_query(self, text: str) -> NDArray[np.float32]:
        self.texts.append(text)
        vector = self._vector(text)
        if not set(text.lower().rstrip(".?").split()) & set(WORDS):
            return vector
        return unit((vector + 2 * ASIDE)[None])[0]


ASIDE = unit(np.random.default_rng(1).normal(size=(1, 256)).astype(np.float32))[0]


def written(number: int) -> str:
    """Four sentences in words of a document's own."""
    drawn = random.Random(number)
    own = drawn.sample(WORDS, 16)
    sentences = [" ".join(drawn.sample(own, 9)).capitalize() + "." for _ in range(4)]
    return f"# About {drawn.choice(own)} and {drawn.choice(own)}\n" + " ".join(sentences)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return filled(Library(tmp_path, Aslant()))


def filled(made: Library) -> Library:
    for number in range(30):
        passages = [written(3 * number + place) for place in range(3)]
        made.add(f"/default/{number}.md", *passages, title=f"{number}.md")
    return made


def at_large(*, for_learning: bool) -> General:
    """Questions that every embedder understands."""
    asked = tuple(f"general matter {for_learning} {number // 3}" for number in range(60))
    return General(asked, asked)


def task(library: Library, **options: object) -> AdaptTask:
    parts = (library.catalog, library.index, library.embedder)
    return AdaptTask(*parts, **{"general": at_large, **options})  # type: ignore[arg-type]


def adapted(library: Library, **options: object) -> Adapted:
    *working, last = task(library, **options).adapt(Selection(), cancel=CancelToken())
    assert isinstance(last, Adapted)
    stages = [one.stage for one in working if isinstance(one, Working)]
    assert stages[0] == "gathering"
    return last


def test_what_helps_is_kept(library: Library) -> None:
    told = adapted(library)
    assert told.kept, told.reason
    assert (told.documents, told.questions > 200) == (30, True)
    assert told.new_before is not None
    assert told.new_after is not None
    assert told.new_after > told.new_before + 0.1
    assert told.unseen_before is not None
    assert told.strength > 0
    kept = adaptations.kept(library.catalog, library.index.model_key)
    assert kept is not None
    assert kept.told == told
    assert kept_results.get(library.catalog, "adaptation", "another model") is None


def test_what_does_not_help_is_not_kept(tmp_path: Path) -> None:
    made = filled(Library(tmp_path))  # it understands questions already
    told = adapted(made)
    assert not told.kept
    assert told.reason
    assert adaptations.kept(made.catalog, made.index.model_key) is None


def test_one_document_is_too_little_and_says_so(tmp_path: Path) -> None:
    made = Library(tmp_path)
    made.add("/default/one.md", written(1))
    told = adapted(made)
    assert not told.kept
    assert "questions" in told.reason
    assert told.general_before is None


def test_files_without_sentences_ask_nothing(tmp_path: Path) -> None:
    made = Library(tmp_path)
    for number in range(30):
        made.add(f"/default/{number}.txt", f"{number} " * 60)
    assert adapted(made).questions == 0


def test_a_model_that_can_writes_questions_too(library: Library) -> None:
    model = FakeGenerator("What is mara about in the end?", "I cannot say.", "Who is telo?")
    told = adapted(library, writer=lambda: model)
    asked = len(model.chats)
    assert asked == len({message[1].content for message in model.chats})
    assert "do not do it" in model.chats[0][0].content
    plain = adapted(library)
    assert told.questions > plain.questions
    assert plain.questions + asked - 1 >= told.questions


def test_nothing_selected_is_an_error(library: Library) -> None:
    with pytest.raises(EngineError) as refused:
        list(task(library).adapt(Selection(file_glob="*.pdf"), cancel=CancelToken()))
    assert refused.value.code == "not_found"


def test_it_goes_on_where_it_was_stopped(library: Library, tmp_path: Path) -> None:
    cancel = CancelToken()
    begun = task(library).adapt(Selection(), cancel=cancel)
    for event in begun:
        if isinstance(event, Working) and event.stage == "learning":
            cancel.cancel()
            break
    with pytest.raises(Cancelled):
        list(begun)
    assert adaptations.kept(library.catalog, library.index.model_key) is None
    before = len(library.embedder.texts)
    told = adapted(library)
    assert told.kept
    anew = len(library.embedder.texts) - before
    assert anew < before / 2  # only the general questions
    (tmp_path / "whole").mkdir()
    same = adapted(filled(Library(tmp_path / "whole", Aslant())))
    assert (same.questions, same.strength) == (told.questions, told.strength)


def test_a_bound_on_time_leaves_passages_out(library: Library) -> None:
    told = adapted(library, minutes=1e-9)
    assert told.questions < 250


def test_what_is_held_back_is_new(library: Library) -> None:
    found = chosen(library.catalog, Selection())
    *_, material = gathered(library.catalog, found, [])
    assert isinstance(material, Material)
    parts = {part: {one.question for one in material.of(part)} for part in Part}
    assert all(parts.values())
    assert not parts[Part.LEARN] & (parts[Part.CHECK] | parts[Part.CHOOSE])
    unseen = {one.passage for one in material.of(Part.UNSEEN)}
    assert not unseen & {one.passage for one in material.of(Part.LEARN, Part.CHECK)}


@pytest.fixture
def engine(open_engine: Callable[..., Engine], folder: Path, aslant: Aslant) -> Engine:
    made = open_engine()
    for number in range(30):
        parts = "\n\n".join(written(3 * number + place) for place in range(3))
        (folder / f"{number}.md").write_text(parts)
    made.add([folder])
    index_now(made)
    return made


@pytest.fixture
def aslant() -> Aslant:
    return Aslant()


@pytest.fixture
def embedder(aslant: Aslant) -> Aslant:
    return aslant


def learned_by(engine: Engine) -> Adapted:
    retriever = engine._search.retriever()
    task = AdaptTask(engine.catalog, retriever.index, retriever.embedder, general=at_large)
    *_, told = task.adapt(Selection(), cancel=CancelToken())
    assert isinstance(told, Adapted)
    return told


def shown(engine: Engine) -> list[list[str]]:
    """What is found for some words of twelve passages."""
    asked = (" ".join(written(number).splitlines()[1].split()[:7:3]) for number in range(12))
    return [[hit.chunk_id for hit in engine.search(one, mode="vector")] for one in asked]


def test_searches_use_it_until_it_is_undone(engine: Engine) -> None:
    before = shown(engine)
    told = learned_by(engine)
    assert told.kept
    assert engine.tasks.adaptation() == told
    assert shown(engine) != before
    learned_by(engine)
    assert engine.tasks.undo_adaptation() == told  # the one before
    assert engine.tasks.undo_adaptation() is None
    assert shown(engine) == before
    with pytest.raises(EngineError) as refused:
        engine.tasks.undo_adaptation()
    assert refused.value.code == "not_found"


def test_by_its_desk_it_is_told_whether_it_is_kept(engine: Engine) -> None:
    *_, told = engine.tasks.adapt()
    assert isinstance(told, Adapted)
    assert bool(told.reason) == (not told.kept)


def test_an_empty_library_is_refused(open_engine: Callable[..., Engine]) -> None:
    with pytest.raises(EngineError) as refused:
        list(open_engine().tasks.adapt())
    assert refused.value.code == "no_documents"


def test_rated_answers_are_learned_from(engine: Engine) -> None:
    from engine.tasks.adapting.material import rated_answers

    talk = engine.conversations.begin("A question", Scope())
    list(engine.ask(" ".join(written(3).splitlines()[1].split()[:9]), chat=talk.id))
    assert rated_answers(engine.conversations) == []
    engine.conversations.rate(talk.id, 1)
    rated = rated_answers(engine.conversations)
    found = chosen(engine.catalog, Selection())
    *_, material = gathered(engine.catalog, found, [], rated)
    assert isinstance(material, Material)
    asked = [one for one in material.questions if one.question in dict(rated)]
    assert len(asked) == 3 * len(rated)
    assert {one.part for one in asked} <= {Part.LEARN}
