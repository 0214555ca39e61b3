from __future__ import annotations

from pathlib import Path

import pytest

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled, EngineError
from engine.domain.tasks import Remark, Selection, TopicsFound, Working
from engine.tasks.topics.finding import TopicTask
from tests.engine.library import Library

MUSIC = "piano violin cello flute horn oboe trumpet harp organ drums"
THEMES = {
    "garden": "roses soil compost spade seeds tulips watering hedge pruning greenhouse",
    "ships": "harbour anchor sails captain rudder tides lighthouse mast cargo crew",
    "bread": "flour yeast oven dough crust baker rye sourdough loaf kneading",
}


def text(theme: str, number: int) -> str:
    words = THEMES.get(theme, MUSIC).split()
    turned = words[number % 10 :] + words[: number % 10]
    return f"Note {number} is about {' and '.join(turned[:7])}."


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library(tmp_path)
    for theme in THEMES:
        for number in range(12):
            made.add(f"/default/{theme}/{number}.txt", text(theme, number))
    return made


def found(
    library: Library, selection: Selection | None = None, *, anew: bool = False
) -> TopicsFound:
    events = list(
        TopicTask(library.catalog, library.index).find(
            selection or Selection(), anew=anew, cancel=CancelToken()
        )
    )
    assert isinstance(events[0], Working)
    last = events[-1]
    assert isinstance(last, TopicsFound)
    return last


def test_topics_are_found_and_named(library: Library) -> None:
    told = found(library)
    assert (told.documents, told.anew, told.added) == (36, True, 0)
    assert [topic.size for topic in told.topics] == [12, 12, 12]
    for topic in told.topics:
        assert any(set(topic.words) <= {"Note", *words.split()} for words in THEMES.values())


def test_every_document_is_on_the_map(library: Library) -> None:
    told = found(library)
    placed = TopicTask(library.catalog, library.index).placed(Selection())
    assert len(placed) == 36
    theme_of = {one.topic: Path(one.path).parent.name for one in placed}
    assert all(theme_of[one.topic] == Path(one.path).parent.name for one in placed)
    one = TopicTask(library.catalog, library.index).placed(Selection(), told.topics[0].id)
    assert len(one) == 12


def test_new_files_are_put_into_the_topics_that_are_there(library: Library) -> None:
    before = found(library)
    library.add("/default/new.txt", text("ships", 3) + " More of it.")
    after = found(library)
    assert (after.anew, after.added, after.documents) == (False, 1, 37)
    assert [topic.name for topic in after.topics] != []
    assert {topic.id for topic in after.topics} == {topic.id for topic in before.topics}


def test_much_that_is_new_groups_everything_anew_and_topics_keep_their_numbers(
    library: Library,
) -> None:
    before = {topic.name: topic.id for topic in found(library).topics}
    for number in range(15):
        library.add(f"/default/x/{number}.txt", text("music", number))
    after = found(library)
    assert after.anew
    assert len(after.topics) == 4
    kept = {topic.name: topic.id for topic in after.topics if topic.name in before}
    assert kept
    assert all(before[name] == number for name, number in kept.items())


def test_one_document_is_a_topic_and_said_to_be_one(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.add("/default/only.txt", "The only document there is.")
    events = list(
        TopicTask(library.catalog, library.index).find(
            Selection(), anew=False, cancel=CancelToken()
        )
    )
    assert any(isinstance(event, Remark) and event.code == "one_document" for event in events)
    assert isinstance(events[-1], TopicsFound)
    assert len(events[-1].topics) == 1


def test_a_selection_has_topics_of_its_own(library: Library) -> None:
    told = found(library, Selection(paths=("/default/garden",)))
    assert told.documents == 12
    assert found(library).documents == 36
    with pytest.raises(EngineError, match="No indexed file"):
        found(library, Selection(file_glob="*.pdf"))


def test_cancelling_keeps_the_topics_that_there_were(library: Library) -> None:
    before = found(library)
    cancel = CancelToken()
    task = TopicTask(library.catalog, library.index).find(Selection(), anew=True, cancel=cancel)
    for event in task:
        if isinstance(event, Working) and event.stage == "grouping":
            break
    cancel.cancel()
    with pytest.raises(Cancelled):
        list(task)
    assert found(library).topics == before.topics
