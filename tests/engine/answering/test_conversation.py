"""Questions within a talk: understood, answered, written down whatever happens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.answering.answerer import Answerer
from engine.answering.conversation import Talking
from engine.answering.survey.surveyor import Surveyor
from engine.domain.cancel import CancelToken
from engine.domain.conversation import Scope
from engine.domain.errors import Cancelled, EngineError
from engine.domain.events import Finished, Retrieved, Token, Understood
from engine.store.conversations import Conversations
from tests.engine.library import Library
from tests.fakes import FakeGenerator

TOWER = "The Eiffel Tower stands in Paris. The Eiffel Tower is 330 metres tall."
BRIDGE = "The Golden Gate Bridge was opened in 1937 and is 2737 metres long."
FIRST = "Where does the Eiffel Tower stand?"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library(tmp_path)
    library.add("/default/tower.txt", TOWER)
    library.add("/default/bridge.txt", BRIDGE)
    return library


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Conversations]:
    conversations = Conversations(tmp_path / "conversations.sqlite3")
    yield conversations
    conversations.close()


def surveyor(library: Library) -> Surveyor:
    return Surveyor(library.catalog, library.retriever)


@pytest.fixture
def talking(library: Library, kept: Conversations) -> Talking:
    return Talking(Answerer(library.retriever), surveyor(library), lambda: kept)


def test_a_first_question_is_answered_and_kept(talking: Talking, kept: Conversations) -> None:
    talk = kept.begin(FIRST)
    *_, last = events = list(talking.ask(FIRST, talk.id))
    assert not any(isinstance(event, Understood) for event in events)
    assert isinstance(last, Finished)
    (turn,) = kept.exchanges(talk.id)
    assert (turn.question, turn.understood, turn.finished) == (FIRST, FIRST, True)
    assert (turn.answer, turn.citations) == (last.answer.text, last.answer.citations)
    assert (turn.verdicts, turn.timing) == (last.answer.verdicts, last.answer.timing)


def test_a_follow_up_is_understood_before_anything_is_looked_for(
    talking: Talking, kept: Conversations
) -> None:
    talk = kept.begin(FIRST)
    list(talking.ask(FIRST, talk.id))
    events = list(talking.ask("How tall is it?", talk.id))
    assert isinstance(events[0], Understood)
    assert "Eiffel Tower" in events[0].question
    assert isinstance(events[1], Retrieved)
    assert events[1].hits[0].path == "/default/tower.txt"
    assert isinstance(events[-1], Finished)
    assert events[-1].answer.question == "How tall is it?"
    assert kept.exchanges(talk.id)[1].understood == events[0].question


@pytest.mark.parametrize("way", ["closed", "cancelled"])
def test_an_interrupted_answer_is_kept_as_far_as_it_came(
    library: Library, kept: Conversations, way: str
) -> None:
    generator = FakeGenerator("The tower stands in Paris. [1] It is tall.")
    talking = Talking(
        Answerer(library.retriever, lambda: generator),
        Surveyor(library.catalog, library.retriever),
        lambda: kept,
    )
    talk = kept.begin(FIRST)
    cancel = CancelToken()
    events = talking.ask(FIRST, talk.id, mode="compose", cancel=cancel)
    said = ""
    for event in events:
        if isinstance(event, Token):
            said += event.text
            if "stands" in said:
                break
    if way == "closed":
        events.close()  # type: ignore[attr-defined]
    else:
        cancel.cancel()
        with pytest.raises(Cancelled):
            list(events)
    (turn,) = kept.exchanges(talk.id)
    assert not turn.finished
    assert turn.answer.startswith("The tower stands")
    assert "tall" not in turn.answer


def test_whoever_stops_at_the_last_event_has_it_kept(talking: Talking, kept: Conversations) -> None:
    talk = kept.begin(FIRST)
    for event in talking.ask(FIRST, talk.id):
        if isinstance(event, Finished):
            break
    assert kept.exchanges(talk.id)[0].finished


def test_the_model_is_told_the_talk_but_no_refusal(library: Library, kept: Conversations) -> None:
    generator = FakeGenerator("It stands in Paris. [1]")
    talking = Talking(
        Answerer(library.retriever, lambda: generator),
        Surveyor(library.catalog, library.retriever),
        lambda: kept,
    )
    talk = kept.begin(FIRST)
    list(talking.ask(FIRST, talk.id, mode="compose"))
    list(talking.ask("What do penguins eat for breakfast?", talk.id, mode="quote"))
    assert kept.exchanges(talk.id)[1].abstained
    list(talking.ask("How tall is the Eiffel Tower?", talk.id, mode="compose"))
    told = [message.content for message in generator.chats[-1][1:-1]]
    assert told == [FIRST, "It stands in Paris. [1]"]


def test_an_able_model_may_rewrite(library: Library, kept: Conversations) -> None:
    rewriter = FakeGenerator("How tall is the Eiffel Tower?")
    talking = Talking(
        Answerer(library.retriever),
        Surveyor(library.catalog, library.retriever),
        lambda: kept,
        rewriter=lambda: rewriter,
    )
    talk = kept.begin(FIRST)
    list(talking.ask(FIRST, talk.id))
    assert not rewriter.chats
    first, *_ = talking.ask("How tall is it?", talk.id)
    assert first == Understood("How tall is the Eiffel Tower?")


def test_the_scope_of_the_talk_holds_unless_another_is_given(
    talking: Talking, kept: Conversations
) -> None:
    talk = kept.begin(FIRST, Scope(file_glob="*bridge*"))
    hits = next(e.hits for e in talking.ask(FIRST, talk.id) if isinstance(e, Retrieved))
    assert {hit.path for hit in hits} == {"/default/bridge.txt"}
    scope = Scope(file_glob="*tower*")
    events = talking.ask(FIRST, talk.id, scope=scope)
    hits = next(e.hits for e in events if isinstance(e, Retrieved))
    assert {hit.path for hit in hits} == {"/default/tower.txt"}


def test_refused_questions(talking: Talking, kept: Conversations) -> None:
    with pytest.raises(EngineError, match="no conversation") as none:
        list(talking.ask(FIRST, "00000000"))
    assert none.value.code == "not_found"
    talk = kept.begin(FIRST)
    with pytest.raises(EngineError) as empty:
        list(talking.ask(" ?! ", talk.id))
    assert empty.value.code == "usage"
    assert kept.exchanges(talk.id) == []
