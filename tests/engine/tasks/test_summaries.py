from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled, EngineError
from engine.domain.task_wire import task_event, task_event_json
from engine.domain.tasks import ChangesTold, Drafted, FileChange, Remark, Selection, Summarised
from engine.inference.chat_template import Message
from engine.service import Engine
from engine.settings import Settings
from engine.tasks.central import choose, scores, spread_out, words_in
from engine.tasks.summaries.changes import compared
from tests.conftest import index_now
from tests.engine.tasks.test_grouping import clouds
from tests.fakes import FakeEmbedder, FakeGenerator

REPORT = """# The harbour in 2026

The harbour of Elsfleth handled 412 ships in 2026, a fifth more than the year before.
Most of the ships carried grain and timber to Norway and Sweden.
The new quay was opened in May and takes ships of 140 metres.
It rained on the day of the opening.
The quay had cost 18 million euros, two million more than had been planned.
The harbour master expects that 450 ships will come to the harbour in 2027.

| month | ships |
|---|---|
| May | 31 |
"""


@pytest.fixture
def engine(open_engine: Callable[..., Engine], folder: Path) -> Engine:
    made = open_engine()
    (folder / "harbour.md").write_text(REPORT)
    (folder / "cats.txt").write_text("Cats sleep for most of the day. They hunt at dusk and dawn.")
    made.add([folder])
    index_now(made)
    return made


def summary(engine: Engine, selection: Selection, **options: object) -> Summarised:
    *_, last = engine.tasks.summarise(selection, **options)  # type: ignore[arg-type]
    assert isinstance(last, Summarised)
    return last


def test_a_summary_quotes_central_sentences_in_order_with_their_places(
    engine: Engine, folder: Path
) -> None:
    path = str(folder / "harbour.md")
    told = summary(engine, Selection(paths=(path,)), length="short")
    assert (told.title, told.mode, told.documents) == ("harbour.md", "quote", 1)
    assert told.citations
    starts = []
    for one in told.citations:
        assert told.text[one.start : one.end] == " ".join(one.quote.split())
        assert told.text[one.end :].startswith(f" [{one.number}]")
        assert one.path == path
        starts.append(REPORT.index(one.quote[:30]))
    assert starts == sorted(starts)
    assert "| May" not in told.text
    assert all(verdict.supported for verdict in told.verdicts)


def test_lengths_differ(engine: Engine, folder: Path) -> None:
    (folder / "long.txt").write_text(
        "\n".join(
            f"Sentence {n} says that the {word} of the town was mended in {1900 + n} by its people."
            for n, word in enumerate(["bridge", "tower", "market", "church", "school"] * 10)
        )
    )
    engine.reindex()
    index_now(engine)
    chosen = Selection(file_glob="long.txt")
    short, medium, long = (
        words_in(summary(engine, chosen, length=length).text)
        for length in ("short", "medium", "long")
    )
    assert short < medium < long
    assert short <= 75


def test_a_folder_is_summarised_file_by_file(engine: Engine) -> None:
    told = summary(engine, Selection(), length="medium")
    assert told.documents == 2
    assert "cats.txt: " in told.text
    assert "harbour.md: " in told.text


def test_what_cannot_be_summarised_is_refused(engine: Engine, folder: Path) -> None:
    (folder / "numbers.csv").write_text("a,b\n1,2\n3,4\n")
    engine.reindex()
    index_now(engine)
    with pytest.raises(EngineError, match="no sentence"):
        summary(engine, Selection(file_glob="numbers.csv"))
    with pytest.raises(EngineError, match="No indexed file"):
        summary(engine, Selection(file_glob="missing.txt"))
    with pytest.raises(EngineError) as refused:
        summary(engine, Selection(), chat="none")
    assert refused.value.code == "not_found"


@pytest.fixture
def composing(tmp_path: Path, folder: Path) -> Callable[..., Engine]:
    """An engine whose model says what it is told to."""

    def make(generator: FakeGenerator) -> Engine:
        for number in range(30):
            place = ["north", "south", "east"][number % 3]
            (folder / f"part-{number:02}.txt").write_text(
                f"Part {number}: the {place} gate was painted in {1950 + number}. " * 12
            )
        engine = Engine(
            tmp_path / "home",
            settings=Settings(polite=False, read_workers=1, settle_s=0.0, answer_mode="compose"),
            embedder=FakeEmbedder(),
            generator=generator,
        )
        engine.add([folder])
        index_now(engine)
        return engine

    return make


def test_composed_sentences_are_held_against_what_they_cite(
    composing: Callable[..., Engine],
) -> None:
    def reply(messages: object) -> str:
        return "The north gate was painted in 1950 [1]. The gate cost 77 million euros [1]."

    with composing(FakeGenerator(reply)) as engine:
        told = summary(engine, Selection(file_glob="part-00.txt"))
    assert told.mode == "compose"
    assert "1950" in told.text
    assert "77 million" not in told.text  # unsupported, and there is better
    assert told.citations[0].path.endswith("part-00.txt")


