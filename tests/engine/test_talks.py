"""Talks through the engine's door: begun, asked within, and not lost with the catalogue."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.domain.errors import EngineError
from engine.domain.events import Finished, Retrieved, Understood
from engine.service import Engine
from tests.conftest import index_now
from tests.fakes import FakeGenerator

FIRST, SECOND = "Where is the Eiffel Tower?", "How tall is it?"


@pytest.fixture
def filled(engine: Engine, folder: Path) -> Engine:
    (folder / "tower.txt").write_text(
        "The Eiffel Tower is in Paris. The Eiffel Tower is 330 m tall."
    )
    (folder / "bridge.txt").write_text("The Golden Gate Bridge is 2737 metres long.")
    engine.add([folder])
    index_now(engine)
    return engine


def test_a_talk_outlives_the_catalogue(
    filled: Engine, open_engine: Callable[..., Engine], folder: Path
) -> None:
    talk = filled.begin_chat(FIRST)
    assert [type(event) for event in filled.ask(FIRST, chat=talk.id)][-1] is Finished
    filled.close()
    for file in filled.home.glob("catalog.sqlite3*"):
        file.unlink()
    again = open_engine(filled.home)
    again.add([folder])
    index_now(again)
    events = list(again.ask(SECOND, chat="last"))
    assert isinstance(events[0], Understood)
    assert isinstance(events[1], Retrieved)
    assert [turn.question for turn in again.conversations.exchanges(talk.id)] == [FIRST, SECOND]


def test_a_question_without_a_talk_keeps_nothing(filled: Engine) -> None:
    assert isinstance(next(filled.ask(SECOND)), Retrieved)
    assert not (filled.home / "conversations.sqlite3").exists()


def test_no_talk_is_begun_about_nothing(engine: Engine, filled: Engine, tmp_path: Path) -> None:
    for question in ("", " ?! "):
        with pytest.raises(EngineError):
            filled.begin_chat(question)
    with Engine(tmp_path / "empty") as empty, pytest.raises(EngineError) as refused:
        empty.begin_chat(FIRST)
    assert refused.value.code == "no_documents"
    assert filled.conversations.listed() == []


@pytest.mark.parametrize(
    ("settings", "asked"),
    [
        ({}, False),
        ({"followups": "model", "answer_mode": "quote"}, False),
        ({"followups": "model", "answer_mode": "auto"}, False),  # the fake is a tiny model
        ({"followups": "model", "answer_mode": "compose"}, True),
    ],
)
def test_the_model_rewrites_only_where_it_is_wanted_and_able(
    filled: Engine, open_engine: Callable[..., Engine], settings: dict[str, str], asked: bool
) -> None:
    engine = open_engine(filled.home, **settings)
    talk = engine.begin_chat(FIRST).id
    list(engine.ask(FIRST, chat=talk))
    list(engine.ask(SECOND, chat=talk))
    assert isinstance(engine.models.generator(), FakeGenerator)
    prompts = [messages[0].content for messages in engine.models.generator().chats]
    assert any("Rewrite the last question" in prompt for prompt in prompts) == asked
