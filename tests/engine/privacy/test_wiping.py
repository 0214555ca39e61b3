"""Removing what is kept: all that was named, nothing else, and never a file of the user's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.domain.errors import EngineError
from engine.privacy import wiping
from engine.privacy.places import CHOICES
from engine.service import Engine
from engine.store.lock import writing
from tests.conftest import index_now

SECRET = "The treasure lies below the old lighthouse."


@pytest.fixture
def filled(open_engine: Callable[..., Engine], folder: Path) -> Engine:
    """A profile with something of everything, and a stranger's file in it."""
    engine = open_engine()
    (folder / "map.txt").write_text(SECRET)
    engine.add([folder])
    index_now(engine)
    chat = engine.begin_chat("Where is the treasure?")
    list(engine.ask("Where is the treasure?", chat=chat.id))
    engine.change_settings({"evidence_passages": 3})
    for name in ("models/mine.gguf", "logs/engine.log", "cache/ready/model.xml", "holiday.txt"):
        path = engine.home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("something")
    return engine


def bytes_below(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_it_says_what_is_where(filled: Engine) -> None:
    told = filled.privacy()
    sizes = {place["name"]: place["size_bytes"] for place in told["places"]}
    assert all(sizes[name] > 0 for name in ("catalogue", "index", "conversations", "settings"))
    assert [choice["what"] for choice in told["choices"]] == list(CHOICES)


@pytest.mark.parametrize(
    ("what", "gone", "stays"),
    [
        ("conversations", ["talks"], ["documents", "settings", "logs", "models"]),
        ("index", ["documents", "roots"], ["talks", "settings", "logs", "models"]),
        ("everything_but_settings", ["documents", "talks", "logs"], ["settings", "models"]),
        ("everything", ["documents", "talks", "logs", "settings", "models", "cache"], []),
    ],
)
def test_what_is_named_goes_and_the_rest_stays(
    filled: Engine, folder: Path, what: str, gone: list[str], stays: list[str]
) -> None:
    told = filled.wipe(what, confirm="wipe")
    there = {
        "documents": filled.status().documents > 0,
        "roots": bool(filled.status().roots),
        "talks": bool(filled.conversations.listed()),
        "settings": filled.settings.evidence_passages == 3,
        "models": (filled.home / "models" / "mine.gguf").exists(),
        "logs": (filled.home / "logs" / "engine.log").exists(),
        "cache": (filled.home / "cache" / "ready").exists(),
    }
    assert {name: there[name] for name in (*gone, *stays)} == {
        **dict.fromkeys(gone, False),
        **dict.fromkeys(stays, True),
    }
    assert told["size_bytes"] > 0
    assert (folder / "map.txt").read_text() == SECRET
    assert (filled.home / "holiday.txt").exists()
    if {"documents", "talks"} <= set(gone):
        assert b"treasure" not in bytes_below(filled.home)


def test_the_engine_goes_on_afterwards(filled: Engine, folder: Path) -> None:
    filled.wipe("everything", confirm="wipe")
    with pytest.raises(EngineError, match="Nothing is indexed"):
        filled.search("treasure")
    filled.add([folder])
    index_now(filled)
    assert filled.search("treasure")[0].text == SECRET
    assert filled.begin_chat("And now?").turns == 0


@pytest.mark.parametrize("word", ["", "yes", "WIPE "])
def test_without_the_word_nothing_goes(filled: Engine, word: str) -> None:
    with pytest.raises(EngineError, match="confirmed"):
        filled.wipe("everything", confirm=word)
    assert filled.search("treasure")


def test_only_what_there_is_can_be_named(filled: Engine) -> None:
    with pytest.raises(EngineError, match="documents") as refused:
        filled.wipe("documents", confirm="wipe")
    assert "everything_but_settings" in refused.value.hint


def test_an_order_that_a_crash_broke_off_is_carried_out(
    filled: Engine, open_engine: Callable[..., Engine]
) -> None:
    home = filled.home
    wiping.begin(home, wiping.Order("everything_but_settings"))
    filled.close()  # and nothing more was done
    again = open_engine(home)
    assert again.status().documents == 0
    assert not again.conversations.listed()
    assert wiping.pending(home) is None


def test_passwords_are_known_after_the_index_went(filled: Engine, key_store: None) -> None:
    filled.passwords.add("open sesame")
    filled.wipe("index", confirm="wipe")
    assert filled.passwords.listed() == ("open sesame",)
    told = filled.wipe("everything_but_settings", confirm="wipe")
    assert filled.passwords.listed() == ()
    assert told["left"] == []


def test_links_are_removed_not_followed(filled: Engine, tmp_path: Path) -> None:
    mine = tmp_path / "my-models"
    mine.mkdir()
    (mine / "big.gguf").write_text("weights")
    (filled.home / "models" / "linked").symlink_to(mine, target_is_directory=True)
    filled.wipe("everything", confirm="wipe")
    assert (mine / "big.gguf").exists()
    assert not (filled.home / "models" / "linked").exists()


def test_while_somebody_indexes_nothing_goes(filled: Engine) -> None:
    with writing(filled.home), pytest.raises(EngineError) as refused:
        filled.wipe("index", confirm="wipe")
    assert refused.value.code == "busy"
    assert filled.status().documents == 1


def test_a_damaged_profile_can_be_wiped(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "catalog.sqlite3").write_bytes(b"no database" * 100)
    wiping.wipe_unopened(home, "index")
    with Engine(home) as engine:
        assert engine.status().documents == 0