def test_an_interrupted_summary_goes_on_where_it_stood(composing: Callable[..., Engine]) -> None:
    asked: list[str] = []
    cancel = CancelToken()

    def reply(messages: Sequence[Message]) -> str:
        asked.append(messages[-1].content)
        if len(asked) == 2:
            cancel.cancel()
        return "The gate was painted."

    with composing(FakeGenerator(reply)) as engine:
        with pytest.raises(Cancelled):
            list(engine.tasks.summarise(Selection(), length="long", cancel=cancel))
        assert len(asked) == 2
        assert summary(engine, Selection(), length="long").text
        parts = len(asked)
        assert summary(engine, Selection(), length="short").text
    assert asked.count(asked[0]) == 1  # it was kept
    assert asked.count(asked[1]) == 2  # it was not whole
    assert len(asked) == parts


def test_each_part_is_told_as_soon_as_it_is_written(composing: Callable[..., Engine]) -> None:
    asked: list[int] = []

    def reply(_: object) -> str:
        asked.append(len(asked))
        return "The north gate was painted in 1950 [1]."

    with composing(FakeGenerator(reply)) as engine:
        events = engine.tasks.summarise(Selection(), length="short")
        draft = next(event for event in events if isinstance(event, Drafted))
        assert len(asked) == 1
        rest = list(events)
        alone = list(engine.tasks.summarise(Selection(file_glob="part-00.txt"), length="short"))
    assert len(asked) > 2
    assert draft.text == "The north gate was painted in 1950. [1]"
    assert draft.citations[0].path.endswith("part-00.txt")
    assert task_event(json.loads(json.dumps(task_event_json(draft)))) == draft
    assert isinstance(rest[-1], Summarised)
    assert not any(isinstance(event, Drafted) for event in alone)


def test_a_talk_is_summarised_from_its_answers(engine: Engine) -> None:
    for question in ("How many ships came in 2026?", "What did the quay cost?"):
        talk = engine.begin_chat(question)
        list(engine.ask(question, chat=talk.id))
    told = summary(engine, Selection(), chat="last")
    assert told.text
    assert told.citations


def test_what_became_of_files_is_told(engine: Engine, folder: Path) -> None:
    def changes() -> ChangesTold:
        *_, last = engine.tasks.changes()
        assert isinstance(last, ChangesTold)
        return last

    first = changes()
    assert (first.since, first.files, first.changes) == (None, 2, ())
    assert changes().changes == ()
    (folder / "harbour.md").write_text(REPORT.replace("412", "413"))
    (folder / "cats.txt").rename(folder / "pets.txt")
    (folder / "new.txt").write_text("Something new.")
    engine.reindex()
    index_now(engine)
    told = {Path(one.path).name: one for one in changes().changes}
    assert {name: one.kind for name, one in told.items()} == {
        "harbour.md": "changed", "pets.txt": "moved", "new.txt": "new",
    }  # fmt: skip
    assert len(told["harbour.md"].added) == told["harbour.md"].removed == 1
    assert "413" in told["harbour.md"].added[0]


def test_changes_are_compared_by_paragraph() -> None:
    before = {"/a": ("1", [1, 2, 3]), "/gone": ("2", [5])}
    now = {"/a": ("9", [1, 3, 3, 4])}
    told = compared(before, now, {"/a": ["one", "three", "three again", "four"]})
    assert told == [
        FileChange("changed", "/a", ("three again", "four"), 1),
        FileChange("gone", "/gone"),
    ]


def test_what_is_chosen_is_not_said_again() -> None:
    vectors = np.concatenate([np.repeat(clouds(1), 5, axis=0), clouds(1, 1, 1)])
    texts = ["a sentence of the usual length that says something of interest to all"] * 8
    scored = scores(vectors, texts, [0.5] * 8)
    chosen = choose(vectors, scored, lambda _: 10, 30)
    assert len(chosen) == 3
    assert sum(number < 5 for number in chosen) == 1
    assert len(spread_out(vectors, 4)) == 4
    assert spread_out(vectors, 100) == list(range(8))


def test_one_sentence_is_always_chosen() -> None:
    assert choose(clouds(1), np.zeros(1), lambda _: 1000, 10) == [0]


def test_a_sample_is_said_to_be_one(engine: Engine, folder: Path) -> None:
    for number in range(9):
        (folder / f"n{number}.txt").write_text(f"Note {number} says that the ship {number} came.")
    engine.reindex()
    index_now(engine)
    events = list(engine.tasks.summarise(Selection(), length="short"))
    assert any(isinstance(event, Remark) and event.code == "sampled" for event in events)
