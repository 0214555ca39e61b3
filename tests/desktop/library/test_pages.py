"""What a long table fetches, with an engine whose answers come when the test says."""

from __future__ import annotations

from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.engine.calls import Call, Json
from desktop.engine.client import EngineClient
from desktop.library.pages import FilePages
from desktop.library.query import FileQuery
from engine.domain.source import Status


class Engine(QObject):
    """``asked`` are the calls that wait for an answer."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Call] = []

    def get(self, _path: str, **_query: Any) -> Call:
        self.asked.append(Call(self))
        return self.asked[-1]

    def answer(self, status: str) -> None:
        row = {
            **{"id": 1, "root": 1, "path": "/a.zip", "size": 1, "modified": 0.0, "status": status},
            **{"document_id": None, "failure": None, "indexed": None, "media_type": None},
            **{"pages": None, "passages": 0, "members": 0},
        }
        counts = {one.value: int(one.value == status) for one in Status}
        value: Json = {"files": [row], "total": 1, "counts": counts}
        self.asked.pop(0).done.emit(value)


@pytest.fixture
def engine(qapp: object) -> Engine:
    return Engine()


def test_a_change_while_the_first_page_is_on_its_way_is_not_lost(
    engine: Engine, qtbot: QtBot
) -> None:
    pages = FilePages(cast(EngineClient, engine))
    pages.ask(FileQuery())
    qtbot.waitUntil(lambda: len(engine.asked) == 1)
    pages.refresh(0, 0)  # the answer under way may be from before this change
    engine.answer("pending")
    qtbot.waitUntil(lambda: len(engine.asked) == 1)
    engine.answer("indexed")
    row = pages.here(0)
    assert row is not None
    assert row.source.status.value == "indexed"
    qtbot.wait(50)
    assert not engine.asked  # nothing has changed since
